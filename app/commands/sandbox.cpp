// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/context.h"
#include "app/stopsignal.h"

#include "core/base/json.h"

#include <QCoreApplication>

namespace tuiwen::app {

namespace {

void serve(Context &context, int port)
{
    if (const auto ready = context.folder().prepare(); !ready) {
        return context.fail(ready.error());
    }
    sandbox::Server server(context.folder().sandbox(), context.clock);
    const auto url = server.start(static_cast<quint16>(port));
    if (!url) {
        return context.fail(url.error());
    }
    const auto accounts = sandbox::Server::accounts(context.folder().sandbox());
    if (!accounts) {
        return context.fail(accounts.error());
    }
    QJsonArray array;
    for (const sandbox::SandboxAccount &account : *accounts) {
        array.append(QJsonObject{
            {QStringLiteral("name"), account.name},
            {QStringLiteral("appid"), account.appId},
            {QStringLiteral("secret"), account.secret},
            {QStringLiteral("type"), toText(account.type)},
            {QStringLiteral("verified"), account.verification == Verification::Verified}});
    }
    // The first line is for programs in every case: it says where the sandbox is and who lives
    // there.
    const QJsonObject first{{QStringLiteral("url"), url->toString()},
                            {QStringLiteral("accounts"), array}};
    context.print(first, QString::fromUtf8(json::compact(first)));
    const StopSignal stop;
    QObject::connect(&stop, &StopSignal::received, qApp, &QCoreApplication::quit);
    QCoreApplication::exec();
    server.stop();
}

void report(Context &context)
{
    const auto seen = sandbox::Server::report(context.folder().sandbox());
    if (!seen) {
        return context.fail(seen.error());
    }
    context.print(*seen, QString::fromUtf8(json::compact(*seen)));
}

} // namespace

void addSandboxCommand(CLI::App &app, Context &context)
{
    auto port = std::make_shared<int>(0);
    auto reportOnly = std::make_shared<bool>(false);
    auto *sandbox = app.add_subcommand(
        "sandbox", "Serve the built-in imitation of the WeChat API on this computer");
    sandbox->add_option("--port", *port, "Port on 127.0.0.1; 0 = any free one")
        ->check(CLI::Range(0, 65535));
    sandbox->add_flag("--report", *reportOnly,
                      "Print what this data folder's sandbox received, and end");
    sandbox->callback(
        [&context, port, reportOnly] { *reportOnly ? report(context) : serve(context, *port); });
}

} // namespace tuiwen::app
