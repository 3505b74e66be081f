// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/page.h"

#include "core/account/service.h"
#include "core/base/clock.h"
#include "core/keep/service.h"
#include "core/push/service.h"
#include "core/store/changes.h"
#include "ui/library/bulkbar.h"
#include "ui/library/delegate.h"
#include "ui/library/list.h"
#include "ui/library/losses.h"
#include "ui/library/model.h"
#include "ui/library/thumbs.h"
#include "ui/prompter.h"
#include "ui/style/metrics.h"
#include "ui/style/style.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/strip.h"
#include "ui/widgets/toast.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace tuiwen::ui::library {

namespace {

constexpr int refreshPauseMs = 30; ///< several changes in one breath cause one refresh

std::optional<ArticleState> stateOf(Shelf shelf)
{
    switch (shelf) {
    case Shelf::Draft:
        return ArticleState::Draft;
    case Shelf::Scheduled:
        return ArticleState::Scheduled;
    case Shelf::Sent:
        return ArticleState::Sent;
    case Shelf::Failed:
        return ArticleState::Failed;
    case Shelf::All:
    case Shelf::Trash:
        break;
    }
    return std::nullopt;
}

QStringList importable(const QMimeData *mime)
{
    QStringList files;
    for (const QUrl &url : mime->urls()) {
        if (url.isLocalFile() && Importer::canImport(url.toLocalFile())) {
            files << url.toLocalFile();
        }
    }
    return files;
}

} // namespace

LibraryPage::LibraryPage(Services &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_importer(new Importer(services.articles, this))
    , m_thumbs(new Thumbs(services.media, this))
    , m_model(new ArticleModel(this))
    , m_proxy(new ArticleProxy(this))
    , m_delegate(new ArticleDelegate(*m_thumbs, this))
    , m_sidebar(new Sidebar)
    , m_soon(new QTimer(this))
{
    setObjectName(QStringLiteral("libraryPage"));
    setAcceptDrops(true);
    m_proxy->setSourceModel(m_model);

    auto *main = new QWidget;
    main->setProperty("surface", QStringLiteral("surface"));
    main->setAttribute(Qt::WA_StyledBackground);
    auto *column = new QVBoxLayout(main);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHeader());
    column->addWidget(makeFilterBar());
    m_strip = new Strip;
    column->addWidget(m_strip);
    column->addWidget(makeList(), 1);
    m_bulk = new BulkBar;
    connect(m_bulk, &BulkBar::restoreRequested, this, [this] { restore(targets()); });
    connect(m_bulk, &BulkBar::moveRequested, this, [this] { popup(&LibraryPage::fillFolders); });
    connect(m_bulk, &BulkBar::tagRequested, this, [this] { popup(&LibraryPage::fillTags); });
    connect(m_bulk, &BulkBar::exportRequested, this, &LibraryPage::exportTargets);
    connect(m_bulk, &BulkBar::trashRequested, this, &LibraryPage::trashTargets);
    connect(m_bulk, &BulkBar::eraseRequested, this, &LibraryPage::eraseTargets);
    connect(m_bulk, &BulkBar::cleared, m_list, &QAbstractItemView::clearSelection);
    column->addWidget(m_bulk);
    m_toast = new Toast(main);
    m_sidebar->setProperty("region", true);
    m_list->setProperty("region", true);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_sidebar);
    row->addWidget(makeLine(Qt::Vertical));
    row->addWidget(main, 1);

    m_soon->setSingleShot(true);
    m_soon->setInterval(refreshPauseMs);
    connect(m_soon, &QTimer::timeout, this, &LibraryPage::refresh);
    connectShelves();
    connect(m_thumbs, &Thumbs::loaded, m_model, &ArticleModel::coverLoaded);
    connect(&style::notifier(), &style::Notifier::changed, m_list->viewport(),
            qOverload<>(&QWidget::update));
    connect(&services.changes, &store::Changes::changed, this, [this](store::Topic topic) {
        if (topic == store::Topic::Articles || topic == store::Topic::Pushes ||
            topic == store::Topic::Accounts) {
            refreshSoon();
        }
    });
    connect(m_strip, &Strip::acted, this, &LibraryPage::refresh);
    connect(m_importer, &Importer::progressed, this,
            [this](int done, int total, const QString &file) {
                m_strip->showBusy(tr("Importing %1 of %2: %3").arg(done + 1).arg(total).arg(file));
            });
    connect(m_importer, &Importer::finished, this, &LibraryPage::imported);
}

void LibraryPage::activate()
{
    if (!m_loaded) {
        refresh();
    }
    m_list->setFocus();
}

void LibraryPage::focusSearch()
{
    m_search->line()->setFocus(Qt::ShortcutFocusReason);
    m_search->line()->selectAll();
}

void LibraryPage::refreshSoon()
{
    if (m_loaded && !m_soon->isActive()) {
        m_soon->start();
    }
}

void LibraryPage::refresh()
{
    const int ticket = ++m_ticket;
    const auto current = [this, ticket] { return ticket == m_ticket; };
    whenDone(m_services.accounts.all(), this,
             [this, current](const Result<QVector<Account>> &accounts) {
                 if (current() && accounts) {
                     m_accounts = *accounts;
                 }
             });
    whenDone(m_services.keep.shelves().all(), this, [this, current](const Result<Shelves> &found) {
        if (current() && found) {
            m_shelves = *found;
            m_sidebar->setShelves(m_shelves);
            applySpot();
            showSnapshot();
        }
    });
    whenDone(m_services.pushes.between({}, {}), this,
             [this, current](const Result<QVector<Push>> &pushes) {
                 if (current() && pushes) {
                     m_pushes = *pushes;
                     showSnapshot();
                 }
             });
    whenDone(m_services.articles.list(m_query, inTrash()), this,
             [this, current](const Result<QVector<ArticleSummary>> &articles) {
                 if (!current()) {
                     return;
                 }
                 m_loaded = true;
                 if (!articles) {
                     fail(tr("The articles could not be read"), articles.error());
                     return;
                 }
                 if (!m_importer->isRunning()) {
                     m_strip->hide();
                 }
                 m_articles = *articles;
                 showSnapshot();
             });
    if (m_query.isEmpty()) {
        whenDone(m_services.articles.list({}, !inTrash()), this,
                 [this, current](const Result<QVector<ArticleSummary>> &others) {
                     if (!current() || !others) {
                         return;
                     }
                     const int count = static_cast<int>(others->size());
                     if (inTrash()) {
                         m_sidebar->setCount(Shelf::All, count);
                         Q_EMIT counted(count);
                     } else {
                         m_sidebar->setCount(Shelf::Trash, count);
                     }
                 });
    }
}

void LibraryPage::showSnapshot()
{
    if (!m_loaded) {
        return;
    }
    const UtcTime now = m_services.clock.now();
    m_delegate->setNow(now);
    m_proxy->setToday(inChina(now).date());
    QVector<ArticleRow> rows =
        rowsOf(m_articles, inTrash() ? QVector<Push>() : m_pushes, m_accounts, now);
    shelve(rows, m_shelves);
    m_model->show(rows);
    const int shown = m_proxy->rowCount();
    m_found->setText(m_query.isEmpty() ? tr("%n article(s)", nullptr, shown)
                                       : tr("%n found for “%1”", nullptr, shown).arg(m_query));
    if (m_query.isEmpty()) {
        const int count = static_cast<int>(rows.size());
        m_sidebar->setCount(inTrash() ? Shelf::Trash : Shelf::All, count);
        for (const Shelf shelf : {Shelf::Draft, Shelf::Scheduled, Shelf::Sent, Shelf::Failed}) {
            if (!inTrash()) {
                const auto state = *stateOf(shelf);
                m_sidebar->setCount(shelf,
                                    static_cast<int>(std::count_if(rows.begin(), rows.end(),
                                                                   [state](const ArticleRow &row) {
                                                                       return row.state == state;
                                                                   })));
            }
        }
        if (!inTrash()) {
            countShelves(rows);
            Q_EMIT counted(count);
        }
    }
    showEmptiness();
    updateBulk();
}

void LibraryPage::showEmptiness()
{
    const bool empty = m_proxy->rowCount() == 0;
    if (empty) {
        m_empty->clearButtons();
        if (!m_query.isEmpty()) {
            m_empty->setSentence(tr("Nothing was found for “%1”.").arg(m_query));
            connect(m_empty->addButton(tr("Clear the search")), &QPushButton::clicked, this,
                    [this] { m_search->setText({}); });
        } else if (m_spot == Spot{}) {
            m_empty->setSentence(
                tr("No articles yet. Write the first one, or bring in Markdown, Word or HTML files."));
            connect(m_empty->addButton(tr("New article"), QStringLiteral("plus")),
                    &QPushButton::clicked, this, &LibraryPage::newArticle);
            connect(m_empty->addButton(tr("Import"), QStringLiteral("file-input")),
                    &QPushButton::clicked, this, &LibraryPage::chooseFiles);
        } else if (inTrash()) {
            m_empty->setSentence(tr("The trash is empty."));
        } else {
            m_empty->setSentence(tr("No articles stand here."));
            connect(m_empty->addButton(tr("Show all articles")), &QPushButton::clicked, this,
                    &LibraryPage::leaveSpot);
        }
    }
    const bool appears = !empty && m_stack->currentWidget() != m_list;
    m_stack->setCurrentWidget(empty ? static_cast<QWidget *>(m_empty) : m_list);
    if (appears && isVisible() && !m_search->line()->hasFocus()) {
        m_list->setFocus(); // activate() found no list to take it
    }
}

void LibraryPage::applySpot()
{
    const QVector<FolderId> folders =
        m_spot.folder.isNull() ? QVector<FolderId>() : withSubfolders(m_shelves, m_spot.folder);
    m_proxy->setFilter(stateOf(m_spot.shelf), folders, m_spot.tag);
}

void LibraryPage::countShelves(const QVector<ArticleRow> &rows)
{
    QHash<FolderId, FolderId> parents;
    for (const Folder &folder : m_shelves.folders) {
        parents.insert(folder.id, folder.parent);
    }
    QHash<QString, int> counts;
    for (const ArticleRow &row : rows) {
        QSet<QString> counted; // a damaged circle of folders ends here
        for (FolderId folder = row.folder; !folder.isNull() && !counted.contains(folder.value);
             folder = parents.value(folder)) {
            counted.insert(folder.value);
            ++counts[folder.value];
        }
        for (const TagMark &mark : row.tags) {
            ++counts[mark.id.value];
        }
    }
    m_sidebar->setCounts(counts);
}

void LibraryPage::showTitle(const QString &title)
{
    m_title->setText(title);
}

void LibraryPage::search(const QString &query)
{
    m_query = query;
    m_keepSearch->setVisible(!query.isEmpty());
    m_delegate->setQuery(query);
    m_list->clearSelection();
    refresh();
}

void LibraryPage::updateBulk()
{
    m_bulk->setSelection(static_cast<int>(m_list->selectionModel()->selectedRows().size()),
                         inTrash());
}

void LibraryPage::fail(const QString &what, const Error &error)
{
    m_strip->showError(what, error, tr("Try again"));
}

void LibraryPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!importable(event->mimeData()).isEmpty() && !m_importer->isRunning()) {
        event->acceptProposedAction();
    }
}

void LibraryPage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    importFiles(importable(event->mimeData()));
}

} // namespace tuiwen::ui::library
