// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/accounts/rows.h"

#include <QStyledItemDelegate>

namespace tuiwen::ui::accounts {

/// Paints one account in columns: glyph, name, type, delivery modes, allowance, token or trouble.
class AccountDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int rowHeight = 60;
    static constexpr int headerHeight = 32;

    struct Columns
    {
        QRect avatar, name, type, modes, allowance, token;
    };

    using QStyledItemDelegate::QStyledItemDelegate;

    void setNow(UtcTime now) { m_now = now; }
    /// The columns of a row (or of the heading over the list); narrow lists leave some empty.
    [[nodiscard]] static Columns columnsOf(const QRect &row);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    void paintRow(QPainter &painter, const QRect &rect, const AccountRow &row) const;
    void paintAllowance(QPainter &painter, const QRect &rect, const AccountRow &row) const;

    UtcTime m_now;
};

} // namespace tuiwen::ui::accounts
