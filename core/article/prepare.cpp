// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/prepare.h"

#include "core/article/lines.h"

namespace tuiwen::article {

namespace {

/// A formula longer than this is taken for two stray marks.
constexpr qsizetype maxLines = 200;
constexpr char fence[] = "~~~~~~~~";

QByteArrayView trimmed(QByteArrayView line)
{
    return line.trimmed();
}

/// Index of the line that ends the formula opened on line `from`; -1 when there is none.
qsizetype closingLine(const QVector<QByteArrayView> &lines, qsizetype from)
{
    const qsizetype last = qMin(lines.size(), from + 1 + maxLines);
    for (qsizetype i = from + 1; i < last; ++i) {
        const QByteArrayView text = trimmed(lines[i]);
        if (text.endsWith("$$")) {
            return text.first(text.size() - 2).contains("$$") ? -1 : i;
        }
        if (text.contains("$$") || !FenceTracker::fenceOf(lines[i]).isEmpty()) {
            return -1;
        }
    }
    return -1;
}

void appendFormula(QByteArray &out, const QVector<QByteArrayView> &lines, qsizetype open,
                   qsizetype close)
{
    const QByteArrayView text = trimmed(lines[open]);
    const QByteArrayView indent = lines[open].first(text.data() - lines[open].data());
    out.append(indent).append(fence).append(mathFenceLanguage().toLatin1()).append('\n');
    if (text.size() > 2) {
        out.append(indent).append(text.sliced(2)).append('\n');
    }
    for (qsizetype k = open + 1; k < close; ++k) {
        out.append(lines[k]).append('\n');
    }
    const QByteArrayView last = trimmed(lines[close]);
    if (last.size() > 2) {
        out.append(indent).append(last.first(last.size() - 2)).append('\n');
    }
    out.append(indent).append(fence).append('\n');
}

char32_t before(QByteArrayView line, qsizetype at)
{
    qsizetype from = at - 1;
    while (from > 0 && (line[from] & 0xc0) == 0x80) {
        --from;
    }
    return at <= 0 ? U' ' : QString::fromUtf8(line.sliced(from, at - from)).toUcs4().value(0);
}

char32_t after(QByteArrayView line, qsizetype at)
{
    qsizetype to = at + 1;
    while (to < line.size() && (line[to] & 0xc0) == 0x80) {
        ++to;
    }
    return at >= line.size() ? U' ' : QString::fromUtf8(line.sliced(at, to - at)).toUcs4().value(0);
}

bool isLetter(char32_t c)
{
    return !QChar::isSpace(c) && !QChar::isPunct(c) && !QChar::isSymbol(c);
}

bool isPunctuation(char32_t c)
{
    return QChar::isPunct(c) || QChar::isSymbol(c);
}

bool isHan(char32_t c)
{
    return QChar::script(c) == QChar::Script_Han;
}

/// Whether stars between these two need help: one is punctuation, the other a letter, one of them
/// Chinese.
bool needsMark(char32_t punctuation, char32_t letter)
{
    return isPunctuation(punctuation) && isLetter(letter) &&
           (punctuation > 0x7f || isHan(letter) || letter == noteMark.unicode());
}

/// A line with flankMark beside its runs of stars and tildes.
void appendFlanked(QByteArray &out, QByteArrayView line)
{
    static const QByteArray mark = QString(flankMark).toUtf8();
    qsizetype from = 0;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const char c = line[i];
        if (c != '*' && c != '~') {
            continue;
        }
        qsizetype end = i;
        while (end < line.size() && line[end] == c) {
            ++end;
        }
        const char32_t left = before(line, i);
        const char32_t right = after(line, end);
        const bool markLeft = needsMark(left, right) && left != U'\\';
        const bool markRight = needsMark(right, left);
        if (markLeft || markRight) {
            out.append(line.sliced(from, (markLeft ? i : end) - from)).append(mark);
            from = markLeft ? i : end;
        }
        i = end - 1;
    }
    out.append(line.sliced(from)).append('\n');
}

/// True for the second line of a table: dashes, colons, bars and blanks only.
bool isTableRule(QByteArrayView text)
{
    bool bar = false;
    bool dash = false;
    for (const char c : text) {
        bar = bar || c == '|';
        dash = dash || c == '-';
        if (c != '|' && c != '-' && c != ':' && c != ' ' && c != '\t') {
            return false;
        }
    }
    return bar && dash;
}

/// GFM is content with one dash per column.
void appendTableRule(QByteArray &out, QByteArrayView line)
{
    qsizetype dashes = 0;
    const auto pad = [&] {
        for (; dashes > 0 && dashes < 3; ++dashes) {
            out.append('-');
        }
        dashes = 0;
    };
    for (const char c : line) {
        if (c != '-') {
            pad();
        } else {
            ++dashes;
        }
        out.append(c);
    }
    pad();
    out.append('\n');
}

} // namespace

QString mathFenceLanguage()
{
    return QStringLiteral("tuiwen-math");
}

PreparedMarkdown preparedMarkdown(const QByteArray &markdown)
{
    const bool formulas = markdown.contains("$$");
    int wideTables = 0;
    const QVector<QByteArrayView> lines = linesOf(markdown);
    QByteArray out;
    out.reserve(markdown.size() + 64);
    FenceTracker fences;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QByteArrayView text = trimmed(lines[i]);
        if (fences.isCode(lines[i])) {
            out.append(lines[i]).append('\n');
            continue;
        }
        if (isTableRule(text)) {
            if (text.count('|') > maxTableColumns) {
                out.append('\\');
                ++wideTables;
            }
            appendTableRule(out, lines[i]);
            continue;
        } else if (formulas && text.startsWith("$$") && !text.sliced(2).contains("$$")) {
            const qsizetype close = closingLine(lines, i);
            if (close > i) {
                appendFormula(out, lines, i, close);
                i = close;
                continue;
            }
        }
        if (lines[i].contains('*') || lines[i].contains('~')) {
            appendFlanked(out, lines[i]);
            continue;
        }
        out.append(lines[i]).append('\n');
    }
    return {out, wideTables};
}

} // namespace tuiwen::article
