// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/partner.h"
#include "ui/widgets/hue.h"

#include <QDate>
#include <QMetaType>
#include <QString>

namespace tuiwen::ui::alliance {

/// How urgent the next obligation is.
enum class Due
{
    Nothing,
    Later,
    Soon,
    Overdue
};

inline constexpr int soonDays = 14; ///< an obligation is near from two weeks before its day

struct PartnerRow
{
    Partner partner;
    Due due = Due::Nothing;
    QString dueText; ///< "Due 25 Sep, in 3 days"
    Hue dueHue = Hue::Neutral;

    bool operator==(const PartnerRow &) const = default;
};

[[nodiscard]] PartnerRow rowOf(const Partner &partner, QDate today);
/// Name, accounts, contact, agreement, notes or obligation contain every word of the query.
[[nodiscard]] bool matches(const Partner &partner, const QString &query);
/// The first of the partner's accounts, and how many more there are.
[[nodiscard]] QString accountsText(const Partner &partner);
/// A colour for the partner's circle that stays the same.
[[nodiscard]] QColor colourOf(const Partner &partner);

} // namespace tuiwen::ui::alliance

Q_DECLARE_METATYPE(tuiwen::ui::alliance::PartnerRow)
