// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/paths.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryFile>

namespace tuiwen {

DataFolder DataFolder::standard()
{
    return {QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
            + QStringLiteral("/tuiwen-studio")};
}

Result<> DataFolder::prepare() const
{
    if (!QDir().mkpath(root)) {
        return failure(ErrorKind::Storage, QStringLiteral("cannot create the data folder %1").arg(root));
    }
    QFile::setPermissions(root, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QTemporaryFile probe(root + QStringLiteral("/.probe-XXXXXX"));
    if (!probe.open() || probe.write("tuiwen", 6) != 6 || !probe.flush()) {
        return failure(ErrorKind::Storage, QStringLiteral("cannot write to the data folder %1: %2")
                                               .arg(root, probe.errorString()));
    }
    for (const QString &sub : {media(), backups(), journal()}) {
        if (!QDir().mkpath(sub)) {
            return failure(ErrorKind::Storage, QStringLiteral("cannot create %1").arg(sub));
        }
    }
    return {};
}

} // namespace tuiwen
