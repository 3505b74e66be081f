// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/rule.h"
#include "tests/support/catchqt.h"
#include "tests/support/waitfor.h"

#include <QFile>

namespace Catch {

template<> struct StringMaker<QDate>
{
    static std::string convert(const QDate &date)
    {
        return date.toString(Qt::ISODate).toStdString();
    }
};

} // namespace Catch

namespace tuiwen::test {

inline QByteArray calendarData(const char *name)
{
    QFile file(QStringLiteral(TUIWEN_SOURCE_DIR "/resources/calendar/") + QLatin1StringView(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

inline calendar::LunarTable lunarTable()
{
    auto table = calendar::LunarTable::parse(calendarData("lunar-years.csv"));
    REQUIRE_OK(table);
    return *table;
}

inline calendar::SolarTerms solarTerms()
{
    auto terms = calendar::SolarTerms::parse(calendarData("solar-terms.csv"));
    REQUIRE_OK(terms);
    return *terms;
}

inline QDate day(const char *iso)
{
    const QDate date = QDate::fromString(QLatin1StringView(iso), Qt::ISODate);
    REQUIRE(date.isValid());
    return date;
}

} // namespace tuiwen::test
