// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pictures/delegate.h"

#include "ui/pictures/model.h"
#include "ui/pictures/texts.h"
#include "ui/pictures/thumbs.h"
#include "ui/style/metrics.h"
#include "ui/style/style.h"
#include "ui/widgets/paint.h"

#include <QListView>
#include <QPainter>
#include <QPainterPath>

namespace tuiwen::ui::pictures {

namespace metrics = style::metrics;

namespace {

constexpr int inset = 6;
constexpr int pad = 6;
constexpr int nameLine = 20;
constexpr int factLine = 18;
constexpr int checkSide = 18;

QRect cardOf(const QRect &item)
{
    return item.adjusted(inset, inset, -inset, -inset);
}

QRect frameOf(const QRect &item)
{
    return cardOf(item).adjusted(pad, pad, -pad, -pad - nameLine - factLine - 4);
}

void paintCheckBox(QPainter &painter, const QRect &box, bool checked)
{
    const style::Palette &p = style::palette();
    painter.setPen(checked ? p.accentSolid : p.lineStrong);
    painter.setBrush(checked ? p.accentSolid : p.surface);
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    if (checked) {
        painter.drawPixmap(box.adjusted(3, 3, -3, -3),
                           style::pixmap(QStringLiteral("check"), p.onAccent, 12,
                                         painter.device()->devicePixelRatioF()));
    }
}

} // namespace

PictureDelegate::PictureDelegate(Thumbs &thumbs, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_thumbs(thumbs)
{}

int PictureDelegate::heightFor(int width)
{
    return (width - 2 * (inset + pad)) * 3 / 4 + 2 * (inset + pad) + nameLine + factLine + 4;
}

QRect PictureDelegate::checkBoxOf(const QRect &item)
{
    const QRect frame = frameOf(item);
    return {frame.right() - checkSide - 5, frame.top() + 6, checkSide, checkSide};
}

QSize PictureDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    if (const auto *grid = qobject_cast<const QListView *>(option.widget)) {
        return grid->gridSize();
    }
    return {leastWidth, heightFor(leastWidth)};
}

void PictureDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const style::Palette &p = style::palette();
    const auto picture = index.data(PictureModel::PictureRole).value<Picture>();
    const QRect card = cardOf(option.rect);
    const QRect frame = frameOf(option.rect);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    painter->save();
    painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    if (selected || hovered) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(selected ? p.accentSoft : p.hover);
        painter->drawRoundedRect(card, metrics::radius, metrics::radius);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(p.focus, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(card).adjusted(1, 1, -1, -1), metrics::radius,
                                 metrics::radius);
    }
    paintThumb(*painter, frame, picture);
    paintMarks(*painter, frame, picture);
    if (selected || hovered) {
        paintCheckBox(*painter, checkBoxOf(option.rect), selected);
    }
    const QRect name(frame.x() + 2, frame.bottom() + 5, frame.width() - 4, nameLine);
    paint::line(*painter, name, titleOf(picture.media), metrics::textSecondary, QFont::DemiBold,
                p.ink);
    const QRect facts(name.x(), name.bottom() + 1, name.width(), factLine);
    const QString use = picture.articles > 0
                            ? tr("in %n article(s)", nullptr, picture.articles)
                            : tr("unused");
    const QFont small = style::font(metrics::textMeta);
    const int useWidth = QFontMetrics(small).horizontalAdvance(use) + 2;
    paint::line(*painter, facts.adjusted(0, 0, -useWidth - 8, 0), sizeText(picture.media.size),
                metrics::textMeta, QFont::Normal, p.mute);
    paint::line(*painter, facts, use, metrics::textMeta, QFont::Normal, p.mute,
                Qt::AlignRight | Qt::AlignVCenter);
    painter->restore();
}

void PictureDelegate::paintThumb(QPainter &painter, const QRect &frame,
                                 const Picture &picture) const
{
    const style::Palette &p = style::palette();
    QPainterPath round;
    round.addRoundedRect(frame, metrics::radiusSmall + 2, metrics::radiusSmall + 2);
    painter.fillPath(round, p.sunken);
    const QPixmap thumb = m_thumbs.thumb(picture.media.hash);
    if (thumb.isNull()) {
        const bool broken = m_thumbs.isBroken(picture.media.hash);
        const QPixmap icon =
            style::pixmap(broken ? QStringLiteral("image-off") : QStringLiteral("image"),
                          broken ? p.err : p.ink3, 24, painter.device()->devicePixelRatioF());
        painter.drawPixmap(frame.center() - QPoint(12, 12), icon);
        return;
    }
    const QSize room = frame.size();
    QSize size = thumb.size();
    // Small pictures keep their size, so that an icon is not mistaken for a photo.
    if (size.width() > room.width() || size.height() > room.height()) {
        size.scale(room, Qt::KeepAspectRatio);
    }
    const QRect place(frame.center() - QPoint(size.width() / 2, size.height() / 2) + QPoint(1, 1),
                      size);
    painter.save();
    painter.setClipPath(round);
    painter.drawPixmap(place, thumb);
    painter.restore();
    painter.setPen(p.line);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(round);
}

void PictureDelegate::paintMarks(QPainter &painter, const QRect &frame,
                                 const Picture &picture) const
{
    QRect row(frame.x() + 6, frame.bottom() - 25, frame.width() - 12, 20);
    const auto mark = [&](const QString &text, Hue hue) {
        const int width = paint::tag(painter, row, text, hue);
        row.setLeft(row.left() + width + 4);
    };
    if (picture.media.alt.trimmed().isEmpty()) {
        mark(tr("No alt text"), Hue::Warn);
    }
    if (isLarge(picture.media)) {
        mark(bytesText(picture.media.bytes), Hue::Neutral);
    }
    if (picture.media.mime == u"image/gif" || picture.media.mime == u"image/svg+xml") {
        mark(kindText(picture.media.mime), Hue::Neutral);
    }
}

} // namespace tuiwen::ui::pictures
