// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account.h"
#include "core/domain/article.h"
#include "core/domain/push.h"
#include "core/domain/shelf.h"
#include "ui/widgets/hue.h"

#include <QColor>
#include <QMetaType>
#include <QString>
#include <QVector>

#include <optional>

namespace tuiwen::ui::library {

/// Where an article stands, derived from its pushes.
enum class ArticleState
{
    Draft,
    Scheduled,
    Sent,
    Failed
};

struct AccountMark
{
    QString glyph;
    QColor colour;
    QString name;

    bool operator==(const AccountMark &) const = default;
};

struct TagMark
{
    TagId id;
    QString name;
    QColor colour;

    bool operator==(const TagMark &) const = default;
};

/// All that one row of the list shows.
struct ArticleRow
{
    ArticleSummary summary;
    ArticleState state = ArticleState::Draft;
    QString stateText; ///< "Scheduled"
    Hue stateHue = Hue::Neutral;
    QString fact;       ///< one more line under the state: "Today 20:00 · Push"
    QString trouble;    ///< what went wrong in plain words; empty = nothing
    AccountId troubled; ///< the account whose push failed
    QVector<AccountMark> accounts;
    FolderId folder;
    QVector<TagMark> tags;

    bool operator==(const ArticleRow &) const = default;
};

/// Joins a list of articles with what is planned and was sent for them.
[[nodiscard]] QVector<ArticleRow> rowsOf(const QVector<ArticleSummary> &articles,
                                         const QVector<Push> &pushes,
                                         const QVector<Account> &accounts, UtcTime now);
/// Adds to every row where it stands and what it is tagged with.
void shelve(QVector<ArticleRow> &rows, const Shelves &shelves);
/// The title to show; a sentence for articles without one.
[[nodiscard]] QString titleOf(const ArticleSummary &article);

} // namespace tuiwen::ui::library

Q_DECLARE_METATYPE(tuiwen::ui::library::ArticleRow)
