// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/service.h"
#include "core/article/service.h"
#include "core/media/service.h"
#include "core/push/outbox.h"
#include "core/wechat/client.h"

#include <chrono>
#include <functional>

namespace tuiwen::push {

/// Everything a push needs on its way; the dispatcher sets it up once and lends it to its threads.
struct Workshop
{
    store::Store &store;
    article::ArticleService &articles;
    media::MediaService &media;
    account::AccountService &accounts;
    wechat::Client &client;
    const Clock &clock;
    Outbox outbox;
    std::chrono::minutes lateLimit;
    std::function<bool()> mayWork;  ///< false once the lease is lost or a stop was asked for
    std::function<double()> random; ///< jitter of back-off, in [0, 1)
    std::function<bool()> stopping; ///< true once the program wants to end

    /// Sends a call and waits for its answer; a closing program waits a few seconds longer, then it
    /// is InDoubt what became of it.
    template<class Call>
    [[nodiscard]] Result<typename Call::Reply> ask(const wechat::Credentials &credentials,
                                                   const Call &call)
    {
        return awaitUnless(client.send(credentials, call), stopping, std::chrono::seconds(3));
    }
};

/// What ends a push's way before its aim.
struct Stop
{
    enum class Why
    {
        Lost,  ///< somebody else has the push now, or nobody may work: leave everything as it is
        Wait,  ///< nothing went out; go on at `until`
        Retry, ///< nothing went out; try again after back-off
        Fall,  ///< the confirmation does not cover this content any more
        Fail,  ///< a person has to change something
        Doubt, ///< it may have gone out: ask before anything else, at `until`
    };

    Why why = Why::Lost;
    QString step;
    Error error;
    UtcTime until;
};

/// A step's value or what stopped it.
template<class T = void> using Step = tl::expected<T, Stop>;

/// What a failed call means for the push: whether it may have had an effect decides first.
[[nodiscard]] Stop stopFor(const Error &error, const QString &step, bool unsafe);
[[nodiscard]] Stop stopLost();

/// Passes an error of our own storage on as a reason to try again later.
[[nodiscard]] Stop stopStorage(const Error &error, const QString &step);

} // namespace tuiwen::push
