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

namespace tuiwen::ui::pictures {

/// Small pictures, made off the window's thread, the last asked for first: what is on the screen
/// now comes before what was scrolled past.
class Thumbs : public QObject
{
    Q_OBJECT

public:
    static constexpr int side = 360; ///< pixels of the longer side, as kept on disk

    explicit Thumbs(const media::MediaService &media, QObject *parent = nullptr);
    ~Thumbs() override;

    /// Null while it is being made (loaded() follows) and for a picture that cannot be shown.
    [[nodiscard]] QPixmap thumb(const QString &hash);
    /// True when thumb() stays null for good.
    [[nodiscard]] bool isBroken(const QString &hash) const { return m_broken.contains(hash); }

Q_SIGNALS:
    /// The thumbnail is there, or will never be.
    void loaded(const QString &hash);

private:
    const media::MediaService &m_media;
    QCache<QString, QPixmap> m_cache; ///< cost in KB
    QSet<QString> m_asked;
    QSet<QString> m_broken;
    QThreadPool m_pool;
    int m_turn = 0;
};

} // namespace tuiwen::ui::pictures
