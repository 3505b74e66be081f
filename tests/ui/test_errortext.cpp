// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/errortext.h"

#include "tests/support/catchqt.h"

#include <QSet>

using namespace tuiwen;
using namespace tuiwen::ui;

namespace {

Error wechat(ErrorKind kind, int code, const QString &detail = {})
{
    return {kind, code, detail, std::nullopt};
}

} // namespace

TEST_CASE("every code a person can meet says what to do next", "[ui][errortext]")
{
    const QSet<QString> general{describe(wechat(ErrorKind::Auth, 0)).title,
                                describe(wechat(ErrorKind::Rejected, 0)).title,
                                describe(wechat(ErrorKind::Internal, 0)).title};
    for (const int code :
         {-1,    40001, 40007, 40013, 40125, 40164, 40243, 42001, 42007, 45002, 45003, 45004,
          45009, 45028, 45034, 45065, 45066, 45110, 45166, 48001, 48003, 48004, 48021, 50002,
          53402, 53500, 53501, 53503, 53504, 53505, 87014, 88000, 89503, 89506, 89507}) {
        INFO("code " << code);
        const ErrorText text = describe(wechat(ErrorKind::Rejected, code));
        CHECK_FALSE(text.title.isEmpty());
        CHECK_FALSE(text.explanation.isEmpty());
        CHECK_FALSE(text.nextStep.isEmpty());
        CHECK_FALSE(general.contains(text.title));
    }
}

TEST_CASE("every kind of failure has its own sentence", "[ui][errortext]")
{
    QSet<QString> titles;
    for (const ErrorKind kind :
         {ErrorKind::Offline, ErrorKind::InDoubt, ErrorKind::Auth, ErrorKind::Quota,
          ErrorKind::Throttled, ErrorKind::Rejected, ErrorKind::NotFound, ErrorKind::Conflict,
          ErrorKind::Storage, ErrorKind::Cancelled, ErrorKind::Internal}) {
        const ErrorText text = describe(wechat(kind, 0));
        CHECK_FALSE(text.explanation.isEmpty());
        titles << text.title;
    }
    CHECK(titles.size() == 11);
}

TEST_CASE("storage errors are told apart by their code", "[ui][errortext]")
{
    QSet<QString> steps;
    for (const int code : {1, 2, 3, 4, 11}) {
        steps << describe({ErrorKind::Storage, code, {}, std::nullopt}).nextStep;
    }
    CHECK(steps.size() == 5);
    const ErrorText damaged =
        describe({ErrorKind::Storage, 2, QStringLiteral("last sound backup: studio-1.db"), {}});
    CHECK(damaged.explanation.contains(QStringLiteral("studio-1.db")));
}

TEST_CASE("a lost answer is never explained by its code", "[ui][errortext]")
{
    const ErrorText text = describe(wechat(ErrorKind::InDoubt, 45028));
    CHECK(text.title == describe(wechat(ErrorKind::InDoubt, 0)).title);
    CHECK(text.nextStep.contains(QStringLiteral("Do not send it again")));
}

TEST_CASE("waiting times are told and rounded up", "[ui][errortext]")
{
    Error error = wechat(ErrorKind::Throttled, 45011);
    error.retryAfter = std::chrono::milliseconds(1);
    CHECK(describe(error).nextStep.contains(QStringLiteral("1 second")));
    error.retryAfter = std::chrono::minutes(5);
    CHECK(describe(error).nextStep.contains(QStringLiteral("5 minute")));
    error.retryAfter = std::chrono::hours(24);
    CHECK(describe(error).nextStep.contains(QStringLiteral("24 hour")));
}

TEST_CASE("HTTP answers and unknown codes show their number", "[ui][errortext]")
{
    CHECK(describe(wechat(ErrorKind::Offline, 502)).explanation.contains(QStringLiteral("502")));
    CHECK(
        describe(wechat(ErrorKind::Rejected, 45999)).explanation.contains(QStringLiteral("45999")));
}

TEST_CASE("technical details never carry a token", "[ui][errortext]")
{
    const ErrorText text = describe(wechat(
        ErrorKind::Internal, 0, QStringLiteral("GET /x?access_token=ABCDEFGH_SECRET failed")));
    CHECK_FALSE(text.explanation.contains(QStringLiteral("ABCDEFGH_SECRET")));
}

TEST_CASE("the caller's address comes out of 40164 only", "[ui][errortext]")
{
    const QString said = QStringLiteral(
        "invalid ip 203.0.113.86 ipv6 ::ffff:203.0.113.86, not in whitelist rid: 6a9f6a4d-51c0");
    CHECK(callerIp(wechat(ErrorKind::Auth, 40164, said)) == QStringLiteral("203.0.113.86"));
    CHECK(callerIp(wechat(ErrorKind::Auth, 40164,
                          QStringLiteral("invalid ip 2001:db8::7, not in whitelist"))) ==
          QStringLiteral("2001:db8::7"));
    CHECK(callerIp(wechat(ErrorKind::Auth, 40125, said)).isEmpty());
    CHECK(callerIp(wechat(ErrorKind::Auth, 40164, QStringLiteral("no address"))).isEmpty());
}
