// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/push/workshop.h"

#include "core/wechat/errcode.h"

namespace tuiwen::push {

namespace {

Stop::Why whyFor(const Error &error, bool unsafe)
{
    // "System busy" is an answer, but not one that says the work was not done (wechat-api.md 19).
    switch (error.kind) {
    case ErrorKind::InDoubt:
        return unsafe ? Stop::Why::Doubt : Stop::Why::Retry;
    case ErrorKind::Throttled:
        return unsafe && wechat::isBusy(error.code) ? Stop::Why::Doubt : Stop::Why::Retry;
    case ErrorKind::Offline:
    case ErrorKind::Storage:
        return Stop::Why::Retry;
    case ErrorKind::Cancelled:
        return unsafe ? Stop::Why::Doubt : Stop::Why::Retry;
    case ErrorKind::Internal:
        // Without a code it is an answer nobody can read, and the work may have been done.
        return unsafe && error.code <= 0 ? Stop::Why::Doubt : Stop::Why::Fail;
    case ErrorKind::Auth:
    case ErrorKind::Quota:
    case ErrorKind::Rejected:
    case ErrorKind::NotFound:
    case ErrorKind::Conflict:
        break;
    }
    return Stop::Why::Fail;
}

} // namespace

Stop stopFor(const Error &error, const QString &step, bool unsafe)
{
    return {whyFor(error, unsafe), step, error, {}};
}

Stop stopLost()
{
    return {Stop::Why::Lost, {}, {}, {}};
}

Stop stopStorage(const Error &error, const QString &step)
{
    return {Stop::Why::Retry, step, error, {}};
}

} // namespace tuiwen::push
