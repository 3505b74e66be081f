// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/article.h"
#include "core/wechat/client.h"

#include <QVector>

namespace tuiwen::wechat {

/// One article of a draft (wechat-api.md 6.1).
struct DraftArticle
{
    QString title;
    QString author;
    QString digest;
    QString content; ///< HTML
    QString contentSourceUrl;
    QString thumbMediaId;
    std::optional<Crop> cropWide;
    std::optional<Crop> cropSquare;
    bool needOpenComment = false;
    bool onlyFansCanComment = false;

    QString url;      ///< read back: temporary preview link
    QString thumbUrl; ///< read back
};

struct DraftItem
{
    QString mediaId;
    QVector<DraftArticle> articles;
    UtcTime updatedAt;
};

struct DraftAdd
{
    static constexpr Endpoint endpoint{Verb::Post, "/cgi-bin/draft/add", Repeat::Unsafe};
    struct Reply { QString mediaId; };
    QVector<DraftArticle> articles; ///< 1–8

    [[nodiscard]] Outgoing outgoing() const;
    [[nodiscard]] static Result<Reply> parse(const Answer &answer);
};

struct DraftUpdate
{
    static constexpr Endpoint endpoint{Verb::Post, "/cgi-bin/draft/update", Repeat::Safe};
    struct Reply {};
    QString mediaId;
    int index = 0; ///< 0-based
    DraftArticle article;

    [[nodiscard]] Outgoing outgoing() const;
    [[nodiscard]] static Result<Reply> parse(const Answer &answer);
};

/// NotFound (40007) when the draft was consumed by a push or deleted.
struct DraftGet
{
    static constexpr Endpoint endpoint{Verb::Post, "/cgi-bin/draft/get", Repeat::Safe};
    struct Reply { QVector<DraftArticle> articles; };
    QString mediaId;

    [[nodiscard]] Outgoing outgoing() const;
    [[nodiscard]] static Result<Reply> parse(const Answer &answer);
};

struct DraftDelete
{
    static constexpr Endpoint endpoint{Verb::Post, "/cgi-bin/draft/delete", Repeat::Unsafe};
    struct Reply {};
    QString mediaId;

    [[nodiscard]] Outgoing outgoing() const;
    [[nodiscard]] static Result<Reply> parse(const Answer &answer);
};

struct DraftCount
{
    static constexpr Endpoint endpoint{Verb::Get, "/cgi-bin/draft/count", Repeat::Safe};
    struct Reply { qint64 total = 0; };

    [[nodiscard]] Outgoing outgoing() const;
    [[nodiscard]] static Result<Reply> parse(const Answer &answer);
};

struct DraftBatchGet
{
    static constexpr Endpoint endpoint{Verb::Post, "/cgi-bin/draft/batchget", Repeat::Safe};
    struct Reply { qint64 total = 0; QVector<DraftItem> items; };
    int offset = 0;
    int count = 20; ///< 1–20
    bool withContent = true;

    [[nodiscard]] Outgoing outgoing() const;
    [[nodiscard]] static Result<Reply> parse(const Answer &answer);
};

} // namespace tuiwen::wechat
