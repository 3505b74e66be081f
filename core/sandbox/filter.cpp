// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/filter.h"

#include "core/sandbox/css.h"

#include <QRegularExpression>
#include <QSet>

#include <gumbo.h>

#include <memory>

namespace tuiwen::sandbox {

namespace {

using Names = QSet<QString>;

Names namesFrom(const char *list)
{
    const QStringList words = QString::fromLatin1(list).split(QLatin1Char(' '));
    return {words.begin(), words.end()};
}

const Names &keptTags()
{
    static const Names names = namesFrom("section p span h1 h2 h3 h4 h5 h6 strong b em i u s del "
                                         "ins strike blockquote ul ol li dl dt dd "
                                         "table caption colgroup col thead tbody tfoot tr td th "
                                         "figure figcaption br hr img sub sup small "
                                         "mark header footer aside article nav main q cite abbr "
                                         "center big font div a pre code kbd tt "
                                         "iframe video audio canvas ruby rt rp details summary wbr "
                                         "address time bdi bdo var samp dfn "
                                         "picture qqmusic");
    return names;
}

const Names &deletedTags()
{
    static const Names names = namesFrom(
        "script noscript link meta base object embed style input form label button select "
        "textarea title template param applet frame frameset option optgroup datalist");
    return names;
}

const Names &blockTags()
{
    static const Names names =
        namesFrom("address article aside blockquote center dd details div dl dt figcaption figure "
                  "footer form h1 h2 "
                  "h3 h4 h5 h6 header hr li main nav ol p pre section table ul");
    return names;
}

const Names &voidTags()
{
    static const Names names = namesFrom("br hr img col wbr");
    return names;
}

// Deeper trees are cut: no reader shows them, and both walking and freeing one is recursive.
constexpr int deepest = 256;

QString escapedText(QString text)
{
    return text.replace(QLatin1Char('&'), QStringLiteral("&amp;"))
        .replace(QLatin1Char('<'), QStringLiteral("&lt;"))
        .replace(QLatin1Char('>'), QStringLiteral("&gt;"))
        .replace(QChar(0xa0), QStringLiteral("&nbsp;"));
}

QString escapedAttribute(QString text, bool style)
{
    text.replace(QLatin1Char('&'), QStringLiteral("&amp;"))
        .replace(QLatin1Char('"'), QStringLiteral("&quot;"))
        .replace(QLatin1Char('<'), QStringLiteral("&lt;"))
        .replace(QLatin1Char('>'), QStringLiteral("&gt;"));
    return style ? text.replace(QLatin1Char('\''), QStringLiteral("&#39;")) : text;
}

QString tagName(const GumboElement &element)
{
    if (element.tag_namespace == GUMBO_NAMESPACE_SVG) {
        GumboStringPiece piece = element.original_tag;
        gumbo_tag_from_original_text(&piece);
        if (const char *cased = gumbo_normalize_svg_tagname(&piece)) {
            return QString::fromUtf8(cased);
        }
    }
    if (element.tag != GUMBO_TAG_UNKNOWN) {
        return QString::fromUtf8(gumbo_normalized_tagname(element.tag));
    }
    GumboStringPiece piece = element.original_tag;
    gumbo_tag_from_original_text(&piece);
    return QString::fromUtf8(piece.data, static_cast<qsizetype>(piece.length)).toLower();
}

QString valueOf(const GumboElement &element, const char *name)
{
    const GumboAttribute *attribute = gumbo_get_attribute(&element.attributes, name);
    return attribute == nullptr ? QString() : QString::fromUtf8(attribute->value);
}

/// Links a reader may follow: articles of the platform (wechat-html.md 4.1, row a).
bool isArticleLink(const QString &href)
{
    static const QRegularExpression shape(QStringLiteral("^https?://mp\\.weixin\\.qq\\.com/s[/?]"));
    return shape.match(href.trimmed()).hasMatch();
}

bool isPlatformVideo(const QString &src)
{
    static const QRegularExpression shape(QStringLiteral("^(https?:)?//v\\.qq\\.com/"));
    return shape.match(src.trimmed()).hasMatch();
}

class Writer
{
public:
    explicit Writer(const PictureLookup &lookup)
        : m_lookup(lookup)
    {}

    void children(const GumboElement &element, int depth)
    {
        for (unsigned i = 0; i < element.children.length; ++i) {
            node(*static_cast<const GumboNode *>(element.children.data[i]), depth);
        }
    }

    Filtered result;

private:
    void node(const GumboNode &node, int depth)
    {
        if (node.type == GUMBO_NODE_TEXT || node.type == GUMBO_NODE_WHITESPACE ||
            node.type == GUMBO_NODE_CDATA) {
            const QString text = QString::fromUtf8(node.v.text.text);
            result.html += escapedText(text);
            result.text += text;
        } else if ((node.type == GUMBO_NODE_ELEMENT || node.type == GUMBO_NODE_TEMPLATE) &&
                   depth < deepest) {
            element(node.v.element, depth);
        }
    }

    void element(const GumboElement &element, int depth)
    {
        const QString tag = tagName(element);
        if (deletedTags().contains(tag)) {
            return;
        }
        const bool foreign = element.tag_namespace != GUMBO_NAMESPACE_HTML;
        const bool platform = tag.startsWith(QLatin1StringView("mp"));
        if (!foreign && !platform && !keptTags().contains(tag)) {
            children(element, depth + 1);
            return;
        }
        checkPlatform(element, tag);
        if (tag == QLatin1String("img") && !foreign) {
            image(element);
        } else if (tag == QLatin1String("div") && hasBlock(element)) {
            dissolve(element, depth);
        } else {
            write(element, tag, depth);
        }
    }

    void write(const GumboElement &element, const QString &tag, int depth)
    {
        result.html += QLatin1Char('<') + tag + attributes(element, tag) + QLatin1Char('>');
        if (voidTags().contains(tag)) {
            return;
        }
        children(element, depth + 1);
        result.html += QStringLiteral("</") + tag + QLatin1Char('>');
    }

    static bool hasBlock(const GumboElement &element)
    {
        for (unsigned i = 0; i < element.children.length; ++i) {
            const auto *child = static_cast<const GumboNode *>(element.children.data[i]);
            if (child->type == GUMBO_NODE_ELEMENT &&
                blockTags().contains(tagName(child->v.element))) {
                return true;
            }
        }
        return false;
    }

    /// The wrapper goes with its style; runs of text become paragraphs, inner leaf divs too.
    void dissolve(const GumboElement &element, int depth)
    {
        bool open = false;
        const auto close = [&] {
            result.html += open ? QStringLiteral("</p>") : QString();
            open = false;
        };
        for (unsigned i = 0; i < element.children.length; ++i) {
            const auto &child = *static_cast<const GumboNode *>(element.children.data[i]);
            const bool isElement = child.type == GUMBO_NODE_ELEMENT;
            const QString tag = isElement ? tagName(child.v.element) : QString();
            if (isElement && blockTags().contains(tag)) {
                close();
                if (tag == QLatin1String("div") && !hasBlock(child.v.element)) {
                    write(child.v.element, QStringLiteral("p"), depth + 1);
                } else {
                    node(child, depth + 1);
                }
                continue;
            }
            if (!open && child.type != GUMBO_NODE_WHITESPACE && child.type != GUMBO_NODE_COMMENT) {
                result.html += QStringLiteral("<p>");
                open = true;
            }
            node(child, depth + 1);
        }
        close();
    }

    void image(const GumboElement &element)
    {
        QString url = valueOf(element, "src");
        if (url.isEmpty()) {
            url = valueOf(element, "data-src");
        }
        if (!isPlatformPicture(url)) {
            return;
        }
        ++result.images;
        result.html += QStringLiteral("<img") + attributes(element, QStringLiteral("img"));
        add("data-src", readerPicture(url.trimmed()));
        if (const auto picture = m_lookup(url.trimmed())) {
            add("data-ratio", QString::number(double(picture->height) / picture->width, 'g', 8));
            add("data-type", picture->format);
            add("data-w", QString::number(picture->width));
        }
        result.html += QLatin1Char('>');
    }

    void add(const char *name, const QString &value)
    {
        result.html += QStringLiteral(" %1=\"").arg(QLatin1String(name)) +
                       escapedAttribute(value, false) + QLatin1Char('"');
    }

    QString attributes(const GumboElement &element, const QString &tag)
    {
        QString out;
        for (unsigned i = 0; i < element.attributes.length; ++i) {
            const auto &attribute =
                *static_cast<const GumboAttribute *>(element.attributes.data[i]);
            const QString name = QString::fromUtf8(attribute.name);
            auto value = std::optional(QString::fromUtf8(attribute.value));
            if (name == QLatin1String("style")) {
                value = styleOf(attribute);
            } else if (!survives(name, *value, tag)) {
                continue;
            }
            const QString prefix = attribute.attr_namespace == GUMBO_ATTR_NAMESPACE_XLINK
                                       ? QStringLiteral("xlink:")
                                       : QString();
            out += QLatin1Char(' ') + prefix + name + QStringLiteral("=\"") +
                   escapedAttribute(*value, name == QLatin1String("style")) + QLatin1Char('"');
        }
        return out;
    }

    static QString styleOf(const GumboAttribute &attribute)
    {
        static const QRegularExpression entity(
            QStringLiteral("&(#[0-9]+|#[xX][0-9a-fA-F]+|[A-Za-z][A-Za-z0-9]*);"));
        const GumboStringPiece &raw = attribute.original_value;
        const QString original = QString::fromUtf8(raw.data, static_cast<qsizetype>(raw.length));
        return entity.match(original).hasMatch() ? QString()
                                                 : filterStyle(QString::fromUtf8(attribute.value));
    }

    static bool survives(const QString &name, const QString &value, const QString &tag)
    {
        if (name == QLatin1String("id") || name.startsWith(QLatin1StringView("on")) ||
            name == QLatin1String("srcset") || name == QLatin1String("srcdoc") ||
            name == QLatin1String("background")) {
            return false;
        }
        const bool media = tag == QLatin1String("iframe") || tag == QLatin1String("video") ||
                           tag == QLatin1String("audio");
        if (tag == QLatin1String("img")) {
            static const Names rewritten = namesFrom("src data-src data-ratio data-type data-w");
            return !rewritten.contains(name);
        }
        if (media && (name == QLatin1String("src") || name == QLatin1String("data-src"))) {
            return tag == QLatin1String("iframe") && isPlatformVideo(value);
        }
        if (name == QLatin1String("href")) {
            return value.isEmpty() || value.startsWith(QLatin1Char('#')) ||
                   (tag == QLatin1String("a") ? isArticleLink(value) : isPlatformPicture(value));
        }
        return name != QLatin1String("src") || isPlatformPicture(value);
    }

    void checkPlatform(const GumboElement &element, const QString &tag)
    {
        if (tag == QLatin1String("a") &&
            valueOf(element, "href")
                .contains(QLatin1StringView("mp.weixin.qq.com/mp/profile_ext"))) {
            result.errcode = 40155;
        }
        // The card needs its app, its page, a title and a picture whose address names its format.
        if (tag == QLatin1String("mp-miniprogram") &&
            (valueOf(element, "data-miniprogram-appid").isEmpty() ||
             valueOf(element, "data-miniprogram-path").isEmpty() ||
             valueOf(element, "data-miniprogram-title").isEmpty() ||
             !valueOf(element, "data-miniprogram-imageurl")
                  .contains(QLatin1StringView("wx_fmt=")))) {
            result.errcode = 45166;
        }
    }

    const PictureLookup &m_lookup;
};

} // namespace

Filtered filterContent(const QString &html, const PictureLookup &lookup)
{
    const QByteArray utf8 = html.toUtf8();
    GumboOptions options = kGumboDefaultOptions;
    options.fragment_context = GUMBO_TAG_BODY;
    GumboOutput *output =
        gumbo_parse_with_options(&options, utf8.constData(), static_cast<size_t>(utf8.size()));
    const auto release = [&options](GumboOutput *tree) { gumbo_destroy_output(&options, tree); };
    const std::unique_ptr<GumboOutput, decltype(release)> guard(output, release);
    Writer writer(lookup);
    writer.children(output->root->v.element, 0);
    return writer.result;
}

} // namespace tuiwen::sandbox
