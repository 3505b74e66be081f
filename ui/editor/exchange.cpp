// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/service.h"
#include "ui/editor/canvas.h"
#include "ui/editor/workplace.h"
#include "ui/exporting/dialog.h"
#include "ui/prompter.h"
#include "ui/widgets/hue.h"
#include "ui/widgets/lossdialog.h"
#include "ui/widgets/toast.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QTextDocumentFragment>
#include <QtConcurrentRun>

// What comes into an article from outside and what goes out of the page.

namespace tuiwen::ui {

void EditorPage::Private::copyForWechat()
{
    storeMeta();
    canvas->flush([this] {
        whenDone(services.articles.preview(autosave.article(), substituteTheme()), &q,
                 [this](const Result<article::Preview> &preview) {
                     if (!preview) {
                         trouble(tr("The article was not copied"), preview.error());
                         return;
                     }
                     const auto read = [&articles = services.articles, payload = preview->payload] {
                         return articles.clipboardHtml(payload);
                     };
                     whenDone(QtConcurrent::run(read), &q,
                              [this, preview = *preview](const Result<QString> &html) {
                                  putOnClipboard(preview, html);
                              });
                 });
    });
}

void EditorPage::Private::putOnClipboard(const article::Preview &preview,
                                         const Result<QString> &html)
{
    if (!html) {
        trouble(tr("The article was not copied"), html.error());
        return;
    }
    auto *data = new QMimeData;
    data->setHtml(*html);
    QString plain = QTextDocumentFragment::fromHtml(preview.payload.html).toPlainText();
    data->setText(
        plain.remove(QChar::ObjectReplacementCharacter).trimmed()); // pictures leave such marks
    QGuiApplication::clipboard()->setMimeData(data);
    const auto pictures = static_cast<int>(preview.payload.pictures.size());
    toast->say(pictures == 0 ? tr("Copied. Paste it into WeChat's editor.")
                             : tr("Copied with %n picture(s). Paste it into WeChat's editor and "
                                  "check that they arrived.",
                                  nullptr, pictures));
}

void EditorPage::Private::exportArticle()
{
    whenSaved([this](bool saved) {
        if (!saved) {
            return; // the status bar and the strip say why
        }
        const Article &article = autosave.article();
        auto *dialog = new exporting::ExportDialog(
            services,
            {{article.id, article.title.isEmpty() ? tr("Untitled article") : article.title}}, &q);
        connect(dialog, &exporting::ExportDialog::exported, &q, [this](const QStringList &paths) {
            toast->say(tr("Exported to %1").arg(paths.value(0)));
        });
        dialog->open();
    });
}

void EditorPage::Private::schedule()
{
    whenSaved([this](bool saved) {
        if (saved) {
            Q_EMIT q.scheduleRequested(autosave.article().id);
        }
    });
}

void EditorPage::Private::reportPaste(const QVector<Loss> &losses)
{
    int changes = 0;
    for (const Loss &loss : losses) {
        changes += loss.count;
    }
    notice(tr("Pasted with %n change(s). Ctrl+Z takes all of it back.", nullptr, changes),
           QStringLiteral("clipboard-paste"), tr("What changed?"), [this, losses] {
               auto *report = new LossDialog(tr("What the paste changed"), losses, &q);
               report->open();
           });
}

} // namespace tuiwen::ui
