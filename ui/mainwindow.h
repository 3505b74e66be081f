// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account.h"
#include "core/domain/article.h"
#include "ui/services.h"

#include <QDate>
#include <QHash>
#include <QMainWindow>

class QFrame;
class QStackedWidget;

namespace tuiwen::snippets {
struct Piece;
}

namespace tuiwen::ui {

class Actions;
class CommandPalette;
class Page;
class Rail;
class StatusLine;
class Strip;
class TopBar;

/// The places of the window, in the order of Ctrl+1 … Ctrl+6.
enum class Place
{
    Library,
    Calendar,
    Accounts,
    Alliances,
    Settings,
    Media,
    Editor,
    Themes
};

/// The frame: top bar, rail, one page at a time, status line. Pages are made when they are first
/// visited, so the window stands before the browser engine is touched.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(Services &services, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// False when the present page does not let go.
    bool go(Place place);
    [[nodiscard]] Place place() const { return m_place; }
    /// The page of a place; made now when it does not exist yet.
    Page *page(Place place);
    [[nodiscard]] bool hasPage(Place place) const { return m_pages.contains(place); }
    [[nodiscard]] const Actions &actions() const { return *m_actions; }

    void openArticle(const ArticleId &article);
    /// Shows what the crash journal has that the store has not.
    void offerLostWork();
    void newArticle();
    /// Lets a person choose a template and opens the article made from it.
    void newFromTemplate();
    void schedule(const ArticleId &article);
    void showAccount(const AccountId &account);
    void showDate(QDate date);

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void addActions();
    void wire();
    Page *make(Place place);
    void beginWith(const tuiwen::snippets::Piece &piece);
    Page *makeLibrary();
    Page *makeThemes();
    Page *makeCalendar();
    Page *makeAccounts();
    Page *makeAlliances();
    Page *makeSettings();
    Page *makeMedia();
    Page *makeEditor();
    /// False while the editor still hands over work; the window closes by itself afterwards.
    bool mayClose();
    void setPractising(bool only);
    void openPalette();
    void focusSearch();
    void cycleRegion(int step);
    void toggleAppearance();
    void backUp();
    void about();

    Services &m_services;
    Actions *m_actions;
    TopBar *m_top;
    QFrame *m_topLine;
    Rail *m_rail;
    Strip *m_practice;
    QStackedWidget *m_stack;
    StatusLine *m_status;
    QFrame *m_statusLine;
    CommandPalette *m_palette;
    QHash<Place, Page *> m_pages;
    Place m_place = Place::Library;
    Place m_beforeEditor = Place::Library;
    QDate m_plannedDay; ///< the calendar day a new article was started for
    bool m_shown = false;
    bool m_practising = false;
    bool m_closing = false; ///< a close waits for the editor
};

} // namespace tuiwen::ui
