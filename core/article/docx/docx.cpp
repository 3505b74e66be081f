// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/docx/docx.h"

#include "core/article/docx/archive.h"
#include "core/article/docx/body.h"
#include "core/article/foreign/polish.h"
#include "core/article/foreign/reader.h"
#include "core/article/images.h"

#include <QDir>

namespace tuiwen::article::docx {

namespace {

/// "../media/a.png" of a part in `folder` as the name of a part.
QString resolved(const QString &folder, const QString &target)
{
    return target.startsWith(u'/') ? target.mid(1)
                                   : QDir::cleanPath(folder + u'/' + target);
}

/// The part's own relations; none when it has none.
Result<QHash<QString, Relation>> relationsOf(Archive &archive, const QString &part)
{
    const qsizetype slash = part.lastIndexOf(u'/');
    const QString folder = part.left(std::max<qsizetype>(slash, 0));
    const auto bytes = archive.part(folder + QStringLiteral("/_rels/") + part.mid(slash + 1) +
                                    QStringLiteral(".rels"));
    QHash<QString, Relation> relations;
    if (!bytes) {
        return bytes.error().kind == ErrorKind::NotFound
                   ? Result<QHash<QString, Relation>>(relations)
                   : failure(bytes.error());
    }
    const auto root = parseXml(*bytes);
    if (!root) {
        return failure(root.error());
    }
    for (const Xml &entry : root->children) {
        const QString target = entry.attr(QLatin1StringView("Target"));
        const bool external =
            entry.attr(QLatin1StringView("TargetMode")).compare(u"External", Qt::CaseInsensitive) ==
            0;
        relations.insert(entry.attr(QLatin1StringView("Id")),
                         {external ? target : resolved(folder, target), external});
    }
    return relations;
}

/// A part that a document may do without.
Result<Xml> optionalPart(Archive &archive, const QString &name)
{
    const auto bytes = archive.part(name);
    if (!bytes) {
        return bytes.error().kind == ErrorKind::NotFound ? Result<Xml>(Xml{})
                                                         : failure(bytes.error());
    }
    return parseXml(*bytes);
}

/// The main part's name: packages may call it what they like.
QString mainPart(Archive &archive)
{
    if (const auto bytes = archive.part(QStringLiteral("_rels/.rels"))) {
        if (const auto root = parseXml(*bytes)) {
            for (const Xml &entry : root->children) {
                if (entry.attr(QLatin1StringView("Type")).endsWith(u"/officeDocument")) {
                    return resolved(QStringLiteral("."), entry.attr(QLatin1StringView("Target")));
                }
            }
        }
    }
    return QStringLiteral("word/document.xml");
}

void collectNotes(const Xml &part, QChar kind, QHash<QString, const Xml *> &notes)
{
    for (const Xml &note : part.children) {
        // Separators are notes with a type.
        if (note.attr(QLatin1StringView("w:type")).isEmpty()) {
            notes.insert(kind + note.attr(QLatin1StringView("w:id")), &note);
        }
    }
}

} // namespace

Result<WordArticle> importDocx(const QByteArray &bytes)
{
    if (bytes.startsWith("\xd0\xcf\x11\xe0")) {
        return failure(ErrorKind::Rejected,
                       QStringLiteral("an old .doc file or one protected by a password; save it as "
                                      ".docx without a password"));
    }
    auto archive = Archive::open(bytes);
    if (!archive) {
        return failure(archive.error());
    }
    const QString name = mainPart(*archive);
    const auto source = archive->part(name);
    if (!source) {
        return failure(ErrorKind::Rejected,
                       QStringLiteral("no Word document: ") + source.error().detail);
    }
    const auto document = parseXml(*source);
    if (!document) {
        return failure(document.error());
    }
    const Xml *content = document->child(QLatin1StringView("w:body"));
    if (content == nullptr) {
        return failure(ErrorKind::Rejected, QStringLiteral("no Word document: it has no body"));
    }
    const QString folder = name.left(std::max<qsizetype>(name.lastIndexOf(u'/'), 0));
    const auto beside = [&](const char *part) {
        return optionalPart(*archive, folder + u'/' + QString::fromLatin1(part));
    };
    const auto styles = beside("styles.xml");
    const auto numbering = beside("numbering.xml");
    const auto footnotes = beside("footnotes.xml");
    const auto endnotes = beside("endnotes.xml");
    const auto about = optionalPart(*archive, QStringLiteral("docProps/core.xml"));
    const auto relations = relationsOf(*archive, name);
    for (const auto *part : {&styles, &numbering, &footnotes, &endnotes, &about}) {
        if (!*part) {
            return failure(part->error());
        }
    }
    if (!relations) {
        return failure(relations.error());
    }

    Losses losses;
    const Styles looks(*styles);
    Numbering numbers(*numbering);
    QHash<QString, const Xml *> notes;
    collectNotes(*footnotes, u'f', notes);
    collectNotes(*endnotes, u'e', notes);
    Body body(looks, numbers, *relations, losses);
    body.setNotes(notes);
    const foreign::Element root = body.read(*content);
    foreign::Reader reader(root, foreign::Dialect::Word, losses);
    std::vector<Node> blocks = reader.blocksIn(root, {});
    foreign::polish(blocks, losses);

    WordArticle article;
    article.document = blocks.empty() ? emptyDocument()
                                      : blockNode(NodeType::Doc, {}, std::move(blocks));
    article.title = body.title();
    for (const Xml &entry : about->children) {
        if (entry.name == u"title" && article.title.isEmpty()) {
            article.title = entry.text.simplified().left(200);
        } else if (entry.name == u"creator") {
            article.author = entry.text.simplified().left(64);
        }
    }
    for (const QString &picture : pictureSources(article.document)) {
        if (!picture.startsWith(u"docx:")) {
            continue;
        }
        if (auto data = archive->part(picture.mid(5))) {
            article.pictures.insert(picture, std::move(*data));
        }
    }
    article.losses = losses.take();
    return article;
}

} // namespace tuiwen::article::docx
