// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QVector>

#include <array>
#include <optional>

namespace tuiwen::calendar {

/// Dates of the 24 solar terms in Beijing, from a table; term 0 = 小寒 … 23 = 冬至.
class SolarTerms
{
public:
    static constexpr int count = 24;

    /// Lines "year,MMDD × 24".
    [[nodiscard]] static Result<SolarTerms> parse(const QByteArray &csv);

    [[nodiscard]] std::optional<QDate> date(int year, int term) const;
    /// Index of the term that falls on this date.
    [[nodiscard]] std::optional<int> termOn(QDate date) const;
    [[nodiscard]] QDate lastDay() const;

    /// Chinese name; term must be 0 … 23.
    [[nodiscard]] static QString name(int term);

private:
    int m_firstYear = 0;
    QVector<std::array<QDate, count>> m_years;
};

} // namespace tuiwen::calendar
