// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/push/studio.h"

#include "core/media/fit.h"
#include "tests/media/pictures.h"

#include <QCryptographicHash>

#include <algorithm>

namespace tuiwen::test {

namespace {

std::unique_ptr<store::Store> opened(const DataFolder &folder, const Clock &clock)
{
    auto store = store::Store::open(folder, clock);
    REQUIRE_OK(store);
    return std::move(*store);
}

QJsonObject paragraph(const QString &text)
{
    const QJsonObject words{{QStringLiteral("type"), QStringLiteral("text")},
                            {QStringLiteral("text"), text}};
    return {{QStringLiteral("type"), QStringLiteral("paragraph")},
            {QStringLiteral("content"), QJsonArray{words}}};
}

} // namespace

QFuture<Result<wechat::HttpReply>> WatchedTransport::exchange(const wechat::HttpRequest &request)
{
    wechat::HttpRequest hasty = request;
    hasty.timeout = patience;
    const QString path = request.url.path();
    if (before) {
        before(path);
    }
    auto answer = m_network.exchange(hasty);
    if (!after) {
        return answer;
    }
    return answer.then([this, path](QFuture<Result<wechat::HttpReply>> done) {
        after(path);
        return done.resultCount() > 0 ? done.result()
                                      : Result<wechat::HttpReply>(failure(ErrorKind::Cancelled));
    });
}

Town::Town()
{
    REQUIRE_OK(folder.prepare());
    const auto started = server.start();
    REQUIRE_OK(started);
    url = *started;
    const auto known = sandbox::Server::accounts(folder.sandbox());
    REQUIRE_OK(known);
    accounts = *known;
}

const sandbox::SandboxAccount &Town::account(AccountType type, Verification verification) const
{
    const auto found =
        std::find_if(accounts.begin(), accounts.end(), [&](const sandbox::SandboxAccount &one) {
            return one.type == type && one.verification == verification;
        });
    REQUIRE(found != accounts.end());
    return *found;
}

void Town::fault(sandbox::FaultKind kind, const char *path, int count, qint64 code)
{
    server.arm({kind, QString::fromLatin1(path), {}, count, code, {}});
}

QVector<QJsonObject> Town::listed(const char *key, const QString &title) const
{
    const auto report = sandbox::Server::report(folder.sandbox());
    REQUIRE_OK(report);
    QVector<QJsonObject> list;
    for (const QJsonValue &value : report->value(QLatin1String(key)).toArray()) {
        if (value.toObject().value(QStringLiteral("title")).toString() == title) {
            list.append(value.toObject());
        }
    }
    return list;
}

QVector<QJsonObject> Town::drafts(const QString &title) const
{
    return listed("drafts", title);
}

QVector<QJsonObject> Town::pushes(const QString &title) const
{
    return listed("pushes", title);
}

QVector<QJsonObject> Town::publishes(const QString &title) const
{
    return listed("publishes", title);
}

Studio::Studio(const DataFolder &folder, const Clock &c, const QUrl &sandbox,
               push::Dispatcher::Options options)
    : clock(c)
    , store(opened(folder, c))
    , transport(c)
    , media(*store)
    , articles(*store, media, themes)
    , accounts(*store, secrets, client, [sandbox] { return Result<QUrl>(sandbox); })
    , pushes(*store, articles, accounts)
    , dispatcher(*store, articles, media, accounts, client, c, std::move(options))
{}

AccountId Studio::know(const sandbox::SandboxAccount &wanted)
{
    const auto all = waitFor(accounts.all());
    REQUIRE_OK(all);
    Account account;
    for (const Account &one : *all) {
        if (one.appId == wanted.appId) {
            account = one;
        }
    }
    account.name = wanted.name;
    account.appId = wanted.appId;
    account.type = wanted.type;
    account.verification = wanted.verification;
    account.kind = AccountKind::Sandbox;
    const auto saved = waitFor(accounts.save(account, Secret(wanted.secret)));
    REQUIRE_OK(saved);
    return saved->id;
}

AccountId Studio::addClipboardAccount()
{
    Account account;
    account.name = QStringLiteral("Neighbourhood");
    account.kind = AccountKind::NoApi;
    const auto saved = waitFor(accounts.save(account));
    REQUIRE_OK(saved);
    return saved->id;
}

ArticleId Studio::write(const QString &title, int pictures, bool cover)
{
    const unsigned seed = unsigned(qHash(title));
    auto article = waitFor(articles.create());
    REQUIRE_OK(article);
    QJsonArray content{paragraph(QStringLiteral("桂花开了。 ") + title)};
    for (int i = 0; i < pictures; ++i) {
        const auto picture =
            waitFor(media.add(encodedPicture(noise(24, 16, seed + unsigned(i)), "png"), {}));
        REQUIRE_OK(picture);
        content.append(
            QJsonObject{{QStringLiteral("type"), QStringLiteral("image")},
                        {QStringLiteral("attrs"),
                         QJsonObject{{QStringLiteral("src"),
                                      QString(QStringLiteral("tuiwen://media/") + picture->hash)},
                                     {QStringLiteral("alt"), QStringLiteral("osmanthus")}}}});
    }
    content.append(paragraph(QStringLiteral("See you on Friday.")));
    article->title = title;
    article->author = QStringLiteral("林");
    article->digest = QStringLiteral("Autumn on campus");
    article->body = {{QStringLiteral("type"), QStringLiteral("doc")},
                     {QStringLiteral("content"), content}};
    if (cover) {
        const auto picture =
            waitFor(media.add(encodedPicture(noise(90, 40, seed + 99), "jpeg"), {}));
        REQUIRE_OK(picture);
        article->cover.media = picture->hash;
    }
    const auto saved = waitFor(articles.save(*article));
    REQUIRE_OK(saved);
    return saved->id;
}

void Studio::edit(const ArticleId &id, const QString &title)
{
    auto article = waitFor(articles.open(id));
    REQUIRE_OK(article);
    article->title = title;
    REQUIRE_OK(waitFor(articles.save(*article)));
}

Push Studio::plan(const ArticleId &article, const AccountId &account, DeliveryMode mode, UtcTime at)
{
    const auto planned = waitFor(pushes.schedule({article, account, at, mode}));
    REQUIRE_OK(planned);
    return *planned;
}

Push Studio::confirm(const PushId &id)
{
    const auto dossier = waitFor(pushes.dossier(id));
    REQUIRE_OK(dossier);
    const auto confirmed =
        waitFor(pushes.confirm(id, dossier->preview.contentHash, QStringLiteral("Lin Wei")));
    REQUIRE_OK(confirmed);
    return *confirmed;
}

Push Studio::ready(const ArticleId &article, const AccountId &account, DeliveryMode mode)
{
    return confirm(plan(article, account, mode, clock.now()).id);
}

Push Studio::row(const PushId &id)
{
    const auto push = waitFor(pushes.get(id));
    REQUIRE_OK(push);
    return *push;
}

QStringList Studio::steps(const PushId &id)
{
    const auto events = waitFor(pushes.history(id));
    REQUIRE_OK(events);
    QStringList steps;
    for (const PushEvent &event : *events) {
        steps.append(event.step);
    }
    return steps;
}

push::PassReport Studio::pass()
{
    const auto report = dispatcher.pass();
    REQUIRE_OK(report);
    return *report;
}

Push Studio::finish(const PushId &id, ShiftedClock &shifted)
{
    constexpr int most = 60;
    Push push = row(id);
    for (int i = 0; i < most && !isFinal(push.state); ++i) {
        (void)pass();
        push = row(id);
        if (push.nextAttemptAt > shifted.now()) {
            shifted.pass(push.nextAttemptAt - shifted.now());
        }
    }
    INFO(toText(push.state).toStdString() << " after " << steps(id).join(u' ').toStdString());
    CHECK(isFinal(push.state));
    return push;
}

} // namespace tuiwen::test
