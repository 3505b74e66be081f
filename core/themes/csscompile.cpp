// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/themes/csscompile.h"

#include "core/article/darkmode.h"
#include "core/article/losses.h"
#include "core/article/recipe.h"
#include "core/themes/cssplace.h"
#include "core/themes/cssvalue.h"

#include <QJsonArray>
#include <QMap>
#include <QSet>

#include <algorithm>

namespace tuiwen::themes {

namespace {

using Text = QLatin1StringView;

/// What one place has collected: declarations whose colours stand as "@#rrggbb", and texts.
struct Place
{
    QMap<QString, article::Declarations> parts; ///< "style", "inner", "before", "after"
    QMap<QString, QString> texts;               ///< "before", "after"
    QSet<QString> hidden;                       ///< parts with display:none
};

/// One declaration with its weight in the cascade.
struct Entry
{
    Target target;
    qsizetype order = 0;
    QString name;
    QString value;
};

class Compiler
{
public:
    explicit Compiler(const StyleSheet &sheet)
        : m_sheet(sheet)
    {}

    bool collect();
    [[nodiscard]] QJsonObject theme(const QJsonObject &base, const QString &name);
    [[nodiscard]] QVector<Loss> losses() { return m_losses.take(); }

private:
    void readVariables();
    void apply(const Entry &entry);
    void set(article::Declarations &declarations, const QString &name, const QString &value);
    [[nodiscard]] QString converted(const QString &name, const QString &value, QString &problem);
    [[nodiscard]] QString colorToken(const article::Color &color);
    void nameColors(QJsonObject &colors);
    [[nodiscard]] QJsonObject declarationsJson(const article::Declarations &declarations,
                                               const article::Palette &palette, const QString &slot);
    [[nodiscard]] QJsonObject recipeJson(const QString &slot, const Place &place,
                                         const article::Palette &palette);

    const StyleSheet &m_sheet;
    Variables m_variables;
    QMap<QString, Place> m_places;
    QMap<QString, QString> m_roles; ///< "#rrggbb" to the role's name
    article::Losses m_losses;
};

void Compiler::readVariables()
{
    // What doocs/md sets from its own panel when a theme uses it.
    m_variables = {{QStringLiteral("--md-primary-color"), QStringLiteral("#0F4C81")},
                   {QStringLiteral("--md-font-size"), QStringLiteral("16px")},
                   {QStringLiteral("--blockquote-background"), QStringLiteral("#f7f7f7")},
                   {QStringLiteral("--foreground"), QStringLiteral("0 0% 10%")}};
    for (const Rule &rule : m_sheet.rules) {
        const bool shared = std::any_of(
            rule.selectors.begin(), rule.selectors.end(), [](const Selector &selector) {
                const auto target = targetOf(selector);
                return selector.text == Text(":root") || selector.text == Text("*") ||
                       (target && target->slot == Text("article"));
            });
        for (const auto &[name, value] : rule.declarations) {
            if (shared && name.startsWith(Text("--"))) {
                m_variables.insert(name, value);
            }
        }
    }
}

bool Compiler::collect()
{
    readVariables();
    for (const QString &dropped : m_sheet.dropped) {
        m_losses.add(dropped.left(80), QStringLiteral("an article has no rules of its own"));
    }
    if (m_sheet.errors > 0) {
        m_losses.add(QStringLiteral("%1 unreadable places").arg(m_sheet.errors),
                     QStringLiteral("no CSS"));
    }
    QVector<Entry> entries;
    for (const Rule &rule : m_sheet.rules) {
        for (const Selector &selector : rule.selectors) {
            const auto target = targetOf(selector);
            if (!target) {
                const bool variables =
                    selector.text == Text(":root") || selector.text == Text("*");
                if (!variables) {
                    m_losses.add(selector.text, QStringLiteral("no part of an article a theme dresses"));
                }
                continue;
            }
            for (const auto &[name, value] : rule.declarations) {
                if (!name.startsWith(Text("--"))) {
                    entries.append({*target, entries.size(), name.toLower(), value});
                }
            }
        }
    }
    std::stable_sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) {
        return a.target.weight < b.target.weight;
    });
    for (const Entry &entry : std::as_const(entries)) {
        apply(entry);
    }
    return !m_places.isEmpty();
}

QString Compiler::colorToken(const article::Color &color)
{
    return color.alpha < article::visibleAlpha
               ? QStringLiteral("transparent")
               : QString(QLatin1Char('@') +
                         article::hexText(article::over(color, article::lightPage)));
}

void Compiler::set(article::Declarations &declarations, const QString &name, const QString &value)
{
    const QString longhand = name + QLatin1Char('-');
    erase_if(declarations, [&](const auto &known) {
        return known.first == name || known.first.startsWith(longhand);
    });
    declarations.append({name, value});
}

/// The value in the notations of a recipe, or a problem.
QString Compiler::converted(const QString &name, const QString &value, QString &problem)
{
    const bool pictured = value.contains(Text("url("), Qt::CaseInsensitive);
    if (pictured || value.contains(Text("expression("), Qt::CaseInsensitive)) {
        problem = pictured ? QStringLiteral("pictures in styles are not loaded and not kept")
                           : QStringLiteral("a program, not a value");
        return {};
    }
    if (const auto mixed = article::gradientColor(value)) {
        m_losses.add(QStringLiteral("%1: a gradient").arg(name),
                     QStringLiteral("became one colour, as dark mode would make it"));
        return colorToken(*mixed);
    }
    QStringList tokens;
    for (const QString &token : tokensOf(value)) {
        if (token.toLower() == Text("inherit") || token.toLower() == Text("initial") ||
            token.toLower() == Text("unset")) {
            problem = QStringLiteral("says nothing by itself");
            return {};
        }
        if (const auto length = lengthOf(token)) {
            tokens << *length;
        } else if (const auto color = colorOf(token)) {
            tokens << colorToken(*color);
        } else {
            tokens << token.toLower();
        }
    }
    return tokens.join(QLatin1Char(' '));
}

void Compiler::apply(const Entry &entry)
{
    const QString where = QStringLiteral("%1: %2").arg(entry.target.slot, entry.name);
    Place &place = m_places[entry.target.slot];
    const auto value = filled(entry.value, m_variables);
    if (!value) {
        m_losses.add(where, QStringLiteral("a variable that is not defined"));
        return;
    }
    if (entry.name == Text("content")) {
        if (const auto text = contentOf(*value)) {
            place.texts.insert(entry.target.part, *text);
        } else {
            m_losses.add(where, QStringLiteral("pictures in styles are not loaded and not kept"));
        }
        return;
    }
    if (entry.name == Text("display") && *value == Text("none")) {
        place.hidden.insert(entry.target.part);
        return;
    }
    const bool wrapper = entry.target.slot == Text("article") &&
                         (entry.name.startsWith(Text("padding")) ||
                          entry.name.startsWith(Text("margin")) ||
                          entry.name.startsWith(Text("background")) ||
                          entry.name.startsWith(Text("border")));
    if (wrapper) {
        m_losses.add(where, QStringLiteral("WeChat drops it from the outermost wrapper"));
        return;
    }
    QString name = entry.name;
    QString problem;
    QString text = converted(name, *value, problem);
    if (problem.isEmpty() && name == Text("background")) {
        // Only the colour of the shorthand can stay.
        name = QStringLiteral("background-color");
        const QStringList tokens = text.split(QLatin1Char(' '));
        const auto color = std::find_if(tokens.begin(), tokens.end(), [](const QString &token) {
            return token.startsWith(QLatin1Char('@')) || token == Text("transparent");
        });
        text = color == tokens.end() ? QStringLiteral("transparent") : *color;
    } else if (problem.isEmpty() && name == Text("background-image") &&
               text.startsWith(QLatin1Char('@'))) {
        name = QStringLiteral("background-color");
    }
    if (!problem.isEmpty()) {
        m_losses.add(where, problem);
        return;
    }
    set(place.parts[entry.target.part], name, text);
}

/// Roles for every colour that is used: ink and accent by their place, the others numbered.
void Compiler::nameColors(QJsonObject &colors)
{
    QMap<QString, int> uses;
    QString accent;
    const auto colorIn = [](const article::Declarations &declarations, const char *property) {
        const QString value = article::valueOf(declarations, Text(property));
        return value.startsWith(Text("@#")) ? value.mid(1) : QString();
    };
    const auto first = [&](std::initializer_list<const char *> slotNames, bool chromatic) {
        for (const char *slot : slotNames) {
            for (const char *part : {"style", "inner"}) {
                const auto &declarations =
                    m_places.value(QString::fromLatin1(slot)).parts.value(QString::fromLatin1(part));
                for (const char *property : {"color", "background-color"}) {
                    const QString color = colorIn(declarations, property);
                    const auto hsl = article::toHsl(article::parseColor(color).value_or(article::Color()));
                    if (!color.isEmpty() &&
                        (!chromatic || (hsl.saturation > 15 && hsl.lightness < 75))) {
                        return color;
                    }
                }
            }
        }
        return QString();
    };
    accent = first({"heading2", "heading1", "strong", "link", "heading3", "quote", "inlineCode"}, true);
    const QString ink = first({"paragraph", "article"}, false);
    colors = {{QStringLiteral("paper"), QStringLiteral("#ffffff")},
              {QStringLiteral("ink"), ink.isEmpty() ? QStringLiteral("#222222") : ink},
              {QStringLiteral("accent"), accent.isEmpty() ? QStringLiteral("#2f4457") : accent}};
    for (auto it = colors.constBegin(); it != colors.constEnd(); ++it) {
        m_roles.insert(it.value().toString(), it.key());
    }
    int number = 0;
    for (const Place &place : std::as_const(m_places)) {
        for (const article::Declarations &declarations : place.parts) {
            for (const auto &[name, value] : declarations) {
                for (const QString &token : value.split(QLatin1Char(' '))) {
                    if (token.startsWith(Text("@#")) && !m_roles.contains(token.mid(1))) {
                        const QString role = QStringLiteral("color%1").arg(++number);
                        m_roles.insert(token.mid(1), role);
                        colors.insert(role, token.mid(1));
                    }
                }
            }
        }
    }
}

QJsonObject Compiler::declarationsJson(const article::Declarations &declarations,
                                       const article::Palette &palette, const QString &slot)
{
    QJsonObject json;
    for (const auto &[name, value] : declarations) {
        QStringList tokens = value.split(QLatin1Char(' '));
        for (QString &token : tokens) {
            if (token.startsWith(Text("@#"))) {
                token = QLatin1Char('@') + m_roles.value(token.mid(1));
            }
        }
        const QString text = tokens.join(QLatin1Char(' '));
        const QString problem = article::problemOf(name, text, palette);
        if (problem.isEmpty()) {
            json.insert(name, text);
        } else {
            m_losses.add(QStringLiteral("%1: %2").arg(slot, name), problem);
        }
    }
    return json;
}

QJsonObject Compiler::recipeJson(const QString &slot, const Place &place,
                                 const article::Palette &palette)
{
    QJsonObject recipe;
    for (const char *part : {"style", "inner"}) {
        const QString key = QString::fromLatin1(part);
        const QJsonObject json = declarationsJson(place.parts.value(key), palette, slot);
        if (!json.isEmpty() && !place.hidden.contains(key)) {
            recipe.insert(key, json);
        }
    }
    for (const char *part : {"before", "after"}) {
        const QString key = QString::fromLatin1(part);
        const QString text = place.texts.value(key);
        if (place.hidden.contains(key) || (text.isEmpty() && place.parts.value(key).isEmpty())) {
            continue;
        }
        if (text.trimmed().isEmpty()) {
            m_losses.add(QStringLiteral("%1::%2").arg(slot, key),
                         QStringLiteral("a decoration without text needs a pseudo element"));
            continue;
        }
        recipe.insert(key, text);
        const QJsonObject json = declarationsJson(place.parts.value(key), palette, slot);
        if (!json.isEmpty()) {
            recipe.insert(key + QStringLiteral("Style"), json);
        }
    }
    return recipe;
}

QJsonObject Compiler::theme(const QJsonObject &base, const QString &name)
{
    QJsonObject theme = base;
    QJsonObject colors;
    nameColors(colors);
    // The roles of the base theme stay for the blocks this sheet says nothing about.
    QJsonObject light =
        base[Text("colors")].toObject()[Text("light")].toObject();
    for (auto it = colors.constBegin(); it != colors.constEnd(); ++it) {
        light.insert(it.key(), it.value());
    }
    theme.insert(QStringLiteral("colors"), QJsonObject{{QStringLiteral("light"), light}});
    article::Palette palette;
    for (auto it = light.constBegin(); it != light.constEnd(); ++it) {
        palette.light.insert(it.key(), article::parseColor(it.value().toString()).value_or(article::Color()));
    }
    QJsonObject blocks = base[Text("blocks")].toObject();
    for (auto it = m_places.constBegin(); it != m_places.constEnd(); ++it) {
        QJsonObject recipe = recipeJson(it.key(), it.value(), palette);
        if (it.key() == Text("referencesTitle") && !recipe.contains(Text("before"))) {
            recipe.insert(QStringLiteral("before"), QStringLiteral("参考链接"));
        }
        if (it.key() == Text("bullet") && recipe.contains(Text("before"))) {
            theme.insert(QStringLiteral("bullets"), QJsonArray{recipe.take(Text("before"))});
            recipe.insert(QStringLiteral("style"), recipe.take(Text("beforeStyle")));
        }
        blocks.insert(it.key(), recipe);
    }
    theme.insert(QStringLiteral("blocks"), blocks);
    theme.insert(QStringLiteral("name"), name);
    theme.insert(QStringLiteral("nameEn"), name);
    theme.remove(Text("id"));
    theme.remove(Text("tags"));
    return theme;
}

} // namespace

Result<Compiled> compileTheme(const StyleSheet &sheet, const QJsonObject &base, const QString &name)
{
    Compiler compiler(sheet);
    if (!compiler.collect()) {
        return failure(ErrorKind::Rejected,
                       QStringLiteral("no rule of the style sheet concerns a part of an article"));
    }
    Compiled compiled;
    compiled.theme = compiler.theme(base, name);
    compiled.losses = compiler.losses();
    return compiled;
}

} // namespace tuiwen::themes
