// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/library/rows.h"

#include <QStringList>
#include <QStyledItemDelegate>

namespace tuiwen::ui::library {

class Thumbs;

/// Paints one article: check box, cover, title, digest, hit line, state, accounts, time; and the
/// header of a new day above the first article of it.
class ArticleDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int rowHeight = 84;
    static constexpr int headerHeight = 28;

    explicit ArticleDelegate(Thumbs &thumbs, QObject *parent = nullptr);

    /// Words to mark in titles, digests and snippets.
    void setQuery(const QString &query);
    void setNow(UtcTime now) { m_now = now; }
    /// The row's own part of an item's rectangle, without a day header.
    [[nodiscard]] static QRect bodyOf(const QRect &item);
    /// Where a click toggles the selection.
    [[nodiscard]] static QRect checkBoxOf(const QRect &item);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    void paintHeader(QPainter &painter, const QRect &rect, const QString &text) const;
    void paintCheckBox(QPainter &painter, const QRect &rect, bool checked) const;
    void paintCover(QPainter &painter, const QRect &rect, const ArticleRow &row) const;
    void paintTexts(QPainter &painter, const QRect &rect, const ArticleRow &row) const;
    void paintState(QPainter &painter, const QRect &rect, const ArticleRow &row) const;
    void paintAccounts(QPainter &painter, const QRect &rect, const ArticleRow &row) const;
    void paintTimes(QPainter &painter, const QRect &rect, const ArticleRow &row) const;
    /// One line with the query's words marked.
    void paintMarked(QPainter &painter, const QRect &rect, const QString &text, int px, int weight,
                     const QColor &colour) const;

    Thumbs &m_thumbs;
    QStringList m_terms;
    UtcTime m_now;
};

} // namespace tuiwen::ui::library
