// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/context.h"
#include "app/commands/json.h"

namespace tuiwen::app {

namespace {

void backUp(Context &context)
{
    const auto desk = context.desk();
    if (!desk) {
        return context.fail(desk.error());
    }
    const auto path = await((*desk)->store->backup((*desk)->settings.get(backupsKeptSetting)));
    if (!path) {
        return context.fail(path.error());
    }
    context.print(QJsonObject{{QStringLiteral("backup"), *path}},
                  QStringLiteral("wrote %1").arg(*path));
}

void listBackups(Context &context)
{
    QJsonArray array;
    QStringList lines;
    for (const store::Backup &backup : store::Store::backupsOf(context.folder())) {
        array.append(QJsonObject{{QStringLiteral("backup"), backup.path},
                                 {QStringLiteral("taken"), toIso(backup.takenAt)},
                                 {QStringLiteral("bytes"), backup.bytes},
                                 {QStringLiteral("sound"), backup.sound}});
        lines << QStringLiteral("%1  %2 bytes  %3")
                     .arg(backup.path)
                     .arg(backup.bytes)
                     .arg(backup.sound ? QStringLiteral("sound") : QStringLiteral("damaged"));
    }
    context.print(array,
                  lines.isEmpty() ? QStringLiteral("no backups") : lines.join(QLatin1Char('\n')));
}

void restore(Context &context, const std::string &path)
{
    QString chosen = QString::fromStdString(path);
    if (chosen.isEmpty()) {
        for (const store::Backup &backup : store::Store::backupsOf(context.folder())) {
            if (backup.sound) {
                chosen = backup.path;
                break;
            }
        }
    }
    if (chosen.isEmpty()) {
        return context.fail(
            {ErrorKind::NotFound,
             0,
             QStringLiteral("there is no sound backup in %1").arg(context.folder().backups()),
             {}});
    }
    if (const auto done = store::Store::restore(context.folder(), chosen, context.clock); !done) {
        return context.fail(done.error());
    }
    context.print(QJsonObject{{QStringLiteral("restored"), chosen}},
                  QStringLiteral("restored %1; the replaced file is kept beside it").arg(chosen));
}

} // namespace

void addBackupCommands(CLI::App &app, Context &context)
{
    auto listOnly = std::make_shared<bool>(false);
    auto *backup =
        app.add_subcommand("backup", "Copy the open database into the backup ring, verified");
    backup->add_flag("--list", *listOnly, "Only list what is there");
    backup->callback([&context, listOnly] { *listOnly ? listBackups(context) : backUp(context); });

    auto path = std::make_shared<std::string>();
    auto *restoring = app.add_subcommand(
        "restore", "Replace the closed database by a backup (the newest sound one by default)");
    restoring->add_option("BACKUP", *path);
    restoring->callback([&context, path] { restore(context, *path); });
}

} // namespace tuiwen::app
