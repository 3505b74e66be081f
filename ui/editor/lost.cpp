// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/lost.h"

#include "core/article/service.h"
#include "core/base/clock.h"
#include "core/base/settings.h"
#include "ui/editor/opening.h"
#include "ui/errortext.h"
#include "ui/keep/diffpage.h"
#include "ui/keep/versiontext.h"
#include "ui/prompter.h"
#include "ui/style/style.h"
#include "ui/webview/page.h"
#include "ui/webview/view.h"
#include "ui/widgets/button.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace tuiwen::ui::editor {

namespace {

QString titleOf(const Lost &lost)
{
    const QString title = lost.entry.article.title.trimmed();
    return title.isEmpty() ? LostWork::tr("Untitled article") : title;
}

} // namespace

void findLost(Services &services, QObject *context,
              std::function<void(const QVector<Lost> &)> found)
{
    auto journal = std::make_shared<Journal>(DataFolder{services.settings.folder()});
    struct Search
    {
        qsizetype open = 0;
        QVector<Lost> lost;
    };
    auto search = std::make_shared<Search>();
    const QVector<ArticleId> ids = journal->articles();
    search->open = ids.size();
    for (const ArticleId &id : ids) {
        whenDone(services.articles.open(id), context,
                 [journal, search, id, found](const Result<Article> &stored) {
                     const auto entry = journal->read(id);
                     if (entry && *entry) {
                         const bool gone = !stored && stored.error().kind == ErrorKind::NotFound;
                         if (stored && judge(**entry, *stored) == Recovery::Nothing) {
                             journal->remove(id);
                         } else if (stored || gone) {
                             search->lost.append({**entry, stored ? *stored : Article{}});
                         }
                     }
                     if (--search->open == 0 && !search->lost.isEmpty()) {
                         std::sort(
                             search->lost.begin(), search->lost.end(),
                             [](const Lost &a, const Lost &b) { return a.entry.at > b.entry.at; });
                         found(search->lost);
                     }
                 });
    }
}

LostWork::LostWork(Services &services, const QVector<Lost> &lost, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_lost(lost)
    , m_list(new QListWidget)
    , m_sentence(makeLabel({}, "", "ink2"))
    , m_view(new webview::View(webview::Role::Preview, services.media))
    , m_restore(makeButton(tr("Restore and open"), QStringLiteral("history"), Variant::Primary))
    , m_copy(makeButton(tr("Keep as a new article"), QStringLiteral("files")))
{
    setObjectName(QStringLiteral("lostWork"));
    setWindowTitle(tr("Work from before the studio was closed"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    resize(960, 640);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(20, 16, 20, 12);
    top->setSpacing(4);
    top->addWidget(makeLabel(tr("The studio ended before everything was saved"), "dialog"));
    m_sentence->setWordWrap(true);
    top->addWidget(m_sentence);
    m_list->setObjectName(QStringLiteral("lost"));
    m_list->setAccessibleName(tr("Articles with unsaved work"));
    m_list->setFixedWidth(248);
    m_list->setFrameShape(QFrame::NoFrame);
    for (const Lost &one : m_lost) {
        ArticleVersion when;
        when.createdAt = one.entry.at;
        auto *item = new QListWidgetItem(
            titleOf(one) + QLatin1Char('\n') + keep::timeOf(when, services.clock.now()), m_list);
        item->setSizeHint({200, 52});
    }
    m_view->hardened().setBackgroundColor(style::palette().desk);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_list);
    row->addWidget(makeLine(Qt::Vertical));
    row->addWidget(m_view, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(makeLine());
    column->addLayout(row, 1);
    column->addWidget(makeLine());
    column->addWidget(makeFoot());
    connect(m_list, &QListWidget::currentRowChanged, this, &LostWork::look);
    m_list->setCurrentRow(0);
    m_list->setFocus();
}

LostWork::~LostWork()
{
    // Its last answers still look at what is kept here.
    delete m_view;
}

QWidget *LostWork::makeFoot()
{
    auto *foot = new QWidget;
    foot->setFixedHeight(56);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(16, 0, 16, 0);
    auto *later = makeButton(tr("Decide later"), {}, Variant::Ghost);
    later->setToolTip(
        tr("The work stays in the crash journal; opening the article brings it back"));
    m_restore->setObjectName(QStringLiteral("restore"));
    m_copy->setObjectName(QStringLiteral("copy"));
    row->addWidget(later);
    row->addStretch(1);
    row->addWidget(m_copy);
    row->addWidget(m_restore);
    connect(later, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_restore, &QPushButton::clicked, this, &LostWork::restore);
    connect(m_copy, &QPushButton::clicked, this, &LostWork::keepAsNew);
    return foot;
}

void LostWork::look()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_lost.size()) {
        return;
    }
    const Lost lost = m_lost.at(row);
    const bool gone = lost.stored.id.isNull();
    m_restore->setEnabled(!gone && lost.stored.trashedAt.isNull());
    const QString when = inChina(lost.entry.at).toString(QStringLiteral("yyyy-M-d HH:mm:ss"));
    m_sentence->setText(
        gone ? tr("This article is not in the library any more; its last words of %1 are here.")
                   .arg(when)
             : tr("What was written until %1 is compared here with what was saved.").arg(when));
    const QJsonObject before = gone ? lost.entry.article.body : lost.stored.body;
    whenDone(m_services.keep.compare(before, lost.entry.article.body), this,
             [this, lost, gone, ticket = ++m_ticket](const Result<tuiwen::keep::BlockDiff> &diff) {
                 if (ticket != m_ticket) {
                     return;
                 }
                 if (!diff) {
                     m_sentence->setText(describe(diff.error()).title);
                     return;
                 }
                 m_diff = *diff;
                 keep::DiffPage page;
                 page.newTitle = lost.entry.article.title;
                 page.newDigest = lost.entry.article.digest;
                 page.oldTitle = gone ? page.newTitle : lost.stored.title;
                 page.oldDigest = gone ? page.newDigest : lost.stored.digest;
                 page.body = &m_diff;
                 m_view->showDocument(keep::diffDocument(page));
             });
}

void LostWork::restore()
{
    const ArticleId id = m_lost.at(m_list->currentRow()).entry.article.id;
    // The others are offered again at the next start, or when they are opened.
    Q_EMIT openWanted(id);
    accept();
}

void LostWork::keepAsNew()
{
    const Lost lost = m_lost.at(m_list->currentRow());
    m_copy->setEnabled(false);
    storeCopy(m_services.articles, lost.entry.article, this,
              [this, id = lost.entry.article.id](const Result<Article> &copy) {
                  m_copy->setEnabled(true);
                  if (copy) {
                      leave(id);
                  } else {
                      m_services.prompter.report(this, tr("The work was not kept"), copy.error());
                  }
              });
}

void LostWork::leave(const ArticleId &id)
{
    Journal(DataFolder{m_services.settings.folder()}).remove(id);
    for (int i = 0; i < m_lost.size(); ++i) {
        if (m_lost.at(i).entry.article.id == id) {
            m_lost.removeAt(i);
            delete m_list->takeItem(i);
            break;
        }
    }
    if (m_lost.isEmpty()) {
        accept();
    } else {
        look();
    }
}

} // namespace tuiwen::ui::editor
