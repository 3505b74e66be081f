// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cover/motifs.h"

#include <QLinearGradient>
#include <QPainter>
#include <QPainterPath>
#include <QRadialGradient>

#include <cmath>
#include <numbers>
#include <random>

namespace tuiwen::ui::cover {

namespace {

constexpr double width = coverSize.width();
constexpr double height = coverSize.height();

QColor soft(QColor colour, double alpha)
{
    colour.setAlphaF(float(alpha));
    return colour;
}

void gradient(QPainter &painter, const QColor &from, const QColor &to, bool steep = false)
{
    QLinearGradient fill(0, 0, steep ? 0 : width, height);
    fill.setColorAt(0, from);
    fill.setColorAt(1, to);
    painter.fillRect(QRectF(0, 0, width, height), fill);
}

/// A line of hills, higher where two slow waves meet.
QPainterPath hills(double base, double rise, double phase)
{
    QPainterPath path(QPointF(0, height));
    for (double x = 0; x <= width + 20; x += 20) {
        const double t = x / width * 2 * std::numbers::pi;
        path.lineTo(x, base - rise * (0.55 * std::sin(t * 1.3 + phase) +
                                      0.3 * std::sin(t * 2.9 + phase * 2) + 0.15 * std::sin(t * 6)));
    }
    path.lineTo(width, height);
    path.closeSubpath();
    return path;
}

void lantern(QPainter &painter, const QPointF &top, double size, const Scheme &scheme)
{
    painter.setPen(QPen(scheme.accent, size / 30));
    painter.drawLine(QPointF(top.x(), 0), top);
    painter.setPen(Qt::NoPen);
    const QRectF body(top.x() - size / 2, top.y() + size * 0.08, size, size * 0.78);
    QRadialGradient glow(body.center(), size * 0.6);
    const QColor red = scheme.ground.lightness() > 128 ? scheme.accent : QColor(0xd8, 0x3a, 0x2b);
    glow.setColorAt(0, red.lighter(125));
    glow.setColorAt(1, red);
    painter.setBrush(glow);
    painter.drawEllipse(body);
    painter.setPen(QPen(soft(scheme.ink, 0.35), size / 45));
    painter.setBrush(Qt::NoBrush);
    for (const double share : {0.3, 0.66}) {
        painter.drawEllipse(body.center(), body.width() / 2 * share, body.height() / 2);
    }
    const QColor gold = scheme.ground.lightness() > 128 ? QColor(0xd9, 0x9a, 0x2e) : scheme.accent;
    painter.setPen(Qt::NoPen);
    painter.setBrush(gold);
    painter.drawRoundedRect(QRectF(top.x() - size * 0.2, top.y(), size * 0.4, size * 0.12), 4, 4);
    painter.drawRoundedRect(
        QRectF(top.x() - size * 0.2, body.bottom() - size * 0.06, size * 0.4, size * 0.12), 4, 4);
    painter.setPen(QPen(gold, size / 40));
    for (int i = -2; i <= 2; ++i) {
        painter.drawLine(QPointF(top.x() + i * size * 0.06, body.bottom() + size * 0.06),
                         QPointF(top.x() + i * size * 0.075, body.bottom() + size * 0.4));
    }
}

void spring(QPainter &painter, const Scheme &scheme)
{
    QRadialGradient glow(QPointF(width / 2, height * 0.5), width * 0.55);
    glow.setColorAt(0, scheme.ground);
    glow.setColorAt(1, scheme.second);
    painter.fillRect(QRectF(0, 0, width, height), glow);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(soft(scheme.accent, 0.16), 3));
    for (int row = 0; row < 4; ++row) { // scales of a fish: plenty
        for (int i = -1; i < 20; ++i) {
            const QPointF at(i * 96.0 + (row % 2) * 48, height - row * 30.0 + 18);
            painter.drawArc(QRectF(at.x() - 48, at.y() - 48, 96, 96), 0, 180 * 16);
            painter.drawArc(QRectF(at.x() - 30, at.y() - 30, 60, 60), 0, 180 * 16);
        }
    }
    lantern(painter, {width * 0.12, 130}, 190, scheme);
    lantern(painter, {width * 0.235, 60}, 120, scheme);
    lantern(painter, {width * 0.88, 130}, 190, scheme);
    lantern(painter, {width * 0.765, 60}, 120, scheme);
}

void qingming(QPainter &painter, const Scheme &scheme)
{
    gradient(painter, scheme.ground, scheme.ground.darker(106), true);
    painter.setPen(Qt::NoPen);
    const double bases[] = {0.66, 0.76, 0.88};
    for (int i = 0; i < 3; ++i) {
        painter.setBrush(soft(scheme.second, 0.22 + i * 0.2));
        painter.drawPath(hills(height * bases[i], 70 - i * 12, 0.7 + i * 1.9));
    }
    std::mt19937 random(4);
    painter.setPen(QPen(soft(scheme.accent, 0.28), 2));
    for (int i = 0; i < 150; ++i) {
        const QPointF at(random() % coverSize.width(), random() % coverSize.height());
        painter.drawLine(at, at + QPointF(-8, 34));
    }
    for (const double x : {0.03, 0.075, 0.125, 0.9, 0.945, 0.985}) { // willow
        QPainterPath branch(QPointF(width * x, -10));
        const double sway = x < 0.5 ? 60 : -60;
        const double end = height * (0.42 + 0.2 * std::sin(x * 40));
        branch.cubicTo(width * x + sway, end * 0.3, width * x - sway / 3, end * 0.7,
                       width * x + sway / 4, end);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(soft(scheme.accent, 0.8), 4));
        painter.drawPath(branch);
        painter.setPen(Qt::NoPen);
        painter.setBrush(soft(scheme.accent, 0.75));
        for (double t = 0.15; t < 1; t += 0.07) {
            painter.save();
            painter.translate(branch.pointAtPercent(t));
            painter.rotate(int(t * 100) % 2 == 0 ? 62 : 118);
            painter.drawEllipse(QRectF(0, -5, 34, 10));
            painter.restore();
        }
    }
}

void dragonBoat(QPainter &painter, const Scheme &scheme)
{
    gradient(painter, scheme.ground, scheme.second);
    painter.setPen(Qt::NoPen);
    const auto leaf = [&](const QPointF &root, double angle, double length) {
        painter.save();
        painter.translate(root);
        painter.rotate(angle);
        QPainterPath shape;
        shape.cubicTo(length * 0.3, -length * 0.13, length * 0.75, -length * 0.1, length, 0);
        shape.cubicTo(length * 0.75, length * 0.1, length * 0.3, length * 0.13, 0, 0);
        painter.setPen(Qt::NoPen);
        painter.setBrush(soft(scheme.ink, 0.13));
        painter.drawPath(shape);
        painter.setPen(QPen(soft(scheme.ink, 0.18), 3));
        painter.drawLine(QPointF(length * 0.04, 0), QPointF(length * 0.94, 0));
        painter.restore();
    };
    for (const double angle : {-4.0, 18.0, 40.0, 62.0}) {
        leaf({-40, -30}, angle, 520 - angle * 2);
        leaf({width + 40, -30}, 180 - angle, 520 - angle * 2);
    }
    for (int row = 0; row < 3; ++row) { // waves
        painter.setPen(QPen(soft(scheme.accent, 0.5 - row * 0.12), 5));
        painter.setBrush(Qt::NoBrush);
        for (int i = -1; i < 16; ++i) {
            const QPointF at(i * 128.0 + row * 43, height - 22 - row * 36.0);
            painter.drawArc(QRectF(at.x(), at.y() - 32, 128, 64), 0, 180 * 16);
        }
    }
    for (const double x : {0.13, 0.87}) { // rice dumplings
        const QPointF at(width * x, height * 0.62);
        QPainterPath body(at + QPointF(0, -86));
        body.quadTo(at + QPointF(70, 10), at + QPointF(92, 66));
        body.quadTo(at + QPointF(0, 96), at + QPointF(-92, 66));
        body.quadTo(at + QPointF(-70, 10), at + QPointF(0, -86));
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(0x4f, 0x93, 0x5c));
        painter.drawPath(body);
        painter.setPen(QPen(QColor(0x2d, 0x66, 0x40), 4));
        painter.drawLine(at + QPointF(0, -80), at + QPointF(36, 76));
        painter.setPen(QPen(scheme.accent, 7));
        painter.drawLine(at + QPointF(-62, 30), at + QPointF(60, 18));
        painter.drawLine(at + QPointF(-66, 46), at + QPointF(68, 34));
    }
}

void midAutumn(QPainter &painter, const Scheme &scheme)
{
    gradient(painter, scheme.ground, scheme.second, true);
    std::mt19937 random(15);
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < 70; ++i) {
        painter.setBrush(soft(scheme.ink, 0.15 + (random() % 50) / 100.0));
        const double size = 2 + random() % 4;
        painter.drawEllipse(
            QPointF(random() % coverSize.width(), random() % (coverSize.height() * 2 / 3)), size,
            size);
    }
    const QPointF moon(width * 0.74, height * 0.42);
    QRadialGradient halo(moon, 460);
    halo.setColorAt(0, soft(scheme.accent, 0.5));
    halo.setColorAt(1, soft(scheme.accent, 0));
    painter.setBrush(halo);
    painter.drawEllipse(moon, 460, 460);
    QRadialGradient disc(moon - QPointF(50, 60), 320);
    disc.setColorAt(0, QColor(0xff, 0xfb, 0xea));
    disc.setColorAt(1, scheme.accent);
    painter.setBrush(disc);
    painter.drawEllipse(moon, 220, 220);
    painter.setBrush(soft(scheme.accent.darker(115), 0.22));
    painter.drawEllipse(moon + QPointF(70, -60), 52, 46);
    painter.drawEllipse(moon + QPointF(-40, 80), 66, 50);
    painter.drawEllipse(moon + QPointF(100, 70), 28, 26);
    const auto cloud = [&](double x, double y, double size, double alpha) {
        painter.setBrush(soft(scheme.ink, alpha));
        painter.drawRoundedRect(QRectF(x, y, size, size * 0.16), size * 0.08, size * 0.08);
        painter.drawRoundedRect(QRectF(x + size * 0.18, y - size * 0.1, size * 0.5, size * 0.16),
                                size * 0.08, size * 0.08);
    };
    cloud(width * 0.56, height * 0.62, 380, 0.24);
    cloud(width * 0.76, height * 0.75, 420, 0.18);
    cloud(width * 0.84, height * 0.2, 260, 0.16);
    painter.setBrush(soft(scheme.ground.darker(140), 0.75));
    painter.drawPath(hills(height * 0.93, 36, 2.2));
}

void doubleNinth(QPainter &painter, const Scheme &scheme)
{
    gradient(painter, scheme.ground, scheme.second);
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < 3; ++i) {
        painter.setBrush(soft(scheme.ink, 0.07 + i * 0.05));
        painter.drawPath(hills(height * (0.72 + i * 0.11), 70 - i * 14, 3.1 + i * 1.3));
    }
    const auto flower = [&](const QPointF &at, double radius) {
        for (int ring = 3; ring >= 1; --ring) {
            const double reach = radius * ring / 3;
            painter.setBrush(ring % 2 == 0 ? scheme.accent : scheme.accent.lighter(122));
            const int petals = 10 + ring * 4;
            for (int i = 0; i < petals; ++i) {
                painter.save();
                painter.translate(at);
                painter.rotate(360.0 * i / petals + ring * 9);
                QPainterPath petal;
                petal.cubicTo(reach * 0.35, -reach * 0.16, reach * 0.95, -reach * 0.14, reach, 0);
                petal.cubicTo(reach * 0.95, reach * 0.14, reach * 0.35, reach * 0.16, 0, 0);
                painter.drawPath(petal);
                painter.restore();
            }
        }
        painter.setBrush(scheme.accent.darker(125));
        painter.drawEllipse(at, radius * 0.12, radius * 0.12);
    };
    flower({width * 0.78, height * 0.46}, 230);
    flower({width * 0.92, height * 0.8}, 130);
    flower({width * 0.62, height * 0.84}, 96);
}

void snow(QPainter &painter, const Scheme &scheme)
{
    gradient(painter, scheme.ground, scheme.second, true);
    std::mt19937 random(22);
    const auto flake = [&](const QPointF &at, double size, double alpha) {
        painter.setPen(QPen(soft(scheme.accent, alpha), std::max(2.0, size / 16), Qt::SolidLine,
                            Qt::RoundCap));
        for (int arm = 0; arm < 6; ++arm) {
            painter.save();
            painter.translate(at);
            painter.rotate(arm * 60);
            painter.drawLine(QPointF(0, 0), QPointF(size, 0));
            for (const double share : {0.45, 0.72}) {
                painter.drawLine(QPointF(size * share, 0),
                                 QPointF(size * (share + 0.18), size * 0.2));
                painter.drawLine(QPointF(size * share, 0),
                                 QPointF(size * (share + 0.18), -size * 0.2));
            }
            painter.restore();
        }
    };
    flake({width * 0.12, height * 0.3}, 120, 0.8);
    flake({width * 0.89, height * 0.26}, 150, 0.75);
    flake({width * 0.2, height * 0.74}, 64, 0.6);
    flake({width * 0.8, height * 0.7}, 72, 0.6);
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < 120; ++i) {
        const double size = 2 + random() % 6;
        painter.setBrush(soft(scheme.accent, 0.2 + (random() % 40) / 100.0));
        painter.drawEllipse(QPointF(random() % coverSize.width(), random() % coverSize.height()),
                            size, size);
    }
    painter.setBrush(soft(Qt::white, 0.9));
    painter.drawPath(hills(height * 0.95, 26, 1.1));
}

void circles(QPainter &painter, const Scheme &scheme)
{
    painter.fillRect(QRectF(0, 0, width, height), scheme.ground);
    painter.setPen(Qt::NoPen);
    painter.setBrush(scheme.second);
    painter.drawEllipse(QPointF(width * 0.8, height * 0.36), 330, 330);
    painter.setBrush(soft(scheme.accent, 0.88));
    painter.drawEllipse(QPointF(width * 0.63, height * 0.78), 190, 190);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(scheme.ink, 5));
    painter.drawEllipse(QPointF(width * 0.9, height * 0.8), 110, 110);
}

void frame(QPainter &painter, const Scheme &scheme)
{
    painter.fillRect(QRectF(0, 0, width, height), scheme.ground);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(scheme.accent, 5));
    painter.drawRect(QRectF(30, 30, width - 60, height - 60));
    painter.setPen(QPen(soft(scheme.accent, 0.7), 2));
    painter.drawRect(QRectF(44, 44, width - 88, height - 88));
    painter.setPen(Qt::NoPen);
    painter.setBrush(scheme.second);
    for (const double x : {0.0, 1.0}) {
        painter.drawRect(QRectF(60 + x * (width - 120 - 330), 60, 330, height - 120));
    }
}

void band(QPainter &painter, const Scheme &scheme)
{
    painter.fillRect(QRectF(0, 0, width, height), scheme.ground);
    painter.fillRect(QRectF(width * 0.62, 0, width * 0.38, height), scheme.second);
    painter.fillRect(QRectF(0, 0, 26, height), scheme.accent);
    painter.save();
    painter.setClipRect(QRectF(width * 0.62, 0, width * 0.38, height));
    painter.setPen(QPen(soft(scheme.accent, 0.85), 34));
    for (int i = 0; i < 4; ++i) {
        painter.drawLine(QPointF(width * 0.68 + i * 120, height + 40),
                         QPointF(width * 0.68 + i * 120 + 420, -40));
    }
    painter.restore();
}

} // namespace

void drawMotif(QPainter &painter, const Template &design, const Scheme &scheme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    switch (design.motif) {
    case Motif::None:
    case Motif::Picture:
    case Motif::PictureRight:
        painter.fillRect(QRectF(0, 0, width, height), scheme.ground);
        break;
    case Motif::Gradient:
        gradient(painter, scheme.ground, scheme.second);
        break;
    case Motif::Frame:
        frame(painter, scheme);
        break;
    case Motif::Band:
        band(painter, scheme);
        break;
    case Motif::Circles:
        circles(painter, scheme);
        break;
    case Motif::Spring:
        spring(painter, scheme);
        break;
    case Motif::Qingming:
        qingming(painter, scheme);
        break;
    case Motif::DragonBoat:
        dragonBoat(painter, scheme);
        break;
    case Motif::MidAutumn:
        midAutumn(painter, scheme);
        break;
    case Motif::DoubleNinth:
        doubleNinth(painter, scheme);
        break;
    case Motif::Snow:
        snow(painter, scheme);
        break;
    }
    painter.restore();
}

} // namespace tuiwen::ui::cover
