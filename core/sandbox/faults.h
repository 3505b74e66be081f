// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QMutex>
#include <QString>

#include <chrono>
#include <optional>
#include <vector>

namespace tuiwen::sandbox {

/// How an answer goes wrong. "Processed" faults have changed the state for good before they strike.
enum class FaultKind
{
    Hang,             ///< read, not processed, never answered
    HangAfterAccept,  ///< processed, never answered
    DropBefore,       ///< not processed, connection closed without an answer
    DropAfterAccept,  ///< processed and committed, connection closed without an answer
    Http5xx,          ///< not processed, HTTP status `code` (default 502)
    Errcode,          ///< not processed, answered with errcode `code`
    Delay,            ///< processed, answered after `delay` of the clock
    Truncated,        ///< processed, half of the body, then the connection closes
    BadUtf8,          ///< processed, a byte that is not UTF-8 inside a text of the answer
    IpNotWhitelisted, ///< not processed, 40164 with the caller's address
    RevokeToken,      ///< the call's token dies first, so that it answers 40001
};

struct Fault
{
    FaultKind kind = FaultKind::Hang;
    QString path{};  ///< "/cgi-bin/draft/add", a prefix ending in '*', or "*"
    QString appId{}; ///< only this account's calls; empty = everybody's
    int count = 1;   ///< how many calls it strikes; 0 = all until cleared
    qint64 code = 0;
    std::chrono::milliseconds delay{0};
};

[[nodiscard]] QString toText(FaultKind kind);
[[nodiscard]] std::optional<FaultKind> faultKindFrom(const QString &text);
/// Reads {"path","kind","account","count","code","delay_ms"}; Rejected naming what is wrong.
[[nodiscard]] Result<Fault> faultFrom(const QJsonObject &object);

/// The armed faults, oldest first. May be used from any thread.
class Faults
{
public:
    void arm(const Fault &fault);
    void clear();
    /// The first fault that strikes this call, counted down.
    [[nodiscard]] std::optional<Fault> take(const QString &path, const QString &appId);
    [[nodiscard]] int armed() const;

private:
    mutable QMutex m_mutex;
    std::vector<Fault> m_faults;
};

} // namespace tuiwen::sandbox
