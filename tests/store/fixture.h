// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account.h"
#include "core/domain/article.h"
#include "core/domain/push.h"
#include "core/store/store.h"
#include "tests/support/catchqt.h"
#include "tests/support/manualclock.h"
#include "tests/support/waitfor.h"

#include <QTemporaryDir>

namespace tuiwen::test {

/// A folder of its own with a clock that stands still.
struct Newsroom
{
    QTemporaryDir dir;
    DataFolder folder{dir.path() + QStringLiteral("/data")};
    ManualClock clock;

    [[nodiscard]] Result<std::unique_ptr<store::Store>> tryOpen() const
    {
        return store::Store::open(folder, clock);
    }
    [[nodiscard]] std::unique_ptr<store::Store> open() const
    {
        auto opened = tryOpen();
        REQUIRE_OK(opened);
        return std::move(*opened);
    }
    /// Opens and closes, so that the file exists and is quiet.
    void make() const { open().reset(); }
};

template<class T>
[[nodiscard]] Result<T> write(store::Store &store, std::function<Result<T>(store::Connection &)> fn)
{
    return waitFor(store.write<T>(std::move(fn)));
}

template<class T>
[[nodiscard]] Result<T> read(store::Store &store, std::function<Result<T>(store::Connection &)> fn)
{
    return waitFor(store.read<T>(std::move(fn)));
}

/// One number from one SELECT.
[[nodiscard]] inline Result<qint64> number(store::Connection &connection, const QString &sql)
{
    auto statement = connection.prepare(sql);
    if (!statement) {
        return failure(statement.error());
    }
    const auto row = statement->step();
    if (!row) {
        return failure(row.error());
    }
    return *row ? statement->integer(0) : -1;
}

[[nodiscard]] Article makeArticle(const Clock &clock, const QString &title, const QString &text);
[[nodiscard]] Account makeAccount(const Clock &clock, const QString &appId);
[[nodiscard]] Push makePush(const Clock &clock, const ArticleId &article, const AccountId &account);

/// Stores an article whose plain text is `text`, gives its id.
[[nodiscard]] ArticleId addArticle(store::Store &store, const QString &title, const QString &text);
[[nodiscard]] PushId addPush(store::Store &store, const ArticleId &article);

[[nodiscard]] QByteArray bytesOf(const QString &path);
void overwrite(const QString &path, qint64 at, const QByteArray &bytes);

} // namespace tuiwen::test
