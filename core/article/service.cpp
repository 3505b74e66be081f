// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/service.h"

#include "core/article/check.h"
#include "core/article/docrules.h"
#include "core/article/editorcss.h"
#include "core/article/images.h"
#include "core/article/incoming.h"
#include "core/article/library.h"
#include "core/article/newer.h"
#include "core/article/pictures.h"
#include "core/article/render.h"
#include "core/math/service.h"
#include "core/media/service.h"
#include "core/store/articles.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QMutex>
#include <QMutexLocker>
#include <QThreadPool>
#include <QtConcurrent>

namespace tuiwen::article {

namespace {

constexpr qint64 autosaveVersionEvery = 60LL * 1000; // milliseconds

ArticleVersion versionOf(const Article &article, VersionReason reason, const QString &label,
                         UtcTime at)
{
    ArticleVersion version;
    version.id = VersionId::create(at);
    version.article = article.id;
    version.revision = article.revision;
    version.reason = reason;
    version.label = label;
    version.title = article.title;
    version.author = article.author;
    version.digest = article.digest;
    version.body = article.body;
    version.createdAt = at;
    return version;
}

/// Whether the newest stored version is old enough for another one.
Result<bool> autosaveIsDue(store::Connection &connection, const ArticleId &id, UtcTime now)
{
    return store::articles::newestVersionAt(connection, id).map([now](UtcTime newest) {
        return newest.isNull() || now.ms - newest.ms >= autosaveVersionEvery || now < newest;
    });
}

/// When an article last got a version here; shared with work that may outlive the service.
class RecentVersions
{
public:
    void remember(const ArticleId &id, UtcTime at)
    {
        const QMutexLocker lock(&m_mutex);
        m_times.insert(id.value, at);
    }
    [[nodiscard]] bool isLate(const ArticleId &id, UtcTime now) const
    {
        const QMutexLocker lock(&m_mutex);
        const auto at = m_times.constFind(id.value);
        return at == m_times.constEnd() || now.ms - at->ms >= autosaveVersionEvery ||
               now.ms < at->ms;
    }

private:
    mutable QMutex m_mutex;
    QHash<QString, UtcTime> m_times;
};

} // namespace

struct ArticleService::Private
{
    store::Store &store;
    media::MediaService &media;
    const ThemeLibrary &themes;
    math::Typesetter typesetter{}; ///< outlives the work in the pool
    QThreadPool pool{};
    std::shared_ptr<RecentVersions> recent = std::make_shared<RecentVersions>();

    [[nodiscard]] Result<QString> keep(const LoadedPicture &picture) const;
    [[nodiscard]] Result<Imported> import(const QString &path);
    [[nodiscard]] Result<Pasted> paste(const QString &html) const;
};

ArticleService::ArticleService(store::Store &store, media::MediaService &media,
                               const ThemeLibrary &themes)
    : d(new Private{store, media, themes})
{}

ArticleService::~ArticleService()
{
    d->pool.waitForDone();
}

QFuture<Result<Article>> ArticleService::create()
{
    Article article;
    article.createdAt = d->store.clock().now();
    article.updatedAt = article.createdAt;
    article.id = ArticleId::create(article.createdAt);
    article.revision = 1;
    article.body = toJson(emptyDocument());
    return d->store.write<Article>([article](store::Connection &connection) -> Result<Article> {
        return store::articles::insert(connection, article, QString()).map([&] { return article; });
    });
}

QFuture<Result<Article>> ArticleService::open(const ArticleId &id)
{
    return d->store.read<Article>(
        [id](store::Connection &connection) { return store::articles::get(connection, id); });
}

bool ArticleService::isNewer(const Article &article)
{
    return article::isNewer(article.body);
}

Article ArticleService::readable(const Article &article)
{
    Article copy = article;
    copy.body = toJson(readableCopy(article.body));
    return copy;
}

QFuture<Result<Article>> ArticleService::save(const Article &article)
{
    const UtcTime now = d->store.clock().now();
    const bool late = d->recent->isLate(article.id, now);
    return d->store.write<Article>([recent = d->recent, article, now,
                                    late](store::Connection &connection) -> Result<Article> {
        // Read here, not on the caller's thread: a long body takes its time.
        const auto document = fromJson(article.body);
        if (!document) {
            return failure(document.error());
        }
        const auto stored = store::articles::get(connection, article.id);
        if (stored && article::isNewer(stored->body)) {
            return failure(ErrorKind::Rejected,
                           QStringLiteral("the stored article was made by a newer program; saving "
                                          "would lose what this one does not know"));
        }
        Article next = article;
        next.body = toJson(*document);
        next.revision = article.revision + 1;
        next.updatedAt = now;
        if (const auto updated = store::articles::update(connection, next, plainText(*document));
            !updated) {
            return failure(updated.error());
        }
        if (!late) {
            return next;
        }
        const auto due = autosaveIsDue(connection, next.id, now);
        if (!due) {
            return failure(due.error());
        }
        if (*due) {
            const auto added = store::articles::addVersion(
                connection, versionOf(next, VersionReason::Autosave, {}, now));
            if (!added) {
                return failure(added.error());
            }
            if (const auto thinned = store::articles::thinVersions(connection, next.id, now);
                !thinned) {
                return failure(thinned.error());
            }
            recent->remember(next.id, now);
        }
        return next;
    });
}

QFuture<Result<QVector<ArticleSummary>>> ArticleService::list(const QString &query, bool trash)
{
    const auto shelf = trash ? store::articles::Shelf::Trash : store::articles::Shelf::Library;
    return d->store.read<QVector<ArticleSummary>>([query, shelf](store::Connection &connection) {
        return store::articles::list(connection, shelf, query);
    });
}

QFuture<Result<>> ArticleService::trash(const ArticleId &id)
{
    const UtcTime now = d->store.clock().now();
    return d->store.write<void>([id, now](store::Connection &connection) {
        return store::articles::setTrashed(connection, id, now);
    });
}

QFuture<Result<>> ArticleService::restore(const ArticleId &id)
{
    return d->store.write<void>([id](store::Connection &connection) {
        return store::articles::setTrashed(connection, id, {});
    });
}

QFuture<Result<>> ArticleService::erase(const ArticleId &id)
{
    return d->store.write<void>(
        [id](store::Connection &connection) { return store::articles::erase(connection, id); });
}

QFuture<Result<QVector<ArticleVersion>>> ArticleService::versions(const ArticleId &id)
{
    return d->store.read<QVector<ArticleVersion>>(
        [id](store::Connection &connection) { return store::articles::versions(connection, id); });
}

QFuture<Result<>> ArticleService::milestone(const ArticleId &id, const QString &label)
{
    const UtcTime now = d->store.clock().now();
    return d->store.write<void>([id, label, now](store::Connection &connection) -> Result<> {
        const auto article = store::articles::get(connection, id);
        if (!article) {
            return failure(article.error());
        }
        return store::articles::addVersion(
            connection, versionOf(*article, VersionReason::Milestone, label, now));
    });
}

Result<QString> ArticleService::Private::keep(const LoadedPicture &picture) const
{
    return media.addNow(picture.bytes, picture.name).map([](const Media &kept) {
        return pictureUrl(kept.hash);
    });
}

Result<Imported> ArticleService::Private::import(const QString &path)
{
    const auto incoming =
        bringInFile(path, [this](const LoadedPicture &picture) { return keep(picture); });
    if (!incoming) {
        return failure(incoming.error());
    }
    Article article;
    article.cover.media = pictureHash(incoming->cover);
    article.createdAt = store.clock().now();
    article.updatedAt = article.createdAt;
    article.id = ArticleId::create(article.createdAt);
    article.revision = 1;
    article.title = incoming->title;
    article.author = incoming->author;
    article.digest = incoming->digest;
    article.sourceUrl = incoming->sourceUrl;
    article.body = toJson(incoming->document);
    // What the program writes it must be able to read, whatever a file made of it.
    if (const auto readable = fromJson(article.body); !readable) {
        return failure(ErrorKind::Internal, readable.error().detail);
    }
    const QString words = plainText(incoming->document);
    const auto stored =
        await(store.write<void>([article, words](store::Connection &connection) -> Result<> {
            return store::articles::insert(connection, article, words).and_then([&] {
                return store::articles::addVersion(
                    connection, versionOf(article, VersionReason::Import, {}, article.createdAt));
            });
        }));
    if (!stored) {
        return failure(stored.error());
    }
    recent->remember(article.id, article.createdAt);
    return Imported{article, incoming->source, incoming->remote, incoming->losses};
}

Result<Pasted> ArticleService::Private::paste(const QString &html) const
{
    auto slice =
        bringInFragment(html, [this](const LoadedPicture &picture) { return keep(picture); });
    if (!slice) {
        return failure(slice.error());
    }
    const QJsonObject document = toJson(slice->document);
    if (const auto readable = fromJson(document); !readable) {
        return failure(ErrorKind::Internal, readable.error().detail);
    }
    return Pasted{{{QStringLiteral("content"), document.value(QStringLiteral("content"))},
                   {QStringLiteral("openStart"), slice->openStart},
                   {QStringLiteral("openEnd"), slice->openEnd}},
                  slice->source,
                  slice->remote,
                  slice->losses};
}

QFuture<Result<Imported>> ArticleService::importFile(const QString &path)
{
    return QtConcurrent::run(&d->pool, [this, path] { return d->import(path); });
}

QFuture<Result<Pasted>> ArticleService::importHtml(const QString &html)
{
    return QtConcurrent::run(&d->pool, [this, html] { return d->paste(html); });
}

QStringList ArticleService::importableSuffixes()
{
    return article::importableSuffixes();
}

QStringList ArticleService::documentsIn(const QString &folder)
{
    return article::documentsIn(folder);
}

Result<Preview> ArticleService::render(const Article &article, const QString &theme) const
{
    const auto document = fromJson(article.body);
    if (!document) {
        return failure(document.error());
    }
    RenderOptions options;
    options.typeset = [this](const QString &tex, bool display) {
        return d->typesetter.typeset(tex, display);
    };
    const Rendered rendered = renderDocument(
        *document, d->themes.theme(theme.isEmpty() ? article.theme : theme), options);
    Preview preview;
    preview.payload = {article.title.trimmed(),
                       article.author.trimmed(),
                       article.digest.trimmed(),
                       article.sourceUrl.trimmed(),
                       article.cover,
                       rendered.html,
                       pictureHashes(rendered.html)};
    preview.contentHash = contentHash(preview.payload);
    preview.characters = rendered.characters;
    preview.findings = checkPayload(preview.payload) + checkDocument(*document, options, rendered);
    return preview;
}

QFuture<Result<Preview>> ArticleService::preview(const Article &article, const QString &theme)
{
    return QtConcurrent::run(&d->pool, [this, article, theme] { return render(article, theme); });
}

QFuture<Result<QString>> ArticleService::formula(const QString &tex, bool display)
{
    return QtConcurrent::run(&d->pool, [this, tex, display]() -> Result<QString> {
        const auto drawn = d->typesetter.typeset(tex, display);
        if (!drawn) {
            return failure(drawn.error());
        }
        return drawn->svg;
    });
}

Result<QString> ArticleService::clipboardHtml(const Payload &payload) const
{
    QHash<QString, QString> urls;
    for (const QString &hash : payload.pictures) {
        const auto bytes = d->media.viewable(hash);
        if (!bytes) {
            return failure(bytes.error());
        }
        urls.insert(hash, QStringLiteral("data:%1;base64,%2")
                              .arg(pictureType(*bytes), QString::fromLatin1(bytes->toBase64())));
    }
    return withPictureUrls(payload.html, urls).map([](const QString &html) {
        return QString(
            QStringLiteral(
                "<html><head><meta charset=\"utf-8\"></head><body><!--StartFragment-->") +
            html + QStringLiteral("<!--EndFragment--></body></html>"));
    });
}

QVector<ThemeInfo> ArticleService::themes() const
{
    QVector<ThemeInfo> infos;
    for (const QString &id : d->themes.ids()) {
        const Theme &theme = d->themes.theme(id);
        infos.append({theme.id, theme.name, theme.nameEn, theme.accent});
    }
    return infos;
}

QString ArticleService::editorCss(const QString &theme) const
{
    return editorStyleSheet(d->themes.theme(theme));
}

} // namespace tuiwen::article
