// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDate>
#include <QHash>
#include <QSet>
#include <QString>

#include <optional>

namespace tuiwen::calendar {

/// Days off and make-up workdays as the State Council announced them. A notice is known by its
/// year, but December days may stand in the notice of the year after: days are looked up by date
/// alone.
class Holidays
{
public:
    struct Entry
    {
        QString name;    ///< Chinese, "国庆节"
        bool off = true; ///< false: a day that is worked by notice
    };

    [[nodiscard]] static Result<Holidays> parse(const QByteArray &json);

    [[nodiscard]] bool noticeKnown(int year) const { return m_years.contains(year); }
    [[nodiscard]] int lastYear() const { return m_lastYear; }
    [[nodiscard]] std::optional<Entry> on(QDate date) const;

private:
    [[nodiscard]] Result<> add(QDate date, const QString &name, bool off);

    QSet<int> m_years;
    int m_lastYear = 0;
    QHash<QDate, Entry> m_days;
};

} // namespace tuiwen::calendar
