// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/service.h"
#include "ui/editor/canvas.h"
#include "ui/editor/coverpanel.h"
#include "ui/editor/inspector.h"
#include "ui/editor/workplace.h"
#include "ui/exporting/dialog.h"
#include "ui/prompter.h"
#include "ui/widgets/hue.h"
#include "ui/widgets/toast.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QTextDocumentFragment>
#include <QtConcurrentRun>

// What comes into an article from outside and what goes out of the page.

namespace tuiwen::ui {

namespace {

QString pictureFilter()
{
    return EditorPage::tr("Pictures (%1)")
        .arg(QStringLiteral("*.png *.jpg *.jpeg *.gif *.webp *.bmp *.svg"));
}

} // namespace

void EditorPage::Private::insertPictures()
{
    for (const QString &path :
         services.prompter.chooseFiles(&q, tr("Insert pictures"), pictureFilter())) {
        whenDone(services.media.addFile(path), &q, [this](const Result<Media> &media) {
            if (media) {
                canvas->insertPicture(media->hash, media->alt);
            } else {
                services.prompter.report(&q, tr("The picture was not inserted"), media.error());
            }
        });
    }
}

void EditorPage::Private::choosePictures(int request, bool many)
{
    QStringList paths = services.prompter.chooseFiles(&q, tr("Insert pictures"), pictureFilter());
    if (!many) {
        paths = paths.mid(0, 1);
    }
    auto chosen = std::make_shared<QVector<Media>>();
    takePictures(request, paths, chosen);
}

void EditorPage::Private::takePictures(int request, const QStringList &paths,
                                       const std::shared_ptr<QVector<Media>> &chosen)
{
    if (paths.isEmpty()) {
        canvas->focusText();
        canvas->givePictures(request, *chosen);
        return;
    }
    whenDone(services.media.addFile(paths.constFirst()), &q,
             [this, request, rest = paths.mid(1), chosen](const Result<Media> &media) {
                 if (media) {
                     chosen->append(*media);
                 } else {
                     services.prompter.report(&q, tr("The picture was not inserted"),
                                              media.error());
                 }
                 takePictures(request, rest, chosen);
             });
}

void EditorPage::Private::chooseCover()
{
    const QStringList paths =
        services.prompter.chooseFiles(&q, tr("Choose the cover"), pictureFilter());
    if (paths.isEmpty()) {
        return;
    }
    whenDone(services.media.addFile(paths.constFirst()), &q, [this](const Result<Media> &media) {
        if (!media) {
            services.prompter.report(&q, tr("The cover was not changed"), media.error());
            return;
        }
        const Cover cover{media->hash, std::nullopt, std::nullopt};
        autosave.edit([&](Article &article) { article.cover = cover; });
        inspector->cover().setCover(cover);
        previewPause.start();
    });
}

void EditorPage::Private::copyForWechat()
{
    storeMeta();
    canvas->flush([this] {
        whenDone(services.articles.preview(autosave.article()), &q,
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

void EditorPage::Private::reportPaste(int scripts, int remotePictures, int others)
{
    QStringList parts;
    if (remotePictures > 0) {
        parts << tr("%n picture(s) of other sites became links: insert the files themselves",
                    nullptr, remotePictures);
    }
    if (scripts + others > 0) {
        parts << tr("%n active or embedded element(s) were left out", nullptr, scripts + others);
    }
    notice(parts.join(tr("; ")) + tr("."), QStringLiteral("clipboard-paste"));
}

} // namespace tuiwen::ui
