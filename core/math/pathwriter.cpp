// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/math/pathwriter.h"

namespace tuiwen::math {

void PathWriter::command(char letter)
{
    if (letter != m_last) {
        m_out += QLatin1Char(letter);
        m_last = letter;
        m_tight = false;
    }
}

void PathWriter::number(int value)
{
    if (m_tight && value >= 0) {
        m_out += QLatin1Char(' ');
    }
    m_out += QString::number(value);
    m_tight = true;
}

void PathWriter::moveTo(Point p)
{
    const Dot to = rounded(p);
    m_last = 0;
    command('m');
    pair(to);
    m_last = 'l'; // numbers after a move are lines
    m_pen = to;
    m_start = to;
    m_smooth = false;
}

void PathWriter::lineTo(Point p)
{
    const Dot to = rounded(p);
    m_smooth = false;
    if (to.x == m_pen.x && to.y == m_pen.y) {
        return;
    }
    if (to.y == m_pen.y) {
        command('h');
        number(to.x - m_pen.x);
    } else if (to.x == m_pen.x) {
        command('v');
        number(to.y - m_pen.y);
    } else {
        command('l');
        pair(to);
    }
    m_pen = to;
}

void PathWriter::quadTo(Point control, Point p)
{
    const Dot to = rounded(p);
    const Dot bend = rounded(control);
    const Dot mirrored{2 * m_pen.x - m_control.x, 2 * m_pen.y - m_control.y};
    if (to.x == m_pen.x && to.y == m_pen.y && bend.x == to.x && bend.y == to.y) {
        return;
    }
    if (m_smooth && std::abs(mirrored.x - bend.x) <= 1 && std::abs(mirrored.y - bend.y) <= 1) {
        command('t');
        m_control = mirrored;
    } else {
        command('q');
        pair(bend);
        m_control = bend;
    }
    pair(to);
    m_pen = to;
    m_smooth = true;
}

void PathWriter::cubicTo(Point first, Point second, Point p)
{
    const Dot to = rounded(p);
    command('c');
    pair(rounded(first));
    pair(rounded(second));
    pair(to);
    m_pen = to;
    m_smooth = false;
}

void PathWriter::close()
{
    m_out += QLatin1Char('z');
    m_last = 'z';
    m_tight = false;
    m_pen = m_start;
    m_smooth = false;
}

QString PathWriter::take()
{
    const QString out = m_out;
    *this = PathWriter();
    return out;
}

} // namespace tuiwen::math
