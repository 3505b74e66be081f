// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/async.h"
#include "tests/support/catchqt.h"

#include <thread>

using namespace tuiwen;
using namespace std::chrono_literals;

TEST_CASE("waiting gives the result, and a dropped promise is Cancelled")
{
    CHECK(awaitUnless(readyFuture(Result<int>(7)), {}, 0ms) == 7);
    QFuture<Result<int>> dropped;
    {
        QPromise<Result<int>> promise;
        dropped = promise.future();
        promise.start();
    }
    const auto result = awaitUnless(dropped, {}, 0ms);
    REQUIRE_FALSE(result);
    CHECK(result.error().kind == ErrorKind::Cancelled);
}

TEST_CASE("a stop ends the wait without an answer, and only a stop does")
{
    QPromise<Result<int>> promise;
    promise.start();
    int asked = 0;
    // Finished by another thread after a few looks at the stop: the answer still counts.
    std::thread finisher;
    const auto patient = awaitUnless(
        promise.future(),
        [&] {
            if (++asked == 2) {
                finisher = std::thread([&] {
                    promise.addResult(Result<int>(5));
                    promise.finish();
                });
            }
            return false;
        },
        0ms);
    finisher.join();
    CHECK(patient == 5);

    QPromise<Result<int>> never;
    never.start();
    const auto stopped = awaitUnless(never.future(), [] { return true; }, 100ms);
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().kind == ErrorKind::InDoubt);
    never.finish();
}
