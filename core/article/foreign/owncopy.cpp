// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/foreign/owncopy.h"

#include "core/article/foreign/look.h"
#include "core/article/foreign/profile.h"
#include "core/base/json.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace tuiwen::article::foreign {

namespace {

constexpr QLatin1StringView attribute("data-tuiwen-slice");

/// False when something in the node may not come in this way.
bool clean(Node &node, Losses &losses)
{
    for (auto &[name, value] : node.attrs) {
        auto *text = std::get_if<QString>(&value);
        if (text == nullptr || text->isEmpty()) {
            continue;
        }
        if (name == Attr::Src && pictureHash(*text).isEmpty()) {
            return false;
        }
        if (name == Attr::Href && safeLink(*text) != *text) {
            return false;
        }
        if (name == Attr::Html) {
            *text = recleanedMarkup(*text, node.type == NodeType::Platform, losses);
            const QStringList sources = markupPictures(*text);
            if (std::any_of(sources.begin(), sources.end(), [](const QString &source) {
                    return pictureHash(source).isEmpty();
                })) {
                return false;
            }
        }
    }
    return std::all_of(node.marks.begin(), node.marks.end(), [](const Mark &mark) {
        return mark.type != MarkType::Link ||
               safeLink(string(mark, Attr::Href)) == string(mark, Attr::Href);
    });
}

/// Slices may begin with what only stands inside something: an item, a row, a cell.
std::optional<Node> wrapped(const QJsonArray &content, int openStart)
{
    const auto document = [](const QJsonArray &blocks) {
        return fromJson({{QStringLiteral("type"), QStringLiteral("doc")},
                         {QStringLiteral("content"), blocks}});
    };
    if (auto whole = document(content)) {
        return std::move(*whole);
    }
    const QString first = content.at(0).toObject()[QLatin1StringView("type")].toString();
    const bool textLevel =
        openStart == 0 && Schema::builtIn()
                              .node(nodeTypeFrom(first).value_or(NodeType::Doc))
                              .isInline;
    if (!textLevel) {
        return std::nullopt;
    }
    auto paragraph =
        document({QJsonObject{{QStringLiteral("type"), QStringLiteral("paragraph")},
                              {QStringLiteral("content"), content}}});
    return paragraph ? std::optional(std::move(*paragraph)) : std::nullopt;
}

} // namespace

std::optional<ForeignArticle> ownCopy(const Element &body, Losses &losses)
{
    const Element *carrier =
        body.find([](const Element &element) { return element.has(attribute); });
    if (carrier == nullptr) {
        return std::nullopt;
    }
    const auto slice = json::parseObject(carrier->attr(attribute).toUtf8());
    if (!slice) {
        return std::nullopt;
    }
    const QJsonArray content = slice->value(QLatin1StringView("content")).toArray();
    const int openStart = slice->value(QLatin1StringView("openStart")).toInt();
    const int openEnd = slice->value(QLatin1StringView("openEnd")).toInt();
    if (content.isEmpty() || openStart < 0 || openEnd < 0) {
        return std::nullopt;
    }
    auto document = wrapped(content, openStart);
    if (!document) {
        return std::nullopt;
    }
    bool fine = true;
    walk(
        *document,
        [&](Node &node) {
            fine = fine && clean(node, losses);
            return fine;
        },
        [](Node &) {});
    // Open sides deeper than the first and last branch would make no slice.
    const auto depthOf = [&](bool start) {
        int depth = 0;
        const Node *node = &*document;
        while (!node->children.empty() && node->children.front().type != NodeType::Text) {
            node = start ? &node->children.front() : &node->children.back();
            ++depth;
        }
        return depth;
    };
    if (!fine) {
        return std::nullopt;
    }
    ForeignArticle article;
    article.own = true;
    article.openStart = std::min(openStart, depthOf(true));
    article.openEnd = std::min(openEnd, depthOf(false));
    article.document = std::move(*document);
    return article;
}

} // namespace tuiwen::article::foreign
