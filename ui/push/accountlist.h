// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account.h"

#include <QHash>
#include <QListWidget>

namespace tuiwen::ui {

/// Accounts to choose one of: mark, name, kind and a fact such as the quota left.
class AccountList : public QListWidget
{
    Q_OBJECT

public:
    explicit AccountList(QWidget *parent);

    /// Keeps the choice when it is still there.
    void setAccounts(const QVector<Account> &accounts);
    void setFact(const AccountId &id, const QString &fact);
    void choose(const AccountId &id);
    /// Null when there is no account.
    [[nodiscard]] AccountId chosen() const;

Q_SIGNALS:
    void accountChosen(const tuiwen::AccountId &id);
};

} // namespace tuiwen::ui
