// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/workplace.h"

#include "core/account/service.h"
#include "core/base/log.h"
#include "core/themes/service.h"
#include "ui/editor/canvas.h"
#include "ui/editor/coverpanel.h"
#include "ui/editor/header.h"
#include "ui/editor/inspector.h"
#include "ui/editor/meta.h"
#include "ui/editor/statusline.h"
#include "ui/editor/themepanel.h"
#include "ui/editor/toolbar.h"
#include "ui/widgets/strip.h"

namespace tuiwen::ui {

using editor::Autosave;
using editor::Recovery;

namespace {

/// What a person edits, taken over from another state of the article.
void takeContent(Article &article, const Article &from)
{
    const Article kept = article;
    article = from;
    article.id = kept.id;
    article.revision = kept.revision;
    article.createdAt = kept.createdAt;
    article.updatedAt = kept.updatedAt;
    article.trashedAt = kept.trashedAt;
}

} // namespace

void EditorPage::Private::notice(const QString &text, const QString &icon, const QString &action,
                                 std::function<void()> act)
{
    stripAction = std::move(act);
    strip->showNotice(text, Hue::Info, icon, action);
}

void EditorPage::Private::trouble(const QString &what, const Error &error, const QString &action,
                                  std::function<void()> act)
{
    stripAction = std::move(act);
    strip->showError(what, error, action);
}

void EditorPage::Private::whenSaved(std::function<void(bool)> fn)
{
    storeMeta();
    canvas->flush([this, fn = std::move(fn)]() mutable {
        if (autosave.state() == Autosave::State::Saved) {
            fn(true);
            return;
        }
        waiters.push_back(std::move(fn));
        autosave.saveNow();
    });
}

void EditorPage::Private::leaveThen(std::function<void()> fn)
{
    if (autosave.article().id.isNull()) {
        fn();
        return;
    }
    whenSaved([this, fn = std::move(fn)](bool) {
        // Saved or not, nothing is lost: the journal has what the store could not take.
        if (created && editor::isBlank(autosave.article())) {
            const ArticleId blank = autosave.article().id;
            autosave.release();
            whenDone(services.articles.erase(blank), &q, [](const Result<> &erased) {
                if (!erased) {
                    qCWarning(logEditor) << "an empty article stays:" << toText(erased.error());
                }
            });
        }
        fn();
    });
}

void EditorPage::Private::start(const ArticleId &id, bool fresh)
{
    strip->hide();
    created = fresh;
    editor::openArticle(services.articles, autosave.journal(), id, &q,
                        [this, id](const Result<editor::Opened> &opened) {
                            if (opened) {
                                show(*opened);
                            } else {
                                setReadOnly(true);
                                trouble(tr("The article cannot be opened"), opened.error(),
                                        tr("Try again"), [this, id] { start(id, false); });
                            }
                        });
}

void EditorPage::Private::show(const editor::Opened &opened)
{
    const bool newer = article::ArticleService::isNewer(opened.stored);
    autosave.take(newer ? article::ArticleService::readable(opened.stored) : opened.stored);
    setReadOnly(newer);
    if (newer) {
        notice(tr("A newer version of this program made the article. It can be read here, not "
                  "changed; what this version does not know is left out of the view."),
               QStringLiteral("lock"));
    } else {
        recover(opened);
    }
    showArticle();
    refreshVersions();
    if (created) {
        meta->focusTitle();
    } else {
        canvas->focusText();
    }
}

void EditorPage::Private::recover(const editor::Opened &opened)
{
    if (!opened.journalTrouble.isEmpty()) {
        trouble(
            tr("The crash journal of this article cannot be read; the last saved state is shown"),
            {ErrorKind::Storage, 0, opened.journalTrouble, {}});
    }
    if (!opened.entry) {
        return;
    }
    if (opened.recovery == Recovery::Nothing) {
        autosave.journal().remove(opened.stored.id);
    } else if (opened.recovery == Recovery::Take) {
        autosave.edit([&](Article &article) { takeContent(article, opened.entry->article); });
        const QString when = inChina(opened.entry->at).toString(QStringLiteral("M-d HH:mm:ss"));
        notice(tr("Work of %1 that was not saved yet has been recovered.").arg(when),
               QStringLiteral("history"), tr("Go back to the saved state"),
               [this, stored = opened.stored] {
                   autosave.edit([&](Article &article) { takeContent(article, stored); });
                   strip->hide();
                   showArticle();
               });
    } else {
        editor::storeCopy(
            services.articles, opened.entry->article, &q,
            [this, original = opened.stored.id](const Result<Article> &copy) {
                if (!copy) {
                    trouble(tr("Recovered work cannot be stored; it stays in the crash journal"),
                            copy.error());
                    return;
                }
                autosave.journal().remove(original);
                notice(tr("This article was changed after a crash. The work that was not saved "
                          "then is "
                          "kept as a new article."),
                       QStringLiteral("files"), tr("Open it"),
                       [this, id = copy->id] { q.open(id); });
            });
    }
}

void EditorPage::Private::showArticle()
{
    const Article &article = autosave.article();
    meta->show(article);
    header->setTitle(article.title);
    Q_EMIT q.titleChanged(article.title);
    inspector->cover().setCover(article.cover);
    inspector->themes().setCurrent(article.theme);
    applyTheme();
    canvas->load(article.body, readOnly);
    render();
}

void EditorPage::Private::applyTheme()
{
    const QString &own = autosave.article().theme;
    canvas->setTheme(services.articles.editorCss(own.isEmpty() ? accountTheme : own));
}

void EditorPage::Private::followThemes()
{
    if (services.themes == nullptr) {
        return;
    }
    connect(services.themes, &tuiwen::themes::ThemeService::changed, &q, [this] {
        inspector->themes().setThemes(services.articles.themes());
        inspector->themes().setCurrent(autosave.article().theme);
        applyTheme();
        previewPause.start();
    });
}

QString EditorPage::Private::substituteTheme() const
{
    return autosave.article().theme.isEmpty() ? accountTheme : QString();
}

void EditorPage::Private::storeMeta()
{
    metaPause.stop();
    autosave.edit([this](Article &article) { meta->store(article); });
}

void EditorPage::Private::setReadOnly(bool on)
{
    readOnly = on;
    meta->setReadOnly(on);
    tools->setReadOnly(on);
    inspector->cover().setReadOnly(on);
    header->setReady(!on);
}

void EditorPage::Private::render()
{
    if (autosave.article().id.isNull()) {
        return;
    }
    if (rendering) {
        renderAgain = true;
        return;
    }
    rendering = true;
    renderTimer.start();
    whenDone(services.articles.preview(autosave.article(), substituteTheme()), &q,
             [this](const Result<article::Preview> &preview) { rendered(preview); });
}

/// The phone follows at once where that is cheap; in a long article it waits for a real pause, so
/// that making it takes no more than a small share of the time and never stands between a key and
/// its letter.
void EditorPage::Private::pacePreview()
{
    constexpr int share = 6;
    constexpr int longestMs = 2500;
    previewPause.setInterval(static_cast<int>(
        std::clamp<qint64>(renderTimer.elapsed() * share, editor::previewPauseMs, longestMs)));
}

void EditorPage::Private::rendered(const Result<article::Preview> &preview)
{
    rendering = false;
    pacePreview();
    if (std::exchange(renderAgain, false)) {
        previewPause.start();
        return;
    }
    if (preview) {
        const QString name = account.isEmpty() ? tr("Official Account") : account;
        inspector->show(*preview, name, inChina(services.clock.now()));
        status->show(*preview);
    } else {
        inspector->showNothing(tr("The preview cannot be made."));
        qCWarning(logEditor) << "the preview failed:" << toText(preview.error());
    }
}

void EditorPage::Private::lookOutside(const QStringList &ids)
{
    const ArticleId id = autosave.article().id;
    if (id.isNull() || (!ids.isEmpty() && !ids.contains(id.value))) {
        return;
    }
    whenDone(services.articles.open(id), &q, [this, id](const Result<Article> &stored) {
        const bool other = stored && id == autosave.article().id &&
                           stored->revision > autosave.article().revision &&
                           autosave.state() == Autosave::State::Saved;
        if (other) {
            notice(tr("This article was changed in another window."), QStringLiteral("refresh-cw"),
                   tr("Show the newer text"), [this, id] { start(id, false); });
        }
    });
}

} // namespace tuiwen::ui
