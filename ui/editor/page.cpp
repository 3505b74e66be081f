// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/page.h"

#include "core/account/service.h"
#include "core/base/settings.h"
#include "core/store/changes.h"
#include "ui/editor/canvas.h"
#include "ui/editor/coverpanel.h"
#include "ui/editor/findbar.h"
#include "ui/editor/header.h"
#include "ui/editor/inspector.h"
#include "ui/editor/meta.h"
#include "ui/editor/outline.h"
#include "ui/editor/statusline.h"
#include "ui/editor/themepanel.h"
#include "ui/editor/toolbar.h"
#include "ui/editor/workplace.h"
#include "ui/preview/phone.h"
#include "ui/style/style.h"
#include "ui/widgets/button.h"
#include "ui/widgets/strip.h"
#include "ui/widgets/toast.h"

#include <QHBoxLayout>
#include <QShortcut>
#include <QVBoxLayout>

#include <utility>

namespace tuiwen::ui {

using editor::Autosave;

namespace {

constexpr int metaPauseMs = 300; // like the page's own pause (ui/editor/web/src/main.ts)

} // namespace

EditorPage::Private::Private(EditorPage &page, Services &all)
    : q(page)
    , services(all)
    , autosave(all.articles, all.settings, all.clock)
    , header(new editor::Header)
    , outline(new editor::Outline)
    , tools(new editor::ToolBar)
    , strip(new Strip)
    , find(new editor::FindBar)
    , meta(new editor::MetaBlock)
    , canvas(new editor::Canvas(all.articles, all.media))
    , inspector(new editor::Inspector(all.media))
    , status(new editor::StatusLine)
    , toast(nullptr)
{
    metaPause.setSingleShot(true);
    metaPause.setInterval(metaPauseMs);
    previewPause.setSingleShot(true);
    previewPause.setInterval(editor::previewPauseMs);
}

EditorPage::EditorPage(Services &services, QWidget *parent)
    : Page(parent)
    , d(std::make_unique<Private>(*this, services))
{
    setObjectName(QStringLiteral("editor"));
    auto *sheet = new QWidget;
    sheet->setProperty("surface", QStringLiteral("desk"));
    sheet->setAttribute(Qt::WA_StyledBackground);
    auto *sheetColumn = new QVBoxLayout(sheet);
    sheetColumn->setContentsMargins(0, 16, 0, 0);
    sheetColumn->setSpacing(0);
    sheetColumn->addWidget(d->meta, 0, Qt::AlignHCenter);
    sheetColumn->addWidget(d->canvas, 1);
    auto *centre = new QVBoxLayout;
    centre->setSpacing(0);
    centre->addWidget(d->tools);
    centre->addWidget(makeLine());
    centre->addWidget(d->find);
    centre->addWidget(d->strip);
    centre->addWidget(sheet, 1);
    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(d->outline);
    body->addWidget(makeLine(Qt::Vertical));
    body->addLayout(centre, 1);
    body->addWidget(makeLine(Qt::Vertical));
    body->addWidget(d->inspector);
    auto *column = new QVBoxLayout(this);
    column->setSizeConstraint(QLayout::SetNoConstraint); // the side panes fold, see arrange()
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(d->header);
    column->addWidget(makeLine());
    column->addLayout(body, 1);
    column->addWidget(makeLine());
    column->addWidget(d->status);
    d->toast = new Toast(sheet);
    d->inspector->themes().setThemes(services.articles.themes());
    d->followThemes();
    d->status->show(d->autosave);
    d->setReadOnly(true);

    wireText();
    wirePanels();
    wireSaving();
    d->followScrolling();
    addShortcuts();
    whenDone(services.accounts.all(), this, [this](const Result<QVector<Account>> &accounts) {
        if (accounts && !accounts->isEmpty()) {
            d->account = accounts->constFirst().name;
            d->accountTheme = accounts->constFirst().defaultTheme;
            d->applyTheme();
            d->previewPause.start();
        }
    });
}

EditorPage::~EditorPage()
{
    // The parts still report while they go.
    qDeleteAll(findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
}

void EditorPage::wireText()
{
    using editor::Canvas;
    Private &p = *d;
    connect(p.canvas, &Canvas::changed, this,
            [&p](const QJsonObject &body, const editor::Summary &summary) {
                p.autosave.replaceBody(body);
                p.outline->setHeadings(summary.outline);
                p.status->show(summary);
                p.inspector->cover().setPictures(summary.pictures);
                p.previewPause.start();
            });
    connect(p.canvas, &Canvas::loaded, this, [&p](const editor::Summary &summary) {
        p.outline->setHeadings(summary.outline);
        p.status->show(summary);
        p.inspector->cover().setPictures(summary.pictures);
    });
    connect(p.canvas, &Canvas::unreadable, this, [&p](const QString &reason) {
        p.setReadOnly(true);
        p.trouble(tr("The text cannot be shown and is left as it is"),
                  {ErrorKind::Storage, 0, reason, {}});
    });
    connect(p.canvas, &Canvas::selected, this, [&p](const editor::Selected &selected) {
        p.tools->show(selected);
        p.find->show(selected);
        p.status->show(selected);
        p.outline->setCurrent(selected.section);
    });
    connect(p.canvas, &Canvas::pictureWanted, this, [&p] { p.insertFromLibrary(); });
    connect(p.canvas, &Canvas::picturesWanted, this,
            [&p](int request, bool many) { p.choosePictures(request, many); });
    connect(p.canvas, &Canvas::formulaWanted, this,
            [this, &p](int request, const QString &tex, bool display) {
                whenDone(p.services.articles.formula(tex, display), this,
                         [&p, request](const Result<QString> &svg) {
                             p.canvas->giveFormula(request, svg);
                         });
            });
    connect(p.canvas, &Canvas::leaveWanted, this, [&p] {
        if (p.focusMode) {
            p.setFocusMode(false);
        } else {
            p.meta->focusTitle();
        }
    });
    connect(p.canvas, &Canvas::pasteReduced, this,
            [&p](const QVector<Loss> &losses) { p.reportPaste(losses); });
    connect(p.canvas, &Canvas::pasteRefused, this, [&p](const Error &error) {
        p.trouble(tr("Only the plain text was pasted"), error);
    });
    connect(p.canvas, &Canvas::markdownConverted, this, [&p] {
        p.toast->say(
            tr("Markdown was converted. Ctrl+Z takes it back, Ctrl+Shift+V pastes it as it is."));
    });
    connect(p.canvas, &Canvas::pictureRefused, this,
            [&p](const Error &error) { p.trouble(tr("The picture was not inserted"), error); });
    connect(p.canvas, &Canvas::restarted, this, [&p] {
        p.notice(tr("The editor had to be restarted; the text is as it was handed over last."),
                 QStringLiteral("rotate-ccw"));
    });
    connect(p.tools, &editor::ToolBar::command, p.canvas, &Canvas::command);
    connect(p.canvas, &Canvas::snippetWanted, this, [&p] { p.chooseSnippet(); });
    connect(p.tools, &editor::ToolBar::pictureWanted, this, [&p] { p.insertFromLibrary(); });
    connect(p.tools, &editor::ToolBar::findWanted, p.find,
            [&p] { p.find->start(editor::FindBar::Field::Find); });
    connect(p.find, &editor::FindBar::command, p.canvas, &Canvas::command);
    connect(p.find, &editor::FindBar::closed, p.canvas, &Canvas::focusText);
    connect(p.strip, &Strip::acted, this, [&p] {
        if (p.stripAction) {
            std::exchange(p.stripAction, nullptr)();
        } else {
            p.strip->hide();
        }
    });
}

void EditorPage::wirePanels()
{
    Private &p = *d;
    connect(p.header, &editor::Header::backWanted, this,
            [this, &p] { p.leaveThen([this] { Q_EMIT closed(); }); });
    connect(p.header, &editor::Header::milestoneWanted, this, [&p] { p.keepMilestone(false); });
    connect(p.header, &editor::Header::exportWanted, this, [&p] { p.exportArticle(); });
    connect(p.header, &editor::Header::versionsWanted, this, [&p] { p.showVersions({}); });
    connect(p.header, &editor::Header::focusWanted, this, [&p] { p.setFocusMode(true); });
    connect(p.header, &editor::Header::copyWanted, this, [&p] { p.copyForWechat(); });
    connect(p.header, &editor::Header::scheduleWanted, this, [&p] { p.schedule(); });
    connect(p.header, &editor::Header::inspectorWanted, this, [&p] {
        p.inspectorWanted = !p.inspector->isVisible();
        p.arrange();
    });
    connect(p.outline, &editor::Outline::headingChosen, this, [&p](int index) {
        p.canvas->command(QStringLiteral("goToHeading"), {{QStringLiteral("index"), index}});
        p.canvas->focusText();
    });
    connect(p.outline, &editor::Outline::versionChosen, this,
            [&p](const VersionId &version) { p.showVersions(version); });
    connect(p.outline, &editor::Outline::foldWanted, this, [&p] {
        p.outlineWanted = false;
        p.arrange();
    });
    connect(p.meta, &editor::MetaBlock::edited, this, [&p] { p.metaPause.start(); });
    connect(&p.metaPause, &QTimer::timeout, this, [this, &p] {
        p.storeMeta();
        p.header->setTitle(p.autosave.article().title);
        Q_EMIT titleChanged(p.autosave.article().title);
        p.previewPause.start();
    });
    connect(p.meta, &editor::MetaBlock::leftDownwards, p.canvas, &editor::Canvas::focusText);
    connect(p.meta, &editor::MetaBlock::coverWanted, this, [&p] {
        p.inspectorWanted = true;
        p.arrange();
        p.inspector->setTab(editor::Inspector::CoverTab);
    });
    connect(&p.inspector->cover(), &editor::CoverPanel::coverChanged, this,
            [&p](const Cover &cover) {
                p.autosave.edit([&](Article &article) { article.cover = cover; });
                p.meta->setCover(p.inspector->cover().picture(), cover);
                p.previewPause.start();
            });
    connect(&p.inspector->cover(), &editor::CoverPanel::pictureRead, this,
            [&p] { p.meta->setCover(p.inspector->cover().picture(), p.autosave.article().cover); });
    connect(&p.inspector->cover(), &editor::CoverPanel::fileWanted, this,
            [&p] { p.chooseCover(); });
    connect(&p.inspector->cover(), &editor::CoverPanel::libraryWanted, this,
            [&p] { p.chooseCoverFromLibrary(); });
    connect(&p.inspector->cover(), &editor::CoverPanel::cropWanted, this, [&p] { p.cropCover(); });
    connect(&p.inspector->cover(), &editor::CoverPanel::makerWanted, this, [&p] { p.makeCover(); });
    connect(&p.inspector->themes(), &editor::ThemePanel::themeChosen, this,
            [&p](const QString &id) {
                p.autosave.edit([&](Article &article) { article.theme = id; });
                p.applyTheme();
                p.previewPause.start();
            });
    connect(&p.previewPause, &QTimer::timeout, this, [&p] { p.render(); });
    connect(p.status, &editor::StatusLine::findingsWanted, this, [&p] {
        p.inspectorWanted = true;
        p.arrange();
        p.inspector->setTab(editor::Inspector::Check);
    });
}

void EditorPage::wireSaving()
{
    Private &p = *d;
    connect(&p.autosave, &Autosave::stateChanged, this, [this, &p] {
        p.status->show(p.autosave);
        const auto state = p.autosave.state();
        if (state == Autosave::State::Saved || state == Autosave::State::Failed) {
            for (const auto &waiter : std::exchange(p.waiters, {})) {
                waiter(state == Autosave::State::Saved);
            }
        }
        if (state == Autosave::State::Saved) {
            Q_EMIT settled();
        }
    });
    connect(&p.autosave, &Autosave::failed, this, [&p](const Error &error) {
        p.failedBefore = true;
        p.trouble(tr("The article was not saved; the work is in the crash journal"), error,
                  tr("Save again"), [&p] { p.autosave.saveNow(); });
    });
    connect(&p.autosave, &Autosave::saved, this, [&p] {
        if (std::exchange(p.failedBefore, false)) {
            p.strip->hide();
        }
    });
    connect(&p.autosave, &Autosave::forked, this, [this, &p](const ArticleId &original) {
        p.notice(tr("This article was saved in another window at the same time. What you write is "
                    "kept as a new "
                    "article, which is open now."),
                 QStringLiteral("files"), tr("Open the other one"),
                 [this, original] { open(original); });
    });
    connect(p.status, &editor::StatusLine::retryWanted, this, [&p] { p.autosave.saveNow(); });
    connect(&p.services.changes, &store::Changes::changed, this,
            [&p](store::Topic topic, const QStringList &ids) {
                if (topic == store::Topic::Articles) {
                    p.lookOutside(ids);
                }
            });
}

void EditorPage::addShortcuts()
{
    const auto on = [this](const QKeySequence &keys, auto act) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    Private &p = *d;
    on(QKeySequence(QStringLiteral("Ctrl+S")), [&p] { p.keepMilestone(false); });
    on(QKeySequence(QStringLiteral("Ctrl+Shift+S")), [&p] { p.keepMilestone(true); });
    on(QKeySequence(QStringLiteral("Ctrl+Shift+E")), [&p] { p.exportArticle(); });
    on(QKeySequence(QStringLiteral("Ctrl+Alt+V")), [&p] { p.showVersions({}); });
    on(QKeySequence(QStringLiteral("Ctrl+Return")), [&p] { p.schedule(); });
    on(QKeySequence(QStringLiteral("Ctrl+F")),
       [&p] { p.find->start(editor::FindBar::Field::Find); });
    on(QKeySequence(QStringLiteral("Ctrl+H")),
       [&p] { p.find->start(editor::FindBar::Field::Replace); });
    on(QKeySequence(QStringLiteral("Ctrl+Shift+Space")),
       [&p] { p.canvas->command(QStringLiteral("typography")); });
    on(QKeySequence(QStringLiteral("Ctrl+Alt+I")), [&p] { p.chooseSnippet(); });
    on(QKeySequence(QStringLiteral("F11")), [&p] { p.setFocusMode(!p.focusMode); });
    on(QKeySequence(QStringLiteral("F6")), [&p] { p.cycle(1); });
    on(QKeySequence(QStringLiteral("Shift+F6")), [&p] { p.cycle(-1); });
    on(QKeySequence(QStringLiteral("Ctrl+\\")), [&p] {
        p.outlineWanted = !p.outline->isVisible();
        p.arrange();
    });
    on(QKeySequence(QStringLiteral("Ctrl+Shift+P")), [&p] {
        p.inspectorWanted = !p.inspector->isVisible();
        p.arrange();
        p.inspector->setTab(editor::Inspector::Preview);
    });
}

void EditorPage::open(const ArticleId &id)
{
    if (id == d->autosave.article().id) {
        d->canvas->focusText();
        return;
    }
    d->leaveThen([this, id] { d->start(id, false); });
}

void EditorPage::createNew()
{
    d->leaveThen([this] {
        whenDone(d->services.articles.create(), this, [this](const Result<Article> &created) {
            if (created) {
                d->start(created->id, true);
            } else {
                d->trouble(tr("No article could be made"), created.error(), tr("Try again"),
                           [this] { createNew(); });
            }
        });
    });
}

ArticleId EditorPage::article() const
{
    return d->autosave.article().id;
}

bool EditorPage::hasUnsaved() const
{
    return d->autosave.state() != Autosave::State::Saved || d->metaPause.isActive();
}

void EditorPage::activate()
{
    d->canvas->focusText();
}

bool EditorPage::mayLeave()
{
    d->leaveThen([] {});
    return true;
}

void EditorPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    d->arrange();
}

void EditorPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    d->storeMeta();
    d->autosave.saveNow();
}

} // namespace tuiwen::ui
