// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/monthlayout.h"

#include <algorithm>

namespace tuiwen::ui {

namespace {

constexpr int inset = 4;
constexpr int stripTop = 29;
constexpr int maxStrips = 2;
constexpr int maxLines = 2;

/// Spans several days and is no day off: shown as a strip across them.
bool isStrip(const Occasion &occasion)
{
    return occasion.days > 1 && occasion.kind != QLatin1StringView("statutory");
}

int rank(const Occasion &occasion)
{
    static const QVector<QLatin1StringView> order{
        QLatin1StringView("statutory"), QLatin1StringView("traditional"),
        QLatin1StringView("memorial"),  QLatin1StringView("ethnic"),
        QLatin1StringView("campus"),    QLatin1StringView("marketing"),
        QLatin1StringView("observance")};
    const qsizetype place = order.indexOf(occasion.kind);
    const int bonus = occasion.restriction == Restriction::NoFestive ? -3 : 0;
    return static_cast<int>(place < 0 ? order.size() : place) + bonus;
}

/// What stands as a line in a day's cell: single days, and the first of several days off.
QVector<Occasion> linesOf(const CalendarDay &day)
{
    QVector<Occasion> found;
    for (const Occasion &occasion : day.occasions) {
        if (occasion.kind != QLatin1StringView("term") && !isStrip(occasion) &&
            occasion.first == day.date) {
            found.append(occasion);
        }
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Occasion &a, const Occasion &b) { return rank(a) < rank(b); });
    return found;
}

bool invites(const Occasion &occasion)
{
    return occasion.tone == Tone::Festive && (occasion.kind == QLatin1StringView("statutory") ||
                                              occasion.kind == QLatin1StringView("traditional") ||
                                              (occasion.kind == QLatin1StringView("observance") &&
                                               occasion.restriction == Restriction::None));
}

bool warns(const Occasion &occasion)
{
    return occasion.kind == QLatin1StringView("memorial") &&
           (occasion.restriction == Restriction::NoFestive ||
            occasion.restriction == Restriction::NoMarketing);
}

} // namespace

QDate firstShown(QDate month)
{
    const QDate first(month.year(), month.month(), 1);
    return first.addDays(1 - first.dayOfWeek());
}

int weeksShown(QDate month)
{
    const QDate first(month.year(), month.month(), 1);
    return (first.dayOfWeek() - 1 + first.daysInMonth() + 6) / 7;
}

MonthLayout::MonthLayout(const MonthData &data, QSize size)
    : m_first(data.first())
    , m_weeks(data.weeks())
    , m_size(size)
{
    for (int week = 0; week < m_weeks; ++week) {
        placeStrips(data, week);
        for (int i = 0; i < 7; ++i) {
            placeDay(data, data.days.at(week * 7 + i));
        }
    }
}

QRect MonthLayout::row(int week) const
{
    const int height = m_size.height() - weekdayHeight;
    const int top = weekdayHeight + height * week / m_weeks;
    const int bottom = weekdayHeight + height * (week + 1) / m_weeks;
    return {0, top, m_size.width(), bottom - top};
}

QRect MonthLayout::cell(QDate date) const
{
    const qint64 index = m_first.isValid() ? m_first.daysTo(date) : -1;
    if (index < 0 || index >= m_weeks * 7) {
        return {};
    }
    const QRect line = row(static_cast<int>(index) / 7);
    const int width = m_size.width() - weekNumberWidth;
    const int column = static_cast<int>(index) % 7;
    const int left = weekNumberWidth + width * column / 7;
    const int right = weekNumberWidth + width * (column + 1) / 7;
    return {left, line.top(), right - left, line.height()};
}

QDate MonthLayout::dateAt(QPoint point) const
{
    if (m_weeks == 0 || point.x() < weekNumberWidth || point.x() >= m_size.width() ||
        point.y() < weekdayHeight || point.y() >= m_size.height()) {
        return {};
    }
    for (int i = 0; i < m_weeks * 7; ++i) {
        if (cell(m_first.addDays(i)).contains(point)) {
            return m_first.addDays(i);
        }
    }
    return {};
}

void MonthLayout::placeStrips(const MonthData &data, int week)
{
    const QDate monday = m_first.addDays(week * 7);
    const QDate sunday = monday.addDays(6);
    QVector<Occasion> found;
    for (int i = 0; i < 7; ++i) {
        for (const Occasion &occasion : data.days.at(week * 7 + i).occasions) {
            if (isStrip(occasion) && !found.contains(occasion)) {
                found.append(occasion);
            }
        }
    }
    // The widest piece goes first, so that a short one does not push it down on all its days.
    const auto width = [&](const Occasion &occasion) {
        return std::max(monday, occasion.first)
            .daysTo(std::min(sunday, occasion.first.addDays(occasion.days - 1)));
    };
    std::stable_sort(found.begin(), found.end(), [&](const Occasion &a, const Occasion &b) {
        return width(a) != width(b) ? width(a) > width(b) : rank(a) < rank(b);
    });
    for (const Occasion &occasion : found) {
        const QDate from = std::max(monday, occasion.first);
        const QDate to = std::min(sunday, occasion.first.addDays(occasion.days - 1));
        int level = 0;
        for (QDate date = from; date <= to; date = date.addDays(1)) {
            level = std::max(level, m_levels.value(date));
        }
        if (level >= maxStrips) {
            continue; // the day panel tells about it
        }
        const QRect left = cell(from);
        const QRect right = cell(to);
        m_strips.append(
            {occasion, QRect(left.left() + 5, left.top() + stripTop + level * lineHeight,
                             right.right() - 5 - left.left() - 4, stripHeight)});
        for (QDate date = from; date <= to; date = date.addDays(1)) {
            m_levels[date] = level + 1;
        }
    }
}

void MonthLayout::placeDay(const MonthData &data, const CalendarDay &day)
{
    const QRect box = cell(day.date);
    const int left = box.left() + inset + 1;
    const int width = box.width() - 2 * inset - 1;
    const QVector<PlannedPush> pushes = data.pushes.value(day.date);
    const QVector<Occasion> occasions = linesOf(day);
    const int count = static_cast<int>(pushes.size());
    int y = box.top() + headHeight + m_levels.value(day.date) * lineHeight;
    const int bottom = box.bottom() - 2;

    // Occasions give way to pushes: the second line goes when the pills would not fit beside it.
    int lines = std::min<int>(maxLines, static_cast<int>(occasions.size()));
    while (lines > 1 && y + lines * lineHeight + count * (pillHeight + pillGap) > bottom) {
        --lines;
    }
    for (int i = 0; i < lines; ++i) {
        m_lines.append({occasions.at(i), day.date, QRect(left, y, width, lineHeight)});
        y += lineHeight;
    }

    if (pushes.isEmpty() && day.date >= data.today) {
        const auto found =
            std::find_if(occasions.begin(), occasions.end(),
                         [](const Occasion &each) { return invites(each) || warns(each); });
        if (found != occasions.end() && y + pillHeight <= bottom) {
            m_ideas.append({*found, day.date, QRect(left, y, width, pillHeight), !invites(*found)});
        }
        return;
    }

    const int room = bottom - y;
    const bool tall = count * (tallPillHeight + pillGap) <= room + pillGap;
    const int each = (tall ? tallPillHeight : pillHeight) + pillGap;
    int shown = std::min(count, (room + pillGap) / each);
    if (shown < count) {
        shown = std::max(0, (room - moreHeight) / each);
    }
    for (int i = 0; i < shown; ++i) {
        m_pills.append(
            {pushes.at(i).push.id, day.date, QRect(left, y, width, each - pillGap), tall});
        y += each;
    }
    if (shown < count) {
        m_mores.append({day.date, QRect(left, y, width, moreHeight), count - shown});
    }
}

const MonthLayout::Pill *MonthLayout::pill(const PushId &id) const
{
    const auto found = std::find_if(m_pills.begin(), m_pills.end(),
                                    [&id](const Pill &pill) { return pill.id == id; });
    return found != m_pills.end() ? &*found : nullptr;
}

QVector<PushId> MonthLayout::pillsOf(QDate date) const
{
    QVector<PushId> found;
    for (const Pill &pill : m_pills) {
        if (pill.date == date) {
            found.append(pill.id);
        }
    }
    return found;
}

MonthLayout::Hit MonthLayout::hit(QPoint point) const
{
    const QDate date = dateAt(point);
    if (!date.isValid()) {
        return {};
    }
    for (const Pill &pill : m_pills) {
        if (pill.rect.contains(point)) {
            return {Part::Pill, date, pill.id, -1};
        }
    }
    for (int i = 0; i < m_ideas.size(); ++i) {
        if (m_ideas.at(i).rect.contains(point)) {
            return {Part::Idea, date, {}, i};
        }
    }
    for (const More &more : m_mores) {
        if (more.rect.contains(point)) {
            return {Part::More, date, {}, -1};
        }
    }
    return {Part::Day, date, {}, -1};
}

} // namespace tuiwen::ui
