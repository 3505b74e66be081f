// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/media.h"
#include "core/media/files.h"
#include "core/media/fit.h"
#include "core/store/store.h"
#include "core/wechat/client.h"

#include <QHash>
#include <QMutex>

#include <atomic>
#include <functional>
#include <future>

namespace tuiwen::media {

/// Brings a picture to an account once: what was uploaded is remembered per account, picture and
/// use, and callers who want the same upload at the same time share it. Blocking; any thread.
class Uploads
{
public:
    Uploads(store::Store &store, const Files &files);

    /// InDoubt is given back as it is, also when stopped() ends the wait: repeating costs a second
    /// URL at worst, but the caller decides.
    [[nodiscard]] Result<Upload> ensure(wechat::Client &client,
                                        const wechat::Credentials &credentials, const QString &hash,
                                        UploadKind kind, const std::function<bool()> &stopped);
    [[nodiscard]] Result<> forget(const AccountId &account, const QString &hash, UploadKind kind);
    /// The form a picture is uploaded in, computed once per width and kept beside it.
    [[nodiscard]] Result<Fitted> fitted(const QString &hash, UploadKind kind) const;
    /// Pixels a body picture has at most, from now on; see fit().
    void setBodyWidth(int pixels) { m_bodyWidth = pixels; }

private:
    [[nodiscard]] Result<Upload> find(const AccountId &account, const QString &hash,
                                      UploadKind kind);
    [[nodiscard]] Result<Upload> upload(wechat::Client &client,
                                        const wechat::Credentials &credentials, const QString &hash,
                                        UploadKind kind, const std::function<bool()> &stopped);

    store::Store &m_store;
    const Files &m_files;
    std::atomic<int> m_bodyWidth = bodyWidth;
    QMutex m_mutex;
    QHash<QString, std::shared_future<Result<Upload>>> m_running; ///< by account, hash and use
};

} // namespace tuiwen::media
