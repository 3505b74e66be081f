// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporter/markdown.h"

#include "core/article/frontmatter.h"
#include "core/article/images.h"
#include "core/article/markdownwriter.h"
#include "core/exporter/page.h"

#include <QHash>
#include <QUrl>

#include <utility>

namespace tuiwen::exporter {

namespace {

/// What people call the parts that the writer names as the document does.
constexpr std::pair<const char *, const char *> names[]{
    {"blockquote", "quote"},
    {"bullet_list", "list"},
    {"code_block", "code"},
    {"font_size", "text size"},
    {"image", "picture"},
    {"image_group", "picture group"},
    {"inline_image", "picture"},
    {"letter_spacing", "letter spacing"},
    {"math_block", "formula"},
    {"mini_program", "Mini Program"},
    {"mini_program_link", "link to a Mini Program"},
    {"ordered_list", "list"},
    {"platform", "WeChat element"},
    {"profile_card", "card of an Official Account"},
    {"qr", "QR Code"},
    {"styled", "designed block"},
    {"table_cell", "table cell"},
    {"table_header", "table cell"},
    {"task_list", "list"},
};

QString readable(const QString &what)
{
    const QString part = what.section(QLatin1Char('.'), 0, 0);
    for (const auto &[name, words] : names) {
        if (part == QLatin1StringView(name)) {
            return QString::fromLatin1(words);
        }
    }
    return part;
}

/// A relative address as every reader of Markdown takes it; letters of all languages stay legible.
QString address(const QString &name)
{
    QString out;
    for (const QChar c : name) {
        const bool plain =
            c.isLetterOrNumber() || c.unicode() > 0x7f || QStringLiteral("/-_.~").contains(c);
        out += plain && !c.isSpace() ? QString(c)
                                     : QString::fromLatin1(QUrl::toPercentEncoding(QString(c)));
    }
    return out;
}

} // namespace

MarkdownFile markdownFile(article::Node document, const Article &article, const QString &folder,
                          const PictureReader &pictures)
{
    MarkdownFile file;
    article::Losses losses;
    QHash<QString, QString> known;
    const article::PictureResolver keep = [&](const QString &source) -> article::PictureFate {
        if (article::pictureHash(source).isEmpty()) {
            return {source, {}};
        }
        if (const auto at = known.constFind(source); at != known.constEnd()) {
            return {*at, {}};
        }
        const auto bytes = pictures(source);
        if (!bytes) {
            return {
                {},
                {QStringLiteral("picture not written: %1").arg(source.section(u'/', -1).left(12)),
                 QStringLiteral("it is not in the library any more; its words were kept"), 1}};
        }
        const QString name = QStringLiteral("%1/%2.%3")
                                 .arg(folder)
                                 .arg(file.pictures.size() + 1, 2, 10, QLatin1Char('0'))
                                 .arg(pictureEnding(*bytes));
        file.pictures.append({name, *bytes});
        return {*known.insert(source, address(name)), {}};
    };
    article::resolvePictures(document, keep, losses);
    article::MarkdownHead head{.title = article.title,
                               .author = article.author,
                               .digest = article.digest,
                               .cover = {},
                               .sourceUrl = article.sourceUrl};
    if (!article.cover.media.isEmpty()) {
        const article::PictureFate cover = keep(article::pictureUrl(article.cover.media));
        if (cover.source.isEmpty()) {
            losses.add(cover.loss.what, cover.loss.why);
        }
        head.cover = cover.source;
    }
    article::Losses written;
    file.text = (article::frontMatter(head) + article::toMarkdown(document, written)).toUtf8();
    for (const Loss &loss : written.take()) {
        for (int i = 0; i < loss.count; ++i) {
            losses.add(readable(loss.what), loss.why);
        }
    }
    file.losses = losses.take();
    return file;
}

} // namespace tuiwen::exporter
