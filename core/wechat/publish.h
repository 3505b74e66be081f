// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wechat/client.h"
#include "core/wechat/draft.h"

#include <QVector>

namespace tuiwen::wechat {

/// publish_status of freepublish/get (wechat-api.md 7).
enum class PublishStatus { Success = 0, InProgress = 1, OriginalFailed = 2, Failed = 3, Refused = 4, Deleted = 5, Banned = 6 };

struct PublishSubmit
{
    static constexpr Endpoint endpoint{Verb::Post, "/cgi-bin/freepublish/submit", Repeat::Unsafe};
    struct Reply { QString publishId; qint64 msgDataId = 0; };
    QString mediaId;

    [[nodiscard]] Outgoing outgoing() const;
    [[nodiscard]] static Result<Reply> parse(const Answer &answer);
};

struct PublishGet
{
    static constexpr Endpoint endpoint{Verb::Post, "/cgi-bin/freepublish/get", Repeat::Safe};
    struct Reply
    {
        PublishStatus status = PublishStatus::InProgress;
        QString articleId;
        QStringList urls; ///< by article index
    };
    QString publishId;

    [[nodiscard]] Outgoing outgoing() const;
    [[nodiscard]] static Result<Reply> parse(const Answer &answer);
};

struct PublishDelete
{
    static constexpr Endpoint endpoint{Verb::Post, "/cgi-bin/freepublish/delete", Repeat::Unsafe};
    struct Reply {};
    QString articleId;
    int index = 1; ///< 1-based; 0 would delete all and is refused here

    [[nodiscard]] Outgoing outgoing() const;
    [[nodiscard]] static Result<Reply> parse(const Answer &answer);
};

struct PublishGetArticle
{
    static constexpr Endpoint endpoint{Verb::Post, "/cgi-bin/freepublish/getarticle", Repeat::Safe};
    struct Reply { QVector<DraftArticle> articles; };
    QString articleId;

    [[nodiscard]] Outgoing outgoing() const;
    [[nodiscard]] static Result<Reply> parse(const Answer &answer);
};

struct PublishBatchGet
{
    static constexpr Endpoint endpoint{Verb::Post, "/cgi-bin/freepublish/batchget", Repeat::Safe};
    struct Item { QString articleId; QVector<DraftArticle> articles; UtcTime updatedAt; };
    struct Reply { qint64 total = 0; QVector<Item> items; };
    int offset = 0;
    int count = 20;
    bool withContent = true;

    [[nodiscard]] Outgoing outgoing() const;
    [[nodiscard]] static Result<Reply> parse(const Answer &answer);
};

} // namespace tuiwen::wechat
