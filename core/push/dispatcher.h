// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/push/service.h"
#include "core/wechat/client.h"

#include <memory>

namespace tuiwen::push {

/// Executes confirmed pushes whose time has come and settles those in doubt. Holds the lease while
/// it works: the window or the agent, never both. Runs on its own threads; blocking steps, no event
/// loop.
class Dispatcher : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        QString owner; ///< "host:pid:start"; empty = made here, see lease.h
        std::chrono::milliseconds leaseTime{60000};
        std::chrono::minutes lateLimit{120};  ///< later than this = Missed
        std::chrono::milliseconds tick{1000}; ///< between passes of the loop
    };

    Dispatcher(store::Store &store, article::ArticleService &articles, media::MediaService &media,
               account::AccountService &accounts, wechat::Client &client, const Clock &clock,
               Options options);
    ~Dispatcher() override;

    /// One pass, blocking the calling thread: claim what is due, run it, poll and reconcile what is
    /// open.
    [[nodiscard]] Result<PassReport> pass();
    /// Repeats pass() until nothing due, submitted, retrying or in doubt can progress within
    /// `patience`; what becomes due meanwhile is executed too. Ends at once when another process
    /// holds the lease.
    [[nodiscard]] Result<PassReport> drain(std::chrono::milliseconds patience);

    /// The loop in a thread of its own, until stop(); emits after every pass that did something.
    void start();
    void stop();

Q_SIGNALS:
    void passed(const tuiwen::push::PassReport &report);
    /// Somebody else holds the lease (the agent runs) or gave it back.
    void leaseChanged(bool held);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace tuiwen::push
