// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/model.h"

#include <algorithm>

namespace tuiwen::ui::library {

namespace {

const QString dragType = QStringLiteral("application/x-tuiwen-articles");

} // namespace

QVector<ArticleId> ArticleModel::articlesIn(const QMimeData *mime)
{
    QVector<ArticleId> articles;
    for (const QByteArray &id : mime->data(dragType).split(' ')) {
        if (looksLikeUuid(QString::fromLatin1(id))) {
            articles << ArticleId{QString::fromLatin1(id)};
        }
    }
    return articles;
}

std::unique_ptr<QMimeData> ArticleModel::mimeFor(const QVector<ArticleId> &articles)
{
    QStringList ids;
    for (const ArticleId &article : articles) {
        ids << article.value;
    }
    auto mime = std::make_unique<QMimeData>();
    mime->setData(dragType, ids.join(QLatin1Char(' ')).toLatin1());
    return mime;
}

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

void ArticleProxy::setFilter(std::optional<ArticleState> state, const QVector<FolderId> &folders,
                             const TagId &tag)
{
    if (m_state != state || m_folders != folders || m_tag != tag) {
        m_state = state;
        m_folders = folders;
        m_tag = tag;
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
    if (!m_state && m_folders.isEmpty() && m_tag.isNull()) {
        return true;
    }
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    const auto article = index.data(ArticleModel::RowRole).value<ArticleRow>();
    return (!m_state || article.state == *m_state) &&
           (m_folders.isEmpty() || m_folders.contains(article.folder)) &&
           (m_tag.isNull() || std::any_of(article.tags.begin(), article.tags.end(),
                                          [this](const TagMark &tag) { return tag.id == m_tag; }));
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
