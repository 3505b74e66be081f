// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/htmltree.h"

#include "core/article/gumbotag.h"
#include "core/article/node.h"

#include <QHash>
#include <QScopeGuard>
#include <QSet>

#include <gumbo.h>

namespace tuiwen::article {

namespace {

bool isOneOf(QByteArrayView name, std::initializer_list<const char *> list)
{
    return std::any_of(list.begin(), list.end(), [&](const char *item) {
        return name.compare(QByteArrayView(item), Qt::CaseInsensitive) == 0;
    });
}

bool isVoid(QByteArrayView name)
{
    return isOneOf(name, {"br", "img", "hr", "input", "meta", "link", "base", "area", "col",
                          "embed", "param", "source", "track", "wbr", "!doctype"});
}

/// Elements that a following one of their kind closes.
bool closesItself(QByteArrayView name)
{
    return isOneOf(name, {"p", "li", "tr", "td", "th", "dt", "dd", "option"});
}

/// Depth of the open tags at the deepest point; stops counting beyond the cap.
int nesting(const QByteArray &html)
{
    std::vector<QByteArrayView> open;
    int deepest = 0;
    qsizetype at = 0;
    const QByteArrayView text(html);
    while ((at = html.indexOf('<', at)) >= 0) {
        if (text.sliced(at).startsWith("<!--")) {
            at = html.indexOf("-->", at + 4);
            if (at < 0) {
                break;
            }
            continue;
        }
        const bool closing = at + 1 < html.size() && html[at + 1] == '/';
        const qsizetype from = at + (closing ? 2 : 1);
        qsizetype end = from;
        while (end < html.size() &&
               (std::isalnum(static_cast<unsigned char>(html[end])) != 0 || html[end] == '-')) {
            ++end;
        }
        const QByteArrayView name = text.sliced(from, end - from);
        at = from;
        if (name.isEmpty() || isVoid(name)) {
            continue;
        }
        if (closing) {
            const auto match = std::find_if(open.rbegin(), open.rend(), [&](QByteArrayView o) {
                return o.compare(name, Qt::CaseInsensitive) == 0;
            });
            if (match != open.rend()) {
                open.erase(match.base() - 1, open.end());
            }
            continue;
        }
        if (!open.empty() && closesItself(name) &&
            open.back().compare(name, Qt::CaseInsensitive) == 0) {
            continue;
        }
        const qsizetype tagEnd = html.indexOf('>', end);
        if (tagEnd > 0 && html[tagEnd - 1] == '/' &&
            isOneOf(name, {"path", "rect", "circle", "line", "g", "use", "animate", "set", "image",
                           "ellipse", "polygon", "polyline"})) {
            continue;
        }
        open.push_back(name);
        deepest = std::max(deepest, int(open.size()));
        if (deepest > maxDepth) {
            break;
        }
    }
    return deepest;
}

/// The value of an attribute as it stands in the source, without its quotes.
QString rawValue(const GumboAttribute &attribute)
{
    QString raw = QString::fromUtf8(attribute.original_value.data,
                                    qsizetype(attribute.original_value.length));
    if (raw.size() >= 2 && (raw[0] == QLatin1Char('"') || raw[0] == QLatin1Char('\'')) &&
        raw.back() == raw[0]) {
        return raw.mid(1, raw.size() - 2);
    }
    return raw;
}

HtmlElement read(const GumboNode &node)
{
    const GumboElement &source = node.v.element;
    HtmlElement element;
    element.tag = tagOf(source);
    for (unsigned i = 0; i < source.attributes.length; ++i) {
        const auto *attribute = static_cast<const GumboAttribute *>(source.attributes.data[i]);
        const QString name = QString::fromUtf8(attribute->name).toLower();
        element.attrs.emplace_back(name, QString::fromUtf8(attribute->value));
        if (name == QLatin1StringView("style")) {
            element.rawStyle = rawValue(*attribute);
            element.style = parseStyle(element.attrs.back().second);
        }
    }
    return element;
}

bool isContent(const QString &tag)
{
    if (tag == QLatin1StringView("mp-style-type")) {
        return false; // the console's own hidden mark
    }
    return tag == QLatin1StringView("img") || tag == QLatin1StringView("br") ||
           tag == QLatin1StringView("svg") || tag == QLatin1StringView("hr") ||
           tag == QLatin1StringView("iframe") || tag.startsWith(QLatin1StringView("mp-")) ||
           tag.startsWith(QLatin1StringView("mpv"));
}

/// html, head and body exist in every parsed page and are no part of an article.
bool isFrame(const QString &tag)
{
    return tag == QLatin1StringView("html") || tag == QLatin1StringView("head") ||
           tag == QLatin1StringView("body");
}

void markContent(HtmlTree &tree, int element)
{
    for (int i = element; i >= 0 && !tree.elements[size_t(i)].hasContent;
         i = tree.elements[size_t(i)].parent) {
        tree.elements[size_t(i)].hasContent = true;
    }
}

} // namespace

const QString *HtmlElement::attr(QLatin1StringView name) const
{
    for (const auto &[key, value] : attrs) {
        if (key == name) {
            return &value;
        }
    }
    return nullptr;
}

QString HtmlTree::path(int element) const
{
    QStringList parts;
    for (int i = element; i >= 0; i = elements[size_t(i)].parent) {
        const HtmlElement &self = elements[size_t(i)];
        int position = 0;
        int siblings = 0;
        for (int k = self.parent + 1; k < int(elements.size()); ++k) {
            const HtmlElement &other = elements[size_t(k)];
            if (other.depth < self.depth) {
                break;
            }
            if (other.parent == self.parent && other.tag == self.tag) {
                ++siblings;
                position = k == i ? siblings : position;
            }
        }
        parts.prepend(siblings > 1 ? QStringLiteral("%1[%2]").arg(self.tag).arg(position)
                                   : self.tag);
    }
    return parts.join(QLatin1Char('/'));
}

bool HtmlTree::isInside(int element, QLatin1StringView tag) const
{
    for (int i = elements[size_t(element)].parent; i >= 0; i = elements[size_t(i)].parent) {
        if (elements[size_t(i)].tag == tag) {
            return true;
        }
    }
    return false;
}

Result<HtmlTree> parseHtml(const QByteArray &html)
{
    if (html.size() > maxHtmlBytes) {
        return failure(ErrorKind::Rejected, QStringLiteral("the HTML has %1 bytes, more than %2")
                                                .arg(html.size())
                                                .arg(maxHtmlBytes));
    }
    if (nesting(html) > maxDepth) {
        return failure(ErrorKind::Rejected,
                       QStringLiteral("nested deeper than %1 levels").arg(maxDepth));
    }
    GumboOutput *output =
        gumbo_parse_with_options(&kGumboDefaultOptions, html.constData(), size_t(html.size()));
    const auto release =
        qScopeGuard([output] { gumbo_destroy_output(&kGumboDefaultOptions, output); });

    struct Frame
    {
        const GumboNode *node;
        int element;
        unsigned next;
    };
    HtmlTree tree;
    std::vector<Frame> stack{{output->root, -1, 0}};
    while (!stack.empty()) {
        Frame &frame = stack.back();
        const GumboVector &children = frame.node->v.element.children;
        if (frame.next >= children.length) {
            stack.pop_back();
            continue;
        }
        const auto *child = static_cast<const GumboNode *>(children.data[frame.next++]);
        const int parent = frame.element;
        if (child->type == GUMBO_NODE_TEXT || child->type == GUMBO_NODE_CDATA) {
            if (parent < 0) {
                tree.topText = true;
            } else {
                tree.elements[size_t(parent)].ownText += QString::fromUtf8(child->v.text.text);
                markContent(tree, parent);
            }
        } else if (child->type == GUMBO_NODE_WHITESPACE && parent >= 0) {
            tree.elements[size_t(parent)].ownText += QString::fromUtf8(child->v.text.text);
        } else if (child->type == GUMBO_NODE_ELEMENT || child->type == GUMBO_NODE_TEMPLATE) {
            HtmlElement element = read(*child);
            if (isFrame(element.tag)) {
                stack.push_back({child, -1, 0});
                continue;
            }
            element.parent = parent;
            if (parent >= 0) {
                const HtmlElement &outer = tree.elements[size_t(parent)];
                element.depth = outer.depth + 1;
                element.inSvg = outer.inSvg || outer.tag == QLatin1StringView("svg");
            }
            const bool content = isContent(element.tag);
            tree.elements.push_back(std::move(element));
            const int index = int(tree.elements.size()) - 1;
            if (content) {
                markContent(tree, index);
            }
            stack.push_back({child, index, 0});
        }
    }
    return tree;
}

Declarations parseStyle(const QString &style)
{
    Declarations declarations;
    QChar quote;
    int depth = 0;
    qsizetype from = 0;
    const auto finish = [&](qsizetype to) {
        const QStringView part = QStringView(style).mid(from, to - from);
        const qsizetype colon = part.indexOf(QLatin1Char(':'));
        if (colon > 0) {
            declarations.append({part.left(colon).trimmed().toString().toLower(),
                                 part.mid(colon + 1).trimmed().toString()});
        }
        from = to + 1;
    };
    for (qsizetype i = 0; i < style.size(); ++i) {
        const QChar c = style[i];
        if (!quote.isNull()) {
            quote = c == quote ? QChar() : quote;
        } else if (c == QLatin1Char('"') || c == QLatin1Char('\'')) {
            quote = c;
        } else if (c == QLatin1Char('(')) {
            ++depth;
        } else if (c == QLatin1Char(')')) {
            depth = std::max(0, depth - 1);
        } else if (c == QLatin1Char(';') && depth == 0) {
            finish(i);
        }
    }
    finish(style.size());
    return declarations;
}

} // namespace tuiwen::article
