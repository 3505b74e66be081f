// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alliance/model.h"

namespace tuiwen::ui::alliance {

QVariant PartnerModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const PartnerRow &row = rows().at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.partner.name;
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2, %3")
            .arg(row.partner.name, row.partner.obligation, row.dueText);
    case RowRole:
        return QVariant::fromValue(row);
    case IdRole:
        return row.partner.id.value;
    default:
        return {};
    }
}

void PartnerProxy::setQuery(const QString &query)
{
    m_query = query;
    invalidateFilter();
}

void PartnerProxy::setScope(Scope scope)
{
    m_scope = scope;
    invalidateFilter();
}

PartnerRow PartnerProxy::at(const QModelIndex &index) const
{
    return index.data(PartnerModel::RowRole).value<PartnerRow>();
}

bool PartnerProxy::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const auto partner =
        sourceModel()->index(row, 0, parent).data(PartnerModel::RowRole).value<PartnerRow>();
    switch (m_scope) {
    case Scope::Soon:
        if (partner.due != Due::Soon && partner.due != Due::Overdue) {
            return false;
        }
        break;
    case Scope::Overdue:
        if (partner.due != Due::Overdue) {
            return false;
        }
        break;
    case Scope::All:
        break;
    }
    return matches(partner.partner, m_query);
}

} // namespace tuiwen::ui::alliance
