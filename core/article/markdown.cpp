// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/markdown.h"

#include "core/article/encoding.h"
#include "core/article/extensions.h"
#include "core/article/frontmatter.h"
#include "core/article/images.h"
#include "core/article/prepare.h"
#include "core/article/reader.h"

namespace tuiwen::article {

namespace {

/// Takes the first top-level heading of level 1 out of the body when it can serve as the title.
void takeTitle(MarkdownArticle &article, Losses &losses)
{
    std::vector<Node> &blocks = article.document.children;
    for (auto it = blocks.begin(); it != blocks.end(); ++it) {
        if (it->type != NodeType::Heading || it->integer(Attr::Level) != 1) {
            continue;
        }
        const QString title = plainText(*it).simplified();
        if (title.isEmpty() || (!article.title.isEmpty() && article.title != title)) {
            return;
        }
        for (const Node &node : it->children) {
            if (const Mark *link = node.mark(MarkType::Link)) {
                losses.add(QStringLiteral("link to %1").arg(string(*link, Attr::Href)),
                           QStringLiteral("a title cannot carry a link"));
            } else if (node.type == NodeType::InlineImage) {
                losses.add(QStringLiteral("picture %1").arg(node.string(Attr::Src).left(200)),
                           QStringLiteral("a title cannot carry a picture"));
            }
        }
        article.title = title;
        blocks.erase(it);
        if (blocks.empty()) {
            article.document = emptyDocument();
        }
        return;
    }
}

/// Notes as words; the address of a link stands behind its text.
QStringList wordsOf(const QVector<QByteArray> &notes)
{
    QStringList words;
    for (const QByteArray &note : notes) {
        const PreparedMarkdown prepared = preparedMarkdown(note);
        MarkdownReader reader(prepared.text);
        if (!reader.read(false)) {
            words.append(QString::fromUtf8(note));
            continue;
        }
        Node document = reader.finish();
        walk(
            document,
            [](Node &node) {
                const Mark *link = node.mark(MarkType::Link);
                const QString address = link == nullptr ? QString() : string(*link, Attr::Href);
                if (!address.isEmpty() && !node.text.contains(address)) {
                    node.text += QStringLiteral(" (%1)").arg(address);
                }
                return true;
            },
            [](const Node &) {});
        words.append(plainText(document).simplified());
    }
    return words;
}

} // namespace

Result<MarkdownArticle> importMarkdown(const QByteArray &bytes)
{
    const auto decoded = decodeText(bytes);
    if (!decoded) {
        return failure(decoded.error());
    }
    const FrontMatter front = readFrontMatter(decoded->utf8);
    const PlainMarkdown plain = withoutExtensions(decoded->utf8.mid(front.length));
    const PreparedMarkdown prepared = preparedMarkdown(plain.text);

    auto reader = std::make_unique<MarkdownReader>(prepared.text);
    if (!reader->read(true)) {
        reader = std::make_unique<MarkdownReader>(prepared.text);
        reader->losses().add(QStringLiteral("tables with more than %1 cells").arg(maxCells),
                             QStringLiteral("the tables of this file were kept as text"));
        if (!reader->read(false)) {
            return failure(ErrorKind::Rejected, QStringLiteral("the Markdown could not be read"));
        }
    }
    MarkdownArticle article{reader->finish(), front.title, front.author, front.digest,
                            front.sourceUrl,  front.cover, {},           {}};
    if (plain.text != decoded->utf8.mid(front.length)) {
        settleExtensions(article.document, wordsOf(plain.notes));
    }
    Losses &losses = reader->losses();
    if (qstrcmp(decoded->encoding, "GB18030") == 0) {
        losses.add(
            QStringLiteral("encoding GB18030"),
            QStringLiteral("the file was not UTF-8; it was converted, look for wrong characters"));
    }
    if (prepared.wideTables > 0) {
        losses.add(QStringLiteral("table with more than %1 columns").arg(maxTableColumns),
                   QStringLiteral("it was kept as text"));
    }
    if (!front.unused.isEmpty()) {
        losses.add(QStringLiteral("front matter: %1")
                       .arg(front.unused.join(QStringLiteral(", ")).left(500)),
                   QStringLiteral("an article has no such field"));
    }
    takeTitle(article, losses);
    article.pictures = pictureSources(article.document);
    article.losses = losses.take();
    return article;
}

} // namespace tuiwen::article
