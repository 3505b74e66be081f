// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/service.h"
#include "core/sandbox/server.h"
#include "core/secrets/memory.h"
#include "core/store/accounts.h"
#include "core/store/pushes.h"
#include "core/wechat/draft.h"
#include "core/wechat/network.h"
#include "tests/store/fixture.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace tuiwen;
using namespace std::chrono_literals;
using account::AccountService;
using test::waitFor;

namespace {

const Secret canary(QStringLiteral("5f2c9e71d04b8a36c7e1f09a2b3d4e5f"));

/// A keychain that is locked.
class Locked final : public SecretStore
{
public:
    [[nodiscard]] QFuture<Result<Secret>> read(const QString &) override
    {
        return readyFuture<Secret>(failure(ErrorKind::Auth));
    }
    [[nodiscard]] QFuture<Result<>> write(const QString &, const Secret &) override
    {
        return readyFuture<void>(failure(ErrorKind::Auth));
    }
    [[nodiscard]] QFuture<Result<>> remove(const QString &) override
    {
        return readyFuture<void>(failure(ErrorKind::Auth));
    }
    [[nodiscard]] QString kind() const override { return QStringLiteral("locked"); }
};

/// The service over a real store, and the sandbox once somebody asks for it.
class Desk
{
public:
    explicit Desk(SecretStore *other = nullptr)
        : secrets(other != nullptr ? *other : memory)
        , service(*store, secrets, client, [this] { return sandboxUrl(); })
    {}
    ~Desk() { client.stop(); }

    [[nodiscard]] Account live(const QString &name, const QString &appId) const
    {
        Account account;
        account.name = name;
        account.appId = appId;
        return account;
    }
    /// Saves the sandbox's account of this type and verification, with its secret.
    [[nodiscard]] Account adopt(AccountType type, Verification verification)
    {
        const auto offered = sandbox::Server::accounts(room.folder.sandbox());
        REQUIRE_OK(offered);
        for (const sandbox::SandboxAccount &candidate : *offered) {
            if (candidate.type == type && candidate.verification == verification) {
                Account account = live(candidate.name, candidate.appId);
                account.kind = AccountKind::Sandbox;
                account.type = type;
                account.verification = verification;
                const auto saved = waitFor(service.save(account, Secret(candidate.secret)));
                REQUIRE_OK(saved);
                return *saved;
            }
        }
        FAIL("the sandbox has no such account");
        return {};
    }
    [[nodiscard]] Account adopt()
    {
        return adopt(AccountType::Subscription, Verification::Verified);
    }

    [[nodiscard]] Result<QUrl> sandboxUrl()
    {
        ++sandboxCalls;
        if (!server) {
            server = std::make_unique<sandbox::Server>(room.folder.sandbox(), room.clock);
            url = server->start();
        }
        return url;
    }
    /// Sends a command to the sandbox and gives its answer.
    QJsonObject command(const QString &path, const QJsonObject &body)
    {
        wechat::HttpRequest request;
        const auto base = sandboxUrl();
        REQUIRE_OK(base);
        request.verb = body.isEmpty() ? wechat::Verb::Get : wechat::Verb::Post;
        request.url = *base;
        request.url.setPath(path);
        request.contentType = "application/json";
        request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
        const auto reply = waitFor(transport.exchange(request));
        REQUIRE_OK(reply);
        REQUIRE(reply->status == 200);
        return QJsonDocument::fromJson(reply->body).object();
    }
    void arm(const QString &path, int code, int count = 1)
    {
        command(QStringLiteral("/sandbox/faults"),
                {{QStringLiteral("path"), path},
                 {QStringLiteral("kind"), QStringLiteral("errcode")},
                 {QStringLiteral("code"), code},
                 {QStringLiteral("count"), count}});
    }
    [[nodiscard]] int requests(const QString &path)
    {
        int count = 0;
        const QJsonObject answer = command(QStringLiteral("/sandbox/requests"), {});
        for (const QJsonValue &request : answer.value(QStringLiteral("requests")).toArray()) {
            count += request.toObject().value(QStringLiteral("path")).toString() == path ? 1 : 0;
        }
        return count;
    }

    test::Newsroom room;
    std::unique_ptr<store::Store> store = room.open();
    MemorySecrets memory;
    SecretStore &secrets;
    wechat::NetworkTransport transport{room.clock};
    wechat::Client client{transport, secrets, room.clock};
    std::unique_ptr<sandbox::Server> server;
    Result<QUrl> url = failure(ErrorKind::Internal);
    std::atomic<int> sandboxCalls = 0;
    AccountService service;
};

QString keyOf(const Account &account)
{
    return QStringLiteral("account/%1/appsecret").arg(account.id.value);
}

const QString goodAppId = QStringLiteral("wx0123456789abcdef");

} // namespace

TEST_CASE("an account is stored with its secret under a handle")
{
    Desk desk;
    Account wanted =
        desk.live(QStringLiteral("  青柠早报 "), QStringLiteral(" WX0123456789ABCDEF "));
    const auto saved = waitFor(desk.service.save(wanted, canary));
    REQUIRE_OK(saved);
    CHECK(looksLikeUuid(saved->id.value));
    CHECK(saved->name == QStringLiteral("青柠早报"));
    CHECK(saved->glyph == QStringLiteral("青"));
    CHECK(saved->appId == goodAppId);
    CHECK(saved->createdAt == desk.room.clock.now());
    const auto secret = await(desk.memory.read(keyOf(*saved)));
    REQUIRE_OK(secret);
    CHECK(*secret == canary);
    const auto all = waitFor(desk.service.all());
    REQUIRE_OK(all);
    CHECK(*all == QVector<Account>{*saved});
    CHECK(waitFor(desk.service.get(saved->id)) == *saved);
    CHECK(desk.service.secretStoreKind() == QStringLiteral("memory"));
}

TEST_CASE("the secret's text is in no file of the data folder")
{
    Desk desk;
    REQUIRE_OK(waitFor(desk.service.save(desk.live(QStringLiteral("A"), goodAppId), canary)));
    int files = 0;
    QDirIterator walk(desk.room.dir.path(), QDir::Files | QDir::Hidden,
                      QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QByteArray content = test::bytesOf(walk.next());
        ++files;
        CHECK_FALSE(content.contains(canary.reveal().toUtf8()));
        CHECK_FALSE(content.contains(QByteArray::fromHex(canary.reveal().toLatin1())));
    }
    CHECK(files >= 2); // the database and its log
}

TEST_CASE("what a person must change is refused before anything is written")
{
    Desk desk;
    const auto refused = [&desk](const Account &account) {
        const auto saved = waitFor(desk.service.save(account, canary));
        REQUIRE_FALSE(saved);
        CHECK(toText(saved.error().kind) == toText(ErrorKind::Rejected));
        CHECK_FALSE(saved.error().detail.isEmpty());
    };
    refused(desk.live(QString(), goodAppId));
    refused(desk.live(QStringLiteral(" \n\t\u0001"), goodAppId));
    refused(desk.live(QString(101, QLatin1Char('n')), goodAppId));
    for (const char *appId : {"", "wx", "wx0123456789abcde", "wx0123456789abcdef0",
                              "wx0123456789abcdeg", "0123456789abcdefwx", "wy0123456789abcdef"}) {
        INFO(appId);
        refused(desk.live(QStringLiteral("A"), QString::fromLatin1(appId)));
    }
    for (const char *server : {"http://api.weixin.qq.com", "ftp://127.0.0.1", "https://",
                               "https://user:word@example.com", "https://example.com/?a=b"}) {
        INFO(server);
        Account account = desk.live(QStringLiteral("A"), goodAppId);
        account.baseUrl = QUrl(QString::fromLatin1(server));
        refused(account);
    }
    Account sandboxed = desk.live(QStringLiteral("A"), QString());
    sandboxed.kind = AccountKind::Sandbox;
    refused(sandboxed);
    const auto all = waitFor(desk.service.all());
    REQUIRE_OK(all);
    CHECK(all->isEmpty());
}

TEST_CASE("an AppID belongs to one account, whose secret survives the attempt")
{
    Desk desk;
    const auto first =
        waitFor(desk.service.save(desk.live(QStringLiteral("A"), goodAppId), canary));
    REQUIRE_OK(first);
    const auto second = waitFor(desk.service.save(desk.live(QStringLiteral("B"), goodAppId),
                                                  Secret(QStringLiteral("other"))));
    REQUIRE_FALSE(second);
    CHECK(toText(second.error().kind) == toText(ErrorKind::Conflict));
    CHECK(await(desk.memory.read(keyOf(*first))) == canary);
}

TEST_CASE("a locked keychain keeps the account from being stored")
{
    Locked locked;
    Desk desk(&locked);
    const auto saved =
        waitFor(desk.service.save(desk.live(QStringLiteral("A"), goodAppId), canary));
    REQUIRE_FALSE(saved);
    CHECK(toText(saved.error().kind) == toText(ErrorKind::Auth));
    const auto all = waitFor(desk.service.all());
    REQUIRE_OK(all);
    CHECK(all->isEmpty());
}

TEST_CASE("changing an account keeps its secret and what probes found, unless its API changes")
{
    Desk desk;
    Account account = desk.adopt();
    REQUIRE_OK(waitFor(desk.service.probe(account.id)));
    CHECK(desk.service.tokenState(account.id).valid);

    account.name = QStringLiteral("新名字"); // this copy knows nothing of the probe
    account.createdAt = {};
    auto saved = waitFor(desk.service.save(account));
    REQUIRE_OK(saved);
    CHECK(saved->name == QStringLiteral("新名字"));
    CHECK(toText(saved->capabilities.push) == toText(Capability::Yes));
    CHECK_FALSE(saved->createdAt.isNull());
    CHECK(await(desk.memory.read(keyOf(account))).has_value());
    CHECK(desk.service.tokenState(account.id).valid);

    saved = waitFor(desk.service.save(account, Secret(QStringLiteral("rotated"))));
    REQUIRE_OK(saved);
    CHECK_FALSE(desk.service.tokenState(account.id).valid);

    account.appId = goodAppId;
    saved = waitFor(desk.service.save(account));
    REQUIRE_OK(saved);
    CHECK(toText(saved->capabilities.push) == toText(Capability::Unknown));

    account.id.value = QStringLiteral("018f0000-0000-7000-8000-000000000000");
    account.appId = QStringLiteral("wxfedcba9876543210");
    const auto stranger = waitFor(desk.service.save(account));
    REQUIRE_FALSE(stranger);
    CHECK(toText(stranger.error().kind) == toText(ErrorKind::NotFound));
}

TEST_CASE("a probe finds what each kind of account may do")
{
    Desk desk;
    for (const AccountType type : {AccountType::Subscription, AccountType::Service}) {
        for (const Verification verification :
             {Verification::Personal, Verification::Unverified, Verification::Verified}) {
            const Account account = desk.adopt(type, verification);
            const auto probed = waitFor(desk.service.probe(account.id));
            REQUIRE_OK(probed);
            const Capability may =
                verification == Verification::Verified ? Capability::Yes : Capability::No;
            CHECK(toText(probed->capabilities.draft) == toText(Capability::Yes));
            CHECK(toText(probed->capabilities.publish) == toText(may));
            CHECK(toText(probed->capabilities.push) == toText(may));
            CHECK(probed->capabilities.probedAt == desk.room.clock.now());
            CHECK_FALSE(probed->trouble.has_value());
            CHECK(waitFor(desk.service.get(account.id)) == *probed);
        }
    }
}

TEST_CASE("an answer that is neither yes nor no keeps the old value and is the account's trouble")
{
    Desk desk;
    const Account account = desk.adopt();
    REQUIRE_OK(waitFor(desk.service.probe(account.id)));
    desk.room.clock.advance(1h);
    desk.arm(QStringLiteral("/cgi-bin/freepublish/batchget"), 45009);
    const auto failed = waitFor(desk.service.probe(account.id));
    REQUIRE_FALSE(failed);
    CHECK(toText(failed.error().kind) == toText(ErrorKind::Quota));
    auto stored = waitFor(desk.service.get(account.id));
    REQUIRE_OK(stored);
    CHECK(toText(stored->capabilities.publish) == toText(Capability::Yes));
    CHECK(stored->capabilities.probedAt == desk.room.clock.now());
    REQUIRE(stored->trouble.has_value());
    CHECK(stored->trouble->error.code == 45009);
    CHECK(stored->trouble->rid.size() == 26);
    CHECK(stored->trouble->at == desk.room.clock.now());

    REQUIRE_OK(waitFor(desk.service.probe(account.id)));
    stored = waitFor(desk.service.get(account.id));
    REQUIRE_OK(stored);
    CHECK_FALSE(stored->trouble.has_value());
}

TEST_CASE("a probe stops asking when the account is locked out")
{
    Desk desk;
    const Account account = desk.adopt();
    desk.arm(QStringLiteral("/cgi-bin/stable_token"), 40164, 0);
    const auto failed = waitFor(desk.service.probe(account.id));
    REQUIRE_FALSE(failed);
    CHECK(toText(failed.error().kind) == toText(ErrorKind::Auth));
    CHECK(desk.requests(QStringLiteral("/cgi-bin/stable_token")) == 1);
    CHECK(desk.requests(QStringLiteral("/cgi-bin/draft/count")) == 0);
    const auto stored = waitFor(desk.service.get(account.id));
    REQUIRE_OK(stored);
    CHECK(toText(stored->capabilities.draft) == toText(Capability::Unknown));
    CHECK(stored->capabilities.probedAt.isNull());
    REQUIRE(stored->trouble.has_value());
    CHECK(stored->trouble->error.code == 40164);
}

TEST_CASE("an account without API can do nothing by API, which nobody is asked about")
{
    Desk desk;
    Account account = desk.live(QStringLiteral("剪贴板"), goodAppId);
    account.kind = AccountKind::NoApi;
    const auto saved = waitFor(desk.service.save(account, canary));
    REQUIRE_OK(saved);
    CHECK(saved->appId.isEmpty());
    CHECK_FALSE(await(desk.memory.read(keyOf(*saved))).has_value());
    const auto probed = waitFor(desk.service.probe(saved->id));
    REQUIRE_OK(probed);
    CHECK(toText(probed->capabilities.draft) == toText(Capability::No));
    CHECK(toText(probed->capabilities.publish) == toText(Capability::No));
    CHECK(toText(probed->capabilities.push) == toText(Capability::No));
    CHECK(desk.sandboxCalls == 0);
    const auto quotas = waitFor(desk.service.quotas(saved->id));
    REQUIRE_FALSE(quotas);
    CHECK(toText(quotas.error().kind) == toText(ErrorKind::Rejected));
    CHECK_FALSE(desk.service.credentials(*saved).has_value());
    // A second one has no AppID either and is welcome.
    account.name = QStringLiteral("另一个");
    CHECK(waitFor(desk.service.save(account)).has_value());
}

TEST_CASE("quotas come with their paths")
{
    Desk desk;
    const Account account = desk.adopt();
    REQUIRE_OK(waitFor(desk.client.send(*desk.service.credentials(account), wechat::DraftCount{})));
    const auto quotas = waitFor(desk.service.quotas(account.id));
    REQUIRE_OK(quotas);
    REQUIRE(quotas->size() == 4);
    CHECK(quotas->first().path == QStringLiteral("/cgi-bin/draft/add"));
    for (const Quota &quota : *quotas) {
        INFO(quota.path.toStdString());
        CHECK(quota.dailyLimit > 0);
        CHECK(quota.remain == quota.dailyLimit - quota.used);
    }
    desk.arm(QStringLiteral("/cgi-bin/openapi/quota/get"), 76022);
    const auto fewer = waitFor(desk.service.quotas(account.id));
    REQUIRE_OK(fewer);
    CHECK(fewer->size() == 3);
    desk.arm(QStringLiteral("/cgi-bin/openapi/quota/get"), 45009);
    CHECK_FALSE(waitFor(desk.service.quotas(account.id)).has_value());
}

TEST_CASE("credentials name the right server")
{
    Desk desk;
    Account account = desk.live(QStringLiteral("A"), goodAppId);
    account.id.value = QStringLiteral("x");
    auto credentials = desk.service.credentials(account);
    REQUIRE_OK(credentials);
    CHECK(credentials->baseUrl == QUrl(QStringLiteral("https://api.weixin.qq.com")));
    CHECK(credentials->secretKey == QStringLiteral("account/x/appsecret"));
    CHECK(desk.sandboxCalls == 0);
    account.baseUrl = QUrl(QStringLiteral("https://api2.weixin.qq.com"));
    CHECK(desk.service.credentials(account)->baseUrl == account.baseUrl);
    account.baseUrl.clear();
    account.kind = AccountKind::Sandbox;
    credentials = desk.service.credentials(account);
    REQUIRE_OK(credentials);
    CHECK(credentials->baseUrl == *desk.url);
}

TEST_CASE("a sandbox that does not start is the probe's trouble")
{
    test::Newsroom room;
    const auto store = room.open();
    MemorySecrets secrets;
    wechat::NetworkTransport transport(room.clock);
    wechat::Client client(transport, secrets, room.clock);
    AccountService service(*store, secrets, client, []() -> Result<QUrl> {
        return failure(ErrorKind::Conflict, QStringLiteral("port taken"));
    });
    Account account;
    account.name = QStringLiteral("A");
    account.appId = goodAppId;
    account.kind = AccountKind::Sandbox;
    const auto saved = waitFor(service.save(account));
    REQUIRE_OK(saved);
    const auto probed = waitFor(service.probe(saved->id));
    REQUIRE_FALSE(probed);
    CHECK(probed.error().detail == QStringLiteral("port taken"));
    const auto stored = waitFor(service.get(saved->id));
    REQUIRE_OK(stored);
    REQUIRE(stored->trouble.has_value());
    CHECK(stored->trouble->error == probed.error());
}

TEST_CASE("removing an account removes its secret, unless its pushes are open")
{
    Desk desk;
    const auto saved =
        waitFor(desk.service.save(desk.live(QStringLiteral("A"), goodAppId), canary));
    REQUIRE_OK(saved);
    const ArticleId article =
        test::addArticle(*desk.store, QStringLiteral("T"), QStringLiteral("t"));
    Push push = test::makePush(desk.room.clock, article, saved->id);
    REQUIRE_OK(test::write<void>(*desk.store, [&push](store::Connection &connection) {
        return store::pushes::insert(connection, push);
    }));
    const auto kept = waitFor(desk.service.remove(saved->id));
    REQUIRE_FALSE(kept);
    CHECK(toText(kept.error().kind) == toText(ErrorKind::Conflict));
    CHECK(await(desk.memory.read(keyOf(*saved))).has_value());

    push.state = PushState::Cancelled;
    REQUIRE_OK(test::write<bool>(*desk.store, [&push](store::Connection &connection) {
        return store::pushes::transition(connection, push,
                                         {PushState::Planned, PushState::Confirmed}, push.attempt);
    }));
    REQUIRE_OK(waitFor(desk.service.remove(saved->id)));
    CHECK_FALSE(await(desk.memory.read(keyOf(*saved))).has_value());
    CHECK_FALSE(waitFor(desk.service.get(saved->id)).has_value());
    const auto again = waitFor(desk.service.remove(saved->id));
    REQUIRE_FALSE(again);
    CHECK(toText(again.error().kind) == toText(ErrorKind::NotFound));
}

TEST_CASE("closing while a probe waits for the network takes no time")
{
    QFuture<Result<Account>> waiting;
    {
        Desk desk;
        const Account account = desk.adopt();
        desk.command(QStringLiteral("/sandbox/faults"),
                     {{QStringLiteral("path"), QStringLiteral("/cgi-bin/draft/count")},
                      {QStringLiteral("kind"), QStringLiteral("hang")}});
        waiting = desk.service.probe(account.id);
        REQUIRE(
            waitFor([&] { return desk.requests(QStringLiteral("/cgi-bin/draft/count")) == 1; }));
    }
    REQUIRE(waiting.isFinished());
    CHECK(toText(await(waiting).error().kind) == toText(ErrorKind::Cancelled));
}
