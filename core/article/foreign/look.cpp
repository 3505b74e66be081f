// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/foreign/look.h"

#include "core/article/color.h"

#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <array>
#include <cmath>

namespace tuiwen::article::foreign {

namespace {

constexpr double browserSize = 16; // px, where nothing says otherwise

QString hexOf(const QString &value)
{
    const auto color = parseColor(value.trimmed().toLower());
    return color && color->alpha > 0.05 ? hexText(over(*color, {255, 255, 255, 1})) : QString();
}

std::optional<double> sizeOf(const QString &value, double outer)
{
    static constexpr std::array<std::pair<QLatin1StringView, double>, 9> words{
        {{QLatin1StringView("xx-small"), 9},
         {QLatin1StringView("x-small"), 10},
         {QLatin1StringView("small"), 13},
         {QLatin1StringView("medium"), 16},
         {QLatin1StringView("large"), 18},
         {QLatin1StringView("x-large"), 24},
         {QLatin1StringView("xx-large"), 32},
         {QLatin1StringView("smaller"), -0.83},
         {QLatin1StringView("larger"), -1.2}}};
    const QString word = value.trimmed().toLower();
    for (const auto &[name, px] : words) {
        if (word == name) {
            return px > 0 ? px : -px * outer;
        }
    }
    const auto px = lengthOf(word, outer);
    return px && *px > 0 && *px < 400 ? px : std::nullopt;
}

void applyTag(Look &look, const Element &element)
{
    const QString &tag = element.tag;
    const auto is = [&](std::initializer_list<const char *> names) {
        return element.isOneOf(names);
    };
    if (is({"b", "strong", "th"})) {
        look.bold = true;
    } else if (is({"i", "em", "cite", "dfn", "var"})) {
        look.italic = true;
    } else if (is({"u", "ins"})) {
        look.underline = true;
    } else if (is({"s", "del", "strike"})) {
        look.strike = true;
    } else if (is({"code", "kbd", "tt", "samp"})) {
        look.code = true;
    } else if (tag == u"sub" || tag == u"sup") {
        look.script = tag == u"sup" ? 1 : -1;
    } else if (tag == u"mark") {
        look.highlight = QStringLiteral("#fbe3a6");
    } else if (tag == u"center") {
        look.align = tag;
    } else if (tag == u"pre") {
        look.pre = true;
    } else if (tag == u"font") {
        static constexpr std::array<double, 8> sizes{0, 10, 13, 16, 18, 24, 32, 48};
        const int size = element.attr(QLatin1StringView("size")).toInt();
        look.px = size >= 1 && size <= 7 ? sizes[std::size_t(size)] : look.px;
        const QString color = hexOf(element.attr(QLatin1StringView("color")));
        look.color = color.isEmpty() ? look.color : color;
    }
    const QString align = element.attr(QLatin1StringView("align")).toLower();
    if (align == u"left" || align == u"center" || align == u"right" || align == u"justify") {
        look.align = align;
    }
}

void applyText(Look &look, const QString &property, const QString &value)
{
    if (property == u"font-weight") {
        look.bold = value == u"bold" || value == u"bolder" || value.toInt() >= 600;
    } else if (property == u"font-style") {
        look.italic = value == u"italic" || value.startsWith(u"oblique");
    } else if (property == u"text-decoration" || property == u"text-decoration-line") {
        look.underline = (look.underline && value != u"none") || value.contains(u"underline");
        look.strike = (look.strike && value != u"none") || value.contains(u"line-through");
    } else if (property == u"vertical-align") {
        look.script = value == u"super" ? 1 : value == u"sub" ? -1 : look.script;
    } else if (property == u"color") {
        const QString color = hexOf(value);
        look.color = color.isEmpty() ? look.color : color;
    } else if (property == u"letter-spacing") {
        look.spacing = value == u"normal"
                           ? 0
                           : lengthOf(value, look.px > 0 ? look.px : browserSize).value_or(0);
    } else if (property == u"white-space") {
        look.pre = value.startsWith(u"pre") && value != u"pre-line";
    }
}

void applyParagraph(Look &look, const QString &property, const QString &value)
{
    const double px = look.px > 0 ? look.px : browserSize;
    if (property == u"text-align") {
        if (value == u"left" || value == u"start" || value == u"initial") {
            look.align.clear();
        } else if (value == u"center" || value == u"justify") {
            look.align = value;
        } else if (value == u"right" || value == u"end") {
            look.align = QStringLiteral("right");
        }
    } else if (property == u"line-height") {
        bool number = false;
        const double bare = value.toDouble(&number);
        const auto length = number ? std::nullopt : lengthOf(value, px);
        look.leading = number ? bare : length ? *length / px : 0;
    } else if (property == u"text-indent") {
        look.firstLine = lengthOf(value, px).value_or(0) / px;
    }
}

} // namespace

std::optional<double> lengthOf(QStringView text, double base)
{
    static constexpr std::array<std::pair<QLatin1StringView, double>, 9> units{
        {{QLatin1StringView("px"), 1},
         {QLatin1StringView("pt"), 4.0 / 3},
         {QLatin1StringView("pc"), 16},
         {QLatin1StringView("in"), 96},
         {QLatin1StringView("cm"), 96 / 2.54},
         {QLatin1StringView("mm"), 96 / 25.4},
         {QLatin1StringView("rem"), browserSize},
         {QLatin1StringView("em"), 0},
         {QLatin1StringView("%"), -1}}};
    text = text.trimmed();
    double factor = 1;
    for (const auto &[unit, px] : units) {
        if (text.endsWith(unit, Qt::CaseInsensitive)) {
            text.chop(unit.size());
            factor = px > 0 ? px : px < 0 ? base / 100 : base;
            break;
        }
    }
    bool number = false;
    const double value = text.trimmed().toDouble(&number);
    return number && std::isfinite(value) ? std::optional(value * factor) : std::nullopt;
}

Look lookInside(const Look &outer, const Element &element, bool block)
{
    Look look = outer;
    applyTag(look, element);
    // The size first: other lengths may be multiples of it.
    for (const auto &[property, raw] : element.style) {
        if (property == u"font-size") {
            look.px = sizeOf(raw.section(QLatin1Char('!'), 0, 0), look.px > 0 ? look.px : browserSize)
                          .value_or(look.px);
        }
    }
    for (const auto &[property, raw] : element.style) {
        const QString value = raw.section(QLatin1Char('!'), 0, 0).trimmed().toLower();
        const bool background = property == u"background-color" || property == u"background" ||
                                property == u"mso-highlight";
        if (background && !block) {
            look.highlight = hexOf(value);
        } else if (property.startsWith(u"text-align") || property == u"line-height" ||
                   property == u"text-indent") {
            applyParagraph(look, property, value);
        } else {
            applyText(look, property, value);
        }
    }
    return look;
}

std::vector<Mark> marksOf(const Look &look)
{
    std::vector<Mark> marks;
    if (!look.href.isEmpty() && look.appid.isEmpty()) {
        Attrs attrs;
        insertAttr(attrs, Attr::Href, look.href);
        if (!look.title.isEmpty()) {
            insertAttr(attrs, Attr::Title, look.title);
        }
        marks.push_back({MarkType::Link, std::move(attrs)});
    }
    if (!look.appid.isEmpty()) {
        Attrs attrs{{Attr::Appid, look.appid}};
        if (!look.path.isEmpty()) {
            insertAttr(attrs, Attr::Path, look.path);
        }
        marks.push_back({MarkType::MiniProgramLink, std::move(attrs)});
    }
    const auto plain = [&](bool on, MarkType type) {
        if (on) {
            marks.push_back({type, {}});
        }
    };
    plain(look.bold, MarkType::Bold);
    plain(look.italic, MarkType::Italic);
    plain(look.underline, MarkType::Underline);
    plain(look.strike, MarkType::Strike);
    if (!look.color.isEmpty()) {
        marks.push_back({MarkType::Color, {{Attr::Value, look.color}}});
    }
    if (!look.highlight.isEmpty()) {
        marks.push_back({MarkType::Highlight, {{Attr::Value, look.highlight}}});
    }
    if (look.px > 0) {
        marks.push_back(
            {MarkType::FontSize, {{Attr::Px, std::clamp(int(std::lround(look.px)), 10, 48)}}});
    }
    if (look.spacing >= 0.8) { // less is what WeChat's own editor writes everywhere
        marks.push_back(
            {MarkType::LetterSpacing, {{Attr::Px, std::clamp(int(std::lround(look.spacing)), 1, 10)}}});
    }
    plain(look.script > 0, MarkType::Superscript);
    plain(look.script < 0, MarkType::Subscript);
    plain(look.code, MarkType::Code);
    return marks;
}

QString safeLink(const QString &href)
{
    QString text;
    for (const QChar c : href.left(4000)) {
        if (c.unicode() > 0x20 && c.unicode() != 0x7f) {
            text += c;
        }
    }
    if (text.startsWith(u"//")) {
        text.prepend(u"https:");
    }
    const bool web = text.startsWith(u"http://", Qt::CaseInsensitive) ||
                     text.startsWith(u"https://", Qt::CaseInsensitive);
    if (!web) {
        return text.startsWith(u"mailto:", Qt::CaseInsensitive) ? text : QString();
    }
    static constexpr std::array<std::pair<QLatin1StringView, QLatin1StringView>, 6> redirects{
        {{QLatin1StringView("www.google.com/url?"), QLatin1StringView("q")},
         {QLatin1StringView("link.zhihu.com/?"), QLatin1StringView("target")},
         {QLatin1StringView("link.juejin.cn?"), QLatin1StringView("target")},
         {QLatin1StringView("link.juejin.cn/?"), QLatin1StringView("target")},
         {QLatin1StringView("www.jianshu.com/go-wild?"), QLatin1StringView("url")},
         {QLatin1StringView("link.csdn.net/?"), QLatin1StringView("target")}}};
    const QString rest = text.section(QStringLiteral("://"), 1);
    for (const auto &[start, key] : redirects) {
        if (rest.startsWith(start)) {
            const QString target = QUrlQuery(rest.section(QLatin1Char('?'), 1))
                                       .queryItemValue(QString(key), QUrl::FullyDecoded);
            if (target.startsWith(u"http://") || target.startsWith(u"https://")) {
                return target;
            }
        }
    }
    return QUrl(text).host().isEmpty() ? QString() : text;
}

bool isHidden(const Element &element)
{
    return element.css(QLatin1StringView("display")).compare(u"none", Qt::CaseInsensitive) == 0 ||
           element.css(QLatin1StringView("mso-hide")).compare(u"all", Qt::CaseInsensitive) == 0 ||
           element.has(QLatin1StringView("hidden"));
}

} // namespace tuiwen::article::foreign
