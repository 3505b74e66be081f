// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/theme.h"

#include "core/article/derived.h"
#include "core/article/swatches.h"
#include "core/base/json.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace tuiwen::article {

namespace {

constexpr std::array<const char *, slotCount> slotNames{
    "article",       "paragraph",    "heading1",      "heading2",        "heading3",
    "heading4",      "heading5",     "heading6",      "quote",           "quoteParagraph",
    "list",          "item",         "bullet",        "number",          "code",
    "inlineCode",    "math",         "mathBlock",     "table",           "tableHead",
    "tableCell",     "image",        "caption",       "divider",         "link",
    "linkMark",      "strong",       "italic",        "referencesTitle", "references",
    "calloutNote",   "calloutTip",   "calloutWarning", "calloutDanger",  "boxParagraph",
    "step",          "stepTitle",    "stepNumber",    "comparisonPlain", "comparisonGood",
    "comparisonBad", "lineNumber",   "notesTitle"};
static_assert(slotNames.back() != nullptr, "every slot has a name");
constexpr std::array<const char *, 5> tokenNames{"plain", "keyword", "string", "comment", "number"};

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
    static const QRegularExpression role(QStringLiteral("^[A-Za-z][A-Za-z0-9]{0,23}$"));
    for (auto it = json.begin(); it != json.end(); ++it) {
        const auto color = parseColor(it.value().toString());
        if (!color) {
            problems.append(QStringLiteral("%1.%2: '%3' is not a colour")
                                .arg(where, it.key(), it.value().toString().left(40)));
            continue;
        }
        if (!role.match(it.key()).hasMatch()) {
            problems.append(QStringLiteral("%1: '%2' is no name for a colour")
                                .arg(where, it.key().left(40)));
            continue;
        }
        colors.insert(it.key(), *color);
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

/// The text of an ornament as markup: lines broken, in a span when it has a style of its own.
QString ornament(const QString &text, const QString &style, QLatin1StringView tag)
{
    const QString words =
        text.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1StringView("<br>"));
    const bool bare = style.isEmpty() && tag == QLatin1StringView("span");
    return words.isEmpty() || bare
               ? words
               : QStringLiteral("<%3%1>%2</%3>")
                     .arg(style.isEmpty() ? QString() : QStringLiteral(" style=\"%1\"").arg(style),
                          words, tag);
}

} // namespace

QString nameOf(Slot slot)
{
    return QString::fromLatin1(slotNames[size_t(slot)]);
}

QString nameOf(Token token)
{
    return QString::fromLatin1(tokenNames[size_t(token)]);
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
    for (const char *role : {"paper", "ink", "accent"}) {
        if (!theme.m_palette.light.contains(QString::fromLatin1(role))) {
            problems.append(QStringLiteral("colors.light: the colour '%1' is missing")
                                .arg(QLatin1StringView(role)));
        }
    }
    const QJsonObject blocks = root->value(QStringLiteral("blocks")).toObject();
    if (problems.isEmpty()) {
        deriveColors(theme.m_palette);
        completeDark(theme.m_palette, blocks);
    }
    theme.accent = hexText(theme.m_palette.light.value(QStringLiteral("accent")));
    theme.occasion = root->value(QStringLiteral("occasion")).toString();
    for (const QJsonValue tag : root->value(QStringLiteral("tags")).toArray()) {
        theme.tags.append(tag.toString());
    }
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
    if (!problems.isEmpty()) {
        for (QString &problem : problems) {
            problem.prepend(source + QStringLiteral(": "));
        }
        return failure(ErrorKind::Rejected, problems.join(QLatin1Char('\n')));
    }
    theme.prepare();
    for (const Reading &reading : readings(theme)) {
        if (!reading.isFine()) {
            theme.warnings.append(sentenceOf(reading));
        }
    }
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
        const Declarations around = inherited + from.style + from.inner;
        // A quote's marks stand on lines of their own.
        const QLatin1StringView tag(Slot(i) == Slot::Quote ? "p" : "span");
        look.before = ornament(from.before, joined(from.beforeStyle, m_palette, around), tag);
        look.after = ornament(from.after, joined(from.afterStyle, m_palette, around), tag);
    }
    for (std::size_t i = 0; i < m_syntaxRoles.size(); ++i) {
        m_syntax[i] = resolved(m_syntaxRoles[i], m_palette, Scheme::Light);
    }
}

QString numbered(const QString &ornament, int number)
{
    if (!ornament.contains(QLatin1Char('{'))) {
        return ornament;
    }
    static const QString digits = QStringLiteral("〇一二三四五六七八九");
    QString chinese = number > 99 ? QString::number(number) : QString();
    if (chinese.isEmpty()) {
        chinese = (number >= 20 ? QString(digits[number / 10]) : QString()) +
                  (number >= 10 ? QStringLiteral("十") : QString()) +
                  (number % 10 > 0 || number == 0 ? QString(digits[number % 10]) : QString());
    }
    QString text = ornament;
    return text.replace(QLatin1StringView("{n}"), QString::number(number))
        .replace(QLatin1StringView("{0n}"),
                 QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0')))
        .replace(QLatin1StringView("{cn}"), chinese);
}

} // namespace tuiwen::article
