// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The reference for the start bench: a window with an empty page and nothing else.
#include <QApplication>
#include <QWebEngineView>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QWebEngineView view;
    view.setWindowTitle(QStringLiteral("empty-engine-window"));
    view.resize(1440, 900);
    view.setHtml(QStringLiteral("<p>推文</p>"));
    view.show();
    return QApplication::exec();
}
