// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of the window and the actions over them; mainwindow.cpp is the frame.
#include "ui/mainwindow.h"

#include "core/base/log.h"
#include "core/base/settings.h"
#include "ui/accounts/page.h"
#include "ui/actions.h"
#include "ui/alliance/page.h"
#include "ui/calendar/page.h"
#include "ui/editor/lost.h"
#include "ui/editor/page.h"
#include "ui/library/page.h"
#include "ui/media/page.h"
#include "ui/prompter.h"
#include "ui/push/confirmdialog.h"
#include "ui/push/schedulepanel.h"
#include "ui/rail.h"
#include "ui/settings/page.h"
#include "ui/statusline.h"
#include "ui/themes/page.h"
#include "ui/topbar.h"

#include <QAction>
#include <QApplication>

#include <utility>

namespace tuiwen::ui {

Page *MainWindow::make(Place place)
{
    switch (place) {
    case Place::Library:
        return makeLibrary();
    case Place::Calendar:
        return makeCalendar();
    case Place::Accounts:
        return makeAccounts();
    case Place::Alliances:
        return makeAlliances();
    case Place::Settings:
        return makeSettings();
    case Place::Media:
        return makeMedia();
    case Place::Editor:
        return makeEditor();
    case Place::Themes:
        return makeThemes();
    }
    return nullptr;
}

Page *MainWindow::makeLibrary()
{
    auto *library = new library::LibraryPage(m_services);
    connect(library, &library::LibraryPage::openArticle, this, &MainWindow::openArticle);
    connect(library, &library::LibraryPage::newArticle, this, &MainWindow::newArticle);
    connect(library, &library::LibraryPage::templateWanted, this, &MainWindow::newFromTemplate);
    connect(library, &library::LibraryPage::scheduleRequested, this, &MainWindow::schedule);
    connect(library, &library::LibraryPage::accountRequested, this, &MainWindow::showAccount);
    connect(library, &library::LibraryPage::counted, this,
            [this](int count) { m_rail->setCount(static_cast<int>(Place::Library), count); });
    return library;
}

Page *MainWindow::makeThemes()
{
    return new themes::ThemesPage(m_services);
}

Page *MainWindow::makeCalendar()
{
    auto *calendar = new CalendarPage(m_services, nullptr);
    connect(calendar, &CalendarPage::openArticle, this, &MainWindow::openArticle);
    connect(calendar, &CalendarPage::newArticle, this, [this](QDate date) {
        newArticle();
        m_plannedDay = date;
    });
    return calendar;
}

Page *MainWindow::makeAccounts()
{
    return new accounts::AccountsPage(m_services);
}

Page *MainWindow::makeAlliances()
{
    return new alliance::AlliancePage(m_services);
}

Page *MainWindow::makeSettings()
{
    auto *settings = new settings::SettingsPage(m_services);
    connect(settings, &settings::SettingsPage::personChanged, m_top, &TopBar::setPerson);
    connect(settings, &settings::SettingsPage::backedUp, m_status, &StatusLine::refreshBackup);
    return settings;
}

Page *MainWindow::makeMedia()
{
    auto *media = new gallery::MediaPage(m_services);
    connect(media, &gallery::MediaPage::openArticle, this, &MainWindow::openArticle);
    connect(media, &gallery::MediaPage::counted, this,
            [this](int count) { m_rail->setCount(static_cast<int>(Place::Media), count); });
    return media;
}

Page *MainWindow::makeEditor()
{
    auto *editor = new EditorPage(m_services, nullptr);
    connect(editor, &EditorPage::scheduleRequested, this, &MainWindow::schedule);
    connect(editor, &EditorPage::closed, this, [this] {
        if (m_place == Place::Editor) {
            go(m_beforeEditor);
        }
    });
    connect(editor, &EditorPage::focusModeChanged, m_rail,
            [this](bool on) { m_rail->setVisible(!on); });
    connect(editor, &EditorPage::settled, this, [this] {
        if (std::exchange(m_closing, false)) {
            close();
        }
    });
    return editor;
}

bool MainWindow::mayClose()
{
    if (!hasPage(Place::Editor) || !static_cast<EditorPage *>(page(Place::Editor))->hasUnsaved()) {
        return true;
    }
    if (!m_closing) {
        m_closing = true;
        return false;
    }
    // Asked a second time: the store does not take the work.
    return m_services.prompter.ask(
        this, tr("The last words are not in the database yet"),
        tr("They are kept in the crash journal and come back at the next start."),
        tr("Close anyway"));
}

void MainWindow::openArticle(const ArticleId &article)
{
    m_plannedDay = {};
    if (go(Place::Editor)) {
        static_cast<EditorPage *>(page(Place::Editor))->open(article);
    }
}

void MainWindow::offerLostWork()
{
    editor::findLost(m_services, this, [this](const QVector<editor::Lost> &lost) {
        if (m_place == Place::Editor) {
            return; // somebody was faster; opening an article brings its own work back
        }
        auto *dialog = new editor::LostWork(m_services, lost, this);
        connect(dialog, &editor::LostWork::openWanted, this, &MainWindow::openArticle);
        dialog->open();
    });
}

void MainWindow::newArticle()
{
    m_plannedDay = {};
    if (go(Place::Editor)) {
        static_cast<EditorPage *>(page(Place::Editor))->createNew();
    }
}

void MainWindow::schedule(const ArticleId &article)
{
    auto *dialog = new ScheduleDialog(m_services, article, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (m_plannedDay.isValid()) {
        dialog->setDay(m_plannedDay);
    }
    dialog->open();
}

void MainWindow::showAccount(const AccountId &account)
{
    if (go(Place::Accounts)) {
        static_cast<accounts::AccountsPage *>(page(Place::Accounts))->select(account);
    }
}

void MainWindow::showDate(QDate date)
{
    if (go(Place::Calendar) && date.isValid()) {
        static_cast<CalendarPage *>(page(Place::Calendar))->showDate(date);
    }
}

void MainWindow::focusSearch()
{
    if (m_place == Place::Media) {
        static_cast<gallery::MediaPage *>(page(m_place))->focusSearch();
    } else if (m_place == Place::Alliances) {
        static_cast<alliance::AlliancePage *>(page(m_place))->focusSearch();
    } else if (m_place == Place::Themes) {
        static_cast<themes::ThemesPage *>(page(m_place))->focusSearch();
    } else if (go(Place::Library)) {
        static_cast<library::LibraryPage *>(page(Place::Library))->focusSearch();
    }
}

void MainWindow::backUp()
{
    const int keep = m_services.settings.get(backupsKeptSetting);
    whenDone(m_services.desk.backup(keep), this, [this](const Result<QString> &path) {
        if (path) {
            m_status->refreshBackup();
        } else {
            m_services.prompter.report(this, tr("The backup was not made"), path.error());
        }
    });
}

void MainWindow::about()
{
    m_services.prompter.inform(
        this, tr("Tuiwen Studio %1").arg(QApplication::applicationVersion()),
        tr("A desktop studio for WeChat Official Accounts. Free software under the GNU "
           "General Public License, version 3 or later. Icons: Lucide, ISC licence."));
}

void MainWindow::addActions()
{
    const auto goTo = [this](Place place) { return [this, place] { go(place); }; };
    const auto digit = [](Qt::Key key) {
        return QVector<QKeySequence>{QKeySequence(Qt::CTRL | key)};
    };
    QVector<ActionSpec> table{
        {QStringLiteral("article.new"),
         tr("New article"),
         QStringLiteral("plus"),
         {QKeySequence::New},
         [this] { newArticle(); }},
        {QStringLiteral("article.import"),
         tr("Import articles…"),
         QStringLiteral("file-input"),
         {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O)},
         [this] {
             if (go(Place::Library)) {
                 static_cast<library::LibraryPage *>(page(Place::Library))->chooseFiles();
             }
         }},
        {QStringLiteral("go.library"), tr("Go to the library"), QStringLiteral("library"),
         digit(Qt::Key_1), goTo(Place::Library)},
        {QStringLiteral("go.calendar"), tr("Go to the calendar"), QStringLiteral("calendar-days"),
         digit(Qt::Key_2), goTo(Place::Calendar)},
        {QStringLiteral("go.accounts"), tr("Go to the accounts"), QStringLiteral("id-card"),
         digit(Qt::Key_3), goTo(Place::Accounts)},
        {QStringLiteral("go.alliances"), tr("Go to the alliances"), QStringLiteral("handshake"),
         digit(Qt::Key_4), goTo(Place::Alliances)},
        {QStringLiteral("go.settings"),
         tr("Go to the settings"),
         QStringLiteral("settings"),
         {QKeySequence(Qt::CTRL | Qt::Key_5), QKeySequence(Qt::CTRL | Qt::Key_Comma)},
         goTo(Place::Settings)},
        {QStringLiteral("go.media"), tr("Go to the media library"), QStringLiteral("images"),
         digit(Qt::Key_6), goTo(Place::Media)},
        {QStringLiteral("media.add"),
         tr("Add pictures to the media library…"),
         QStringLiteral("image-plus"),
         {},
         [this] {
             if (go(Place::Media)) {
                 static_cast<gallery::MediaPage *>(page(Place::Media))->addFiles();
             }
         }},
        {QStringLiteral("account.add"),
         tr("Add an account…"),
         QStringLiteral("user"),
         {},
         [this] {
             if (go(Place::Accounts)) {
                 static_cast<accounts::AccountsPage *>(page(Place::Accounts))->addAccount();
             }
         }},
        {QStringLiteral("account.probe"),
         tr("Probe all accounts"),
         QStringLiteral("radar"),
         {},
         [this] {
             if (go(Place::Accounts)) {
                 static_cast<accounts::AccountsPage *>(page(Place::Accounts))->probeAll();
             }
         }},
        {QStringLiteral("partner.add"),
         tr("Add a partner…"),
         QStringLiteral("handshake"),
         {},
         [this] {
             if (go(Place::Alliances)) {
                 static_cast<alliance::AlliancePage *>(page(Place::Alliances))->addPartner();
             }
         }},
        {QStringLiteral("search"),
         tr("Search"),
         QStringLiteral("search"),
         {QKeySequence(Qt::Key_Slash)},
         [this] { focusSearch(); }},
        {QStringLiteral("palette"),
         tr("Command palette"),
         QStringLiteral("command"),
         {QKeySequence(Qt::CTRL | Qt::Key_K)},
         [this] { openPalette(); }},
        {QStringLiteral("region.next"),
         tr("Next region"),
         QStringLiteral("keyboard"),
         {QKeySequence(Qt::Key_F6)},
         [this] { cycleRegion(1); }},
        {QStringLiteral("region.previous"),
         tr("Previous region"),
         QStringLiteral("keyboard"),
         {QKeySequence(Qt::SHIFT | Qt::Key_F6)},
         [this] { cycleRegion(-1); }},
        {QStringLiteral("view.appearance"),
         tr("Switch between light and dark"),
         QStringLiteral("sun-moon"),
         {},
         [this] { toggleAppearance(); }},
    };
    if (m_services.snippets != nullptr) {
        table << ActionSpec{QStringLiteral("article.template"),
                            tr("New article from a template…"),
                            QStringLiteral("file-plus"),
                            {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N)},
                            [this] { newFromTemplate(); }};
    }
    if (m_services.themes != nullptr) {
        table << ActionSpec{QStringLiteral("go.themes"), tr("Go to the themes"),
                            QStringLiteral("palette"), digit(Qt::Key_7), goTo(Place::Themes)}
              << ActionSpec{QStringLiteral("theme.import"),
                            tr("Import a theme…"),
                            QStringLiteral("palette"),
                            {},
                            [this] {
                                if (go(Place::Themes)) {
                                    static_cast<themes::ThemesPage *>(page(Place::Themes))->importThemes();
                                }
                            }};
    }
    if (m_services.desk.backup) {
        table << ActionSpec{QStringLiteral("desk.backup"),
                            tr("Back up now"),
                            QStringLiteral("database-backup"),
                            {},
                            [this] { backUp(); }};
    }
    table << ActionSpec{QStringLiteral("help.about"),
                        tr("About Tuiwen Studio"),
                        QStringLiteral("info"),
                        {},
                        [this] { about(); }}
          << ActionSpec{QStringLiteral("window.close"),
                        tr("Quit"),
                        QStringLiteral("log-out"),
                        {QKeySequence::Quit},
                        [this] { close(); }};
    for (const ActionSpec &spec : std::as_const(table)) {
        if (const auto added = m_actions->add(spec); !added) {
            qCCritical(logApp).noquote() << "action left out:" << toText(added.error());
        }
    }
}

} // namespace tuiwen::ui
