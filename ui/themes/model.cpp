// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/themes/model.h"

#include "ui/themes/words.h"

namespace tuiwen::ui::themes {

using tuiwen::themes::ThemeCard;

ThemeModel::ThemeModel(Pictures pictures, QObject *parent)
    : QAbstractListModel(parent)
    , m_pictures(std::move(pictures))
{}

void ThemeModel::setCards(const QVector<ThemeCard> &cards)
{
    beginResetModel();
    m_cards = cards;
    endResetModel();
}

void ThemeModel::setFavourites(const QStringList &ids)
{
    m_favourites = ids;
    if (!m_cards.isEmpty()) {
        Q_EMIT dataChanged(index(0), index(int(m_cards.size()) - 1), {Favourite});
    }
}

const ThemeCard *ThemeModel::card(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_cards.size() ? &m_cards.at(index.row()) : nullptr;
}

QModelIndex ThemeModel::indexOf(const QString &id) const
{
    for (int row = 0; row < m_cards.size(); ++row) {
        if (m_cards.at(row).id == id) {
            return index(row);
        }
    }
    return {};
}

void ThemeModel::pictureReady(const QString &id)
{
    const QModelIndex at = indexOf(id);
    if (at.isValid()) {
        Q_EMIT dataChanged(at, at, {Picture});
    }
}

int ThemeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_cards.size());
}

QVariant ThemeModel::data(const QModelIndex &index, int role) const
{
    const ThemeCard *found = card(index);
    if (found == nullptr) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return nameOf(*found);
    case Qt::ToolTipRole:
        return found->tags.join(QStringLiteral(" · "));
    case Favourite:
        return m_favourites.contains(found->id);
    case Picture:
        return m_pictures(*found);
    default:
        return {};
    }
}

void ThemeProxy::setShelf(Shelf shelf)
{
    m_shelf = shelf;
    invalidateFilter();
}

void ThemeProxy::setQuery(const QString &query)
{
    m_query = query.trimmed();
    invalidateFilter();
}

bool ThemeProxy::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const auto *model = static_cast<const ThemeModel *>(sourceModel());
    const QModelIndex index = model->index(row, 0, parent);
    const ThemeCard *card = model->card(index);
    const bool onShelf = m_shelf == Shelf::All ||
                         (m_shelf == Shelf::Favourites && model->favourites().contains(card->id)) ||
                         (m_shelf == Shelf::Own && !card->builtIn);
    const auto has = [this](const QString &text) {
        return text.contains(m_query, Qt::CaseInsensitive);
    };
    return onShelf && (m_query.isEmpty() || has(card->name) || has(card->nameEn) || has(card->id) ||
                       has(card->tags.join(QLatin1Char(' '))));
}

} // namespace tuiwen::ui::themes
