// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/alliance/rows.h"
#include "ui/widgets/snapshotmodel.h"

#include <QSortFilterProxyModel>

namespace tuiwen::ui::alliance {

inline PartnerId keyOf(const PartnerRow &row)
{
    return row.partner.id;
}

/// The partners; next obligation first.
class PartnerModel : public SnapshotModel<PartnerRow, keyOf>
{
    Q_OBJECT

public:
    enum Role
    {
        RowRole = Qt::UserRole, ///< PartnerRow
        IdRole,                 ///< QString
    };

    using SnapshotModel::SnapshotModel;

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
};

/// Which partners are shown.
enum class Scope
{
    All,
    Soon,
    Overdue
};

class PartnerProxy : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setQuery(const QString &query);
    void setScope(Scope scope);
    [[nodiscard]] PartnerRow at(const QModelIndex &index) const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString m_query;
    Scope m_scope = Scope::All;
};

} // namespace tuiwen::ui::alliance
