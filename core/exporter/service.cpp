// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporter/service.h"

#include "core/article/images.h"
#include "core/article/pictures.h"
#include "core/exporter/docx.h"
#include "core/exporter/markdown.h"
#include "core/media/service.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace tuiwen::exporter {

namespace {

Result<Written> write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return failure(ErrorKind::Storage, path + QStringLiteral(": ") + file.errorString());
    }
    return Written{bytes.size(), {}};
}

Result<> makeFolder(const QFileInfo &beside, const QString &name)
{
    if (!QDir(beside.absolutePath()).mkpath(name)) {
        return failure(ErrorKind::Storage, name + QStringLiteral(": cannot be made"));
    }
    return {};
}

/// The pictures first: a text that is there has all of them.
Result<Written> writeMarkdown(const Article &article, const article::Node &document,
                              const PictureReader &pictures, const QString &path)
{
    const QFileInfo info(path);
    const QString folder = info.completeBaseName() + QStringLiteral(".assets");
    MarkdownFile file = markdownFile(document, article, folder, pictures);
    if (!file.pictures.isEmpty()) {
        if (const auto made = makeFolder(info, folder); !made) {
            return failure(made.error());
        }
    }
    for (const File &picture : file.pictures) {
        const auto written =
            write(info.absolutePath() + QLatin1Char('/') + picture.name, picture.bytes);
        if (!written) {
            return written;
        }
    }
    auto written = write(path, file.text);
    if (written) {
        written->losses = std::move(file.losses);
    }
    return written;
}

Result<Written> writePage(const media::MediaService &media, const article::Payload &payload,
                          bool inside, const QString &path)
{
    const QFileInfo info(path);
    const QString folder = info.completeBaseName() + QStringLiteral("_files");
    QHash<QString, QString> urls;
    for (const QString &hash : payload.pictures) {
        const auto bytes = media.viewable(hash);
        if (!bytes) {
            return failure(bytes.error());
        }
        if (inside) {
            urls.insert(hash, QStringLiteral("data:%1;base64,%2")
                                  .arg(article::pictureType(*bytes),
                                       QString::fromLatin1(bytes->toBase64())));
            continue;
        }
        const QString name = QStringLiteral("%1/%2.%3")
                                 .arg(folder)
                                 .arg(urls.size() + 1, 2, 10, QLatin1Char('0'))
                                 .arg(pictureEnding(*bytes));
        if (const auto made = makeFolder(info, folder); !made) {
            return failure(made.error());
        }
        const auto written = write(info.absolutePath() + QLatin1Char('/') + name, *bytes);
        if (!written) {
            return written;
        }
        urls.insert(hash, QString::fromLatin1(QUrl::toPercentEncoding(name, "/")));
    }
    const auto page = htmlPage(payload, urls);
    return page ? write(path, *page) : Result<Written>(failure(page.error()));
}

} // namespace

QString endingOf(Format format)
{
    return format == Format::Word       ? QStringLiteral(".docx")
           : format == Format::Markdown ? QStringLiteral(".md")
                                        : QStringLiteral(".html");
}

Result<Written> exportTo(const article::ArticleService &articles, const media::MediaService &media,
                         const Article &article, Format format, const QString &path)
{
    if (format == Format::Word || format == Format::Markdown) {
        const auto document = article::fromJson(article.body);
        if (!document) {
            return failure(document.error());
        }
        const PictureReader pictures = [&media](const QString &source) {
            return media.viewable(article::pictureHash(source));
        };
        if (format == Format::Markdown) {
            return writeMarkdown(article, *document, pictures, path);
        }
        const auto file = docx(*document, article.title, article.author, pictures);
        return file ? write(path, *file) : Result<Written>(failure(file.error()));
    }
    const auto rendered = articles.render(article);
    if (!rendered) {
        return failure(rendered.error());
    }
    return writePage(media, rendered->payload, format == Format::HtmlFile, path);
}

QString freePath(const QString &folder, const QString &title, const QString &ending)
{
    const QString base = folder + QLatin1Char('/') + fileNameOf(title);
    QString path = base + ending;
    for (int i = 2; QFileInfo::exists(path); ++i) {
        path = QStringLiteral("%1 (%2)%3").arg(base).arg(i).arg(ending);
    }
    return path;
}

} // namespace tuiwen::exporter
