// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition.h"

#include <CLI/CLI.hpp>

#include <QJsonArray>
#include <QJsonObject>

#include <memory>

namespace tuiwen::app {

/// What every subcommand works with: where the data is, how to print, the desk on first use.
class Context
{
public:
    std::string dataDir;
    std::string passphraseFile;
    bool json = false;
    int exitCode = 0;

    SystemClock clock;

    [[nodiscard]] DataFolder folder() const;
    /// Opens the data folder once. A failure is to be handed to fail().
    [[nodiscard]] Result<Composition *> desk();

    /// Prints the JSON with --json, the human text otherwise; both end with a newline.
    void print(const QJsonObject &object, const QString &human) const;
    void print(const QJsonArray &array, const QString &human) const;
    /// A line of progress; silent with --json.
    void say(const QString &line) const;
    /// Exit code 1: the reason on standard error, with --json also {"error":…} on standard output.
    void fail(const Error &error);

private:
    std::unique_ptr<Composition> m_desk;
};

/// Replaces a file in one step. Storage error naming the path; the old file then stands.
[[nodiscard]] Result<> writeFile(const QString &path, const QByteArray &bytes);

/// Reads a secret from standard input (first line) without echoing it anywhere.
[[nodiscard]] Result<Secret> secretFromStandardInput(const QString &what);

// One function per family; each adds its subcommands with their callbacks.
void addRenderCommands(CLI::App &app, Context &context);
void addArticleCommands(CLI::App &app, Context &context);
void addAccountCommands(CLI::App &app, Context &context);
void addPushCommands(CLI::App &app, Context &context);
void addAgentCommand(CLI::App &app, Context &context);
void addSandboxCommand(CLI::App &app, Context &context);
void addCalendarCommand(CLI::App &app, Context &context);
void addBackupCommands(CLI::App &app, Context &context);
void addDemoCommand(CLI::App &app, Context &context);
void addSecretsCommand(CLI::App &app, Context &context);

} // namespace tuiwen::app
