// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/newsroom.h"

#include "core/store/pushes.h"

#include <QFile>
#include <QJsonArray>

namespace tuiwen::test {

namespace {

DataFolder prepared(const QString &root)
{
    DataFolder folder{root};
    REQUIRE_OK(folder.prepare());
    return folder;
}

push::Dispatcher::Options owner()
{
    push::Dispatcher::Options options;
    options.owner = QStringLiteral("test:1:1");
    return options;
}

} // namespace

Newsroom::Newsroom()
    : folder(prepared(m_dir.filePath(QStringLiteral("newsroom"))))
    , settings(folder.preferences())
    , store(value(store::Store::open(folder, clock)))
    , transport(clock)
    , client(transport, secrets, clock)
    , media(*store)
    , articles(*store, media, themes)
    , keep(*store)
    , accounts(*store, secrets, client, [this] { return sandboxUrl(); })
    , alliance(*store)
    , pushes(*store, articles, accounts)
    , dispatcher(*store, articles, media, accounts, client, clock, owner())
    , services{articles,         keep,    media,   accounts, alliance, calendar, pushes, dispatcher,
               store->changes(), answers, settings, clock}
{}

Newsroom::~Newsroom() = default;

Result<QUrl> Newsroom::sandboxUrl()
{
    if (!m_sandbox) {
        m_sandbox = std::make_unique<sandbox::Server>(folder.sandbox(), clock);
        return m_sandbox->start();
    }
    return sandbox::Server::runningUrl(folder.sandbox());
}

QString Newsroom::file(const QString &name, const QByteArray &contents) const
{
    QFile file(path(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(contents) == contents.size());
    return file.fileName();
}

Article Newsroom::article(const QString &title, const QString &text)
{
    Article article = value(waitFor(articles.create()));
    article.title = title;
    article.body =
        QJsonObject{{QStringLiteral("type"), QStringLiteral("doc")},
                    {QStringLiteral("content"),
                     QJsonArray{QJsonObject{
                         {QStringLiteral("type"), QStringLiteral("paragraph")},
                         {QStringLiteral("content"),
                          QJsonArray{QJsonObject{{QStringLiteral("type"), QStringLiteral("text")},
                                                 {QStringLiteral("text"), text}}}}}}}};
    return save(article);
}

Article Newsroom::save(Article article)
{
    return value(waitFor(articles.save(article)));
}

Account Newsroom::account(const QString &name, AccountKind kind)
{
    Account account;
    account.name = name;
    account.kind = kind;
    account.colour = QStringLiteral("#1F7466");
    if (kind == AccountKind::Live) {
        account.appId = QStringLiteral("wx0123456789abcdef");
        return value(waitFor(
            accounts.save(account, Secret(QStringLiteral("0123456789abcdef0123456789abcdef")))));
    }
    return value(waitFor(accounts.save(account)));
}

Account Newsroom::sandboxAccount(Verification verification)
{
    value(sandboxUrl());
    for (const sandbox::SandboxAccount &offered :
         value(sandbox::Server::accounts(folder.sandbox()))) {
        if (offered.verification == verification) {
            Account account;
            account.name = offered.name;
            account.kind = AccountKind::Sandbox;
            account.type = offered.type;
            account.verification = offered.verification;
            account.appId = offered.appId;
            account.colour = QStringLiteral("#3B5BA9");
            return value(waitFor(accounts.save(account, Secret(offered.secret))));
        }
    }
    FAIL("the sandbox has no such account");
    return {};
}

Push Newsroom::push(const Article &article, const Account &account, PushState state, UtcTime at,
                    DeliveryMode mode)
{
    Push push;
    push.id = PushId::create(clock.now());
    push.article = article.id;
    push.account = account.id;
    push.state = state;
    push.mode = mode;
    push.at = at;
    push.createdAt = clock.now();
    push.updatedAt = at;
    if (isFinal(state)) {
        push.finishedAt = at;
    }
    const auto done = waitFor(store->write<void>([push](store::Connection &connection) -> Result<> {
        store::Store::touched(connection, store::Topic::Pushes, push.id.value);
        return store::pushes::insert(connection, push);
    }));
    REQUIRE_OK(done);
    return push;
}

} // namespace tuiwen::test
