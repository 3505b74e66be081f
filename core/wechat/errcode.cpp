// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wechat/errcode.h"

#include <algorithm>
#include <array>

namespace tuiwen::wechat {

namespace {

using namespace std::chrono_literals;

struct Row
{
    qint64 first;
    qint64 last;
    ErrorKind kind;
};

constexpr Row one(qint64 code, ErrorKind kind)
{
    return {code, code, kind};
}

// The first row that holds the code counts: single codes stand before the families they leave.
constexpr std::array rows{
    // credentials, token, IP whitelist, administrator
    one(40001, ErrorKind::Auth),
    Row{40013, 40014, ErrorKind::Auth},
    one(40125, ErrorKind::Auth),
    one(40164, ErrorKind::Auth),
    one(40243, ErrorKind::Auth),
    one(41002, ErrorKind::Auth),
    one(41004, ErrorKind::Auth),
    one(42001, ErrorKind::Auth),
    one(42007, ErrorKind::Auth),
    Row{89501, 89507, ErrorKind::Auth},
    // allowances
    one(45009, ErrorKind::Quota),
    Row{45028, 45029, ErrorKind::Quota},
    one(45040, ErrorKind::Quota),
    one(45047, ErrorKind::Quota),
    one(45093, ErrorKind::Quota),
    one(45101, ErrorKind::Quota),
    one(45104, ErrorKind::Quota),
    one(48006, ErrorKind::Quota),
    // later
    one(-1, ErrorKind::Throttled),
    one(42010, ErrorKind::Throttled),
    one(45011, ErrorKind::Throttled),
    one(45061, ErrorKind::Throttled),
    one(45066, ErrorKind::Throttled),
    one(45085, ErrorKind::Throttled),
    one(45102, ErrorKind::Throttled),
    one(45171, ErrorKind::Throttled),
    one(46007, ErrorKind::Throttled),
    one(53501, ErrorKind::Throttled),
    one(61450, ErrorKind::Throttled),
    one(61503, ErrorKind::Throttled),
    one(9001002, ErrorKind::Throttled),
    // gone
    one(40007, ErrorKind::NotFound),
    one(40059, ErrorKind::NotFound),
    one(45092, ErrorKind::NotFound),
    one(45159, ErrorKind::NotFound),
    one(46001, ErrorKind::NotFound),
    Row{46003, 46004, ErrorKind::NotFound},
    one(46009, ErrorKind::NotFound),
    one(53502, ErrorKind::NotFound),
    one(53600, ErrorKind::NotFound),
    one(88001, ErrorKind::NotFound),
    one(88004, ErrorKind::NotFound),
    Row{88008, 88009, ErrorKind::NotFound},
    one(9410012, ErrorKind::NotFound),
    // already done
    one(45065, ErrorKind::Conflict),
    one(45081, ErrorKind::Conflict),
    one(88005, ErrorKind::Conflict),
    // a person must change something, inside families that are otherwise our bugs
    Row{40003, 40006, ErrorKind::Rejected},
    Row{40009, 40012, ErrorKind::Rejected},
    Row{40015, 40028, ErrorKind::Rejected},
    one(40048, ErrorKind::Rejected),
    Row{40050, 40051, ErrorKind::Rejected},
    Row{40054, 40055, ErrorKind::Rejected},
    Row{40062, 40063, ErrorKind::Rejected},
    Row{40065, 40066, ErrorKind::Rejected},
    one(40068, ErrorKind::Rejected),
    one(40113, ErrorKind::Rejected),
    one(40117, ErrorKind::Rejected),
    Row{40119, 40120, ErrorKind::Rejected},
    one(40132, ErrorKind::Rejected),
    one(40137, ErrorKind::Rejected),
    one(40152, ErrorKind::Rejected),
    one(40155, ErrorKind::Rejected),
    one(40160, ErrorKind::Rejected),
    Row{40165, 40166, ErrorKind::Rejected},
    Row{40192, 40194, ErrorKind::Rejected},
    Row{40200, 40201, ErrorKind::Rejected},
    one(40204, ErrorKind::Rejected),
    Row{40213, 40215, ErrorKind::Rejected},
    one(40227, ErrorKind::Rejected),
    one(40229, ErrorKind::Rejected),
    one(41033, ErrorKind::Rejected),
    one(41039, ErrorKind::Rejected),
    Row{43004, 43005, ErrorKind::Rejected},
    one(43019, ErrorKind::Rejected),
    one(44004, ErrorKind::Rejected),
    one(47009, ErrorKind::Rejected),
    // our bugs, inside families that are otherwise a person's
    one(45067, ErrorKind::Internal),
    one(45072, ErrorKind::Internal),
    Row{45083, 45084, ErrorKind::Internal},
    Row{45162, 45165, ErrorKind::Internal},
    one(49003, ErrorKind::Internal),
    Row{61500, 61501, ErrorKind::Internal},
    one(65318, ErrorKind::Internal),
    Row{76021, 76022, ErrorKind::Internal},
    one(87009, ErrorKind::Internal),
    one(88010, ErrorKind::Internal),
    one(9001001, ErrorKind::Internal),
    Row{9410010, 9410011, ErrorKind::Internal},
    // the families of unknown codes; everything else is a person's
    Row{40000, 41999, ErrorKind::Internal},
    Row{43000, 44999, ErrorKind::Internal},
    Row{47000, 47999, ErrorKind::Internal},
};

ErrorKind ofCode(qint64 errcode, bool unsafe)
{
    // The administrator was asked and the message may still go out by itself.
    if (unsafe && (errcode == 89504 || errcode == 89505)) {
        return ErrorKind::InDoubt;
    }
    const auto row = std::find_if(rows.begin(), rows.end(), [errcode](const Row &r) {
        return errcode >= r.first && errcode <= r.last;
    });
    return row == rows.end() ? ErrorKind::Rejected : row->kind;
}

bool nothingWasSent(QNetworkReply::NetworkError network)
{
    switch (network) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
        return true;
    default:
        return false;
    }
}

} // namespace

ErrorKind classify(QNetworkReply::NetworkError network, int httpStatus, qint64 errcode, bool unsafe)
{
    const ErrorKind unanswered = unsafe ? ErrorKind::InDoubt : ErrorKind::Offline;
    if (errcode != 0) {
        return ofCode(errcode, unsafe);
    }
    if (httpStatus == 429) {
        return ErrorKind::Throttled;
    }
    if (httpStatus >= 500 || httpStatus == 407 || httpStatus == 408 ||
        (httpStatus >= 300 && httpStatus < 400)) {
        return unanswered; // a proxy, a gateway or a log-in page spoke, not the API
    }
    if (httpStatus >= 400) {
        return ErrorKind::Rejected;
    }
    if (network != QNetworkReply::NoError) {
        return nothingWasSent(network) ? ErrorKind::Offline : unanswered;
    }
    return unsafe ? ErrorKind::InDoubt : ErrorKind::Internal;
}

bool isTokenError(qint64 errcode)
{
    return errcode == 40001 || errcode == 40014 || errcode == 42001;
}

bool isBusy(qint64 errcode)
{
    return errcode == -1 || errcode == 61450 || errcode == 9001002;
}

std::optional<std::chrono::milliseconds> retryAfter(qint64 errcode)
{
    switch (errcode) {
    case 42010:
    case 45011:
    case 45061:
    case 45066:
        return 1min;
    case 53501:
        return 10min;
    case 45102:
    case 61503:
        return 1h;
    default:
        return std::nullopt;
    }
}

} // namespace tuiwen::wechat
