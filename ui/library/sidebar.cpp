// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/sidebar.h"

#include "ui/library/shelfitem.h"
#include "ui/style/style.h"
#include "ui/widgets/button.h"
#include "ui/widgets/navitem.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace tuiwen::ui::library {

namespace {

QString iconOf(Shelf shelf)
{
    switch (shelf) {
    case Shelf::All:
        return QStringLiteral("files");
    case Shelf::Draft:
        return QStringLiteral("file-pen-line");
    case Shelf::Scheduled:
        return QStringLiteral("calendar-clock");
    case Shelf::Sent:
        return QStringLiteral("send");
    case Shelf::Failed:
        return QStringLiteral("circle-alert");
    case Shelf::Trash:
        return QStringLiteral("trash-2");
    }
    return {};
}

QIcon swatch(const QColor &colour)
{
    QPixmap pixmap(12, 12);
    pixmap.fill(colour);
    return QIcon(pixmap);
}

} // namespace

Sidebar::Sidebar(QWidget *parent)
    : QFrame(parent)
    , m_group(new QButtonGroup(this))
    , m_sections(new QVBoxLayout)
{
    setObjectName(QStringLiteral("shelves"));
    setAccessibleName(tr("Shelves"));
    setProperty("surface", QStringLiteral("paper"));
    setAttribute(Qt::WA_StyledBackground);
    setFixedWidth(212);
    auto *inside = new QWidget;
    auto *layout = new QVBoxLayout(inside);
    layout->setContentsMargins(8, 12, 8, 8);
    layout->setSpacing(0);
    for (int i = 0; i < shelfCount; ++i) {
        const auto shelf = static_cast<Shelf>(i);
        if (shelf == Shelf::Trash) {
            layout->addLayout(m_sections);
            layout->addSpacing(16);
        }
        auto *item = new NavItem(NavItem::Kind::Side, iconOf(shelf), nameOf(shelf));
        m_shelves.at(static_cast<std::size_t>(i)) = item;
        m_group->addButton(item);
        layout->addWidget(item);
        connect(item, &QAbstractButton::clicked, this, [this, shelf] {
            Q_EMIT chosen({shelf, {}, {}, {}});
        });
    }
    layout->addStretch();
    m_sections->setSpacing(0);
    m_shelves.front()->setChecked(true);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inside);
    scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);
    setShelves({});
}

QWidget *Sidebar::makeSection(const QString &title, const QString &add, void (Sidebar::*wanted)())
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(8, 12, 0, 0);
    row->addWidget(makeLabel(title, "section"), 1);
    if (wanted != nullptr) {
        auto *button = makeIconButton(QStringLiteral("plus"), add);
        connect(button, &QToolButton::clicked, this, wanted);
        row->addWidget(button);
    } else {
        head->setMinimumHeight(40);
    }
    return head;
}

void Sidebar::addItem(ShelfItem *item)
{
    m_items << item;
    m_group->addButton(item);
    m_sections->addWidget(item);
    const Spot spot = item->spot();
    connect(item, &QAbstractButton::clicked, this, [this, spot] { Q_EMIT chosen(spot); });
    connect(item, &ShelfItem::renameWanted, this, [this, spot] { Q_EMIT renameWanted(spot); });
    connect(item, &ShelfItem::removeWanted, this, [this, spot] { Q_EMIT removeWanted(spot); });
    connect(item, &ShelfItem::dropped, this,
            [this, spot](const QVector<ArticleId> &articles) { Q_EMIT dropped(spot, articles); });
    connect(item, &QWidget::customContextMenuRequested, this,
            [this, item](const QPoint &at) { showMenu(item, at); });
}

void Sidebar::setShelves(const Shelves &shelves)
{
    const bool same = shelves.folders == m_shown.folders && shelves.tags == m_shown.tags &&
                      shelves.searches == m_shown.searches;
    if (same && m_sections->count() > 0) {
        m_shown = shelves;
        return;
    }
    const Spot before = spot();
    m_shown = shelves;
    m_items.clear();
    while (QLayoutItem *old = m_sections->takeAt(0)) {
        if (auto *button = qobject_cast<QAbstractButton *>(old->widget())) {
            m_group->removeButton(button);
        }
        if (old->widget() != nullptr) {
            old->widget()->hide();
            old->widget()->deleteLater();
        }
        delete old;
    }
    m_sections->addWidget(makeSection(tr("Folders"), tr("New folder"), &Sidebar::addTopFolder));
    for (const auto &[folder, depth] : tree(shelves)) {
        addItem(new ShelfItem({Shelf::All, folder.id, {}, {}}, folder.name,
                              QStringLiteral("folder"), {}, depth));
    }
    m_sections->addWidget(makeSection(tr("Tags"), tr("New tag"), &Sidebar::tagWanted));
    for (const ArticleTagName &tag : shelves.tags) {
        addItem(new ShelfItem({Shelf::All, {}, tag.id, {}}, tag.name, {}, QColor(tag.colour), 0));
    }
    if (!shelves.searches.isEmpty()) {
        m_sections->addWidget(makeSection(tr("Saved searches"), {}, nullptr));
    }
    for (const SavedSearch &search : shelves.searches) {
        addItem(new ShelfItem({Shelf::All, {}, {}, search.id}, search.name,
                              QStringLiteral("search"), {}, 0));
    }
    setCurrent(before);
}

void Sidebar::setCounts(const QHash<QString, int> &counts)
{
    for (ShelfItem *item : m_items) {
        const Spot &spot = item->spot();
        if (spot.search.isNull()) {
            item->setCount(
                counts.value(spot.folder.isNull() ? spot.tag.value : spot.folder.value, 0));
        }
    }
}

void Sidebar::setCount(Shelf shelf, int count)
{
    m_shelves.at(static_cast<std::size_t>(shelf))->setCount(count);
}

void Sidebar::setCurrent(const Spot &spot)
{
    for (ShelfItem *item : m_items) {
        if (item->spot() == spot) {
            item->setChecked(true);
            return;
        }
    }
    m_shelves.at(static_cast<std::size_t>(spot.shelf))->setChecked(true);
}

Spot Sidebar::spot() const
{
    for (const ShelfItem *item : m_items) {
        if (item->isChecked()) {
            return item->spot();
        }
    }
    for (int i = 0; i < shelfCount; ++i) {
        if (m_shelves.at(static_cast<std::size_t>(i))->isChecked()) {
            return {static_cast<Shelf>(i), {}, {}, {}};
        }
    }
    return {};
}

void Sidebar::showMenu(ShelfItem *item, const QPoint &at)
{
    const Spot spot = item->spot();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &icon, const QString &text, auto act) {
        connect(menu->addAction(style::icon(icon), text), &QAction::triggered, this, act);
    };
    add(QStringLiteral("pencil"), tr("Rename…"), [this, spot] { Q_EMIT renameWanted(spot); });
    if (!spot.folder.isNull()) {
        add(QStringLiteral("folder-plus"), tr("New folder inside…"),
            [this, spot] { Q_EMIT folderWanted(spot.folder); });
    }
    if (!spot.tag.isNull()) {
        QMenu *colours = menu->addMenu(style::icon(QStringLiteral("palette")), tr("Colour"));
        for (const QColor &colour : style::accountColours()) {
            connect(colours->addAction(swatch(colour), colour.name().toUpper()),
                    &QAction::triggered, this,
                    [this, spot, colour] { Q_EMIT colourWanted(spot.tag, colour.name()); });
        }
    }
    menu->addSeparator();
    add(QStringLiteral("trash-2"), tr("Delete"), [this, spot] { Q_EMIT removeWanted(spot); });
    menu->popup(item->mapToGlobal(at));
}

QString Sidebar::nameOf(Shelf shelf)
{
    switch (shelf) {
    case Shelf::All:
        return tr("All articles");
    case Shelf::Draft:
        return tr("Drafts");
    case Shelf::Scheduled:
        return tr("Scheduled");
    case Shelf::Sent:
        return tr("Sent");
    case Shelf::Failed:
        return tr("Need attention");
    case Shelf::Trash:
        return tr("Trash");
    }
    return {};
}

} // namespace tuiwen::ui::library
