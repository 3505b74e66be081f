// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition.h"
#include "ui/services.h"

#include <QString>
#include <QStringList>

class QApplication;

namespace tuiwen::ui {
class MainWindow;
class Prompter;
} // namespace tuiwen::ui

namespace tuiwen::app {

struct StudioOptions
{
    DataFolder folder;
    QString language;   ///< "" = as set, else by the system
    QString appearance; ///< "", "light" or "dark"
    bool empty = false; ///< do not fill an empty newsroom with the sandbox
    QString problem;    ///< what is wrong with the command line; empty = fine
};

[[nodiscard]] StudioOptions parseStudioOptions(const QStringList &arguments);

/// The browser engine keeps its process sandbox on and therefore refuses to run as root: says what
/// to do instead of letting it abort.
[[nodiscard]] bool engineMayStart();

/// Opens the newsroom; asks for the passphrase of sealed secrets, offers the last sound backup when
/// the database is damaged, and says clearly why when it cannot open. The person has seen the
/// error.
[[nodiscard]] Result<std::unique_ptr<Composition>>
openDesk(const DataFolder &folder, const Clock &clock, ui::Prompter &prompter);

/// Language, fonts, light or dark.
void applyPreferences(QApplication &application, const Settings &settings,
                      const StudioOptions &options);

[[nodiscard]] ui::Services servicesOf(Composition &desk, ui::Prompter &prompter);

/// After the first paint: fills an empty newsroom, starts dispatching, keeps the backup ring.
void startBackgroundWork(Composition &desk, ui::MainWindow &window, ui::Prompter &prompter,
                         const StudioOptions &options);

} // namespace tuiwen::app
