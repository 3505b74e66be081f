// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QSet>
#include <QVector>

namespace tuiwen::ui {

/// A list that shows snapshots. A newer snapshot is merged row by row instead of resetting the
/// model, so selections, the current row and the scroll position stay where they are.
/// `keyOf(const Row &)` gives what stays the same while a row changes.
template<class Row, auto keyOf> class SnapshotModel : public QAbstractListModel
{
public:
    using Key = decltype(keyOf(std::declval<Row>()));

    using QAbstractListModel::QAbstractListModel;

    void show(const QVector<Row> &rows)
    {
        QSet<Key> kept;
        for (const Row &row : rows) {
            kept.insert(keyOf(row));
        }
        for (int i = static_cast<int>(m_rows.size()) - 1; i >= 0; --i) {
            if (!kept.contains(keyOf(m_rows.at(i)))) {
                beginRemoveRows({}, i, i);
                m_rows.removeAt(i);
                endRemoveRows();
            }
        }
        for (int i = 0; i < rows.size(); ++i) {
            place(i, rows.at(i));
        }
    }

    [[nodiscard]] const QVector<Row> &rows() const { return m_rows; }

    /// The row with this key, or -1.
    [[nodiscard]] int rowOf(const Key &key) const
    {
        for (int i = 0; i < m_rows.size(); ++i) {
            if (keyOf(m_rows.at(i)) == key) {
                return i;
            }
        }
        return -1;
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }

private:
    void place(int i, const Row &row)
    {
        // Mostly it is where it was; looking for it would make long lists slow.
        const bool still = i < m_rows.size() && keyOf(m_rows.at(i)) == keyOf(row);
        const int present = still ? i : rowOf(keyOf(row));
        if (present < 0) {
            beginInsertRows({}, i, i);
            m_rows.insert(i, row);
            endInsertRows();
            return;
        }
        if (present != i) {
            beginMoveRows({}, present, present, {}, i);
            m_rows.move(present, i);
            endMoveRows();
        }
        if (m_rows.at(i) != row) {
            m_rows[i] = row;
            Q_EMIT dataChanged(index(i), index(i));
        }
    }

    QVector<Row> m_rows;
};

} // namespace tuiwen::ui
