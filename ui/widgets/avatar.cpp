// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/avatar.h"

#include "ui/style/style.h"
#include "ui/widgets/paint.h"

#include <QPainter>

namespace tuiwen::ui {

Avatar::Avatar(int side, QWidget *parent)
    : QWidget(parent)
    , m_side(side)
{
    setFixedSize(side, side);
}

void Avatar::setAccount(const QString &glyph, const QColor &colour, const QString &name)
{
    m_round = false;
    m_glyph = glyph.isEmpty() ? glyphOf(name) : glyph;
    m_colour = colour;
    setAccessibleName(name);
    update();
}

void Avatar::setPerson(const QString &name, const QColor &colour)
{
    m_round = true;
    m_glyph = glyphOf(name);
    m_colour = colour.isValid() ? colour : QColor::fromRgb(0x3F4A5A);
    setAccessibleName(name);
    update();
}

QString Avatar::glyphOf(const QString &name)
{
    const QString trimmed = name.trimmed();
    if (trimmed.isEmpty()) {
        return {};
    }
    // A surrogate pair is one glyph.
    const int length = trimmed.at(0).isHighSurrogate() && trimmed.size() > 1 ? 2 : 1;
    return trimmed.left(length).toUpper();
}

void Avatar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (!isEnabled()) {
        painter.setOpacity(0.5);
    }
    paint::avatar(painter, rect(), m_glyph, m_colour, m_side, m_round);
}

} // namespace tuiwen::ui
