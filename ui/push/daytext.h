// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/holiday.h"

#include <QCoreApplication>

namespace tuiwen::ui {

/// Calendar facts in the language of the window.
class DayText
{
    Q_DECLARE_TR_FUNCTIONS(tuiwen::ui::DayText)

public:
    /// True when the window speaks Chinese and Chinese names are shown as they are.
    [[nodiscard]] static bool chinese();

    /// What stands beside the day's number: the lunar day, or the month on its first day.
    [[nodiscard]] static QString lunarShort(const CalendarDay &day);
    /// "Lunar month 8, day 13"
    [[nodiscard]] static QString lunarLong(const CalendarDay &day);
    [[nodiscard]] static QString term(const CalendarDay &day);
    [[nodiscard]] static QString holiday(const CalendarDay &day);
    /// Word of the badge on days off and make-up days; empty for plain days.
    [[nodiscard]] static QString badge(const CalendarDay &day);
    /// "Day off: Mid-Autumn Festival", "Make-up workday for National Day", "Workday" …
    [[nodiscard]] static QString dayClass(const CalendarDay &day);

    [[nodiscard]] static QString name(const Occasion &occasion);
    [[nodiscard]] static QString note(const Occasion &occasion);
    /// What the day forbids, as one sentence; empty when nothing.
    [[nodiscard]] static QString restriction(const Occasion &occasion);
    [[nodiscard]] static QString tone(Tone tone);

    /// Whether a person should think about a push on that occasion: not a term, not a plain
    /// observance.
    [[nodiscard]] static bool isMajor(const Occasion &occasion);
};

} // namespace tuiwen::ui
