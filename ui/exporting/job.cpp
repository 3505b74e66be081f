// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exporting/job.h"

#include "core/article/service.h"
#include "core/media/service.h"
#include "ui/exporting/paper.h"
#include "ui/exporting/picture.h"
#include "ui/preview/reader.h"

#include <QBuffer>
#include <QImageWriter>
#include <QSaveFile>
#include <QtConcurrentRun>

#include <algorithm>

namespace tuiwen::ui::exporting {

namespace {

constexpr int perArticle = 1000; // steps of progress
constexpr int phoneWidth = 375;  // CSS pixels
constexpr int jpegQuality = 90;

Result<exporter::Written> save(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return failure(ErrorKind::Storage, path + QStringLiteral(": ") + file.errorString());
    }
    return exporter::Written{bytes.size(), {}};
}

Result<exporter::Written> savePicture(const QString &path, const QImage &picture,
                                      const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, format);
    writer.setQuality(qstrcmp(format, "jpeg") == 0 ? jpegQuality : -1);
    if (!writer.write(picture)) {
        return failure(ErrorKind::Internal, path + QStringLiteral(": ") + writer.errorString());
    }
    return save(path, bytes);
}

bool isPrinted(Kind kind)
{
    return kind == Kind::Pdf || kind == Kind::Png || kind == Kind::Jpeg;
}

exporter::Format formatOf(Kind kind)
{
    return kind == Kind::Word         ? exporter::Format::Word
           : kind == Kind::Markdown   ? exporter::Format::Markdown
           : kind == Kind::HtmlFolder ? exporter::Format::HtmlFolder
                                      : exporter::Format::HtmlFile;
}

} // namespace

QString endingOf(Kind kind)
{
    switch (kind) {
    case Kind::Pdf:
        return QStringLiteral(".pdf");
    case Kind::Png:
        return QStringLiteral(".png");
    case Kind::Jpeg:
        return QStringLiteral(".jpg");
    default:
        return exporter::endingOf(formatOf(kind));
    }
}

Job::Job(Services &services, const Choice &choice, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_choice(choice)
{}

void Job::start(const QVector<ArticleId> &articles, const QStringList &paths)
{
    m_articles = articles;
    m_paths = paths;
    next();
}

void Job::cancel()
{
    m_over = true;
    if (auto *picture = qobject_cast<LongPicture *>(m_printing)) {
        picture->cancel();
    } else if (auto *paper = qobject_cast<Paper *>(m_printing)) {
        paper->cancel();
    }
    if (m_printing != nullptr) {
        m_printing->deleteLater(); // it may be the one that speaks just now
        m_printing = nullptr;
    }
}

void Job::next()
{
    if (m_over) {
        return;
    }
    Q_EMIT progressed(m_at * perArticle, static_cast<int>(m_articles.size()) * perArticle);
    if (m_at >= m_articles.size()) {
        m_over = true;
        Q_EMIT finished();
        return;
    }
    whenDone(m_services.articles.open(m_articles.at(m_at)), this,
             [this](const Result<Article> &article) {
                 if (m_over) {
                     return;
                 }
                 if (article) {
                     write(*article);
                 } else {
                     fail(article.error());
                 }
             });
}

void Job::write(const Article &article)
{
    if (!isPrinted(m_choice.kind)) {
        store(QtConcurrent::run(
            [&services = m_services, article, kind = m_choice.kind, path = m_paths.at(m_at)] {
                return exporter::exportTo(services.articles, services.media, article,
                                          formatOf(kind), path);
            }));
        return;
    }
    whenDone(m_services.articles.preview(article), this,
             [this](const Result<article::Preview> &preview) {
                 if (m_over) {
                     return;
                 }
                 if (!preview) {
                     fail(preview.error());
                     return;
                 }
                 ReaderPage page;
                 page.title = preview->payload.title;
                 page.author = preview->payload.author;
                 page.html = preview->payload.html;
                 print(readerDocument(page));
             });
}

void Job::print(const QByteArray &document)
{
    const QString path = m_paths.at(m_at);
    if (m_choice.kind == Kind::Pdf) {
        auto *paper = new Paper(m_services.media, m_choice.paper, this);
        m_printing = paper;
        connect(paper, &Paper::finished, this, [this, path](const Result<QByteArray> &pdf) {
            if (pdf) {
                store(QtConcurrent::run([path, bytes = *pdf] { return save(path, bytes); }));
            } else {
                fail(pdf.error());
            }
        });
        paper->start(document);
        return;
    }
    const double scale = static_cast<double>(m_choice.width) / phoneWidth;
    auto *picture = new LongPicture(m_services.media, phoneWidth, scale, this);
    m_printing = picture;
    connect(picture, &LongPicture::progressed, this, [this](int part, int whole) {
        Q_EMIT progressed(m_at * perArticle + perArticle * part / std::max(whole, 1),
                          static_cast<int>(m_articles.size()) * perArticle);
    });
    connect(picture, &LongPicture::finished, this, [this, path](const Result<QImage> &image) {
        if (image) {
            const char *format = m_choice.kind == Kind::Png ? "png" : "jpeg";
            store(QtConcurrent::run(
                [path, pixels = *image, format] { return savePicture(path, pixels, format); }));
        } else {
            fail(image.error());
        }
    });
    picture->start(document);
}

void Job::store(QFuture<Result<exporter::Written>> writing)
{
    whenDone(std::move(writing), this,
             [this](const Result<exporter::Written> &written) { done(written); });
}

void Job::done(const Result<exporter::Written> &written)
{
    if (m_printing != nullptr) {
        m_printing->deleteLater();
        m_printing = nullptr;
    }
    if (!written) {
        fail(written.error());
        return;
    }
    for (const Loss &loss : written->losses) {
        const auto known = std::find_if(m_losses.begin(), m_losses.end(), [&loss](const Loss &l) {
            return l.what == loss.what && l.why == loss.why;
        });
        if (known == m_losses.end()) {
            m_losses.append(loss);
        } else {
            known->count += loss.count;
        }
    }
    m_written << m_paths.at(m_at);
    ++m_at;
    next();
}

void Job::fail(const Error &error)
{
    if (!m_over) {
        m_over = true;
        Q_EMIT failed(m_paths.at(m_at), error);
    }
}

} // namespace tuiwen::ui::exporting
