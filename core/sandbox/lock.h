// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QUrl>

#include <memory>

namespace tuiwen::sandbox {

/// An exclusive lock on a file that the operating system takes back when the process dies, however
/// it dies; unlike a file with a process number in it, it can never be left behind.
class FileLock
{
public:
    enum class Wait
    {
        No,
        Yes
    };

    /// Conflict when another holder (in this process or another) has it and Wait is No.
    [[nodiscard]] static Result<FileLock> take(const QString &file, Wait wait);
    FileLock(FileLock &&) noexcept;
    FileLock &operator=(FileLock &&) noexcept;
    ~FileLock();

private:
    struct Private;
    explicit FileLock(std::unique_ptr<Private> p);
    std::unique_ptr<Private> d;
};

/// Where a folder's server listens, as it wrote it down.
struct ServingRecord
{
    QUrl url;
    qint64 pid = 0;
};

/// Held for a moment by whoever starts a server, asks for a live one, or makes the tables: between
/// them nobody sees a half-started server.
[[nodiscard]] Result<FileLock> takeGate(const QString &folder);
/// Held as long as a process serves the folder.
[[nodiscard]] Result<FileLock> takeServing(const QString &folder);

[[nodiscard]] Result<> writeRecord(const QString &folder, const ServingRecord &record);
/// NotFound when there is none or it cannot be read. Says nothing about whether the process lives.
[[nodiscard]] Result<ServingRecord> readRecord(const QString &folder);

} // namespace tuiwen::sandbox
