// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wechat/article.h"

#include "core/wechat/wire.h"

#include <algorithm>
#include <array>

namespace tuiwen::wechat::wire {

namespace {

using L = QLatin1StringView;

DraftArticle readArticle(const QJsonObject &object)
{
    const auto text = [&object](L key) { return object.value(key).toString(); };
    DraftArticle article;
    article.title = text(L("title"));
    article.author = text(L("author"));
    article.digest = text(L("digest"));
    article.content = text(L("content"));
    article.contentSourceUrl = text(L("content_source_url"));
    article.thumbMediaId = text(L("thumb_media_id"));
    article.needOpenComment = json::integerOr(object, L("need_open_comment"), 0) != 0;
    article.onlyFansCanComment = json::integerOr(object, L("only_fans_can_comment"), 0) != 0;
    article.url = text(L("url"));
    article.thumbUrl = text(L("thumb_url"));
    return article;
}

} // namespace

QJsonObject articleObject(const DraftArticle &article)
{
    QJsonObject object{
        {L("article_type"), QStringLiteral("news")},
        {L("title"), cleanLine(article.title)},
        {L("author"), cleanLine(article.author)},
        {L("digest"), cleanText(article.digest).normalized(QString::NormalizationForm_C)},
        {L("content"), cleanText(article.content)},
        {L("content_source_url"), cleanLine(article.contentSourceUrl)},
        {L("thumb_media_id"), article.thumbMediaId},
        {L("need_open_comment"), article.needOpenComment ? 1 : 0},
        {L("only_fans_can_comment"), article.onlyFansCanComment ? 1 : 0},
    };
    if (article.cropWide) {
        object.insert(L("pic_crop_235_1"), cropText(*article.cropWide));
    }
    if (article.cropSquare) {
        object.insert(L("pic_crop_1_1"), cropText(*article.cropSquare));
    }
    return object;
}

QString cropText(const Crop &crop)
{
    const std::array<double, 4> edges{crop.x1, crop.y1, crop.x2, crop.y2};
    QStringList parts;
    for (const double edge : edges) {
        QString part = QString::number(std::clamp(edge, 0.0, 1.0), 'f', 6);
        while (part.endsWith(QLatin1Char('0'))) {
            part.chop(1);
        }
        if (part.endsWith(QLatin1Char('.'))) {
            part.chop(1);
        }
        parts.append(part);
    }
    return parts.join(QLatin1Char('_'));
}

Result<QVector<DraftArticle>> articlesOf(const QJsonObject &object)
{
    return json::array(object, L("news_item")).map([](const QJsonArray &list) {
        QVector<DraftArticle> articles;
        for (const QJsonValue &value : list) {
            articles.append(readArticle(value.toObject()));
        }
        return articles;
    });
}

QVector<DraftArticle> articlesOfItem(const QJsonObject &item)
{
    return articlesOf(item.value(L("content")).toObject()).value_or(QVector<DraftArticle>());
}

UtcTime updateTime(const QJsonObject &item)
{
    return {json::integerOr(item, L("update_time"), 0) * 1000};
}

} // namespace tuiwen::wechat::wire
