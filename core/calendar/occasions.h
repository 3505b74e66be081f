// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/rule.h"
#include "core/domain/holiday.h"

#include <QByteArray>
#include <QSet>
#include <QStringList>
#include <QVector>

namespace tuiwen::calendar {

/// Festivals, observances, memorial, marketing, campus and overseas days: occasions.json with its
/// rules.
class OccasionBook
{
public:
    /// Puts the tables for TAB rules into `almanac`. Internal error naming the entry that is wrong.
    [[nodiscard]] static Result<OccasionBook> parse(const QByteArray &json, Almanac &almanac);

    /// Every occasion that begins in that Gregorian year, by date, then in the order of the file.
    [[nodiscard]] QVector<Occasion> ofYear(int year, const Almanac &almanac) const;

private:
    struct Entry
    {
        Occasion shape; ///< all but the date
        Rule rule;
        std::optional<Rule> until; ///< the occasion ends the day before
        int since = 0;
        QVector<QPair<int, int>> daysBefore; ///< before that year it was so many days long
        QSet<int> estimated;                 ///< years whose table date is an estimate
    };

    [[nodiscard]] static Result<Entry> entryFrom(const QJsonObject &object);

    QVector<Entry> m_entries;
};

/// Which occasions to show. Upper-case words are regions ("CN", "US"), lower-case ones kinds
/// ("marketing"); no region means the mainland, no kind means all.
class OccasionFilter
{
public:
    explicit OccasionFilter(const QStringList &words = {});

    [[nodiscard]] bool accepts(const Occasion &occasion) const;

private:
    QStringList m_regions;
    QStringList m_kinds;
};

} // namespace tuiwen::calendar
