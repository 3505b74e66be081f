// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/newsroom.h"

#include "core/base/json.h"

#include <QBuffer>
#include <QImage>

#include <algorithm>

namespace tuiwen::test {

Newsroom::Newsroom()
    : server(std::make_unique<sandbox::Server>(folder.path(), clock))
{
    const auto started = server->start();
    REQUIRE_OK(started);
    url = *started;
    const auto listed = sandbox::Server::accounts(folder.path());
    REQUIRE_OK(listed);
    accounts = *listed;
    REQUIRE(accounts.size() == 6);
}

const sandbox::SandboxAccount &Newsroom::account(AccountType type, Verification verification) const
{
    const auto found = std::find_if(accounts.begin(), accounts.end(), [&](const auto &a) {
        return a.type == type && a.verification == verification;
    });
    REQUIRE(found != accounts.end());
    return *found;
}

QString Newsroom::subscription() const
{
    return account(AccountType::Subscription, Verification::Verified).appId;
}

QString Newsroom::service() const
{
    return account(AccountType::Service, Verification::Verified).appId;
}

QString Newsroom::personal() const
{
    return account(AccountType::Subscription, Verification::Personal).appId;
}

QByteArray Newsroom::token(const QString &appId)
{
    if (!m_tokens.contains(appId)) {
        const auto found = std::find_if(accounts.begin(), accounts.end(),
                                        [&](const auto &a) { return a.appId == appId; });
        REQUIRE(found != accounts.end());
        const QJsonObject body{{QStringLiteral("grant_type"), QStringLiteral("client_credential")},
                               {QStringLiteral("appid"), appId},
                               {QStringLiteral("secret"), found->secret}};
        const WireReply reply = exchange(url, "POST", "/cgi-bin/stable_token",
                                         "application/json; charset=utf-8", json::compact(body));
        const QString value = reply.json().value(QStringLiteral("access_token")).toString();
        REQUIRE(value.size() > 100);
        m_tokens.insert(appId, value.toLatin1());
    }
    return m_tokens.value(appId);
}

WireReply Newsroom::get(const QString &appId, const QByteArray &path, const QByteArray &query)
{
    return exchange(url, "GET", path + "?access_token=" + token(appId) + query);
}

WireReply Newsroom::post(const QString &appId, const QByteArray &path, const QByteArray &body,
                         const QByteArray &query)
{
    return exchange(url, "POST", path + "?access_token=" + token(appId) + query,
                    "application/json; charset=utf-8", body);
}

QJsonObject Newsroom::call(const QString &appId, const QByteArray &path, const QJsonObject &body)
{
    const WireReply reply = post(appId, path, json::compact(body));
    CHECK(reply.status == 200);
    return reply.json();
}

WireReply Newsroom::upload(const QString &appId, const QByteArray &path, const QByteArray &bytes,
                           const QByteArray &fileName, const QByteArray &query)
{
    return exchange(url, "POST", path + "?access_token=" + token(appId) + query,
                    "multipart/form-data; boundary=----tw7Q", form("----tw7Q", bytes, fileName));
}

WireReply Newsroom::control(const QByteArray &path, const QByteArray &body)
{
    return exchange(url, "POST", path, "application/json", body);
}

QJsonObject Newsroom::report()
{
    const auto made = sandbox::Server::report(folder.path());
    REQUIRE_OK(made);
    return *made;
}

QString Newsroom::cover(const QString &appId)
{
    if (!m_covers.contains(appId)) {
        const WireReply reply = upload(appId, "/cgi-bin/material/add_material",
                                       picture("jpeg", 900, 600), "upload.jpg", "&type=image");
        const QString id = reply.json().value(QStringLiteral("media_id")).toString();
        REQUIRE(id.size() == 64);
        m_covers.insert(appId, id);
    }
    return m_covers.value(appId);
}

QJsonObject Newsroom::article(const QString &appId, const QString &title)
{
    return {{QStringLiteral("title"), title},
            {QStringLiteral("author"), QStringLiteral("林小满")},
            {QStringLiteral("digest"), QStringLiteral("秋天的第一张明信片")},
            {QStringLiteral("content"), QStringLiteral("<section><p>桂花开了。</p></section>")},
            {QStringLiteral("thumb_media_id"), cover(appId)}};
}

QString Newsroom::draft(const QString &appId, const QString &title)
{
    const QJsonObject reply =
        call(appId, "/cgi-bin/draft/add",
             {{QStringLiteral("articles"), QJsonArray{article(appId, title)}}});
    const QString id = reply.value(QStringLiteral("media_id")).toString();
    REQUIRE(id.size() == 64);
    return id;
}

QJsonObject Newsroom::sendAll(const QString &appId, const QString &mediaId,
                              const QString &clientMsgId)
{
    QJsonObject body{
        {QStringLiteral("filter"), QJsonObject{{QStringLiteral("is_to_all"), true}}},
        {QStringLiteral("msgtype"), QStringLiteral("mpnews")},
        {QStringLiteral("mpnews"), QJsonObject{{QStringLiteral("media_id"), mediaId}}}};
    if (!clientMsgId.isEmpty()) {
        body.insert(QStringLiteral("clientmsgid"), clientMsgId);
    }
    return call(appId, "/cgi-bin/message/mass/sendall", body);
}

qint64 errcode(const WireReply &reply)
{
    return errcode(reply.json());
}

qint64 errcode(const QJsonObject &reply)
{
    return reply.value(QStringLiteral("errcode")).toInteger();
}

QByteArray picture(const char *format, int width, int height)
{
    if (qstrcmp(format, "gif") == 0) {
        QByteArray gif = "GIF89a";
        for (const int size : {width, height}) {
            gif += static_cast<char>(size & 0xff);
            gif += static_cast<char>(size >> 8);
        }
        return gif + QByteArray("\x00\x00\x00\x3b", 4);
    }
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(qRgb(240, 160, 60));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    REQUIRE(image.save(&buffer, format));
    return bytes;
}

QByteArray form(const QByteArray &boundary, const QByteArray &bytes, const QByteArray &fileName,
                const QByteArray &name)
{
    return "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name +
           "\"; filename=\"" + fileName + "\"\r\nContent-Type: image/jpeg\r\n\r\n" + bytes +
           "\r\n--" + boundary + "--\r\n";
}

} // namespace tuiwen::test
