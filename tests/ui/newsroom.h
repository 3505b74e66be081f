// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/service.h"
#include "core/alliance/service.h"
#include "core/article/library.h"
#include "core/article/service.h"
#include "core/base/settings.h"
#include "core/calendar/service.h"
#include "core/keep/service.h"
#include "core/media/service.h"
#include "core/push/dispatcher.h"
#include "core/push/service.h"
#include "core/sandbox/server.h"
#include "core/secrets/memory.h"
#include "core/store/store.h"
#include "core/wechat/network.h"
#include "tests/support/answers.h"
#include "tests/support/catchqt.h"
#include "tests/support/manualclock.h"
#include "tests/support/waitfor.h"
#include "ui/services.h"

#include <QTemporaryDir>

namespace tuiwen::test {

/// A whole newsroom in a temporary folder: real store, real services, the sandbox over loopback.
class Newsroom
{
public:
    Newsroom();
    ~Newsroom();

    [[nodiscard]] QString path(const QString &name) const { return m_dir.filePath(name); }
    /// Writes a text file into the temporary folder and gives its path.
    QString file(const QString &name, const QByteArray &contents) const;

    /// An article with this title and one paragraph of text.
    Article article(const QString &title, const QString &text = QStringLiteral("…"));
    Article save(Article article);
    Account account(const QString &name, AccountKind kind = AccountKind::NoApi);
    /// The first of the sandbox's accounts that fits, as an account of this newsroom.
    Account sandboxAccount(Verification verification = Verification::Verified);
    /// A push written as it is, past the rules of scheduling.
    Push push(const Article &article, const Account &account, PushState state, UtcTime at,
              DeliveryMode mode = DeliveryMode::Push);

    ManualClock clock;

private:
    QTemporaryDir m_dir;

public:
    DataFolder folder;
    Settings settings;
    std::unique_ptr<store::Store> store;
    MemorySecrets secrets;
    wechat::NetworkTransport transport;
    wechat::Client client;
    article::ThemeLibrary themes;
    calendar::CalendarService calendar;
    media::MediaService media;
    article::ArticleService articles;
    keep::KeepService keep;
    account::AccountService accounts;
    alliance::AllianceService alliance;
    push::PushService pushes;
    push::Dispatcher dispatcher;
    Answers answers;
    ui::Services services;

private:
    Result<QUrl> sandboxUrl();
    std::unique_ptr<sandbox::Server> m_sandbox;
};

/// Takes the value out of a Result or ends the test with the error's text.
template<class T> T value(Result<T> result)
{
    if (!result) {
        FAIL(toText(result.error()).toStdString());
    }
    return std::move(*result);
}

} // namespace tuiwen::test
