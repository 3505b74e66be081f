// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/domain/account.h"
#include "core/sandbox/answer.h"
#include "core/sandbox/database.h"
#include "core/sandbox/server.h"

#include <chrono>
#include <memory>
#include <optional>

namespace tuiwen::sandbox {

/// An account as the routes need it.
struct Profile
{
    SandboxAccount account;
    QStringList allowedIps; ///< empty = every address may ask for a token
    bool comments = false;
    bool protection = false; ///< API 群发保护: a person must confirm a push to everybody
    int speed = 0;

    [[nodiscard]] bool verified() const { return account.verification == Verification::Verified; }
};

/// A numeric knob of the imitation, changed by POST /sandbox/settings.
struct Knob
{
    const char *name;
    qint64 fallback;
};
inline constexpr Knob tokenSeconds{"token_seconds", 7200};
inline constexpr Knob publishDelay{"publish_delay_ms", 1000};
inline constexpr Knob pushDelay{"push_delay_ms", 1000};
inline constexpr Knob clockOffset{"clock_offset_ms", 0};

/// Everything the imitation remembers: one folder with sandbox.db and the bytes of the pictures.
/// Used by one thread; every request is one transaction of database().
class World
{
public:
    /// Opens the folder and makes the accounts on first use. The caller holds the gate.
    [[nodiscard]] static Result<std::unique_ptr<World>> open(const QString &folder,
                                                             const Clock &clock);

    [[nodiscard]] Database &database() { return *m_database; }
    [[nodiscard]] const QString &folder() const { return m_folder; }
    /// The clock plus what POST /sandbox/clock added.
    [[nodiscard]] UtcTime now();
    /// Beijing's "2026-09-24" and "2026-09": quotas start again with them.
    [[nodiscard]] QString day();
    [[nodiscard]] QString month();
    [[nodiscard]] qint64 knob(const Knob &knob);
    void turn(const Knob &knob, qint64 value);
    [[nodiscard]] Answer refuse(qint64 code, const QString &detail = {},
                                const QJsonObject &extra = {});

    [[nodiscard]] std::optional<Profile> profile(const QString &appId);
    [[nodiscard]] QVector<SandboxAccount> accounts();

    /// Counts one use in a span of time ("2026-09-24", "2026-09", a minute) and tells the sum
    /// before it.
    [[nodiscard]] qint64 used(const QString &appId, const QString &path, const QString &span);
    void count(const QString &appId, const QString &path, const QString &span);
    /// The next number of a named series that starts at `first`.
    [[nodiscard]] qint64 next(const char *series, qint64 first);

    /// Keeps bytes under their SHA-256, which is returned; empty after a failure, which is kept
    /// like a statement's. Written before the transaction commits, so a row never points at missing
    /// bytes.
    [[nodiscard]] QString keepBytes(const QByteArray &bytes);
    [[nodiscard]] std::optional<QByteArray> readBytes(const QString &sha256) const;

    /// Writes the line that rid/get, the report and the tests read.
    void record(const Call &call, const QString &appId, const Answer &answer,
                const QString &outcome);
    /// Notes what time it is here, for report() in other processes.
    void stamp();
    /// Forgets everything but the accounts.
    void reset();
    /// Deletes bytes that no row names: what a reset or a dead process left behind.
    void sweep();

private:
    World(QString folder, const Clock &clock, std::unique_ptr<Database> database);
    [[nodiscard]] qint64 meta(const QString &name, qint64 fallback);
    void setMeta(const QString &name, qint64 value);
    void seed();

    QString m_folder;
    const Clock &m_clock;
    std::unique_ptr<Database> m_database;
};

} // namespace tuiwen::sandbox
