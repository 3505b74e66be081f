// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/library/rows.h"
#include "ui/widgets/snapshotmodel.h"

#include <QMimeData>
#include <QSortFilterProxyModel>

#include <memory>
#include <optional>

namespace tuiwen::ui::library {

inline ArticleId keyOf(const ArticleRow &row)
{
    return row.summary.id;
}

/// The articles of one shelf.
class ArticleModel : public SnapshotModel<ArticleRow, keyOf>
{
    Q_OBJECT

public:
    enum Role
    {
        RowRole = Qt::UserRole, ///< ArticleRow
        IdRole,                 ///< QString
        HeaderRole,             ///< QString, only through ArticleProxy
    };

    using SnapshotModel::SnapshotModel;

    /// The articles a drag carries; none when it is no drag of ours.
    [[nodiscard]] static QVector<ArticleId> articlesIn(const QMimeData *mime);
    [[nodiscard]] static std::unique_ptr<QMimeData> mimeFor(const QVector<ArticleId> &articles);

    /// A cover arrived: rows that show it repaint.
    void coverLoaded(const QString &media);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
};

enum class Order
{
    Updated,
    Title
};

/// Chooses by state, sorts, and says which row begins a new day.
class ArticleProxy : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit ArticleProxy(QObject *parent = nullptr);

    /// Only articles of this state, in one of these folders (none = any) and with this tag (null =
    /// any).
    void setFilter(std::optional<ArticleState> state, const QVector<FolderId> &folders,
                   const TagId &tag);
    void setOrder(Order order);
    [[nodiscard]] Order order() const { return m_order; }
    /// Beijing's today, for the day headers.
    void setToday(const QDate &today);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] ArticleRow at(const QModelIndex &index) const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    [[nodiscard]] int groupOf(int row) const;
    [[nodiscard]] QString headerOf(int row) const;

    std::optional<ArticleState> m_state;
    QVector<FolderId> m_folders;
    TagId m_tag;
    Order m_order = Order::Updated;
    QDate m_today;
};

} // namespace tuiwen::ui::library
