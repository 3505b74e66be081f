// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Folders, tags and saved searches: what a person does with them in the library.
#include "core/keep/service.h"
#include "ui/library/list.h"
#include "ui/library/page.h"
#include "ui/library/sidebar.h"
#include "ui/prompter.h"
#include "ui/style/style.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/toast.h"

#include <QMenu>

#include <algorithm>

namespace tuiwen::ui::library {

namespace {

template<class T, class Id> const T *entry(const QVector<T> &values, const Id &id)
{
    const auto found =
        std::find_if(values.begin(), values.end(), [&](const T &value) { return value.id == id; });
    return found == values.end() ? nullptr : &*found;
}

} // namespace

void LibraryPage::connectShelves()
{
    connect(m_sidebar, &Sidebar::chosen, this, &LibraryPage::chooseSpot);
    connect(m_sidebar, &Sidebar::folderWanted, this,
            [this](const FolderId &parent) { addFolder(parent, {}); });
    connect(m_sidebar, &Sidebar::tagWanted, this, [this] { addTag({}); });
    connect(m_sidebar, &Sidebar::renameWanted, this, &LibraryPage::renameSpot);
    connect(m_sidebar, &Sidebar::removeWanted, this, &LibraryPage::removeSpot);
    connect(
        m_sidebar, &Sidebar::colourWanted, this, [this](const TagId &id, const QString &colour) {
            if (const ArticleTagName *tag = entry(m_shelves.tags, id)) {
                ArticleTagName changed = *tag;
                changed.colour = colour;
                finish(m_services.keep.shelves().saveTag(changed), tr("The tag was not changed"));
            }
        });
    connect(m_sidebar, &Sidebar::dropped, this,
            [this](const Spot &spot, const QVector<ArticleId> &articles) {
                if (!spot.folder.isNull()) {
                    moveTo(articles, spot.folder);
                } else {
                    tag(articles, spot.tag, true);
                }
            });
}

void LibraryPage::finish(QFuture<Result<>> work, const QString &failed)
{
    whenDone(std::move(work), this, [this, failed](const Result<> &done) {
        if (!done) {
            m_services.prompter.report(this, failed, done.error());
        }
        refresh();
    });
}

void LibraryPage::addFolder(const FolderId &parent, const QVector<ArticleId> &articles)
{
    const QString name =
        m_services.prompter.askText(this, tr("New folder"), tr("Name of the folder"), {});
    if (name.trimmed().isEmpty()) {
        return;
    }
    whenDone(m_services.keep.shelves().addFolder(name, parent), this,
             [this, articles](const Result<Folder> &folder) {
                 if (!folder) {
                     m_services.prompter.report(this, tr("The folder was not made"),
                                                folder.error());
                 } else if (!articles.isEmpty()) {
                     moveTo(articles, folder->id);
                 }
                 refresh();
             });
}

void LibraryPage::addTag(const QVector<ArticleId> &articles)
{
    const QString name =
        m_services.prompter.askText(this, tr("New tag"), tr("Name of the tag"), {});
    if (name.trimmed().isEmpty()) {
        return;
    }
    const auto &colours = style::accountColours();
    const QString colour = colours.at(m_shelves.tags.size() % colours.size()).name();
    whenDone(m_services.keep.shelves().addTag(name, colour), this,
             [this, articles](const Result<ArticleTagName> &added) {
                 if (!added) {
                     m_services.prompter.report(this, tr("The tag was not made"), added.error());
                 } else if (!articles.isEmpty()) {
                     tag(articles, added->id, true);
                 }
                 refresh();
             });
}

void LibraryPage::renameSpot(const Spot &spot)
{
    const auto ask = [this](const QString &old) {
        const QString name =
            m_services.prompter.askText(this, tr("Rename"), tr("New name"), old).trimmed();
        return name == old ? QString() : name;
    };
    const QString failed = tr("The name was not changed");
    auto &shelves = m_services.keep.shelves();
    if (const Folder *folder = entry(m_shelves.folders, spot.folder)) {
        Folder changed = *folder;
        if (changed.name = ask(folder->name); !changed.name.isEmpty()) {
            finish(shelves.saveFolder(changed), failed);
        }
    } else if (const ArticleTagName *known = entry(m_shelves.tags, spot.tag)) {
        ArticleTagName changed = *known;
        if (changed.name = ask(known->name); !changed.name.isEmpty()) {
            finish(shelves.saveTag(changed), failed);
        }
    } else if (const SavedSearch *search = entry(m_shelves.searches, spot.search)) {
        SavedSearch changed = *search;
        if (changed.name = ask(search->name); !changed.name.isEmpty()) {
            finish(shelves.saveSearch(changed), failed);
        }
    }
}

void LibraryPage::removeSpot(const Spot &spot)
{
    auto &shelves = m_services.keep.shelves();
    const QString failed = tr("It was not deleted");
    const auto back = tr("It could not be put back");
    if (const Folder *folder = entry(m_shelves.folders, spot.folder)) {
        whenDone(shelves.removeFolder(folder->id), this,
                 [this, failed, back, name = folder->name](const Result<RemovedFolder> &removed) {
                     if (!removed) {
                         m_services.prompter.report(this, failed, removed.error());
                         return;
                     }
                     m_toast->offerUndo(
                         tr("Folder “%1” is deleted; its articles are kept").arg(name),
                         [this, removed = *removed, back] {
                             finish(m_services.keep.shelves().putBack(removed), back);
                         });
                     leaveSpot();
                 });
    } else if (const ArticleTagName *known = entry(m_shelves.tags, spot.tag)) {
        whenDone(shelves.removeTag(known->id), this,
                 [this, failed, back, name = known->name](const Result<RemovedTag> &removed) {
                     if (!removed) {
                         m_services.prompter.report(this, failed, removed.error());
                         return;
                     }
                     m_toast->offerUndo(
                         tr("Tag “%1” is deleted").arg(name), [this, removed = *removed, back] {
                             finish(m_services.keep.shelves().putBack(removed), back);
                         });
                     leaveSpot();
                 });
    } else if (const SavedSearch *search = entry(m_shelves.searches, spot.search)) {
        m_toast->offerUndo(tr("Search “%1” is deleted").arg(search->name),
                           [this, removed = *search, back] {
                               finish(m_services.keep.shelves().saveSearch(removed), back);
                           });
        finish(shelves.removeSearch(search->id), failed);
        leaveSpot();
    }
}

void LibraryPage::leaveSpot()
{
    m_sidebar->setCurrent({});
    chooseSpot({});
}

void LibraryPage::moveTo(const QVector<ArticleId> &articles, const FolderId &folder)
{
    const Folder *known = entry(m_shelves.folders, folder);
    const QString name = known == nullptr ? QString() : known->name;
    whenDone(
        m_services.keep.shelves().place(articles, folder), this,
        [this, name, count = static_cast<int>(articles.size()),
         out = folder.isNull()](const Result<QHash<ArticleId, FolderId>> &before) {
            if (!before) {
                m_services.prompter.report(this, tr("The articles were not moved"), before.error());
                return;
            }
            m_list->clearSelection();
            m_toast->offerUndo(out ? tr("%n article(s) taken out of their folder", nullptr, count)
                               : name.isEmpty()
                                   ? tr("%n article(s) moved", nullptr, count)
                                   : tr("%n article(s) moved to “%1”", nullptr, count).arg(name),
                               [this, before = *before] {
                                   finish(m_services.keep.shelves().placeBack(before),
                                          tr("The articles were not moved back"));
                               });
            refresh();
        });
}

void LibraryPage::tag(const QVector<ArticleId> &articles, const TagId &tag, bool on)
{
    finish(m_services.keep.shelves().setTag(articles, tag, on), tr("The tags were not changed"));
}

void LibraryPage::fillFolders(QMenu &menu, const QVector<ArticleId> &articles)
{
    for (const auto &[folder, depth] : tree(m_shelves)) {
        const bool here = std::all_of(articles.begin(), articles.end(), [&](const ArticleId &id) {
            return m_shelves.places.value(id) == folder.id;
        });
        QAction *action = menu.addAction(style::icon(QStringLiteral("folder")),
                                         QString(depth * 3, QLatin1Char(' ')) + folder.name);
        action->setEnabled(!here);
        connect(action, &QAction::triggered, this,
                [this, articles, id = folder.id] { moveTo(articles, id); });
    }
    menu.addSeparator();
    connect(menu.addAction(tr("No folder")), &QAction::triggered, this,
            [this, articles] { moveTo(articles, {}); });
    connect(menu.addAction(style::icon(QStringLiteral("folder-plus")), tr("New folder…")),
            &QAction::triggered, this, [this, articles] { addFolder({}, articles); });
}

void LibraryPage::fillTags(QMenu &menu, const QVector<ArticleId> &articles)
{
    for (const ArticleTagName &known : m_shelves.tags) {
        const bool all = std::all_of(articles.begin(), articles.end(), [&](const ArticleId &id) {
            return m_shelves.tagged.value(id).contains(known.id);
        });
        QAction *action = menu.addAction(known.name);
        action->setCheckable(true);
        action->setChecked(all);
        connect(action, &QAction::triggered, this,
                [this, articles, id = known.id](bool on) { tag(articles, id, on); });
    }
    menu.addSeparator();
    connect(menu.addAction(style::icon(QStringLiteral("plus")), tr("New tag…")),
            &QAction::triggered, this, [this, articles] { addTag(articles); });
}

void LibraryPage::popup(void (LibraryPage::*fill)(QMenu &, const QVector<ArticleId> &))
{
    const QVector<ArticleId> articles = targets();
    if (articles.isEmpty() || inTrash()) {
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    (this->*fill)(*menu, articles);
    const QModelIndex index = m_list->targets().first();
    const QRect row = m_list->visualRect(index);
    menu->popup(m_list->viewport()->mapToGlobal(QPoint(200, row.center().y())));
    menu->setActiveAction(menu->actions().value(0));
}

void LibraryPage::keepSearch()
{
    Spot spot = m_sidebar->spot();
    spot.search = {};
    QString name = m_query;
    if (const Folder *folder = entry(m_shelves.folders, spot.folder)) {
        name = folder->name + QStringLiteral(" · ") + m_query;
    } else if (const ArticleTagName *known = entry(m_shelves.tags, spot.tag)) {
        name = known->name + QStringLiteral(" · ") + m_query;
    } else if (spot.shelf != Shelf::All) {
        name = Sidebar::nameOf(spot.shelf) + QStringLiteral(" · ") + m_query;
    }
    name = m_services.prompter.askText(this, tr("Save the search"), tr("Name of the search"), name);
    if (name.trimmed().isEmpty()) {
        return;
    }
    whenDone(m_services.keep.shelves().addSearch(name, toJson(SearchQuery{spot, m_query})), this,
             [this](const Result<SavedSearch> &saved) {
                 if (saved) {
                     m_toast->say(tr("The search stands at the left now"));
                 } else {
                     m_services.prompter.report(this, tr("The search was not saved"),
                                                saved.error());
                 }
                 refresh();
             });
}

void LibraryPage::chooseSpot(const Spot &spot)
{
    m_list->clearSelection();
    m_spot = spot;
    QString title = Sidebar::nameOf(spot.shelf);
    if (const SavedSearch *search = entry(m_shelves.searches, spot.search)) {
        const SearchQuery query = searchQueryFrom(search->query);
        title = search->name;
        m_spot = query.spot;
        m_search->setText(query.words);
    } else if (const Folder *folder = entry(m_shelves.folders, spot.folder)) {
        title = folder->name;
    } else if (const ArticleTagName *known = entry(m_shelves.tags, spot.tag)) {
        title = known->name;
    }
    showTitle(title);
    applySpot();
    refresh();
}

} // namespace tuiwen::ui::library
