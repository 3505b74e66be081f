// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/foreign/profile.h"

#include "core/article/foreign/look.h"
#include "core/article/foreign/reader.h"

#include <QRegularExpression>
#include <QSet>

namespace tuiwen::article::foreign {

namespace {

using Names = QSet<QString>;

Names names(const char *list)
{
    const QStringList split = QString::fromLatin1(list).split(QLatin1Char(' '));
    return {split.begin(), split.end()};
}

const Names &keptTags()
{
    static const Names set = names(
        "section p span h1 h2 h3 h4 h5 h6 strong b em i u s del blockquote ul ol li table thead "
        "tbody tr td th figure figcaption br hr img sub sup small mark svg g path rect circle "
        "ellipse line polyline polygon text tspan animate animateTransform animateMotion set");
    return set;
}

const Names &sectionTags()
{
    static const Names set = names("div article header footer main nav aside center address "
                                   "details dl dd dt form fieldset body tfoot caption pre summary");
    return set;
}

/// Left out together with everything inside.
const Names &activeTags()
{
    static const Names set =
        names("script style noscript template link meta base object embed applet iframe frame "
              "frameset audio video canvas input button select textarea option foreignObject use "
              "image defs clipPath mask filter pattern marker symbol linearGradient radialGradient "
              "math head title map area param source track portal dialog slot feImage a:script");
    return set;
}

const Names &keptProperties()
{
    static const Names set = names(
        "color font-size font-weight font-style line-height letter-spacing text-align text-indent "
        "text-decoration word-break overflow-wrap white-space margin margin-top margin-right "
        "margin-bottom margin-left padding padding-top padding-right padding-bottom padding-left "
        "width max-width min-width height max-height min-height box-sizing border border-top "
        "border-right border-bottom border-left border-width border-style border-color "
        "border-top-width border-right-width border-bottom-width border-left-width "
        "border-top-style border-right-style border-bottom-style border-left-style "
        "border-top-color border-right-color border-bottom-color border-left-color border-radius "
        "border-top-left-radius border-top-right-radius border-bottom-left-radius "
        "border-bottom-right-radius border-collapse background-color background box-shadow display "
        "vertical-align overflow overflow-x overflow-y flex flex-direction flex-wrap flex-flow "
        "flex-grow flex-shrink flex-basis justify-content align-items align-self align-content gap "
        "opacity transform text-shadow background-image scroll-snap-type list-style-type");
    return set;
}

const Names &motionAttributes()
{
    static const Names set =
        names("x y width height opacity d points cx cy r rx ry x1 y1 x2 y2 stroke-width "
              "stroke-dasharray stroke-dashoffset fill stroke visibility transform");
    return set;
}

const Names &svgAttributes()
{
    static const Names set = names(
        "viewbox width height x y cx cy r rx ry x1 y1 x2 y2 d points fill stroke stroke-width "
        "stroke-linecap stroke-linejoin stroke-dasharray stroke-dashoffset opacity fill-opacity "
        "stroke-opacity transform font-size text-anchor attributename attributetype values from to "
        "by dur begin end repeatcount repeatdur fill restart keytimes keysplines calcmode type path "
        "rotate additive accumulate preserveaspectratio");
    return set;
}

bool isSafeValue(const QString &value)
{
    static const QRegularExpression chars(QStringLiteral("^[\\w\\s#%.,()+\\-/*'\\p{Han}]*$"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression active(
        QStringLiteral("url|expression|javascript|vbscript|import|behaviou?r|binding|var\\s*\\(|"
                       "calc\\s*\\(|env\\s*\\(|attr\\s*\\(|image-set|element\\s*\\(|paint\\s*\\("),
        QRegularExpression::CaseInsensitiveOption);
    // Each of these would be an error of checkHtml() (WX012).
    static const QRegularExpression unknown(
        QStringLiteral("(^|[\\s,(-])[\\d.]+(vw|vh|vmin|vmax|dvh|svh)\\b|"
                       "\\b(min|max|clamp|oklch|oklab|lab|lch|hwb|color-mix|color)\\s*\\("),
        QRegularExpression::CaseInsensitiveOption);
    return value.size() <= 500 && chars.match(value).hasMatch() &&
           !active.match(value).hasMatch() && !unknown.match(value).hasMatch();
}

QString cleanStyle(const Element &element, Losses &losses)
{
    QString style;
    for (const auto &[property, raw] : element.style) {
        QString value = raw.section(u'!', 0, 0).trimmed();
        value.replace(u'"', u'\'');
        if (property.startsWith(u"mso-") || value.isEmpty()) {
            continue;
        }
        const bool laysOut = property == u"display" &&
                             (value.contains(u"grid") || value.contains(u"contents"));
        if (!keptProperties().contains(property) || !isSafeValue(value) || laysOut) {
            losses.add(QStringLiteral("style: %1").arg(property.left(40)),
                       QStringLiteral("WeChat removes it, or it could load something"));
            continue;
        }
        style += (style.isEmpty() ? QString() : QStringLiteral(";")) + property + u':' + value;
    }
    return style;
}

void writeAttribute(QString &html, const QString &name, const QString &value)
{
    html += u' ' + name + QStringLiteral("=\"") + value.toHtmlEscaped() + u'"';
}

/// Plain numbers and words only.
void writePlainAttributes(QString &html, const Element &element)
{
    static const QRegularExpression number(QStringLiteral("^\\d{1,5}(\\.\\d{1,3})?(%|px)?$"));
    for (const char *name : {"width", "height", "colspan", "rowspan", "start"}) {
        const QString value = element.attr(QLatin1StringView(name)).trimmed();
        if (number.match(value).hasMatch()) {
            writeAttribute(html, QString::fromLatin1(name), value);
        }
    }
    static const QRegularExpression word(QStringLiteral("^#?[a-zA-Z0-9]{1,12}$"));
    for (const char *name : {"align", "bgcolor"}) {
        const QString value = element.attr(QLatin1StringView(name)).trimmed();
        if (word.match(value).hasMatch()) {
            writeAttribute(html, QString::fromLatin1(name), value);
        }
    }
}

void writeSvgAttributes(QString &html, const Element &element)
{
    for (const auto &[name, value] : element.attrs) {
        static const QRegularExpression plain(QStringLiteral("^[\\w\\s#%.,()+\\-;:]*$"));
        if (svgAttributes().contains(name) && value.size() <= 20000 &&
            plain.match(value).hasMatch() && !value.contains(u"url", Qt::CaseInsensitive) &&
            !value.contains(u"script", Qt::CaseInsensitive)) {
            writeAttribute(html, name == u"viewbox" ? QStringLiteral("viewBox") : name, value);
        }
    }
}

bool isSvgTag(const QString &tag)
{
    static const Names set = names("svg g path rect circle ellipse line polyline polygon text tspan "
                                   "animate animateTransform animateMotion set");
    return set.contains(tag);
}

class Writer
{
public:
    explicit Writer(Losses &losses)
        : m_losses(losses)
    {}

    void write(const Element &element);
    QString take() { return std::move(m_html); }

private:
    void inside(const Element &element);
    void picture(const Element &element);

    Losses &m_losses;
    QString m_html;
};

void Writer::inside(const Element &element)
{
    for (const Element &child : element.children) {
        write(child);
    }
}

void Writer::picture(const Element &element)
{
    const QString source = pictureSource(element);
    if (source.isEmpty()) {
        return;
    }
    m_html += QStringLiteral("<img");
    writeAttribute(m_html, QStringLiteral("src"), source);
    const QString alt = element.attr(QLatin1StringView("alt")).simplified();
    if (!alt.isEmpty()) {
        writeAttribute(m_html, QStringLiteral("alt"), alt.left(500));
    }
    writePlainAttributes(m_html, element);
    const QString style = cleanStyle(element, m_losses);
    if (!style.isEmpty()) {
        writeAttribute(m_html, QStringLiteral("style"), style);
    }
    m_html += QStringLiteral(">");
}

void Writer::write(const Element &element)
{
    if (element.isText()) {
        QString text = element.text;
        text.remove(QChar(0x200b)).remove(QChar(0xfeff)).remove(QChar(u'\0'));
        m_html += text.toHtmlEscaped();
        return;
    }
    if (isHidden(element)) {
        return;
    }
    if (activeTags().contains(element.tag)) {
        m_losses.add(QStringLiteral("<%1>").arg(element.tag.left(30)),
                     QStringLiteral("WeChat removes this element"));
        return;
    }
    if (element.is(QLatin1StringView("img"))) {
        picture(element);
        return;
    }
    QString tag = element.tag;
    if (sectionTags().contains(tag)) {
        tag = QStringLiteral("section");
    } else if (tag == u"font" || tag == u"a" || tag == u"label") {
        tag = QStringLiteral("span");
    }
    if (!keptTags().contains(tag)) {
        inside(element);
        return;
    }
    const bool motion = tag == u"animate" || tag == u"set";
    if (motion &&
        !motionAttributes().contains(element.attr(QLatin1StringView("attributename")).toLower())) {
        return;
    }
    m_html += u'<' + tag;
    if (isSvgTag(tag)) {
        writeSvgAttributes(m_html, element);
    } else {
        writePlainAttributes(m_html, element);
    }
    const QString style = cleanStyle(element, m_losses);
    if (!style.isEmpty()) {
        writeAttribute(m_html, QStringLiteral("style"), style);
    }
    m_html += u'>';
    if (tag == u"br" || tag == u"hr") {
        return;
    }
    inside(element);
    m_html += QStringLiteral("</") + tag + u'>';
}

void writePlatform(const Element &element, QString &html)
{
    static const QRegularExpression tagName(QStringLiteral("^(mp[a-z-]*|qqmusic|section|span|p)$"));
    static const QRegularExpression attrName(QStringLiteral("^[a-z][a-z0-9_-]{0,60}$"));
    if (element.isText()) {
        html += element.text.toHtmlEscaped();
        return;
    }
    if (!tagName.match(element.tag).hasMatch()) {
        return;
    }
    html += u'<' + element.tag;
    for (const auto &[name, value] : element.attrs) {
        const QString squeezed = QString(value).remove(QRegularExpression(QStringLiteral("\\s")));
        const bool inert = !name.startsWith(u"on") && name != u"style" && name != u"href" &&
                           name != u"src" && name != u"srcset" && name != u"srcdoc" &&
                           name != u"action" && name != u"id" && name != u"class" &&
                           !squeezed.contains(u"script:", Qt::CaseInsensitive);
        if (inert && attrName.match(name).hasMatch()) {
            writeAttribute(html, name, value.left(4000));
        }
    }
    html += u'>';
    for (const Element &child : element.children) {
        writePlatform(child, html);
    }
    html += QStringLiteral("</") + element.tag + u'>';
}

/// Calls fn(source) for the src of every picture; what it gives is written in its place.
QString eachPicture(const QString &html, const std::function<QString(const QString &)> &fn)
{
    static const QRegularExpression pattern(QStringLiteral("<img src=\"([^\"]*)\""));
    QString out;
    qsizetype from = 0;
    auto matches = pattern.globalMatch(html);
    while (matches.hasNext()) {
        const auto match = matches.next();
        QString source = match.captured(1);
        source.replace(QStringLiteral("&lt;"), QStringLiteral("<"))
            .replace(QStringLiteral("&gt;"), QStringLiteral(">"))
            .replace(QStringLiteral("&quot;"), QStringLiteral("\""))
            .replace(QStringLiteral("&amp;"), QStringLiteral("&"));
        out += QStringView(html).mid(from, match.capturedStart() - from);
        out += fn(source);
        from = match.capturedEnd();
    }
    return out + QStringView(html).mid(from);
}

} // namespace

QString cleanedMarkup(const Element &element, Losses &losses)
{
    Writer writer(losses);
    writer.write(element);
    return writer.take();
}

QString platformMarkup(const Element &element)
{
    QString html;
    writePlatform(element, html);
    return html;
}

QString recleanedMarkup(const QString &html, bool platform, Losses &losses)
{
    const auto dom = parseDom(html.toUtf8());
    if (!dom) {
        return {};
    }
    QString clean;
    for (const Element &child : dom->body.children) {
        clean += platform ? platformMarkup(child) : cleanedMarkup(child, losses);
    }
    return clean;
}

QString withMarkupPictures(const QString &html, const PictureResolver &resolve, Losses &losses)
{
    return eachPicture(html, [&](const QString &source) {
        const PictureFate fate = resolve(source);
        QString tag = QStringLiteral("<img");
        if (!fate.source.isEmpty()) {
            writeAttribute(tag, QStringLiteral("src"), fate.source);
            return tag;
        }
        losses.add(fate.loss.what, fate.loss.why);
        const QString address = safeLink(source);
        if (!address.isEmpty()) {
            writeAttribute(tag, QStringLiteral("data-src"), address);
        }
        return tag;
    });
}

QStringList markupPictures(const QString &html)
{
    QStringList sources;
    (void)eachPicture(html, [&](const QString &source) {
        sources.append(source);
        return QString();
    });
    return sources;
}

} // namespace tuiwen::article::foreign
