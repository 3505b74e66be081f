// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keep/service.h"
#include "ui/editor/canvas.h"
#include "ui/editor/meta.h"
#include "ui/editor/outline.h"
#include "ui/editor/workplace.h"
#include "ui/keep/versions.h"
#include "ui/prompter.h"
#include "ui/widgets/toast.h"

// Versions of the article that is open: kept, looked at, brought back.

namespace tuiwen::ui {

void EditorPage::Private::refreshVersions()
{
    const ArticleId id = autosave.article().id;
    whenDone(services.keep.versions(id), &q,
             [this, id](const Result<QVector<ArticleVersion>> &versions) {
                 if (versions && id == autosave.article().id) {
                     outline->setVersions(*versions, services.clock.now());
                 }
             });
}

void EditorPage::Private::keepMilestone(bool named)
{
    QString name;
    if (named) {
        name = services.prompter.askText(&q, tr("Keep a milestone"),
                                         tr("Name, for instance “second draft”"), {});
        if (name.isNull()) {
            return;
        }
    }
    whenSaved([this, name](bool saved) {
        if (!saved) {
            return; // the status bar and the strip say why
        }
        whenDone(services.articles.milestone(autosave.article().id, name.trimmed()), &q,
                 [this](const Result<> &kept) {
                     if (kept) {
                         toast->say(tr("Saved, and kept as a milestone"));
                         refreshVersions();
                     } else {
                         trouble(tr("The milestone was not kept"), kept.error());
                     }
                 });
    });
}

void EditorPage::Private::showVersions(const VersionId &first)
{
    whenSaved([this, first](bool) {
        if (autosave.article().id.isNull()) {
            return;
        }
        auto *dialog = new keep::VersionDialog(services, autosave.article(), readOnly, &q);
        dialog->select(first);
        connect(dialog, &keep::VersionDialog::restoreWanted, &q,
                [this](const ArticleVersion &version) { restore(version); });
        connect(dialog, &keep::VersionDialog::passageWanted, &q, [this](const QJsonObject &body) {
            replaceText(body);
            toast->say(tr("The passage is as it was. Ctrl+Z takes this back."));
        });
        connect(dialog, &keep::VersionDialog::renamed, &q, [this] { refreshVersions(); });
        dialog->open();
    });
}

void EditorPage::Private::replaceText(const QJsonObject &body)
{
    if (canvas->isReady()) {
        canvas->replaceText(body);
        return;
    }
    autosave.edit([&](Article &article) { article.body = body; });
    showArticle();
}

void EditorPage::Private::restore(const ArticleVersion &version)
{
    if (readOnly) {
        return;
    }
    // What stands now is kept first; nobody has to be asked whether to lose nothing.
    const Article present = autosave.article();
    whenDone(services.keep.keepVersion(present, VersionReason::Restore, {}), &q,
             [this, version, id = present.id](const Result<> &kept) {
                 if (id != autosave.article().id) {
                     return;
                 }
                 if (!kept) {
                     trouble(tr("The version was not restored: what stands now could not be kept"),
                             kept.error());
                     return;
                 }
                 autosave.edit([&](Article &article) {
                     article.title = version.title;
                     article.author = version.author;
                     article.digest = version.digest;
                 });
                 meta->show(autosave.article());
                 Q_EMIT q.titleChanged(version.title);
                 replaceText(version.body);
                 previewPause.start();
                 refreshVersions();
                 toast->say(tr("The version is back; what stood here is kept among the versions."));
             });
}

} // namespace tuiwen::ui
