// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QImage>
#include <QObject>
#include <QSize>
#include <QTimer>

namespace tuiwen::media {
class MediaService;
}
namespace tuiwen::ui::webview {
class View;
}

namespace tuiwen::ui::exporting {

/// A page as one long picture, taken in tiles, so that no texture has to hold all of it. Each tile
/// overlaps the one before; it is taken again until the overlap agrees.
class LongPicture : public QObject
{
    Q_OBJECT

public:
    /// The page is `cssWidth` wide and drawn `scale` times as large.
    LongPicture(media::MediaService &media, int cssWidth, double scale, QObject *parent = nullptr);
    ~LongPicture() override;

    /// Tallest picture that is made, in pixels: what JPEG can hold.
    static constexpr int tallest = 65'500;

    void start(const QByteArray &document);
    /// Stops as soon as possible; finished() is not emitted any more.
    void cancel();

Q_SIGNALS:
    void progressed(int done, int total);
    /// Rejected when the page is taller than a picture may be.
    void finished(const tuiwen::Result<QImage> &picture);

private:
    void measure();
    void measured(double cssHeight);
    void scroll();
    void take();
    [[nodiscard]] bool agrees(const QImage &tile) const;
    void place(const QImage &tile);

    int m_cssWidth;
    double m_scale;
    webview::View *m_view;
    QTimer m_settle;
    QImage m_picture;
    int m_done = 0;   ///< rows of the picture that are there
    int m_wanted = 0; ///< row of the picture at the top of the next tile
    int m_tries = 0;
    bool m_over = false;
};

} // namespace tuiwen::ui::exporting
