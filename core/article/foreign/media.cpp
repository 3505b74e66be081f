// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Links, pictures, formulas and the elements of the platform.
#include "core/article/foreign/profile.h"
#include "core/article/foreign/reader.h"

#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

#include <cmath>
#include <utility>

namespace tuiwen::article::foreign {

namespace {

Attrs attrsFrom(const Element &element, std::initializer_list<std::pair<Attr, const char *>> list)
{
    Attrs attrs;
    for (const auto &[attr, name] : list) {
        const QString value = element.attr(QLatin1StringView(name)).left(2000);
        if (!value.isEmpty()) {
            insertAttr(attrs, attr, value);
        }
    }
    return attrs;
}

/// The width of a picture in percent of the column, where the page says one.
int widthOf(const Element &element)
{
    QString text = element.css(QLatin1StringView("width"));
    if (text.isEmpty()) {
        text = element.attr(QLatin1StringView("width"));
    }
    constexpr double column = 677; // px, wechat-html.md 4.11
    const auto px = lengthOf(text, column);
    if (!px || *px <= 0) {
        return 100;
    }
    // A width in px only says something when the picture was made clearly narrower than the text.
    const int percent = int(std::lround(*px * 100 / column));
    return text.endsWith(u'%') ? std::clamp(percent, 10, 100)
                               : percent >= 60 ? 100 : std::clamp(percent, 10, 100);
}

bool isTracker(const Element &element)
{
    const auto tiny = [&](const char *name) {
        const QString value = element.attr(QLatin1StringView(name));
        return value == u"1" || value == u"0" || value == u"1px";
    };
    return tiny("width") && tiny("height");
}

/// The TeX of a formula in any of the ways pages keep it; empty when there is none.
QString texOf(const Element &element)
{
    for (const char *key : {"data-formula", "data-tex", "data-latex", "data-math"}) {
        const QString tex = element.attr(QLatin1StringView(key)).trimmed();
        if (!tex.isEmpty()) {
            return tex;
        }
    }
    const Element *note = element.find([](const Element &inner) {
        return inner.is(QLatin1StringView("annotation")) &&
               inner.attr(QLatin1StringView("encoding")).contains(u"tex", Qt::CaseInsensitive);
    });
    return note == nullptr ? QString() : note->allText().trimmed();
}

Node imageNode(const QString &source, const Element &element, const Look &look)
{
    Node node;
    node.type = NodeType::InlineImage;
    insertAttr(node.attrs, Attr::Src, source);
    const QString alt = element.attr(QLatin1StringView("alt")).simplified();
    if (!alt.isEmpty()) {
        insertAttr(node.attrs, Attr::Alt, alt.left(500));
    }
    const QString title = element.attr(QLatin1StringView("title")).simplified();
    if (!title.isEmpty() && title != alt) {
        insertAttr(node.attrs, Attr::Caption, title.left(500));
    }
    if (const int width = widthOf(element); width < 100) {
        insertAttr(node.attrs, Attr::Width, width);
    }
    if (!look.href.isEmpty()) {
        insertAttr(node.attrs, Attr::Href, look.href);
    }
    return node;
}

} // namespace

QString pictureSource(const Element &element)
{
    for (const char *key : {"data-src", "data-original", "data-actualsrc", "data-lazy-src",
                            "data-original-src", "src", "data-href", "xlink:href", "href"}) {
        const QString value = element.attr(QLatin1StringView(key)).trimmed();
        if (!value.isEmpty() && value.size() < 4000) {
            return value.startsWith(u"//") ? QStringLiteral("https:") + value : value;
        }
    }
    return {};
}

void Reader::link(const Element &element, const Look &look, Flow &flow)
{
    Look inner = lookInside(look, element, false);
    if (const QString *note = m_notes.calledBy(element)) {
        Node footnote;
        footnote.type = NodeType::Footnote;
        insertAttr(footnote.attrs, Attr::Text, *note);
        Look plain = look;
        plain.script = 0;
        plain.href.clear();
        flow.inlineNode(std::move(footnote), plain);
        return;
    }
    const QString appid = element.attr(QLatin1StringView("data-miniprogram-appid"));
    if (!appid.isEmpty()) {
        Attrs attrs = attrsFrom(element, {{Attr::Appid, "data-miniprogram-appid"},
                                          {Attr::Path, "data-miniprogram-path"}});
        const Element *picture = element.find(
            [](const Element &child) { return child.is(QLatin1StringView("img")); });
        if (picture != nullptr) {
            insertAttr(attrs, Attr::Kind, QStringLiteral("image"));
            insertAttr(attrs, Attr::Src, pictureSource(*picture));
            flow.block(blockNode(NodeType::MiniProgram, std::move(attrs)));
        } else {
            inner.appid = appid.left(100);
            inner.path = element.attr(QLatin1StringView("data-miniprogram-path")).left(1000);
            children(element, inner, flow);
        }
        return;
    }
    const QString href = element.attr(QLatin1StringView("href")).trimmed();
    inner.href = safeLink(href);
    inner.title = inner.href.isEmpty()
                      ? QString()
                      : element.attr(QLatin1StringView("title")).simplified().left(200);
    if (inner.href.isEmpty() && !href.isEmpty()) {
        const QString scheme = QUrl(href).scheme().toLower();
        const bool inside = href.startsWith(u'#') || href.contains(u"#_");
        m_losses.add(inside            ? QStringLiteral("link inside the page")
                     : scheme.isEmpty() ? QStringLiteral("link to %1").arg(href.left(100))
                                        : QStringLiteral("%1: link").arg(scheme.left(20)),
                     QStringLiteral("an article links to web addresses only; the text was kept"));
    }
    children(element, inner, flow);
}

void Reader::picture(const Element &element, const Look &look, Flow &flow)
{
    const QString source = pictureSource(element);
    const QString alt = element.attr(QLatin1StringView("alt")).simplified();
    const QString classes = element.attr(QLatin1StringView("class"));
    if (source.isEmpty()) {
        flow.text(alt, look);
        return;
    }
    if (isTracker(element)) {
        m_losses.add(QStringLiteral("tracking picture"),
                     QStringLiteral("it shows nothing and only reports readers"));
        return;
    }
    if (!alt.isEmpty() && alt.size() <= 8 &&
        (classes.contains(u"emoji") || classes.contains(u"emoticon"))) {
        flow.text(alt, look);
        return;
    }
    if (classes.contains(u"mwe-math") || element.has(QLatin1StringView("eeimg"))) {
        Node math;
        math.type = NodeType::MathInline;
        insertAttr(math.attrs, Attr::Tex, alt.left(10000));
        flow.inlineNode(std::move(math), look);
        return;
    }
    Look plain = look;
    plain.href.clear(); // the picture itself says where it links to
    flow.inlineNode(imageNode(source, element, look), plain);
}

bool Reader::formula(const Element &element, const Look &look, Flow &flow)
{
    const bool math = element.is(QLatin1StringView("math"));
    const bool shown = element.hasClass(QLatin1StringView("katex")) ||
                       element.hasClass(QLatin1StringView("katex-display")) ||
                       element.is(QLatin1StringView("mjx-container")) ||
                       element.hasClass(QLatin1StringView("mwe-math-element")) ||
                       element.has(QLatin1StringView("data-formula")) ||
                       element.has(QLatin1StringView("data-tex")) ||
                       element.attr(QLatin1StringView("data-kind")) == u"math";
    if (element.is(QLatin1StringView("svg"))) {
        m_losses.add(QStringLiteral("vector drawing"),
                     QStringLiteral("an article holds pictures as files; insert it as one"));
        return true;
    }
    if (!math && !shown) {
        return false;
    }
    const QString tex = texOf(element);
    if (tex.isEmpty()) {
        if (!math) {
            return false;
        }
        flow.text(element.allText().simplified(), look);
        m_losses.add(QStringLiteral("formula"),
                     QStringLiteral("the page keeps no TeX of it; its signs were kept as text"));
        return true;
    }
    const bool display = element.hasClass(QLatin1StringView("katex-display")) ||
                         element.attr(QLatin1StringView("display")) == u"block" ||
                         element.attr(QLatin1StringView("display")) == u"true" ||
                         element.hasClass(QLatin1StringView("block-equation")) ||
                         isBlockElement(element);
    Attrs attrs{{Attr::Tex, tex.left(10000)}};
    if (display) {
        flow.block(blockNode(NodeType::MathBlock, std::move(attrs)));
    } else {
        Node node;
        node.type = NodeType::MathInline;
        node.attrs = std::move(attrs);
        flow.inlineNode(std::move(node), look);
    }
    return true;
}

/// wechat-html.md 4.7: kept whole, never edited, never made up.
bool Reader::platform(const Element &element, Flow &flow)
{
    const QString &tag = element.tag;
    if (tag == u"mp-common-profile") {
        Attrs attrs = attrsFrom(element, {{Attr::Id, "data-id"},
                                          {Attr::Nickname, "data-nickname"},
                                          {Attr::Alias, "data-alias"},
                                          {Attr::Signature, "data-signature"},
                                          {Attr::ServiceType, "data-service_type"},
                                          {Attr::VerifyStatus, "data-verify_status"}});
        const QString head = safeLink(element.attr(QLatin1StringView("data-headimg")));
        if (!head.isEmpty()) {
            insertAttr(attrs, Attr::Headimg, head);
        }
        flow.block(blockNode(NodeType::ProfileCard, std::move(attrs)));
        return true;
    }
    if (tag == u"mp-miniprogram" || tag == u"mp-weapp") {
        Attrs attrs = attrsFrom(element, {{Attr::Appid, "data-miniprogram-appid"},
                                          {Attr::Path, "data-miniprogram-path"},
                                          {Attr::Title, "data-miniprogram-title"}});
        flow.block(blockNode(NodeType::MiniProgram, std::move(attrs)));
        return true;
    }
    if (tag == u"mp-style-type") {
        return true; // the console's own hidden mark
    }
    const bool known = tag.startsWith(u"mp-") || tag == u"mpvoice" || tag == u"mpcps" ||
                       tag == u"mpgongyi" || tag == u"mpproduct" || tag == u"qqmusic" ||
                       tag == u"mpchecktext";
    if (!known) {
        return false;
    }
    Attrs attrs{{Attr::Html, platformMarkup(element)}};
    insertAttr(attrs, Attr::Kind, tag.left(60));
    flow.block(blockNode(NodeType::Platform, std::move(attrs)));
    return true;
}

void Reader::embedded(const Element &element, const Look &look, Flow &flow)
{
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9_-]{1,80}$"));
    QString source = element.attr(QLatin1StringView("data-src"));
    source = source.isEmpty() ? element.attr(QLatin1StringView("src")) : source;
    if (source.isEmpty()) {
        const Element *inner = element.find(
            [](const Element &child) { return child.is(QLatin1StringView("source")); });
        source = inner == nullptr ? QString() : inner->attr(QLatin1StringView("src"));
    }
    QString vid;
    for (const char *key : {"data-mpvid", "data-vid", "vid", "data-vidtype"}) {
        const QString value = element.attr(QLatin1StringView(key));
        vid = vid.isEmpty() && plain.match(value).hasMatch() ? value : vid;
    }
    const QUrl url(source.startsWith(u"//") ? QStringLiteral("https:") + source : source);
    if (vid.isEmpty() && url.host() == u"v.qq.com") {
        const QString value = QUrlQuery(url).queryItemValue(QStringLiteral("vid"));
        vid = plain.match(value).hasMatch() ? value : QString();
    }
    if (!vid.isEmpty()) {
        Attrs attrs{{Attr::Vid, vid}};
        const QString title = element.attr(QLatin1StringView("data-title"));
        if (!title.isEmpty()) {
            insertAttr(attrs, Attr::Title, title.left(200));
        }
        flow.block(blockNode(NodeType::Video, std::move(attrs)));
        return;
    }
    m_losses.add(QStringLiteral("<%1>").arg(element.tag),
                 QStringLiteral("WeChat embeds nothing from other sites; a link was kept"));
    Look linked = look;
    linked.href = safeLink(source);
    if (!linked.href.isEmpty()) {
        flow.text(linked.href, linked);
    }
}

} // namespace tuiwen::article::foreign
