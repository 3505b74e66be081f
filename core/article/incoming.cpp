// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/incoming.h"

#include "core/article/check.h"
#include "core/article/docx/docx.h"
#include "core/article/encoding.h"
#include "core/article/foreign/look.h"
#include "core/article/foreign/page.h"
#include "core/article/images.h"
#include "core/article/markdown.h"
#include "core/article/render.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QUrl>

#include <algorithm>

namespace tuiwen::article {

namespace {

constexpr qsizetype maxDocuments = 500;

Loss lossOf(const QString &source, const Error &error)
{
    const QString shown = source.startsWith(u"data:") ? QStringLiteral("data:…") : source.left(300);
    if (error.kind == ErrorKind::Offline) {
        return {QStringLiteral("remote picture not loaded: ") + shown,
                QStringLiteral("pictures are not fetched from the web; a link was kept"), 1};
    }
    return {QStringLiteral("picture not loaded: ") + shown, error.detail, 1};
}

bool isOnWeb(const QString &source)
{
    return source.startsWith(u"http://", Qt::CaseInsensitive) ||
           source.startsWith(u"https://", Qt::CaseInsensitive);
}

/// The last part of a path, of any system.
QString nameIn(const QString &path)
{
    const QString plain = QUrl::fromPercentEncoding(path.toUtf8());
    return plain.mid(std::max(plain.lastIndexOf(u'/'), plain.lastIndexOf(u'\\')) + 1).left(200);
}

PictureFate kept(const QString &source, const Result<LoadedPicture> &loaded,
                 const PictureKeeper &keep)
{
    const auto address = loaded.and_then(keep);
    return address ? PictureFate{*address, {}} : PictureFate{{}, lossOf(source, address.error())};
}

/// True when the path is the folder or lies in it, links followed.
bool isInside(const QString &path, const QString &folder)
{
    const QString real = QFileInfo(path).canonicalFilePath();
    const QString root = QFileInfo(folder).canonicalFilePath();
    return !real.isEmpty() && !root.isEmpty() && real.startsWith(root + u'/');
}

/// Pictures of a page: in the text itself, or in files beside it when it has a folder. A page is
/// foreign, so it reaches nothing else.
class PageResolver
{
public:
    PageResolver(const foreign::ForeignArticle &page, QString folder, const PictureKeeper &keep)
        : m_page(page)
        , m_folder(std::move(folder))
        , m_keep(keep)
    {}

    PictureFate operator()(const QString &source)
    {
        if (!pictureHash(source).isEmpty()) {
            return {source, {}};
        }
        const QString inside = foreign::embeddedSource(m_page, source);
        if (inside != source) {
            QString squeezed = inside;
            squeezed.remove(u'\n').remove(u'\r').remove(u' ').remove(u'\t');
            return kept(squeezed, loadPicture(squeezed, {}), m_keep);
        }
        if (isOnWeb(source)) {
            if (!remote.contains(source)) {
                remote.append(source);
            }
            return {{}, lossOf(source, {ErrorKind::Offline, 0, {}, {}})};
        }
        return beside(source);
    }

    QStringList remote;

private:
    PictureFate beside(const QString &source)
    {
        const QUrl url(source);
        const bool file = source.startsWith(u"file:", Qt::CaseInsensitive);
        const bool other = url.scheme().size() > 1 && !file;
        const QString local = file ? url.toLocalFile()
                                   : QDir(m_folder).filePath(QUrl::fromPercentEncoding(
                                         source.section(u'?', 0, 0).toUtf8()));
        if (m_folder.isEmpty() || other || !isInside(local, m_folder)) {
            return {{},
                    {QStringLiteral("picture not loaded: ") + nameIn(source),
                     m_folder.isEmpty()
                         ? QStringLiteral("the clipboard holds its place, not the picture; insert "
                                          "the file itself")
                         : QStringLiteral("it does not lie in the folder of the page"),
                     1}};
        }
        return kept(source, loadPicture(QFileInfo(local).absoluteFilePath(), m_folder), m_keep);
    }

    const foreign::ForeignArticle &m_page;
    QString m_folder;
    const PictureKeeper &m_keep;
};

/// Takes away links that would do something else than lead to a page.
void dropActiveLinks(Node &document, Losses &losses)
{
    walk(
        document,
        [&](Node &node) {
            std::erase_if(node.marks, [&](const Mark &mark) {
                const QString href =
                    mark.type == MarkType::Link ? string(mark, Attr::Href) : QString();
                const QString scheme = QUrl(href).scheme().toLower();
                const bool active = !scheme.isEmpty() && foreign::safeLink(href).isEmpty() &&
                                    scheme != u"mailto";
                if (active || href.contains(u"script:", Qt::CaseInsensitive)) {
                    losses.add(QStringLiteral("link to %1").arg(href.left(100)),
                               QStringLiteral(
                                   "an article links to web addresses only; the text was kept"));
                    return true;
                }
                return false;
            });
            return true;
        },
        [](Node &) {});
}

Result<Incoming> fromMarkdown(const QByteArray &bytes, const QString &folder,
                              const PictureKeeper &keep)
{
    auto read = importMarkdown(bytes);
    if (!read) {
        return failure(read.error());
    }
    Incoming incoming{std::move(read->document), read->title, read->author, read->digest,
                      read->sourceUrl,           {},          {},           {},
                      {}};
    const auto resolve = [&](const QString &source) {
        if (isOnWeb(source) && !incoming.remote.contains(source)) {
            incoming.remote.append(source);
        }
        return kept(source, loadPicture(source, folder), keep);
    };
    Losses losses;
    dropActiveLinks(incoming.document, losses);
    resolvePictures(incoming.document, resolve, losses);
    if (!read->cover.isEmpty()) {
        const PictureFate cover = resolve(read->cover);
        if (cover.source.isEmpty()) {
            losses.add(cover.loss.what, cover.loss.why);
        }
        incoming.cover = cover.source;
    }
    incoming.losses = read->losses + losses.take();
    return incoming;
}

Result<Incoming> fromHtml(const QByteArray &bytes, const QString &folder, const PictureKeeper &keep)
{
    auto page = foreign::importHtml(bytes, foreign::Scope::Page);
    if (!page) {
        return failure(page.error());
    }
    Incoming incoming{std::move(page->document), page->title, page->author, page->digest, {}, {},
                      page->source,              {},          {}};
    PageResolver resolver(*page, folder, keep);
    const PictureResolver resolve = [&](const QString &source) { return resolver(source); };
    Losses losses;
    resolvePictures(incoming.document, resolve, losses);
    if (!page->cover.isEmpty()) {
        const PictureFate cover = resolve(page->cover);
        if (cover.source.isEmpty()) {
            losses.add(cover.loss.what, cover.loss.why);
        }
        incoming.cover = cover.source;
    }
    incoming.remote = resolver.remote;
    incoming.losses = page->losses + losses.take();
    return incoming;
}

Result<Incoming> fromWord(const QByteArray &bytes, const PictureKeeper &keep)
{
    auto word = docx::importDocx(bytes);
    if (!word) {
        return failure(word.error());
    }
    Incoming incoming{std::move(word->document), word->title, word->author, {}, {}, {},
                      QStringLiteral("Word"),    {},          {}};
    Losses losses;
    resolvePictures(
        incoming.document,
        [&](const QString &source) -> PictureFate {
            const auto picture = word->pictures.constFind(source);
            if (picture != word->pictures.constEnd()) {
                return kept(nameIn(source), LoadedPicture{*picture, nameIn(source)}, keep);
            }
            if (isOnWeb(source)) {
                incoming.remote.append(source);
                return {{}, lossOf(source, {ErrorKind::Offline, 0, {}, {}})};
            }
            return {{},
                    {QStringLiteral("picture not loaded: ") + nameIn(source),
                     QStringLiteral("the document only says where it was; insert the file itself"),
                     1}};
        },
        losses);
    incoming.losses = word->losses + losses.take();
    return incoming;
}

/// The beginning of a text that is too long for its field, with an ellipsis.
QString cut(const QString &text, int characters)
{
    QString start;
    int left = characters - 1;
    for (const char32_t point : text.normalized(QString::NormalizationForm_C).toUcs4()) {
        if (left-- == 0) {
            break;
        }
        start += QString::fromUcs4(&point, 1);
    }
    return start + QChar(u'…');
}

/// Fields as WeChat takes them: what a file says in them is often longer.
void fitFields(Incoming &incoming)
{
    Losses losses;
    const auto fit = [&](QString &field, const char *name, int most, int kept) {
        if (countCharacters(field.normalized(QString::NormalizationForm_C)) > most) {
            losses.add(QString::fromLatin1(name).arg(field),
                       QStringLiteral("WeChat takes fewer characters; the beginning was kept"));
            field = cut(field, kept);
        }
    };
    fit(incoming.title, "long title: %1", 2 * titleCharacters, 2 * titleCharacters);
    fit(incoming.author, "long author: %1", authorCharacters, authorCharacters);
    fit(incoming.digest, "long digest: %1", digestCharacters, shortDigestCharacters);
    if (incoming.sourceUrl.toUtf8().size() > sourceUrlBytes) {
        losses.add(QStringLiteral("link to %1").arg(incoming.sourceUrl.left(100)),
                   QStringLiteral("WeChat takes no link of that length"));
        incoming.sourceUrl.clear();
    }
    incoming.losses += losses.take();
}

Result<QByteArray> bytesOf(const QFileInfo &info)
{
    if (!info.exists()) {
        return failure(ErrorKind::NotFound, QStringLiteral("no such file: ") + info.filePath());
    }
    if (info.size() > maxImportBytes) {
        return failure(ErrorKind::Rejected,
                       QStringLiteral("the file has %1 bytes, more than the %2 an import reads")
                           .arg(info.size())
                           .arg(maxImportBytes));
    }
    QFile file(info.filePath());
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorKind::Storage,
                       info.filePath() + QStringLiteral(": ") + file.errorString());
    }
    return file.readAll();
}

} // namespace

QStringList importableSuffixes()
{
    return {QStringLiteral("md"), QStringLiteral("markdown"), QStringLiteral("txt"),
            QStringLiteral("html"), QStringLiteral("htm"), QStringLiteral("docx")};
}

QStringList documentsIn(const QString &folder)
{
    QStringList found;
    const QStringList suffixes = importableSuffixes();
    QDirIterator walk(folder, QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (walk.hasNext() && found.size() < maxDocuments) {
        walk.next();
        // Saved pages keep helpers of their own in such folders.
        const QString inside = QDir(folder).relativeFilePath(walk.filePath());
        const bool helper = inside.contains(u"_files/") || inside.contains(u".files/");
        if (!helper && suffixes.contains(walk.fileInfo().suffix().toLower())) {
            found.append(walk.filePath());
        }
    }
    found.sort();
    return found;
}

Result<Incoming> bringInFile(const QString &path, const PictureKeeper &keep)
{
    const QFileInfo info(path);
    const QString suffix = info.suffix().toLower();
    if (info.isDir()) {
        return failure(ErrorKind::Rejected, path + QStringLiteral(" is a folder"));
    }
    const auto bytes = bytesOf(info);
    if (!bytes) {
        return failure(bytes.error());
    }
    if (!suffix.isEmpty() && !importableSuffixes().contains(suffix)) {
        return failure(ErrorKind::Rejected,
                       QStringLiteral("files ending in .%1 cannot be imported; these can: %2")
                           .arg(suffix.left(20), importableSuffixes().join(QStringLiteral(", "))));
    }
    const bool page = suffix == u"html" || suffix == u"htm";
    auto incoming = suffix == u"docx" ? fromWord(*bytes, keep)
                    : page            ? fromHtml(*bytes, info.absolutePath(), keep)
                                      : fromMarkdown(*bytes, info.absolutePath(), keep);
    if (incoming) {
        incoming->title = incoming->title.isEmpty() ? info.completeBaseName() : incoming->title;
        fitFields(*incoming);
    }
    return incoming;
}

Result<IncomingSlice> bringInFragment(const QString &html, const PictureKeeper &keep)
{
    auto page = foreign::importHtml(html.toUtf8(), foreign::Scope::Fragment);
    if (!page) {
        return failure(page.error());
    }
    IncomingSlice slice{std::move(page->document), page->openStart, page->openEnd, page->source,
                        {},                        page->losses};
    if (page->own) {
        return slice;
    }
    PageResolver resolver(*page, {}, keep);
    Losses losses;
    resolvePictures(
        slice.document, [&](const QString &source) { return resolver(source); }, losses);
    slice.remote = resolver.remote;
    slice.losses += losses.take();
    // Text at the edges flows into the paragraphs it is put between.
    const std::vector<Node> &blocks = slice.document.children;
    slice.openStart = blocks.front().type == NodeType::Paragraph ? 1 : 0;
    slice.openEnd = blocks.back().type == NodeType::Paragraph ? 1 : 0;
    return slice;
}

} // namespace tuiwen::article
