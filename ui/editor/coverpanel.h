// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/article.h"

#include <QImage>
#include <QThreadPool>
#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace tuiwen::media {
class MediaService;
}

namespace tuiwen::ui {
class Segmented;
}
namespace tuiwen::ui::cover {
class CropView;
}

namespace tuiwen::ui::editor {

/// Chooses the cover: a file, or a picture of the article, and its two crops.
class CoverPanel : public QWidget
{
    Q_OBJECT

public:
    explicit CoverPanel(media::MediaService &media, QWidget *parent = nullptr);
    ~CoverPanel() override;

    void setCover(const Cover &cover);
    /// Pictures of the article, as tuiwen://media/… addresses.
    void setPictures(const QStringList &addresses);
    void setReadOnly(bool on);
    /// The cover upright, perhaps smaller than it is; null while it is read.
    [[nodiscard]] const QImage &picture() const { return m_picture; }
    /// Pixels of the cover itself.
    [[nodiscard]] QSize originalSize() const { return m_original; }

Q_SIGNALS:
    /// The person changed the cover or a crop.
    void coverChanged(const tuiwen::Cover &cover);
    void fileWanted();
    void libraryWanted();
    void cropWanted();
    void makerWanted();
    /// The cover's picture was read (or is gone); picture() has it.
    void pictureRead();

private:
    void readPicture();
    void showCrop();
    void choose(const QString &hash);

    media::MediaService &m_media;
    Cover m_cover;
    QImage m_picture;
    QSize m_original;
    QString m_read; ///< hash of m_picture
    QStringList m_addresses;
    Segmented *m_shape;
    cover::CropView *m_crop;
    QLabel *m_hint;
    QPushButton *m_make;
    QPushButton *m_library;
    QPushButton *m_file;
    QPushButton *m_both;
    QPushButton *m_reset;
    QPushButton *m_remove;
    QListWidget *m_pictures;
    QThreadPool m_pool; ///< what it reads ends before the service does
};

} // namespace tuiwen::ui::editor
