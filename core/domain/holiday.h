// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QVector>

#include <optional>

namespace tuiwen {

/// How a day counts on the mainland: State Council notice first, weekday otherwise.
enum class DayClass {
    Workday,
    Weekend,
    Off,    ///< statutory or adjoining day off by notice
    Makeup, ///< weekend that is worked (调休)
    OffByLaw, ///< statutory day of a year whose notice is not out yet
};

enum class Tone { Festive, Neutral, Solemn, Mourning, Commercial };
enum class Restriction { None, NoFestive, NoMarketing, Review };

struct Occasion
{
    QString id;
    QString name;   ///< Chinese
    QString nameEn;
    QString kind; ///< statutory, traditional, term, observance, memorial, marketing, campus, ethnic, overseas
    Tone tone = Tone::Neutral;
    Restriction restriction = Restriction::None;
    QString regions; ///< "CN", "US,CA" …
    QDate first;
    int days = 1;
    QString note; ///< Chinese; what to mind on that day, may be empty
    QString noteEn;

    bool operator==(const Occasion &) const = default;
};

struct LunarDate
{
    int year = 0;  ///< lunar year, named by the Gregorian year of its New Year
    int month = 0; ///< 1..12
    int day = 0;   ///< 1..30
    bool leap = false;

    bool operator==(const LunarDate &) const = default;
};

struct CalendarDay
{
    QDate date;
    LunarDate lunar;
    QString lunarText; ///< "八月十四"; "闰六月初一"
    QString term;      ///< solar term name or empty
    DayClass dayClass = DayClass::Workday;
    QString holiday; ///< Chinese name of the holiday for Off, Makeup and OffByLaw
    QVector<Occasion> occasions;

    bool operator==(const CalendarDay &) const = default;
};

[[nodiscard]] QString toText(DayClass dayClass);
[[nodiscard]] QString toText(Tone tone);
[[nodiscard]] QString toText(Restriction restriction);
[[nodiscard]] std::optional<Tone> toneFrom(const QString &text);
[[nodiscard]] std::optional<Restriction> restrictionFrom(const QString &text);

} // namespace tuiwen
