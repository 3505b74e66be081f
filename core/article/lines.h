// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QVector>

/// Markdown source seen line by line, before it is parsed.
namespace tuiwen::article {

/// The lines of a text without their ends.
[[nodiscard]] inline QVector<QByteArrayView> linesOf(const QByteArray &text)
{
    QVector<QByteArrayView> lines;
    qsizetype from = 0;
    while (from < text.size()) {
        const qsizetype end = text.indexOf('\n', from);
        const qsizetype to = end < 0 ? text.size() : end;
        lines.append(QByteArrayView(text).sliced(from, to - from));
        from = to + 1;
    }
    return lines;
}

/// Tells for line after line whether it belongs to a fenced code block, its fences included.
class FenceTracker
{
public:
    [[nodiscard]] bool isCode(QByteArrayView line)
    {
        const QByteArrayView text = line.trimmed();
        const QByteArrayView run = fenceOf(line);
        if (!m_open.isEmpty()) {
            if (run.size() >= m_open.size() && run[0] == m_open[0] && run.size() == text.size()) {
                m_open = {};
            }
            return true;
        }
        m_open = run;
        return !run.isEmpty();
    }

    /// The run of backticks or tildes that opens or closes a code block; empty for other lines.
    [[nodiscard]] static QByteArrayView fenceOf(QByteArrayView line)
    {
        const QByteArrayView text = line.trimmed();
        if (!text.startsWith("```") && !text.startsWith("~~~")) {
            return {};
        }
        qsizetype length = 0;
        while (length < text.size() && text[length] == text[0]) {
            ++length;
        }
        // `` ```a``` `` on one line is code in the text, no fence.
        const bool closedInLine = text[0] == '`' && text.sliced(length).contains('`');
        return closedInLine ? QByteArrayView() : text.first(length);
    }

private:
    QByteArrayView m_open;
};

} // namespace tuiwen::article
