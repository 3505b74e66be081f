// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/async.h"

#include <catch2/catch.hpp>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>

#include <functional>

namespace tuiwen::test {

/// Pumps events until done() holds; false after `limit` milliseconds (a guard, not a delay).
inline bool waitFor(const std::function<bool()> &done, int limit = 20000)
{
    QElapsedTimer timer;
    timer.start();
    while (!done()) {
        if (timer.elapsed() > limit) {
            return false;
        }
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 10);
    }
    return true;
}

/// Pumps events until the future is done and gives its result.
template<class T>
Result<T> waitFor(QFuture<Result<T>> future, int limit = 20000)
{
    if (!waitFor([&] { return future.isFinished(); }, limit)) {
        return failure(ErrorKind::Internal, QStringLiteral("test: the future never finished"));
    }
    return await(std::move(future));
}

} // namespace tuiwen::test

/// Fails the test with the error's text when a Result holds no value.
#define REQUIRE_OK(expression)                                                                     \
    do {                                                                                           \
        const auto &requiredResult = (expression);                                                 \
        if (!requiredResult) {                                                                     \
            FAIL(#expression " failed: " << tuiwen::toText(requiredResult.error()).toStdString()); \
        }                                                                                          \
        SUCCEED();                                                                                 \
    } while (false)
