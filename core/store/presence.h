// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/paths.h"

namespace tuiwen::store {

/// Says to other processes that this one uses the database of a folder. The locks belong to the
/// operating system and fall with the process, however it ends.
class Presence
{
public:
    enum class Mode
    {
        Shared,    ///< one of several users of the database
        Exclusive, ///< nobody else uses it, nobody may begin to
    };

    Presence() = default;
    Presence(Presence &&other) noexcept;
    Presence &operator=(Presence &&other) noexcept;
    ~Presence();

    /// The lock that lasts as long as the database is in use (studio.db.lock).
    [[nodiscard]] static Result<Presence> use(const DataFolder &folder, Mode mode);
    /// The lock that is held while a database is opened, made, migrated or replaced
    /// (studio.db.opening); waits for a while. Locked when it stays taken.
    [[nodiscard]] static Result<Presence> opening(const DataFolder &folder);
    /// Changes the mode without waiting; Locked when others are there. On failure nothing is held.
    [[nodiscard]] Result<> change(Mode mode);

private:
    explicit Presence(int file)
        : m_file(file)
    {}
    [[nodiscard]] static Result<Presence> openFile(const QString &path);

    int m_file = -1;
};

} // namespace tuiwen::store
