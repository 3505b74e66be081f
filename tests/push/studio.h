// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/library.h"
#include "core/push/dispatcher.h"
#include "core/push/service.h"
#include "core/sandbox/server.h"
#include "core/secrets/memory.h"
#include "core/wechat/network.h"
#include "tests/push/shiftedclock.h"
#include "tests/support/catchqt.h"
#include "tests/support/waitfor.h"

#include <QJsonArray>
#include <QTemporaryDir>

#include <functional>

namespace tuiwen::test {

using namespace std::chrono_literals;

/// The real transport, with short patience and a look at every exchange.
class WatchedTransport final : public wechat::Transport
{
public:
    explicit WatchedTransport(const Clock &clock)
        : m_network(clock)
    {}

    [[nodiscard]] QFuture<Result<wechat::HttpReply>>
    exchange(const wechat::HttpRequest &request) override;

    /// Called with the path before a request goes out and after its answer came in.
    std::function<void(const QString &path)> before;
    std::function<void(const QString &path)> after;
    std::chrono::milliseconds patience{10000};

private:
    wechat::NetworkTransport m_network;
};

/// A folder, a clock and the imitation of WeChat that everybody in a test shares.
struct Town
{
    Town();

    [[nodiscard]] const sandbox::SandboxAccount &account(AccountType type,
                                                         Verification verification) const;
    void fault(sandbox::FaultKind kind, const char *path, int count = 1, qint64 code = 0);
    /// What arrived under this title: lists of the server's report.
    [[nodiscard]] QVector<QJsonObject> drafts(const QString &title) const;
    [[nodiscard]] QVector<QJsonObject> pushes(const QString &title) const;
    [[nodiscard]] QVector<QJsonObject> publishes(const QString &title) const;

    QTemporaryDir dir;
    DataFolder folder{dir.path() + QStringLiteral("/data")};
    ShiftedClock clock{1min}; // far enough that the report tells it from the system's
    OthersClock theirs{clock};
    sandbox::Server server{folder.sandbox(), theirs};
    QUrl url;
    QVector<sandbox::SandboxAccount> accounts;

private:
    [[nodiscard]] QVector<QJsonObject> listed(const char *key, const QString &title) const;
};

/// One program at work in a town's folder: everything real.
class Studio
{
public:
    Studio(const DataFolder &folder, const Clock &clock, const QUrl &sandbox,
           push::Dispatcher::Options options = {});

    /// Adds the account, or takes over the one with its AppID; learns its secret.
    [[nodiscard]] AccountId know(const sandbox::SandboxAccount &account);
    [[nodiscard]] AccountId addClipboardAccount();
    /// An article of two paragraphs with `pictures` different pictures between them and a cover.
    [[nodiscard]] ArticleId write(const QString &title, int pictures = 1, bool cover = true);
    void edit(const ArticleId &id, const QString &title);
    [[nodiscard]] Push plan(const ArticleId &article, const AccountId &account, DeliveryMode mode,
                            UtcTime at);
    /// Looks at it and confirms what was looked at.
    [[nodiscard]] Push confirm(const PushId &id);
    /// Plans for now and confirms.
    [[nodiscard]] Push ready(const ArticleId &article, const AccountId &account, DeliveryMode mode);
    [[nodiscard]] Push row(const PushId &id);
    [[nodiscard]] QStringList steps(const PushId &id);
    /// A pass that must succeed.
    push::PassReport pass();
    /// Passes, letting the time pass that is waited for, until the push is done.
    [[nodiscard]] Push finish(const PushId &id, ShiftedClock &clock);

    const Clock &clock;
    std::unique_ptr<store::Store> store;
    MemorySecrets secrets;
    WatchedTransport transport;
    wechat::Client client{transport, secrets, clock};
    media::MediaService media;
    article::ThemeLibrary themes;
    article::ArticleService articles;
    account::AccountService accounts;
    push::PushService pushes;
    push::Dispatcher dispatcher;
};

} // namespace tuiwen::test
