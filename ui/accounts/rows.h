// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/service.h"
#include "core/domain/account.h"
#include "core/domain/push.h"
#include "ui/widgets/hue.h"

#include <QColor>
#include <QMetaType>
#include <QString>
#include <QVector>

#include <array>

namespace tuiwen::ui::accounts {

/// How many pushes to all subscribers the account has, of what is known on this desk.
struct Allowance
{
    int total = 0; ///< 1 a day or 4 a month; 0 = the account cannot push
    int used = 0;
    int planned = 0;
    bool monthly = false;

    bool operator==(const Allowance &) const = default;
};

struct AccountRow
{
    Account account;
    Allowance allowance;
    bool tokenValid = false;
    int tokenMinutes = 0; ///< left, rounded down
    bool probing = false;

    bool operator==(const AccountRow &) const = default;
};

/// One of the four delivery modes as the account has it.
struct CapabilityLook
{
    QString text;
    QString icon;
    Hue hue = Hue::Neutral;
    bool outlined = false;
    QString explanation;
};

/// Push, Publish, Draft, Clipboard, in this order.
[[nodiscard]] std::array<CapabilityLook, 4> capabilitiesOf(const Account &account, UtcTime now);

/// What the account's pushes of today (or this month) leave over.
[[nodiscard]] Allowance allowanceOf(const Account &account, const QVector<Push> &pushes,
                                    UtcTime now);
/// "Today 0/1", "Month 1/4 · 3 planned".
[[nodiscard]] QString allowanceText(const Account &account, const Allowance &allowance);

[[nodiscard]] QString typeText(AccountType type);
/// For narrow columns: "Subscription".
[[nodiscard]] QString shortTypeText(AccountType type);
[[nodiscard]] QString verificationText(Verification verification);
[[nodiscard]] QColor colourOf(const Account &account);

struct TokenLook
{
    QString icon;
    Hue hue = Hue::Neutral;
    QString title;
    QString detail;
};
/// The last column: trouble in plain words, else the token's state.
[[nodiscard]] TokenLook tokenLook(const AccountRow &row, UtcTime now);

} // namespace tuiwen::ui::accounts

Q_DECLARE_METATYPE(tuiwen::ui::accounts::AccountRow)
