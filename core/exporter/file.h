// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace tuiwen::exporter {

/// A file inside an export: a name with "/" between folders, and its bytes.
struct File
{
    QString name;
    QByteArray bytes;

    bool operator==(const File &) const = default;
};

} // namespace tuiwen::exporter
