// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/foreign/dom.h"

#include "core/article/foreign/scan.h"
#include "core/article/foreign/sheet.h"
#include "core/article/gumbotag.h"
#include "core/article/htmltree.h"

#include <algorithm>
#include <csetjmp>
#include <cstddef>
#include <cstdlib>

#include <gumbo.h>

namespace tuiwen::article::foreign {

namespace {

constexpr int maxTreeDepth = 600; ///< the parser adds levels of its own: table bodies, formatting

/// Memory of one parse. The parser has no bound of its own: markup of a few megabytes can make it
/// repeat formatting elements until the machine has no memory left.
struct Arena
{
    static constexpr std::size_t chunkSize = 1U << 20U;
    static constexpr std::size_t budget = 768U << 20U;

    std::vector<void *> chunks;
    char *at = nullptr;
    std::size_t left = 0;
    std::size_t used = 0;
    std::jmp_buf exhausted{};

    Arena() { chunks.reserve(budget / chunkSize + 64); }
    ~Arena()
    {
        for (void *chunk : chunks) {
            std::free(chunk);
        }
    }
    Arena(const Arena &) = delete;
    Arena &operator=(const Arena &) = delete;
};

void *take(void *userdata, std::size_t bytes)
{
    auto *arena = static_cast<Arena *>(userdata);
    bytes = (bytes + alignof(std::max_align_t) - 1) & ~(alignof(std::max_align_t) - 1);
    if (bytes > arena->left) {
        const std::size_t size = std::max(bytes, Arena::chunkSize);
        arena->used += size;
        void *chunk = arena->used > Arena::budget || arena->chunks.size() == arena->chunks.capacity()
                          ? nullptr
                          : std::malloc(size);
        if (chunk == nullptr) {
            // Only frames of the parser, which is C, lie between here and parseWithin().
            std::longjmp(arena->exhausted, 1);
        }
        arena->chunks.push_back(chunk);
        arena->at = static_cast<char *>(chunk);
        arena->left = size;
    }
    void *memory = arena->at;
    arena->at += bytes;
    arena->left -= bytes;
    return memory;
}

void giveBack(void *, void *) {} // the arena frees everything at once

/// Null when the budget did not suffice.
GumboOutput *parseWithin(Arena &arena, const char *html, std::size_t bytes)
{
    GumboOptions options = kGumboDefaultOptions;
    options.allocator = take;
    options.deallocator = giveBack;
    options.userdata = &arena;
    options.max_errors = 0;
    if (setjmp(arena.exhausted) != 0) {
        return nullptr;
    }
    return gumbo_parse_with_options(&options, html, bytes);
}

class Reader
{
public:
    Reader(Dom &dom, const Sheet &sheet)
        : m_dom(dom)
        , m_sheet(sheet)
    {}

    void children(const GumboVector &nodes, Element &into, int depth)
    {
        for (unsigned i = 0; i < nodes.length; ++i) {
            const auto *node = static_cast<const GumboNode *>(nodes.data[i]);
            switch (node->type) {
            case GUMBO_NODE_TEXT:
            case GUMBO_NODE_CDATA:
            case GUMBO_NODE_WHITESPACE:
                if (!into.children.empty() && into.children.back().isText()) {
                    into.children.back().text += QString::fromUtf8(node->v.text.text);
                } else {
                    into.children.emplace_back();
                    into.children.back().text = QString::fromUtf8(node->v.text.text);
                }
                break;
            case GUMBO_NODE_ELEMENT:
                element(node->v.element, into, depth);
                break;
            default:
                break; // comments and templates say nothing to a reader
            }
        }
    }

private:
    void element(const GumboElement &source, Element &into, int depth)
    {
        if (source.tag == GUMBO_TAG_HEAD || source.tag == GUMBO_TAG_STYLE) {
            return;
        }
        if (source.tag == GUMBO_TAG_BODY || source.tag == GUMBO_TAG_HTML ||
            depth > maxTreeDepth) {
            children(source.children, into, depth);
            return;
        }
        into.children.emplace_back();
        // Filled in place: a child list never moves while its element is being read.
        Element &made = into.children.back();
        made.tag = tagOf(source);
        QString own;
        for (unsigned i = 0; i < source.attributes.length; ++i) {
            const auto *attribute = static_cast<const GumboAttribute *>(source.attributes.data[i]);
            made.attrs.append(
                {QString::fromUtf8(attribute->name).toLower(), QString::fromUtf8(attribute->value)});
            if (made.attrs.constLast().first == u"style") {
                own = made.attrs.constLast().second;
            }
        }
        made.style = m_sheet.rulesFor(made);
        if (!own.isEmpty()) {
            made.style += parseStyle(own.left(8000));
        }
        Element inner;
        children(source.children, inner, depth + 1);
        into.children.back().children = std::move(inner.children);
    }

    Dom &m_dom;
    const Sheet &m_sheet;
};

void readHead(const GumboVector &nodes, Dom &dom, QString &sheets, int depth)
{
    for (unsigned i = 0; i < nodes.length; ++i) {
        const auto *node = static_cast<const GumboNode *>(nodes.data[i]);
        if (node->type != GUMBO_NODE_ELEMENT) {
            continue;
        }
        const GumboElement &element = node->v.element;
        const GumboVector &inner = element.children;
        if (element.tag == GUMBO_TAG_META) {
            const auto get = [&](const char *name) {
                const GumboAttribute *found = gumbo_get_attribute(&element.attributes, name);
                return found == nullptr ? QString() : QString::fromUtf8(found->value);
            };
            const QString key = get("property").isEmpty() ? get("name") : get("property");
            if (!key.isEmpty() && !dom.metas.contains(key.toLower())) {
                dom.metas.insert(key.toLower(), get("content"));
            }
        } else if (element.tag == GUMBO_TAG_STYLE || element.tag == GUMBO_TAG_TITLE) {
            for (unsigned k = 0; k < inner.length; ++k) {
                const auto *text = static_cast<const GumboNode *>(inner.data[k]);
                if (text->type != GUMBO_NODE_TEXT) {
                    continue;
                }
                if (element.tag == GUMBO_TAG_STYLE) {
                    sheets += QString::fromUtf8(text->v.text.text) + QLatin1Char('\n');
                } else if (dom.title.isEmpty() &&
                           element.tag_namespace == GUMBO_NAMESPACE_HTML) {
                    dom.title = QString::fromUtf8(text->v.text.text).simplified();
                }
            }
        } else if (depth < maxTreeDepth) {
            readHead(inner, dom, sheets, depth + 1);
        }
    }
}

} // namespace

bool Element::isOneOf(std::initializer_list<const char *> names) const
{
    return std::any_of(names.begin(), names.end(),
                       [this](const char *name) { return tag == QLatin1StringView(name); });
}

QString Element::attr(QLatin1StringView name) const
{
    for (const auto &[key, value] : attrs) {
        if (key == name) {
            return value;
        }
    }
    return {};
}

bool Element::has(QLatin1StringView name) const
{
    return std::any_of(attrs.begin(), attrs.end(),
                       [name](const auto &attribute) { return attribute.first == name; });
}

QString Element::css(QLatin1StringView property) const
{
    for (auto it = style.crbegin(); it != style.crend(); ++it) {
        if (it->first == property) {
            QString value = it->second;
            const qsizetype important = value.indexOf(QLatin1Char('!'));
            return important < 0 ? value : value.left(important).trimmed();
        }
    }
    return {};
}

bool Element::hasClass(QLatin1StringView name) const
{
    const QString classes = attr(QLatin1StringView("class"));
    for (qsizetype at = classes.indexOf(name); at >= 0; at = classes.indexOf(name, at + 1)) {
        const qsizetype end = at + name.size();
        if ((at == 0 || classes[at - 1].isSpace()) &&
            (end == classes.size() || classes[end].isSpace())) {
            return true;
        }
    }
    return false;
}

QString Element::allText() const
{
    if (isText()) {
        return text;
    }
    QString all;
    for (const Element &child : children) {
        all += child.allText();
    }
    return all;
}

bool Element::hasContent() const
{
    return find([](const Element &element) {
               return element.isText() ? !element.text.trimmed().isEmpty()
                                       : element.isOneOf({"img", "iframe", "svg", "math"}) ||
                                             element.tag.startsWith(u"mp");
           }) != nullptr;
}

const Element *Element::find(const std::function<bool(const Element &)> &test) const
{
    if (test(*this)) {
        return this;
    }
    for (const Element &child : children) {
        if (const Element *found = child.find(test)) {
            return found;
        }
    }
    return nullptr;
}

Result<Dom> parseDom(const QByteArray &utf8)
{
    const ScannedHtml scanned = scanHtml(utf8);
    if (scanned.html.size() > maxMarkupBytes) {
        return failure(ErrorKind::Rejected,
                       QStringLiteral("the markup has %1 bytes, more than the %2 an import reads")
                           .arg(scanned.html.size())
                           .arg(maxMarkupBytes));
    }
    Arena arena;
    const GumboOutput *output =
        parseWithin(arena, scanned.html.constData(), std::size_t(scanned.html.size()));
    if (output == nullptr) {
        return failure(ErrorKind::Rejected,
                       QStringLiteral("the markup is built so that it cannot be read"));
    }
    Dom dom;
    dom.embedded = scanned.embedded;
    dom.scripts = scanned.scripts;
    dom.deep = scanned.deep;
    QString sheets;
    const GumboVector &top = output->root->v.element.children;
    readHead(top, dom, sheets, 0);
    const Sheet sheet(sheets);
    dom.body.tag = QStringLiteral("body");
    Reader(dom, sheet).children(top, dom.body, 0);
    return dom;
}

} // namespace tuiwen::article::foreign
