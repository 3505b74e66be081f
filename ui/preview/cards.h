// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/article.h"

#include <QImage>
#include <QString>
#include <QStringList>
#include <QWidget>

namespace tuiwen::article {
struct Preview;
}
namespace tuiwen::media {
class MediaService;
}

namespace tuiwen::ui {

/// What readers see of an article before they open it: its row in the subscriptions, the big first
/// card, the card in a chat; with the cover's crops and the title cut where WeChat cuts it.
class SurfaceCards : public QWidget
{
    Q_OBJECT

public:
    enum Surface
    {
        ListRow,
        BigCard,
        ShareCard
    };

    explicit SurfaceCards(media::MediaService &media, QWidget *parent = nullptr);

    void setSurface(Surface surface);
    void setDark(bool dark);
    void show(const article::Preview &preview, const QString &account);
    using QWidget::show;

    /// The lines of a text in so many pixels; the last one ends with "…" when there is more.
    [[nodiscard]] static QStringList cut(const QString &text, const QFont &font, int width,
                                         int lines);
    /// The part of a picture a crop chooses, or the middle of it with this width-to-height ratio.
    [[nodiscard]] static QRect partOf(QSize picture, const std::optional<Crop> &crop, double ratio);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void load(const QString &hash);
    void paintRow(QPainter &painter) const;
    void paintBig(QPainter &painter) const;
    void paintShare(QPainter &painter) const;
    void paintCover(QPainter &painter, const QRect &at, const std::optional<Crop> &crop,
                    int radius) const;
    int paintText(QPainter &painter, const QRect &at, const QString &text, int px, int weight,
                  const QColor &colour, int lines) const;

    media::MediaService &m_media;
    Surface m_surface = ListRow;
    bool m_dark = false;
    QString m_account;
    QString m_title;
    QString m_digest;
    Cover m_cover;
    QString m_loaded; ///< hash of m_picture
    QImage m_picture;
};

} // namespace tuiwen::ui
