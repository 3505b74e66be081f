// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/reader.h"

#include "core/base/json.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace tuiwen::sandbox {

namespace {

/// Platform addresses of pictures become those of this server.
QString withLocalPictures(QString html)
{
    static const QRegularExpression image(
        QStringLiteral("data-src=\"https?://mmbiz\\.qpic\\.cn/[a-z_]+/([A-Za-z0-9_-]+)/[^\"]*\""));
    static const QRegularExpression background(
        QStringLiteral("https?://mmbiz\\.qpic\\.cn/[a-z_]+/([A-Za-z0-9_-]+)/[^)\"'&]*"));
    return html.replace(image, QStringLiteral("src=\"/sandbox/media/\\1\""))
        .replace(background, QStringLiteral("/sandbox/media/\\1"));
}

Answer missing()
{
    Answer answer = plain({{QStringLiteral("error"), QStringLiteral("no such article")}});
    answer.status = 404;
    return answer;
}

} // namespace

QString readerPath(qint64 dataId)
{
    return QStringLiteral("/sandbox/article/%1/1").arg(dataId);
}

Answer readerPage(World &world, qint64 dataId, int index)
{
    const Rows rows = world.database().select(
        QStringLiteral("SELECT articles FROM publish WHERE publish_id = ? UNION ALL "
                       "SELECT articles FROM push WHERE msg_data_id = ?"),
        {dataId, dataId});
    if (dataId == 0 || rows.isEmpty()) {
        return missing();
    }
    const auto articles =
        json::parseArray(rows.first().first().toString().toUtf8()).value_or(QJsonArray());
    const QJsonObject article = articles.at(index - 1).toObject();
    if (article.isEmpty() || article.value(QStringLiteral("is_deleted")).toBool()) {
        return missing();
    }
    const QString title = article.value(QStringLiteral("title")).toString().toHtmlEscaped();
    Answer answer;
    answer.contentType = "text/html; charset=utf-8";
    answer.body =
        QStringLiteral(
            "<!doctype html><html lang=\"zh-CN\"><head><meta charset=\"utf-8\">"
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
            "img-src 'self'; style-src 'unsafe-inline'\"><title>%1</title></head>"
            "<body style=\"max-width:677px;margin:0 auto;padding:0 16px;font:17px/1.6 "
            "sans-serif\"><p style=\"background:#fff3cd;color:#664d03;padding:8px\">沙盒副本："
            "这篇文章没有发给任何人。 Sandbox copy: nobody received this article.</p><h1 "
            "style=\"font-size:22px\">%1</h1><p style=\"color:#888\">%2</p>%3</body></html>")
            .arg(title, article.value(QStringLiteral("author")).toString().toHtmlEscaped(),
                 withLocalPictures(article.value(QStringLiteral("content")).toString()))
            .toUtf8();
    return answer;
}

} // namespace tuiwen::sandbox
