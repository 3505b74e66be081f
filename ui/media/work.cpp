// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does with pictures in the media library; page.cpp shows them.
#include "ui/media/page.h"

#include "core/base/error.h"
#include "ui/errortext.h"
#include "ui/media/shelves.h"
#include "ui/pictures/arriving.h"
#include "ui/pictures/grid.h"
#include "ui/pictures/intake.h"
#include "ui/pictures/model.h"
#include "ui/pictures/texts.h"
#include "ui/prompter.h"
#include "ui/style/style.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/hue.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/strip.h"
#include "ui/widgets/toast.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>

#include <memory>

namespace tuiwen::ui::gallery {

namespace {

/// "a.txt: not a picture" for the first few, so that a person knows which files to look at.
QString refusals(const QVector<tuiwen::media::Taken> &taken)
{
    constexpr int most = 3;
    QStringList lines;
    for (const auto &one : taken) {
        if (!one.media && lines.size() < most) {
            lines << MediaPage::tr("%1: %2").arg(one.name, one.media.error().detail);
        }
    }
    return lines.join(MediaPage::tr("; "));
}

} // namespace

QStringList MediaPage::targets() const
{
    QStringList hashes;
    for (const QModelIndex &index : m_grid->targets()) {
        hashes << m_proxy->at(index).media.hash;
    }
    return hashes;
}

void MediaPage::showEmptiness()
{
    const bool empty = m_proxy->rowCount() == 0 && m_loaded;
    m_stack->setCurrentIndex(empty ? 1 : 0);
    if (!empty) {
        return;
    }
    m_empty->clearButtons();
    const auto offerAdding = [this] {
        connect(m_empty->addButton(tr("Add pictures"), QStringLiteral("image-plus")),
                &QPushButton::clicked, this, &MediaPage::addFiles);
    };
    if (!m_search->text().trimmed().isEmpty()) {
        m_empty->setSentence(tr("Nothing was found for “%1”.").arg(m_search->text().trimmed()));
        connect(m_empty->addButton(tr("Clear the search")), &QPushButton::clicked, this,
                [this] { m_search->line()->clear(); });
    } else if (inTrash()) {
        m_empty->setSentence(tr("The trash is empty."));
    } else if (m_library.isEmpty()) {
        m_empty->setSentence(tr("No pictures yet. Drop or paste some here, or choose files; "
                                "pictures of articles appear by themselves."));
        offerAdding();
    } else if (m_shelves->shelf() == Shelf::NoAlt) {
        m_empty->setSentence(tr("Every picture has an alt text."));
    } else if (m_shelves->shelf() == Shelf::Unused) {
        m_empty->setSentence(tr("Every picture is used in an article."));
    } else if (m_shelves->shelf() == Shelf::Large) {
        m_empty->setSentence(tr("No picture is larger than WeChat takes."));
    } else {
        m_empty->setSentence(tr("No picture of this kind."));
    }
}

void MediaPage::addFiles()
{
    QVector<tuiwen::media::Incoming> files;
    for (const QString &path : m_services.prompter.chooseFiles(this, tr("Add pictures"),
                                                               pictures::fileFilter())) {
        files.append({path, {}, {}});
    }
    take(files);
}

void MediaPage::take(const QVector<tuiwen::media::Incoming> &pictures)
{
    m_intake->start(pictures);
}

void MediaPage::paste()
{
    const QMimeData *clip = QGuiApplication::clipboard()->mimeData();
    const auto found =
        clip == nullptr ? QVector<tuiwen::media::Incoming>() : pictures::arriving(*clip);
    if (found.isEmpty()) {
        m_toast->say(tr("There is no picture on the clipboard."));
    } else {
        take(found);
    }
}

void MediaPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (pictures::mayArrive(*event->mimeData())) {
        event->acceptProposedAction();
    }
}

void MediaPage::dropEvent(QDropEvent *event)
{
    const auto found = pictures::arriving(*event->mimeData());
    if (found.isEmpty()) {
        m_toast->say(tr("There is no picture in what was dropped."));
    } else {
        take(found);
        event->acceptProposedAction();
    }
}

void MediaPage::taken(const QVector<tuiwen::media::Taken> &taken, bool cancelled)
{
    QStringList fresh;
    int known = 0;
    int refused = 0;
    for (const auto &one : taken) {
        if (!one.media) {
            ++refused;
        } else if (one.fresh) {
            fresh << one.media->hash;
        } else {
            ++known;
        }
    }
    if (refused > 0) {
        m_strip->showNotice(tr("%n file(s) were refused: %1", nullptr, refused).arg(refusals(taken)),
                            Hue::Warn, QStringLiteral("triangle-alert"), tr("Close"));
    } else {
        m_strip->hide();
    }
    QString said = cancelled ? tr("Stopped; %n picture(s) were taken in", nullptr,
                                  static_cast<int>(fresh.size()))
                             : tr("%n picture(s) were taken in", nullptr,
                                  static_cast<int>(fresh.size()));
    if (known > 0) {
        said += tr("; ") + tr("%n were there already", nullptr, known);
    }
    if (fresh.isEmpty()) {
        if (!taken.isEmpty() && refused < taken.size()) {
            m_toast->say(said);
        }
    } else {
        m_toast->offerUndo(said, [this, fresh] { trash(fresh); });
    }
    refresh();
}

void MediaPage::trash(const QStringList &hashes)
{
    if (hashes.isEmpty()) {
        return;
    }
    whenDone(m_services.media.trash(hashes), this,
             [this, hashes](const Result<QStringList> &moved) {
                 if (!moved) {
                     report(tr("The pictures could not be moved to the trash"), moved.error());
                     return;
                 }
                 m_grid->clearSelection();
                 const auto kept = static_cast<int>(hashes.size() - moved->size());
                 QString said = tr("%n picture(s) are in the trash", nullptr,
                                   static_cast<int>(moved->size()));
                 if (kept > 0) {
                     said += tr("; ") + tr("%n stay, because articles show them", nullptr, kept);
                 }
                 if (moved->isEmpty()) {
                     m_toast->say(tr("%n stay, because articles show them", nullptr, kept));
                 } else {
                     m_toast->offerUndo(said, [this, back = *moved] {
                         restore(back, tr("The pictures are back"));
                     });
                 }
                 refresh();
             });
}

void MediaPage::restore(const QStringList &hashes, const QString &said)
{
    if (hashes.isEmpty()) {
        return;
    }
    whenDone(m_services.media.restore(hashes), this, [this, hashes, said](const Result<> &done) {
        if (!done) {
            report(tr("The pictures could not be restored"), done.error());
            return;
        }
        m_grid->clearSelection();
        m_toast->say(said.isEmpty() ? tr("%n picture(s) restored", nullptr,
                                         static_cast<int>(hashes.size()))
                                    : said);
        refresh();
    });
}

void MediaPage::erase(const QStringList &hashes)
{
    if (hashes.isEmpty() ||
        !m_services.prompter.ask(
            this,
            tr("Delete %n picture(s) for good?", nullptr, static_cast<int>(hashes.size())),
            tr("Their files are deleted as well. This cannot be undone."), tr("Delete for good"))) {
        return;
    }
    whenDone(m_services.media.erase(hashes), this,
             [this, hashes](const Result<QStringList> &gone) {
                 if (!gone) {
                     report(tr("The pictures could not be deleted"), gone.error());
                     return;
                 }
                 m_grid->clearSelection();
                 const auto kept = static_cast<int>(hashes.size() - gone->size());
                 m_toast->say(kept == 0 ? tr("%n picture(s) deleted", nullptr,
                                             static_cast<int>(gone->size()))
                                        : tr("%n stay, because earlier versions or sent articles "
                                             "show them",
                                             nullptr, kept));
                 refresh();
             });
}

void MediaPage::cleanUp()
{
    QStringList hashes;
    for (int row = 0; row < m_proxy->rowCount(); ++row) {
        hashes << m_proxy->at(m_proxy->index(row, 0)).media.hash;
    }
    inTrash() ? erase(hashes) : trash(hashes);
}

void MediaPage::addTags()
{
    const QStringList more = pictures::tagsFrom(m_services.prompter.askText(
        this, tr("Add tags"), tr("Tags, parted by commas or spaces"), {}));
    if (more.isEmpty()) {
        return;
    }
    struct Change
    {
        QString hash;
        QStringList before;
    };
    QVector<Change> changes;
    auto failedOnce = std::make_shared<bool>(false);
    for (const QModelIndex &index : m_grid->targets()) {
        const Picture picture = m_proxy->at(index);
        changes.append({picture.media.hash, picture.tags});
        whenDone(m_services.media.setTags(picture.media.hash, picture.tags + more), this,
                 [this, failedOnce](const Result<> &done) {
                     if (!done && !std::exchange(*failedOnce, true)) {
                         report(tr("The tags were not saved"), done.error());
                     }
                 });
    }
    m_toast->offerUndo(
        tr("%n picture(s) tagged", nullptr, static_cast<int>(changes.size())), [this, changes] {
            for (const Change &change : changes) {
                whenDone(m_services.media.setTags(change.hash, change.before), this,
                         [this](const Result<> &done) {
                             if (!done) {
                                 report(tr("The tags were not saved"), done.error());
                             }
                         });
            }
        });
}

void MediaPage::showMenu(const QPoint &at)
{
    const QStringList hashes = targets();
    if (hashes.isEmpty()) {
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [menu](const QString &icon, const QString &text) {
        return menu->addAction(style::icon(icon), text);
    };
    if (inTrash()) {
        connect(add(QStringLiteral("archive-restore"), tr("Restore")), &QAction::triggered, this,
                [this, hashes] { restore(hashes, {}); });
        connect(add(QStringLiteral("trash-2"), tr("Delete for good")), &QAction::triggered, this,
                [this, hashes] { erase(hashes); });
    } else {
        connect(add(QStringLiteral("tag"), tr("Add tags…")), &QAction::triggered, this,
                &MediaPage::addTags);
        menu->addSeparator();
        connect(add(QStringLiteral("trash-2"), tr("Move to trash")), &QAction::triggered, this,
                [this, hashes] { trash(hashes); });
    }
    menu->popup(m_grid->viewport()->mapToGlobal(at));
}

void MediaPage::report(const QString &what, const Error &error)
{
    m_strip->showError(what, error, tr("Close"));
}

} // namespace tuiwen::ui::gallery
