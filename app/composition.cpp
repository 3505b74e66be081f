// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"

#include "core/base/log.h"
#include "core/push/lease.h"
#include "core/secrets/keychain.h"
#include "core/secrets/sealedfile.h"
#include "core/store/accounts.h"

#include <QFile>
#include <QMutexLocker>

namespace tuiwen::app {

namespace {

push::Dispatcher::Options dispatcherOptions(const Settings &settings)
{
    push::Dispatcher::Options options;
    options.owner = push::thisProcess();
    options.lateLimit = std::chrono::minutes(settings.get(lateMinutesSetting));
    return options;
}

} // namespace

Result<std::unique_ptr<Composition>> Composition::open(const DataFolder &folder, const Clock &clock,
                                                       const Secret &passphrase)
{
    if (auto prepared = folder.prepare(); !prepared) {
        return failure(prepared.error());
    }
    auto opened = store::Store::open(folder, clock);
    if (!opened) {
        return failure(opened.error());
    }
    std::unique_ptr<Composition> desk(new Composition(folder, clock, std::move(*opened)));
    if (desk->hasSealedFile()) {
        if (passphrase.isEmpty()) {
            desk->secrets.replaceOuter(std::make_shared<LockedSecrets>());
        } else if (auto sealed = desk->useSealedFile(passphrase); !sealed) {
            return failure(sealed.error());
        }
    }
    desk->watchClient();
    return desk;
}

Composition::Composition(const DataFolder &dataFolder, const Clock &desksClock,
                         std::unique_ptr<store::Store> opened)
    : folder(dataFolder)
    , clock(desksClock)
    , settings(dataFolder.preferences())
    , store(std::move(opened))
    , secrets(*store, dataFolder.sandbox(), std::make_shared<Keychain>())
    , transport(clock)
    , client(transport, secrets, clock)
    , themes(dataFolder.themes())
    , media(*store)
    , articles(*store, media, themes)
    , gallery(themes, articles)
    , snippets(dataFolder.root + QStringLiteral("/snippets"), calendar, clock)
    , keep(*store)
    , accounts(*store, secrets, client, [this] { return sandboxUrl(); })
    , alliance(*store)
    , pushes(*store, articles, accounts)
    , dispatcher(*store, articles, media, accounts, client, clock, dispatcherOptions(settings))
{
    media.setBodyWidth(settings.get(media::pictureWidthSetting));
}

Composition::~Composition()
{
    // Whoever waits for WeChat in a thread of its own is let go before it is joined.
    client.stop();
}

Result<QUrl> Composition::sandboxUrl()
{
    const QMutexLocker lock(&m_sandboxMutex);
    if (auto running = sandbox::Server::runningUrl(folder.sandbox())) {
        return running;
    }
    m_sandbox = std::make_unique<sandbox::Server>(folder.sandbox(), clock);
    auto url = m_sandbox->start();
    if (url) {
        return url;
    }
    m_sandbox.reset();
    // Another process may have been faster in between.
    if (auto running = sandbox::Server::runningUrl(folder.sandbox())) {
        return running;
    }
    return url;
}

Result<> Composition::useSealedFile(const Secret &passphrase)
{
    auto sealed = SealedFile::open(folder.sealedSecrets(), passphrase);
    if (!sealed) {
        return failure(sealed.error());
    }
    secrets.replaceOuter(std::move(*sealed));
    return {};
}

bool Composition::hasSealedFile() const
{
    return QFile::exists(folder.sealedSecrets());
}

void Composition::watchClient()
{
    // Nobody waits for these: a note about a trouble must not hold up the network thread.
    const auto note = [this](const AccountId &id, const std::optional<AccountTrouble> &trouble) {
        [[maybe_unused]] const auto unawaited =
            store->write<void>([id, trouble](store::Connection &connection) {
                auto noted = store::accounts::setTrouble(connection, id, trouble);
                if (!noted) {
                    qCWarning(logApp).noquote()
                        << "account trouble not noted:" << toText(noted.error());
                }
                return noted;
            });
    };
    client.onFailure([this, note](const AccountId &id, const Error &error, const QString &rid) {
        // An account that may not do something (48001) is not in trouble; its capabilities say so.
        constexpr int notPermitted = 48001;
        if (error.code == notPermitted) {
            return;
        }
        note(id, AccountTrouble{error, rid, clock.now()});
    });
    client.onRecovery([note](const AccountId &id) { note(id, std::nullopt); });
}

} // namespace tuiwen::app
