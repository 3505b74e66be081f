// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QDate>
#include <QString>

namespace tuiwen {

/// A trusted party of an account alliance 账号联盟.
struct Partner
{
    PartnerId id;
    QString name;
    QString accounts;  ///< their Official Accounts, one per line
    QString contact;   ///< person and how to reach them
    QString agreement; ///< what was agreed
    QString notes;
    QString obligation; ///< what we owe next; empty = nothing
    QDate obligationDue;
    UtcTime createdAt;
    UtcTime updatedAt;

    bool operator==(const Partner &) const = default;
};

} // namespace tuiwen
