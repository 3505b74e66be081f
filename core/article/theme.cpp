// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/theme.h"

#include "core/article/derived.h"
#include "core/base/json.h"

#include <QJsonArray>

#include <algorithm>

namespace tuiwen::article {

namespace {

constexpr std::array<const char *, slotCount> slotNames{
    "article",    "paragraph", "heading1",  "heading2",        "heading3",
    "heading4",   "heading5",  "heading6",  "quote",           "quoteParagraph",
    "list",       "item",      "bullet",    "number",          "code",
    "inlineCode", "math",      "mathBlock", "table",           "tableHead",
    "tableCell",  "image",     "caption",   "divider",         "link",
    "linkMark",   "strong",    "italic",    "referencesTitle", "references"};
constexpr std::array<const char *, 5> tokenNames{"plain", "keyword", "string", "comment", "number"};

constexpr double leastContrast = 4.5; // WCAG 2 AA; wechat-html.md 4.10

bool isSlotName(const QString &name)
{
    return std::any_of(slotNames.begin(), slotNames.end(),
                       [&](const char *slot) { return name == QLatin1StringView(slot); });
}

bool isHeading(Slot slot)
{
    return slot >= Slot::Heading1 && slot <= Slot::Heading6;
}

bool isOptional(Slot slot)
{
    return (slot >= Slot::Heading4 && slot <= Slot::Heading6) || slot == Slot::QuoteParagraph ||
           slot == Slot::LinkMark || slot == Slot::Italic || slot == Slot::Number ||
           slot == Slot::Math || slot == Slot::Strong || slot == Slot::Link ||
           slot == Slot::Bullet || slot == Slot::TableCell || slot >= Slot::CalloutNote;
}

/// Where the missing recipe of an optional slot comes from.
Slot substitute(Slot slot)
{
    switch (slot) {
    case Slot::Heading4:
    case Slot::Heading5:
    case Slot::Heading6:
        return Slot(int(slot) - 1);
    case Slot::QuoteParagraph:
        return Slot::Paragraph;
    case Slot::Math:
        return Slot::InlineCode;
    default:
        return slot;
    }
}

/// What the reader's page gives every element (wechat-html.md 4.11).
Declarations readerDefaults()
{
    return {{QStringLiteral("font-size"), QStringLiteral("17px")},
            {QStringLiteral("line-height"), QStringLiteral("1.6")},
            {QStringLiteral("text-align"), QStringLiteral("justify")},
            {QStringLiteral("font-weight"), QStringLiteral("400")},
            {QStringLiteral("font-style"), QStringLiteral("normal")},
            {QStringLiteral("text-indent"), QStringLiteral("0")},
            {QStringLiteral("white-space"), QStringLiteral("normal")},
            {QStringLiteral("word-break"), QStringLiteral("break-word")}};
}

void readColors(const QJsonObject &json, const QString &where, QHash<QString, Color> &colors,
                QStringList &problems)
{
    for (auto it = json.begin(); it != json.end(); ++it) {
        const auto color = parseColor(it.value().toString());
        if (!color) {
            problems.append(QStringLiteral("%1.%2: '%3' is not a colour")
                                .arg(where, it.key(), it.value().toString().left(40)));
            continue;
        }
        colors.insert(it.key(), *color);
    }
    for (const char *role : {"paper", "ink", "accent"}) {
        if (!colors.contains(QString::fromLatin1(role))) {
            problems.append(QStringLiteral("%1: the colour '%2' is missing")
                                .arg(where, QLatin1StringView(role)));
        }
    }
}

QString joined(const Declarations &declarations, const Palette &palette,
               const Declarations &inherited)
{
    QString style;
    for (const auto &[name, value] : declarations) {
        const QString text = resolved(value, palette, Scheme::Light);
        if (isInherited(name) && resolved(valueOf(inherited, QLatin1StringView(name.toLatin1())),
                                          palette, Scheme::Light) == text) {
            continue;
        }
        style +=
            (style.isEmpty() ? QString() : QStringLiteral(";")) + name + QLatin1Char(':') + text;
    }
    return style;
}

Color colorOf(const Declarations &declarations, QLatin1StringView property, const Palette &palette,
              Scheme scheme, const Color &fallback)
{
    const QString value = valueOf(declarations, property);
    const auto &colors = scheme == Scheme::Light ? palette.light : palette.dark;
    return value.startsWith(QLatin1Char('@')) ? colors.value(value.mid(1)) : fallback;
}

} // namespace

QString nameOf(Slot slot)
{
    return QString::fromLatin1(slotNames[size_t(slot)]);
}

Result<Theme> Theme::parse(const QByteArray &bytes, const QString &source)
{
    const auto root = json::parseObject(bytes);
    if (!root) {
        return failure(ErrorKind::Rejected, source + QStringLiteral(": ") + root.error().detail);
    }
    QStringList problems;
    const auto text = [&](const char *key) {
        const QString value = root->value(QLatin1StringView(key)).toString().trimmed();
        if (value.isEmpty()) {
            problems.append(QStringLiteral("'%1' is missing").arg(QLatin1StringView(key)));
        }
        return value;
    };
    Theme theme;
    if (root->value(QStringLiteral("format")).toInt() != 1) {
        problems.append(
            QStringLiteral("'format' is not 1: made for another version of the program"));
    }
    theme.id = text("id");
    theme.name = text("name");
    theme.nameEn = text("nameEn");
    const QJsonObject colors = root->value(QStringLiteral("colors")).toObject();
    readColors(colors.value(QStringLiteral("light")).toObject(), QStringLiteral("colors.light"),
               theme.m_palette.light, problems);
    readColors(colors.value(QStringLiteral("dark")).toObject(), QStringLiteral("colors.dark"),
               theme.m_palette.dark, problems);
    for (auto it = theme.m_palette.light.constBegin(); it != theme.m_palette.light.constEnd();
         ++it) {
        if (!theme.m_palette.dark.contains(it.key())) {
            problems.append(QStringLiteral("colors.dark: '%1' is missing").arg(it.key()));
        }
    }
    if (problems.isEmpty()) {
        deriveColors(theme.m_palette);
    }
    theme.accent = hexText(theme.m_palette.light.value(QStringLiteral("accent")));
    const QJsonObject sizes = root->value(QStringLiteral("sizes")).toObject();
    for (auto it = sizes.begin(); it != sizes.end(); ++it) {
        theme.m_palette.sizes.insert(it.key(), it.value().toString());
    }
    for (const QJsonValue bullet : root->value(QStringLiteral("bullets")).toArray()) {
        theme.bullets.append(bullet.toString());
    }
    if (theme.bullets.isEmpty() || theme.bullets.contains(QString())) {
        problems.append(QStringLiteral("bullets: at least one mark is needed"));
    }

    const QJsonObject blocks = root->value(QStringLiteral("blocks")).toObject();
    for (const QString &key : blocks.keys()) {
        if (!isSlotName(key)) {
            problems.append(QStringLiteral("blocks: unknown entry '%1'").arg(key));
        }
    }
    for (int i = 0; i < slotCount; ++i) {
        const QJsonValue block = blocks.value(nameOf(Slot(i)));
        if (block.isObject()) {
            theme.m_recipes[size_t(i)] =
                readRecipe(block.toObject(), theme.m_palette,
                           QStringLiteral("blocks.") + nameOf(Slot(i)), problems);
        } else if (Slot(i) >= Slot::CalloutNote) {
            theme.m_recipes[size_t(i)] = derivedRecipe(
                Slot(i), theme.m_recipes[size_t(Slot::ReferencesTitle)],
                root->value(QStringLiteral("syntax")).toObject().value(QStringLiteral("comment")));
        } else if (isOptional(Slot(i))) {
            theme.m_recipes[size_t(i)] = theme.m_recipes[size_t(substitute(Slot(i)))];
        } else {
            problems.append(QStringLiteral("blocks: '%1' is missing").arg(nameOf(Slot(i))));
        }
    }
    const QJsonObject syntax = root->value(QStringLiteral("syntax")).toObject();
    for (auto it = syntax.begin(); it != syntax.end(); ++it) {
        const auto name =
            std::find_if(tokenNames.begin(), tokenNames.end(),
                         [&](const char *token) { return it.key() == QLatin1StringView(token); });
        const QString role = it.value().toString();
        if (name == tokenNames.end() || !role.startsWith(QLatin1Char('@')) ||
            !theme.m_palette.light.contains(role.mid(1))) {
            problems.append(QStringLiteral("syntax.%1: unknown token or colour").arg(it.key()));
            continue;
        }
        theme.m_syntaxRoles[size_t(name - tokenNames.begin())] = role;
    }
    if (problems.isEmpty()) {
        theme.checkContrast(source, problems);
    }
    if (!problems.isEmpty()) {
        for (QString &problem : problems) {
            problem.prepend(source + QStringLiteral(": "));
        }
        return failure(ErrorKind::Rejected, problems.join(QLatin1Char('\n')));
    }
    theme.prepare();
    return theme;
}

const Look &Theme::look(Slot slot, Detail detail) const
{
    static const Look bare;
    const bool inText = slot == Slot::Bullet || slot == Slot::Number || slot == Slot::InlineCode ||
                        slot == Slot::LineNumber || slot == Slot::Math || slot == Slot::Link ||
                        slot == Slot::LinkMark;
    const bool colored = slot == Slot::LineNumber && detail == Detail::Plain;
    return colored || (inText && detail == Detail::Lean) ? bare : m_looks[size_t(slot)];
}

void Theme::prepare()
{
    Declarations base = readerDefaults();
    const Declarations article = recipe(Slot::Article).style;
    m_looks[size_t(Slot::Article)].style = joined(article, m_palette, base);
    base += article;
    for (int i = 1; i < slotCount; ++i) {
        const Recipe &from = m_recipes[size_t(i)];
        Look &look = m_looks[size_t(i)];
        // Headings, preformatted text and header cells bring their own size and weight.
        Declarations inherited = base;
        if (isHeading(Slot(i)) || Slot(i) == Slot::Code || Slot(i) == Slot::TableHead) {
            erase_if(inherited, [](const auto &d) {
                return d.first == QLatin1StringView("font-size") ||
                       d.first == QLatin1StringView("font-weight") ||
                       d.first == QLatin1StringView("white-space") ||
                       d.first == QLatin1StringView("text-align");
            });
        }
        look.style = joined(from.style, m_palette, inherited);
        look.inner = joined(from.inner, m_palette, inherited + from.style);
        look.before = from.before.toHtmlEscaped();
        look.after = from.after.toHtmlEscaped();
    }
    for (std::size_t i = 0; i < m_syntaxRoles.size(); ++i) {
        m_syntax[i] = resolved(m_syntaxRoles[i], m_palette, Scheme::Light);
    }
}

void Theme::checkContrast(const QString &, QStringList &problems) const
{
    const auto complain = [&](const QString &where, Scheme scheme, const Color &text,
                              const Color &ground) {
        const double ratio = contrast(text, ground);
        if (ratio < leastContrast) {
            problems.append(
                QStringLiteral(
                    "%1: %2 on %3 has a contrast of %4 in the %5 scheme, at least %6 is needed")
                    .arg(where, hexText(text), hexText(ground))
                    .arg(ratio, 0, 'f', 2)
                    .arg(scheme == Scheme::Light ? QStringLiteral("light") : QStringLiteral("dark"))
                    .arg(leastContrast));
        }
    };
    const QLatin1StringView colorName("color");
    const QLatin1StringView groundName("background-color");
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        const auto &colors = scheme == Scheme::Light ? m_palette.light : m_palette.dark;
        const Color paper = colors.value(QStringLiteral("paper"));
        const Color ink = over(colors.value(QStringLiteral("ink")), paper);
        const Color codeGround =
            over(colorOf(recipe(Slot::Code).style, groundName, m_palette, scheme, paper), paper);
        for (int i = 0; i < slotCount; ++i) {
            const Recipe &block = m_recipes[size_t(i)];
            const Color &below = Slot(i) == Slot::LineNumber ? codeGround : paper;
            const Color blockGround =
                over(colorOf(block.style, groundName, m_palette, scheme, below), below);
            const Color blockText = colorOf(block.style, colorName, m_palette, scheme, ink);
            // Boxes hold text beside their titles.
            if (Slot(i) >= Slot::CalloutNote && !block.inner.isEmpty()) {
                complain(QStringLiteral("blocks.") + nameOf(Slot(i)), scheme,
                         over(blockText, blockGround), blockGround);
            }
            const Color ground =
                over(colorOf(block.inner, groundName, m_palette, scheme, blockGround), blockGround);
            const Color text = colorOf(block.inner, colorName, m_palette, scheme, blockText);
            complain(QStringLiteral("blocks.") + nameOf(Slot(i)), scheme, over(text, ground),
                     ground);
        }
        for (std::size_t i = 0; i < m_syntaxRoles.size(); ++i) {
            if (!m_syntaxRoles[i].isEmpty()) {
                complain(QStringLiteral("syntax.%1").arg(QLatin1StringView(tokenNames[i])), scheme,
                         over(colors.value(m_syntaxRoles[i].mid(1)), codeGround), codeGround);
            }
        }
    }
}

} // namespace tuiwen::article
