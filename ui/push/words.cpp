// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/push/words.h"

#include <QLocale>

namespace tuiwen::ui {

StateLook PushWords::look(const Push &push)
{
    StateLook look = lookOf(push.state);
    const bool waits = push.state == PushState::Planned || push.state == PushState::Confirmed ||
                       push.state == PushState::HandedOver;
    if (waits && (push.mode == DeliveryMode::Draft || push.mode == DeliveryMode::Clipboard)) {
        look.icon = lookOf(push.mode).icon;
    }
    return look;
}

QString PushWords::modeHint(DeliveryMode mode)
{
    switch (mode) {
    case DeliveryMode::Push:
        return tr("Notifies, uses quota");
    case DeliveryMode::Publish:
        return tr("Link only, no notice");
    case DeliveryMode::Draft:
        return tr("Sent from the console");
    case DeliveryMode::Clipboard:
        return tr("Pasted by hand");
    }
    return {};
}

QString PushWords::modeObstacle(const Account &account, DeliveryMode mode)
{
    if (mode == DeliveryMode::Clipboard) {
        return {};
    }
    if (account.kind == AccountKind::NoApi) {
        return tr("No AppID");
    }
    const Capability can = mode == DeliveryMode::Push      ? account.capabilities.push
                           : mode == DeliveryMode::Publish ? account.capabilities.publish
                                                           : account.capabilities.draft;
    if (can != Capability::No) {
        return {};
    }
    switch (account.verification) {
    case Verification::Personal:
        return tr("Not for personal accounts");
    case Verification::Unverified:
        return tr("Needs verification");
    case Verification::Verified:
        return tr("Refused by WeChat");
    }
    return {};
}

QString PushWords::accountType(const Account &account)
{
    return account.type == AccountType::Service ? tr("Service account")
                                                : tr("Subscription account");
}

QString PushWords::accountKind(const Account &account)
{
    const QString type = accountType(account);
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
