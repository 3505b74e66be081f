// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/router.h"
#include "tests/sandbox/newsroom.h"

using namespace tuiwen;
using namespace tuiwen::test;
using sandbox::Right;

namespace {

struct Row
{
    const char *method;
    const char *path;
    Right right;
};

// The table of wechat-api.md 3.1 as far as the imitation goes.
constexpr Row table[] = {
    {"GET", "/cgi-bin/get_api_domain_ip", Right::Anyone},
    {"GET", "/cgi-bin/getcallbackip", Right::Anyone},
    {"POST", "/cgi-bin/callback/check", Right::Anyone},
    {"POST", "/cgi-bin/openapi/quota/get", Right::Anyone},
    {"POST", "/cgi-bin/openapi/rid/get", Right::Anyone},
    {"POST", "/cgi-bin/clear_quota", Right::Anyone},
    {"POST", "/cgi-bin/media/uploadimg", Right::Anyone},
    {"POST", "/cgi-bin/media/upload", Right::Anyone},
    {"GET", "/cgi-bin/media/get", Right::Anyone},
    {"POST", "/cgi-bin/material/add_material", Right::Anyone},
    {"POST", "/cgi-bin/material/get_material", Right::Anyone},
    {"POST", "/cgi-bin/material/del_material", Right::Anyone},
    {"GET", "/cgi-bin/material/get_materialcount", Right::Anyone},
    {"POST", "/cgi-bin/material/batchget_material", Right::Anyone},
    {"POST", "/cgi-bin/draft/add", Right::Anyone},
    {"POST", "/cgi-bin/draft/update", Right::Anyone},
    {"POST", "/cgi-bin/draft/get", Right::Anyone},
    {"POST", "/cgi-bin/draft/delete", Right::Anyone},
    {"GET", "/cgi-bin/draft/count", Right::Anyone},
    {"POST", "/cgi-bin/draft/batchget", Right::Anyone},
    {"POST", "/cgi-bin/freepublish/submit", Right::Verified},
    {"POST", "/cgi-bin/freepublish/get", Right::Verified},
    {"POST", "/cgi-bin/freepublish/delete", Right::Verified},
    {"POST", "/cgi-bin/freepublish/getarticle", Right::Verified},
    {"POST", "/cgi-bin/freepublish/batchget", Right::Verified},
    {"POST", "/cgi-bin/message/mass/sendall", Right::Verified},
    {"POST", "/cgi-bin/message/mass/preview", Right::Verified},
    {"POST", "/cgi-bin/message/mass/get", Right::Verified},
    {"POST", "/cgi-bin/message/mass/delete", Right::Verified},
    {"POST", "/cgi-bin/message/mass/speed/get", Right::Verified},
    {"POST", "/cgi-bin/message/mass/speed/set", Right::Verified},
    {"POST", "/cgi-bin/message/mass/send", Right::VerifiedService},
};

bool mayCall(Right right, const sandbox::SandboxAccount &account)
{
    const bool verified = account.verification == Verification::Verified;
    return right == Right::Anyone || (right == Right::Verified && verified) ||
           (verified && account.type == AccountType::Service);
}

} // namespace

TEST_CASE("each profile may call what the platform lets it call", "[sandbox][permission]")
{
    Newsroom room;
    for (const auto &account : room.accounts) {
        for (const Row &row : table) {
            CAPTURE(account.name, toText(account.type), toText(account.verification), row.path);
            const WireReply reply = qstrcmp(row.method, "GET") == 0
                                        ? room.get(account.appId, row.path)
                                        : room.post(account.appId, row.path, "{}");
            REQUIRE(reply.status == 200);
            CHECK((errcode(reply) == 48001) == !mayCall(row.right, account));
            // The wrong verb is told before anything else.
            const WireReply wrong = qstrcmp(row.method, "GET") == 0
                                        ? room.post(account.appId, row.path, "{}")
                                        : room.get(account.appId, row.path);
            CHECK(errcode(wrong) == (qstrcmp(row.method, "GET") == 0 ? 43001 : 43002));
        }
    }
}

TEST_CASE("comments need the feature", "[sandbox][permission]")
{
    Newsroom room;
    const auto add = [&](const QString &app) {
        QJsonObject article = room.article(app, QStringLiteral("留言"));
        article.insert(QStringLiteral("need_open_comment"), 1);
        return errcode(room.call(app, "/cgi-bin/draft/add",
                                 {{QStringLiteral("articles"), QJsonArray{article}}}));
    };
    CHECK(add(room.personal()) == 88000);
    CHECK(add(room.subscription()) == 0);
    CHECK(room.control("/sandbox/account",
                       "{\"appid\":\"" + room.subscription().toLatin1() + "\",\"comments\":false}")
              .status == 200);
    CHECK(add(room.subscription()) == 88000);
}
