// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/payload.h"
#include "core/base/async.h"
#include "core/domain/finding.h"
#include "core/store/store.h"

#include <QByteArray>
#include <QJsonObject>
#include <QObject>
#include <QVector>

namespace tuiwen::media {
class MediaService;
}

namespace tuiwen::article {

class ThemeLibrary;

struct ThemeInfo
{
    QString id;
    QString name;   ///< Chinese
    QString nameEn; ///< English
    QString accent; ///< "#RRGGBB", for the swatch
};

/// An article and what had to be changed to bring it in.
struct Imported
{
    Article article;
    QString source;     ///< the program that wrote the file ("Word", "mdnice"); empty = not known
    QStringList remote; ///< pictures on the web that were not fetched
    QVector<Loss> losses;
};

/// Foreign HTML as a piece of an article.
struct Pasted
{
    QJsonObject slice;  ///< {content, openStart, openEnd} as ProseMirror's Slice.fromJSON reads it
    QString source;     ///< the program that wrote it; empty = not known
    QStringList remote; ///< pictures on the web that were not fetched
    QVector<Loss> losses;
};

/// Rendered for the phone frame: the very bytes that would be sent (pictures as tuiwen:// URLs).
struct Preview
{
    Payload payload;
    QString contentHash;
    int characters = 0; ///< of the HTML, Unicode code points: the API's 20,000 limit
    QVector<Finding> findings;
};

/// Articles for the window and the command line: open, save, versions, import, render, search.
class ArticleService : public QObject
{
    Q_OBJECT

public:
    ArticleService(store::Store &store, media::MediaService &media, const ThemeLibrary &themes);
    ~ArticleService() override;

    [[nodiscard]] QFuture<Result<Article>> create();
    [[nodiscard]] QFuture<Result<Article>> open(const ArticleId &id);
    /// Whether a newer program made the article: it may be shown (readable()), never saved.
    [[nodiscard]] static bool isNewer(const Article &article);
    /// The article with what this program can show of its text.
    [[nodiscard]] static Article readable(const Article &article);
    /// Saves when `article.revision` is the stored one; gives it back with the next revision.
    /// Conflict when another window or process saved in between, Rejected when the text does not
    /// fit the schema or the stored one was made by a newer program. Keeps an autosave version at
    /// most every minute and thins older ones out (core/store/retention.h).
    [[nodiscard]] QFuture<Result<Article>> save(const Article &article);
    [[nodiscard]] QFuture<Result<QVector<ArticleSummary>>> list(const QString &query, bool trash);
    [[nodiscard]] QFuture<Result<>> trash(const ArticleId &id);
    [[nodiscard]] QFuture<Result<>> restore(const ArticleId &id);
    [[nodiscard]] QFuture<Result<>> erase(const ArticleId &id);
    [[nodiscard]] QFuture<Result<QVector<ArticleVersion>>> versions(const ArticleId &id);
    [[nodiscard]] QFuture<Result<>> milestone(const ArticleId &id, const QString &label);

    /// A file as a new article, stored in one transaction: Markdown, plain text, HTML, a saved page
    /// or a Word document (at most 50 MB) with the pictures in it or beside it.
    [[nodiscard]] QFuture<Result<Imported>> importFile(const QString &path);
    /// HTML of the clipboard as a piece of an article; its embedded pictures are kept. Nothing of it
    /// is loaded or run. Rejected when nobody can read it.
    [[nodiscard]] QFuture<Result<Pasted>> importHtml(const QString &html);
    /// Endings of the files importFile() reads, without the dot.
    [[nodiscard]] static QStringList importableSuffixes();
    /// The files in a folder that importFile() reads, at most 500.
    [[nodiscard]] static QStringList documentsIn(const QString &folder);

    /// Off the calling thread. `theme` empty = the article's own or the default.
    [[nodiscard]] QFuture<Result<Preview>> preview(const Article &article,
                                                   const QString &theme = {});
    /// The same, blocking: for worker threads (the push engine, the command line).
    [[nodiscard]] Result<Preview> render(const Article &article, const QString &theme = {}) const;

    /// One formula as the <svg> the article gets; `display` = on a line of its own. Rejected: TeX that
    /// is wrong, the detail says where.
    [[nodiscard]] QFuture<Result<QString>> formula(const QString &tex, bool display);

    /// The rendered article as a text/html clipboard fragment, pictures as data: URIs. NotFound
    /// when a picture's file is gone. Blocking (reads the pictures).
    [[nodiscard]] Result<QString> clipboardHtml(const Payload &payload) const;

    [[nodiscard]] QVector<ThemeInfo> themes() const;
    /// Swatches and recipes of a theme as CSS for the editor's page.
    [[nodiscard]] QString editorCss(const QString &theme) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace tuiwen::article
