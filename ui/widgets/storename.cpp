// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/storename.h"

#include <QCoreApplication>

namespace tuiwen::ui {

QString secretStoreText(const QString &kind)
{
    const auto text = [](const char *source) {
        return QCoreApplication::translate("SecretStore", source);
    };
    if (kind == u"keychain") {
        return text(QT_TRANSLATE_NOOP("SecretStore", "System keychain"));
    }
    if (kind == u"sealed file") {
        return text(QT_TRANSLATE_NOOP("SecretStore", "Encrypted file"));
    }
    if (kind == u"sealed file (locked)") {
        return text(QT_TRANSLATE_NOOP("SecretStore", "Encrypted file, still locked"));
    }
    if (kind == u"memory") {
        return text(QT_TRANSLATE_NOOP("SecretStore", "Memory, until the program ends"));
    }
    return kind;
}

} // namespace tuiwen::ui
