// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/context.h"
#include "app/logfile.h"

#include <QGuiApplication>

#include <cstring>
#include <iostream>
#include <memory>

namespace {

/// Rendering and calendars need no platform plug-in; starting without it saves most of the start
/// time.
bool needsGui(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        for (const char *light : {"render", "check", "calendar", "--help", "-h", "--version"}) {
            if (std::strcmp(argv[i], light) == 0) {
                return false;
            }
        }
    }
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    using namespace tuiwen::app;

    quietConsole();
    std::unique_ptr<QCoreApplication> application;
    if (needsGui(argc, argv)) {
        // Pictures with text (SVG) need fonts; no window is ever opened.
        qputenv("QT_QPA_PLATFORM", "offscreen");
        application = std::make_unique<QGuiApplication>(argc, argv);
    } else {
        application = std::make_unique<QCoreApplication>(argc, argv);
    }
    QCoreApplication::setApplicationName(QStringLiteral("tuiwen"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TUIWEN_VERSION));

    Context context;
    CLI::App app("Tuiwen Studio on the command line: articles, accounts, pushes, the agent and the "
                 "sandbox.\n"
                 "Exit codes: 0 done, 1 refused or failed (the reason is printed), 2 wrong usage.");
    app.set_version_flag("--version", TUIWEN_VERSION);
    app.require_subcommand(1);
    app.fallthrough();
    app.add_option("--data", context.dataDir, "Data folder of the newsroom (default: your own)");
    app.add_option("--passphrase-file", context.passphraseFile,
                   "File whose first line opens the sealed secrets");
    app.add_flag("--json", context.json,
                 "One JSON object or array on standard output, nothing else");
    addRenderCommands(app, context);
    addArticleCommands(app, context);
    addAccountCommands(app, context);
    addPushCommands(app, context);
    addAgentCommand(app, context);
    addSandboxCommand(app, context);
    addCalendarCommand(app, context);
    addBackupCommands(app, context);
    addSecretsCommand(app, context);
    addDemoCommand(app, context);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &wrong) {
        return app.exit(wrong) == 0 ? 0 : 2;
    }
    return context.exitCode;
}
