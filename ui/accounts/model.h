// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/accounts/rows.h"
#include "ui/widgets/snapshotmodel.h"

namespace tuiwen::ui::accounts {

inline AccountId keyOf(const AccountRow &row)
{
    return row.account.id;
}

/// The accounts, by cluster and name.
class AccountModel : public SnapshotModel<AccountRow, keyOf>
{
    Q_OBJECT

public:
    enum Role
    {
        RowRole = Qt::UserRole, ///< AccountRow
        IdRole,                 ///< QString
        HeaderRole,             ///< QString: the cluster's name and size, on its first account only
    };

    using SnapshotModel::SnapshotModel;

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] QString headerOf(int row) const;
};

} // namespace tuiwen::ui::accounts
