// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace tuiwen {

/// What kind of failure happened; decides what a program may do next. The
/// sentence a person reads is built from it in ui/errortext, never here.
enum class ErrorKind {
    Offline,   ///< no answer was possible: nothing was sent
    InDoubt,   ///< something unsafe was sent and no answer came: ask, never repeat
    Auth,      ///< credentials, token or IP whitelist
    Quota,     ///< a daily or monthly allowance is used up
    Throttled, ///< too fast; retryAfter says when
    Rejected,  ///< the content or the request was refused; a person must change it
    NotFound,  ///< the object does not exist (any more)
    Conflict,  ///< somebody else changed it or holds it
    Storage,   ///< disk or database
    Cancelled, ///< a person or a shutdown stopped it
    Internal,  ///< a bug of ours or an answer nobody can read
};

struct Error
{
    ErrorKind kind = ErrorKind::Internal;
    int code = 0;   ///< WeChat errcode, SQLite code or HTTP status; 0 = none
    QString detail; ///< technical, English, free of secrets
    std::optional<std::chrono::milliseconds> retryAfter{};

    bool operator==(const Error &) const = default;
};

/// Stable lower-case word of a kind ("in_doubt"), for JSON and logs.
[[nodiscard]] QString toText(ErrorKind kind);
/// "rejected 45003: title size out of limit", for logs and the command line.
[[nodiscard]] QString toText(const Error &error);
/// Removes access tokens and secrets from a text that is about to be shown or logged.
[[nodiscard]] QString redacted(QString text);

} // namespace tuiwen
