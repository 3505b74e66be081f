// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/cards.h"

#include "core/article/service.h"
#include "core/media/service.h"
#include "ui/style/style.h"

#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>
#include <QtConcurrentRun>

#include <algorithm>
#include <cmath>

namespace tuiwen::ui {

namespace {

constexpr int cardWidth = 352;
constexpr int pad = 16;
constexpr int coverSide = 1600; // pixels; enough for every crop on every screen
constexpr double wideRatio = 2.35;

struct Colours
{
    QColor card, ink, mute, line;
};

Colours coloursFor(bool dark)
{
    return dark ? Colours{QColor(0x19, 0x19, 0x19), QColor(0xd5, 0xd5, 0xd5),
                          QColor(0x7d, 0x7d, 0x7d), QColor(0x2a, 0x2a, 0x2a)}
                : Colours{QColor(Qt::white), QColor(0x19, 0x19, 0x19), QColor(0x8a, 0x8a, 0x8a),
                          QColor(0xed, 0xed, 0xed)};
}

} // namespace

SurfaceCards::SurfaceCards(media::MediaService &media, QWidget *parent)
    : QWidget(parent)
    , m_media(media)
{
    setAccessibleName(tr("How the article is listed and shared"));
    setMinimumSize(cardWidth, 200);
}

void SurfaceCards::setSurface(Surface surface)
{
    m_surface = surface;
    update();
}

void SurfaceCards::setDark(bool dark)
{
    m_dark = dark;
    update();
}

void SurfaceCards::show(const article::Preview &preview, const QString &account)
{
    m_account = account;
    m_title = preview.payload.title;
    m_digest = preview.payload.digest;
    m_cover = preview.payload.cover;
    if (m_cover.media != m_loaded) {
        m_picture = {};
        m_loaded = m_cover.media;
        load(m_loaded);
    }
    update();
}

void SurfaceCards::load(const QString &hash)
{
    if (hash.isEmpty()) {
        return;
    }
    const auto read = [&media = m_media, hash] { return media.thumbnail(hash, coverSide); };
    whenDone(QtConcurrent::run(read), this, [this, hash](const Result<QImage> &picture) {
        if (picture && hash == m_loaded) {
            m_picture = *picture;
            update();
        }
    });
}

QStringList SurfaceCards::cut(const QString &text, const QFont &font, int width, int lines)
{
    const QString plain = text.simplified();
    if (plain.isEmpty()) {
        return {};
    }
    QTextLayout layout(plain, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList found;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (found.size() + 1 == lines) {
            found << QFontMetrics(font).elidedText(plain.mid(line.textStart()), Qt::ElideRight,
                                                   width);
            break;
        }
        found << plain.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return found;
}

QRect SurfaceCards::partOf(QSize picture, const std::optional<Crop> &crop, double ratio)
{
    const double width = picture.width();
    const double height = picture.height();
    if (crop) {
        const QRect part(static_cast<int>(std::lround(crop->x1 * width)),
                         static_cast<int>(std::lround(crop->y1 * height)),
                         static_cast<int>(std::lround((crop->x2 - crop->x1) * width)),
                         static_cast<int>(std::lround((crop->y2 - crop->y1) * height)));
        return part.intersected(QRect(QPoint(), picture));
    }
    const double across = std::min(width, height * ratio);
    const double down = across / ratio;
    return {static_cast<int>((width - across) / 2), static_cast<int>((height - down) / 2),
            static_cast<int>(across), static_cast<int>(down)};
}

int SurfaceCards::paintText(QPainter &painter, const QRect &at, const QString &text, int px,
                            int weight, const QColor &colour, int lines) const
{
    const QFont font = style::font(px, weight);
    const int height = px * 7 / 5;
    painter.setFont(font);
    painter.setPen(colour);
    int y = at.y();
    for (const QString &line : cut(text, font, at.width(), lines)) {
        painter.drawText(QRect(at.x(), y, at.width(), height), Qt::AlignLeft | Qt::AlignVCenter,
                         line);
        y += height;
    }
    return y;
}

void SurfaceCards::paintCover(QPainter &painter, const QRect &at, const std::optional<Crop> &crop,
                              int radius) const
{
    painter.save();
    QPainterPath shape;
    shape.addRoundedRect(at, radius, radius);
    painter.setClipPath(shape);
    if (m_picture.isNull()) {
        painter.fillRect(at, coloursFor(m_dark).line);
    } else {
        const double ratio = static_cast<double>(at.width()) / at.height();
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(at, m_picture, partOf(m_picture.size(), crop, ratio));
    }
    painter.restore();
}

void SurfaceCards::paintRow(QPainter &painter) const
{
    const Colours c = coloursFor(m_dark);
    const QRect card((width() - cardWidth) / 2, 24, cardWidth, 138);
    painter.setPen(Qt::NoPen);
    painter.setBrush(c.card);
    painter.drawRoundedRect(card, 8, 8);
    const QRect inner = card.adjusted(pad, 12, -pad, -12);
    paintText(painter, {inner.x(), inner.y(), inner.width(), 20}, m_account, 14, QFont::Medium,
              c.mute, 1);
    const QRect thumb(inner.right() - 79, inner.y() + 32, 80, 80);
    paintText(painter, {inner.x(), inner.y() + 32, thumb.x() - inner.x() - 16, 60}, m_title, 17,
              QFont::Normal, c.ink, 2);
    paintCover(painter, thumb, m_cover.square, 4);
}

void SurfaceCards::paintBig(QPainter &painter) const
{
    const Colours c = coloursFor(m_dark);
    const int coverHeight = static_cast<int>(std::lround((cardWidth - 2.0 * pad) / wideRatio));
    const QRect card((width() - cardWidth) / 2, 24, cardWidth, coverHeight + 118);
    painter.setPen(Qt::NoPen);
    painter.setBrush(c.card);
    painter.drawRoundedRect(card, 8, 8);
    const QRect inner = card.adjusted(pad, 12, -pad, -12);
    paintText(painter, {inner.x(), inner.y(), inner.width(), 20}, m_account, 14, QFont::Medium,
              c.mute, 1);
    const QRect cover(inner.x(), inner.y() + 32, inner.width(), coverHeight);
    paintCover(painter, cover, m_cover.wide, 6);
    paintText(painter, {inner.x(), cover.bottom() + 11, inner.width(), 50}, m_title, 17,
              QFont::Normal, c.ink, 2);
}

void SurfaceCards::paintShare(QPainter &painter) const
{
    const Colours c = coloursFor(m_dark);
    const QRect card((width() - 264) / 2, 24, 264, 128);
    painter.setPen(Qt::NoPen);
    painter.setBrush(c.card);
    painter.drawRoundedRect(card, 6, 6);
    const QRect inner = card.adjusted(12, 10, -12, -8);
    const int below = paintText(painter, {inner.x(), inner.y(), inner.width(), 44}, m_title, 16,
                                QFont::Normal, c.ink, 2);
    const QRect thumb(inner.right() - 43, below + 4, 44, 44);
    paintText(painter, {inner.x(), below + 3, thumb.x() - inner.x() - 10, 48}, m_digest, 12,
              QFont::Normal, c.mute, 2);
    paintCover(painter, thumb, m_cover.square, 2);
    painter.fillRect(QRect(inner.x(), card.bottom() - 23, inner.width(), 1), c.line);
    paintText(painter, {inner.x(), card.bottom() - 20, inner.width(), 16}, m_account, 11,
              QFont::Normal, c.mute, 1);
}

void SurfaceCards::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_dark ? QColor(0x11, 0x11, 0x11) : QColor(0xed, 0xed, 0xed));
    painter.drawRoundedRect(rect(), 10, 10);
    switch (m_surface) {
    case ListRow:
        paintRow(painter);
        break;
    case BigCard:
        paintBig(painter);
        break;
    case ShareCard:
        paintShare(painter);
        break;
    }
}

} // namespace tuiwen::ui
