// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cmath>

namespace tuiwen::math {

struct Point
{
    double x = 0;
    double y = 0;
};

/// x' = a·x + c·y + e, y' = b·x + d·y + f
struct Affine
{
    double a = 1;
    double b = 0;
    double c = 0;
    double d = 1;
    double e = 0;
    double f = 0;

    [[nodiscard]] Point map(Point p) const
    {
        return {a * p.x + c * p.y + e, b * p.x + d * p.y + f};
    }
    /// `inner` first, then this one.
    [[nodiscard]] Affine times(const Affine &inner) const
    {
        return {a * inner.a + c * inner.b,     b * inner.a + d * inner.b,
                a * inner.c + c * inner.d,     b * inner.c + d * inner.d,
                a * inner.e + c * inner.f + e, b * inner.e + d * inner.f + f};
    }
    [[nodiscard]] double scale() const { return std::sqrt(std::abs(a * d - b * c)); }
};

/// Writes path data with whole numbers, relative to the last point. Rounding errors do not add up:
/// the pen knows where it really stands.
class PathWriter
{
public:
    void moveTo(Point p);
    void lineTo(Point p);
    void quadTo(Point control, Point p);
    void cubicTo(Point first, Point second, Point p);
    void close();

    [[nodiscard]] bool isEmpty() const { return m_out.isEmpty(); }
    [[nodiscard]] QString take();

private:
    struct Dot
    {
        int x = 0;
        int y = 0;
    };
    static Dot rounded(Point p) { return {int(std::lround(p.x)), int(std::lround(p.y))}; }
    void command(char letter);
    void number(int value);
    void pair(Dot to) { number(to.x - m_pen.x), number(to.y - m_pen.y); }

    QString m_out;
    char m_last = 0;      ///< the command a bare number would continue
    bool m_tight = false; ///< the last character was a digit
    Dot m_pen;
    Dot m_start;
    Dot m_control;         ///< of the last curve
    bool m_smooth = false; ///< m_control counts
};

} // namespace tuiwen::math
