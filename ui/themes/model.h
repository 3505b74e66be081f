// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/themes/service.h"

#include <QAbstractListModel>
#include <QPixmap>
#include <QSortFilterProxyModel>

#include <functional>

namespace tuiwen::ui::themes {

/// The gallery's cards.
class ThemeModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role
    {
        Card = Qt::UserRole, ///< the row, for the delegate
        Favourite,
        Picture
    };
    using Pictures = std::function<QPixmap(const tuiwen::themes::ThemeCard &)>;

    ThemeModel(Pictures pictures, QObject *parent = nullptr);

    void setCards(const QVector<tuiwen::themes::ThemeCard> &cards);
    void setFavourites(const QStringList &ids);
    [[nodiscard]] const QStringList &favourites() const { return m_favourites; }
    [[nodiscard]] const tuiwen::themes::ThemeCard *card(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const QString &id) const;
    void pictureReady(const QString &id);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    Pictures m_pictures;
    QVector<tuiwen::themes::ThemeCard> m_cards;
    QStringList m_favourites;
};

enum class Shelf
{
    All,
    Favourites,
    Own
};

/// What the search and the shelf leave of it.
class ThemeProxy : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setShelf(Shelf shelf);
    void setQuery(const QString &query);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    Shelf m_shelf = Shelf::All;
    QString m_query;
};

} // namespace tuiwen::ui::themes
