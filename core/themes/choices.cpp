// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/themes/choices.h"

#include "core/article/darkmode.h"
#include "core/base/json.h"

#include <QHash>
#include <QSet>
#include <QVector>

#include <utility>

namespace tuiwen::themes {

namespace {

using Text = QLatin1StringView;

/// One decoration as recipe JSON; of headings only what decorates, the rest stays with the theme.
struct Choice
{
    const char *id;
    const char *recipe;
};

const QVector<Choice> headings{
    {"plain", "{}"},
    {"bar", R"({"style":{"padding-left":"10px","border-left":"4px solid @accent"}})"},
    {"leaf",
     R"({"style":{"padding":"6px 12px","border-left":"5px solid @accent","border-radius":"0 16px 16px 0","background-color":"@wash"}})"},
    {"underline", R"({"style":{"padding-bottom":"6px","border-bottom":"2px solid @accent"}})"},
    {"dashed", R"({"style":{"padding-bottom":"6px","border-bottom":"1px dashed @accent"}})"},
    {"double", R"({"style":{"padding-bottom":"6px","border-bottom":"3px double @accent"}})"},
    {"marker", R"({"inner":{"padding":"0 4px","border-bottom":"9px solid @line"}})"},
    {"ruled",
     R"({"inner":{"display":"inline-block","padding":"6px 1em","border-top":"1px solid @accent","border-bottom":"1px solid @accent"}})"},
    {"box",
     R"({"inner":{"display":"inline-block","padding":"5px 18px","border":"2px solid @accent","border-radius":"6px"}})"},
    {"tag",
     R"({"style":{"border-bottom":"2px solid @accent"},"inner":{"display":"inline-block","padding":"3px 14px","border-radius":"4px 4px 0 0","background-color":"@accent","color":"@onAccent"}})"},
    {"pill",
     R"({"inner":{"display":"inline-block","padding":"4px 18px","border-radius":"20px","background-color":"@accent","color":"@onAccent"}})"},
    {"block", R"({"style":{"padding":"8px 14px","background-color":"@accent","color":"@onAccent"}})"},
    {"number",
     R"({"before":"{0n}\n","beforeStyle":{"font-size":"32px","font-weight":"300","line-height":"1.2"}})"},
    {"circle",
     R"({"before":"{n}","beforeStyle":{"display":"inline-block","width":"28px","margin-right":"10px","border-radius":"14px","background-color":"@accent","color":"@onAccent","font-size":"16px","line-height":"28px","text-align":"center"}})"},
    {"clause", R"({"before":"{cn}、"})"},
    {"diamond", R"({"before":"◆ "})"},
    {"blossom", R"({"before":"❀ ","after":" ❀"})"}};

const QVector<Choice> quotes{
    {"line",
     R"({"style":{"margin":"1em 0","padding":"0 0 0 1em","border-left":"2px solid @accent","color":"@soft"}})"},
    {"panel",
     R"({"style":{"margin":"1em 0","padding":"12px 16px","border-left":"4px solid @accent","background-color":"@wash","color":"@soft"}})"},
    {"round",
     R"({"style":{"margin":"1em 0","padding":"12px 16px","border":"0","border-radius":"12px","background-color":"@wash","color":"@soft"}})"},
    {"frame",
     R"({"style":{"margin":"1em 0","padding":"12px 16px","border":"1px dashed @accent","border-radius":"8px","color":"@soft"}})"},
    {"rules",
     R"({"style":{"margin":"1.2em 0","padding":".8em 0","border":"0","border-top":"1px solid @line","border-bottom":"1px solid @line","color":"@soft"}})"},
    {"mark",
     R"({"before":"“","beforeStyle":{"margin":"0","font-size":"44px","line-height":".8","color":"@accent"},"style":{"margin":"1.4em 0","padding":"0 1em","border":"0","color":"@soft"}})"},
    {"centred",
     R"({"style":{"margin":"1.6em 0","padding":"0 2em","border":"0","text-align":"center","color":"@soft"}})"}};

const QVector<Choice> dividers{
    {"line", R"({"style":{"margin":"2em 0","border":"0","border-top":"1px solid @line"}})"},
    {"short", R"({"style":{"margin":"2em 35%","border":"0","border-top":"2px solid @accent"}})"},
    {"dashed", R"({"style":{"margin":"2em 0","border":"0","border-top":"2px dashed @line"}})"},
    {"double", R"({"style":{"margin":"2em 0","border":"0","border-top":"3px double @accent"}})"},
    {"dots", R"({"before":"·　·　·","style":{"margin":"2em 0","text-align":"center","color":"@accent"}})"},
    {"diamonds",
     R"({"before":"◆ ◇ ◆","style":{"margin":"2em 0","text-align":"center","font-size":"12px","color":"@accent"}})"},
    {"stars",
     R"({"before":"＊　＊　＊","style":{"margin":"2em 0","text-align":"center","font-size":"14px","color":"@accent"}})"},
    {"blossoms",
     R"({"before":"❀　❀　❀","style":{"margin":"2em 0","text-align":"center","font-size":"13px","color":"@accent"}})"}};

const QVector<Choice> strongs{
    {"plain", "{}"},
    {"accent", R"({"style":{"color":"@accent"}})"},
    {"wash", R"({"style":{"padding":"0 3px","background-color":"@wash","color":"@accent"}})"},
    {"line", R"({"style":{"border-bottom":"2px solid @accent"}})"}};

const QVector<Choice> heads{
    {"wash", R"({"style":{"background-color":"@wash","color":"@accent"}})"},
    {"fill", R"({"style":{"background-color":"@accent","color":"@onAccent"}})"},
    {"line", R"({"style":{"border-bottom":"2px solid @accent","color":"@accent"}})"}};

const QVector<Choice> codes{
    {"wash",
     R"({"style":{"margin":"1em 0","padding":"12px 14px","border-radius":"6px","overflow-x":"auto","background-color":"@wash","color":"@code","font-size":"13px","line-height":"1.6","text-align":"left"}})"},
    {"frame",
     R"({"style":{"margin":"1em 0","padding":"12px 14px","border":"1px solid @line","border-radius":"6px","overflow-x":"auto","color":"@code","font-size":"13px","line-height":"1.6","text-align":"left"}})"},
    {"edge",
     R"({"style":{"margin":"1em 0","padding":"12px 14px","border-top":"3px solid @accent","overflow-x":"auto","background-color":"@wash","color":"@code","font-size":"13px","line-height":"1.6","text-align":"left"}})"}};

const QVector<Choice> &tableOf(const QString &slot)
{
    static const QVector<Choice> none;
    static const QHash<QString, const QVector<Choice> *> tables{
        {QStringLiteral("heading1"), &headings}, {QStringLiteral("heading2"), &headings},
        {QStringLiteral("heading3"), &headings}, {QStringLiteral("quote"), &quotes},
        {QStringLiteral("divider"), &dividers},  {QStringLiteral("strong"), &strongs},
        {QStringLiteral("tableHead"), &heads},   {QStringLiteral("code"), &codes}};
    return *tables.value(slot, &none);
}

QJsonObject recipeOf(const Choice &choice)
{
    return json::parseObject(choice.recipe).value_or(QJsonObject());
}

/// What is not decoration: it stays when the decoration changes.
bool isSetting(const QString &property)
{
    static const QSet<QString> set{
        QStringLiteral("margin"),      QStringLiteral("font-size"),  QStringLiteral("font-weight"),
        QStringLiteral("line-height"), QStringLiteral("text-align"), QStringLiteral("letter-spacing"),
        QStringLiteral("text-indent"), QStringLiteral("color")};
    return set.contains(property);
}

/// A heading's recipe without its settings; the colour counts where a fill gives it.
QJsonObject decoration(const QJsonObject &recipe)
{
    QJsonObject result = recipe;
    QJsonObject style;
    const QJsonObject whole = recipe[Text("style")].toObject();
    for (auto it = whole.begin(); it != whole.end(); ++it) {
        if (!isSetting(it.key())) {
            style.insert(it.key(), it.value());
        }
    }
    if (style.contains(Text("background-color")) && whole[Text("color")].toString() == Text("@onAccent")) {
        style.insert(QStringLiteral("color"), whole[Text("color")]);
    }
    result.remove(Text("style"));
    if (!style.isEmpty()) {
        result.insert(QStringLiteral("style"), style);
    }
    return result;
}

bool isHeading(const QString &slot)
{
    return slot.startsWith(Text("heading"));
}

/// Gives a theme the colours that choices name.
void addColors(QJsonObject &theme)
{
    QJsonObject colors = theme[Text("colors")].toObject();
    QJsonObject light = colors[Text("light")].toObject();
    const auto add = [&light](const char *role, const char *fallback) {
        if (!light.contains(Text(role))) {
            light.insert(QString::fromLatin1(role), QString::fromLatin1(fallback));
        }
    };
    add("wash", "#f5f6f7");
    add("soft", "#54595f");
    add("line", "#d8dcdf");
    add("code", "#37424c");
    colors.insert(QStringLiteral("light"), light);
    theme.insert(QStringLiteral("colors"), colors);
}

} // namespace

QStringList choosableSlots()
{
    return QStringLiteral("heading1 heading2 heading3 quote divider strong tableHead code")
        .split(QLatin1Char(' '));
}

QStringList choicesFor(const QString &slot)
{
    QStringList ids;
    for (const Choice &choice : tableOf(slot)) {
        ids << QString::fromLatin1(choice.id);
    }
    return ids;
}

QJsonObject withChoice(const QJsonObject &theme, const QString &slot, const QString &choice)
{
    for (const Choice &known : tableOf(slot)) {
        if (choice != Text(known.id)) {
            continue;
        }
        QJsonObject changed = theme;
        QJsonObject blocks = theme[Text("blocks")].toObject();
        QJsonObject recipe = recipeOf(known);
        if (isHeading(slot)) {
            QJsonObject style = recipe[Text("style")].toObject();
            const QJsonObject before = blocks[slot][Text("style")].toObject();
            for (auto it = before.begin(); it != before.end(); ++it) {
                if (isSetting(it.key()) && !style.contains(it.key())) {
                    const bool filled = it.value().toString() == Text("@onAccent");
                    style.insert(it.key(), filled ? QJsonValue(QStringLiteral("@accent")) : it.value());
                }
            }
            recipe.insert(QStringLiteral("style"), style);
        }
        blocks.insert(slot, recipe);
        changed.insert(QStringLiteral("blocks"), blocks);
        addColors(changed);
        return changed;
    }
    return theme;
}

QString choiceOf(const QJsonObject &theme, const QString &slot)
{
    const QJsonObject recipe = theme[Text("blocks")][slot].toObject();
    const QJsonObject own = isHeading(slot) ? decoration(recipe) : recipe;
    for (const Choice &choice : tableOf(slot)) {
        if (recipeOf(choice) == own) {
            return QString::fromLatin1(choice.id);
        }
    }
    return {};
}

} // namespace tuiwen::themes
