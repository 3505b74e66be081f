// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace tuiwen {

/// A cover crop in fractions 0..1 of the picture (wechat-api.md 6.1).
struct Crop
{
    double x1 = 0;
    double y1 = 0;
    double x2 = 1;
    double y2 = 1;

    bool operator==(const Crop &) const = default;
};

struct Cover
{
    QString media; ///< content hash of the picture; empty = no cover
    std::optional<Crop> wide;   ///< 2.35:1; absent = centred
    std::optional<Crop> square; ///< 1:1; absent = centred

    bool operator==(const Cover &) const = default;
};

/// Everything a person edits. `body` is ProseMirror JSON; pictures in it point to
/// tuiwen://media/<sha256>.
struct Article
{
    ArticleId id;
    QString title;
    QString author;
    QString digest;
    QString sourceUrl; ///< "Read more" link 阅读原文
    Cover cover;
    QString theme; ///< theme id; empty = the default theme
    QJsonObject body;
    qint64 revision = 0; ///< grows by one with every saved change
    UtcTime createdAt;
    UtcTime updatedAt;
    UtcTime trashedAt; ///< null = not in the trash

    bool operator==(const Article &) const = default;
};

/// What a list shows: everything but the body.
struct ArticleSummary
{
    ArticleId id;
    QString title;
    QString author;
    QString digest;
    QString coverMedia;
    qint64 revision = 0;
    int characters = 0; ///< of the plain text
    UtcTime updatedAt;
    UtcTime trashedAt;
    QString snippet; ///< text around the first hit of a search; empty otherwise
    int hits = 0;

    bool operator==(const ArticleSummary &) const = default;
};

enum class VersionReason { Autosave, Milestone, Import, Restore, Sent };

struct ArticleVersion
{
    VersionId id;
    ArticleId article;
    qint64 revision = 0;
    VersionReason reason = VersionReason::Autosave;
    QString label;
    QString title;
    QString author;
    QString digest;
    QJsonObject body;
    UtcTime createdAt;

    bool operator==(const ArticleVersion &) const = default;
};

[[nodiscard]] QString toText(VersionReason reason);
[[nodiscard]] std::optional<VersionReason> versionReasonFrom(const QString &text);

} // namespace tuiwen
