// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/themes/delegate.h"

#include "ui/style/style.h"
#include "ui/themes/model.h"
#include "ui/themes/thumbs.h"
#include "ui/widgets/paint.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

namespace tuiwen::ui::themes {

namespace {

constexpr int gap = 10;     // around a card
constexpr int footHeight = 56;
constexpr int starSide = 28;

QRect cardRect(const QStyleOptionViewItem &option)
{
    return option.rect.adjusted(gap, gap, -gap, -gap);
}

QRect starRect(const QStyleOptionViewItem &option)
{
    const QRect card = cardRect(option);
    return {card.right() - starSide - 4, card.bottom() - footHeight + 4, starSide, starSide};
}

const tuiwen::themes::ThemeCard *cardOf(const QModelIndex &index)
{
    const auto *proxy = static_cast<const ThemeProxy *>(index.model());
    return static_cast<const ThemeModel *>(proxy->sourceModel())->card(proxy->mapToSource(index));
}

/// Five dots on the page's colour.
void drawSwatch(QPainter &painter, const QRectF &at, const QStringList &colours)
{
    painter.setPen(QPen(style::palette().line, 1));
    painter.setBrush(QColor(colours.value(0)));
    painter.drawRoundedRect(at, at.height() / 2, at.height() / 2);
    painter.setPen(Qt::NoPen);
    double x = at.x() + 6;
    for (qsizetype i = 1; i < qMin(colours.size(), qsizetype(5)); ++i) {
        painter.setBrush(QColor(colours.at(i)));
        painter.drawEllipse(QRectF(x, at.y() + 4, at.height() - 8, at.height() - 8));
        x += at.height() - 4;
    }
}

} // namespace

QSize CardDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return Thumbs::size + QSize(2 * gap, 2 * gap + footHeight);
}

void CardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const tuiwen::themes::ThemeCard *card = cardOf(index);
    if (card == nullptr) {
        return;
    }
    const style::Palette &p = style::palette();
    const bool on = (option.state & QStyle::State_Selected) != 0;
    const bool hovered = (option.state & QStyle::State_MouseOver) != 0;
    const QRectF frame = QRectF(cardRect(option)).adjusted(0.5, 0.5, -0.5, -0.5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(frame, 10, 10);
    painter->fillPath(shape, p.surface);
    painter->save();
    painter->setClipPath(shape);
    const QRectF sheet(frame.topLeft(), QSizeF(frame.width(), frame.height() - footHeight));
    painter->fillRect(sheet, Qt::white);
    const auto picture = index.data(ThemeModel::Picture).value<QPixmap>();
    if (picture.isNull()) {
        painter->fillRect(sheet, p.sunken);
    } else {
        painter->setRenderHint(QPainter::SmoothPixmapTransform);
        painter->drawPixmap(sheet.toRect(), picture);
    }
    painter->fillRect(QRectF(sheet.bottomLeft(), QSizeF(sheet.width(), 1)), p.line);
    painter->restore();
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(on ? p.accentSolid : hovered ? p.lineStrong : p.line, on ? 2 : 1));
    painter->drawPath(shape);

    const QRect foot(int(frame.x()) + 12, int(sheet.bottom()) + 1, int(frame.width()) - 24, footHeight);
    paint::line(*painter, {foot.x(), foot.y() + 7, foot.width() - starSide, 20},
                index.data().toString(), 13, QFont::DemiBold, p.ink);
    drawSwatch(*painter, QRectF(foot.x(), foot.y() + 31, 58, 16), card->light);
    drawSwatch(*painter, QRectF(foot.x() + 64, foot.y() + 31, 58, 16), card->dark);
    if (!card->builtIn) {
        paint::tag(*painter, {foot.x() + 130, foot.y() + 30, 60, 18}, tr("Own"), Hue::Info);
    }
    if (card->warnings > 0) {
        painter->drawPixmap(foot.right() - 16, foot.y() + 31,
                            style::pixmap(QStringLiteral("triangle-alert"), p.warn, 16,
                                          painter->device()->devicePixelRatioF()));
    }
    const bool favourite = index.data(ThemeModel::Favourite).toBool();
    if (favourite || hovered || on) {
        const QRect star = starRect(option);
        painter->drawPixmap(star.x() + 6, star.y() + 6,
                            style::pixmap(QStringLiteral("star"), favourite ? p.accent : p.mute, 16,
                                          painter->device()->devicePixelRatioF()));
    }
    if ((option.state & QStyle::State_HasFocus) != 0) {
        painter->setBrush(Qt::NoBrush); // a tag leaves its own
        painter->setPen(QPen(p.focus, 2));
        painter->drawRoundedRect(frame.adjusted(-2, -2, 2, 2), 12, 12);
    }
    painter->restore();
}

bool CardDelegate::editorEvent(QEvent *event, QAbstractItemModel *model,
                               const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() == QEvent::MouseButtonRelease &&
        starRect(option).contains(static_cast<QMouseEvent *>(event)->position().toPoint())) {
        Q_EMIT starred(index);
        return true;
    }
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

} // namespace tuiwen::ui::themes
