// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/push/advice.h"

#include "ui/push/daytext.h"
#include "ui/push/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace tuiwen::ui {

namespace {

using namespace std::chrono_literals;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(tuiwen::ui::Advice)
};

constexpr auto daySpacing = 20h;
constexpr auto monthSpacing = 5 * 24h;
constexpr auto neighbourhood = 60min;
constexpr auto leadTime = 5min;
constexpr auto sameTextDistance = 24h;

bool isQuiet(QTime time)
{
    return time >= QTime(23, 30) || time < QTime(6, 30);
}

/// A push that will leave or has left, whatever its mode.
bool counts(const Push &push)
{
    return push.state != PushState::Cancelled && push.state != PushState::Failed &&
           push.state != PushState::Missed;
}

AdviceLine quotaLine(const Slot &slot, const Account &account, const Surroundings &around)
{
    AdviceLine line{Texts::tr("Quota"), AdviceLevel::Ok, {}};
    if (slot.mode != DeliveryMode::Push) {
        line.text = Texts::tr("%1 uses no push quota").arg(lookOf(slot.mode).text);
        return line;
    }
    const QDate day = inChina(slot.at).date();
    const QuotaUse use = quotaUse(account, day, around.pushes, slot.self);
    const int after = use.taken() + 1;
    const bool monthly = account.type == AccountType::Service;
    if (use.used + use.promised >= use.allowance) {
        line.level = AdviceLevel::Block;
        line.text = monthly ? Texts::tr("All %1 pushes of this month are taken").arg(use.allowance)
                            : Texts::tr("This day's push is taken");
    } else if (after > use.allowance) {
        line.level = AdviceLevel::Warn;
        line.text = monthly
                        ? Texts::tr("More are planned than the %1 of this month").arg(use.allowance)
                        : Texts::tr("Another push is planned for this day");
    } else {
        line.text = (monthly ? Texts::tr("%1 of %2 this month") : Texts::tr("%1 of %2 this day"))
                        .arg(after)
                        .arg(use.allowance);
        line.level = monthly && after == use.allowance ? AdviceLevel::Info : AdviceLevel::Ok;
    }
    return line;
}

AdviceLine spacingLine(const Slot &slot, const Account &account, const Surroundings &around)
{
    AdviceLine line{Texts::tr("Spacing"), AdviceLevel::Ok, Texts::tr("No other push nearby")};
    if (slot.mode != DeliveryMode::Push) {
        line.text = Texts::tr("Subscribers are not notified");
        return line;
    }
    const Push *nearest = nullptr;
    std::chrono::milliseconds gap{0};
    for (const Push &push : around.pushes) {
        if (push.account != slot.account || push.id == slot.self || !takesQuota(push)) {
            continue;
        }
        const auto distance = std::chrono::abs(push.at - slot.at);
        if (nearest == nullptr || distance < gap) {
            nearest = &push;
            gap = distance;
        }
    }
    if (nearest == nullptr) {
        return line;
    }
    const QString other = PushWords::moment(nearest->at);
    const auto hours = std::chrono::duration_cast<std::chrono::hours>(gap).count();
    if (account.type == AccountType::Service && gap < monthSpacing) {
        line.level = AdviceLevel::Warn;
        line.text = Texts::tr("%n day(s) from %1; better 5", nullptr, static_cast<int>(hours / 24))
                        .arg(other);
    } else if (account.type == AccountType::Subscription && gap < daySpacing) {
        line.level = AdviceLevel::Warn;
        line.text =
            Texts::tr("%n hour(s) from %1; better 20", nullptr, static_cast<int>(hours)).arg(other);
    } else {
        line.text = Texts::tr("Nearest push: %1").arg(other);
    }
    return line;
}

AdviceLine conflictLine(const Slot &slot, const Surroundings &around)
{
    AdviceLine line{Texts::tr("Conflict"), AdviceLevel::Ok, Texts::tr("Nothing within 60 minutes")};
    if (slot.at < around.now + leadTime) {
        line.level = AdviceLevel::Block;
        line.text = slot.at < around.now ? Texts::tr("This time has passed")
                                         : Texts::tr("Less than 5 minutes from now");
        return line;
    }
    int near = 0;
    QString name;
    for (const Push &push : around.pushes) {
        if (push.id == slot.self || !counts(push)) {
            continue;
        }
        const auto gap = std::chrono::abs(push.at - slot.at);
        if (push.account == slot.account && push.at == slot.at && push.article == slot.article &&
            push.mode == slot.mode) {
            line.level = AdviceLevel::Block;
            line.text = Texts::tr("The same push is planned already");
            return line;
        }
        if (push.article == slot.article && push.account != slot.account &&
            gap < sameTextDistance) {
            line.level = AdviceLevel::Warn;
            line.text = Texts::tr("The same article leaves on %1 within 24 hours")
                            .arg(around.accounts.value(push.account).name);
        }
        if (gap < neighbourhood) {
            ++near;
            name = around.accounts.value(push.account).name;
        }
    }
    if (line.level == AdviceLevel::Ok && isQuiet(inChina(slot.at).time())) {
        line.level = AdviceLevel::Warn;
        line.text = Texts::tr("Quiet hours: 23:30 to 06:30");
    } else if (line.level == AdviceLevel::Ok && near > 0) {
        line.level = AdviceLevel::Info;
        line.text = near == 1 ? Texts::tr("%1 leaves within 60 minutes").arg(name)
                              : Texts::tr("%n other(s) leave within 60 minutes", nullptr, near);
    }
    return line;
}

AdviceLine holidayLine(const Surroundings &around)
{
    AdviceLine line{Texts::tr("Holiday"), AdviceLevel::Ok, Texts::tr("Ordinary workday")};
    if (!around.day) {
        line.level = AdviceLevel::Info;
        line.text = Texts::tr("Outside the calendar");
        return line;
    }
    const CalendarDay &day = *around.day;
    for (const Occasion &occasion : day.occasions) {
        if (occasion.restriction == Restriction::NoFestive && occasion.days <= 3) {
            line.level = AdviceLevel::Warn;
            line.text = DayText::restriction(occasion);
            return line;
        }
    }
    if (day.dayClass == DayClass::Off || day.dayClass == DayClass::OffByLaw) {
        line.level = AdviceLevel::Info;
        line.text = Texts::tr("%1: readers rise later, 08:30 to 10:30").arg(DayText::holiday(day));
    } else if (day.dayClass == DayClass::Makeup) {
        line.level = AdviceLevel::Info;
        line.text = Texts::tr("Make-up workday: weekday hours apply");
    } else if (!around.noticeKnown) {
        line.level = AdviceLevel::Info;
        line.text = Texts::tr("Days off of that year are not announced");
    } else {
        for (const Occasion &occasion : day.occasions) {
            if (DayText::isMajor(occasion) && occasion.days <= 3) {
                line.level = AdviceLevel::Info;
                line.text = DayText::name(occasion);
                return line;
            }
        }
        if (day.dayClass == DayClass::Weekend) {
            line.text = Texts::tr("Weekend");
        }
    }
    return line;
}

} // namespace

bool Advice::blocked() const
{
    return level() == AdviceLevel::Block;
}

int Advice::reminders() const
{
    return static_cast<int>(std::count_if(lines.begin(), lines.end(), [](const AdviceLine &line) {
        return line.level == AdviceLevel::Warn;
    }));
}

AdviceLevel Advice::level() const
{
    AdviceLevel worst = AdviceLevel::Ok;
    for (const AdviceLine &line : lines) {
        worst = std::max(worst, line.level);
    }
    return worst;
}

QString Advice::verdict() const
{
    if (blocked()) {
        return Texts::tr("Not possible");
    }
    const int count = reminders();
    return count == 0 ? Texts::tr("Possible") : Texts::tr("%n reminder(s)", nullptr, count);
}

QuotaUse quotaUse(const Account &account, QDate day, const QVector<Push> &pushes,
                  const PushId &without)
{
    QuotaUse use;
    const bool monthly = account.type == AccountType::Service;
    use.allowance = monthly ? 4 : 1;
    for (const Push &push : pushes) {
        if (push.account != account.id || push.id == without || !takesQuota(push)) {
            continue;
        }
        const QDate date = inChina(push.at).date();
        const bool counted =
            monthly ? date.year() == day.year() && date.month() == day.month() : date == day;
        if (counted) {
            (push.state == PushState::Sent      ? use.used
             : push.state == PushState::Planned ? use.planned
                                                : use.promised) += 1;
        }
    }
    return use;
}

Advice advise(const Slot &slot, const Surroundings &around)
{
    const Account account = around.accounts.value(slot.account);
    return {{quotaLine(slot, account, around), spacingLine(slot, account, around),
             conflictLine(slot, around), holidayLine(around)}};
}

QString adviceIcon(AdviceLevel level)
{
    switch (level) {
    case AdviceLevel::Ok:
        return QStringLiteral("circle-check");
    case AdviceLevel::Info:
        return QStringLiteral("info");
    case AdviceLevel::Warn:
        return QStringLiteral("triangle-alert");
    case AdviceLevel::Block:
        return QStringLiteral("circle-x");
    }
    return {};
}

Hue adviceHue(AdviceLevel level)
{
    switch (level) {
    case AdviceLevel::Ok:
        return Hue::Ok;
    case AdviceLevel::Info:
        return Hue::Info;
    case AdviceLevel::Warn:
        return Hue::Warn;
    case AdviceLevel::Block:
        return Hue::Err;
    }
    return Hue::Neutral;
}

} // namespace tuiwen::ui
