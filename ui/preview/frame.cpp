// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/frame.h"

#include "ui/style/style.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace tuiwen::ui {

namespace {

constexpr double outerRadius = 38;
constexpr double screenRadius = 31;

/// One glyph in a circle; the hue follows the name so that an account always looks the same.
QColor avatarColor(const QString &name)
{
    const auto &colours = style::accountColours();
    return colours.at(static_cast<qsizetype>(qHash(name, 0) % static_cast<size_t>(colours.size())));
}

void drawIcon(QPainter &painter, const QString &name, const QColor &color, const QRectF &at,
              qreal dpr)
{
    const int side = static_cast<int>(std::lround(at.width()));
    painter.drawPixmap(at.topLeft(), style::pixmap(name, color, side, dpr));
}

} // namespace

int PhoneFrame::heightFor(int width)
{
    if (width <= 320) {
        return 568;
    }
    if (width <= 375) {
        return 812;
    }
    return width <= 430 ? 896 : 1024;
}

QSizeF PhoneFrame::outerSize() const
{
    return {width * scale + 2 * bezel, heightFor(width) * scale + 2 * bezel};
}

QRectF PhoneFrame::articleRect(const QPointF &origin) const
{
    const double top = (statusHeight + barHeight) * scale;
    return {std::round(origin.x() + bezel), std::round(origin.y() + bezel + top),
            std::round(width * scale), std::round((heightFor(width) - footHeight) * scale - top)};
}

QColor PhoneFrame::screenColor() const
{
    return dark ? QColor(0x19, 0x19, 0x19) : QColor(Qt::white);
}

void PhoneFrame::paint(QPainter &painter, const QPointF &origin, qreal dpr) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(style::isDark() ? QColor(0x3a, 0x3f, 0x47) : QColor(0x24, 0x27, 0x2c));
    painter.drawRoundedRect(QRectF(origin, outerSize()), outerRadius, outerRadius);
    const QRectF screen(origin + QPointF(bezel, bezel),
                        QSizeF(width * scale, heightFor(width) * scale));
    painter.setBrush(screenColor());
    painter.drawRoundedRect(screen, screenRadius, screenRadius);

    const QColor ink = dark ? QColor(0xd5, 0xd5, 0xd5) : QColor(0x11, 0x11, 0x11);
    const QColor line = dark ? QColor(0x26, 0x26, 0x26) : QColor(0xed, 0xed, 0xed);
    const auto at = [&](double x, double y, double w, double h) {
        return QRectF(screen.x() + x * scale, screen.y() + y * scale, w * scale, h * scale);
    };
    const auto text = [&](const QRectF &rect, const QString &words, double px, int weight,
                          const QColor &color, Qt::Alignment alignment) {
        painter.setFont(
            style::font(std::max(static_cast<int>(std::lround(px * scale)), 1), weight));
        painter.setPen(color);
        painter.drawText(rect, static_cast<int>(alignment), words);
        painter.setPen(Qt::NoPen);
    };
    text(at(32, 0, 80, statusHeight), clock, 15, QFont::DemiBold, ink,
         Qt::AlignVCenter | Qt::AlignLeft);
    double right = width - 20;
    for (const char *name : {"battery-full", "wifi", "signal"}) {
        right -= 18;
        drawIcon(painter, QString::fromLatin1(name), ink, at(right, 14, 17, 17), dpr);
        right -= 3;
    }
    if (notched) {
        painter.setBrush(dark ? QColor(Qt::black) : QColor(0x11, 0x11, 0x11));
        painter.drawRoundedRect(at(width / 2.0 - 42, 10, 84, 24), 12 * scale, 12 * scale);
    }

    drawIcon(painter, QStringLiteral("chevron-left"), ink, at(14, statusHeight + 12, 20, 20), dpr);
    drawIcon(painter, QStringLiteral("ellipsis"), ink, at(width - 36, statusHeight + 12, 20, 20),
             dpr);
    painter.fillRect(at(0, statusHeight + barHeight - 1 / scale, width, 1 / scale), line);

    const double foot = heightFor(width) - footHeight;
    QPainterPath bottom;
    bottom.addRoundedRect(screen, screenRadius, screenRadius);
    painter.setClipPath(bottom);
    painter.fillRect(at(0, foot, width, footHeight),
                     dark ? QColor(0x1c, 0x1c, 0x1c) : QColor(Qt::white));
    painter.fillRect(at(0, foot, width, 1 / scale), dark ? QColor(0x2a, 0x2a, 0x2a) : line);
    painter.setClipping(false);
    if (!account.isEmpty()) {
        painter.setBrush(avatarColor(account));
        painter.drawEllipse(at(16, foot + 12, 28, 28));
        text(at(16, foot + 12, 28, 28), account.left(1), 13, QFont::DemiBold, Qt::white,
             Qt::AlignCenter);
        const QRectF name = at(52, foot + 12, width - 52 - 190, 28);
        painter.setFont(style::font(static_cast<int>(std::lround(14 * scale))));
        const QString cut = painter.fontMetrics().elidedText(account, Qt::ElideRight,
                                                             static_cast<int>(name.width()));
        text(name, cut, 14, QFont::Normal,
             dark ? QColor(0xcc, 0xcc, 0xcc) : QColor(0x22, 0x22, 0x22),
             Qt::AlignVCenter | Qt::AlignLeft);
    }
    right = width - 16;
    for (const char *icon : {"message-circle", "heart", "thumbs-up", "share-2"}) {
        right -= 20;
        drawIcon(painter, QString::fromLatin1(icon),
                 dark ? QColor(0xaa, 0xaa, 0xaa) : QColor(0x44, 0x44, 0x44),
                 at(right, foot + 16, 20, 20), dpr);
        right -= 20;
    }
    painter.setBrush(ink);
    painter.drawRoundedRect(at((width - 133) / 2.0, heightFor(width) - 13, 133, 5), 2.5 * scale,
                            2.5 * scale);
    painter.restore();
}

} // namespace tuiwen::ui
