// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/heading.h"

#include "ui/accounts/delegate.h"
#include "ui/style/metrics.h"
#include "ui/style/style.h"
#include "ui/widgets/paint.h"

#include <QPainter>

namespace tuiwen::ui::accounts {

Heading::Heading(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(28);
}

void Heading::paintEvent(QPaintEvent *)
{
    const style::Palette &p = style::palette();
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), p.line);
    const AccountDelegate::Columns columns = AccountDelegate::columnsOf(rect());
    const auto name = [&](const QRect &column, const QString &text) {
        if (!column.isNull()) {
            paint::line(painter, column, text, style::metrics::textMeta, QFont::Medium, p.mute);
        }
    };
    name(columns.name, tr("Account"));
    name(columns.type, tr("Type"));
    name(columns.modes, tr("Ways of delivery"));
    name(columns.allowance, tr("Allowance"));
    name(columns.token, tr("Token and last error"));
}

} // namespace tuiwen::ui::accounts
