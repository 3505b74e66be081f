// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/async.h"
#include "core/domain/article.h"
#include "ui/editor/journal.h"

#include <functional>

class QObject;

namespace tuiwen::article {
class ArticleService;
}

namespace tuiwen::ui::editor {

/// A stored article with what a crash left beside it.
struct Opened
{
    Article stored;
    Recovery recovery = Recovery::Nothing;
    std::optional<JournalEntry> entry;
    QString journalTrouble; ///< the journal could not be read; technical, English
};

/// Reads an article and its crash journal; `done` runs in context's thread.
void openArticle(article::ArticleService &articles, const Journal &journal, const ArticleId &id,
                 QObject *context, std::function<void(const Result<Opened> &)> done);

/// Stores an article's content as a new article; `done` gets the stored copy.
void storeCopy(article::ArticleService &articles, const Article &content, QObject *context,
               std::function<void(const Result<Article> &)> done);

/// An article nobody wrote anything into.
[[nodiscard]] bool isBlank(const Article &article);

} // namespace tuiwen::ui::editor
