// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cover/lines.h"

#include <QFontMetricsF>
#include <QSet>
#include <QVector>

#include <unicode/ubrk.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <memory>

namespace tuiwen::ui::cover {

namespace {

constexpr int measured = 100; ///< pixels; widths scale with the size
const QString closing = QStringLiteral("、，。．！？：；）》〉」』】〕｝”’…—～·％!?,.:;)]}%");
const QString opening = QStringLiteral("（《〈「『【〔｛“‘([{");
const QString blankBehind = QStringLiteral("、，。．！？：；）》〉」』】〕｝");
/// Single characters that begin a phrase; others belong to what stands before them.
const QString starters = QStringLiteral("把和与及或在从到对被让给为是不也都就还我你他她它这那每有去来写看说听");
constexpr double never = 1e12;

struct IteratorCloser
{
    void operator()(UBreakIterator *iterator) const { ubrk_close(iterator); }
};

/// Where words end, by ICU's dictionary for Chinese.
QSet<qsizetype> wordEnds(const QString &text)
{
    QSet<qsizetype> ends;
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UBreakIterator, IteratorCloser> iterator(
        ubrk_open(UBRK_WORD, "zh", reinterpret_cast<const UChar *>(text.utf16()),
                  static_cast<int32_t>(text.size()), &status));
    if (U_FAILURE(status)) {
        return ends;
    }
    for (int32_t at = ubrk_first(iterator.get()); at != UBRK_DONE; at = ubrk_next(iterator.get())) {
        ends.insert(at);
    }
    return ends;
}

bool isWestern(QChar c)
{
    return c.unicode() < 0x2e80 && !c.isSpace() && !closing.contains(c) && !opening.contains(c);
}

struct Span
{
    qsizetype end = 0;
    bool word = false; ///< a word ends here too
};

/// One line feed-free part of a title, cut for measuring.
struct Part
{
    QString text;
    QVector<Span> spans; ///< ends in order; the first is 0
    QVector<double> at;  ///< width up to each end, at 100 px
};

Part partOf(const QString &text, const QFontMetricsF &metrics)
{
    Part part{text, {{0, true}}, {0}};
    const QSet<qsizetype> words = wordEnds(text);
    QVector<qsizetype> ends = breaks(text);
    ends.append(text.size());
    for (const qsizetype end : std::as_const(ends)) {
        // The dictionary takes 图书馆 for two words; no line should begin with 馆, nor with 的.
        const bool suffix = end < text.size() && words.contains(end + 1) &&
                            text.at(end).script() == QChar::Script_Han &&
                            !starters.contains(text.at(end)) && !closing.contains(text.at(end - 1));
        part.spans.append({end, words.contains(end) && !suffix});
        part.at.append(metrics.horizontalAdvance(text.left(end)));
    }
    return part;
}

/// The lines of a part within `room` (at 100 px); empty when they are more than `most`. `whole`
/// keeps words in one line.
QStringList layOut(const Part &part, double room, int most, bool whole, double &cost)
{
    const auto count = static_cast<int>(part.spans.size());
    // best[k][i]: cost of the first i spans in k lines.
    QVector<QVector<double>> best(most + 1, QVector<double>(count, never));
    QVector<QVector<int>> from(most + 1, QVector<int>(count, -1));
    best[0][0] = 0;
    for (int lines = 1; lines <= most; ++lines) {
        for (int i = 1; i < count; ++i) {
            if (whole && !part.spans.at(i).word) {
                continue;
            }
            for (int j = i - 1; j >= 0 && part.at.at(i) - part.at.at(j) <= room + 40; --j) {
                const double width = part.at.at(i) - part.at.at(j);
                const QChar last = part.text.at(part.spans.at(i).end - 1);
                if (best[lines - 1][j] >= never ||
                    width - (blankBehind.contains(last) ? measured / 2.0 : 0) > room) {
                    continue;
                }
                double sum = best[lines - 1][j] + std::pow((room - width) / measured, 2);
                if (i + 1 < count) {
                    // Ends after a mark are the best, inside a word the worst.
                    sum += closing.contains(last) || last.isSpace() ? 0
                           : part.spans.at(i).word                  ? 1.5
                                                                    : 30;
                } else if (width <= 1.2 * measured && lines > 1) {
                    sum += 40; // one lonely character
                }
                if (sum < best[lines][i]) {
                    best[lines][i] = sum;
                    from[lines][i] = j;
                }
            }
        }
    }
    for (int lines = 1; lines <= most; ++lines) {
        if (best[lines][count - 1] >= never) {
            continue;
        }
        cost = best[lines][count - 1];
        QStringList result;
        for (int i = count - 1, k = lines; k > 0; i = from[k][i], --k) {
            const qsizetype begin = part.spans.at(from[k][i]).end;
            result.prepend(part.text.mid(begin, part.spans.at(i).end - begin).trimmed());
        }
        return result;
    }
    return {};
}

/// Even lines: the narrowest room that needs no more lines than the whole one, unless that would
/// break words.
QStringList balanced(const Part &part, double room, int most, bool whole)
{
    double cost = never;
    QStringList result = layOut(part, room, most, whole, cost);
    if (result.size() < 2) {
        return result;
    }
    const double least = part.at.constLast() / double(result.size());
    for (double narrow = room; narrow > least; narrow -= measured / 4.0) {
        double narrowCost = never;
        const QStringList even =
            layOut(part, narrow, static_cast<int>(result.size()), whole, narrowCost);
        if (even.isEmpty()) {
            break;
        }
        if (narrowCost <= cost) {
            cost = narrowCost;
            result = even;
        }
    }
    return result;
}

/// No lines when even the smallest size is too large.
Lines largestFit(const QVector<Part> &parts, const QSizeF &box, int least, int largest, int most,
                 bool whole)
{
    for (int pixels = largest; pixels >= least; pixels -= 2) {
        const double room = box.width() * measured / pixels;
        const int fitting = std::min(most, int(box.height() / (pixels * lineHeight)));
        QStringList lines;
        for (const Part &part : parts) {
            const auto left = fitting - static_cast<int>(lines.size());
            const QStringList more =
                left > 0 ? balanced(part, room, left, whole) : QStringList();
            if (more.isEmpty()) {
                lines.clear();
                break;
            }
            lines += more;
        }
        if (!lines.isEmpty()) {
            return {lines, pixels};
        }
    }
    return {};
}

} // namespace

QVector<qsizetype> breaks(const QString &text)
{
    QVector<qsizetype> places;
    for (qsizetype i = 1; i < text.size(); ++i) {
        const QChar before = text.at(i - 1);
        const QChar after = text.at(i);
        const bool glued = after.isLowSurrogate() || closing.contains(after) ||
                           opening.contains(before) || after.isSpace() ||
                           (isWestern(before) && isWestern(after)) ||
                           after.category() == QChar::Mark_NonSpacing;
        if (!glued) {
            places.append(i);
        }
    }
    return places;
}

double inkWidth(const QString &line, const QFont &font)
{
    const double width = QFontMetricsF(font).horizontalAdvance(line);
    const bool blank = !line.isEmpty() && blankBehind.contains(line.back());
    return blank ? width - font.pixelSize() / 2.0 : width;
}

Lines broken(const QString &text, QFont font, const QSizeF &box, int least, int largest, int most)
{
    font.setPixelSize(measured);
    const QFontMetricsF metrics(font);
    QVector<Part> parts;
    for (const QString &line : text.split(u'\n')) {
        if (const QString trimmed = line.simplified(); !trimmed.isEmpty()) {
            parts.append(partOf(trimmed, metrics));
        }
    }
    if (parts.isEmpty()) {
        return {};
    }
    most = std::max(most, static_cast<int>(parts.size()));
    const Lines whole = largestFit(parts, box, least, largest, most, true);
    if (whole.pixels == largest) {
        return whole;
    }
    const Lines parted = largestFit(parts, box, least, largest, most, false);
    // Smaller letters are better than a word in two lines, but not much smaller ones.
    constexpr double worth = 0.6;
    if (!parted.lines.isEmpty()) {
        return whole.pixels >= worth * parted.pixels ? whole : parted;
    }
    QStringList lines;
    // Even the smallest size is too large: what fits, and a mark that there is more.
    font.setPixelSize(least);
    const int fitting = std::max(1, int(box.height() / (least * lineHeight)));
    QString rest = QString(text).replace(u'\n', u' ').simplified();
    const QFontMetricsF small(font);
    while (lines.size() < fitting && !rest.isEmpty()) {
        if (lines.size() == fitting - 1) {
            lines << small.elidedText(rest, Qt::ElideRight, box.width());
            break;
        }
        qsizetype end = 0;
        QVector<qsizetype> ends = breaks(rest);
        ends.append(rest.size());
        for (const qsizetype place : std::as_const(ends)) {
            if (small.horizontalAdvance(rest.left(place)) > box.width()) {
                break;
            }
            end = place;
        }
        end = end == 0 ? std::min<qsizetype>(rest.size(), 1) : end;
        lines << rest.left(end).trimmed();
        rest = rest.mid(end).trimmed();
    }
    return {lines, least};
}

} // namespace tuiwen::ui::cover
