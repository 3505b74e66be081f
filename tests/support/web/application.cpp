// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/application.h"

#include "ui/webview/scheme.h"

#include <QApplication>

#include <unistd.h>

namespace tuiwen::test {

int withApplication(const std::function<int()> &fn)
{
    if (::geteuid() == 0) {
        qputenv("QTWEBENGINE_DISABLE_SANDBOX", "1"); // the engine refuses to run as root otherwise
    }
    ui::webview::registerSchemes();
    static int argc = 1;
    static char name[] = "tuiwen-test";
    static char *argv[] = {name, nullptr};
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    return fn();
}

} // namespace tuiwen::test
