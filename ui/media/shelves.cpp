// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/media/shelves.h"

#include "ui/pictures/model.h"
#include "ui/widgets/button.h"
#include "ui/widgets/navitem.h"

#include <QButtonGroup>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace tuiwen::ui::gallery {

using pictures::Need;

namespace {

struct Look
{
    Shelf shelf;
    const char *icon;
};

constexpr Look looks[] = {{Shelf::All, "images"},
                          {Shelf::NoAlt, "eye-off"},
                          {Shelf::Unused, "circle-dashed"},
                          {Shelf::Large, "hard-drive"},
                          {Shelf::Trash, "trash-2"}};

} // namespace

Shelves::Shelves(QWidget *parent)
    : QFrame(parent)
    , m_group(new QButtonGroup(this))
    , m_heading(makeLabel(tr("Tags"), "section"))
{
    setObjectName(QStringLiteral("mediaShelves"));
    setAccessibleName(tr("Shelves"));
    setProperty("surface", QStringLiteral("paper"));
    setAttribute(Qt::WA_StyledBackground);
    setFixedWidth(212);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 12, 8, 8);
    column->setSpacing(0);
    for (const Look &look : looks) {
        if (look.shelf == Shelf::Trash) {
            column->addSpacing(16);
        }
        auto *item = new NavItem(NavItem::Kind::Side, QString::fromLatin1(look.icon),
                                 nameOf(look.shelf));
        item->setObjectName(QStringLiteral("shelf%1").arg(static_cast<int>(look.shelf)));
        m_items.insert(look.shelf, item);
        m_group->addButton(item);
        column->addWidget(item);
        connect(item, &QAbstractButton::clicked, this, [this, shelf = look.shelf] {
            m_shelf = shelf;
            m_tag.clear();
            Q_EMIT chosen();
        });
    }
    m_heading->setContentsMargins(8, 16, 8, 4);
    column->addWidget(m_heading);
    auto *tags = new QWidget;
    tags->setProperty("surface", QStringLiteral("paper"));
    m_tagColumn = new QVBoxLayout(tags);
    m_tagColumn->setContentsMargins(0, 0, 0, 0);
    m_tagColumn->setSpacing(0);
    m_tagColumn->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(tags);
    column->addWidget(scroll, 1);
    m_items.value(Shelf::All)->setChecked(true);
    m_heading->hide();
}

QString Shelves::nameOf(Shelf shelf)
{
    switch (shelf) {
    case Shelf::All:
        return tr("All pictures");
    case Shelf::NoAlt:
        return tr("Without alt text");
    case Shelf::Unused:
        return tr("Unused");
    case Shelf::Large:
        return tr("Large files");
    case Shelf::Trash:
        return tr("Trash");
    }
    return {};
}

void Shelves::setPictures(const QVector<Picture> &library)
{
    const auto count = [&](Need need) {
        return static_cast<int>(std::count_if(
            library.begin(), library.end(),
            [need](const Picture &picture) { return pictures::needs(picture, need); }));
    };
    m_items.value(Shelf::All)->setCount(static_cast<int>(library.size()));
    m_items.value(Shelf::NoAlt)->setCount(count(Need::Alt));
    m_items.value(Shelf::Unused)->setCount(count(Need::Unused));
    m_items.value(Shelf::Large)->setCount(count(Need::Large));
    QHash<QString, int> tags;
    for (const Picture &picture : library) {
        for (const QString &tag : picture.tags) {
            ++tags[tag];
        }
    }
    showTags(tags);
}

void Shelves::setTrashCount(int count)
{
    m_items.value(Shelf::Trash)->setCount(count);
}

void Shelves::choose(Shelf shelf)
{
    m_items.value(shelf)->click();
}

void Shelves::showTags(const QHash<QString, int> &counts)
{
    QStringList tags = counts.keys();
    std::sort(tags.begin(), tags.end(), [](const QString &a, const QString &b) {
        return a.localeAwareCompare(b) < 0;
    });
    if (tags != m_tags) {
        m_tags = tags;
        qDeleteAll(m_tagItems);
        m_tagItems.clear();
        for (const QString &tag : tags) {
            auto *item = new NavItem(NavItem::Kind::Side, QStringLiteral("tag"), tag);
            m_group->addButton(item);
            m_tagColumn->insertWidget(m_tagColumn->count() - 1, item);
            m_tagItems << item;
            item->setChecked(tag == m_tag);
            connect(item, &QAbstractButton::clicked, this, [this, tag] {
                m_shelf = Shelf::All;
                m_tag = tag;
                Q_EMIT chosen();
            });
        }
        m_heading->setVisible(!tags.isEmpty());
        if (!m_tag.isEmpty() && !tags.contains(m_tag)) {
            choose(Shelf::All);
        }
    }
    for (qsizetype i = 0; i < tags.size(); ++i) {
        m_tagItems.at(i)->setCount(counts.value(tags.at(i)));
    }
}

} // namespace tuiwen::ui::gallery
