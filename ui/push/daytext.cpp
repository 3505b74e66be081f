// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/push/daytext.h"

#include <QHash>
#include <QLocale>

namespace tuiwen::ui {

bool DayText::chinese()
{
    return QLocale().language() == QLocale::Chinese;
}

QString DayText::lunarShort(const CalendarDay &day)
{
    if (chinese()) {
        // Every day's name has two characters; the month's stands before it.
        return day.lunar.day == 1 ? day.lunarText.chopped(2) : day.lunarText.right(2);
    }
    if (day.lunar.day == 1) {
        return day.lunar.leap
                   ? tr("Leap %1/1", "first day of a leap lunar month").arg(day.lunar.month)
                   : tr("%1/1", "first day of a lunar month").arg(day.lunar.month);
    }
    return tr("%1/%2", "lunar month and day").arg(day.lunar.month).arg(day.lunar.day);
}

QString DayText::lunarLong(const CalendarDay &day)
{
    if (chinese()) {
        return QStringLiteral("农历") + day.lunarText;
    }
    return (day.lunar.leap ? tr("Lunar leap month %1, day %2") : tr("Lunar month %1, day %2"))
        .arg(day.lunar.month)
        .arg(day.lunar.day);
}

QString DayText::term(const CalendarDay &day)
{
    if (chinese() || day.term.isEmpty()) {
        return day.term;
    }
    for (const Occasion &occasion : day.occasions) {
        if (occasion.kind == QLatin1StringView("term")) {
            return occasion.nameEn;
        }
    }
    return day.term;
}

QString DayText::holiday(const CalendarDay &day)
{
    if (chinese()) {
        return day.holiday;
    }
    static const QHash<QString, const char *> names{
        {QStringLiteral("元旦"), "New Year's Day"},
        {QStringLiteral("除夕"), "Lunar New Year's Eve"},
        {QStringLiteral("春节"), "Spring Festival"},
        {QStringLiteral("清明节"), "Qingming"},
        {QStringLiteral("劳动节"), "Labour Day"},
        {QStringLiteral("端午节"), "Dragon Boat Festival"},
        {QStringLiteral("中秋节"), "Mid-Autumn Festival"},
        {QStringLiteral("国庆节"), "National Day"},
    };
    QStringList parts;
    const QStringList chineseParts = day.holiday.split(QStringLiteral("、"), Qt::SkipEmptyParts);
    for (const QString &part : chineseParts) {
        const auto found = names.constFind(part);
        parts.append(found != names.constEnd() ? QString::fromLatin1(*found) : part);
    }
    return parts.join(QStringLiteral(" / "));
}

QString DayText::badge(const CalendarDay &day)
{
    switch (day.dayClass) {
    case DayClass::Off:
    case DayClass::OffByLaw:
        return tr("Off", "badge of a day off, one or two letters or one character");
    case DayClass::Makeup:
        return tr("Work", "badge of a make-up workday, one character");
    case DayClass::Workday:
    case DayClass::Weekend:
        break;
    }
    return {};
}

QString DayText::dayClass(const CalendarDay &day)
{
    switch (day.dayClass) {
    case DayClass::Off:
        return tr("Day off: %1").arg(holiday(day));
    case DayClass::OffByLaw:
        return tr("Day off by law: %1; the year's notice is not out yet").arg(holiday(day));
    case DayClass::Makeup:
        return tr("Make-up workday for %1").arg(holiday(day));
    case DayClass::Weekend:
        return tr("Weekend");
    case DayClass::Workday:
        break;
    }
    return tr("Workday");
}

QString DayText::name(const Occasion &occasion)
{
    return chinese() || occasion.nameEn.isEmpty() ? occasion.name : occasion.nameEn;
}

QString DayText::note(const Occasion &occasion)
{
    return chinese() || occasion.noteEn.isEmpty() ? occasion.note : occasion.noteEn;
}

QString DayText::restriction(const Occasion &occasion)
{
    switch (occasion.restriction) {
    case Restriction::NoFestive:
        return tr("%1: no congratulations, no sales copy").arg(name(occasion));
    case Restriction::NoMarketing:
        return tr("%1: no commercial use").arg(name(occasion));
    case Restriction::Review:
        return tr("%1: have a person look at the wording").arg(name(occasion));
    case Restriction::None:
        break;
    }
    return {};
}

QString DayText::tone(Tone tone)
{
    switch (tone) {
    case Tone::Festive:
        return tr("Festive");
    case Tone::Neutral:
        return tr("Neutral");
    case Tone::Solemn:
        return tr("Solemn");
    case Tone::Mourning:
        return tr("Mourning");
    case Tone::Commercial:
        return tr("Commercial");
    }
    return {};
}

bool DayText::isMajor(const Occasion &occasion)
{
    return occasion.kind == QLatin1StringView("statutory") ||
           occasion.kind == QLatin1StringView("traditional") ||
           occasion.kind == QLatin1StringView("memorial");
}

} // namespace tuiwen::ui
