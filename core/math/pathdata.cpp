// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/math/pathdata.h"

namespace tuiwen::math {

namespace {

/// Reads numbers of path data one after the other.
class Numbers
{
public:
    explicit Numbers(QStringView data)
        : m_data(data)
    {}

    /// The next command letter; the last one again when a number follows; null at the end.
    char command()
    {
        skip();
        if (m_at >= m_data.size()) {
            return 0;
        }
        const QChar c = m_data[m_at];
        if (c.isLetter()) {
            ++m_at;
            m_command = c.toLatin1();
        } else if (m_command == 'M') {
            m_command = 'L';
        }
        return m_command;
    }
    double next()
    {
        skip();
        const qsizetype from = m_at;
        if (m_at < m_data.size() && m_data[m_at] == QLatin1Char('-')) {
            ++m_at;
        }
        while (m_at < m_data.size() &&
               (m_data[m_at].isDigit() || m_data[m_at] == QLatin1Char('.'))) {
            ++m_at;
        }
        bool ok = false;
        const double value = m_data.mid(from, m_at - from).toDouble(&ok);
        m_good = m_good && ok;
        return value;
    }
    Point point()
    {
        const double x = next();
        return {x, next()};
    }
    [[nodiscard]] bool good() const { return m_good; }

private:
    void skip()
    {
        while (m_at < m_data.size() &&
               (m_data[m_at].isSpace() || m_data[m_at] == QLatin1Char(','))) {
            ++m_at;
        }
    }

    QStringView m_data;
    qsizetype m_at = 0;
    char m_command = 0;
    bool m_good = true;
};

} // namespace

bool copyPath(QStringView data, const std::function<Point(Point)> &place, PathWriter &out)
{
    Numbers numbers(data);
    Point pen;
    Point start;
    Point control;
    char last = 0;
    for (char command = numbers.command(); command != 0; command = numbers.command()) {
        switch (command) {
        case 'M':
            pen = start = numbers.point();
            out.moveTo(place(pen));
            break;
        case 'L':
            pen = numbers.point();
            out.lineTo(place(pen));
            break;
        case 'H':
            pen.x = numbers.next();
            out.lineTo(place(pen));
            break;
        case 'V':
            pen.y = numbers.next();
            out.lineTo(place(pen));
            break;
        case 'Q':
            control = numbers.point();
            pen = numbers.point();
            out.quadTo(place(control), place(pen));
            break;
        case 'T':
            control = last == 'Q' || last == 'T'
                          ? Point{2 * pen.x - control.x, 2 * pen.y - control.y}
                          : pen;
            pen = numbers.point();
            out.quadTo(place(control), place(pen));
            break;
        case 'C': {
            const Point first = numbers.point();
            const Point second = numbers.point();
            pen = numbers.point();
            out.cubicTo(place(first), place(second), place(pen));
            break;
        }
        case 'Z':
            pen = start;
            out.close();
            break;
        default:
            return false;
        }
        if (!numbers.good()) {
            return false;
        }
        last = command;
    }
    return numbers.good();
}

} // namespace tuiwen::math
