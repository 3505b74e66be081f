// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/extensions.h"

#include "core/article/lines.h"

#include <QHash>

#include <algorithm>

namespace tuiwen::article {

namespace {

/// More are no article any more but an attempt to keep the program busy.
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
    return "注" + QByteArray::number(number);
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
        out.append(line.sliced(from, at - from)).append("<sup>" + mark(note->number) + "</sup>");
        from = at + label.size() + 3;
    }
    return out.append(line.sliced(from));
}

QByteArray labelOf(const QByteArray &kind)
{
    static const QHash<QByteArray, QByteArray> labels{
        {"tip", "提示"},     {"info", "信息"},     {"note", "说明"},    {"important", "重要"},
        {"warning", "注意"}, {"caution", "当心"},  {"danger", "警告"},  {"details", "详情"},
        {"success", "成功"}, {"question", "问题"}, {"example", "示例"}, {"abstract", "摘要"}};
    return labels.value(kind.toLower());
}

/// "> [!NOTE]" as the first line of a quote; the line as it is otherwise.
QByteArray withAlert(const QByteArray &line)
{
    const qsizetype at = line.indexOf("[!");
    const qsizetype end = at < 0 ? -1 : line.indexOf(']', at);
    if (end < 0 || line.first(at).trimmed() != ">") {
        return line;
    }
    const QByteArray label = labelOf(line.sliced(at + 2, end - at - 2));
    const QByteArray title = line.sliced(end + 1).trimmed();
    if (label.isEmpty()) {
        return line;
    }
    return line.first(at) + "**" + (title.isEmpty() ? label : title) + "**\n>";
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
        const QByteArray label = labelOf(rest.first(blank));
        const QByteArray title = rest.sliced(blank).trimmed();
        out.append(prefix()).append('\n');
        m_quoted.append(!label.isEmpty());
        if (!label.isEmpty()) {
            const bool titled = !title.isEmpty() && !title.startsWith('{');
            out.append(prefix())
                .append("**" + (titled ? title : label) + "**\n")
                .append(prefix())
                .append('\n');
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

QByteArray withoutExtensions(const QByteArray &markdown)
{
    const bool footnotes = markdown.contains("[^");
    const bool containers = markdown.contains(":::");
    if (!footnotes && !containers && !markdown.contains("[!")) {
        return markdown;
    }
    Footnotes notes;
    QVector<QByteArray> used;
    const QVector<QByteArrayView> all = linesOf(markdown);
    const QVector<QByteArrayView> lines = footnotes ? takeDefinitions(all, notes) : all;

    QByteArray out;
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
    if (!used.isEmpty()) {
        out.append("\n**注释**\n\n");
    }
    for (qsizetype i = 0; i < used.size(); ++i) {
        out.append(mark(int(i) + 1) + "：" + notes.value(used[i]).text + "\n\n");
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
        out.append(notes.value(label).text + "\n\n");
    }
    return out;
}

} // namespace tuiwen::article
