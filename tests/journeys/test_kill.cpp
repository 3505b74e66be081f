// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/process.h"
#include "tests/support/catchqt.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QUrl>

#include <csignal>

using namespace tuiwen::test;

namespace {

int kills()
{
    const int asked = qEnvironmentVariableIntValue("TUIWEN_KILLS");
    return asked > 0 ? asked : 12;
}

/// What must hold at the end, whatever was killed when.
void requireExactlyOnce(const Tuiwen &tuiwen, const QString &push)
{
    const auto shown = tuiwen.run({QStringLiteral("push"), QStringLiteral("show"), push});
    INFO(shown.out.toStdString());
    CHECK(shown.object().value(QLatin1StringView("state")).toString() == QStringLiteral("sent"));
    const auto report =
        tuiwen.run({QStringLiteral("sandbox"), QStringLiteral("--report")}).object();
    CHECK(report.value(QLatin1StringView("pushes")).toArray().size() == 1);
    CHECK(report.value(QLatin1StringView("drafts")).toArray().size() == 1);
}

} // namespace

TEST_CASE("an agent killed at any moment neither loses nor doubles a push")
{
    // How long an undisturbed run takes decides where the kills fall.
    int span = 0;
    {
        QTemporaryDir folder;
        const Tuiwen tuiwen(folder.path());
        REQUIRE(tuiwen.run({QStringLiteral("demo"), QStringLiteral("--prepare")}).code == 0);
        QElapsedTimer timer;
        timer.start();
        REQUIRE(tuiwen.run({QStringLiteral("agent"), QStringLiteral("--once")}).code == 0);
        span = static_cast<int>(timer.elapsed());
    }
    QRandomGenerator random(20260924);
    for (int round = 0; round < kills(); ++round) {
        QTemporaryDir folder;
        const Tuiwen tuiwen(folder.path());
        const auto prepared = tuiwen.run({QStringLiteral("demo"), QStringLiteral("--prepare")});
        REQUIRE(prepared.code == 0);
        const QString push = prepared.object().value(QLatin1StringView("push")).toString();
        // Every other round the sandbox lives in a process of its own and survives the agent.
        std::unique_ptr<QProcess> sandbox;
        if (round % 2 == 1) {
            sandbox = tuiwen.start({QStringLiteral("sandbox")});
            REQUIRE(sandbox->waitForReadyRead(20000));
        }
        const int times = 1 + random.bounded(3);
        for (int i = 0; i < times; ++i) {
            const int moment = random.bounded(span + 50);
            INFO("round " << round << ", kill after " << moment << " of " << span << " ms");
            const auto agent = tuiwen.start({QStringLiteral("agent"), QStringLiteral("--once")});
            if (!agent->waitForFinished(moment)) {
                ::kill(static_cast<pid_t>(agent->processId()), SIGKILL);
                agent->waitForFinished();
            }
        }
        const auto last = tuiwen.run({QStringLiteral("agent"), QStringLiteral("--once")});
        INFO("round " << round << ": " << last.out.toStdString() << last.err.toStdString());
        REQUIRE(last.code == 0);
        requireExactlyOnce(tuiwen, push);
        if (sandbox) {
            sandbox->terminate();
            CHECK(sandbox->waitForFinished(10000));
        }
    }
}

TEST_CASE("nothing is pushed without a confirmation, and nothing after an edit")
{
    QTemporaryDir folder;
    const Tuiwen tuiwen(folder.path());
    const auto prepared =
        tuiwen.run({QStringLiteral("demo"), QStringLiteral("--prepare")}).object();
    const QString first = prepared.value(QLatin1StringView("push")).toString();
    const QString article = prepared.value(QLatin1StringView("article")).toString();
    REQUIRE(tuiwen.run({QStringLiteral("push"), QStringLiteral("cancel"), first}).code == 0);
    const auto accounts = tuiwen.run({QStringLiteral("account"), QStringLiteral("list")}).array();
    REQUIRE(accounts.size() > 0);
    QString account;
    for (const QJsonValue &value : accounts) {
        if (value[QLatin1StringView("capabilities")][QLatin1StringView("push")].toString() ==
            QStringLiteral("yes")) {
            account = value[QLatin1StringView("account")].toString();
        }
    }
    const auto planned = tuiwen.run(
        {QStringLiteral("push"), QStringLiteral("plan"), QStringLiteral("--article"), article,
         QStringLiteral("--account"), account, QStringLiteral("--at"), QStringLiteral("now")});
    INFO(planned.err.toStdString());
    REQUIRE(planned.code == 0);
    const QString push = planned.object().value(QLatin1StringView("push")).toString();
    CHECK(tuiwen.run({QStringLiteral("agent"), QStringLiteral("--once")}).code == 0);
    CHECK(tuiwen.run({QStringLiteral("sandbox"), QStringLiteral("--report")})
              .object()
              .value(QLatin1StringView("pushes"))
              .toArray()
              .isEmpty());

    const auto wrong = tuiwen.run({QStringLiteral("push"), QStringLiteral("confirm"), push,
                                   QStringLiteral("--hash"), QString(64, QLatin1Char('0')),
                                   QStringLiteral("--by"), QStringLiteral("林知秋")});
    CHECK(wrong.code == 1);
    CHECK(wrong.object()
              .value(QLatin1StringView("error"))
              .toObject()
              .value(QLatin1StringView("kind"))
              .toString() == QStringLiteral("conflict"));
}

TEST_CASE("two agents at once send once")
{
    QTemporaryDir folder;
    const Tuiwen tuiwen(folder.path());
    const QString push = tuiwen.run({QStringLiteral("demo"), QStringLiteral("--prepare")})
                             .object()
                             .value(QLatin1StringView("push"))
                             .toString();
    const auto one = tuiwen.start({QStringLiteral("agent"), QStringLiteral("--once")});
    const auto two = tuiwen.start({QStringLiteral("agent"), QStringLiteral("--once")});
    REQUIRE(one->waitForFinished(120000));
    REQUIRE(two->waitForFinished(120000));
    REQUIRE(tuiwen.run({QStringLiteral("agent"), QStringLiteral("--once")}).code == 0);
    requireExactlyOnce(tuiwen, push);
}
