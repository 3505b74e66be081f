// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/ledger.h"

#include "ui/push/marks.h"
#include "ui/push/words.h"
#include "ui/style/style.h"
#include "ui/widgets/paint.h"

#include <QPainter>

namespace tuiwen::ui {

namespace {

constexpr int rowHeight = 28;
constexpr int slotsWidth = 80;
constexpr int textWidth = 76;

} // namespace

QuotaLedger::QuotaLedger(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&style::notifier(), &style::Notifier::changed, this, qOverload<>(&QWidget::update));
}

QSize QuotaLedger::sizeHint() const
{
    return {240, static_cast<int>(m_rows.size()) * rowHeight};
}

void QuotaLedger::setDay(QDate day, const QVector<Account> &accounts, const QVector<Push> &pushes)
{
    m_rows.clear();
    QStringList texts;
    for (const Account &account : accounts) {
        Row row;
        row.account = account;
        row.use = quotaUse(account, day, pushes);
        row.byHand = !PushWords::modeObstacle(account, DeliveryMode::Push).isEmpty();
        const int taken = row.use.taken();
        if (row.byHand) {
            row.way = account.kind == AccountKind::NoApi ? tr("by clipboard") : tr("as a draft");
            row.text = tr("no quota");
        } else if (account.type == AccountType::Service) {
            row.text = tr("month %1/%2").arg(taken).arg(row.use.allowance);
        } else if (taken == 0) {
            row.text = tr("free 0/%1").arg(row.use.allowance);
        } else {
            row.text = (row.use.used > 0 ? tr("used %1/%2") : tr("planned %1/%2"))
                           .arg(taken)
                           .arg(row.use.allowance);
        }
        texts.append(account.name + QLatin1Char(' ') + row.text);
        m_rows.append(row);
    }
    setAccessibleName(texts.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

void QuotaLedger::paintEvent(QPaintEvent *)
{
    const style::Palette &p = style::palette();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    int y = 0;
    for (const Row &row : m_rows) {
        const QColor colour = marks::colour(row.account);
        paint::avatar(painter, QRect(0, y, 16, rowHeight), marks::glyph(row.account), colour, 16);
        const int right = width() - textWidth - 8 - slotsWidth;
        paint::line(painter, QRect(24, y, right - 32, rowHeight), row.account.name, 12,
                    QFont::Normal, p.ink);
        if (row.byHand) {
            paint::line(painter, QRect(right, y, slotsWidth, rowHeight), row.way, 11, QFont::Normal,
                        p.mute);
        }
        const int cells = row.byHand ? 0 : row.use.allowance;
        for (int i = 0; i < cells; ++i) {
            const qreal wide = (slotsWidth - 2.0 * (cells - 1)) / cells;
            const QRectF slot(right + i * (wide + 2), y + 10, wide, 8);
            const bool used = i < row.use.used;
            const bool planned = !used && i < row.use.taken();
            QColor fill = used || planned ? colour : p.sunken;
            fill.setAlphaF(planned ? 0.45F : 1.0F);
            painter.setPen(used || planned ? QPen(Qt::NoPen) : QPen(p.lineStrong));
            painter.setBrush(fill);
            painter.drawRoundedRect(used || planned ? slot : slot.adjusted(0.5, 0.5, -0.5, -0.5), 2,
                                    2);
        }
        const bool full = !row.byHand && row.use.taken() >= row.use.allowance &&
                          row.account.type == AccountType::Service;
        paint::line(painter, QRect(width() - textWidth, y, textWidth, rowHeight), row.text, 11,
                    full ? QFont::DemiBold : QFont::Normal, full ? p.warn : p.mute,
                    Qt::AlignRight | Qt::AlignVCenter);
        y += rowHeight;
    }
}

} // namespace tuiwen::ui
