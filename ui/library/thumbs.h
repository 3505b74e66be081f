// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QObject>
#include <QPixmap>
#include <QSet>
#include <QString>
#include <QThreadPool>

namespace tuiwen::media {
class MediaService;
}

namespace tuiwen::ui::library {

/// Covers in the size of the list, decoded off the window's thread and kept for a while.
class Thumbs : public QObject
{
    Q_OBJECT

public:
    explicit Thumbs(const media::MediaService &media, QObject *parent = nullptr);
    ~Thumbs() override;

    /// The picture of `hash` filling `size` logical pixels, or a null pixmap while it is being
    /// read; loaded() follows. A picture that cannot be read stays null and is not tried again.
    [[nodiscard]] QPixmap thumb(const QString &hash, const QSize &size, qreal dpr);

Q_SIGNALS:
    void loaded(const QString &hash);

private:
    const media::MediaService &m_media;
    QCache<QString, QPixmap> m_cache;
    QSet<QString> m_asked;
    QThreadPool m_pool;
};

} // namespace tuiwen::ui::library
