// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The page's regions; page.cpp fills them.
#include "ui/library/bulkbar.h"
#include "ui/library/delegate.h"
#include "ui/library/list.h"
#include "ui/library/model.h"
#include "ui/library/page.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/searchfield.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace tuiwen::ui::library {

QWidget *LibraryPage::makeHeader()
{
    auto *header = new QWidget;
    header->setFixedHeight(56);
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(20, 0, 20, 0);
    row->setSpacing(8);
    m_title = makeLabel(Sidebar::nameOf(Shelf::All), "page");
    m_search = new SearchField(tr("Search titles, digests and text"));
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setMaximumWidth(360);
    connect(m_search, &SearchField::searched, this, &LibraryPage::search);
    connect(m_search, &SearchField::leftDownwards, this, [this] {
        m_list->setFocus();
        if (!m_list->currentIndex().isValid()) {
            m_list->setCurrentIndex(m_proxy->index(0, 0));
        }
    });
    auto *bringIn = makeButton(tr("Import"), QStringLiteral("file-input"));
    bringIn->setObjectName(QStringLiteral("import"));
    bringIn->setToolTip(tr("Import Markdown, Word or HTML files; dropping them here works as well"));
    connect(bringIn, &QPushButton::clicked, this, &LibraryPage::chooseFiles);
    auto *create = makeButton(tr("New article"), QStringLiteral("plus"), Variant::Primary);
    create->setObjectName(QStringLiteral("newArticle"));
    connect(create, &QPushButton::clicked, this, &LibraryPage::newArticle);
    auto *begin = makeIconButton(QStringLiteral("file-plus"), tr("New article from a template"));
    begin->setObjectName(QStringLiteral("newFromTemplate"));
    begin->setVisible(m_services.snippets != nullptr);
    connect(begin, &QToolButton::clicked, this, &LibraryPage::templateWanted);
    row->addWidget(m_title);
    row->addSpacing(12);
    row->addWidget(m_search, 3);
    row->addStretch(1);
    row->addWidget(bringIn);
    row->addWidget(begin);
    row->addWidget(create);
    return header;
}

QWidget *LibraryPage::makeFilterBar()
{
    auto *bar = new QFrame;
    bar->setFixedHeight(40);
    auto *column = new QVBoxLayout(bar);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(20, 0, 20, 4);
    m_found = makeLabel({}, "small", "mute");
    m_found->setObjectName(QStringLiteral("found"));
    m_order = new QComboBox;
    m_order->setAccessibleName(tr("Order"));
    m_order->addItem(tr("Last updated"), static_cast<int>(Order::Updated));
    m_order->addItem(tr("Title"), static_cast<int>(Order::Title));
    m_order->setProperty("extent", QStringLiteral("small"));
    connect(m_order, &QComboBox::activated, this, [this] {
        m_proxy->setOrder(static_cast<Order>(m_order->currentData().toInt()));
        m_list->scrollToTop();
    });
    m_keepSearch =
        makeButton(tr("Save the search"), QStringLiteral("bookmark"), Variant::Quiet, Size::Small);
    m_keepSearch->setObjectName(QStringLiteral("keepSearch"));
    m_keepSearch->hide();
    connect(m_keepSearch, &QPushButton::clicked, this, &LibraryPage::keepSearch);
    row->addWidget(m_found);
    row->addWidget(m_keepSearch);
    row->addStretch(1);
    row->addWidget(m_order);
    column->addLayout(row, 1);
    column->addWidget(makeLine());
    return bar;
}

QWidget *LibraryPage::makeList()
{
    m_stack = new QStackedWidget;
    m_list = new ArticleList;
    m_list->setModel(m_proxy);
    m_list->setItemDelegate(m_delegate);
    m_empty = new EmptyState;
    m_empty->setObjectName(QStringLiteral("empty"));
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    connectList();
    return m_stack;
}

void LibraryPage::connectList()
{
    connect(m_list, &ArticleList::opened, this, &LibraryPage::openIndex);
    connect(m_list, &ArticleList::trashRequested, this,
            [this] { inTrash() ? eraseTargets() : trashTargets(); });
    connect(m_list, &ArticleList::renameRequested, this, &LibraryPage::renameCurrent);
    connect(m_list, &ArticleList::moveRequested, this,
            [this] { popup(&LibraryPage::fillFolders); });
    connect(m_list, &ArticleList::tagRequested, this, [this] { popup(&LibraryPage::fillTags); });
    connect(m_list, &ArticleList::escaped, this, &LibraryPage::focusSearch);
    connect(m_list, &QWidget::customContextMenuRequested, this, &LibraryPage::showMenu);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &LibraryPage::updateBulk);
    connect(m_proxy, &QAbstractItemModel::rowsRemoved, this, &LibraryPage::updateBulk);
}

} // namespace tuiwen::ui::library
