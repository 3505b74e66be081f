// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/recipe.h"

#include <QRegularExpression>
#include <QSet>

namespace tuiwen::article {

namespace {

enum Kind
{
    Length = 1,
    Number = 2,
    Colour = 4
};

struct Property
{
    int kinds = 0;
    QStringList words;
};

/// The green group of wechat-html.md 4.3 and what each property may be set to.
const QHash<QString, Property> &properties()
{
    static const QHash<QString, Property> table = [] {
        struct Row
        {
            const char *names;
            int kinds;
            const char *words;
        };
        const Row rows[]{
            {"color background-color border-color", Colour, "transparent"},
            {"font-size letter-spacing text-indent", Length, "normal"},
            {"line-height", Length | Number, "normal"},
            {"font-weight", Number, "bold normal"},
            {"font-style", 0, "italic normal"},
            {"text-align", 0, "left center right justify"},
            {"text-decoration", Colour, "none underline line-through dashed dotted solid"},
            {"word-break", 0, "break-all break-word normal keep-all"},
            {"overflow-wrap", 0, "break-word normal anywhere"},
            {"white-space", 0, "normal nowrap pre pre-wrap"},
            {"margin margin-top margin-right margin-bottom margin-left", Length, "auto"},
            {"padding padding-top padding-right padding-bottom padding-left", Length, ""},
            {"width max-width height", Length, "auto"},
            {"box-sizing", 0, "border-box content-box"},
            {"border border-top border-right border-bottom border-left", Length | Colour,
             "solid dashed dotted double none"},
            {"border-width", Length, ""},
            {"border-style", 0, "solid dashed dotted double none"},
            {"border-radius border-spacing", Length, ""},
            {"border-collapse", 0, "collapse separate"},
            {"display", 0, "block inline inline-block table"},
            {"vertical-align", Length, "middle top bottom baseline super sub"},
            {"overflow overflow-x", 0, "auto hidden visible"},
        };
        QHash<QString, Property> map;
        for (const Row &row : rows) {
            Property property{row.kinds, QString::fromLatin1(row.words).split(QLatin1Char(' '))};
            for (const QString &name : QString::fromLatin1(row.names).split(QLatin1Char(' '))) {
                map.insert(name, property);
            }
        }
        return map;
    }();
    return table;
}

bool isLength(const QString &token)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(0|-?(\\d+(\\.\\d+)?|\\.\\d+)(px|em|%))$"));
    return pattern.match(token).hasMatch();
}

bool isNumber(const QString &token)
{
    static const QRegularExpression pattern(QStringLiteral("^(\\d+(\\.\\d+)?|\\.\\d+)$"));
    return pattern.match(token).hasMatch();
}

Declarations readDeclarations(const QJsonValue &json, const Palette &palette, const QString &where,
                              QStringList &problems)
{
    Declarations declarations;
    if (!json.isUndefined() && !json.isObject()) {
        problems.append(where + QStringLiteral(": not an object"));
    }
    const QJsonObject object = json.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString value = it.value().toString().simplified();
        const QString problem = problemOf(it.key(), value, palette);
        if (!problem.isEmpty()) {
            problems.append(QStringLiteral("%1.%2: %3").arg(where, it.key(), problem));
            continue;
        }
        declarations.append({it.key(), value});
    }
    return declarations;
}

} // namespace

QString problemOf(const QString &name, const QString &value, const Palette &palette)
{
    const auto property = properties().constFind(name);
    if (property == properties().constEnd()) {
        return QStringLiteral("WeChat does not keep this property");
    }
    const QStringList tokens = value.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (tokens.isEmpty()) {
        return QStringLiteral("has no value");
    }
    for (const QString &token : tokens) {
        if (token.startsWith(QLatin1Char('@'))) {
            if (!palette.light.contains(token.mid(1))) {
                return QStringLiteral("unknown colour '%1'").arg(token);
            }
            if ((property->kinds & Colour) == 0) {
                return QStringLiteral("takes no colour");
            }
            continue;
        }
        QString plain = token;
        if (token.startsWith(QLatin1Char('$'))) {
            if (!palette.sizes.contains(token.mid(1))) {
                return QStringLiteral("unknown size '%1'").arg(token);
            }
            plain = palette.sizes.value(token.mid(1));
        }
        const bool allowed = property->words.contains(plain) ||
                             ((property->kinds & Length) != 0 && isLength(plain)) ||
                             ((property->kinds & Number) != 0 && isNumber(plain));
        if (!allowed) {
            return QStringLiteral("'%1' is not allowed (colours go through the palette)")
                .arg(plain.left(60));
        }
    }
    return {};
}

Recipe readRecipe(const QJsonObject &json, const Palette &palette, const QString &where,
                  QStringList &problems)
{
    static const QSet<QString> known{QStringLiteral("style"),       QStringLiteral("inner"),
                                     QStringLiteral("before"),      QStringLiteral("after"),
                                     QStringLiteral("beforeStyle"), QStringLiteral("afterStyle")};
    for (const QString &key : json.keys()) {
        if (!known.contains(key)) {
            problems.append(QStringLiteral("%1: unknown entry '%2'").arg(where, key));
        }
    }
    Recipe recipe;
    recipe.style = readDeclarations(json.value(QStringLiteral("style")), palette,
                                    where + QStringLiteral(".style"), problems);
    recipe.inner = readDeclarations(json.value(QStringLiteral("inner")), palette,
                                    where + QStringLiteral(".inner"), problems);
    recipe.beforeStyle = readDeclarations(json.value(QStringLiteral("beforeStyle")), palette,
                                          where + QStringLiteral(".beforeStyle"), problems);
    recipe.afterStyle = readDeclarations(json.value(QStringLiteral("afterStyle")), palette,
                                         where + QStringLiteral(".afterStyle"), problems);
    recipe.before = json.value(QStringLiteral("before")).toString();
    recipe.after = json.value(QStringLiteral("after")).toString();
    if (recipe.before.size() > maxOrnament || recipe.after.size() > maxOrnament) {
        problems.append(where + QStringLiteral(": a text longer than %1 characters").arg(maxOrnament));
    }
    return recipe;
}

QString resolved(const QString &value, const Palette &palette, Scheme scheme)
{
    QStringList tokens = value.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (QString &token : tokens) {
        if (token.startsWith(QLatin1Char('@'))) {
            const auto &colors = scheme == Scheme::Light ? palette.light : palette.dark;
            token = shortText(colors.value(token.mid(1)));
        } else if (token.startsWith(QLatin1Char('$'))) {
            token = palette.sizes.value(token.mid(1));
        }
    }
    return tokens.join(QLatin1Char(' '));
}

QString valueOf(const Declarations &declarations, QLatin1StringView property)
{
    QString value;
    for (const auto &[name, text] : declarations) {
        if (name == property) {
            value = text;
        }
    }
    return value;
}

bool isInherited(const QString &property)
{
    static const QSet<QString> set{
        QStringLiteral("color"),         QStringLiteral("font-size"),
        QStringLiteral("font-weight"),   QStringLiteral("font-style"),
        QStringLiteral("line-height"),   QStringLiteral("letter-spacing"),
        QStringLiteral("text-align"),    QStringLiteral("text-indent"),
        QStringLiteral("word-break"),    QStringLiteral("overflow-wrap"),
        QStringLiteral("white-space"),   QStringLiteral("border-collapse"),
        QStringLiteral("border-spacing")};
    return set.contains(property);
}

} // namespace tuiwen::article
