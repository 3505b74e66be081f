// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <memory>

struct zip;

namespace tuiwen::article::docx {

/// A zip file in memory, for reading. A part may say what it likes about its size: nothing is
/// unpacked beyond the limits here.
class Archive
{
public:
    static constexpr qint64 maxPart = 96LL * 1024 * 1024;   ///< bytes of one unpacked part
    static constexpr qint64 maxTotal = 384LL * 1024 * 1024; ///< bytes of all that were read
    static constexpr qint64 maxParts = 20000;

    /// Rejected: no zip file, damaged, encrypted, or with more than maxParts parts.
    [[nodiscard]] static Result<Archive> open(const QByteArray &bytes);

    /// NotFound: no such part. Rejected: damaged, encrypted or too large.
    [[nodiscard]] Result<QByteArray> part(const QString &name);

private:
    struct Closer
    {
        void operator()(zip *archive) const;
    };

    QByteArray m_bytes; ///< the archive reads from it
    std::unique_ptr<zip, Closer> m_zip;
    qint64 m_read = 0;
};

} // namespace tuiwen::article::docx
