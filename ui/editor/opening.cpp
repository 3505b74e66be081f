// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/opening.h"

#include "core/article/service.h"

#include <QJsonArray>

namespace tuiwen::ui::editor {

void openArticle(article::ArticleService &articles, const Journal &journal, const ArticleId &id,
                 QObject *context, std::function<void(const Result<Opened> &)> done)
{
    whenDone(articles.open(id), context,
             [&journal, id, done = std::move(done)](const Result<Article> &stored) {
                 if (!stored) {
                     done(failure(stored.error()));
                     return;
                 }
                 Opened opened{*stored, Recovery::Nothing, std::nullopt, {}};
                 const auto entry = journal.read(id);
                 if (!entry) {
                     opened.journalTrouble = entry.error().detail;
                 } else if (*entry) {
                     opened.entry = **entry;
                     opened.recovery = judge(**entry, *stored);
                 }
                 done(opened);
             });
}

void storeCopy(article::ArticleService &articles, const Article &content, QObject *context,
               std::function<void(const Result<Article> &)> done)
{
    whenDone(articles.create(), context,
             [&articles, content, context, done = std::move(done)](const Result<Article> &created) {
                 if (!created) {
                     done(failure(created.error()));
                     return;
                 }
                 Article copy = content;
                 copy.id = created->id;
                 copy.revision = created->revision;
                 copy.createdAt = created->createdAt;
                 whenDone(articles.save(copy), context, done);
             });
}

bool isBlank(const Article &article)
{
    const QJsonArray blocks = article.body[QLatin1StringView("content")].toArray();
    const bool wordless =
        blocks.isEmpty() ||
        (blocks.size() == 1 && !blocks[0].toObject().contains(QStringLiteral("content")) &&
         blocks[0].toObject()[QLatin1StringView("type")].toString() == u"paragraph");
    return wordless && article.title.isEmpty() && article.author.isEmpty() &&
           article.digest.isEmpty() && article.sourceUrl.isEmpty() && article.cover.media.isEmpty();
}

} // namespace tuiwen::ui::editor
