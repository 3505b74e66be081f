// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keep/align.h"

#include <QHash>

#include <algorithm>

namespace tuiwen::keep {

namespace {

constexpr qint64 largestTable = 1'000'000; // cells of two bytes

struct Range
{
    int b0, b1; ///< half open
    int a0, a1;
};

using Keys = std::vector<int>;

int at(const Keys &keys, int index)
{
    return keys[static_cast<size_t>(index)];
}

/// Takes what is equal at both ends.
Range trimmed(const Keys &before, const Keys &after, Range range, std::vector<Match> &matches)
{
    while (range.b0 < range.b1 && range.a0 < range.a1 &&
           at(before, range.b0) == at(after, range.a0)) {
        matches.push_back({range.b0++, range.a0++});
    }
    while (range.b0 < range.b1 && range.a0 < range.a1 &&
           at(before, range.b1 - 1) == at(after, range.a1 - 1)) {
        matches.push_back({--range.b1, --range.a1});
    }
    return range;
}

void exact(const Keys &before, const Keys &after, const Range &range, std::vector<Match> &matches)
{
    const int rows = range.b1 - range.b0;
    const int columns = range.a1 - range.a0;
    const auto width = static_cast<size_t>(columns) + 1;
    std::vector<quint16> longest((static_cast<size_t>(rows) + 1) * width, 0);
    const auto cell = [&](int row, int column) -> quint16 & {
        return longest[static_cast<size_t>(row) * width + static_cast<size_t>(column)];
    };
    for (int row = rows - 1; row >= 0; --row) {
        for (int column = columns - 1; column >= 0; --column) {
            cell(row, column) = at(before, range.b0 + row) == at(after, range.a0 + column)
                                    ? static_cast<quint16>(cell(row + 1, column + 1) + 1)
                                    : std::max(cell(row + 1, column), cell(row, column + 1));
        }
    }
    int row = 0;
    int column = 0;
    while (row < rows && column < columns) {
        if (at(before, range.b0 + row) == at(after, range.a0 + column)) {
            matches.push_back({range.b0 + row++, range.a0 + column++});
        } else if (cell(row + 1, column) >= cell(row, column + 1)) {
            ++row;
        } else {
            ++column;
        }
    }
}

/// Keys that occur exactly once on either side, in the order of `before`.
std::vector<Match> unique(const Keys &before, const Keys &after, const Range &range)
{
    struct Seen
    {
        int before = -1;
        int after = -1;
        bool many = false;
    };
    QHash<int, Seen> seen;
    for (int i = range.b0; i < range.b1; ++i) {
        Seen &entry = seen[at(before, i)];
        entry.many = entry.many || entry.before >= 0;
        entry.before = i;
    }
    for (int i = range.a0; i < range.a1; ++i) {
        Seen &entry = seen[at(after, i)];
        entry.many = entry.many || entry.after >= 0;
        entry.after = i;
    }
    std::vector<Match> found;
    for (int i = range.b0; i < range.b1; ++i) {
        const Seen entry = seen.value(at(before, i));
        if (!entry.many && entry.after >= 0) {
            found.push_back({i, entry.after});
        }
    }
    return found;
}

/// The longest part of `found` that also ascends in `after`.
std::vector<Match> ascending(const std::vector<Match> &found)
{
    std::vector<int> tails; // index of the match that ends the best run of each length
    std::vector<int> previous(found.size(), -1);
    for (size_t i = 0; i < found.size(); ++i) {
        const auto place =
            std::lower_bound(tails.begin(), tails.end(), found[i].after, [&](int index, int after) {
                return found[static_cast<size_t>(index)].after < after;
            });
        if (place != tails.begin()) {
            previous[i] = *(place - 1);
        }
        if (place == tails.end()) {
            tails.push_back(static_cast<int>(i));
        } else {
            *place = static_cast<int>(i);
        }
    }
    std::vector<Match> run;
    for (int i = tails.empty() ? -1 : tails.back(); i >= 0; i = previous[static_cast<size_t>(i)]) {
        run.push_back(found[static_cast<size_t>(i)]);
    }
    std::reverse(run.begin(), run.end());
    return run;
}

} // namespace

std::vector<Match> align(const std::vector<int> &before, const std::vector<int> &after,
                         Effort &effort)
{
    std::vector<Match> matches;
    std::vector<Range> open{
        {0, static_cast<int>(before.size()), 0, static_cast<int>(after.size())}};
    while (!open.empty()) {
        const Range range = trimmed(before, after, open.back(), matches);
        open.pop_back();
        const qint64 cells = static_cast<qint64>(range.b1 - range.b0) * (range.a1 - range.a0);
        if (cells == 0) {
            continue;
        }
        if (cells <= largestTable && cells <= effort.cells) {
            effort.cells -= cells;
            exact(before, after, range, matches);
            continue;
        }
        int b = range.b0;
        int a = range.a0;
        const auto anchors = ascending(unique(before, after, range));
        for (const Match &anchor : anchors) {
            matches.push_back(anchor);
            open.push_back({b, anchor.before, a, anchor.after});
            b = anchor.before + 1;
            a = anchor.after + 1;
        }
        if (!anchors.empty()) {
            open.push_back({b, range.b1, a, range.a1});
        }
    }
    std::sort(matches.begin(), matches.end(),
              [](const Match &x, const Match &y) { return x.before < y.before; });
    return matches;
}

} // namespace tuiwen::keep
