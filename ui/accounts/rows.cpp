// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/rows.h"

#include "ui/errortext.h"
#include "ui/style/style.h"
#include "ui/widgets/pushstate.h"

#include <QCoreApplication>

namespace tuiwen::ui::accounts {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("AccountRow", source);
}

CapabilityLook lookOf(DeliveryMode mode, Capability capability, const QString &explanation)
{
    CapabilityLook look;
    look.text = ui::lookOf(mode).text;
    look.explanation = explanation;
    switch (capability) {
    case Capability::Yes:
        look.icon = QStringLiteral("check");
        look.hue = Hue::Ok;
        break;
    case Capability::No:
        look.icon = QStringLiteral("minus");
        look.outlined = true;
        break;
    case Capability::Unknown:
        look.icon = QStringLiteral("circle-help");
        look.hue = Hue::Warn;
        break;
    }
    return look;
}

/// Whether the push has taken a slot at WeChat, or may have.
bool tookSlot(PushState state)
{
    return state == PushState::Sent || state == PushState::Submitted ||
           state == PushState::Sending || state == PushState::InDoubt;
}

bool willTakeSlot(PushState state)
{
    return state == PushState::Planned || state == PushState::Confirmed ||
           state == PushState::Preparing || state == PushState::Retry;
}

} // namespace

std::array<CapabilityLook, 4> capabilitiesOf(const Account &account, UtcTime now)
{
    const QString clipboard =
        text(QT_TRANSLATE_NOOP("AccountRow", "The article is copied and pasted in the console."));
    if (account.kind == AccountKind::NoApi) {
        const QString none = text(QT_TRANSLATE_NOOP("AccountRow", "Needs an AppID."));
        return {lookOf(DeliveryMode::Push, Capability::No, none),
                lookOf(DeliveryMode::Publish, Capability::No, none),
                lookOf(DeliveryMode::Draft, Capability::No, none),
                lookOf(DeliveryMode::Clipboard, Capability::Yes, clipboard)};
    }
    const Capabilities &found = account.capabilities;
    const QString probed = found.probedAt.isNull()
                               ? text(QT_TRANSLATE_NOOP("AccountRow", "Not probed yet."))
                               : text(QT_TRANSLATE_NOOP("AccountRow", "Probed %1."))
                                     .arg(whenText(found.probedAt, now));
    return {lookOf(DeliveryMode::Push, found.push, probed),
            lookOf(DeliveryMode::Publish, found.publish, probed),
            lookOf(DeliveryMode::Draft, found.draft, probed),
            lookOf(DeliveryMode::Clipboard, Capability::Yes, clipboard)};
}

Allowance allowanceOf(const Account &account, const QVector<Push> &pushes, UtcTime now)
{
    Allowance allowance;
    if (account.kind == AccountKind::NoApi || account.capabilities.push == Capability::No) {
        return allowance;
    }
    allowance.monthly = account.type == AccountType::Service;
    allowance.total = allowance.monthly ? 4 : 1;
    const QDate today = inChina(now).date();
    for (const Push &push : pushes) {
        if (push.account != account.id || push.mode != DeliveryMode::Push) {
            continue;
        }
        const QDate day = inChina(push.finishedAt.isNull() ? push.at : push.finishedAt).date();
        const bool counts = allowance.monthly
                                ? day.year() == today.year() && day.month() == today.month()
                                : day == today;
        if (counts && tookSlot(push.state)) {
            ++allowance.used;
        } else if (counts && willTakeSlot(push.state)) {
            ++allowance.planned;
        }
    }
    return allowance;
}

QString allowanceText(const Account &account, const Allowance &allowance)
{
    if (account.kind == AccountKind::NoApi) {
        return text(QT_TRANSLATE_NOOP("AccountRow", "Uses no allowance"));
    }
    if (allowance.total == 0) {
        return text(QT_TRANSLATE_NOOP("AccountRow", "Uses no allowance"));
    }
    const QString period = allowance.monthly ? text(QT_TRANSLATE_NOOP("AccountRow", "Month %1/%2"))
                                             : text(QT_TRANSLATE_NOOP("AccountRow", "Today %1/%2"));
    const QString used = period.arg(allowance.used).arg(allowance.total);
    return allowance.planned == 0 ? used
                                  : text(QT_TRANSLATE_NOOP("AccountRow", "%1 · %2 planned"))
                                        .arg(used)
                                        .arg(allowance.planned);
}

QString typeText(AccountType type)
{
    return type == AccountType::Service
               ? text(QT_TRANSLATE_NOOP("AccountRow", "Service Account"))
               : text(QT_TRANSLATE_NOOP("AccountRow", "Subscription Account"));
}

QString shortTypeText(AccountType type)
{
    return type == AccountType::Service ? text(QT_TRANSLATE_NOOP("AccountRow", "Service"))
                                        : text(QT_TRANSLATE_NOOP("AccountRow", "Subscription"));
}

QString verificationText(Verification verification)
{
    switch (verification) {
    case Verification::Personal:
        return text(QT_TRANSLATE_NOOP("AccountRow", "Personal"));
    case Verification::Unverified:
        return text(QT_TRANSLATE_NOOP("AccountRow", "Not verified"));
    case Verification::Verified:
        return text(QT_TRANSLATE_NOOP("AccountRow", "Verified"));
    }
    return {};
}

QColor colourOf(const Account &account)
{
    const QColor colour(account.colour);
    return colour.isValid() ? colour : style::accountColours().last();
}

TokenLook tokenLook(const AccountRow &row, UtcTime now)
{
    const Account &account = row.account;
    if (row.probing) {
        return {QStringLiteral("radar"), Hue::Info,
                text(QT_TRANSLATE_NOOP("AccountRow", "Probing…")),
                text(QT_TRANSLATE_NOOP("AccountRow", "Asking what the account may do"))};
    }
    if (account.trouble) {
        const Error &error = account.trouble->error;
        const QString when = whenText(account.trouble->at, now);
        const bool waiting = error.code >= 89501 && error.code <= 89505;
        return {waiting ? QStringLiteral("clock") : QStringLiteral("circle-alert"),
                waiting ? Hue::Warn : Hue::Err, describe(error).title,
                error.code != 0 ? QStringLiteral("%1 · %2").arg(error.code).arg(when) : when};
    }
    if (account.kind == AccountKind::NoApi) {
        return {QStringLiteral("minus"), Hue::Neutral,
                text(QT_TRANSLATE_NOOP("AccountRow", "No AppID")),
                text(QT_TRANSLATE_NOOP("AccountRow", "Sent in the console"))};
    }
    if (row.tokenValid) {
        const int hours = row.tokenMinutes / 60;
        const QString left =
            hours > 0 ? text(QT_TRANSLATE_NOOP("AccountRow", "%1 h %2 min left"))
                            .arg(hours)
                            .arg(row.tokenMinutes % 60)
                      : text(QT_TRANSLATE_NOOP("AccountRow", "%1 min left")).arg(row.tokenMinutes);
        return {QStringLiteral("circle-check"), Hue::Ok,
                text(QT_TRANSLATE_NOOP("AccountRow", "Token valid")), left};
    }
    return {QStringLiteral("circle-dashed"), Hue::Neutral,
            text(QT_TRANSLATE_NOOP("AccountRow", "No token yet")),
            text(QT_TRANSLATE_NOOP("AccountRow", "Fetched on demand"))};
}

} // namespace tuiwen::ui::accounts
