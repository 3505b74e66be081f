// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/foreign/scan.h"

#include "core/article/node.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <vector>

namespace tuiwen::article::foreign {

namespace {

constexpr int maxAttributes = 500;        ///< the parser compares each with all before it
constexpr std::size_t maxFormatting = 48; ///< the parser opens all of them anew in every paragraph
constexpr std::size_t searched = 600;     ///< how far up a closing tag looks for its opening one

template<std::size_t N>
bool isOneOf(QByteArrayView name, const std::array<QByteArrayView, N> &list)
{
    return std::find(list.begin(), list.end(), name) != list.end();
}

bool isVoid(QByteArrayView name)
{
    static constexpr std::array<QByteArrayView, 15> names{
        "area", "base", "br",   "col",   "embed",  "hr",    "img", "input",
        "link", "meta", "param", "source", "track", "wbr", "keygen"};
    return isOneOf(name, names);
}

bool isFormatting(QByteArrayView name)
{
    static constexpr std::array<QByteArrayView, 14> names{"a",    "b", "big",   "code",   "em",
                                                          "font", "i", "nobr",  "s",      "small",
                                                          "strike", "strong", "tt", "u"};
    return isOneOf(name, names);
}

/// Elements whose contents the parser reads as text.
bool isRawText(QByteArrayView name)
{
    static constexpr std::array<QByteArrayView, 10> names{
        "script", "style",   "title",    "textarea",  "xmp",
        "iframe", "noembed", "noframes", "plaintext", "noscript"};
    return isOneOf(name, names);
}

/// What an unclosed element of that name may not reach across when the next one closes it.
QByteArrayView boundaryOf(QByteArrayView name)
{
    if (name == QByteArrayView("li")) {
        return "ul ol menu";
    }
    if (name == QByteArrayView("tr")) {
        return "table";
    }
    if (name == QByteArrayView("td") || name == QByteArrayView("th")) {
        return "tr table";
    }
    if (name == QByteArrayView("dt") || name == QByteArrayView("dd")) {
        return "dl";
    }
    return name == QByteArrayView("option") ? "select" : "";
}

bool isNameChar(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '-' || c == ':' || c == '_';
}

/// Behind the tag's closing bracket; quotes count only where an attribute's value begins.
qsizetype tagEnd(const QByteArray &text, qsizetype at)
{
    while (at < text.size() && text[at] != '>') {
        if (text[at] != '=') {
            ++at;
            continue;
        }
        ++at;
        while (at < text.size() && std::isspace(static_cast<unsigned char>(text[at])) != 0) {
            ++at;
        }
        if (at < text.size() && (text[at] == '"' || text[at] == '\'')) {
            const qsizetype close = text.indexOf(text[at], at + 1);
            if (close < 0) {
                return text.size();
            }
            at = close + 1;
        }
    }
    return std::min(at + 1, text.size());
}

/// Names and unquoted values in a tag: at most two for every attribute.
int attributesIn(QByteArrayView tag)
{
    int count = 0;
    char quote = 0;
    char before = 0;
    for (const char c : tag) {
        if (quote != 0) {
            quote = c == quote ? '\0' : quote;
        } else if ((c == '"' || c == '\'') && before == '=') {
            quote = c;
        } else if (isNameChar(c) && !isNameChar(before)) {
            ++count;
        }
        before = std::isspace(static_cast<unsigned char>(c)) != 0 && before == '=' ? before : c;
    }
    return count;
}

class Scanner
{
public:
    explicit Scanner(const QByteArray &text)
        : m_text(text)
    {}

    ScannedHtml run();

private:
    struct Open
    {
        QByteArray name;
        bool kept = true;
    };

    void copy(qsizetype from, qsizetype to);
    qsizetype markup(qsizetype at);
    qsizetype rawText(const QByteArray &name, qsizetype tag, qsizetype end);
    void copyTag(qsizetype from, qsizetype to);
    bool opened(const QByteArray &name);
    bool closed(const QByteArray &name);
    void forget(std::size_t index);

    const QByteArray &m_text;
    ScannedHtml m_result;
    std::vector<Open> m_open;
    std::size_t m_kept = 0;
    std::size_t m_formatting = 0;
};

ScannedHtml Scanner::run()
{
    m_result.html.reserve(m_text.size());
    qsizetype at = 0;
    while (at < m_text.size()) {
        const qsizetype next = m_text.indexOf('<', at);
        copy(at, next < 0 ? m_text.size() : next);
        if (next < 0) {
            break;
        }
        at = markup(next);
    }
    return std::move(m_result);
}

void Scanner::copy(qsizetype from, qsizetype to)
{
    const QByteArrayView piece = QByteArrayView(m_text).sliced(from, to - from);
    if (!piece.contains('\0')) {
        m_result.html.append(piece);
        return;
    }
    for (const char c : piece) {
        if (c != '\0') {
            m_result.html.append(c);
        }
    }
}

/// Reads what begins with the bracket at `at`; gives the place behind it.
qsizetype Scanner::markup(qsizetype at)
{
    const QByteArrayView rest = QByteArrayView(m_text).sliced(at);
    if (rest.startsWith("<!--")) {
        const qsizetype end = m_text.indexOf("-->", at + 2);
        return end < 0 ? m_text.size() : end + 3;
    }
    if (rest.startsWith("<!") || rest.startsWith("<?")) {
        const qsizetype end = m_text.indexOf('>', at);
        return end < 0 ? m_text.size() : end + 1;
    }
    const bool closing = rest.size() > 1 && rest[1] == '/';
    const qsizetype from = at + (closing ? 2 : 1);
    qsizetype nameEnd = from;
    while (nameEnd < m_text.size() && isNameChar(m_text[nameEnd])) {
        ++nameEnd;
    }
    if (nameEnd == from || std::isalpha(static_cast<unsigned char>(m_text[from])) == 0) {
        m_result.html.append("&lt;");
        return at + 1;
    }
    const QByteArray name = m_text.mid(from, nameEnd - from).toLower();
    const qsizetype end = tagEnd(m_text, nameEnd);
    if (closing) {
        if (closed(name)) {
            m_result.html.append("</").append(name).append('>');
        }
        return end;
    }
    if (isRawText(name)) {
        return rawText(name, at, end);
    }
    const bool empty = isVoid(name) || (end >= 2 && m_text[end - 2] == '/');
    if (empty || opened(name)) {
        copyTag(at, end);
    }
    return end;
}

qsizetype Scanner::rawText(const QByteArray &name, qsizetype tag, qsizetype end)
{
    const QByteArray closer = "</" + name;
    qsizetype close = end;
    while ((close = m_text.indexOf("</", close)) >= 0 &&
           m_text.mid(close, closer.size()).toLower() != closer) {
        close += 2;
    }
    if (name == "plaintext") {
        close = -1;
    }
    const qsizetype contentEnd = close < 0 ? m_text.size() : close;
    if (name == "script") {
        ++m_result.scripts;
    } else if (name == "style" || name == "title") {
        copyTag(tag, end);
        copy(end, contentEnd);
        m_result.html.append(closer).append('>');
    } else if (name == "xmp" || name == "plaintext") {
        QByteArray code = m_text.mid(end, contentEnd - end);
        code.replace('\0', "").replace('&', "&amp;").replace('<', "&lt;");
        m_result.html.append("<pre>").append(code).append("</pre>");
    } else {
        copyTag(tag, end);
        m_result.html.append(closer).append('>');
    }
    return close < 0 ? m_text.size() : tagEnd(m_text, close);
}

/// Copies a tag; pictures inside it go to a list of their own, for they may have megabytes.
void Scanner::copyTag(qsizetype from, qsizetype to)
{
    static const QByteArray sign("data:image/");
    if (to - from > maxAttributes &&
        attributesIn(QByteArrayView(m_text).sliced(from, to - from)) > 2 * maxAttributes) {
        qsizetype nameEnd = from + 1;
        while (nameEnd < to && isNameChar(m_text[nameEnd])) {
            ++nameEnd;
        }
        copy(from, nameEnd);
        m_result.html.append('>');
        return;
    }
    qsizetype at = from;
    while (true) {
        // Within the tag only: looking through the whole text for every tag would take for ever.
        const qsizetype found = QByteArrayView(m_text).sliced(at, to - at).indexOf(sign);
        if (found < 0 || at + found == 0) {
            break;
        }
        const qsizetype data = at + found;
        const char before = m_text[data - 1];
        qsizetype end = data;
        while (end < to) {
            const char c = m_text[end];
            const bool over = before == '"' || before == '\'' ? c == before
                              : before == '('                 ? c == ')'
                                                              : std::isspace(
                                                    static_cast<unsigned char>(c)) != 0 ||
                                                    c == '>';
            if (over) {
                break;
            }
            ++end;
        }
        copy(at, data);
        m_result.html.append(embeddedScheme).append(QByteArray::number(m_result.embedded.size()));
        m_result.embedded.append(m_text.mid(data, end - data));
        at = end;
    }
    copy(at, to);
    if (!m_result.html.endsWith('>')) {
        m_result.html.append('>');
    }
}

void Scanner::forget(std::size_t index)
{
    m_kept -= m_open[index].kept ? 1 : 0;
    m_formatting -= m_open[index].kept && isFormatting(m_open[index].name) ? 1 : 0;
    m_open.erase(m_open.begin() + std::ptrdiff_t(index));
}

/// Whether the tag stays.
bool Scanner::opened(const QByteArray &name)
{
    const QByteArray boundary = boundaryOf(name).toByteArray();
    if (!boundary.isEmpty()) {
        const QList<QByteArray> stops = boundary.split(' ');
        const std::size_t least = m_open.size() > searched ? m_open.size() - searched : 0;
        for (std::size_t i = m_open.size(); i > least && !stops.contains(m_open[i - 1].name); --i) {
            if (m_open[i - 1].name == name) {
                while (m_open.size() >= i) {
                    forget(m_open.size() - 1);
                }
                break;
            }
        }
    } else if (!isFormatting(name)) {
        while (!m_open.empty() && m_open.back().name == "p" && name != "span") {
            forget(m_open.size() - 1);
        }
    }
    const bool tooMany = isFormatting(name) && m_formatting >= maxFormatting;
    const bool kept = m_kept < std::size_t(maxDepth) && !tooMany;
    m_open.push_back({name, kept});
    m_kept += kept ? 1 : 0;
    m_formatting += kept && isFormatting(name) ? 1 : 0;
    m_result.deep += kept ? 0 : 1;
    return kept;
}

bool Scanner::closed(const QByteArray &name)
{
    const std::size_t least = m_open.size() > searched ? m_open.size() - searched : 0;
    for (std::size_t i = m_open.size(); i > least; --i) {
        if (m_open[i - 1].name == name) {
            const bool kept = m_open[i - 1].kept;
            forget(i - 1);
            return kept;
        }
    }
    return name == "p" || name == "br";
}

} // namespace

ScannedHtml scanHtml(const QByteArray &utf8)
{
    return Scanner(utf8).run();
}

} // namespace tuiwen::article::foreign
