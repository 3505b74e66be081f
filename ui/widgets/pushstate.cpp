// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pushstate.h"

#include <QCoreApplication>
#include <QLocale>

namespace tuiwen::ui {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("PushState", source);
}

QString dateText(const QDate &date, const QDate &today)
{
    if (date.year() != today.year()) {
        return date.toString(Qt::ISODate);
    }
    //: A day of this year in Qt's date format; in Chinese "M-d"
    return QLocale().toString(date, text(QT_TRANSLATE_NOOP("PushState", "d MMM")));
}

} // namespace

StateLook lookOf(PushState state)
{
    switch (state) {
    case PushState::Planned:
        return {QStringLiteral("circle-dashed"), Hue::Warn,
                text(QT_TRANSLATE_NOOP("PushState", "To confirm"))};
    case PushState::Confirmed:
        return {QStringLiteral("circle-check"), Hue::Info,
                text(QT_TRANSLATE_NOOP("PushState", "Confirmed"))};
    case PushState::Preparing:
        return {QStringLiteral("upload"), Hue::Info,
                text(QT_TRANSLATE_NOOP("PushState", "Preparing"))};
    case PushState::Sending:
        return {QStringLiteral("send"), Hue::Info, text(QT_TRANSLATE_NOOP("PushState", "Sending"))};
    case PushState::Submitted:
        return {QStringLiteral("hourglass"), Hue::Info,
                text(QT_TRANSLATE_NOOP("PushState", "At WeChat"))};
    case PushState::Sent:
        return {QStringLiteral("check"), Hue::Ok, text(QT_TRANSLATE_NOOP("PushState", "Sent"))};
    case PushState::HandedOver:
        return {QStringLiteral("inbox"), Hue::Ok,
                text(QT_TRANSLATE_NOOP("PushState", "Handed over"))};
    case PushState::InDoubt:
        return {QStringLiteral("circle-help"), Hue::Warn,
                text(QT_TRANSLATE_NOOP("PushState", "In doubt"))};
    case PushState::Retry:
        return {QStringLiteral("refresh-cw"), Hue::Warn,
                text(QT_TRANSLATE_NOOP("PushState", "Trying again"))};
    case PushState::Failed:
        return {QStringLiteral("circle-alert"), Hue::Err,
                text(QT_TRANSLATE_NOOP("PushState", "Failed"))};
    case PushState::Missed:
        return {QStringLiteral("skip-forward"), Hue::Err,
                text(QT_TRANSLATE_NOOP("PushState", "Missed"))};
    case PushState::Cancelled:
        return {QStringLiteral("ban"), Hue::Neutral,
                text(QT_TRANSLATE_NOOP("PushState", "Cancelled"))};
    }
    return {};
}

StateLook lookOf(DeliveryMode mode)
{
    switch (mode) {
    case DeliveryMode::Push:
        return {QStringLiteral("send"), Hue::Neutral, text(QT_TRANSLATE_NOOP("PushState", "Push"))};
    case DeliveryMode::Publish:
        return {QStringLiteral("globe"), Hue::Neutral,
                text(QT_TRANSLATE_NOOP("PushState", "Publish"))};
    case DeliveryMode::Draft:
        return {QStringLiteral("inbox"), Hue::Neutral,
                text(QT_TRANSLATE_NOOP("PushState", "Draft"))};
    case DeliveryMode::Clipboard:
        return {QStringLiteral("clipboard"), Hue::Neutral,
                text(QT_TRANSLATE_NOOP("PushState", "Clipboard"))};
    }
    return {};
}

QString whenText(UtcTime time, UtcTime now)
{
    const QDateTime at = inChina(time);
    const QDate today = inChina(now).date();
    const QString clock = at.time().toString(QStringLiteral("HH:mm"));
    switch (today.daysTo(at.date())) {
    case 0:
        return text(QT_TRANSLATE_NOOP("PushState", "Today %1")).arg(clock);
    case 1:
        return text(QT_TRANSLATE_NOOP("PushState", "Tomorrow %1")).arg(clock);
    case -1:
        return text(QT_TRANSLATE_NOOP("PushState", "Yesterday %1")).arg(clock);
    default:
        return dateText(at.date(), today) + QLatin1Char(' ') + clock;
    }
}

QString shortWhenText(UtcTime time, UtcTime now)
{
    const QDateTime at = inChina(time);
    const QDate today = inChina(now).date();
    return at.date() == today ? at.time().toString(QStringLiteral("HH:mm"))
                              : dateText(at.date(), today);
}

} // namespace tuiwen::ui
