// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/answer.h"

#include "core/base/json.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>

namespace tuiwen::sandbox {

namespace {

struct ErrorText
{
    qint64 code;
    const char *text;
    bool hint; ///< the platform's older checks add "hint: […]"
};

constexpr std::array<ErrorText, 83> texts{{
    {-1, "system error", true},
    {40001,
     "invalid credential, access_token is invalid or not latest, could get access_token by "
     "getStableAccessToken, more details at https://mmbizurl.cn/s/JtxxFh33r",
     false},
    {40002, "invalid grant_type", false},
    {40003, "invalid openid", true},
    {40004, "invalid media type", true},
    {40005, "invalid file type", true},
    {40007, "invalid media_id", true},
    {40008, "invalid message type", true},
    {40009, "invalid image size", true},
    {40012, "invalid thumb size", true},
    {40013, "invalid appid", false},
    {40014, "invalid access_token", false},
    {40031, "invalid openid list", true},
    {40032, "invalid openid list size", true},
    {40059, "invalid msg id", true},
    {40060, "invalid article idx", true},
    {40065, "article state does not allow deletion", true},
    {40066, "invalid url", false},
    {40097, "invalid args", true},
    {40113, "unsupported file type", true},
    {40114, "invalid index value", true},
    {40125, "invalid appsecret", false},
    {40130, "invalid openid list size, at least two openid", true},
    {40132, "invalid username", true},
    {40137, "invalid image format", true},
    {40155, "invalid content, link to another account's home page", true},
    {40164, "invalid ip, not in whitelist", false},
    {40201, "callback url is not set", true},
    {40215, "invalid image count", true},
    {40227, "title is empty", true},
    {40152, "invalid group id", true},
    {41001, "access_token missing", false},
    {41002, "appid missing", false},
    {41004, "appsecret missing", false},
    {41005, "media data missing", true},
    {41006, "media_id missing", true},
    {41026, "image list missing", true},
    {41039, "invalid content_source_url", true},
    {42001, "access_token expired", false},
    {43001, "require GET method", false},
    {43002, "require POST method", false},
    {44001, "empty media data", true},
    {44002, "empty post data", true},
    {44003, "empty news data", true},
    {44004, "empty content", true},
    {45002, "content size out of limit", true},
    {45003, "title size out of limit", true},
    {45004, "description size out of limit", true},
    {45005, "url size out of limit", true},
    {45008, "article size out of limit", true},
    {45009, "reach max api daily quota limit", false},
    {45011, "api minute-quota reach limit, must slower retry next minute", false},
    {45028, "has no masssend quota", true},
    {45065, "clientmsgid exist", false},
    {45066, "same clientmsgid retry too fast", true},
    {45067, "clientmsgid size out of limit", true},
    {45083, "invalid speed", true},
    {45084, "speed missing", true},
    {45110, "author size out of limit", true},
    {45103, "This API has been unsupported", true},
    {45113, "this message type has been unsupported", true},
    {45166, "invalid content", true},
    {47001, "data format error", true},
    {48001, "api unauthorized", false},
    {48003, "user not agree mass-send protocol", true},
    {48004, "api forbidden", false},
    {48006, "forbid to clear quota because of reaching the limit", true},
    {53402, "封面裁剪失败，请检查裁剪参数后重试", true},
    {53501, "请勿频繁请求", true},
    {53500, "publish is banned", true},
    {53502, "invalid publish_id", true},
    {53503, "draft did not pass the publish check", true},
    {53504, "draft must be published in the console", true},
    {53505, "save the draft in the console first", true},
    {53600, "invalid article_id", true},
    {76001, "rid not found", false},
    {76002, "rid has a wrong format", false},
    {76003, "rid belongs to another account", false},
    {76004, "rid is older than 7 days", false},
    {76021, "cgi_path not found", false},
    {76022, "no permission to use this cgi_path", false},
    {88000, "without comment privilege", true},
    {89504, "waiting for the administrator's confirmation", false},
}};

const ErrorText *textOf(qint64 code)
{
    const auto *found = std::find_if(texts.begin(), texts.end(),
                                     [code](const ErrorText &row) { return row.code == code; });
    return found == texts.end() ? nullptr : found;
}

} // namespace

Answer plain(const QJsonObject &object)
{
    Answer answer;
    answer.body = json::compact(object);
    return answer;
}

Answer done(QJsonObject object)
{
    object.insert(QStringLiteral("errcode"), 0);
    if (!object.contains(QStringLiteral("errmsg"))) {
        object.insert(QStringLiteral("errmsg"), QStringLiteral("ok"));
    }
    return plain(object);
}

Answer refuse(UtcTime now, qint64 code, const QString &detail, const QJsonObject &extra)
{
    const ErrorText *known = textOf(code);
    QString text = detail;
    if (text.isEmpty()) {
        text =
            known == nullptr ? QStringLiteral("request refused") : QString::fromUtf8(known->text);
    }
    if (known != nullptr && known->hint) {
        text += QStringLiteral(" hint: [%1]").arg(randomText(10));
    }
    Answer answer;
    answer.errcode = code;
    answer.rid = makeRid(now);
    QJsonObject object = extra;
    object.insert(QStringLiteral("errcode"), code);
    object.insert(QStringLiteral("errmsg"), QString(text + QStringLiteral(" rid: ") + answer.rid));
    answer.body = json::compact(object);
    return answer;
}

QString makeRid(UtcTime now)
{
    return QStringLiteral("%1-%2-%3")
        .arg(now.ms / 1000, 8, 16, QLatin1Char('0'))
        .arg(randomHex(8), randomHex(8));
}

QString randomText(int count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    std::generate(bytes.begin(), bytes.end(),
                  [] { return static_cast<char>(QRandomGenerator::system()->generate() & 0xffU); });
    return QString::fromLatin1(
               bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals))
        .left(count);
}

QString randomHex(int count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    std::generate(bytes.begin(), bytes.end(),
                  [] { return "0123456789abcdef"[QRandomGenerator::system()->generate() & 0xfU]; });
    return QString::fromLatin1(bytes);
}

} // namespace tuiwen::sandbox
