// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/themes/page.h"

#include "core/account/service.h"
#include "core/base/settings.h"
#include "core/themes/service.h"
#include "ui/style/metrics.h"
#include "ui/style/style.h"
#include "ui/themes/delegate.h"
#include "ui/themes/designer.h"
#include "ui/themes/model.h"
#include "ui/themes/stage.h"
#include "ui/themes/thumbs.h"
#include "ui/themes/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/strip.h"
#include "ui/widgets/toast.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace tuiwen::ui::themes {

namespace {

constexpr int stageWidth = 430;

} // namespace

ThemesPage::ThemesPage(Services &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_thumbs(new Thumbs(services.media, this))
    , m_model(new ThemeModel([this](const auto &card) { return pictureOf(card); }, this))
    , m_proxy(new ThemeProxy(this))
{
    setObjectName(QStringLiteral("themesPage"));
    m_proxy->setSourceModel(m_model);
    m_strip = new Strip;
    m_designer = new Designer(*services.themes);
    m_stage = new Stage(services);
    m_left = new QStackedWidget;
    m_left->addWidget(makeGallery());
    m_left->addWidget(m_designer);
    auto *right = new QWidget;
    right->setFixedWidth(stageWidth);
    right->setProperty("surface", QStringLiteral("surface"));
    right->setAttribute(Qt::WA_StyledBackground);
    auto *rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins(0, 0, 0, 0);
    rightColumn->setSpacing(0);
    m_actions = makeActions();
    rightColumn->addWidget(m_actions);
    rightColumn->addWidget(m_stage, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_left, 1);
    row->addWidget(makeLine(Qt::Vertical));
    row->addWidget(right);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(makeToolBar());
    page->addWidget(makeLine());
    page->addWidget(m_strip);
    page->addLayout(row, 1);
    m_toast = new Toast(this);
    m_model->setFavourites(services.settings.get(tuiwen::themes::favouriteThemesSetting));
    wire();
}

QWidget *ThemesPage::makeToolBar()
{
    auto *bar = new QWidget;
    bar->setProperty("surface", QStringLiteral("surface"));
    bar->setAttribute(Qt::WA_StyledBackground);
    bar->setFixedHeight(style::metrics::toolBar);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(12);
    row->addWidget(makeLabel(tr("Themes"), "page"));
    auto *shelf = new Segmented(tr("Which themes"));
    shelf->add(static_cast<int>(Shelf::All), tr("All"));
    shelf->add(static_cast<int>(Shelf::Favourites), tr("Favourites"), QStringLiteral("star"));
    shelf->add(static_cast<int>(Shelf::Own), tr("My own"));
    connect(shelf, &Segmented::chosen, this, [this](int id) {
        m_proxy->setShelf(static_cast<Shelf>(id));
        showEmptiness();
    });
    row->addWidget(shelf);
    row->addStretch();
    m_search = new SearchField(tr("Search themes"));
    m_search->setMaximumWidth(240);
    row->addWidget(m_search, 1);
    auto *bring = makeButton(tr("Import…"), QStringLiteral("upload"));
    bring->setObjectName(QStringLiteral("importTheme"));
    bring->setToolTip(tr("A theme file, or the style sheet of a Markdown editor (CSS)"));
    connect(bring, &QPushButton::clicked, this, &ThemesPage::importThemes);
    row->addWidget(bring);
    return bar;
}

QWidget *ThemesPage::makeGallery()
{
    m_list = new QListView;
    m_list->setObjectName(QStringLiteral("themeGallery"));
    m_list->setAccessibleName(tr("Themes"));
    m_list->setViewMode(QListView::IconMode);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setMovement(QListView::Static);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setProperty("region", true);
    auto *delegate = new CardDelegate(m_list);
    m_list->setItemDelegate(delegate);
    m_list->setModel(m_proxy);
    connect(delegate, &CardDelegate::starred, this, [this](const QModelIndex &index) {
        if (const auto *card = m_model->card(m_proxy->mapToSource(index))) {
            star(card->id);
        }
    });
    m_empty = new EmptyState;
    m_gallery = new QStackedWidget;
    m_gallery->addWidget(m_list);
    m_gallery->addWidget(m_empty);
    return m_gallery;
}

QWidget *ThemesPage::makeActions()
{
    auto *bar = new QWidget;
    bar->setFixedHeight(56);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(8);
    m_name = makeLabel({}, "title");
    m_edit = makeButton(tr("Edit"), QStringLiteral("pencil"), Variant::Primary);
    m_edit->setObjectName(QStringLiteral("editTheme"));
    m_more = makeIconButton(QStringLiteral("ellipsis"), tr("More about this theme"));
    m_more->setObjectName(QStringLiteral("themeMenu"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_more);
    auto *accounts = menu->addMenu(style::icon(QStringLiteral("id-card")), tr("Default theme of"));
    accounts->setObjectName(QStringLiteral("defaultOf"));
    menu->addAction(style::icon(QStringLiteral("star")), tr("Favourite"), this, [this] {
        if (const auto *card = current()) {
            star(card->id);
        }
    });
    menu->addAction(style::icon(QStringLiteral("copy")), tr("Duplicate"), this, &ThemesPage::duplicate);
    menu->addAction(style::icon(QStringLiteral("download")), tr("Export…"), this,
                    &ThemesPage::exportTheme);
    menu->addSeparator();
    auto *erase = menu->addAction(style::icon(QStringLiteral("trash-2")), tr("Delete"), this,
                                  &ThemesPage::remove);
    connect(menu, &QMenu::aboutToShow, this, [this, accounts, erase] {
        const auto *card = current();
        erase->setEnabled(card != nullptr && !card->builtIn);
        fillAccounts(*accounts);
    });
    m_more->setMenu(menu);
    row->addWidget(m_name);
    row->addStretch();
    row->addWidget(m_edit);
    row->addWidget(m_more);
    return bar;
}

void ThemesPage::wire()
{
    connect(m_services.themes, &tuiwen::themes::ThemeService::changed, this, &ThemesPage::refresh);
    connect(m_thumbs, &Thumbs::ready, m_model, &ThemeModel::pictureReady);
    connect(m_search, &SearchField::searched, this, [this](const QString &query) {
        m_proxy->setQuery(query);
        showEmptiness();
    });
    connect(m_search, &SearchField::leftDownwards, m_list, [this] {
        m_list->setFocus();
        m_list->setCurrentIndex(m_proxy->index(0, 0));
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ThemesPage::showCurrent);
    connect(m_list, &QListView::activated, this, [this] {
        if (const auto *card = current()) {
            edit(card->id);
        }
    });
    connect(m_list, &QListView::customContextMenuRequested, this, [this](const QPoint &at) {
        if (m_list->indexAt(at).isValid()) {
            m_more->menu()->popup(m_list->viewport()->mapToGlobal(at));
        }
    });
    connect(m_edit, &QPushButton::clicked, this, [this] {
        if (const auto *card = current()) {
            edit(card->id);
        }
    });
    connect(m_designer, &Designer::changed, m_stage,
            [this](const QJsonObject &theme) { m_stage->show(theme); });
    connect(m_designer, &Designer::failed, this, [this](const Error &error) {
        m_strip->showError(tr("The theme was not saved"), error);
    });
    connect(m_designer, &Designer::saved, this,
            [this](const QString &name) { m_toast->say(tr("“%1” is saved").arg(name)); });
    connect(m_designer, &Designer::closed, this, &ThemesPage::closeDesigner);
    connect(m_strip, &Strip::acted, m_strip, &QWidget::hide);
    connect(&style::notifier(), &style::Notifier::changed, m_list->viewport(),
            qOverload<>(&QWidget::update));
    auto *erase = new QShortcut(QKeySequence::Delete, m_list);
    erase->setContext(Qt::WidgetShortcut);
    connect(erase, &QShortcut::activated, this, &ThemesPage::remove);
}

void ThemesPage::activate()
{
    refresh();
    m_stage->refreshArticles();
    if (m_left->currentWidget() != m_designer) {
        m_list->setFocus();
    }
    whenDone(m_services.accounts.all(), this, [this](const Result<QVector<Account>> &accounts) {
        if (accounts) {
            m_accounts = *accounts;
        }
    });
}

bool ThemesPage::mayLeave()
{
    return m_left->currentWidget() != m_designer || m_designer->save();
}

void ThemesPage::focusSearch()
{
    m_search->line()->setFocus(Qt::ShortcutFocusReason);
}

} // namespace tuiwen::ui::themes
