// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/push/advicebox.h"

#include "ui/push/marks.h"
#include "ui/style/style.h"
#include "ui/widgets/paint.h"

#include <QFontMetrics>
#include <QPainter>

namespace tuiwen::ui {

namespace {

constexpr int rowHeight = 22;

} // namespace

AdviceBox::AdviceBox(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&style::notifier(), &style::Notifier::changed, this, qOverload<>(&QWidget::update));
}

QSize AdviceBox::sizeHint() const
{
    return {240, rowHeight * 4};
}

void AdviceBox::setAdvice(const Advice &advice)
{
    m_advice = advice;
    QStringList lines{advice.verdict()};
    for (const AdviceLine &line : advice.lines) {
        lines.append(line.key + QStringLiteral(": ") + line.text);
    }
    setAccessibleName(lines.join(QStringLiteral(". ")));
    setToolTip(lines.mid(1).join(QLatin1Char('\n')));
    update();
}

void AdviceBox::paintEvent(QPaintEvent *)
{
    const style::Palette &p = style::palette();
    QPainter painter(this);
    int keyWidth = 32;
    const QFontMetrics metrics(style::font(12));
    for (const AdviceLine &line : m_advice.lines) {
        keyWidth = qMax(keyWidth, metrics.horizontalAdvance(line.key));
    }
    int y = 0;
    for (const AdviceLine &line : m_advice.lines) {
        marks::icon(painter, QPointF(0, y + 4), adviceIcon(line.level),
                    inkOf(adviceHue(line.level)), 14);
        paint::line(painter, QRect(24, y, keyWidth, rowHeight), line.key, 12, QFont::Normal,
                    p.mute);
        paint::line(painter, QRect(32 + keyWidth, y, width() - 32 - keyWidth, rowHeight), line.text,
                    12, line.level == AdviceLevel::Block ? QFont::DemiBold : QFont::Normal,
                    line.level == AdviceLevel::Block ? p.err : p.ink);
        y += rowHeight;
    }
}

} // namespace tuiwen::ui
