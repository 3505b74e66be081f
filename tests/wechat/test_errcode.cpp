// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catchqt.h"

#include "core/wechat/errcode.h"

#include <vector>

using namespace tuiwen;
using wechat::classify;

namespace {

struct Group
{
    ErrorKind kind;
    std::vector<qint64> codes;
};

const std::vector<Group> &groups()
{
    static const std::vector<Group> table{
        {ErrorKind::Auth,
         {40001, 40013, 40014, 40125, 40164, 40243, 42001, 42007, 89501, 89502, 89503, 89504, 89505,
          89506, 89507}},
        {ErrorKind::Quota, {45009, 45028, 45029, 45040, 45047, 45093, 45101, 45104, 48006}},
        {ErrorKind::Throttled,
         {-1, 42010, 45011, 45061, 45066, 45085, 45102, 46007, 53501, 61450, 61503, 9001002}},
        {ErrorKind::NotFound,
         {40007, 40059, 45092, 45159, 46001, 46003, 46004, 46009, 53502, 53600, 88001, 88004, 88008,
          88009, 9410012}},
        {ErrorKind::Conflict, {45065, 45081, 88005}},
        {ErrorKind::Rejected,
         {40003, 40004, 40005, 40006,   40009,   40010,    40012,     40015,   40020, 40028, 40048,
          40050, 40054, 40062, 40065,   40066,   40068,    40113,     40119,   40132, 40137, 40152,
          40155, 40160, 40165, 40166,   40192,   40193,    40194,     40200,   40201, 40204, 40213,
          40215, 40227, 40229, 41033,   41039,   43004,    43019,     44004,   45001, 45002, 45003,
          45004, 45005, 45007, 45008,   45021,   45034,    45057,     45062,   45068, 45074, 45087,
          45103, 45110, 45113, 45157,   45166,   45501,    47009,     48001,   48002, 48003, 48004,
          48005, 48008, 48010, 48015,   48021,   48022,    50001,     50002,   50004, 50007, 53402,
          53404, 53500, 53503, 53504,   53505,   61003,    65301,     70000,   76001, 87014, 88000,
          88002, 88003, 88007, 9500001, 9500002, 10170001, 268488001, 9300811, 777777}},
        {ErrorKind::Internal,
         {40002, 40008, 40031, 40033, 40035, 40038, 40052, 40060, 40097,   40114,   40118,  40130,
          40202, 40203, 41001, 41005, 41006, 41009, 41011, 41026, 43001,   43002,   43003,  44001,
          44002, 44003, 44006, 45067, 45072, 45083, 45084, 45162, 45165,   47001,   47002,  47003,
          49003, 61500, 61501, 65318, 76021, 76022, 87009, 88010, 9001001, 9410010, 9410011}},
    };
    return table;
}

} // namespace

TEST_CASE("every documented error code has its kind")
{
    for (const Group &group : groups()) {
        for (const qint64 code : group.codes) {
            INFO("errcode " << code);
            CHECK(toText(classify(QNetworkReply::NoError, 200, code, false)) == toText(group.kind));
        }
    }
}

TEST_CASE("a code decides before the HTTP status and the network")
{
    CHECK(classify(QNetworkReply::RemoteHostClosedError, 500, 45009, true) == ErrorKind::Quota);
    CHECK(classify(QNetworkReply::NoError, 502, 40007, false) == ErrorKind::NotFound);
}

TEST_CASE("a refused unsafe call had no effect unless the administrator was asked")
{
    CHECK(classify(QNetworkReply::NoError, 200, 45003, true) == ErrorKind::Rejected);
    CHECK(classify(QNetworkReply::NoError, 200, -1, true) == ErrorKind::Throttled);
    CHECK(classify(QNetworkReply::NoError, 200, 89504, true) == ErrorKind::InDoubt);
    CHECK(classify(QNetworkReply::NoError, 200, 89505, true) == ErrorKind::InDoubt);
}

TEST_CASE("without a code the HTTP status decides")
{
    for (const int status : {500, 502, 503, 504, 302, 407, 408}) {
        INFO("status " << status);
        CHECK(classify(QNetworkReply::NoError, status, 0, false) == ErrorKind::Offline);
        CHECK(classify(QNetworkReply::NoError, status, 0, true) == ErrorKind::InDoubt);
    }
    CHECK(classify(QNetworkReply::NoError, 429, 0, true) == ErrorKind::Throttled);
    CHECK(classify(QNetworkReply::NoError, 404, 0, true) == ErrorKind::Rejected);
    CHECK(classify(QNetworkReply::NoError, 200, 0, false) == ErrorKind::Internal);
    CHECK(classify(QNetworkReply::NoError, 200, 0, true) == ErrorKind::InDoubt);
}

TEST_CASE("a call that never left is offline, one that may have left is in doubt")
{
    for (const auto error :
         {QNetworkReply::ConnectionRefusedError, QNetworkReply::HostNotFoundError,
          QNetworkReply::SslHandshakeFailedError, QNetworkReply::ProxyConnectionRefusedError}) {
        CHECK(classify(error, 0, 0, true) == ErrorKind::Offline);
        CHECK(classify(error, 0, 0, false) == ErrorKind::Offline);
    }
    for (const auto error :
         {QNetworkReply::RemoteHostClosedError, QNetworkReply::TimeoutError,
          QNetworkReply::OperationCanceledError, QNetworkReply::ContentReSendError,
          QNetworkReply::UnknownNetworkError, QNetworkReply::NetworkSessionFailedError}) {
        CHECK(classify(error, 0, 0, true) == ErrorKind::InDoubt);
        CHECK(classify(error, 0, 0, false) == ErrorKind::Offline);
    }
}

TEST_CASE("three codes renew the token")
{
    for (const qint64 code : {40001, 40014, 42001}) {
        CHECK(wechat::isTokenError(code));
    }
    for (const qint64 code : {0, -1, 40013, 40125, 40164, 41001, 42007, 48001}) {
        CHECK_FALSE(wechat::isTokenError(code));
    }
}
