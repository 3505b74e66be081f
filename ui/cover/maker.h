// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/article.h"
#include "ui/cover/design.h"

#include <QByteArray>
#include <QDialog>
#include <QImage>
#include <QThreadPool>
#include <QTimer>

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QSlider;

namespace tuiwen::media {
class MediaService;
}

namespace tuiwen::ui::cover {

class Surfaces;

/// Makes a cover of a title and a design, seen while it is made.
class CoverMaker : public QDialog
{
    Q_OBJECT

public:
    CoverMaker(media::MediaService &media, const QString &title, const QString &digest,
               QWidget *parent = nullptr);
    ~CoverMaker() override;

    [[nodiscard]] const Design &design() const { return m_design; }
    /// The cover as it looks now; null while the first one is being painted.
    [[nodiscard]] QImage image() const { return m_image; }
    /// A picture of the media library for the designs that show one.
    void usePicture(const QString &hash);

Q_SIGNALS:
    /// The cover as a file, and its crop for the square. The dialog has closed.
    void made(const QByteArray &bytes, const tuiwen::Crop &square);
    /// A repaint has reached the screen.
    void shown();

private:
    QWidget *makeControls();
    QWidget *makeStage();
    void fillGallery();
    void showSchemes();
    void choosePicture();
    void paintSoon();
    void paintNow();
    void showImage();
    void take();

    media::MediaService &m_media;
    Design m_design;
    QImage m_picture;
    QImage m_image;
    QTimer m_pause;
    bool m_painting = false;
    bool m_again = false;
    QListWidget *m_gallery;
    QPlainTextEdit *m_title;
    QLineEdit *m_note;
    QComboBox *m_family;
    QHBoxLayout *m_swatches;
    QWidget *m_pictureRow = nullptr;
    QSlider *m_scrim;
    QCheckBox *m_safe;
    QLabel *m_stage;
    Surfaces *m_surfaces;
    QThreadPool m_pool; ///< what it reads ends before the service does
};

} // namespace tuiwen::ui::cover
