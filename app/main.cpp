// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"
#include "app/logfile.h"
#include "app/newsroom.h"
#include "app/singleinstance.h"
#include "app/startup.h"
#include "ui/dialogprompter.h"
#include "ui/mainwindow.h"
#include "ui/style/style.h"
#include "ui/webview/scheme.h"
#include "ui/widgets/activewindow.h"

#include <QApplication>
#include <QCommandLineParser>

int main(int argc, char **argv)
{
    using namespace tuiwen;

    if (!app::engineMayStart()) {
        return 1;
    }
    ui::webview::registerSchemes();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("tuiwen-studio"));
    QApplication::setApplicationDisplayName(QStringLiteral("Tuiwen Studio 推文工坊"));
    QApplication::setApplicationVersion(QStringLiteral(TUIWEN_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("tuiwen-studio"));

    const app::StudioOptions options = app::parseStudioOptions(application.arguments());
    if (!options.problem.isEmpty()) {
        qCritical().noquote() << options.problem;
        return 2;
    }
    const SystemClock clock;
    ui::DialogPrompter prompter;
    auto desk = app::openDesk(options.folder, clock, prompter);
    if (!desk) {
        return 1;
    }
    app::SingleInstance instance((*desk)->folder.root);
    if (!instance.claim()) {
        return 0;
    }
    const ui::ActiveWindow activeWindow;
    app::applyPreferences(application, (*desk)->settings, options);
    ui::Services services = app::servicesOf(**desk, prompter);
    ui::MainWindow window(services);
    QObject::connect(&instance, &app::SingleInstance::showRequested, &window, [&window] {
        window.show();
        window.raise();
        window.activateWindow();
    });
    window.show();
    app::startBackgroundWork(**desk, window, prompter, options);
    const int code = QApplication::exec();
    (*desk)->dispatcher.stop();
    return code;
}
