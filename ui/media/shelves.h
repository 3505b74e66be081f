// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/picture.h"

#include <QFrame>
#include <QHash>
#include <QStringList>
#include <QVector>

class QButtonGroup;
class QLabel;
class QVBoxLayout;

namespace tuiwen::ui {
class NavItem;
}

namespace tuiwen::ui::gallery {

enum class Shelf
{
    All,
    NoAlt,
    Unused,
    Large,
    Trash
};

/// The left side: what is missing, the trash, and the tags in use.
class Shelves : public QFrame
{
    Q_OBJECT

public:
    explicit Shelves(QWidget *parent = nullptr);

    /// Counts and tags of the library; the choice stays unless its tag is gone.
    void setPictures(const QVector<Picture> &library);
    void setTrashCount(int count);
    [[nodiscard]] Shelf shelf() const { return m_shelf; }
    /// The chosen tag; empty on a shelf.
    [[nodiscard]] QString tag() const { return m_tag; }
    void choose(Shelf shelf);
    [[nodiscard]] static QString nameOf(Shelf shelf);

Q_SIGNALS:
    void chosen();

private:
    void showTags(const QHash<QString, int> &counts);

    QButtonGroup *m_group;
    QHash<Shelf, NavItem *> m_items;
    QLabel *m_heading;
    QVBoxLayout *m_tagColumn;
    QStringList m_tags;
    QVector<NavItem *> m_tagItems;
    Shelf m_shelf = Shelf::All;
    QString m_tag;
};

} // namespace tuiwen::ui::gallery
