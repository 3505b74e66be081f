// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/docx/omml.h"

#include <QHash>

namespace tuiwen::article::docx {

namespace {

/// Signs that have a name in TeX.
QString named(QChar c)
{
    static const QHash<QChar, QString> names = [] {
        const std::pair<char16_t, const char *> rows[]{
            {u'α', "alpha"},  {u'β', "beta"},   {u'γ', "gamma"}, {u'δ', "delta"},  {u'ε', "epsilon"},
            {u'θ', "theta"},  {u'λ', "lambda"}, {u'μ', "mu"},    {u'π', "pi"},     {u'ρ', "rho"},
            {u'σ', "sigma"},  {u'τ', "tau"},    {u'φ', "varphi"}, {u'ω', "omega"}, {u'Δ', "Delta"},
            {u'Γ', "Gamma"},  {u'Σ', "Sigma"},  {u'Ω', "Omega"}, {u'∞', "infty"},  {u'∑', "sum"},
            {u'∏', "prod"},   {u'∫', "int"},    {u'∂', "partial"}, {u'∇', "nabla"}, {u'±', "pm"},
            {u'×', "times"},  {u'÷', "div"},    {u'⋅', "cdot"},  {u'≤', "le"},     {u'≥', "ge"},
            {u'≠', "ne"},     {u'≈', "approx"}, {u'≡', "equiv"}, {u'∈', "in"},     {u'∉', "notin"},
            {u'⊂', "subset"}, {u'∪', "cup"},    {u'∩', "cap"},   {u'→', "to"},     {u'⇒', "Rightarrow"},
            {u'∀', "forall"}, {u'∃', "exists"}, {u'…', "dots"},  {u'∬', "iint"},   {u'∮', "oint"}};
        QHash<QChar, QString> map;
        for (const auto &[sign, name] : rows) {
            map.insert(QChar(sign), QString::fromLatin1(name));
        }
        return map;
    }();
    return names.value(c);
}

QString escaped(const QString &text)
{
    QString tex;
    for (const QChar c : text) {
        if (const QString name = named(c); !name.isEmpty()) {
            tex += u'\\' + name + u' ';
        } else if (QStringView(u"#$%&_{}").contains(c)) {
            tex += u'\\';
            tex += c;
        } else if (c == u'\\') {
            tex += QStringLiteral("\\backslash ");
        } else {
            tex += c;
        }
    }
    return tex;
}

class Equation
{
public:
    explicit Equation(bool &complete)
        : m_complete(complete)
    {}

    QString inside(const Xml &element)
    {
        QString tex;
        for (const Xml &child : element.children) {
            tex += one(child);
        }
        return tex;
    }

private:
    QString part(const Xml &element, const char *name)
    {
        const Xml *child = element.child(QLatin1StringView(name));
        return child == nullptr ? QString() : inside(*child);
    }
    QString group(const Xml &element, const char *name)
    {
        return u'{' + part(element, name) + u'}';
    }
    static QString sign(const Xml &element, const char *properties, const char *name,
                        const QString &otherwise)
    {
        const Xml *own = element.child(QLatin1StringView(properties));
        const Xml *found = own == nullptr ? nullptr : own->child(QLatin1StringView(name));
        return found == nullptr ? otherwise : found->attr(QLatin1StringView("m:val"));
    }

    QString nary(const Xml &element)
    {
        QString tex = escaped(sign(element, "m:naryPr", "m:chr", QStringLiteral("∫"))).trimmed();
        const QString low = part(element, "m:sub");
        const QString high = part(element, "m:sup");
        tex += low.isEmpty() ? QString() : QStringLiteral("_{") + low + u'}';
        tex += high.isEmpty() ? QString() : QStringLiteral("^{") + high + u'}';
        return tex + u' ' + part(element, "m:e");
    }

    QString brackets(const Xml &element)
    {
        const QString open = sign(element, "m:dPr", "m:begChr", QStringLiteral("("));
        const QString close = sign(element, "m:dPr", "m:endChr", QStringLiteral(")"));
        QStringList parts;
        for (const Xml &child : element.children) {
            if (child.is(QLatin1StringView("m:e"))) {
                parts << inside(child);
            }
        }
        const auto shown = [](const QString &bracket) {
            return bracket.isEmpty() ? QStringLiteral(".")
                   : bracket == u"{" || bracket == u"}" ? u'\\' + bracket
                                                         : bracket;
        };
        return QStringLiteral("\\left") + shown(open) + parts.join(u',') +
               QStringLiteral("\\right") + shown(close);
    }

    QString matrix(const Xml &element)
    {
        QStringList rows;
        for (const Xml &row : element.children) {
            if (row.is(QLatin1StringView("m:mr"))) {
                QStringList cells;
                for (const Xml &cell : row.children) {
                    cells << inside(cell);
                }
                rows << cells.join(QStringLiteral(" & "));
            }
        }
        return QStringLiteral("\\begin{matrix}") + rows.join(QStringLiteral(" \\\\ ")) +
               QStringLiteral("\\end{matrix}");
    }

    QString one(const Xml &element)
    {
        const QString &name = element.name;
        if (name == u"m:r" || name == u"w:r") {
            QString text;
            for (const Xml &child : element.children) {
                text += child.is(QLatin1StringView("m:t")) ? escaped(child.text) : QString();
            }
            return text;
        }
        if (name == u"m:f") {
            return QStringLiteral("\\frac") + group(element, "m:num") + group(element, "m:den");
        }
        if (name == u"m:sSup") {
            return group(element, "m:e") + u'^' + group(element, "m:sup");
        }
        if (name == u"m:sSub") {
            return group(element, "m:e") + u'_' + group(element, "m:sub");
        }
        if (name == u"m:sSubSup") {
            return group(element, "m:e") + u'_' + group(element, "m:sub") + u'^' +
                   group(element, "m:sup");
        }
        if (name == u"m:rad") {
            const QString degree = part(element, "m:deg");
            return QStringLiteral("\\sqrt") +
                   (degree.isEmpty() ? QString() : u'[' + degree + u']') + group(element, "m:e");
        }
        if (name == u"m:nary") {
            return nary(element);
        }
        if (name == u"m:d") {
            return brackets(element);
        }
        if (name == u"m:m") {
            return matrix(element);
        }
        if (name == u"m:func") {
            return part(element, "m:fName") + u' ' + group(element, "m:e");
        }
        if (name == u"m:bar") {
            return QStringLiteral("\\overline") + group(element, "m:e");
        }
        if (name == u"m:acc") {
            const QString mark = sign(element, "m:accPr", "m:chr", QStringLiteral("\u0302"));
            const QString command = mark == u"\u0307"   ? QStringLiteral("\\dot")
                                    : mark == u"\u0304" ? QStringLiteral("\\bar")
                                    : mark == u"\u20d7" ? QStringLiteral("\\vec")
                                    : mark == u"\u0303" ? QStringLiteral("\\tilde")
                                                        : QStringLiteral("\\hat");
            return command + group(element, "m:e");
        }
        if (name == u"m:limLow") {
            return part(element, "m:e") + QStringLiteral("_{") + part(element, "m:lim") + u'}';
        }
        if (name.endsWith(u"Pr") || name.startsWith(u"w:")) {
            return {};
        }
        const bool plain = name == u"m:oMath" || name == u"m:oMathPara" || name == u"m:e" ||
                           name == u"m:box" || name == u"m:num" || name == u"m:den";
        m_complete = m_complete && plain;
        return inside(element);
    }

    bool &m_complete;
};

} // namespace

QString texOf(const Xml &equation, bool &complete)
{
    return Equation(complete).inside(equation).simplified();
}

} // namespace tuiwen::article::docx
