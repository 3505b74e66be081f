// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/foreign/page.h"

#include "core/article/encoding.h"
#include "core/article/foreign/charset.h"
#include "core/article/foreign/owncopy.h"
#include "core/article/foreign/polish.h"
#include "core/article/foreign/reader.h"
#include "core/article/foreign/scan.h"

#include <algorithm>

namespace tuiwen::article::foreign {

namespace {

const Element *byId(const Element &root, QLatin1StringView id)
{
    return root.find(
        [id](const Element &element) { return element.attr(QLatin1StringView("id")) == id; });
}

QString textOf(const Element *element)
{
    return element == nullptr ? QString() : element->allText().simplified();
}

/// The part of a whole page that is its article; the body when none stands out.
const Element &mainPart(const Element &body)
{
    if (const Element *content = byId(body, QLatin1StringView("js_content"))) {
        return *content;
    }
    const Element *best = nullptr;
    qsizetype longest = 0;
    qsizetype others = 0;
    (void)body.find([&](const Element &element) {
        const bool named = element.is(QLatin1StringView("article")) ||
                           element.attr(QLatin1StringView("itemprop")) == u"articleBody";
        if (named) {
            const qsizetype length = textOf(&element).size();
            others += best == nullptr ? 0 : std::min(length, longest);
            if (length > longest) {
                longest = length;
                best = &element;
            }
        }
        return false;
    });
    // A list of teasers has many articles of the same weight: then all of it is meant.
    if (best != nullptr && longest >= 60 && others < longest) {
        return *best;
    }
    const Element *part = body.find([](const Element &element) {
        return element.is(QLatin1StringView("main")) ||
               element.attr(QLatin1StringView("role")) == u"main";
    });
    return part == nullptr ? body : *part;
}

/// Takes navigation and frame out of a page whose text has `words` characters; gives how many parts
/// went. Some servers put a whole page into one form: what holds most of the text is no frame.
int removeFrame(Element &element, qsizetype words, int depth = 0)
{
    int removed = 0;
    std::erase_if(element.children, [&](const Element &child) {
        const QString role = child.attr(QLatin1StringView("role"));
        const bool frame = child.is(QLatin1StringView("nav")) || role == u"navigation" ||
                           role == u"search" || role == u"contentinfo" || role == u"banner" ||
                           (depth < 3 && child.isOneOf({"footer", "form"}) &&
                            2 * textOf(&child).size() < words);
        removed += frame && child.hasContent() ? 1 : 0;
        return frame;
    });
    for (Element &child : element.children) {
        removed += removeFrame(child, words, depth + 1);
    }
    return removed;
}

/// Takes the heading that says the title out of the text.
void takeTitle(ForeignArticle &article)
{
    std::vector<Node> &blocks = article.document.children;
    const auto first = std::find_if(blocks.begin(), blocks.end(), [](const Node &node) {
        return node.type == NodeType::Heading;
    });
    if (first == blocks.end() || first - blocks.begin() > 2) {
        return;
    }
    const QString words = plainText(*first).simplified();
    const bool top = first->integer(Attr::Level) == 1;
    const bool said = !article.title.isEmpty() && article.title.startsWith(words);
    if (words.isEmpty() || words.size() > 120 || (!said && !(top && article.title.isEmpty()))) {
        return;
    }
    article.title = words;
    blocks.erase(first);
}

void readHead(const Dom &dom, ForeignArticle &article)
{
    const auto meta = [&](const char *name) {
        return dom.metas.value(QString::fromLatin1(name)).simplified();
    };
    const Element *name = byId(dom.body, QLatin1StringView("activity-name"));
    article.title = textOf(name);
    if (article.title.isEmpty()) {
        article.title = meta("og:title").isEmpty() ? dom.title : meta("og:title");
    }
    article.author = meta("author");
    if (name != nullptr) {
        const Element *author = byId(dom.body, QLatin1StringView("js_author_name"));
        article.author = author == nullptr ? article.author : textOf(author);
        article.digest = meta("og:description").isEmpty() ? meta("description")
                                                          : meta("og:description");
        article.cover = meta("og:image");
    }
    article.title = article.title.left(200);
    article.author = article.author.left(64);
    article.digest = article.digest.left(200);
}

} // namespace

Result<ForeignArticle> importHtml(const QByteArray &bytes, Scope scope)
{
    const auto text = htmlText(bytes);
    if (!text) {
        return failure(text.error());
    }
    auto dom = parseDom(text->utf8);
    if (!dom) {
        return failure(dom.error());
    }
    Losses losses;
    if (auto own = ownCopy(dom->body, losses)) {
        own->losses = losses.take();
        own->source = QStringLiteral("Tuiwen Studio");
        return std::move(*own);
    }
    const Dialect dialect = dialectOf(text->utf8);
    ForeignArticle article;
    article.source = nameOf(dialect);
    article.embedded = dom->embedded;
    for (int i = 0; i < dom->scripts; ++i) {
        losses.add(QStringLiteral("<script>"), QStringLiteral("WeChat removes this element"));
    }
    if (dom->deep > 0) {
        losses.add(QStringLiteral("nesting deeper than %1 levels").arg(maxDepth),
                   QStringLiteral("an article cannot hold it; the text was kept"));
    }
    if (text->converted) {
        losses.add(QStringLiteral("encoding %1").arg(text->encoding),
                   QStringLiteral(
                       "the file was not UTF-8; it was converted, look for wrong characters"));
    }
    Element part;
    if (scope == Scope::Page) {
        readHead(*dom, article);
        part = mainPart(dom->body);
        const int frames = removeFrame(part, textOf(&part).size());
        for (int i = 0; i < frames; ++i) {
            losses.add(QStringLiteral("navigation or frame of the page"),
                       QStringLiteral("it is no part of the text"));
        }
    } else {
        part = std::move(dom->body);
    }
    Reader reader(part, dialect, losses);
    std::vector<Node> blocks = reader.blocksIn(part, {});
    polish(blocks, losses);
    if (keepsDesign(dialect) == false && (dialect == Dialect::Doocs || dialect == Dialect::Mdnice)) {
        losses.add(QStringLiteral("theme of %1").arg(nameOf(dialect)),
                   QStringLiteral("the article's own theme sets headings, quotes and colours"));
    }
    article.document = blocks.empty() ? emptyDocument()
                                      : blockNode(NodeType::Doc, {}, std::move(blocks));
    if (scope == Scope::Page) {
        takeTitle(article);
        if (article.document.children.empty()) {
            article.document = emptyDocument();
        }
    }
    article.losses = losses.take();
    return article;
}

QString embeddedSource(const ForeignArticle &article, const QString &source)
{
    const QLatin1StringView scheme(embeddedScheme);
    if (!source.startsWith(scheme)) {
        return source;
    }
    bool number = false;
    const int index = source.mid(scheme.size()).toInt(&number);
    return number && index >= 0 && index < article.embedded.size()
               ? QString::fromLatin1(article.embedded.at(index))
               : QString();
}

} // namespace tuiwen::article::foreign
