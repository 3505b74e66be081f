// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/context.h"
#include "app/commands/json.h"
#include "core/calendar/service.h"

namespace tuiwen::app {

void addCalendarCommand(CLI::App &app, Context &context)
{
    auto from = std::make_shared<std::string>();
    auto to = std::make_shared<std::string>();
    auto *command = app.add_subcommand(
        "calendar", "Days with lunar date, solar term, days off, make-up workdays and occasions");
    command->add_option("--from", *from, "YYYY-MM-DD")->required();
    command->add_option("--to", *to, "YYYY-MM-DD, inclusive")->required();
    command->callback([&context, from, to] {
        const QDate first = QDate::fromString(QString::fromStdString(*from), Qt::ISODate);
        const QDate last = QDate::fromString(QString::fromStdString(*to), Qt::ISODate);
        if (!first.isValid() || !last.isValid()) {
            return context.fail({ErrorKind::Rejected,
                                 0,
                                 QStringLiteral("--from and --to are dates such as 2026-09-24"),
                                 {}});
        }
        const calendar::CalendarService service;
        const auto days = service.days(first, last);
        if (!days) {
            return context.fail(days.error());
        }
        QStringList lines;
        for (const CalendarDay &day : *days) {
            QStringList names;
            for (const Occasion &occasion : day.occasions) {
                names << occasion.name;
            }
            lines << QStringLiteral("%1  %2 %3  %4  %5")
                         .arg(day.date.toString(Qt::ISODate), day.lunarText, day.term,
                              toText(day.dayClass), names.join(QStringLiteral("、")));
        }
        context.print(toJson(*days), lines.join(QLatin1Char('\n')));
    });
}

} // namespace tuiwen::app
