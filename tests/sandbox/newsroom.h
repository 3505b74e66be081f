// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/server.h"
#include "tests/sandbox/wire.h"
#include "tests/support/catchqt.h"
#include "tests/support/manualclock.h"
#include "tests/support/waitfor.h"

#include <QHash>
#include <QJsonArray>
#include <QTemporaryDir>

namespace tuiwen::test {

/// A running imitation in a folder of its own, and a caller who knows its accounts.
class Newsroom
{
public:
    Newsroom();

    [[nodiscard]] const sandbox::SandboxAccount &account(AccountType type,
                                                         Verification verification) const;
    /// A verified subscription account and a verified service account.
    [[nodiscard]] QString subscription() const;
    [[nodiscard]] QString service() const;
    [[nodiscard]] QString personal() const;

    /// A stable token, fetched when needed.
    [[nodiscard]] QByteArray token(const QString &appId);
    [[nodiscard]] WireReply get(const QString &appId, const QByteArray &path,
                                const QByteArray &query = {});
    [[nodiscard]] WireReply post(const QString &appId, const QByteArray &path,
                                 const QByteArray &body, const QByteArray &query = {});
    [[nodiscard]] QJsonObject call(const QString &appId, const QByteArray &path,
                                   const QJsonObject &body);
    [[nodiscard]] WireReply upload(const QString &appId, const QByteArray &path,
                                   const QByteArray &bytes, const QByteArray &fileName,
                                   const QByteArray &query = {});
    [[nodiscard]] WireReply control(const QByteArray &path, const QByteArray &body);
    [[nodiscard]] QJsonObject report();

    /// A cover in the library, an article with it, a draft of it.
    [[nodiscard]] QString cover(const QString &appId);
    [[nodiscard]] QJsonObject article(const QString &appId, const QString &title);
    [[nodiscard]] QString draft(const QString &appId, const QString &title);
    [[nodiscard]] QJsonObject sendAll(const QString &appId, const QString &mediaId,
                                      const QString &clientMsgId);

    QTemporaryDir folder;
    ManualClock clock;
    std::unique_ptr<sandbox::Server> server;
    QUrl url;
    QVector<sandbox::SandboxAccount> accounts;

private:
    QHash<QString, QByteArray> m_tokens;
    QHash<QString, QString> m_covers;
};

[[nodiscard]] qint64 errcode(const WireReply &reply);
[[nodiscard]] qint64 errcode(const QJsonObject &reply);
/// A picture with real pixels: "png", "jpeg", "bmp"; "gif" is written by hand.
[[nodiscard]] QByteArray picture(const char *format, int width, int height);
/// A multipart/form-data body with one file.
[[nodiscard]] QByteArray form(const QByteArray &boundary, const QByteArray &bytes,
                              const QByteArray &fileName, const QByteArray &name = "media");

} // namespace tuiwen::test
