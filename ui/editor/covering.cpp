// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/service.h"
#include "ui/cover/cropdialog.h"
#include "ui/cover/maker.h"
#include "ui/editor/canvas.h"
#include "ui/editor/coverpanel.h"
#include "ui/editor/inspector.h"
#include "ui/editor/workplace.h"
#include "ui/pictures/altdialog.h"
#include "ui/pictures/intake.h"
#include "ui/pictures/picker.h"
#include "ui/pictures/texts.h"
#include "ui/prompter.h"
#include "ui/widgets/toast.h"

#include <algorithm>
#include <iterator>
#include <memory>
#include <optional>

// Pictures of the media library in an article, and its cover.

namespace tuiwen::ui {

void EditorPage::Private::insertFromLibrary()
{
    pickPictures(true, [this](const QVector<Media> &pictures) {
        for (const Media &picture : pictures) {
            canvas->insertPicture(picture.hash, picture.alt);
        }
        canvas->focusText();
    });
}

void EditorPage::Private::choosePictures(int request, bool many)
{
    pickPictures(many, [this, request](const QVector<Media> &pictures) {
        canvas->focusText();
        canvas->givePictures(request, pictures);
    });
}

void EditorPage::Private::pickPictures(bool many, const UsePictures &use)
{
    using pictures::PicturePicker;
    auto *picker = new PicturePicker(
        services.media, many ? PicturePicker::Choice::Several : PicturePicker::Choice::One, &q);
    picker->setAttribute(Qt::WA_DeleteOnClose);
    const auto files = std::make_shared<bool>(false);
    connect(picker, &PicturePicker::picked, &q,
            [this, use](const QVector<Media> &picked) { describeThen(picked, use); });
    connect(picker, &PicturePicker::filesWanted, &q, [files] { *files = true; });
    connect(picker, &QDialog::rejected, &q, [this, many, use, files] {
        if (*files) {
            takeFiles(many, use);
        } else {
            use({});
        }
    });
    picker->open();
}

void EditorPage::Private::takeFiles(bool many, const UsePictures &use)
{
    const QStringList paths =
        services.prompter.chooseFiles(&q, tr("Insert pictures"), pictures::fileFilter());
    QVector<media::Incoming> incoming;
    for (const QString &path : many ? paths : paths.mid(0, 1)) {
        incoming.append({path, {}, {}});
    }
    auto *intake = new pictures::Intake(services.media, &q);
    connect(intake, &pictures::Intake::finished, &q,
            [this, intake, use](const QVector<media::Taken> &all) {
                intake->deleteLater();
                QVector<Media> fine;
                QStringList refused;
                std::optional<Error> first;
                for (const media::Taken &taken : all) {
                    if (taken.media) {
                        fine.append(*taken.media);
                    } else {
                        refused << taken.name;
                        first = first ? first : taken.media.error();
                    }
                }
                if (first) {
                    services.prompter.report(
                        &q, tr("Not inserted: %1").arg(refused.join(tr(", "))), *first);
                }
                describeThen(fine, use);
            });
    if (incoming.isEmpty()) {
        intake->deleteLater();
        use({});
    } else {
        intake->start(incoming);
    }
}

void EditorPage::Private::describeThen(const QVector<Media> &pictures, const UsePictures &use)
{
    QVector<Media> silent;
    std::copy_if(pictures.begin(), pictures.end(), std::back_inserter(silent),
                 [](const Media &picture) { return picture.alt.trimmed().isEmpty(); });
    if (silent.isEmpty()) {
        use(pictures);
        return;
    }
    auto *dialog = new pictures::AltDialog(services.media, silent, &q);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &pictures::AltDialog::failed, &q, [this](const Error &error) {
        trouble(tr("The alt text was not saved"), error);
    });
    connect(dialog, &pictures::AltDialog::described, &q,
            [use, all = pictures](const QVector<Media> &described) mutable {
                for (Media &picture : all) {
                    for (const Media &one : described) {
                        if (one.hash == picture.hash) {
                            picture.alt = one.alt;
                        }
                    }
                }
                use(all);
            });
    // Closing it inserts as well: the pictures were asked for.
    connect(dialog, &QDialog::rejected, &q, [use, all = pictures] { use(all); });
    dialog->open();
}

void EditorPage::Private::takeCover(const Cover &cover, const QString &said)
{
    const Cover before = autosave.article().cover;
    const auto set = [this](const Cover &one) {
        autosave.edit([&](Article &article) { article.cover = one; });
        inspector->cover().setCover(one);
        previewPause.start();
    };
    set(cover);
    toast->offerUndo(said, [set, before] { set(before); });
}

void EditorPage::Private::chooseCover()
{
    const QStringList paths =
        services.prompter.chooseFiles(&q, tr("Choose the cover"), pictures::fileFilter());
    if (paths.isEmpty()) {
        return;
    }
    whenDone(services.media.addFile(paths.constFirst()), &q, [this](const Result<Media> &media) {
        if (media) {
            takeCover({media->hash, std::nullopt, std::nullopt}, tr("The cover was changed"));
        } else {
            services.prompter.report(&q, tr("The cover was not changed"), media.error());
        }
    });
}

void EditorPage::Private::chooseCoverFromLibrary()
{
    using pictures::PicturePicker;
    auto *picker = new PicturePicker(services.media, PicturePicker::Choice::One, &q);
    picker->setAttribute(Qt::WA_DeleteOnClose);
    connect(picker, &PicturePicker::picked, &q, [this](const QVector<Media> &picked) {
        takeCover({picked.constFirst().hash, std::nullopt, std::nullopt},
                  tr("The cover was changed"));
    });
    connect(picker, &PicturePicker::filesWanted, &q, [this] { chooseCover(); });
    picker->open();
}

void EditorPage::Private::cropCover()
{
    const editor::CoverPanel &panel = inspector->cover();
    if (panel.picture().isNull()) {
        return;
    }
    const Article &article = autosave.article();
    auto *dialog =
        new cover::CropDialog(panel.picture(), panel.originalSize(), article.cover, &q);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setText(article.title, article.digest);
    connect(dialog, &cover::CropDialog::taken, &q,
            [this](const Cover &cover) { takeCover(cover, tr("The crops were changed")); });
    dialog->open();
}

void EditorPage::Private::makeCover()
{
    storeMeta();
    const Article &article = autosave.article();
    auto *maker = new cover::CoverMaker(services.media, article.title, article.digest, &q);
    maker->setAttribute(Qt::WA_DeleteOnClose);
    connect(maker, &cover::CoverMaker::made, &q,
            [this, id = article.id, name = article.title](const QByteArray &bytes,
                                                          const Crop &square) {
                whenDone(services.media.add(bytes, tr("Cover %1").arg(name)), &q,
                         [this, id, square](const Result<Media> &media) {
                             if (!media) {
                                 trouble(tr("The cover was not changed"), media.error());
                             } else if (id == autosave.article().id) {
                                 takeCover({media->hash, std::nullopt, square},
                                           tr("The cover was changed"));
                             }
                         });
            });
    maker->open();
}

} // namespace tuiwen::ui
