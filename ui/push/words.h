// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account.h"
#include "core/domain/push.h"
#include "ui/widgets/pushstate.h"

#include <QCoreApplication>
#include <QDate>

namespace tuiwen::ui {

/// One vocabulary for pushes: the same words on every page (states and modes: ui/widgets).
class PushWords
{
    Q_DECLARE_TR_FUNCTIONS(tuiwen::ui::PushWords)

public:
    /// The state's look; what leaves as a draft or a copy shows that by its icon.
    [[nodiscard]] static StateLook look(const Push &push);

    /// One short line: what happens to subscribers and the quota.
    [[nodiscard]] static QString modeHint(DeliveryMode mode);
    /// Why an account cannot use a mode; empty when it can or nobody knows yet.
    [[nodiscard]] static QString modeObstacle(const Account &account, DeliveryMode mode);
    [[nodiscard]] static QString accountType(const Account &account);
    /// "Subscription account · verified"
    [[nodiscard]] static QString accountKind(const Account &account);

    /// "Thu 24 September 2026"
    [[nodiscard]] static QString longDate(QDate date);
    /// "24 Sep"
    [[nodiscard]] static QString shortDate(QDate date);
    /// "Thu 24 Sep, 20:00" in Beijing
    [[nodiscard]] static QString moment(UtcTime time);
    /// "20:00" in Beijing
    [[nodiscard]] static QString clock(UtcTime time);
    /// "in 4 h 48 min", "3 min ago"
    [[nodiscard]] static QString distance(UtcTime from, UtcTime to);
};

/// True while a push may still be moved, changed or confirmed by a person.
[[nodiscard]] bool isMovable(const Push &push);
/// True for pushes that use up, or used up, an account's push quota.
[[nodiscard]] bool takesQuota(const Push &push);

} // namespace tuiwen::ui
