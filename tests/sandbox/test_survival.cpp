// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/lock.h"
#include "tests/sandbox/newsroom.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTcpServer>
#include <QTcpSocket>

#include <csignal>
#include <cstdio>

using namespace tuiwen;
using namespace tuiwen::test;
using namespace std::chrono_literals;
using sandbox::Server;

namespace {

/// This binary serving a folder as a process of its own, to be killed.
class Child
{
public:
    explicit Child(const QString &folder)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("TUIWEN_TEST_SERVE"), folder);
        m_process.setProcessEnvironment(environment);
        m_process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("[.serve]")});
        REQUIRE(m_process.waitForStarted());
        REQUIRE(waitFor([this] {
            m_process.waitForReadyRead(10);
            const QString line = QString::fromLatin1(m_process.readLine().trimmed());
            url = line.startsWith(QStringLiteral("http:")) ? QUrl(line) : url;
            return !url.isEmpty();
        }));
    }
    ~Child() { kill(); }

    /// SIGKILL: nothing of the process runs any more when this returns.
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    [[nodiscard]] qint64 pid() const { return m_process.processId(); }

    QUrl url;

private:
    QProcess m_process;
};

QByteArray stableToken(const QUrl &url, const sandbox::SandboxAccount &account)
{
    return exchange(url, "POST", "/cgi-bin/stable_token", "application/json",
                    "{\"grant_type\":\"client_credential\",\"appid\":\"" +
                        account.appId.toLatin1() + "\",\"secret\":\"" + account.secret.toLatin1() +
                        "\"}")
        .json()
        .value(QStringLiteral("access_token"))
        .toString()
        .toLatin1();
}

QByteArray post(const QByteArray &target, const QByteArray &body)
{
    return "POST " + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n" +
           "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace

// Not a test: the child process of the tests below.
TEST_CASE("serve a folder until killed", "[.serve]")
{
    const SystemClock clock;
    Server server(qEnvironmentVariable("TUIWEN_TEST_SERVE"), clock);
    const auto url = server.start();
    REQUIRE_OK(url);
    std::printf("%s\n", url->toString().toLatin1().constData());
    std::fflush(stdout);
    // Until the parent closes the pipe or kills us.
    while (std::getchar() != EOF) {
    }
}

TEST_CASE("state survives a restart", "[sandbox][survival]")
{
    Newsroom room;
    const QString app = room.service();
    const QString media = room.draft(app, QStringLiteral("还在"));
    const QJsonObject sent =
        room.sendAll(app, room.draft(app, QStringLiteral("发了")), QStringLiteral("s"));
    REQUIRE(errcode(sent) == 0);
    REQUIRE(room.control("/sandbox/clock", "{\"advance_ms\":60000}").status == 200);
    const QUrl before = room.url;
    const QJsonObject report = room.report();
    room.server->stop();
    CHECK(exchange(room.url, "GET", "/sandbox/ping").status == 0);
    CHECK(room.report() == report);

    room.server = std::make_unique<Server>(room.folder.path(), room.clock);
    const auto restarted = room.server->start();
    REQUIRE_OK(restarted);
    // Whoever remembers the address finds the server again.
    CHECK(*restarted == before);
    CHECK(room.report() == report);
    CHECK(errcode(room.call(app, "/cgi-bin/draft/get", {{QStringLiteral("media_id"), media}})) ==
          0);
    CHECK(errcode(room.sendAll(app, media, QStringLiteral("s"))) == 45065);
    CHECK(room.call(app, "/cgi-bin/message/mass/get",
                    {{QStringLiteral("msg_id"), sent.value(QStringLiteral("msg_id"))}})
              .value(QStringLiteral("msg_status"))
              .toString() == QStringLiteral("SEND_SUCCESS"));
}

TEST_CASE("a server can stop and start again", "[sandbox][survival]")
{
    Newsroom room;
    for (int i = 0; i < 3; ++i) {
        room.server->stop();
        room.server->stop();
        REQUIRE_OK(room.server->start());
        REQUIRE_OK(room.server->start());
        CHECK(errcode(room.get(room.subscription(), "/cgi-bin/draft/count")) == 0);
    }
}

TEST_CASE("one folder has one server", "[sandbox][survival]")
{
    Newsroom room;
    Server second(room.folder.path(), room.clock);
    const auto refused = second.start();
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Conflict);
    const auto running = Server::runningUrl(room.folder.path());
    REQUIRE_OK(running);
    CHECK(*running == room.url);
    CHECK(errcode(room.get(room.subscription(), "/cgi-bin/draft/count")) == 0);

    room.server->stop();
    const auto none = Server::runningUrl(room.folder.path());
    REQUIRE_FALSE(none);
    CHECK(none.error().kind == ErrorKind::NotFound);
    REQUIRE_OK(second.start());
    const QTemporaryDir empty;
    CHECK(Server::runningUrl(empty.path()).error().kind == ErrorKind::NotFound);
    CHECK(Server::runningUrl(empty.filePath(QStringLiteral("missing"))).error().kind ==
          ErrorKind::NotFound);
}

TEST_CASE("a wanted port that is taken is refused, a remembered one is not insisted on",
          "[sandbox][survival]")
{
    Newsroom room;
    const auto port = static_cast<quint16>(room.url.port());
    const QTemporaryDir other;
    Server wanted(other.path(), room.clock);
    const auto refused = wanted.start(port);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Rejected);
    REQUIRE_OK(wanted.start());

    room.server->stop();
    QTcpServer squatter;
    REQUIRE(squatter.listen(QHostAddress::LocalHost, port));
    const auto moved = room.server->start();
    REQUIRE_OK(moved);
    CHECK(moved->port() != port);
}

TEST_CASE("a folder that cannot be used is an error that names it", "[sandbox][survival]")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("file"));
    QFile blocker(file);
    REQUIRE(blocker.open(QIODevice::WriteOnly));
    blocker.close();
    const ManualClock clock;
    Server server(file, clock);
    const auto refused = server.start();
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Storage);
    CHECK(refused.error().detail.contains(file));
    CHECK(Server::accounts(file).error().kind == ErrorKind::Storage);
    CHECK(Server::report(file).error().kind == ErrorKind::Storage);

    const QString rubbish = folder.filePath(QStringLiteral("rubbish"));
    REQUIRE(QDir().mkpath(rubbish));
    QFile database(rubbish + QStringLiteral("/sandbox.db"));
    REQUIRE(database.open(QIODevice::WriteOnly));
    database.write(QByteArray(8192, 'x'));
    database.close();
    Server broken(rubbish, clock);
    CHECK(broken.start().error().kind == ErrorKind::Storage);
    // The failed start holds nothing.
    CHECK(Server::runningUrl(rubbish).error().kind == ErrorKind::NotFound);
}

TEST_CASE("a killed process frees the folder at once", "[sandbox][survival]")
{
    const QTemporaryDir folder;
    const ManualClock clock;
    Child child(folder.path());
    const auto running = Server::runningUrl(folder.path());
    REQUIRE_OK(running);
    CHECK(*running == child.url);
    Server here(folder.path(), clock);
    CHECK(here.start().error().kind == ErrorKind::Conflict);
    const auto accounts = Server::accounts(folder.path());
    REQUIRE_OK(accounts);
    CHECK(stableToken(child.url, accounts->first()).size() > 100);
    const auto report = Server::report(folder.path());
    REQUIRE_OK(report);
    CHECK(report->value(QStringLiteral("requests")).toInt() == 1);

    child.kill();
    CHECK(Server::runningUrl(folder.path()).error().kind == ErrorKind::NotFound);
    const auto started = here.start();
    REQUIRE_OK(started);
    CHECK(*started == child.url);
}

TEST_CASE("after a kill at any moment a push has happened whole or not at all",
          "[sandbox][survival]")
{
    const QTemporaryDir folder;
    QRandomGenerator random(7);
    int happened = 0;
    for (int round = 0; round < 12; ++round) {
        Child child(folder.path());
        const auto account = Server::accounts(folder.path())->at(1);
        // Another month: a fresh quota, and no clientmsgid of the last round.
        static_cast<void>(exchange(child.url, "POST", "/sandbox/clock", "application/json",
                                   "{\"advance_ms\":2764800000}"));
        const QByteArray token = stableToken(child.url, account);
        const WireReply cover = exchange(
            child.url, "POST", "/cgi-bin/material/add_material?type=image&access_token=" + token,
            "multipart/form-data; boundary=b", form("b", picture("jpeg", 90, 60), "a.jpg"));
        const WireReply draft = exchange(
            child.url, "POST", "/cgi-bin/draft/add?access_token=" + token, "application/json",
            "{\"articles\":[{\"title\":\"" + QByteArray::number(round) +
                "\",\"content\":\"<p>x</p>\",\"thumb_media_id\":\"" +
                cover.json().value(QStringLiteral("media_id")).toString().toLatin1() + "\"}]}");
        const QString media = draft.json().value(QStringLiteral("media_id")).toString();
        REQUIRE(media.size() == 64);

        QTcpSocket socket;
        socket.connectToHost(child.url.host(), static_cast<quint16>(child.url.port()));
        REQUIRE(socket.waitForConnected());
        socket.write(post("/cgi-bin/message/mass/sendall?access_token=" + token,
                          "{\"filter\":{\"is_to_all\":true},\"msgtype\":\"mpnews\",\"mpnews\":{"
                          "\"media_id\":\"" +
                              media.toLatin1() + "\"}}"));
        REQUIRE(socket.waitForBytesWritten());
        // Somewhere between "not read yet" and "answered".
        const bool answered = socket.waitForReadyRead(random.bounded(3));
        ::kill(static_cast<pid_t>(child.pid()), SIGKILL);
        child.kill();

        const auto report = Server::report(folder.path());
        REQUIRE_OK(report);
        const QJsonArray drafts = report->value(QStringLiteral("drafts")).toArray();
        const QJsonArray pushes = report->value(QStringLiteral("pushes")).toArray();
        REQUIRE(drafts.size() == round + 1);
        const bool pushed = pushes.size() == happened + 1;
        REQUIRE((pushed || pushes.size() == happened));
        CHECK(drafts.last().toObject().value(QStringLiteral("consumed")).toBool() == pushed);
        if (pushed) {
            ++happened;
            CHECK(pushes.last().toObject().value(QStringLiteral("media_id")).toString() == media);
        }
        // An answer was given only for what is on disk.
        CHECK((!answered || pushed));
    }
}

TEST_CASE("bytes that no row names are swept at the start", "[sandbox][survival]")
{
    Newsroom room;
    const QString url = room.upload(room.subscription(), "/cgi-bin/media/uploadimg",
                                    picture("png", 20, 20), "a.png")
                            .json()
                            .value(QStringLiteral("url"))
                            .toString();
    const QDir media(room.folder.filePath(QStringLiteral("media")));
    QFile orphan(media.filePath(QStringLiteral("0123")));
    REQUIRE(orphan.open(QIODevice::WriteOnly));
    orphan.close();
    CHECK(media.entryList(QDir::Files).size() == 2);
    room.server->stop();
    REQUIRE_OK(room.server->start());
    CHECK(media.entryList(QDir::Files).size() == 1);
    CHECK(exchange(room.url, "GET",
                   "/sandbox/media/" + url.section(QLatin1Char('/'), 4, 4).toLatin1())
              .status == 200);
}

TEST_CASE("the lock is exclusive within a process too and ends with its object",
          "[sandbox][survival]")
{
    const QTemporaryDir folder;
    {
        const auto held = sandbox::takeServing(folder.path());
        REQUIRE_OK(held);
        CHECK(sandbox::takeServing(folder.path()).error().kind == ErrorKind::Conflict);
    }
    CHECK(sandbox::takeServing(folder.path()));
    const auto missing = sandbox::takeServing(folder.filePath(QStringLiteral("none")));
    CHECK(missing.error().kind == ErrorKind::Storage);
}
