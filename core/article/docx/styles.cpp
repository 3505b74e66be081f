// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/docx/styles.h"

#include <algorithm>

namespace tuiwen::article::docx {

namespace {

constexpr int maxChain = 24; ///< styles that inherit from each other
constexpr double pxPerPoint = 4.0 / 3;

QString hexColor(const QString &value)
{
    const bool hex = value.size() == 6 && std::all_of(value.begin(), value.end(), [](QChar c) {
                         return c.isDigit() || (c.toLower() >= u'a' && c.toLower() <= u'f');
                     });
    return hex ? u'#' + value.toLower() : QString();
}

QString highlightColor(const QString &name)
{
    static const QHash<QString, QString> colors{
        {QStringLiteral("yellow"), QStringLiteral("#ffff00")},
        {QStringLiteral("green"), QStringLiteral("#00ff00")},
        {QStringLiteral("cyan"), QStringLiteral("#00ffff")},
        {QStringLiteral("magenta"), QStringLiteral("#ff00ff")},
        {QStringLiteral("blue"), QStringLiteral("#0000ff")},
        {QStringLiteral("red"), QStringLiteral("#ff0000")},
        {QStringLiteral("darkBlue"), QStringLiteral("#000080")},
        {QStringLiteral("darkCyan"), QStringLiteral("#008080")},
        {QStringLiteral("darkGreen"), QStringLiteral("#008000")},
        {QStringLiteral("darkMagenta"), QStringLiteral("#800080")},
        {QStringLiteral("darkRed"), QStringLiteral("#800000")},
        {QStringLiteral("darkYellow"), QStringLiteral("#808000")},
        {QStringLiteral("darkGray"), QStringLiteral("#808080")},
        {QStringLiteral("lightGray"), QStringLiteral("#c0c0c0")},
        {QStringLiteral("black"), QStringLiteral("#000000")}};
    return colors.value(name);
}

/// English and Chinese names; Word writes the built-in ones in English, others write what they show.
Role roleOf(const QString &name)
{
    const QString plain = name.toLower().remove(u' ');
    if (plain == u"title" || plain == u"标题" || plain == u"文档标题") {
        return Role::Title;
    }
    if (plain == u"quote" || plain == u"intensequote" || plain == u"引用" || plain == u"明显引用" ||
        plain == u"blocktext") {
        return Role::Quote;
    }
    if (plain == u"htmlpreformatted" || plain == u"html预设格式" || plain.contains(u"sourcecode") ||
        plain == u"code" || plain == u"代码" || plain == u"代码块") {
        return Role::Code;
    }
    if (plain.startsWith(u"toc") || plain.startsWith(u"目录")) {
        return Role::Contents;
    }
    return plain == u"caption" || plain == u"题注" ? Role::Caption : Role::Body;
}

/// "heading 1", "标题 1", "Heading1": 0 for the first level.
std::optional<int> outlineOf(const QString &name)
{
    QString plain = name.toLower().remove(u' ');
    for (const char *start : {"heading", "标题"}) {
        const QString word = QString::fromUtf8(start);
        if (plain.startsWith(word) && plain.size() == word.size() + 1 && plain.back().isDigit() &&
            plain.back() != u'0') {
            return plain.back().digitValue() - 1;
        }
    }
    return std::nullopt;
}

QString chinese(int number)
{
    static const QString digits = QStringLiteral("零一二三四五六七八九");
    if (number < 0 || number > 99) {
        return QString::number(number);
    }
    const int tens = number / 10;
    const int ones = number % 10;
    QString text;
    if (tens > 0) {
        text = tens > 1 ? QString(digits[tens]) + u'十' : QStringLiteral("十");
    }
    return ones > 0 || tens == 0 ? text + digits[ones] : text;
}

QString roman(int number)
{
    static constexpr std::array<std::pair<int, const char *>, 9> steps{
        {{100, "C"}, {90, "XC"}, {50, "L"}, {40, "XL"}, {10, "X"}, {9, "IX"}, {5, "V"}, {4, "IV"}, {1, "I"}}};
    QString text;
    number = std::clamp(number, 1, 399);
    for (const auto &[value, sign] : steps) {
        while (number >= value) {
            text += QString::fromLatin1(sign);
            number -= value;
        }
    }
    return text;
}

QString shown(int number, const QString &format)
{
    if (format.startsWith(u"chinese") || format.startsWith(u"ideograph") ||
        format.startsWith(u"japaneseCounting")) {
        return chinese(number);
    }
    if (format == u"lowerLetter" || format == u"upperLetter") {
        const QChar letter(ushort((format == u"lowerLetter" ? 'a' : 'A') + (number - 1) % 26));
        return letter;
    }
    if (format == u"lowerRoman" || format == u"upperRoman") {
        return format == u"lowerRoman" ? roman(number).toLower() : roman(number);
    }
    if (format.startsWith(u"decimalEnclosedCircle") && number >= 1 && number <= 20) {
        return QChar(ushort(0x2460 + number - 1));
    }
    return QString::number(number);
}

} // namespace

void RunLook::apply(const Xml &properties)
{
    const auto take = [&](std::optional<bool> &value, const char *name) {
        if (const auto flag = properties.flag(QLatin1StringView(name))) {
            value = flag;
        }
    };
    take(bold, "w:b");
    take(italic, "w:i");
    take(underline, "w:u");
    take(strike, "w:strike");
    take(strike, "w:dstrike");
    take(hidden, "w:vanish");
    if (properties.child(QLatin1StringView("w:color")) != nullptr) {
        color = hexColor(properties.valueOf(QLatin1StringView("w:color")));
    }
    if (const Xml *shade = properties.child(QLatin1StringView("w:shd"))) {
        highlight = hexColor(shade->attr(QLatin1StringView("w:fill")));
    }
    if (properties.child(QLatin1StringView("w:highlight")) != nullptr) {
        highlight = highlightColor(properties.valueOf(QLatin1StringView("w:highlight")));
    }
    if (const int halves = properties.valueOf(QLatin1StringView("w:sz")).toInt(); halves > 0) {
        px = halves / 2.0 * pxPerPoint;
    }
    if (const Xml *space = properties.child(QLatin1StringView("w:spacing"))) {
        spacing = space->attr(QLatin1StringView("w:val")).toInt() / 20.0 * pxPerPoint;
    }
    const QString place = properties.valueOf(QLatin1StringView("w:vertAlign"));
    if (!place.isEmpty()) {
        script = place == u"superscript" ? 1 : place == u"subscript" ? -1 : 0;
    }
    if (const Xml *fonts = properties.child(QLatin1StringView("w:rFonts"))) {
        const QString face = fonts->attr(QLatin1StringView("w:ascii")).toLower();
        code = face.contains(u"consolas") || face.contains(u"courier") || face.contains(u"mono");
    }
}

void ParagraphLook::apply(const Xml &properties)
{
    const QString jc = properties.valueOf(QLatin1StringView("w:jc"));
    if (!jc.isEmpty()) {
        align = jc == u"center"                      ? QStringLiteral("center")
                : jc == u"right" || jc == u"end"      ? QStringLiteral("right")
                : jc == u"both" || jc == u"distribute" ? QStringLiteral("justify")
                                                       : QString();
    }
    if (const Xml *indent = properties.child(QLatin1StringView("w:ind"))) {
        const int chars = indent->attr(QLatin1StringView("w:firstLineChars")).toInt();
        const int twips = indent->attr(QLatin1StringView("w:firstLine")).toInt();
        if (chars != 0 || twips != 0) {
            firstLine = chars != 0 ? chars / 100.0 : twips / 240.0;
        }
    }
    if (const Xml *space = properties.child(QLatin1StringView("w:spacing"))) {
        const int line = space->attr(QLatin1StringView("w:line")).toInt();
        const QString rule = space->attr(QLatin1StringView("w:lineRule"));
        if (line > 0 && (rule.isEmpty() || rule == u"auto")) {
            leading = line / 240.0 * 1.3; // Word counts lines of the font, which are higher
        }
    }
    if (const Xml *rank = properties.child(QLatin1StringView("w:outlineLvl"))) {
        const int value = rank->attr(QLatin1StringView("w:val")).toInt();
        outline = value >= 0 && value <= 5 ? std::optional(value) : std::nullopt;
    }
    if (const Xml *list = properties.child(QLatin1StringView("w:numPr"))) {
        const QString id = list->valueOf(QLatin1StringView("w:numId"));
        numId = id.isEmpty() ? numId : std::optional(id);
        if (list->child(QLatin1StringView("w:ilvl")) != nullptr) {
            level = std::clamp(list->valueOf(QLatin1StringView("w:ilvl")).toInt(), 0, 8);
        }
    }
}

Styles::Styles(const Xml &root)
    : m_root(std::make_shared<Xml>(root))
{
    for (const Xml &style : m_root->children) {
        if (!style.is(QLatin1StringView("w:style"))) {
            continue;
        }
        const QString id = style.attr(QLatin1StringView("w:styleId"));
        m_styles.insert(id, &style);
        const bool first = style.attr(QLatin1StringView("w:default")) == u"1" ||
                           style.attr(QLatin1StringView("w:default")) == u"true";
        if (first && style.attr(QLatin1StringView("w:type")) == u"paragraph") {
            m_default = id;
        }
    }
}

void Styles::applyChain(const QString &id, ParagraphLook &look, int depth) const
{
    const auto found = m_styles.constFind(id);
    if (found == m_styles.constEnd() || depth > maxChain) {
        return;
    }
    const Xml &style = **found;
    applyChain(style.valueOf(QLatin1StringView("w:basedOn")), look, depth + 1);
    const QString name = style.valueOf(QLatin1StringView("w:name"));
    if (const auto outline = outlineOf(name)) {
        look.outline = outline;
    }
    if (const Role role = roleOf(name); role != Role::Body) {
        look.role = role;
    }
    if (const Xml *properties = style.child(QLatin1StringView("w:pPr"))) {
        look.apply(*properties);
    }
    if (const Xml *properties = style.child(QLatin1StringView("w:rPr"))) {
        look.run.apply(*properties);
    }
}

ParagraphLook Styles::paragraph(const QString &id) const
{
    ParagraphLook look;
    if (m_root != nullptr) {
        const Xml *defaults = m_root->child(QLatin1StringView("w:docDefaults"));
        const Xml *run = defaults == nullptr ? nullptr : defaults->find(QLatin1StringView("w:rPr"));
        if (run != nullptr) {
            look.run.apply(*run);
        }
    }
    applyChain(id.isEmpty() ? m_default : id, look, 0);
    return look;
}

void Styles::applyRun(const QString &id, RunLook &look) const
{
    ParagraphLook chain;
    chain.run = look;
    applyChain(id, chain, 0);
    look = chain.run;
    const auto found = m_styles.constFind(id);
    if (found != m_styles.constEnd()) {
        const QString name = (*found)->valueOf(QLatin1StringView("w:name")).toLower();
        look.code = look.code || name == u"html code" || name.contains(u"verbatim") ||
                    name.contains(u"代码");
    }
}

Numbering::Numbering(const Xml &root)
{
    for (const Xml &part : root.children) {
        if (part.is(QLatin1StringView("w:abstractNum"))) {
            std::array<Level, 9> levels;
            for (const Xml &inner : part.children) {
                if (!inner.is(QLatin1StringView("w:lvl"))) {
                    continue;
                }
                const int at =
                    std::clamp(inner.attr(QLatin1StringView("w:ilvl")).toInt(), 0, 8);
                Level &level = levels[std::size_t(at)];
                level.format = inner.valueOf(QLatin1StringView("w:numFmt"));
                level.text = inner.valueOf(QLatin1StringView("w:lvlText"));
                const QString start = inner.valueOf(QLatin1StringView("w:start"));
                level.start = start.isEmpty() ? 1 : start.toInt();
            }
            m_levels.insert(part.attr(QLatin1StringView("w:abstractNumId")), levels);
        } else if (part.is(QLatin1StringView("w:num"))) {
            List list{part.valueOf(QLatin1StringView("w:abstractNumId")), {}, false};
            for (const Xml &inner : part.children) {
                const QString start = inner.valueOf(QLatin1StringView("w:startOverride"));
                if (inner.is(QLatin1StringView("w:lvlOverride")) && !start.isEmpty()) {
                    list.starts.insert(inner.attr(QLatin1StringView("w:ilvl")).toInt(),
                                       start.toInt());
                }
            }
            m_lists.insert(part.attr(QLatin1StringView("w:numId")), list);
        }
    }
}

QString Numbering::next(const QString &numId, int level)
{
    const auto list = m_lists.find(numId);
    const auto levels =
        list == m_lists.end() ? m_levels.constEnd() : m_levels.constFind(list->abstractId);
    if (levels == m_levels.constEnd()) {
        return {};
    }
    const auto at = std::size_t(std::clamp(level, 0, 8));
    std::array<int, 9> &counts = m_counts[list->abstractId];
    if (!list->begun) {
        list->begun = true;
        for (auto it = list->starts.cbegin(); it != list->starts.cend(); ++it) {
            counts[std::size_t(std::clamp(it.key(), 0, 8))] = it.value() - 1;
        }
    }
    const Level &own = (*levels)[at];
    counts[at] = counts[at] == 0 ? own.start : counts[at] + 1;
    std::fill(counts.begin() + std::ptrdiff_t(at) + 1, counts.end(), 0);
    if (own.format == u"bullet") {
        return QStringLiteral("•");
    }
    if (own.format == u"none" || own.text.isEmpty()) {
        return {};
    }
    QString text = own.text;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        const Level &outer = (*levels)[i];
        text.replace(QStringLiteral("%%1").arg(i + 1),
                     shown(std::max(counts[i], 1), i == at ? own.format : outer.format));
    }
    return text;
}

} // namespace tuiwen::article::docx
