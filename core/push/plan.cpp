// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/push/plan.h"

#include "core/push/compare.h"
#include "core/push/confirm.h"
#include "core/store/media.h"
#include "core/store/pushes.h"

#include <algorithm>

namespace tuiwen::push {

namespace {

using namespace std::chrono_literals;

constexpr qint64 gifBytes = 10'000'000; // wechat-api.md 5.1
constexpr int servicePushesAMonth = 4;  // wechat-api.md 3.3, per subscriber

void add(QVector<Finding> &list, const char *rule, Severity severity, const QString &where,
         const QString &message)
{
    list.append({QLatin1String(rule), severity, where, message});
}

Capability capabilityOf(const Account &account, DeliveryMode mode)
{
    switch (mode) {
    case DeliveryMode::Push:
        return account.capabilities.push;
    case DeliveryMode::Publish:
        return account.capabilities.publish;
    case DeliveryMode::Draft:
        return account.capabilities.draft;
    case DeliveryMode::Clipboard:
        break;
    }
    return Capability::Yes;
}

/// A push that used the quota or will, because a person confirmed it.
bool countsForQuota(const Push &push)
{
    switch (push.state) {
    case PushState::Planned:
    case PushState::Failed:
    case PushState::Missed:
    case PushState::Cancelled:
        return false;
    default:
        return true;
    }
}

Result<> addQuota(QVector<Finding> &list, store::Connection &connection, const Push &push,
                  const Account &account)
{
    const bool byDay = account.type == AccountType::Subscription;
    const QDate day = inChina(push.at).date();
    const QDate first = byDay ? day : QDate(day.year(), day.month(), 1);
    const QDate end = byDay ? day.addDays(1) : first.addMonths(1);
    const auto pushes =
        store::pushes::between(connection, fromChina(first, {0, 0}), fromChina(end, {0, 0}) - 1ms);
    if (!pushes) {
        return failure(pushes.error());
    }
    int promised = 0;
    int planned = 0;
    for (const Push &other : *pushes) {
        if (other.id != push.id && other.account == push.account &&
            other.mode == DeliveryMode::Push) {
            promised += countsForQuota(other) ? 1 : 0;
            planned += other.state == PushState::Planned ? 1 : 0;
        }
    }
    const int limit = byDay ? 1 : servicePushesAMonth;
    const QString at = QStringLiteral("at");
    if (byDay && promised >= limit) {
        add(list, "PL004", Severity::Error, at,
            QStringLiteral(
                "a subscription account pushes once a day: another push of %1 has this day")
                .arg(day.toString(Qt::ISODate)));
    } else if (promised >= limit) {
        add(list, "PL004", Severity::Error, at,
            QStringLiteral(
                "a subscriber gets at most 4 pushes of a service account in a calendar month"));
    } else if (promised + planned >= limit) {
        add(list, "PL005", Severity::Warning, at,
            QStringLiteral("together with what is planned the push quota of this %1 is exceeded")
                .arg(byDay ? QStringLiteral("day") : QStringLiteral("month")));
    }
    return {};
}

Result<> addPictures(QVector<Finding> &list, store::Connection &connection,
                     const article::Payload &payload)
{
    QStringList pictures = payload.pictures;
    if (!payload.cover.media.isEmpty()) {
        pictures.append(payload.cover.media);
    }
    for (const QString &hash : pictures) {
        const bool cover = hash == payload.cover.media;
        const QString where = cover ? QStringLiteral("cover") : QStringLiteral("body");
        const auto media = store::media::get(connection, hash);
        if (!media && media.error().kind != ErrorKind::NotFound) {
            return failure(media.error());
        }
        if (!media) {
            add(list, "PL009", Severity::Error, where,
                QStringLiteral("picture %1 is not in the library").arg(hash.left(12)));
        } else if (!cover && media->mime == QLatin1String("image/gif") && media->bytes > gifBytes) {
            add(list, "PL010", Severity::Error, where,
                QStringLiteral("%1 is an animated picture over 10 MB").arg(media->name));
        }
    }
    return {};
}

void addContent(QVector<Finding> &list, const article::Preview &preview, bool throughApi)
{
    const article::Payload &payload = preview.payload;
    const Severity severity = throughApi ? Severity::Error : Severity::Warning;
    if (payload.cover.media.isEmpty()) {
        add(list, "PL001", severity, QStringLiteral("cover"),
            QStringLiteral("the article has no cover"));
    }
    if (payload.title.trimmed().isEmpty()) {
        add(list, "PL002", severity, QStringLiteral("title"),
            QStringLiteral("the article has no title"));
    }
    if (plainText(payload.html).isEmpty() && payload.pictures.isEmpty()) {
        add(list, "PL003", Severity::Error, QStringLiteral("body"),
            QStringLiteral("there is nothing in the article"));
    }
    for (Finding finding : preview.findings) {
        // The console takes titles of up to 64 characters, the API answers 45003 above 32.
        if (finding.rule == QLatin1StringView("WX024") &&
            finding.where == QLatin1StringView("title")) {
            finding.severity = Severity::Error;
        }
        if (throughApi && finding.severity == Severity::Error) {
            list.append(finding);
        }
    }
}

void addAccount(QVector<Finding> &list, const Push &push, const Account &account)
{
    const QString where = QStringLiteral("account");
    if (const auto possible = checkMode(account, push.mode); !possible) {
        add(list, "PL006", Severity::Error, where, possible.error().detail);
    } else if (capabilityOf(account, push.mode) == Capability::Unknown) {
        add(list, "PL007", Severity::Warning, where,
            QStringLiteral(
                "it is not known yet whether this account may do this: check the account"));
    }
    if (account.trouble && push.mode != DeliveryMode::Clipboard) {
        add(list, "PL011", Severity::Warning, where,
            QStringLiteral("the account's last call failed: ") % toText(account.trouble->error));
    }
}

void addTimes(QVector<Finding> &list, const Push &push, UtcTime now)
{
    const QString where = QStringLiteral("at");
    if (push.at - now > confirmationLife) {
        add(list, "PL008", Severity::Warning, where,
            QStringLiteral("a confirmation counts for 24 hours: confirm again after %1")
                .arg(toIso(push.at - confirmationLife)));
    }
    if (now > push.at) {
        add(list, "PL012", Severity::Warning, where,
            QStringLiteral("its time has passed: once confirmed it leaves at once, or is missed "
                           "when that is too late"));
    }
}

} // namespace

Result<> checkMode(const Account &account, DeliveryMode mode)
{
    if (mode == DeliveryMode::Clipboard) {
        return {};
    }
    if (account.kind == AccountKind::NoApi) {
        return failure(ErrorKind::Rejected,
                       QStringLiteral("an account without an AppID takes only the clipboard"));
    }
    if (capabilityOf(account, mode) == Capability::No) {
        return failure(ErrorKind::Rejected,
                       QStringLiteral("WeChat does not let this account %1 through the API")
                           .arg(toText(mode)));
    }
    return {};
}

Result<> checkTime(UtcTime at, UtcTime now)
{
    if (at.isNull() || now - at > pastTolerance) {
        return failure(ErrorKind::Rejected,
                       QStringLiteral("the time lies in the past: %1").arg(toIso(at)));
    }
    return {};
}

Result<QVector<Finding>> obstacles(store::Connection &connection, const Push &push,
                                   const Account &account, const article::Preview &preview,
                                   UtcTime now)
{
    QVector<Finding> list;
    const bool throughApi = push.mode != DeliveryMode::Clipboard;
    addContent(list, preview, throughApi);
    addAccount(list, push, account);
    addTimes(list, push, now);
    if (push.mode == DeliveryMode::Push) {
        if (const auto quota = addQuota(list, connection, push, account); !quota) {
            return failure(quota.error());
        }
    }
    if (throughApi) {
        if (const auto pictures = addPictures(list, connection, preview.payload); !pictures) {
            return failure(pictures.error());
        }
    }
    std::stable_sort(list.begin(), list.end(),
                     [](const Finding &a, const Finding &b) { return a.severity > b.severity; });
    return list;
}

} // namespace tuiwen::push
