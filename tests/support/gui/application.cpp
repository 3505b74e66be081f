// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/application.h"

#include <QApplication>

namespace tuiwen::test {

int withApplication(const std::function<int()> &fn)
{
    static int argc = 1;
    static char name[] = "tuiwen-test";
    static char *argv[] = {name, nullptr};
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    const QApplication application(argc, argv);
    return fn();
}

} // namespace tuiwen::test
