// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/service.h"

#include "core/base/log.h"
#include "core/calendar/holidays.h"
#include "core/calendar/occasions.h"

#include <QFile>
#include <QHash>
#include <QMutex>

#include <optional>

namespace tuiwen::calendar {

namespace {

/// Ten years and a bit: more than any view or report asks for at once.
constexpr qint64 longestRange = 3700;

/// Everything that was parsed, never changed afterwards.
struct Data
{
    Almanac almanac;
    Holidays holidays;
    OccasionBook book;
};

Result<QByteArray> resource(const QString &name)
{
    QFile file(QStringLiteral(":/calendar/") + name);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorKind::Internal,
                       QStringLiteral("calendar data: %1: %2").arg(name, file.errorString()));
    }
    return file.readAll();
}

Result<Data> load()
{
    Data data;
    auto lunar = resource(QStringLiteral("lunar-years.csv")).and_then(&LunarTable::parse);
    auto terms = resource(QStringLiteral("solar-terms.csv")).and_then(&SolarTerms::parse);
    auto holidays = resource(QStringLiteral("holidays.json")).and_then(&Holidays::parse);
    if (!lunar || !terms || !holidays) {
        return failure(!lunar ? lunar.error() : !terms ? terms.error() : holidays.error());
    }
    data.almanac.lunar = *std::move(lunar);
    data.almanac.terms = *std::move(terms);
    data.holidays = *std::move(holidays);
    auto book =
        resource(QStringLiteral("occasions.json")).and_then([&data](const QByteArray &json) {
            return OccasionBook::parse(json, data.almanac);
        });
    if (!book) {
        return failure(book.error());
    }
    data.book = *std::move(book);
    return data;
}

} // namespace

struct CalendarService::Tables
{
    /// Parsed when first asked for, so that constructing the service costs nothing.
    const Result<Data> &data()
    {
        const QMutexLocker lock(&mutex);
        if (!loaded) {
            loaded = load();
            if (!*loaded) {
                qCCritical(logApp).noquote() << toText(loaded->error());
            }
        }
        return *loaded;
    }

    QVector<Occasion> ofYear(const Data &source, int year)
    {
        const QMutexLocker lock(&mutex);
        const auto found = years.constFind(year);
        return found != years.constEnd()
                   ? *found
                   : *years.insert(year, source.book.ofYear(year, source.almanac));
    }

    QVector<Occasion> touching(const Data &source, QDate from, QDate to)
    {
        OccasionFilter chosen;
        {
            const QMutexLocker lock(&mutex);
            chosen = filter;
        }
        QVector<Occasion> found;
        // No occasion is longer than a year, so the year before is enough.
        for (int year = from.year() - 1; year <= to.year(); ++year) {
            const QVector<Occasion> all = ofYear(source, year);
            for (const Occasion &occasion : all) {
                if (occasion.first <= to && occasion.first.addDays(occasion.days) > from &&
                    chosen.accepts(occasion)) {
                    found.append(occasion);
                }
            }
        }
        return found;
    }

    /// A statutory day by the rules alone, for years whose notice is not out.
    QString statutory(const Data &source, QDate date)
    {
        const QVector<Occasion> all = ofYear(source, date.year());
        for (const Occasion &occasion : all) {
            if (occasion.kind == QLatin1StringView("statutory") && occasion.first <= date &&
                occasion.first.addDays(occasion.days) > date) {
                return occasion.name;
            }
        }
        return {};
    }

    void classify(const Data &source, CalendarDay &day)
    {
        const bool weekend = day.date.dayOfWeek() >= Qt::Saturday;
        day.dayClass = weekend ? DayClass::Weekend : DayClass::Workday;
        if (const auto entry = source.holidays.on(day.date)) {
            // A notice may also name an ordinary weekday as worked (2020-02-03).
            if (entry->off || weekend) {
                day.dayClass = entry->off ? DayClass::Off : DayClass::Makeup;
                day.holiday = entry->name;
            }
        } else if (day.date.year() > source.holidays.lastYear()) {
            if (const QString name = statutory(source, day.date); !name.isEmpty()) {
                day.dayClass = DayClass::OffByLaw;
                day.holiday = name;
            }
        }
    }

    QMutex mutex;
    std::optional<Result<Data>> loaded;
    QHash<int, QVector<Occasion>> years;
    OccasionFilter filter;
};

CalendarService::CalendarService()
    : m_tables(std::make_unique<Tables>())
{}

CalendarService::~CalendarService() = default;

Result<QVector<CalendarDay>> CalendarService::days(QDate from, QDate to) const
{
    const Result<Data> &data = m_tables->data();
    if (!data) {
        return failure(data.error());
    }
    const QDate first = data->almanac.lunar.firstDay();
    const QDate last = data->almanac.terms.lastDay();
    if (!from.isValid() || !to.isValid() || from > to || from < first || to > last) {
        return failure(ErrorKind::Rejected,
                       QStringLiteral("the calendar reaches from %1 to %2; asked for %3 to %4")
                           .arg(first.toString(Qt::ISODate), last.toString(Qt::ISODate),
                                from.toString(Qt::ISODate), to.toString(Qt::ISODate)));
    }
    if (from.daysTo(to) >= longestRange) {
        return failure(ErrorKind::Rejected,
                       QStringLiteral("at most %1 days at once").arg(longestRange));
    }
    QVector<CalendarDay> days;
    days.reserve(from.daysTo(to) + 1);
    for (QDate date = from; date <= to; date = date.addDays(1)) {
        CalendarDay day;
        day.date = date;
        day.lunar = data->almanac.lunar.lunar(date).value_or(LunarDate());
        day.lunarText = lunarText(day.lunar);
        if (const auto term = data->almanac.terms.termOn(date)) {
            day.term = SolarTerms::name(*term);
        }
        m_tables->classify(*data, day);
        days.append(day);
    }
    const QVector<Occasion> touching = m_tables->touching(*data, from, to);
    for (const Occasion &occasion : touching) {
        const QDate end = qMin(to, occasion.first.addDays(occasion.days - 1));
        for (QDate date = qMax(from, occasion.first); date <= end; date = date.addDays(1)) {
            days[from.daysTo(date)].occasions.append(occasion);
        }
    }
    return days;
}

QVector<Occasion> CalendarService::occasions(QDate from, QDate to) const
{
    const Result<Data> &data = m_tables->data();
    if (!data || !from.isValid() || !to.isValid() || from > to || from.daysTo(to) >= longestRange) {
        return {};
    }
    return m_tables->touching(*data, from, to);
}

bool CalendarService::noticeKnown(int year) const
{
    const Result<Data> &data = m_tables->data();
    return data && data->holidays.noticeKnown(year);
}

void CalendarService::setRegions(const QStringList &regions)
{
    const QMutexLocker lock(&m_tables->mutex);
    m_tables->filter = OccasionFilter(regions);
}

} // namespace tuiwen::calendar
