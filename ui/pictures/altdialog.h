// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/media.h"

#include <QDialog>
#include <QVector>

class QLabel;
class QLineEdit;

namespace tuiwen {
struct Error;
}
namespace tuiwen::media {
class MediaService;
}

namespace tuiwen::ui::pictures {

class Thumbs;

/// Asks what pictures say to someone who cannot see them, one field each. Nothing is proposed:
/// only a person knows what a picture is there for.
class AltDialog : public QDialog
{
    Q_OBJECT

public:
    AltDialog(media::MediaService &media, const QVector<Media> &pictures,
              QWidget *parent = nullptr);

Q_SIGNALS:
    /// The pictures with the texts as they are now, kept in the library already or left out; the
    /// dialog has closed. Not emitted when it was cancelled.
    void described(const QVector<tuiwen::Media> &pictures);
    /// A text could not be kept.
    void failed(const tuiwen::Error &error);

private:
    QWidget *makeRow(const Media &picture);
    void keep();

    media::MediaService &m_media;
    Thumbs *m_thumbs;
    QVector<Media> m_pictures;
    QVector<QLineEdit *> m_fields;
};

} // namespace tuiwen::ui::pictures
