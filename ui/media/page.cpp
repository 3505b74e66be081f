// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/media/page.h"

#include "core/store/changes.h"
#include "ui/media/bulkbar.h"
#include "ui/media/detail.h"
#include "ui/media/shelves.h"
#include "ui/pictures/delegate.h"
#include "ui/pictures/grid.h"
#include "ui/pictures/intake.h"
#include "ui/pictures/model.h"
#include "ui/pictures/thumbs.h"
#include "ui/style/style.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/hue.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/strip.h"
#include "ui/widgets/toast.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace tuiwen::ui::gallery {

using pictures::Kind;
using pictures::Need;
using pictures::Order;
using pictures::PictureGrid;

namespace {

constexpr int refreshPauseMs = 120; ///< many pictures coming in cause a few refreshes

Need needOf(Shelf shelf)
{
    switch (shelf) {
    case Shelf::NoAlt:
        return Need::Alt;
    case Shelf::Unused:
        return Need::Unused;
    case Shelf::Large:
        return Need::Large;
    case Shelf::All:
    case Shelf::Trash:
        break;
    }
    return Need::Any;
}

} // namespace

MediaPage::MediaPage(Services &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_thumbs(new pictures::Thumbs(services.media, this))
    , m_model(new pictures::PictureModel(this))
    , m_proxy(new pictures::PictureProxy(this))
    , m_intake(new pictures::Intake(services.media, this))
    , m_shelves(new Shelves)
    , m_detail(new Detail(services, *m_thumbs))
    , m_soon(new QTimer(this))
{
    setObjectName(QStringLiteral("mediaPage"));
    setAcceptDrops(true);
    m_proxy->setSourceModel(m_model);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_shelves);
    row->addWidget(makeLine(Qt::Vertical));
    row->addWidget(makeMiddle(), 1);
    row->addWidget(makeLine(Qt::Vertical));
    row->addWidget(m_detail);
    for (QWidget *region : {static_cast<QWidget *>(m_shelves), static_cast<QWidget *>(m_grid),
                            static_cast<QWidget *>(m_detail)}) {
        region->setProperty("region", true);
    }
    m_soon->setSingleShot(true);
    m_soon->setInterval(refreshPauseMs);
    connect(m_soon, &QTimer::timeout, this, &MediaPage::refresh);
    connect(m_shelves, &Shelves::chosen, this, &MediaPage::chooseShelf);
    connect(m_thumbs, &pictures::Thumbs::loaded, m_model,
            &pictures::PictureModel::thumbLoaded);
    connect(&style::notifier(), &style::Notifier::changed, m_grid->viewport(),
            qOverload<>(&QWidget::update));
    connect(&services.changes, &store::Changes::changed, this, [this](store::Topic topic) {
        if (topic == store::Topic::Media || topic == store::Topic::Articles) {
            refreshSoon();
        }
    });
    connect(m_detail, &Detail::openArticle, this, &MediaPage::openArticle);
    connect(m_detail, &Detail::trashRequested, this, [this] { trash(targets()); });
    connect(m_detail, &Detail::restoreRequested, this, [this] { restore(targets(), {}); });
    connect(m_detail, &Detail::eraseRequested, this, [this] { erase(targets()); });
    connect(m_detail, &Detail::failed, this, &MediaPage::report);
    connect(m_detail, &Detail::left, m_grid, qOverload<>(&QWidget::setFocus));
    connect(m_detail, &Detail::nextWanted, this, &MediaPage::next);
    connect(m_intake, &pictures::Intake::progressed, this, [this](int done, int total) {
        m_strip->showProgress(tr("Taking in %1 of %2 pictures").arg(done).arg(total), done, total,
                              tr("Cancel"));
    });
    connect(m_intake, &pictures::Intake::finished, this, &MediaPage::taken);
    auto *pasting = new QShortcut(QKeySequence::Paste, m_grid);
    pasting->setContext(Qt::WidgetShortcut);
    connect(pasting, &QShortcut::activated, this, &MediaPage::paste);
}

MediaPage::~MediaPage()
{
    // The models go before the grid, which would still tell about it.
    m_grid->selectionModel()->disconnect(this);
}

QWidget *MediaPage::makeHeader()
{
    auto *header = new QWidget;
    header->setFixedHeight(56);
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(20, 0, 20, 0);
    row->setSpacing(8);
    m_title = makeLabel(Shelves::nameOf(Shelf::All), "page");
    m_search = new SearchField(tr("Search names, alt texts and tags"));
    m_search->setObjectName(QStringLiteral("mediaSearch"));
    m_search->setMaximumWidth(360);
    connect(m_search, &SearchField::searched, this, [this](const QString &query) {
        m_proxy->setQuery(query);
        showPictures();
    });
    connect(m_search, &SearchField::leftDownwards, this, [this] {
        m_grid->setFocus();
        if (!m_grid->currentIndex().isValid()) {
            m_grid->setCurrentIndex(m_proxy->index(0, 0));
        }
    });
    m_clean = makeButton(tr("Clean up…"), QStringLiteral("eraser"));
    m_clean->setObjectName(QStringLiteral("cleanUp"));
    m_clean->setToolTip(tr("Move all pictures that no article shows to the trash"));
    connect(m_clean, &QPushButton::clicked, this, &MediaPage::cleanUp);
    auto *add = makeButton(tr("Add pictures"), QStringLiteral("image-plus"), Variant::Primary);
    add->setObjectName(QStringLiteral("addPictures"));
    add->setToolTip(tr("Choose files; dropping and pasting them here works as well"));
    connect(add, &QPushButton::clicked, this, &MediaPage::addFiles);
    row->addWidget(m_title);
    row->addSpacing(12);
    row->addWidget(m_search, 3);
    row->addStretch(1);
    row->addWidget(m_clean);
    row->addWidget(add);
    return header;
}

QWidget *MediaPage::makeFilterBar()
{
    auto *bar = new QFrame;
    bar->setFixedHeight(40);
    auto *column = new QVBoxLayout(bar);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(20, 0, 20, 4);
    row->setSpacing(8);
    m_found = makeLabel({}, "small", "mute");
    m_found->setObjectName(QStringLiteral("mediaFound"));
    m_kind = new QComboBox;
    m_kind->setAccessibleName(tr("Kind"));
    m_kind->addItem(tr("All kinds"), static_cast<int>(Kind::Any));
    m_kind->addItem(QStringLiteral("JPEG"), static_cast<int>(Kind::Jpeg));
    m_kind->addItem(QStringLiteral("PNG"), static_cast<int>(Kind::Png));
    m_kind->addItem(QStringLiteral("GIF"), static_cast<int>(Kind::Gif));
    m_kind->addItem(tr("Other kinds"), static_cast<int>(Kind::Other));
    m_order = new QComboBox;
    m_order->setAccessibleName(tr("Order"));
    m_order->addItem(tr("Newest first"), static_cast<int>(Order::Newest));
    m_order->addItem(tr("By name"), static_cast<int>(Order::Name));
    m_order->addItem(tr("Largest first"), static_cast<int>(Order::Largest));
    m_order->addItem(tr("Most used first"), static_cast<int>(Order::MostUsed));
    for (QComboBox *box : {m_kind, m_order}) {
        box->setProperty("extent", QStringLiteral("small"));
    }
    connect(m_kind, &QComboBox::activated, this, [this] {
        m_proxy->setKind(static_cast<Kind>(m_kind->currentData().toInt()));
        showPictures();
    });
    connect(m_order, &QComboBox::activated, this, [this] {
        m_proxy->setOrder(static_cast<Order>(m_order->currentData().toInt()));
        m_grid->scrollToTop();
    });
    row->addWidget(m_found, 1);
    row->addWidget(m_kind);
    row->addWidget(m_order);
    column->addLayout(row, 1);
    column->addWidget(makeLine());
    return bar;
}

QWidget *MediaPage::makeMiddle()
{
    auto *main = new QWidget;
    main->setProperty("surface", QStringLiteral("surface"));
    main->setAttribute(Qt::WA_StyledBackground);
    m_strip = new Strip;
    connect(m_strip, &Strip::acted, this,
            [this] { m_intake->isRunning() ? m_intake->cancel() : m_strip->hide(); });
    m_stack = new QStackedWidget;
    m_grid = new PictureGrid;
    m_grid->setModel(m_proxy);
    m_grid->setItemDelegate(new pictures::PictureDelegate(*m_thumbs, this));
    m_empty = new EmptyState;
    m_empty->setObjectName(QStringLiteral("mediaEmpty"));
    m_stack->addWidget(m_grid);
    m_stack->addWidget(m_empty);
    m_bulk = new BulkBar;
    connectGrid();
    auto *column = new QVBoxLayout(main);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHeader());
    column->addWidget(makeFilterBar());
    column->addWidget(m_strip);
    column->addWidget(m_stack, 1);
    column->addWidget(m_bulk);
    m_toast = new Toast(main);
    return main;
}

void MediaPage::connectGrid()
{
    connect(m_grid, &PictureGrid::opened, m_detail, &Detail::focusAlt);
    connect(m_grid, &PictureGrid::renameRequested, m_detail, &Detail::focusName);
    connect(m_grid, &PictureGrid::trashRequested, this,
            [this] { inTrash() ? erase(targets()) : trash(targets()); });
    connect(m_grid, &PictureGrid::escaped, this, &MediaPage::focusSearch);
    connect(m_grid, &QWidget::customContextMenuRequested, this, &MediaPage::showMenu);
    const auto *selection = m_grid->selectionModel();
    connect(selection, &QItemSelectionModel::selectionChanged, this, &MediaPage::showChosen);
    connect(selection, &QItemSelectionModel::currentChanged, this, &MediaPage::showChosen);
    connect(m_bulk, &BulkBar::tagRequested, this, &MediaPage::addTags);
    connect(m_bulk, &BulkBar::trashRequested, this, [this] { trash(targets()); });
    connect(m_bulk, &BulkBar::restoreRequested, this, [this] { restore(targets(), {}); });
    connect(m_bulk, &BulkBar::eraseRequested, this, [this] { erase(targets()); });
    connect(m_bulk, &BulkBar::cleared, m_grid, &QAbstractItemView::clearSelection);
}

void MediaPage::activate()
{
    if (!m_loaded) {
        refresh();
    }
    m_grid->setFocus();
}

bool MediaPage::mayLeave()
{
    m_detail->store();
    return true;
}

bool MediaPage::isBusy() const
{
    return m_intake->isRunning();
}

void MediaPage::focusSearch()
{
    m_search->line()->setFocus(Qt::ShortcutFocusReason);
    m_search->line()->selectAll();
}

bool MediaPage::inTrash() const
{
    return m_shelves->shelf() == Shelf::Trash;
}

void MediaPage::refreshSoon()
{
    if (m_loaded && !m_soon->isActive()) {
        m_soon->start();
    }
}

void MediaPage::refresh()
{
    const int ticket = ++m_ticket;
    const auto receive = [this, ticket](QVector<Picture> MediaPage::*shelf) {
        return [this, ticket, shelf](const Result<QVector<Picture>> &pictures) {
            if (ticket != m_ticket) {
                return;
            }
            m_loaded = true;
            if (!pictures) {
                report(tr("The pictures could not be read"), pictures.error());
                return;
            }
            this->*shelf = *pictures;
            showPictures();
        };
    };
    whenDone(m_services.media.pictures(true), this, receive(&MediaPage::m_trash));
    whenDone(m_services.media.pictures(false), this, receive(&MediaPage::m_library));
}

void MediaPage::showPictures()
{
    m_shelves->setPictures(m_library);
    m_shelves->setTrashCount(static_cast<int>(m_trash.size()));
    m_model->show(inTrash() ? m_trash : m_library);
    const int shown = m_proxy->rowCount();
    m_found->setText(tr("%n picture(s)", nullptr, shown));
    m_clean->setVisible(m_shelves->shelf() == Shelf::Unused || inTrash());
    m_clean->setText(inTrash() ? tr("Empty the trash…") : tr("Clean up…"));
    m_clean->setEnabled(shown > 0);
    Q_EMIT counted(static_cast<int>(m_library.size()));
    showEmptiness();
    showChosen();
}

void MediaPage::chooseShelf()
{
    m_detail->store();
    m_grid->clearSelection();
    m_grid->setCurrentIndex({});
    m_proxy->setNeed(needOf(m_shelves->shelf()));
    m_proxy->setTag(m_shelves->tag());
    m_title->setText(m_shelves->tag().isEmpty() ? Shelves::nameOf(m_shelves->shelf())
                                                : m_shelves->tag());
    showPictures();
    m_grid->scrollToTop();
}

void MediaPage::showChosen()
{
    const auto count = static_cast<int>(m_grid->selectionModel()->selectedRows().size());
    m_bulk->setSelection(count, inTrash());
    m_detail->show(m_proxy->at(m_grid->currentIndex()));
}

void MediaPage::next()
{
    const QModelIndex following = m_proxy->index(m_grid->currentIndex().row() + 1, 0);
    if (following.isValid()) {
        m_grid->setCurrentIndex(following);
        m_detail->focusAlt();
    } else {
        m_grid->setFocus();
    }
}

} // namespace tuiwen::ui::gallery
