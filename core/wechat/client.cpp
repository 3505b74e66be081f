// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wechat/client.h"

#include "core/wechat/engine.h"

#include <QThread>

namespace tuiwen::wechat {

struct Client::Private
{
    QThread thread;
    std::unique_ptr<Engine> engine;
};

Client::Client(Transport &transport, SecretStore &secrets, const Clock &clock)
    : d(std::make_unique<Private>())
{
    d->engine = std::make_unique<Engine>(transport, secrets, clock);
    d->engine->moveToThread(&d->thread);
    d->thread.setObjectName(QStringLiteral("wechat-client"));
    d->thread.start();
}

Client::~Client()
{
    stop();
    d->thread.quit();
    d->thread.wait();
}

void Client::stop()
{
    QMetaObject::invokeMethod(
        d->engine.get(), [this] { d->engine->shutDown(); }, Qt::BlockingQueuedConnection);
}

TokenState Client::tokenState(const AccountId &account) const
{
    return d->engine->tokens().state(account);
}

void Client::forgetToken(const AccountId &account)
{
    d->engine->tokens().forget(account);
}

void Client::onFailure(FailureListener listener)
{
    d->engine->setListeners([&] { d->engine->onFailure = std::move(listener); });
}

void Client::onRecovery(std::function<void(const AccountId &)> listener)
{
    d->engine->setListeners([&] { d->engine->onRecovery = std::move(listener); });
}

void Client::submit(const Credentials &credentials, Outgoing outgoing, Priority priority,
                    std::function<void(Result<Answer>)> done)
{
    auto job = std::make_shared<Job>();
    job->credentials = credentials;
    job->outgoing = std::move(outgoing);
    job->priority = priority;
    job->done = std::move(done);
    QMetaObject::invokeMethod(d->engine.get(),
                              [engine = d->engine.get(), job] { engine->add(job); });
}

} // namespace tuiwen::wechat
