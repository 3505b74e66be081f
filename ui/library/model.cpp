// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/model.h"

namespace tuiwen::ui::library {

void ArticleModel::coverLoaded(const QString &media)
{
    for (int i = 0; i < rows().size(); ++i) {
        if (rows().at(i).summary.coverMedia == media) {
            Q_EMIT dataChanged(index(i), index(i), {Qt::DecorationRole});
        }
    }
}

QVariant ArticleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const ArticleRow &row = rows().at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return titleOf(row.summary);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2, %3").arg(titleOf(row.summary), row.stateText, row.fact);
    case RowRole:
        return QVariant::fromValue(row);
    case IdRole:
        return row.summary.id.value;
    default:
        return {};
    }
}

ArticleProxy::ArticleProxy(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setDynamicSortFilter(true);
    sort(0);
}

void ArticleProxy::setState(std::optional<ArticleState> state)
{
    if (m_state != state) {
        m_state = state;
        invalidateFilter();
    }
}

void ArticleProxy::setOrder(Order order)
{
    if (m_order != order) {
        m_order = order;
        invalidate();
    }
}

void ArticleProxy::setToday(const QDate &today)
{
    m_today = today;
}

ArticleRow ArticleProxy::at(const QModelIndex &index) const
{
    return index.data(ArticleModel::RowRole).value<ArticleRow>();
}

QVariant ArticleProxy::data(const QModelIndex &index, int role) const
{
    if (role == ArticleModel::HeaderRole) {
        return headerOf(index.row());
    }
    return QSortFilterProxyModel::data(index, role);
}

bool ArticleProxy::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (!m_state) {
        return true;
    }
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    return index.data(ArticleModel::RowRole).value<ArticleRow>().state == *m_state;
}

bool ArticleProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const auto a = left.data(ArticleModel::RowRole).value<ArticleRow>();
    const auto b = right.data(ArticleModel::RowRole).value<ArticleRow>();
    if (m_order == Order::Title) {
        const int order = QString::localeAwareCompare(titleOf(a.summary), titleOf(b.summary));
        if (order != 0) {
            return order < 0;
        }
    }
    if (a.summary.updatedAt != b.summary.updatedAt) {
        return a.summary.updatedAt > b.summary.updatedAt;
    }
    return left.row() < right.row();
}

int ArticleProxy::groupOf(int row) const
{
    if (row < 0 || row >= rowCount()) {
        return -1;
    }
    const qint64 days = inChina(at(index(row, 0)).summary.updatedAt).date().daysTo(m_today);
    return days <= 0 ? 0 : days == 1 ? 1 : days < 7 ? 2 : 3;
}

QString ArticleProxy::headerOf(int row) const
{
    if (m_order != Order::Updated || !m_today.isValid()) {
        return {};
    }
    const int group = groupOf(row);
    if (group < 0 || group == groupOf(row - 1)) {
        return {};
    }
    int last = row;
    while (groupOf(last + 1) == group) {
        ++last;
    }
    const QString count = QStringLiteral("   %1").arg(last - row + 1);
    switch (group) {
    case 0:
        return tr("Today") + count;
    case 1:
        return tr("Yesterday") + count;
    case 2:
        return tr("Last 7 days") + count;
    default:
        return tr("Earlier") + count;
    }
}

} // namespace tuiwen::ui::library
