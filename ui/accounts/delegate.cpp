// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/delegate.h"

#include "ui/accounts/model.h"
#include "ui/style/metrics.h"
#include "ui/style/style.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/paint.h"

#include <QPainter>

namespace tuiwen::ui::accounts {

namespace metrics = style::metrics;

namespace {

constexpr int margin = 16;
constexpr int gap = 12;

/// Two lines of text in the middle of a row.
void paintPair(QPainter &painter, const QRect &rect, const QString &first, int firstWeight,
               const QColor &firstColour, const QString &second, const QColor &secondColour)
{
    const int middle = rect.center().y();
    const bool strong = firstWeight > QFont::Medium;
    paint::line(painter, {rect.x(), middle - 19, rect.width(), 20}, first,
                strong ? metrics::textBase : metrics::textSecondary, firstWeight, firstColour);
    paint::line(painter, {rect.x(), middle + 1, rect.width(), 16}, second, metrics::textMeta,
                QFont::Normal, secondColour);
}

/// The four tags side by side; their words are as long as the language makes them.
int modesWidth()
{
    int width = 0;
    for (const CapabilityLook &look : capabilitiesOf({}, {})) {
        width += paint::tagWidth(look.text, true) + 4;
    }
    return width;
}

} // namespace

AccountDelegate::Columns AccountDelegate::columnsOf(const QRect &row)
{
    Columns columns;
    int x = row.x() + margin;
    const auto take = [&x, &row](int width) {
        const QRect column(x, row.y(), width, row.height());
        x += width + gap;
        return column;
    };
    const int width = row.width();
    columns.avatar = take(24);
    columns.name = take(width >= 820 ? 140 : 120);
    if (width >= 640) {
        columns.type = take(92);
    }
    columns.modes = take(modesWidth());
    if (width >= 820) {
        columns.allowance = take(128);
    }
    columns.token = {x, row.y(), qMax(0, row.right() + 1 - margin - x), row.height()};
    return columns;
}

QSize AccountDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const bool header = !index.data(AccountModel::HeaderRole).toString().isEmpty();
    return {0, rowHeight + (header ? headerHeight : 0)};
}

void AccountDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const style::Palette &p = style::palette();
    const auto row = index.data(AccountModel::RowRole).value<AccountRow>();
    const QRect body(option.rect.x(), option.rect.bottom() - rowHeight + 1, option.rect.width(),
                     rowHeight);
    painter->save();
    const QString header = index.data(AccountModel::HeaderRole).toString();
    if (!header.isEmpty()) {
        const QRect band(option.rect.x(), option.rect.y(), option.rect.width(), headerHeight);
        painter->fillRect(band, p.paper);
        painter->fillRect(QRect(band.x(), band.bottom(), band.width(), 1), p.line);
        paint::line(*painter, band.adjusted(margin, 0, -margin, 0), header, metrics::textSecondary,
                    QFont::DemiBold, p.ink);
    }
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    painter->fillRect(body, selected ? p.selected : hovered ? p.hover : p.surface);
    painter->fillRect(QRect(body.x(), body.bottom(), body.width(), 1), p.line);
    if (selected) {
        painter->fillRect(QRect(body.x(), body.y(), 3, body.height() - 1), p.accentSolid);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(p.focus, 2));
        painter->drawRect(body.adjusted(1, 1, -1, -2));
    }
    paintRow(*painter, body, row);
    painter->restore();
}

void AccountDelegate::paintRow(QPainter &painter, const QRect &rect, const AccountRow &row) const
{
    const style::Palette &p = style::palette();
    const Account &account = row.account;
    const Columns columns = columnsOf(rect);
    paint::avatar(painter, columns.avatar,
                  account.glyph.isEmpty() ? Avatar::glyphOf(account.name) : account.glyph,
                  colourOf(account), 24);
    const QString origin = account.kind == AccountKind::Sandbox
                               ? tr("Sandbox · nothing is really sent")
                           : account.kind == AccountKind::NoApi ? tr("Without AppID")
                                                                : account.appId;
    paintPair(painter, columns.name, account.name, QFont::DemiBold, p.ink, origin, p.mute);
    if (!columns.type.isNull()) {
        const bool verified = account.verification == Verification::Verified;
        paintPair(painter, columns.type, shortTypeText(account.type), QFont::Normal, p.ink,
                  verificationText(account.verification), verified ? p.ok : p.mute);
    }
    int x = columns.modes.x();
    for (const CapabilityLook &look : capabilitiesOf(account, m_now)) {
        x += 4 + paint::tag(painter, {x, rect.y(), columns.modes.right() - x, rect.height()},
                            look.text, look.hue, look.icon, look.outlined);
    }
    if (!columns.allowance.isNull()) {
        paintAllowance(painter, columns.allowance, row);
    }
    const TokenLook token = tokenLook(row, m_now);
    const QColor ink = inkOf(token.hue);
    painter.drawPixmap(QPoint(columns.token.x(), rect.center().y() - 8),
                       style::pixmap(token.icon, ink, 16, painter.device()->devicePixelRatioF()));
    paintPair(painter, columns.token.adjusted(24, 0, 0, 0), token.title, QFont::Normal,
              token.hue == Hue::Err || token.hue == Hue::Warn ? ink : p.ink, token.detail, p.mute);
}

void AccountDelegate::paintAllowance(QPainter &painter, const QRect &rect,
                                     const AccountRow &row) const
{
    const style::Palette &p = style::palette();
    const Allowance &allowance = row.allowance;
    const QString text = allowanceText(row.account, allowance);
    if (allowance.total == 0) {
        paint::line(painter, rect, text, metrics::textSecondary, QFont::Normal, p.mute);
        return;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double width = (rect.width() - 2.0 * (allowance.total - 1)) / allowance.total;
    for (int i = 0; i < allowance.total; ++i) {
        const QRectF slot(rect.x() + i * (width + 2), rect.center().y() - 14, width, 8);
        QColor colour = colourOf(row.account);
        if (i < allowance.used) {
            painter.setPen(Qt::NoPen);
        } else if (i < allowance.used + allowance.planned) {
            painter.setPen(Qt::NoPen);
            colour.setAlphaF(0.45F);
        } else {
            painter.setPen(p.lineStrong);
            colour = p.sunken;
        }
        painter.setBrush(colour);
        painter.drawRoundedRect(slot.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    }
    painter.restore();
    paint::line(painter, {rect.x(), rect.center().y() + 1, rect.width(), 16}, text,
                metrics::textMeta, QFont::Normal, p.mute);
}

} // namespace tuiwen::ui::accounts
