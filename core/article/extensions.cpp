// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/extensions.h"

#include "core/article/lines.h"
#include "core/article/prepare.h"

#include <QHash>

#include <algorithm>

namespace tuiwen::article {

namespace {

/// More are no article any more but an attempt to keep the program busy.
constexpr QChar noteEnd{0xfdd3};
constexpr QChar calloutMark{0xfdd4}; ///< stands before the kind of a callout and its title

constexpr qsizetype maxNotes = 2000;
constexpr qsizetype maxContainers = 20;
constexpr qsizetype maxLabel = 100; ///< bytes of "[^label]"

struct Footnote
{
    QByteArray text;
    int number = 0; ///< in order of first use; 0 = not used
};
using Footnotes = QHash<QByteArray, Footnote>;

/// "[^label]" at this place; gives the label, empty when there is none.
QByteArrayView labelAt(QByteArrayView line, qsizetype at)
{
    const QByteArrayView near = line.sliced(at, std::min(line.size() - at, maxLabel));
    const qsizetype end = near.startsWith("[^") ? near.indexOf(']') : -1;
    const QByteArrayView label = end < 0 ? QByteArrayView() : near.sliced(2, end - 2);
    return label.contains(' ') || label.contains('[') ? QByteArrayView() : label;
}

/// The lines without the definitions of footnotes, which go into `notes`.
QVector<QByteArrayView> takeDefinitions(const QVector<QByteArrayView> &lines, Footnotes &notes)
{
    QVector<QByteArrayView> rest;
    FenceTracker fences;
    QByteArray current;
    for (const QByteArrayView line : lines) {
        if (fences.isCode(line)) {
            current.clear();
            rest.append(line);
            continue;
        }
        const QByteArrayView label = labelAt(line, 0);
        const qsizetype colon = label.isEmpty() ? -1 : label.size() + 3;
        if (colon > 0 && colon < line.size() && line[colon] == ':' && notes.size() < maxNotes) {
            current = label.toByteArray();
            notes.insert(current, {line.sliced(colon + 1).trimmed().toByteArray(), 0});
            continue;
        }
        if (!current.isEmpty() && (line.startsWith("    ") || line.startsWith('\t'))) {
            notes[current].text += ' ' + line.trimmed().toByteArray();
            continue;
        }
        current.clear();
        rest.append(line);
    }
    return rest;
}

QByteArray mark(int number)
{
    return (QString(noteMark) + QString::number(number) + noteEnd).toUtf8();
}

/// Puts marks in the place of references to known footnotes.
QByteArray withMarks(QByteArrayView line, Footnotes &notes, QVector<QByteArray> &used)
{
    QByteArray out;
    qsizetype from = 0;
    qsizetype seen = 0;
    qsizetype ticks = 0;
    for (qsizetype at = line.indexOf("[^"); at >= 0; at = line.indexOf("[^", at + 2)) {
        ticks += line.sliced(seen, at - seen).count('`');
        seen = at;
        const QByteArrayView label = labelAt(line, at);
        const auto note = label.isEmpty() ? notes.end() : notes.find(label.toByteArray());
        const bool inCode = ticks % 2 == 1;
        if (note == notes.end() || inCode) {
            continue;
        }
        if (note->number == 0) {
            used.append(note.key());
            note->number = int(used.size());
        }
        out.append(line.sliced(from, at - from)).append(mark(note->number));
        from = at + label.size() + 3;
    }
    return out.append(line.sliced(from));
}

/// The first line of a callout of this name: mark, kind and title; empty for unknown names. A title
/// that only repeats the kind is left to the theme.
QByteArray calloutLine(const QByteArray &name, const QByteArray &title)
{
    struct Kind
    {
        char kind;
        const char *title;
    };
    static const QHash<QByteArray, Kind> kinds{
        {"tip", {'t', ""}},           {"info", {'n', "信息"}},    {"note", {'n', ""}},
        {"important", {'n', "重要"}}, {"warning", {'w', ""}},     {"caution", {'d', ""}},
        {"danger", {'d', ""}},        {"details", {'n', "详情"}}, {"success", {'t', "成功"}},
        {"question", {'n', "问题"}},  {"example", {'t', "示例"}}, {"abstract", {'n', "摘要"}}};
    const auto kind = kinds.constFind(name.toLower());
    if (kind == kinds.constEnd()) {
        return {};
    }
    return QString(calloutMark).toUtf8() + kind->kind + (title.isEmpty() ? kind->title : title);
}

/// "> [!NOTE]" as the first line of a quote; the line as it is otherwise.
QByteArray withAlert(const QByteArray &line)
{
    const qsizetype at = line.indexOf("[!");
    const qsizetype end = at < 0 ? -1 : line.indexOf(']', at);
    if (end < 0 || line.first(at).trimmed() != ">") {
        return line;
    }
    const QByteArray callout =
        calloutLine(line.sliced(at + 2, end - at - 2), line.sliced(end + 1).trimmed());
    return callout.isEmpty() ? line : QByteArray(line.first(at) + callout + "\n>");
}

/// The ::: containers that are open; each adds a quote mark unless it only groups.
class Containers
{
public:
    /// True when the line was a container's fence; what stands for it is appended.
    bool take(QByteArrayView line, QByteArray &out)
    {
        const QByteArrayView text = line.trimmed();
        if (!text.startsWith(":::")) {
            return false;
        }
        qsizetype colons = 0;
        while (colons < text.size() && text[colons] == ':') {
            ++colons;
        }
        const QByteArray rest = text.sliced(colons).trimmed().toByteArray();
        if (rest.isEmpty()) {
            if (m_quoted.isEmpty()) {
                return false;
            }
            m_quoted.removeLast();
            out.append(prefix()).append('\n');
            return true;
        }
        if (m_quoted.size() >= maxContainers) {
            return false;
        }
        const qsizetype blank = std::min(rest.indexOf(' ') < 0 ? rest.size() : rest.indexOf(' '),
                                         rest.indexOf('{') < 0 ? rest.size() : rest.indexOf('{'));
        const QByteArray words = rest.sliced(blank).trimmed();
        const QByteArray callout =
            calloutLine(rest.first(blank), words.startsWith('{') ? QByteArray() : words);
        out.append(prefix()).append('\n');
        m_quoted.append(!callout.isEmpty());
        if (!callout.isEmpty()) {
            out.append(prefix()).append(callout + '\n').append(prefix()).append('\n');
        }
        return true;
    }
    [[nodiscard]] QByteArray prefix() const
    {
        return QByteArray("> ").repeated(std::count(m_quoted.begin(), m_quoted.end(), true));
    }

private:
    QVector<bool> m_quoted;
};

} // namespace

PlainMarkdown withoutExtensions(const QByteArray &source)
{
    QByteArray markdown = source;
    for (const QChar reserved : {noteMark, noteEnd, calloutMark}) {
        markdown.replace(QString(reserved).toUtf8(), QByteArray());
    }
    const bool footnotes = markdown.contains("[^");
    const bool containers = markdown.contains(":::");
    if (!footnotes && !containers && !markdown.contains("[!")) {
        return {markdown, {}};
    }
    Footnotes notes;
    QVector<QByteArray> used;
    const QVector<QByteArrayView> all = linesOf(markdown);
    const QVector<QByteArrayView> lines = footnotes ? takeDefinitions(all, notes) : all;

    PlainMarkdown plain;
    QByteArray &out = plain.text;
    out.reserve(markdown.size() + 256);
    FenceTracker fences;
    Containers open;
    for (const QByteArrayView line : lines) {
        if (fences.isCode(line)) {
            out.append(open.prefix()).append(line).append('\n');
        } else if (!containers || !open.take(line, out)) {
            out.append(open.prefix()).append(withAlert(withMarks(line, notes, used))).append('\n');
        }
    }
    for (const QByteArray &label : used) {
        plain.notes.append(notes.value(label).text);
    }
    // A note nobody refers to is still text the writer typed.
    QList<QByteArray> unused;
    for (auto note = notes.constBegin(); note != notes.constEnd(); ++note) {
        if (note->number == 0) {
            unused.append(note.key());
        }
    }
    std::sort(unused.begin(), unused.end());
    for (const QByteArray &label : unused) {
        out.append('\n' + notes.value(label).text + '\n');
    }
    return plain;
}

namespace {

void removeMarks(QString &text)
{
    text.removeIf([](QChar c) { return c == noteMark || c == noteEnd || c == calloutMark; });
}

void removeMarks(Attrs &attrs)
{
    for (auto &[name, value] : attrs) {
        if (auto *text = std::get_if<QString>(&value)) {
            removeMarks(*text);
        }
    }
}

/// Cuts a text at the marks of notes.
void splitText(Node &node, const QStringList &notes, std::vector<Node> &out)
{
    const auto words = [&](qsizetype from, qsizetype to) {
        QString piece = node.text.mid(from, to - from);
        removeMarks(piece);
        if (!piece.isEmpty()) {
            out.push_back(textNode(piece, node.marks));
        }
    };
    qsizetype from = 0;
    for (qsizetype at = node.text.indexOf(noteMark); at >= 0;
         at = node.text.indexOf(noteMark, at + 1)) {
        const qsizetype end = node.text.indexOf(noteEnd, at);
        const int number = end < 0 ? 0 : QStringView(node.text).mid(at + 1, end - at - 1).toInt();
        if (number < 1 || number > notes.size()) {
            continue;
        }
        words(from, at);
        from = end + 1;
        if (const QString &note = notes[number - 1]; !note.isEmpty()) {
            Node footnote;
            footnote.type = NodeType::Footnote;
            footnote.attrs = {{Attr::Text, note}};
            out.push_back(std::move(footnote));
        }
    }
    words(from, node.text.size());
}

/// A quote that begins with the mark becomes the callout it names.
void settleQuote(Node &quote)
{
    const Node &first = quote.children.front();
    const QString words = first.type == NodeType::Paragraph ? plainText(first) : QString();
    if (words.size() < 2 || words[0] != calloutMark) {
        return;
    }
    const QString kind = words[1] == QLatin1Char('t')   ? QStringLiteral("tip")
                         : words[1] == QLatin1Char('w') ? QStringLiteral("warning")
                         : words[1] == QLatin1Char('d') ? QStringLiteral("danger")
                                                        : QString();
    QString title = words.mid(2).simplified();
    removeMarks(title);
    quote.type = NodeType::Callout;
    if (!kind.isEmpty()) {
        quote.attrs.emplace_back(Attr::Kind, kind);
    }
    if (!title.isEmpty()) {
        quote.attrs.emplace_back(Attr::Title, title);
    }
    quote.children.erase(quote.children.begin());
    if (quote.children.empty()) {
        quote.children.push_back(blockNode(NodeType::Paragraph));
    }
}

} // namespace

void settleExtensions(Node &document, const QStringList &notes)
{
    walk(
        document,
        [&](Node &node) {
            removeMarks(node.attrs);
            for (Mark &mark : node.marks) {
                removeMarks(mark.attrs);
            }
            if (node.type == NodeType::Blockquote) {
                settleQuote(node);
            }
            const bool code = node.type == NodeType::CodeBlock;
            std::vector<Node> children;
            children.reserve(node.children.size());
            for (Node &child : node.children) {
                if (child.type == NodeType::Text && !code) {
                    splitText(child, notes, children);
                } else {
                    removeMarks(child.text);
                    children.push_back(std::move(child));
                }
            }
            node.children = std::move(children);
            return true;
        },
        [](const Node &) {});
}

} // namespace tuiwen::article
