// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/account.h"
#include "core/sandbox/faults.h"

#include <QJsonObject>
#include <QString>
#include <QUrl>
#include <QVector>

#include <memory>

namespace tuiwen::sandbox {

/// An account of the imitation; its secret is worth nothing outside.
struct SandboxAccount
{
    QString name;
    QString appId;
    QString secret;
    AccountType type = AccountType::Subscription;
    Verification verification = Verification::Verified;
};

/// A local imitation of api.weixin.qq.com over real loopback HTTP, with state that survives kill -9
/// of its process. Only one process serves a folder at a time (lock file); others find it by its
/// record.
class Server
{
public:
    /// State lives in `folder` (created). `clock` drives token lifetimes, quotas and publish jobs.
    Server(const QString &folder, const Clock &clock);
    ~Server();

    /// Serves on 127.0.0.1 in a thread of its own; port 0 = the folder's last one if it is free,
    /// else any. Rejected when a wanted port is taken. Conflict when another live process serves
    /// this folder: use runningUrl().
    [[nodiscard]] Result<QUrl> start(quint16 port = 0);
    void stop();
    /// Makes the next calls go wrong, like POST /sandbox/faults; from any thread, also before
    /// start().
    void arm(const Fault &fault);
    void clearFaults();
    /// The URL of a live server of this folder, in whatever process.
    [[nodiscard]] static Result<QUrl> runningUrl(const QString &folder);
    /// The accounts of this folder's imitation; made on first use.
    [[nodiscard]] static Result<QVector<SandboxAccount>> accounts(const QString &folder);
    /// What this folder's imitation received so far; core/sandbox/report.h names the fields.
    [[nodiscard]] static Result<QJsonObject> report(const QString &folder);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace tuiwen::sandbox
