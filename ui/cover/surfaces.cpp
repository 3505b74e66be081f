// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cover/surfaces.h"

#include "ui/style/metrics.h"
#include "ui/style/style.h"

#include <QPainter>
#include <QPainterPath>

namespace tuiwen::ui::cover {

namespace {

constexpr int cardWidth = 282;
constexpr int cardHeight = 120; // 2.35 : 1
constexpr int rowHeight = 68;
constexpr int shareHeight = 96;
constexpr int shareSide = 48;
constexpr int gap = 14;
constexpr int caption = 18;
constexpr int radius = 6;

void picture(QPainter &painter, const QRect &place, const QImage &image)
{
    const style::Palette &p = style::palette();
    if (image.isNull()) {
        painter.fillRect(place, p.sunken);
        return;
    }
    painter.drawImage(place, image);
}

/// Up to `most` lines of text, the last one cut with "…"; gives the height used.
int lines(QPainter &painter, const QRect &room, const QString &text, const QFont &font, int most)
{
    painter.setFont(font);
    const QFontMetrics metrics(font);
    QString rest = text;
    int y = room.top();
    for (int line = 0; line < most && !rest.isEmpty(); ++line) {
        QString shown = rest;
        if (line == most - 1) {
            shown = metrics.elidedText(rest, Qt::ElideRight, room.width());
        } else {
            while (metrics.horizontalAdvance(shown) > room.width() && shown.size() > 1) {
                shown.chop(1);
            }
        }
        painter.drawText(QPoint(room.left(), y + metrics.ascent()), shown);
        y += metrics.height();
        rest = rest.mid(shown.size());
    }
    return y - room.top();
}

} // namespace

Surfaces::Surfaces(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("surfaces"));
    setAccessibleName(tr("The cover where readers meet it"));
    setFixedSize(cardWidth, 3 * caption + cardHeight + 40 + rowHeight + shareHeight + 2 * gap);
}

void Surfaces::setText(const QString &title, const QString &digest)
{
    m_title = title.trimmed().isEmpty() ? tr("Title of the article") : title;
    m_digest = digest.trimmed();
    update();
}

void Surfaces::setCrops(const QImage &wide, const QImage &square)
{
    // Down in one smooth step: a painter would leave out most of the pixels.
    const auto small = [this](const QImage &image, const QSize &size) {
        return image.isNull() ? image
                              : image.scaled(size * devicePixelRatioF(), Qt::IgnoreAspectRatio,
                                             Qt::SmoothTransformation);
    };
    m_wide = small(wide, {cardWidth, cardHeight});
    m_square = small(square, {shareSide, shareSide});
    update();
}

void Surfaces::paintEvent(QPaintEvent *)
{
    const style::Palette &p = style::palette();
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    int y = 0;
    const auto heading = [&](const QString &text) {
        painter.setFont(style::font(style::metrics::textMeta));
        painter.setPen(p.mute);
        painter.drawText(QRect(0, y, cardWidth, caption), Qt::AlignLeft | Qt::AlignTop, text);
        y += caption;
    };
    const auto plate = [&](int height) {
        QPainterPath path;
        path.addRoundedRect(QRectF(0.5, y + 0.5, cardWidth - 1, height - 1), radius, radius);
        painter.fillPath(path, p.page);
        painter.setPen(p.line);
        painter.drawPath(path);
        return path;
    };
    heading(tr("First article of a push"));
    const QPainterPath card = plate(cardHeight + 40);
    painter.save();
    painter.setClipPath(card);
    picture(painter, {0, y, cardWidth, cardHeight}, m_wide);
    painter.restore();
    painter.setPen(p.ink);
    lines(painter, {12, y + cardHeight + 11, cardWidth - 24, 20}, m_title,
          style::font(style::metrics::textBase, QFont::Medium), 1);
    y += cardHeight + 40 + gap;

    heading(tr("Further articles, list row"));
    plate(rowHeight);
    painter.setPen(p.ink);
    lines(painter, {12, y + 14, cardWidth - 24 - 56, 40}, m_title,
          style::font(style::metrics::textBase), 2);
    picture(painter, {cardWidth - 12 - 46, y + (rowHeight - 46) / 2, 46, 46}, m_square);
    y += rowHeight + gap;

    heading(tr("Share card in a chat"));
    plate(shareHeight);
    painter.setPen(p.ink);
    const int used = lines(painter, {12, y + 12, cardWidth - 24, 40}, m_title,
                           style::font(style::metrics::textBase), 2);
    painter.setPen(p.mute);
    lines(painter, {12, y + 16 + used, cardWidth - 24 - 60, shareHeight - used - 20}, m_digest,
          style::font(style::metrics::textMeta), used > 20 ? 2 : 3);
    picture(painter,
            {cardWidth - 12 - shareSide, y + shareHeight - 12 - shareSide, shareSide, shareSide},
            m_square);
}

} // namespace tuiwen::ui::cover
