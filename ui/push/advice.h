// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account.h"
#include "core/domain/holiday.h"
#include "core/domain/push.h"
#include "ui/widgets/hue.h"

#include <QHash>
#include <QString>
#include <QVector>

#include <optional>

namespace tuiwen::ui {

enum class AdviceLevel
{
    Ok,
    Info,
    Warn,
    Block
};

struct AdviceLine
{
    QString key; ///< "Quota"
    AdviceLevel level = AdviceLevel::Ok;
    QString text;
};

/// What speaks for or against a slot: always quota, spacing, conflict and holiday, in this order.
struct Advice
{
    QVector<AdviceLine> lines;

    [[nodiscard]] bool blocked() const;
    /// Lines that warn; they do not keep a person from choosing the slot.
    [[nodiscard]] int reminders() const;
    /// The worst of the lines.
    [[nodiscard]] AdviceLevel level() const;
    /// "Can be placed here", "2 reminders", "Cannot be placed here"
    [[nodiscard]] QString verdict() const;
};

/// A slot somebody thinks about.
struct Slot
{
    PushId self; ///< the push that would move; null for a new one
    ArticleId article;
    AccountId account;
    DeliveryMode mode = DeliveryMode::Push;
    UtcTime at;
};

/// What is known around the slot.
struct Surroundings
{
    QVector<Push> pushes; ///< at least the month of the slot and a week on both sides
    QHash<AccountId, Account> accounts;
    std::optional<CalendarDay> day; ///< of the slot
    bool noticeKnown = true;
    UtcTime now;
};

/// How much of an account's push quota is gone in the period that counts for it: a Beijing day for
/// subscription accounts, a Beijing month for service accounts.
struct QuotaUse
{
    int allowance = 1;
    int used = 0;     ///< pushed already
    int promised = 0; ///< confirmed or on the way
    int planned = 0;  ///< not confirmed yet

    [[nodiscard]] int taken() const { return used + promised + planned; }
};
[[nodiscard]] QuotaUse quotaUse(const Account &account, QDate day, const QVector<Push> &pushes,
                                const PushId &without = {});

/// Limits: one notified push a day or four a month (wechat-api.md 3.2), spacing of 20 hours or 5
/// days, quiet hours 23:30–06:30, 60 minutes between pushes of the desk.
[[nodiscard]] Advice advise(const Slot &slot, const Surroundings &around);

[[nodiscard]] QString adviceIcon(AdviceLevel level);
[[nodiscard]] Hue adviceHue(AdviceLevel level);

} // namespace tuiwen::ui
