// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cover/paint.h"

#include "ui/cover/lines.h"
#include "ui/cover/motifs.h"

#include <QPainter>

#include <algorithm>

namespace tuiwen::ui::cover {

namespace {

constexpr int least = 44;
constexpr int largest = 132;
constexpr int notePixels = 34;
constexpr double noteGap = 30;

/// Fills `place`, cutting what sticks out from the middle.
void fill(QPainter &painter, const QRectF &place, const QImage &picture)
{
    QSizeF size = place.size().scaled(picture.size(), Qt::KeepAspectRatio);
    const QRectF part(QPointF((picture.width() - size.width()) / 2,
                              (picture.height() - size.height()) / 2),
                      size);
    painter.drawImage(place, picture, part);
}

void drawPicture(QPainter &painter, const Template &shape, const Scheme &scheme, int scrim,
                 const QImage &picture)
{
    if (picture.isNull() || !shape.wantsPicture()) {
        return;
    }
    const QRectF whole(QPointF(0, 0), QSizeF(coverSize));
    if (shape.motif == Motif::Picture) {
        fill(painter, whole, picture);
        QColor dark = scheme.ground;
        dark.setAlphaF(float(std::clamp(scrim, 0, 90)) / 100);
        painter.fillRect(whole, dark);
        return;
    }
    fill(painter, whole.adjusted(squareArea(shape).right(), 0, 0, 0), picture);
}

void drawLine(QPainter &painter, const QRectF &row, const QString &line, const QFont &font,
              Qt::Alignment alignment)
{
    const double spare = row.width() - inkWidth(line, font);
    const double left = row.left() + (alignment.testFlag(Qt::AlignLeft) ? 0 : spare / 2);
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    painter.drawText(
        QPointF(left, row.center().y() + (metrics.ascent() - metrics.descent()) / 2), line);
}

} // namespace

QImage painted(const Design &design, const QImage &picture)
{
    const Template &shape = templateOf(design.templateId);
    const Scheme &scheme =
        shape.schemes.at(std::clamp(design.scheme, 0, int(shape.schemes.size()) - 1));
    QImage cover(coverSize, QImage::Format_RGB32);
    QPainter painter(&cover);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing |
                           QPainter::SmoothPixmapTransform);
    drawMotif(painter, shape, scheme);
    drawPicture(painter, shape, scheme, design.scrim, picture);

    QFont font(design.family.isEmpty() ? titleFamilies().constFirst() : design.family);
    font.setWeight(QFont::Bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    const QString note = design.note.simplified();
    QRectF box = safeArea(shape);
    const double noteRoom = note.isEmpty() ? 0 : notePixels * lineHeight + noteGap;
    const Lines title = broken(design.title, font, box.size() - QSizeF(0, noteRoom), least, largest);
    const double high = title.pixels * lineHeight;
    double y = box.center().y() - (double(title.lines.size()) * high + noteRoom) / 2;
    font.setPixelSize(std::max(1, title.pixels));
    painter.setPen(scheme.ink);
    for (const QString &line : title.lines) {
        drawLine(painter, {box.left(), y, box.width(), high}, line, font, shape.alignment);
        y += high;
    }
    if (!note.isEmpty()) {
        QFont small(font);
        small.setPixelSize(notePixels);
        small.setWeight(QFont::Medium);
        y += noteGap / 2;
        const double rule = 72;
        const double left =
            shape.alignment.testFlag(Qt::AlignLeft) ? box.left() : box.center().x() - rule / 2;
        painter.fillRect(QRectF(left, y, rule, 4), scheme.accent);
        y += noteGap / 2;
        const QString shown =
            QFontMetricsF(small).elidedText(note, Qt::ElideRight, box.width());
        painter.setPen(scheme.ink);
        drawLine(painter, {box.left(), y, box.width(), notePixels * lineHeight}, shown, small,
                 shape.alignment);
    }
    return cover;
}

Crop squareCropOf(const Design &design)
{
    const QRectF square = squareArea(templateOf(design.templateId));
    return {square.left() / coverSize.width(), 0, square.right() / coverSize.width(), 1};
}

} // namespace tuiwen::ui::cover
