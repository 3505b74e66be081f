// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/report.h"

#include "core/base/clock.h"
#include "core/base/json.h"
#include "core/sandbox/outcome.h"
#include "core/sandbox/reader.h"

#include <QJsonArray>
#include <QSet>

namespace tuiwen::sandbox {

namespace {

constexpr qint64 sameClockMs = 2000;

QJsonObject named(const QVariantList &row)
{
    return {{QStringLiteral("account"), row[0].toString()},
            {QStringLiteral("account_name"), row[1].toString()},
            {QStringLiteral("media_id"), row[2].toString()},
            {QStringLiteral("title"), row[3].toString()}};
}

QString firstUrl(const QVariant &articles)
{
    const auto list = json::parseArray(articles.toString().toUtf8()).value_or(QJsonArray());
    return list.isEmpty() ? QString()
                          : list.first().toObject().value(QStringLiteral("url")).toString();
}

QJsonArray accountsOf(Database &database)
{
    QJsonArray list;
    const Rows rows = database.select(
        QStringLiteral("SELECT name, appid, type, verification FROM account ORDER BY position"));
    for (const QVariantList &row : rows) {
        list.append(QJsonObject{
            {QStringLiteral("name"), row[0].toString()},
            {QStringLiteral("appid"), row[1].toString()},
            {QStringLiteral("type"), row[2].toString()},
            {QStringLiteral("verified"), row[3].toString() == QLatin1String("verified")}});
    }
    return list;
}

void addDrafts(Database &database, UtcTime now, QJsonObject &report)
{
    QJsonArray list;
    QSet<QString> covers;
    const Rows rows = database.select(
        QStringLiteral("SELECT d.appid, a.name, d.media_id, d.title, d.articles, d.sizes, "
                       "d.deleted_at IS NOT NULL, d.consumed_at IS NOT NULL AND "
                       "(d.revived_at IS NULL OR d.revived_at > ?) FROM draft d JOIN account a ON "
                       "a.appid = d.appid ORDER BY d.seq"),
        {now.ms});
    for (const QVariantList &row : rows) {
        QJsonObject draft = named(row);
        int images = 0;
        int length = 0;
        const auto sizes = json::parseArray(row[5].toString().toUtf8()).value_or(QJsonArray());
        for (const auto &size : sizes) {
            images += size.toArray().at(0).toInt();
            length += size.toArray().at(1).toInt();
        }
        draft.insert(QStringLiteral("images"), images);
        draft.insert(QStringLiteral("content_length"), length);
        draft.insert(QStringLiteral("deleted"), row[6].toBool());
        draft.insert(QStringLiteral("consumed"), row[7].toBool());
        list.append(draft);
        const auto articles = json::parseArray(row[4].toString().toUtf8()).value_or(QJsonArray());
        for (const auto &article : articles) {
            covers.insert(article.toObject().value(QStringLiteral("thumb_media_id")).toString());
        }
    }
    report.insert(QStringLiteral("drafts"), list);
    report.insert(QStringLiteral("covers"), covers.size());
}

QJsonArray publishesOf(Database &database, UtcTime now)
{
    QJsonArray list;
    const Rows rows = database.select(
        QStringLiteral("SELECT p.appid, a.name, p.media_id, p.title, p.publish_id, p.outcome, "
                       "p.ready_at, p.articles FROM publish p JOIN account a ON a.appid = p.appid "
                       "ORDER BY p.publish_id"));
    for (const QVariantList &row : rows) {
        QJsonObject publish = named(row);
        const qint64 status = publishStatus(row[5].toLongLong(), row[6].toLongLong(), now);
        publish.insert(QStringLiteral("publish_id"), row[4].toLongLong());
        publish.insert(QStringLiteral("status"), status);
        const bool open = status == 0;
        publish.insert(QStringLiteral("article_url"), open ? firstUrl(row[7]) : QString());
        publish.insert(QStringLiteral("page"), open ? readerPath(row[4].toLongLong()) : QString());
        list.append(publish);
    }
    return list;
}

QJsonArray pushesOf(Database &database, UtcTime now)
{
    QJsonArray list;
    const Rows rows = database.select(QStringLiteral(
        "SELECT p.appid, a.name, p.media_id, p.title, p.msg_id, p.clientmsgid, p.outcome, "
        "p.sent_at, p.ready_at, p.waits_for_person, p.articles, p.msg_data_id FROM push p JOIN "
        "account a "
        "ON a.appid = p.appid ORDER BY p.msg_id"));
    for (const QVariantList &row : rows) {
        QJsonObject push = named(row);
        push.insert(QStringLiteral("msg_id"), row[4].toLongLong());
        push.insert(QStringLiteral("clientmsgid"), row[5].toString());
        push.insert(QStringLiteral("status"),
                    pushStatus(row[6].toString(), row[7].toLongLong(), row[8].toLongLong(),
                               row[9].toBool(), now));
        const QString url = firstUrl(row[10]);
        push.insert(QStringLiteral("article_url"), url);
        push.insert(QStringLiteral("page"), url.isEmpty() ? url : readerPath(row[11].toLongLong()));
        list.append(push);
    }
    return list;
}

} // namespace

QJsonObject makeReport(Database &database, UtcTime now)
{
    QJsonObject report{{QStringLiteral("accounts"), accountsOf(database)}};
    addDrafts(database, now, report);
    report.insert(QStringLiteral("publishes"), publishesOf(database, now));
    report.insert(QStringLiteral("pushes"), pushesOf(database, now));
    report.insert(QStringLiteral("images"),
                  database.number(QStringLiteral("SELECT count(*) FROM material WHERE kind IN "
                                                 "('body', 'image', 'thumb')")));
    report.insert(QStringLiteral("requests"),
                  database.number(QStringLiteral("SELECT max(seq) FROM request")));
    return report;
}

UtcTime reportTime(Database &database)
{
    const auto meta = [&](const char *name) {
        return database.number(QStringLiteral("SELECT value FROM meta WHERE name = ?"),
                               {QString::fromLatin1(name)});
    };
    const bool systemTime = qAbs(meta("skew_ms")) < sameClockMs;
    return systemTime ? UtcTime{SystemClock().now().ms + meta("clock_offset_ms")}
                      : UtcTime{meta("seen_ms")};
}

} // namespace tuiwen::sandbox
