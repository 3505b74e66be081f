// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/push/whenpicker.h"

#include "core/base/clock.h"
#include "core/calendar/service.h"
#include "ui/push/daytext.h"
#include "ui/push/minimonth.h"
#include "ui/push/words.h"
#include "ui/widgets/button.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimeEdit>

#include <array>

namespace tuiwen::ui {

namespace {

using namespace std::chrono_literals;

constexpr qint64 step = 5 * 60 * 1000;

/// Hours at which readers open articles: before work, at noon, after work, in the evening.
const std::array usualHours{QTime(8, 0), QTime(12, 10), QTime(18, 0), QTime(20, 0), QTime(21, 30)};

/// A time editor that goes in steps of five minutes.
class FiveMinutes final : public QTimeEdit
{
public:
    using QTimeEdit::QTimeEdit;

    void stepBy(int steps) override
    {
        if (currentSection() == QDateTimeEdit::MinuteSection) {
            const int minute = time().msecsSinceStartOfDay() / 60000 + steps * 5;
            const int rounded = steps > 0 ? minute / 5 * 5 : (minute + 4) / 5 * 5;
            setTime(QTime::fromMSecsSinceStartOfDay((rounded + 1440) % 1440 * 60000));
            return;
        }
        QTimeEdit::stepBy(steps);
    }
};

} // namespace

WhenPicker::WhenPicker(const calendar::CalendarService &calendar, const Clock &clock,
                       QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_month(new MiniMonth(calendar, this))
    , m_time(new FiveMinutes(this))
    , m_title(makeLabel({}, "title"))
    , m_facts(makeLabel({}, "small", "mute"))
    , m_distance(makeLabel({}, "small", "mute"))
{
    m_time->setDisplayFormat(QStringLiteral("HH:mm"));
    m_time->setAccessibleName(tr("Time in Beijing"));
    m_time->setFixedWidth(92);
    m_facts->setWordWrap(true);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(20);
    row->addWidget(m_month, 0, Qt::AlignTop);
    auto *side = new QVBoxLayout;
    side->setSpacing(8);
    side->addSpacing(4);
    side->addWidget(m_title);
    side->addWidget(m_facts);
    side->addSpacing(4);
    auto *time = new QHBoxLayout;
    time->setSpacing(8);
    time->addWidget(m_time);
    time->addWidget(makeLabel(tr("Beijing time"), "small", "mute"));
    time->addStretch();
    side->addLayout(time);
    side->addWidget(m_distance);
    side->addSpacing(4);
    side->addWidget(makeLabel(tr("Usual hours"), "section"));
    for (size_t i = 0; i < usualHours.size(); i += 3) {
        auto *hours = new QHBoxLayout;
        hours->setSpacing(8);
        for (size_t k = i; k < qMin(i + 3, usualHours.size()); ++k) {
            addSlot(hours, usualHours.at(k));
        }
        if (i + 3 > usualHours.size()) {
            auto *soon = makeButton(tr("Soonest"), {}, Variant::Normal, Size::Small);
            soon->setObjectName(QStringLiteral("soonest"));
            soon->setToolTip(tr("The next whole five minutes"));
            connect(soon, &QPushButton::clicked, this, [this] { setAt(earliest(m_clock.now())); });
            hours->addWidget(soon);
        }
        hours->addStretch();
        side->addLayout(hours);
    }
    side->addStretch();
    row->addLayout(side, 1);

    m_month->setToday(inChina(clock.now()).date());
    connect(m_month, &MiniMonth::picked, this, [this] {
        describe();
        Q_EMIT changed();
    });
    connect(m_time, &QTimeEdit::timeChanged, this, [this] {
        describe();
        Q_EMIT changed();
    });
    setAt(suggested(clock.now()));
    setFocusProxy(m_month);
}

void WhenPicker::addSlot(QHBoxLayout *row, QTime time)
{
    auto *button =
        makeButton(time.toString(QStringLiteral("HH:mm")), {}, Variant::Normal, Size::Small);
    button->setObjectName(QStringLiteral("hour_") + time.toString(QStringLiteral("HHmm")));
    connect(button, &QPushButton::clicked, this, [this, time] { m_time->setTime(time); });
    row->addWidget(button);
}

UtcTime WhenPicker::earliest(UtcTime now)
{
    const qint64 least = now.ms + step;
    return {(least + step - 1) / step * step};
}

UtcTime WhenPicker::suggested(UtcTime now)
{
    const UtcTime soon = earliest(now);
    const QDate today = inChina(now).date();
    for (const QTime &hour : usualHours) {
        if (const UtcTime at = fromChina(today, hour); at >= soon) {
            return at;
        }
    }
    return fromChina(today.addDays(1), usualHours.front());
}

void WhenPicker::setAt(UtcTime at)
{
    const QDateTime local = inChina(at);
    {
        const QSignalBlocker quiet(m_time);
        m_month->setDate(local.date());
        m_time->setTime(local.time());
    }
    describe();
    Q_EMIT changed();
}

UtcTime WhenPicker::at() const
{
    return fromChina(m_month->date(), m_time->time());
}

void WhenPicker::setPlanned(const QHash<QDate, int> &planned)
{
    m_month->setPlanned(planned);
}

const std::optional<CalendarDay> &WhenPicker::day() const
{
    return m_month->day();
}

void WhenPicker::describe()
{
    m_title->setText(PushWords::longDate(m_month->date()));
    m_distance->setText(PushWords::distance(m_clock.now(), at()));
    const std::optional<CalendarDay> &facts = day();
    if (!facts) {
        m_facts->clear();
        return;
    }
    QStringList parts{DayText::lunarLong(*facts)};
    if (!facts->term.isEmpty()) {
        parts.append(DayText::term(*facts));
    }
    parts.append(DayText::dayClass(*facts));
    for (const Occasion &occasion : facts->occasions) {
        if (DayText::isMajor(occasion) && occasion.days <= 3) {
            parts.append(DayText::name(occasion));
        }
    }
    parts.removeDuplicates();
    m_facts->setText(parts.join(QStringLiteral(" · ")));
}

} // namespace tuiwen::ui
