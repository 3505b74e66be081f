// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QPromise>
#include <QSemaphore>

#include <chrono>
#include <functional>
#include <memory>
#include <utility>

namespace tuiwen {

/// Calls fn(result) in context's thread when the future is done; never when context died first.
/// Used instead of QFuture::then(context, …), which aborts debug builds of Qt 6.4 in that case.
/// A future that finishes without a result (its promise was dropped) arrives as Cancelled.
template<class T, class Fn>
void whenDone(QFuture<Result<T>> future, QObject *context, Fn fn)
{
    auto *watcher = new QFutureWatcher<Result<T>>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, fn = std::move(fn)]() mutable {
                         watcher->deleteLater();
                         if (watcher->future().resultCount() > 0) {
                             fn(watcher->result());
                         } else {
                             fn(Result<T>(failure(ErrorKind::Cancelled)));
                         }
                     });
    watcher->setFuture(std::move(future));
}

/// A future that is already done.
template<class T>
[[nodiscard]] QFuture<Result<T>> readyFuture(Result<T> value)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

/// Blocks the calling thread until the future is done. For worker threads and the
/// command line only; the GUI thread uses whenDone().
template<class T>
[[nodiscard]] Result<T> await(QFuture<Result<T>> future)
{
    future.waitForFinished();
    if (future.resultCount() == 0) {
        return failure(ErrorKind::Cancelled, QStringLiteral("the work was dropped"));
    }
    return future.result();
}

/// Like await(), but does not keep a closing program waiting for the network: once stopped() is true it
/// waits `grace` longer, then gives up with InDoubt. The work itself goes on.
template<class T>
[[nodiscard]] Result<T> awaitUnless(QFuture<Result<T>> future, const std::function<bool()> &stopped,
                                    std::chrono::milliseconds grace)
{
    constexpr int slice = 50;
    const auto done = std::make_shared<QSemaphore>();
    const auto told = future.then([done](QFuture<Result<T>>) { done->release(); });
    std::chrono::milliseconds waited{0};
    // A future that was cancelled before it was looked at may not tell; it is asked as well.
    while (!done->tryAcquire(1, slice) && !future.isFinished()) {
        if (stopped && stopped()) {
            waited += std::chrono::milliseconds(slice);
        }
        if (waited > grace) {
            return failure(ErrorKind::InDoubt, QStringLiteral("stopped while waiting for an answer"));
        }
    }
    return await(std::move(future));
}

} // namespace tuiwen
