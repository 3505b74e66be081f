// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does with articles in the library; page.cpp shows them.
#include "ui/library/page.h"

#include "core/base/clock.h"
#include "ui/exporting/dialog.h"
#include "ui/keep/sent.h"
#include "ui/library/list.h"
#include "ui/library/losses.h"
#include "ui/library/model.h"
#include "ui/prompter.h"
#include "ui/style/style.h"
#include "ui/widgets/strip.h"
#include "ui/widgets/toast.h"

#include <QMenu>

#include <functional>
#include <memory>

namespace tuiwen::ui::library {

namespace {

/// Starts `work` for every id and calls `done` once with the ids that succeeded and the first
/// error.
void forEach(
    const QVector<ArticleId> &ids, QObject *context,
    const std::function<QFuture<Result<>>(const ArticleId &)> &work,
    const std::function<void(const QVector<ArticleId> &, const std::optional<Error> &)> &done)
{
    struct Tally
    {
        qsizetype open = 0;
        QVector<ArticleId> fine;
        std::optional<Error> error;
    };
    auto tally = std::make_shared<Tally>();
    tally->open = ids.size();
    for (const ArticleId &id : ids) {
        whenDone(work(id), context, [tally, id, done](const Result<> &result) {
            if (result) {
                tally->fine << id;
            } else if (!tally->error) {
                tally->error = result.error();
            }
            if (--tally->open == 0) {
                done(tally->fine, tally->error);
            }
        });
    }
}

} // namespace

QVector<ArticleId> LibraryPage::targets() const
{
    QVector<ArticleId> ids;
    for (const QModelIndex &index : m_list->targets()) {
        ids << m_proxy->at(index).summary.id;
    }
    return ids;
}

void LibraryPage::openIndex(const QModelIndex &index)
{
    if (inTrash()) {
        m_toast->say(tr("Restore the article to open it."));
        return;
    }
    Q_EMIT openArticle(m_proxy->at(index).summary.id);
}

void LibraryPage::trashTargets()
{
    const QVector<ArticleId> ids = targets();
    if (ids.isEmpty()) {
        return;
    }
    const QString title = titleOf(m_proxy->at(m_list->targets().first()).summary);
    const auto work = [this](const ArticleId &id) { return m_services.articles.trash(id); };
    forEach(ids, this, work, [this, title](const QVector<ArticleId> &fine, const auto &error) {
        m_list->clearSelection();
        if (!fine.isEmpty()) {
            const auto count = static_cast<int>(fine.size());
            m_toast->offerUndo(count == 1 ? tr("“%1” is in the trash").arg(title)
                                          : tr("%n article(s) are in the trash", nullptr, count),
                               [this, fine] { restore(fine); });
        }
        if (error) {
            m_services.prompter.report(this, tr("The article could not be moved to the trash"),
                                       *error);
        }
        refresh();
    });
}

void LibraryPage::restore(const QVector<ArticleId> &ids)
{
    const auto work = [this](const ArticleId &id) { return m_services.articles.restore(id); };
    forEach(ids, this, work, [this](const QVector<ArticleId> &fine, const auto &error) {
        m_list->clearSelection();
        if (error) {
            m_services.prompter.report(this, tr("The article could not be restored"), *error);
        } else {
            m_toast->say(tr("%n article(s) restored", nullptr, static_cast<int>(fine.size())));
        }
        refresh();
    });
}

void LibraryPage::eraseTargets()
{
    const QVector<ArticleId> ids = targets();
    if (ids.isEmpty()) {
        return;
    }
    const QString question =
        ids.size() == 1
            ? tr("Delete “%1” for good?")
                  .arg(titleOf(m_proxy->at(m_list->targets().first()).summary))
            : tr("Delete %n article(s) for good?", nullptr, static_cast<int>(ids.size()));
    if (!m_services.prompter.ask(this, question,
                                 tr("All versions are deleted as well. This cannot be undone."),
                                 tr("Delete for good"))) {
        return;
    }
    const auto work = [this](const ArticleId &id) { return m_services.articles.erase(id); };
    forEach(ids, this, work, [this](const QVector<ArticleId> &, const auto &error) {
        m_list->clearSelection();
        if (error) {
            m_services.prompter.report(this, tr("The article could not be deleted"), *error);
        }
        refresh();
    });
}

void LibraryPage::exportTargets()
{
    QVector<exporting::ExportDialog::Item> items;
    for (const QModelIndex &index : m_list->targets()) {
        const ArticleSummary summary = m_proxy->at(index).summary;
        items.append({summary.id, titleOf(summary)});
    }
    if (items.isEmpty()) {
        return;
    }
    auto *dialog = new exporting::ExportDialog(m_services, items, this);
    connect(dialog, &exporting::ExportDialog::exported, this, [this](const QStringList &paths) {
        m_toast->say(tr("%n article(s) exported", nullptr, static_cast<int>(paths.size())));
    });
    dialog->open();
}

void LibraryPage::renameCurrent()
{
    if (inTrash() || !m_list->currentIndex().isValid()) {
        return;
    }
    const ArticleSummary summary = m_proxy->at(m_list->currentIndex()).summary;
    const QString title =
        m_services.prompter.askText(this, tr("Rename the article"), tr("Title"), summary.title);
    if (title.isNull() || title == summary.title) {
        return;
    }
    const QString failed = tr("The article could not be renamed");
    whenDone(m_services.articles.open(summary.id), this,
             [this, title, failed](const Result<Article> &found) {
                 if (!found) {
                     m_services.prompter.report(this, failed, found.error());
                     return;
                 }
                 Article article = *found;
                 article.title = title.trimmed();
                 whenDone(m_services.articles.save(article), this,
                          [this, failed](const Result<Article> &saved) {
                              if (!saved) {
                                  m_services.prompter.report(this, failed, saved.error());
                              }
                              refresh();
                          });
             });
}

void LibraryPage::showMenu(const QPoint &at)
{
    const QModelIndex index = m_list->indexAt(at);
    if (!index.isValid()) {
        return;
    }
    const ArticleRow row = m_proxy->at(index);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [menu](const QString &icon, const QString &text) {
        return menu->addAction(style::icon(icon), text);
    };
    if (inTrash()) {
        connect(add(QStringLiteral("archive-restore"), tr("Restore")), &QAction::triggered, this,
                [this] { restore(targets()); });
        connect(add(QStringLiteral("trash-2"), tr("Delete for good")), &QAction::triggered, this,
                &LibraryPage::eraseTargets);
    } else {
        connect(add(QStringLiteral("pencil"), tr("Open")), &QAction::triggered, this,
                [this, row] { Q_EMIT openArticle(row.summary.id); });
        connect(add(QStringLiteral("type"), tr("Rename…")), &QAction::triggered, this,
                &LibraryPage::renameCurrent);
        QMenu *folders = menu->addMenu(style::icon(QStringLiteral("folder")), tr("Move to"));
        fillFolders(*folders, targets());
        QMenu *tags = menu->addMenu(style::icon(QStringLiteral("tag")), tr("Tags"));
        fillTags(*tags, targets());
        connect(add(QStringLiteral("calendar-clock"), tr("Schedule…")), &QAction::triggered, this,
                [this, row] { Q_EMIT scheduleRequested(row.summary.id); });
        if (!row.troubled.isNull()) {
            connect(add(QStringLiteral("circle-alert"), tr("Show the account")),
                    &QAction::triggered, this,
                    [this, row] { Q_EMIT accountRequested(row.troubled); });
        }
        if (!row.accounts.isEmpty()) {
            connect(add(QStringLiteral("archive"), tr("What was sent…")), &QAction::triggered, this,
                    [this, row] {
                        (new keep::SentDialog(m_services, row.summary.id, this))->open();
                    });
        }
        connect(add(QStringLiteral("download"), tr("Export…")), &QAction::triggered, this,
                &LibraryPage::exportTargets);
        menu->addSeparator();
        connect(add(QStringLiteral("trash-2"), tr("Move to trash")), &QAction::triggered, this,
                &LibraryPage::trashTargets);
    }
    menu->popup(m_list->viewport()->mapToGlobal(at));
}

void LibraryPage::chooseFiles()
{
    if (m_importer->isRunning()) {
        m_toast->say(tr("An import is still running."));
        return;
    }
    importFiles(m_services.prompter.chooseFiles(this, tr("Import articles"),
                                                tr("Articles (%1)").arg(Importer::patterns())));
}

void LibraryPage::importFiles(const QStringList &files)
{
    m_importer->start(files);
}

void LibraryPage::imported(const QVector<Importer::Outcome> &outcomes)
{
    m_strip->hide();
    if (outcomes.isEmpty()) {
        m_toast->say(tr("That folder holds no document that can be imported."));
        return;
    }
    if (LossReport::isNeeded(outcomes)) {
        auto *report = new LossReport(outcomes, this);
        connect(report, &LossReport::openRequested, this, &LibraryPage::openArticle);
        report->open();
    } else {
        m_toast->say(tr("%n article(s) imported; everything was kept", nullptr,
                        static_cast<int>(outcomes.size())));
    }
    refresh();
}

} // namespace tuiwen::ui::library
