// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keep/align.h"
#include "tests/support/catchqt.h"

#include <QRandomGenerator>

using namespace tuiwen::keep;

namespace {

using Keys = std::vector<int>;

/// Every match is one, in order on both sides.
bool isSound(const Keys &before, const Keys &after, const std::vector<Match> &matches)
{
    Match last{-1, -1};
    for (const Match &match : matches) {
        if (match.before <= last.before || match.after <= last.after ||
            before.at(static_cast<size_t>(match.before)) !=
                after.at(static_cast<size_t>(match.after))) {
            return false;
        }
        last = match;
    }
    return true;
}

size_t longest(const Keys &before, const Keys &after)
{
    std::vector<std::vector<size_t>> table(before.size() + 1,
                                           std::vector<size_t>(after.size() + 1, 0));
    for (size_t i = before.size(); i-- > 0;) {
        for (size_t j = after.size(); j-- > 0;) {
            table[i][j] = before[i] == after[j] ? table[i + 1][j + 1] + 1
                                                : std::max(table[i + 1][j], table[i][j + 1]);
        }
    }
    return table[0][0];
}

} // namespace

TEST_CASE("what two sequences have in common is found whole")
{
    QRandomGenerator random(20260924);
    for (int round = 0; round < 300; ++round) {
        Keys before;
        Keys after;
        const int letters = random.bounded(1, 9);
        for (int i = random.bounded(30); i > 0; --i) {
            before.push_back(random.bounded(letters));
        }
        for (int i = random.bounded(30); i > 0; --i) {
            after.push_back(random.bounded(letters));
        }
        Effort effort;
        const auto matches = align(before, after, effort);
        REQUIRE(isSound(before, after, matches));
        CHECK(matches.size() == longest(before, after));
    }
}

TEST_CASE("sequences too long for a table are still aligned, within the effort")
{
    Keys before(200'000);
    for (size_t i = 0; i < before.size(); ++i) {
        before[i] = static_cast<int>(i);
    }
    Keys after = before;
    for (size_t i = 0; i < after.size(); i += 1000) {
        after[i] = -static_cast<int>(i) - 1;
    }
    after.insert(after.begin() + 500, 40, -7);
    Effort effort;
    const qint64 allowed = effort.cells;
    const auto matches = align(before, after, effort);
    REQUIRE(isSound(before, after, matches));
    CHECK(matches.size() == before.size() - 200);
    CHECK(effort.cells < allowed);

    SECTION("without effort and without unique keys everything between the ends is replaced")
    {
        Effort none{0};
        const Keys one(3000, 1);
        Keys two(3000, 1);
        two[1500] = 2;
        const auto ends = align(one, two, none);
        CHECK(isSound(one, two, ends));
        CHECK(ends.size() == 2999);
        CHECK(align({1, 2, 1, 2}, {2, 1, 2, 1}, none).empty());
    }
}
