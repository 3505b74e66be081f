// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/library/spot.h"

#include <QFrame>
#include <QHash>
#include <QString>
#include <QVector>

#include <array>

class QButtonGroup;
class QVBoxLayout;

namespace tuiwen::ui {
class NavItem;
}

namespace tuiwen::ui::library {

class ShelfItem;

/// Where articles stand: shelves by state, folders, tags and saved searches, with counts; one is
/// chosen. Says what a person wants done with them; the page does it.
class Sidebar : public QFrame
{
    Q_OBJECT

public:
    explicit Sidebar(QWidget *parent = nullptr);

    void setCount(Shelf shelf, int count);
    /// Builds the lower sections anew when something in them changed.
    void setShelves(const Shelves &shelves);
    /// Counts of folders (with what lies below) and tags, by id.
    void setCounts(const QHash<QString, int> &counts);
    void setCurrent(const Spot &spot);
    [[nodiscard]] Spot spot() const;
    [[nodiscard]] Shelf current() const { return spot().shelf; }
    /// "All articles", "Drafts" …
    [[nodiscard]] static QString nameOf(Shelf shelf);

Q_SIGNALS:
    void chosen(const tuiwen::ui::library::Spot &spot);
    void folderWanted(const tuiwen::FolderId &parent);
    void tagWanted();
    void renameWanted(const tuiwen::ui::library::Spot &spot);
    void removeWanted(const tuiwen::ui::library::Spot &spot);
    void colourWanted(const tuiwen::TagId &tag, const QString &colour);
    void dropped(const tuiwen::ui::library::Spot &spot, const QVector<tuiwen::ArticleId> &articles);

private:
    QWidget *makeSection(const QString &title, const QString &add, void (Sidebar::*wanted)());
    void addItem(ShelfItem *item);
    void showMenu(ShelfItem *item, const QPoint &at);
    void addTopFolder() { Q_EMIT folderWanted({}); }

    QButtonGroup *m_group;
    QVBoxLayout *m_sections;
    std::array<NavItem *, shelfCount> m_shelves{};
    QVector<ShelfItem *> m_items;
    Shelves m_shown;
};

} // namespace tuiwen::ui::library
