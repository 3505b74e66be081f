// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alliance/delegate.h"

#include "ui/alliance/model.h"
#include "ui/style/metrics.h"
#include "ui/style/style.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/paint.h"

#include <QPainter>

namespace tuiwen::ui::alliance {

namespace metrics = style::metrics;

QSize PartnerDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, rowHeight};
}

void PartnerDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const style::Palette &p = style::palette();
    const auto row = index.data(PartnerModel::RowRole).value<PartnerRow>();
    const QRect body = option.rect;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    painter->save();
    painter->fillRect(body, selected ? p.selected : hovered ? p.hover : p.surface);
    painter->fillRect(QRect(body.x(), body.bottom(), body.width(), 1), p.line);
    if (selected) {
        painter->fillRect(QRect(body.x(), body.y(), 3, body.height() - 1), p.accentSolid);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(p.focus, 2));
        painter->drawRect(body.adjusted(1, 1, -1, -2));
    }
    int x = body.x() + 16;
    paint::avatar(*painter, {x, body.y(), 32, body.height()}, Avatar::glyphOf(row.partner.name),
                  colourOf(row.partner), 32, true);
    x += 32 + 12;
    const int right = body.right() + 1 - 16;
    const int nameWidth = qMin(180, (right - x) / 2);
    const int top = body.center().y() - 20;
    const int bottom = body.center().y() + 2;
    paint::line(*painter, {x, top, nameWidth, 20}, row.partner.name, metrics::textBase,
                QFont::DemiBold, p.ink);
    paint::line(*painter, {x, bottom, nameWidth, 16}, accountsText(row.partner),
                metrics::textSecondary, QFont::Normal, p.mute);
    x += nameWidth + 16;
    const QString owed = row.partner.obligation.simplified();
    paint::line(*painter, {x, top, right - x, 20}, owed.isEmpty() ? row.dueText : owed,
                metrics::textSecondary, QFont::Normal, owed.isEmpty() ? p.mute : p.ink);
    if (!owed.isEmpty()) {
        const bool urgent = row.due == Due::Soon || row.due == Due::Overdue;
        if (urgent) {
            painter->drawPixmap(
                QPoint(x, bottom + 1),
                style::pixmap(row.due == Due::Overdue ? QStringLiteral("circle-alert")
                                                      : QStringLiteral("clock"),
                              inkOf(row.dueHue), 14, painter->device()->devicePixelRatioF()));
        }
        paint::line(*painter, {x + (urgent ? 20 : 0), bottom, right - x - (urgent ? 20 : 0), 16},
                    row.dueText, metrics::textSecondary, QFont::Normal,
                    urgent ? inkOf(row.dueHue) : p.mute);
    }
    painter->restore();
}

} // namespace tuiwen::ui::alliance
