// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/holiday.h"

#include "core/domain/names.h"

namespace tuiwen {

namespace {

constexpr std::array<Name<DayClass>, 5> dayClassNames{{
    {DayClass::Workday, "workday"},
    {DayClass::Weekend, "weekend"},
    {DayClass::Off, "off"},
    {DayClass::Makeup, "makeup"},
    {DayClass::OffByLaw, "off_by_law"},
}};

constexpr std::array<Name<Tone>, 5> toneNames{{
    {Tone::Festive, "festive"},
    {Tone::Neutral, "neutral"},
    {Tone::Solemn, "solemn"},
    {Tone::Mourning, "mourning"},
    {Tone::Commercial, "commercial"},
}};

constexpr std::array<Name<Restriction>, 4> restrictionNames{{
    {Restriction::None, "none"},
    {Restriction::NoFestive, "no_festive"},
    {Restriction::NoMarketing, "no_marketing"},
    {Restriction::Review, "review"},
}};

} // namespace

QString toText(DayClass dayClass)
{
    return nameOf(dayClassNames, dayClass);
}

QString toText(Tone tone)
{
    return nameOf(toneNames, tone);
}

std::optional<Tone> toneFrom(const QString &text)
{
    return valueOf(toneNames, text);
}

QString toText(Restriction restriction)
{
    return nameOf(restrictionNames, restriction);
}

std::optional<Restriction> restrictionFrom(const QString &text)
{
    return valueOf(restrictionNames, text);
}

} // namespace tuiwen
