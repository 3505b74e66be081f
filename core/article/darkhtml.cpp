// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whole pages through the reader's dark mode; the colours themselves are in darkmode.cpp.
#include "core/article/darkmode.h"
#include "core/article/htmltree.h"
#include "core/article/node.h"

#include <QSet>

#include <algorithm>
#include <vector>

namespace tuiwen::article {

namespace {

using Text = QLatin1StringView;

/// Where things stand in one start tag.
struct Tag
{
    QString name; ///< lower case
    bool closing = false;
    bool alone = false; ///< "<br/>" or void
    bool kept = false;  ///< data-no-dark
    qsizetype nameEnd = 0;
    qsizetype end = 0; ///< behind the ">"
    qsizetype styleFrom = -1;
    qsizetype styleTo = -1;
    QString fill; ///< the bgcolor attribute
};

bool isVoid(const QString &tag)
{
    static const QSet<QString> names{QStringLiteral("br"),  QStringLiteral("img"),
                                     QStringLiteral("hr"),  QStringLiteral("input"),
                                     QStringLiteral("col"), QStringLiteral("meta"),
                                     QStringLiteral("link")};
    return names.contains(tag);
}

bool isBlank(QChar c)
{
    return c == QLatin1Char(' ') || c == QLatin1Char('\n') || c == QLatin1Char('\t') ||
           c == QLatin1Char('\r') || c == QLatin1Char('\f');
}

/// Reads the tag that starts at `from` ("<"). False when it is none or never ends; `tag.end` then
/// says where to go on.
bool readTag(const QString &html, qsizetype from, Tag &tag)
{
    const qsizetype size = html.size();
    qsizetype at = from + 1;
    tag.closing = at < size && html[at] == QLatin1Char('/');
    at += tag.closing ? 1 : 0;
    const qsizetype name = at;
    while (at < size && (html[at].isLetterOrNumber() || html[at] == QLatin1Char('-'))) {
        ++at;
    }
    tag.name = html.mid(name, at - name).toLower();
    tag.end = at;
    tag.nameEnd = at;
    if (tag.name.isEmpty() || !tag.name[0].isLetter()) {
        return false;
    }
    while (at < size && html[at] != QLatin1Char('>')) {
        while (at < size && (isBlank(html[at]) || html[at] == QLatin1Char('/'))) {
            tag.alone = html[at] == QLatin1Char('/');
            ++at;
        }
        const qsizetype key = at;
        while (at < size && !isBlank(html[at]) && html[at] != QLatin1Char('=') &&
               html[at] != QLatin1Char('>') && html[at] != QLatin1Char('/')) {
            ++at;
        }
        const QString attribute = html.mid(key, at - key).toLower();
        tag.kept = tag.kept || attribute == Text("data-no-dark");
        tag.alone = tag.alone && attribute.isEmpty();
        if (at >= size || html[at] != QLatin1Char('=')) {
            continue;
        }
        ++at;
        const QChar quote = at < size ? html[at] : QChar();
        const bool quoted = quote == QLatin1Char('"') || quote == QLatin1Char('\'');
        const qsizetype value = quoted ? at + 1 : at;
        at = value;
        while (at < size && (quoted ? html[at] != quote
                                    : !isBlank(html[at]) && html[at] != QLatin1Char('>'))) {
            ++at;
        }
        if (attribute == Text("style") && tag.styleFrom < 0) {
            tag.styleFrom = value;
            tag.styleTo = at;
        } else if (attribute == Text("bgcolor")) {
            tag.fill = html.mid(value, at - value);
        }
        at += quoted && at < size ? 1 : 0;
    }
    tag.end = std::min(at + 1, size);
    tag.alone = tag.alone || isVoid(tag.name);
    return at < size;
}

QString written(const Declarations &style)
{
    QString text;
    for (const auto &[name, value] : style) {
        text += (text.isEmpty() ? QString() : QStringLiteral(";")) + name + QLatin1Char(':') + value;
    }
    // The value stands between quotes again.
    return text.replace(QLatin1Char('"'), QStringLiteral("&quot;"));
}

/// The style as CSS text; the bgcolor attribute counts as its first declaration.
QString styleOf(const QString &html, const Tag &tag)
{
    QString style;
    if (tag.styleFrom >= 0) {
        style = html.mid(tag.styleFrom, tag.styleTo - tag.styleFrom);
        style.replace(Text("&quot;"), Text("\"")).replace(Text("&#39;"), Text("'"));
        style.replace(Text("&amp;"), Text("&"));
    }
    return tag.fill.isEmpty() ? style
                              : QString(QStringLiteral("background-color:") + tag.fill +
                                        QLatin1Char(';') + style);
}

/// An element on the way down.
struct Open
{
    QString tag;
    Surroundings here;
    bool untouched = false; ///< inside svg, iframe or mpcps
};

} // namespace

QString darkened(const QString &html)
{
    QString result;
    result.reserve(html.size() + html.size() / 8);
    std::vector<Open> open(1);
    qsizetype copied = 0;
    qsizetype at = html.indexOf(QLatin1Char('<'));
    while (at >= 0) {
        Tag tag;
        if (!readTag(html, at, tag)) {
            if (tag.end >= html.size()) {
                break;
            }
            at = html.indexOf(QLatin1Char('<'), std::max(tag.end, at + 1));
            continue;
        }
        at = html.indexOf(QLatin1Char('<'), tag.end);
        if (tag.closing) {
            const auto found = std::find_if(open.rbegin(), open.rend() - 1,
                                            [&](const Open &o) { return o.tag == tag.name; });
            if (found != open.rend() - 1) {
                open.erase(found.base() - 1, open.end());
            }
            continue;
        }
        Open element = open.back();
        element.tag = tag.name;
        element.untouched = element.untouched || tag.name == Text("svg") ||
                            tag.name == Text("iframe") || tag.name == Text("mpcps");
        if (!element.untouched && !tag.kept) {
            const bool styled = tag.styleFrom >= 0;
            const QString style = styleOf(html, tag);
            const Declarations before = parseStyle(style);
            const Declarations after = darkStyle(before, element.here);
            if (after != before || !tag.fill.isEmpty()) {
                const qsizetype from = styled ? tag.styleFrom : tag.nameEnd;
                result += QStringView(html).mid(copied, from - copied);
                result += styled ? written(after)
                                 : QString(QStringLiteral(" style=\"") + written(after) +
                                           QLatin1Char('"'));
                copied = styled ? tag.styleTo : from;
            }
        }
        if (!tag.alone && open.size() <= size_t(maxDepth)) {
            open.push_back(std::move(element));
        }
    }
    result += QStringView(html).mid(copied);
    return result;
}

} // namespace tuiwen::article
