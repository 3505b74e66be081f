// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/model.h"

#include <algorithm>

namespace tuiwen::ui::accounts {

QVariant AccountModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const AccountRow &row = rows().at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.account.name;
    case Qt::AccessibleTextRole: {
        const TokenLook token = tokenLook(row, row.account.createdAt);
        return QStringLiteral("%1, %2, %3, %4")
            .arg(row.account.name, typeText(row.account.type),
                 verificationText(row.account.verification), token.title);
    }
    case RowRole:
        return QVariant::fromValue(row);
    case IdRole:
        return row.account.id.value;
    case HeaderRole:
        return headerOf(index.row());
    default:
        return {};
    }
}

QString AccountModel::headerOf(int row) const
{
    const auto clusterAt = [this](int i) { return rows().at(i).account.cluster; };
    const bool grouped = std::any_of(rows().begin(), rows().end(), [](const AccountRow &each) {
        return !each.account.cluster.isEmpty();
    });
    const QString cluster = clusterAt(row);
    if (!grouped || (row > 0 && clusterAt(row - 1) == cluster)) {
        return {};
    }
    int last = row;
    while (last + 1 < rows().size() && clusterAt(last + 1) == cluster) {
        ++last;
    }
    return (cluster.isEmpty() ? tr("Without a cluster") : cluster) + QStringLiteral("   ") +
           tr("%n account(s)", nullptr, last - row + 1);
}

} // namespace tuiwen::ui::accounts
