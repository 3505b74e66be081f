// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace tuiwen::media {

/// All bytes of a file. NotFound when there is none, Storage naming the path when unreadable.
[[nodiscard]] Result<QByteArray> readWhole(const QString &path);

/// Bytes on disk, named by their SHA-256: DIR/ab/abcd…; a file that is there is whole, because it
/// is written beside its place, synced and renamed. May be used from any thread.
class Files
{
public:
    explicit Files(QString folder);

    /// SHA-256 as 64 lower-case hex digits.
    [[nodiscard]] static QString hashOf(const QByteArray &bytes);
    /// True for 64 lower-case hex digits; guards every path that is built from a hash.
    [[nodiscard]] static bool looksLikeHash(const QString &text);

    /// Keeps the bytes and gives their hash. Storage error naming the path.
    [[nodiscard]] Result<QString> keep(const QByteArray &bytes) const;
    /// NotFound when there is no such file, Storage when its bytes no longer have this hash.
    [[nodiscard]] Result<QByteArray> read(const QString &hash) const;

    /// Something computed from a picture, such as its form for WeChat; may be thrown away any time.
    [[nodiscard]] Result<> keepDerived(const QString &hash, const QString &use,
                                       const QByteArray &bytes) const;
    /// NotFound when it was never computed.
    [[nodiscard]] Result<QByteArray> readDerived(const QString &hash, const QString &use) const;

    /// Deletes a picture and everything computed from it; fine when it is gone already.
    [[nodiscard]] Result<> remove(const QString &hash) const;

private:
    [[nodiscard]] QString path(const QString &hash) const;
    [[nodiscard]] QString derivedPath(const QString &hash, const QString &use) const;

    QString m_folder;
};

} // namespace tuiwen::media
