// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/context.h"
#include "app/stopsignal.h"

#include <QCoreApplication>

namespace tuiwen::app {

namespace {

QJsonObject toJson(const push::PassReport &report)
{
    QJsonArray touched;
    for (const PushId &id : report.touched) {
        touched.append(id.value);
    }
    return {{QStringLiteral("lease"), report.leaseHeld},
            {QStringLiteral("executed"), report.executed},
            {QStringLiteral("reconciled"), report.reconciled},
            {QStringLiteral("missed"), report.missed},
            {QStringLiteral("pushes"), touched}};
}

QString toLine(const push::PassReport &report)
{
    if (!report.leaseHeld) {
        return QStringLiteral(
            "another process dispatches (the studio's window or another agent); nothing done");
    }
    return QStringLiteral("executed %1, reconciled %2, missed %3")
        .arg(report.executed)
        .arg(report.reconciled)
        .arg(report.missed);
}

void once(Context &context, int patience)
{
    const auto desk = context.desk();
    if (!desk) {
        return context.fail(desk.error());
    }
    const auto report = (*desk)->dispatcher.drain(std::chrono::seconds(patience));
    if (!report) {
        return context.fail(report.error());
    }
    context.print(toJson(*report), toLine(*report));
}

void keepDispatching(Context &context)
{
    const auto desk = context.desk();
    if (!desk) {
        return context.fail(desk.error());
    }
    push::Dispatcher &dispatcher = (*desk)->dispatcher;
    const StopSignal stop;
    QObject::connect(&stop, &StopSignal::received, qApp, &QCoreApplication::quit);
    QObject::connect(&dispatcher, &push::Dispatcher::passed, qApp,
                     [&context](const push::PassReport &report) {
                         context.print(toJson(report), toLine(report));
                     });
    QObject::connect(&dispatcher, &push::Dispatcher::leaseChanged, qApp, [&context](bool held) {
        context.print(QJsonObject{{QStringLiteral("lease"), held}},
                      held ? QStringLiteral("this agent dispatches now")
                           : QStringLiteral("another process dispatches; waiting"));
    });
    context.say(QStringLiteral("agent started on %1; Ctrl+C ends it").arg((*desk)->folder.root));
    dispatcher.start();
    QCoreApplication::exec();
    dispatcher.stop();
}

} // namespace

void addAgentCommand(CLI::App &app, Context &context)
{
    auto single = std::make_shared<bool>(false);
    auto patience = std::make_shared<int>(75);
    auto *agent = app.add_subcommand("agent", "Execute confirmed pushes when their time comes");
    agent->add_flag("--once", *single, "Do what is due now, settle what is open, and end");
    agent
        ->add_option("--patience", *patience,
                     "With --once: seconds to wait for WeChat to finish what was submitted")
        ->check(CLI::Range(0, 3600));
    agent->callback([&context, single, patience] {
        *single ? once(context, *patience) : keepDispatching(context);
    });
}

} // namespace tuiwen::app
