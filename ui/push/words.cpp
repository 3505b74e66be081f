// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/push/words.h"

#include <QLocale>

namespace tuiwen::ui {

QString PushWords::state(const Push &push)
{
    switch (push.state) {
    case PushState::Planned:
        return tr("To be confirmed");
    case PushState::Confirmed:
        return tr("Confirmed");
    case PushState::Preparing:
        return tr("Preparing");
    case PushState::Sending:
        return tr("Sending");
    case PushState::Submitted:
        return tr("WeChat is working on it");
    case PushState::Sent:
        return push.mode == DeliveryMode::Publish ? tr("Published") : tr("Pushed");
    case PushState::HandedOver:
        return push.mode == DeliveryMode::Draft ? tr("In the draft box") : tr("Handed over");
    case PushState::InDoubt:
        return tr("In doubt");
    case PushState::Retry:
        return tr("Will be tried again");
    case PushState::Failed:
        return tr("Failed");
    case PushState::Missed:
        return tr("Missed");
    case PushState::Cancelled:
        return tr("Cancelled");
    }
    return {};
}

QString PushWords::icon(const Push &push)
{
    switch (push.state) {
    case PushState::Planned:
    case PushState::Confirmed:
    case PushState::HandedOver:
        if (push.mode == DeliveryMode::Draft) {
            return QStringLiteral("inbox");
        }
        if (push.mode == DeliveryMode::Clipboard) {
            return QStringLiteral("clipboard");
        }
        return push.state == PushState::Planned ? QStringLiteral("circle-dashed")
                                                : QStringLiteral("circle-check");
    case PushState::Preparing:
        return QStringLiteral("loader-circle");
    case PushState::Sending:
        return QStringLiteral("send");
    case PushState::Submitted:
        return QStringLiteral("hourglass");
    case PushState::Sent:
        return QStringLiteral("check");
    case PushState::InDoubt:
        return QStringLiteral("circle-help");
    case PushState::Retry:
        return QStringLiteral("rotate-ccw");
    case PushState::Failed:
        return QStringLiteral("circle-alert");
    case PushState::Missed:
        return QStringLiteral("alarm-clock");
    case PushState::Cancelled:
        return QStringLiteral("ban");
    }
    return {};
}

QColor PushWords::tint(const Push &push)
{
    const style::Palette &p = style::palette();
    switch (push.state) {
    case PushState::Planned:
    case PushState::InDoubt:
    case PushState::Retry:
        return p.warn;
    case PushState::Confirmed:
        return p.ok;
    case PushState::Preparing:
    case PushState::Sending:
    case PushState::Submitted:
    case PushState::HandedOver:
        return p.info;
    case PushState::Failed:
    case PushState::Missed:
        return p.err;
    case PushState::Sent:
    case PushState::Cancelled:
        return p.mute;
    }
    return p.mute;
}

QString PushWords::mode(DeliveryMode mode)
{
    switch (mode) {
    case DeliveryMode::Push:
        return tr("Push");
    case DeliveryMode::Publish:
        return tr("Publish");
    case DeliveryMode::Draft:
        return tr("Draft");
    case DeliveryMode::Clipboard:
        return tr("Clipboard");
    }
    return {};
}

QString PushWords::modeHint(DeliveryMode mode)
{
    switch (mode) {
    case DeliveryMode::Push:
        return tr("Notifies subscribers, uses the quota");
    case DeliveryMode::Publish:
        return tr("Permanent link, no notice");
    case DeliveryMode::Draft:
        return tr("A person sends it from the console");
    case DeliveryMode::Clipboard:
        return tr("To be pasted into the console");
    }
    return {};
}

QString PushWords::modeIcon(DeliveryMode mode)
{
    switch (mode) {
    case DeliveryMode::Push:
        return QStringLiteral("send");
    case DeliveryMode::Publish:
        return QStringLiteral("globe");
    case DeliveryMode::Draft:
        return QStringLiteral("inbox");
    case DeliveryMode::Clipboard:
        return QStringLiteral("clipboard");
    }
    return {};
}

QString PushWords::modeObstacle(const Account &account, DeliveryMode mode)
{
    if (mode == DeliveryMode::Clipboard) {
        return {};
    }
    if (account.kind == AccountKind::NoApi) {
        return tr("The account has no AppID");
    }
    const Capability can = mode == DeliveryMode::Push      ? account.capabilities.push
                           : mode == DeliveryMode::Publish ? account.capabilities.publish
                                                           : account.capabilities.draft;
    if (can != Capability::No) {
        return {};
    }
    switch (account.verification) {
    case Verification::Personal:
        return tr("Personal accounts have no permission");
    case Verification::Unverified:
        return tr("Needs WeChat verification");
    case Verification::Verified:
        return tr("WeChat refused when probed");
    }
    return {};
}

QString PushWords::accountKind(const Account &account)
{
    const QString type =
        account.type == AccountType::Service ? tr("Service account") : tr("Subscription account");
    switch (account.verification) {
    case Verification::Personal:
        return tr("%1 · personal").arg(type);
    case Verification::Unverified:
        return tr("%1 · not verified").arg(type);
    case Verification::Verified:
        return tr("%1 · verified").arg(type);
    }
    return type;
}

QString PushWords::longDate(QDate date)
{
    return QLocale().toString(date, tr("ddd d MMMM yyyy", "long date, QDate format"));
}

QString PushWords::shortDate(QDate date)
{
    return QLocale().toString(date, tr("d MMM", "short date, QDate format"));
}

QString PushWords::moment(UtcTime time)
{
    return QLocale().toString(inChina(time),
                              tr("ddd d MMM, HH:mm", "day and time, QDateTime format"));
}

QString PushWords::clock(UtcTime time)
{
    return inChina(time).toString(QStringLiteral("HH:mm"));
}

QString PushWords::distance(UtcTime from, UtcTime to)
{
    const qint64 minutes = qAbs(to.ms - from.ms) / 60000;
    const QString span = minutes < 60 ? tr("%1 min").arg(minutes)
                         : minutes < 60 * 48
                             ? tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60)
                             : tr("%n day(s)", nullptr, static_cast<int>(minutes / 60 / 24));
    if (minutes == 0) {
        return tr("now");
    }
    return to >= from ? tr("in %1").arg(span) : tr("%1 ago").arg(span);
}

bool isMovable(const Push &push)
{
    switch (push.state) {
    case PushState::Planned:
    case PushState::Confirmed:
    case PushState::Failed:
    case PushState::Missed:
        return true;
    default:
        return false;
    }
}

bool takesQuota(const Push &push)
{
    return push.mode == DeliveryMode::Push && push.state != PushState::Cancelled &&
           push.state != PushState::Failed && push.state != PushState::Missed;
}

} // namespace tuiwen::ui
