// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/sidebar.h"

#include "ui/widgets/navitem.h"

#include <QButtonGroup>
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

} // namespace

Sidebar::Sidebar(QWidget *parent)
    : QFrame(parent)
{
    setObjectName(QStringLiteral("shelves"));
    setAccessibleName(tr("Shelves"));
    setProperty("surface", QStringLiteral("paper"));
    setAttribute(Qt::WA_StyledBackground);
    setFixedWidth(212);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 12, 8, 8);
    layout->setSpacing(0);
    auto *group = new QButtonGroup(this);
    for (int i = 0; i < shelfCount; ++i) {
        const auto shelf = static_cast<Shelf>(i);
        if (shelf == Shelf::Trash) {
            layout->addSpacing(16);
        }
        auto *item = new NavItem(NavItem::Kind::Side, iconOf(shelf), nameOf(shelf));
        m_items.at(static_cast<std::size_t>(i)) = item;
        group->addButton(item, i);
        layout->addWidget(item);
    }
    layout->addStretch();
    m_items.front()->setChecked(true);
    connect(group, &QButtonGroup::idClicked, this,
            [this](int id) { Q_EMIT chosen(static_cast<Shelf>(id)); });
}

void Sidebar::setCount(Shelf shelf, int count)
{
    m_items.at(static_cast<std::size_t>(shelf))->setCount(count);
}

void Sidebar::setCurrent(Shelf shelf)
{
    m_items.at(static_cast<std::size_t>(shelf))->setChecked(true);
}

Shelf Sidebar::current() const
{
    for (int i = 0; i < shelfCount; ++i) {
        if (m_items.at(static_cast<std::size_t>(i))->isChecked()) {
            return static_cast<Shelf>(i);
        }
    }
    return Shelf::All;
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
