// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/picture.h"
#include "ui/widgets/snapshotmodel.h"

#include <QSortFilterProxyModel>
#include <QStringList>

namespace tuiwen::ui::pictures {

[[nodiscard]] inline QString keyOf(const Picture &picture)
{
    return picture.media.hash;
}

/// The pictures of the library or of its trash.
class PictureModel : public SnapshotModel<Picture, keyOf>
{
    Q_OBJECT

public:
    enum Role
    {
        PictureRole = Qt::UserRole ///< Picture
    };

    using SnapshotModel::SnapshotModel;

    /// A thumbnail arrived: its row repaints.
    void thumbLoaded(const QString &hash);
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
};

/// What is missing or in the way; each is a shelf of the media library.
enum class Need
{
    Any,
    Alt,    ///< without alt text
    Unused, ///< no article shows it
    Large,  ///< over what WeChat takes, see isLarge()
};

enum class Kind
{
    Any,
    Jpeg,
    Png,
    Gif,
    Other
};

enum class Order
{
    Newest,
    Name,
    Largest,
    MostUsed
};

/// True when every word occurs in the name, the alt text or a tag, whatever its case.
[[nodiscard]] bool matches(const Picture &picture, const QStringList &words);
[[nodiscard]] bool needs(const Picture &picture, Need need);

/// Chooses by words, tag, kind and need; sorts.
class PictureProxy : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit PictureProxy(QObject *parent = nullptr);

    void setQuery(const QString &query);
    void setTag(const QString &tag);
    void setKind(Kind kind);
    void setNeed(Need need);
    void setOrder(Order order);
    [[nodiscard]] Picture at(const QModelIndex &index) const;
    [[nodiscard]] bool isFiltering() const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    [[nodiscard]] const Picture &source(int row) const;

    QStringList m_words;
    QString m_tag;
    Kind m_kind = Kind::Any;
    Need m_need = Need::Any;
    Order m_order = Order::Newest;
};

} // namespace tuiwen::ui::pictures

Q_DECLARE_METATYPE(tuiwen::Picture)
