// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pictures/model.h"

#include "ui/pictures/texts.h"

#include <algorithm>
#include <tuple>

namespace tuiwen::ui::pictures {

namespace {

Kind kindOf(const QString &mime)
{
    if (mime == u"image/jpeg") {
        return Kind::Jpeg;
    }
    if (mime == u"image/png") {
        return Kind::Png;
    }
    return mime == u"image/gif" ? Kind::Gif : Kind::Other;
}

} // namespace

void PictureModel::thumbLoaded(const QString &hash)
{
    if (const int row = rowOf(hash); row >= 0) {
        Q_EMIT dataChanged(index(row), index(row), {Qt::DecorationRole});
    }
}

QVariant PictureModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Picture &picture = rows().at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return titleOf(picture.media);
    case Qt::AccessibleTextRole:
        return picture.media.alt.isEmpty()
                   ? tr("%1, without alt text").arg(titleOf(picture.media))
                   : QStringLiteral("%1, %2").arg(titleOf(picture.media), picture.media.alt);
    case Qt::ToolTipRole:
        return picture.media.alt.isEmpty() ? picture.media.name : picture.media.alt;
    case PictureRole:
        return QVariant::fromValue(picture);
    default:
        return {};
    }
}

bool matches(const Picture &picture, const QStringList &words)
{
    return std::all_of(words.begin(), words.end(), [&](const QString &word) {
        return picture.media.name.contains(word, Qt::CaseInsensitive) ||
               picture.media.alt.contains(word, Qt::CaseInsensitive) ||
               std::any_of(picture.tags.begin(), picture.tags.end(), [&](const QString &tag) {
                   return tag.contains(word, Qt::CaseInsensitive);
               });
    });
}

bool needs(const Picture &picture, Need need)
{
    switch (need) {
    case Need::Any:
        return true;
    case Need::Alt:
        return picture.media.alt.trimmed().isEmpty();
    case Need::Unused:
        return picture.isUnused();
    case Need::Large:
        return isLarge(picture.media);
    }
    return true;
}

PictureProxy::PictureProxy(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setDynamicSortFilter(true);
    sort(0);
}

void PictureProxy::setQuery(const QString &query)
{
    m_words = query.simplified().split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void PictureProxy::setTag(const QString &tag)
{
    m_tag = tag;
    invalidateFilter();
}

void PictureProxy::setKind(Kind kind)
{
    m_kind = kind;
    invalidateFilter();
}

void PictureProxy::setNeed(Need need)
{
    m_need = need;
    invalidateFilter();
}

void PictureProxy::setOrder(Order order)
{
    m_order = order;
    invalidate();
}

bool PictureProxy::isFiltering() const
{
    return !m_words.isEmpty() || !m_tag.isEmpty() || m_kind != Kind::Any || m_need != Need::Any;
}

const Picture &PictureProxy::source(int row) const
{
    return static_cast<const PictureModel *>(sourceModel())->rows().at(row);
}

Picture PictureProxy::at(const QModelIndex &index) const
{
    return index.isValid() ? source(mapToSource(index).row()) : Picture();
}

bool PictureProxy::filterAcceptsRow(int row, const QModelIndex &) const
{
    const Picture &picture = source(row);
    return (m_kind == Kind::Any || kindOf(picture.media.mime) == m_kind) &&
           (m_tag.isEmpty() || picture.tags.contains(m_tag)) && needs(picture, m_need) &&
           matches(picture, m_words);
}

bool PictureProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const Picture &a = source(left.row());
    const Picture &b = source(right.row());
    switch (m_order) {
    case Order::Name:
        if (const int order = titleOf(a.media).localeAwareCompare(titleOf(b.media)); order != 0) {
            return order < 0;
        }
        break;
    case Order::Largest:
        if (a.media.bytes != b.media.bytes) {
            return a.media.bytes > b.media.bytes;
        }
        break;
    case Order::MostUsed:
        if (a.articles != b.articles) {
            return a.articles > b.articles;
        }
        break;
    case Order::Newest:
        break;
    }
    return std::tie(b.media.createdAt.ms, a.media.hash) <
           std::tie(a.media.createdAt.ms, b.media.hash);
}

} // namespace tuiwen::ui::pictures
