// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account.h"
#include "core/domain/article.h"
#include "core/domain/push.h"
#include "ui/library/importer.h"
#include "ui/library/rows.h"
#include "ui/library/sidebar.h"
#include "ui/page.h"
#include "ui/services.h"

#include <QVector>

class QComboBox;
class QLabel;
class QMenu;
class QPushButton;
class QStackedWidget;
class QTimer;

namespace tuiwen::ui {
class EmptyState;
class SearchField;
class Strip;
class Toast;
} // namespace tuiwen::ui

namespace tuiwen::ui::library {

class ArticleDelegate;
class ArticleList;
class ArticleModel;
class ArticleProxy;
class BulkBar;
class Thumbs;

/// All articles: shelves at the left, search on top, one row per article. Follows every change of
/// the store by itself.
class LibraryPage : public Page
{
    Q_OBJECT

public:
    explicit LibraryPage(Services &services, QWidget *parent = nullptr);

    void activate() override;
    void focusSearch();
    /// Asks for files and imports them.
    void chooseFiles();
    void importFiles(const QStringList &files);
    [[nodiscard]] bool isBusy() const { return m_importer->isRunning(); }

Q_SIGNALS:
    void openArticle(const tuiwen::ArticleId &article);
    void newArticle();
    /// A new article is to begin with a template.
    void templateWanted();
    void scheduleRequested(const tuiwen::ArticleId &article);
    void accountRequested(const tuiwen::AccountId &account);
    /// How many articles the library holds now.
    void counted(int articles);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makeHeader();
    QWidget *makeFilterBar();
    QWidget *makeList();
    void connectList();

    void refreshSoon();
    void refresh();
    void showSnapshot();
    void showEmptiness();
    void chooseSpot(const Spot &spot);
    void leaveSpot();
    void applySpot();
    void showTitle(const QString &title);
    void countShelves(const QVector<ArticleRow> &rows);
    void search(const QString &query);
    void updateBulk();
    void fail(const QString &what, const Error &error);
    void imported(const QVector<Importer::Outcome> &outcomes);

    [[nodiscard]] bool inTrash() const { return m_spot.shelf == Shelf::Trash; }
    [[nodiscard]] QVector<ArticleId> targets() const;
    void openIndex(const QModelIndex &index);
    void trashTargets();
    void restore(const QVector<ArticleId> &ids);
    void eraseTargets();
    void renameCurrent();
    void exportTargets();
    void showMenu(const QPoint &at);

    void connectShelves();
    void finish(QFuture<Result<>> work, const QString &failed);
    void addFolder(const FolderId &parent, const QVector<ArticleId> &articles);
    void addTag(const QVector<ArticleId> &articles);
    void renameSpot(const Spot &spot);
    void removeSpot(const Spot &spot);
    void moveTo(const QVector<ArticleId> &articles, const FolderId &folder);
    void tag(const QVector<ArticleId> &articles, const TagId &tag, bool on);
    void fillFolders(QMenu &menu, const QVector<ArticleId> &articles);
    void fillTags(QMenu &menu, const QVector<ArticleId> &articles);
    void popup(void (LibraryPage::*fill)(QMenu &, const QVector<ArticleId> &));
    void keepSearch();

    Services &m_services;
    Importer *m_importer;
    Thumbs *m_thumbs;
    ArticleModel *m_model;
    ArticleProxy *m_proxy;
    ArticleDelegate *m_delegate;
    Sidebar *m_sidebar;
    SearchField *m_search = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_found = nullptr;
    QPushButton *m_keepSearch = nullptr;
    QComboBox *m_order = nullptr;
    Strip *m_strip = nullptr;
    QStackedWidget *m_stack = nullptr;
    ArticleList *m_list = nullptr;
    EmptyState *m_empty = nullptr;
    BulkBar *m_bulk = nullptr;
    Toast *m_toast = nullptr;
    QTimer *m_soon;

    Spot m_spot;
    Shelves m_shelves;
    QString m_query;
    int m_ticket = 0;
    bool m_loaded = false;
    QVector<ArticleSummary> m_articles;
    QVector<Push> m_pushes;
    QVector<Account> m_accounts;
};

} // namespace tuiwen::ui::library
