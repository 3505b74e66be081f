// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desksecrets.h"
#include "core/account/service.h"
#include "core/alliance/service.h"
#include "core/article/library.h"
#include "core/article/service.h"
#include "core/base/clock.h"
#include "core/base/paths.h"
#include "core/base/settings.h"
#include "core/calendar/service.h"
#include "core/keep/service.h"
#include "core/media/service.h"
#include "core/push/dispatcher.h"
#include "core/push/service.h"
#include "core/sandbox/server.h"
#include "core/store/store.h"
#include "core/wechat/client.h"
#include "core/snippets/service.h"
#include "core/themes/service.h"
#include "core/wechat/network.h"

#include <QMutex>

#include <memory>

namespace tuiwen::app {

/// The only place that puts the parts together: one newsroom in one data folder. The members are
/// declared in the order in which they need each other and die in the reverse one.
class Composition
{
public:
    /// `passphrase` opens the sealed file when the folder has one; empty leaves it locked.
    [[nodiscard]] static Result<std::unique_ptr<Composition>>
    open(const DataFolder &folder, const Clock &clock, const Secret &passphrase);
    ~Composition();

    /// URL of this folder's sandbox: of the process that serves it already, or started here.
    [[nodiscard]] Result<QUrl> sandboxUrl();
    /// Creates or opens DIR/secrets.sealed and uses it from now on.
    [[nodiscard]] Result<> useSealedFile(const Secret &passphrase);
    [[nodiscard]] bool hasSealedFile() const;

    DataFolder folder;
    const Clock &clock;
    Settings settings;
    std::unique_ptr<store::Store> store;
    DeskSecrets secrets;
    wechat::NetworkTransport transport;
    wechat::Client client;
    article::ThemeLibrary themes;
    calendar::CalendarService calendar;
    media::MediaService media;
    article::ArticleService articles;
    themes::ThemeService gallery;
    snippets::SnippetService snippets;
    keep::KeepService keep;
    account::AccountService accounts;
    alliance::AllianceService alliance;
    push::PushService pushes;
    push::Dispatcher dispatcher;

private:
    Composition(const DataFolder &dataFolder, const Clock &desksClock, std::unique_ptr<store::Store> opened);
    /// Keeps each account's last trouble up to date with what the client meets.
    void watchClient();

    QMutex m_sandboxMutex;
    std::unique_ptr<sandbox::Server> m_sandbox;
};

} // namespace tuiwen::app
