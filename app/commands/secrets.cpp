// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/context.h"

namespace tuiwen::app {

void addSecretsCommand(CLI::App &app, Context &context)
{
    auto *secrets = app.add_subcommand("secrets", "Where AppSecrets are kept");
    secrets->require_subcommand(1);
    secrets->add_subcommand("status", "Keychain or sealed file")->callback([&context] {
        const auto desk = context.desk();
        if (!desk) {
            return context.fail(desk.error());
        }
        const QString kind = (*desk)->accounts.secretStoreKind();
        context.print(QJsonObject{{QStringLiteral("kind"), kind}},
                      QStringLiteral("secrets are kept in: %1").arg(kind));
    });
    secrets
        ->add_subcommand("seal", "Keep secrets in an encrypted file of the data folder (for "
                                 "computers without a keychain); "
                                 "the passphrase is read from standard input")
        ->callback([&context] {
            const auto desk = context.desk();
            if (!desk) {
                return context.fail(desk.error());
            }
            const auto passphrase = secretFromStandardInput(QStringLiteral("the passphrase"));
            if (!passphrase) {
                return context.fail(passphrase.error());
            }
            if (const auto sealed = (*desk)->useSealedFile(*passphrase); !sealed) {
                return context.fail(sealed.error());
            }
            context.print(
                QJsonObject{{QStringLiteral("sealed"), (*desk)->folder.sealedSecrets()}},
                QStringLiteral(
                    "secrets are sealed in %1; give its passphrase with --passphrase-file or "
                    "TUIWEN_PASSPHRASE_FILE from now on")
                    .arg((*desk)->folder.sealedSecrets()));
        });
}

} // namespace tuiwen::app
