// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/rows.h"

#include "ui/errortext.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/pushstate.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace tuiwen::ui::library {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("ArticleRow", source);
}

bool isDone(PushState state)
{
    return state == PushState::Sent || state == PushState::HandedOver;
}

bool needsPerson(PushState state)
{
    return state == PushState::Failed || state == PushState::Missed || state == PushState::InDoubt;
}

/// The push that decides how the article stands: the newest trouble that no later success healed,
/// else the next open one, else the last one that went out.
const Push *decisive(const QVector<const Push *> &pushes)
{
    const Push *trouble = nullptr;
    const Push *open = nullptr;
    const Push *done = nullptr;
    for (const Push *push : pushes) {
        if (needsPerson(push->state)) {
            trouble = trouble == nullptr || push->updatedAt > trouble->updatedAt ? push : trouble;
        } else if (isDone(push->state)) {
            done = done == nullptr || push->updatedAt > done->updatedAt ? push : done;
        } else if (push->state != PushState::Cancelled) {
            open = open == nullptr || push->at < open->at ? push : open;
        }
    }
    const bool healed = trouble != nullptr && done != nullptr &&
                        done->account == trouble->account && done->updatedAt > trouble->updatedAt;
    if (trouble != nullptr && !healed) {
        return trouble;
    }
    return open != nullptr ? open : done;
}

void describePush(ArticleRow &row, const Push &push, UtcTime now)
{
    const StateLook look = lookOf(push.state);
    const QString mode = lookOf(push.mode).text;
    row.fact = whenText(push.finishedAt.isNull() ? push.at : push.finishedAt, now) +
               QStringLiteral(" · ") + mode;
    row.stateText = look.text;
    row.stateHue = look.hue;
    if (needsPerson(push.state)) {
        row.state = ArticleState::Failed;
        row.troubled = push.account;
        if (push.lastError) {
            const QString title = describe(*push.lastError).title;
            row.trouble = push.lastError->code != 0
                              ? QStringLiteral("%1: %2").arg(push.lastError->code).arg(title)
                              : title;
        } else if (push.state == PushState::Missed) {
            row.trouble = text(QT_TRANSLATE_NOOP(
                "ArticleRow", "The time passed before it could be sent. Choose a new one."));
        }
    } else if (isDone(push.state)) {
        row.state = ArticleState::Sent;
        if (push.state == PushState::Sent) {
            row.stateText = push.mode == DeliveryMode::Publish
                                ? text(QT_TRANSLATE_NOOP("ArticleRow", "Published"))
                                : text(QT_TRANSLATE_NOOP("ArticleRow", "Pushed"));
        }
    } else {
        row.state = ArticleState::Scheduled;
    }
}

void describeDraft(ArticleRow &row)
{
    row.stateText = text(QT_TRANSLATE_NOOP("ArticleRow", "Draft"));
    QStringList missing;
    if (row.summary.title.trimmed().isEmpty()) {
        missing << text(QT_TRANSLATE_NOOP("ArticleRow", "No title"));
    }
    if (row.summary.coverMedia.isEmpty()) {
        missing << text(QT_TRANSLATE_NOOP("ArticleRow", "No cover"));
    }
    if (row.summary.digest.trimmed().isEmpty()) {
        missing << text(QT_TRANSLATE_NOOP("ArticleRow", "No digest"));
    }
    row.fact = missing.isEmpty() ? text(QT_TRANSLATE_NOOP("ArticleRow", "Ready to schedule"))
                                 : missing.join(text(QT_TRANSLATE_NOOP("ArticleRow", ", ")));
}

} // namespace

QVector<ArticleRow> rowsOf(const QVector<ArticleSummary> &articles, const QVector<Push> &pushes,
                           const QVector<Account> &accounts, UtcTime now)
{
    QHash<ArticleId, QVector<const Push *>> byArticle;
    for (const Push &push : pushes) {
        byArticle[push.article] << &push;
    }
    QHash<AccountId, AccountMark> marks;
    for (const Account &account : accounts) {
        marks.insert(account.id,
                     {account.glyph.isEmpty() ? Avatar::glyphOf(account.name) : account.glyph,
                      QColor(account.colour), account.name});
    }
    QVector<ArticleRow> rows;
    rows.reserve(articles.size());
    for (const ArticleSummary &article : articles) {
        ArticleRow row;
        row.summary = article;
        const QVector<const Push *> own = byArticle.value(article.id);
        if (const Push *push = decisive(own)) {
            describePush(row, *push, now);
        } else {
            describeDraft(row);
        }
        for (const Push *push : own) {
            const auto mark = marks.constFind(push->account);
            if (push->state != PushState::Cancelled && mark != marks.constEnd() &&
                !row.accounts.contains(*mark)) {
                row.accounts << *mark;
            }
        }
        rows << row;
    }
    return rows;
}

void shelve(QVector<ArticleRow> &rows, const Shelves &shelves)
{
    QHash<TagId, TagMark> marks;
    for (const ArticleTagName &tag : shelves.tags) {
        marks.insert(tag.id, {tag.id, tag.name, QColor(tag.colour)});
    }
    for (ArticleRow &row : rows) {
        row.folder = shelves.places.value(row.summary.id);
        for (const TagId &tag : shelves.tagged.value(row.summary.id)) {
            if (marks.contains(tag)) {
                row.tags << marks.value(tag);
            }
        }
    }
}

QString titleOf(const ArticleSummary &article)
{
    const QString title = article.title.trimmed();
    return title.isEmpty() ? text(QT_TRANSLATE_NOOP("ArticleRow", "Untitled article")) : title;
}

} // namespace tuiwen::ui::library
