// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/rules.h"

#include <QSet>
#include <QUrl>
#include <QUrlQuery>

namespace tuiwen::article {

namespace {

using Text = QLatin1StringView;

const QSet<QString> &setOf(const char *list)
{
    thread_local QHash<const char *, QSet<QString>> sets;
    auto it = sets.find(list);
    if (it == sets.end()) {
        const QStringList words = QString::fromLatin1(list).split(QLatin1Char(' '));
        it = sets.insert(list, QSet<QString>(words.begin(), words.end()));
    }
    return *it;
}

constexpr char removedTags[] = "style script noscript link meta base object embed video audio "
                               "input form label button select textarea "
                               "canvas frame frameset applet dialog template title";
constexpr char svgParts[] =
    "defs clipPath mask filter use linearGradient radialGradient marker pattern style "
    "script symbol";

bool isPlatformHost(const QString &host)
{
    return host.endsWith(Text(".qpic.cn")) || host.endsWith(Text(".qlogo.cn")) ||
           host == Text("res.wx.qq.com");
}

bool isOurPicture(const QString &source)
{
    return source.startsWith(Text("tuiwen://media/"));
}

void checkLink(Report &report, int index, const HtmlElement &element)
{
    const QString *href = element.attr(Text("href"));
    if (href == nullptr || element.attr(Text("data-miniprogram-appid")) != nullptr) {
        return;
    }
    if (href->startsWith(QLatin1Char('#'))) {
        report.add("WX011", Severity::Warning, index,
                   QStringLiteral("link to '%1': WeChat removes ids, the link leads nowhere")
                       .arg(href->left(80)));
        return;
    }
    const QUrl url(*href);
    if (url.host() != Text("mp.weixin.qq.com") || !url.scheme().startsWith(Text("http"))) {
        report.add("WX005", Severity::Error, index,
                   QStringLiteral("external link %1 is removed").arg(href->left(200)));
    } else if (!url.path().startsWith(Text("/s"))) {
        report.add("WX005", Severity::Warning, index,
                   QStringLiteral("only links to articles (mp.weixin.qq.com/s) are known to stay"));
    }
}

void checkPictureType(Report &report, int index, const QUrl &url)
{
    const QString named = QUrlQuery(url).queryItemValue(QStringLiteral("wx_fmt")).toLower();
    const QString suffix =
        named.isEmpty() ? url.path().section(QLatin1Char('.'), -1).toLower() : named;
    if (setOf("webp svg avif heic heif tif tiff ico").contains(suffix)) {
        report.add(
            "WX008", Severity::Warning, index,
            QStringLiteral("picture of type %1: only jpg, png and gif are safe").arg(suffix));
    }
}

void checkPicture(Report &report, int index, const HtmlElement &element)
{
    const QString *lazy = element.attr(Text("data-src"));
    const QString *source = lazy != nullptr ? lazy : element.attr(Text("src"));
    if (source == nullptr || source->isEmpty()) {
        report.add("WX006", Severity::Error, index, QStringLiteral("picture without a source"));
        return;
    }
    if (source->startsWith(Text("data:"), Qt::CaseInsensitive)) {
        report.add("WX007", Severity::Error, index,
                   QStringLiteral("picture inside the text is dropped; it must be uploaded"));
        return;
    }
    if (isOurPicture(*source)) {
        return;
    }
    const QUrl url(*source);
    if (!isPlatformHost(url.host())) {
        report.add("WX006", Severity::Error, index,
                   QStringLiteral("picture from %1 is filtered; it must be uploaded")
                       .arg(source->left(200)));
    }
    checkPictureType(report, index, url);
}

void checkSvg(Report &report, int index, const HtmlElement &element)
{
    const auto pixels = [&](Text name) {
        const QString *value = element.attr(name);
        return value != nullptr && !value->isEmpty() && !value->contains(QLatin1Char('%'));
    };
    const bool styled = !valueOf(element.style, Text("width")).isEmpty() &&
                        !valueOf(element.style, Text("height")).isEmpty();
    if (!((pixels(Text("width")) && pixels(Text("height"))) || styled) ||
        element.attr(Text("viewbox")) == nullptr) {
        report.add("WX018", Severity::Warning, index,
                   QStringLiteral("svg needs width, height and viewBox"));
    }
}

} // namespace

void checkMarkup(Report &report, int index)
{
    const HtmlElement &element = report.tree().elements[size_t(index)];
    const QString &tag = element.tag;
    if (tag == Text("div")) {
        report.add("WX001", Severity::Error, index,
                   QStringLiteral("div is dissolved and its styles are lost; use section"));
    } else if (tag == Text("a") && !element.inSvg) {
        checkLink(report, index, element);
    } else if (tag == Text("img")) {
        checkPicture(report, index, element);
    } else if (tag == Text("svg")) {
        checkSvg(report, index, element);
    } else if (tag == Text("iframe")) {
        const QString *lazy = element.attr(Text("data-src"));
        const QString *source = lazy != nullptr ? lazy : element.attr(Text("src"));
        if (source == nullptr || QUrl(*source).host() != Text("v.qq.com")) {
            report.add("WX010", Severity::Error, index,
                       QStringLiteral("iframe is emptied; only v.qq.com videos stay"));
        }
    } else if (!element.inSvg && setOf(removedTags).contains(tag)) {
        report.add("WX010", Severity::Error, index, QStringLiteral("<%1> is removed").arg(tag));
    } else if (tag == Text("mp-common-profile") &&
               (element.attr(Text("data-id")) == nullptr ||
                element.attr(Text("data-pluginname")) == nullptr)) {
        report.add("WX030", Severity::Warning, index,
                   QStringLiteral("profile card without data-id or data-pluginname"));
    }
    if (element.inSvg && setOf(svgParts).contains(tag)) {
        report.add("WX017", Severity::Error, index,
                   QStringLiteral("<%1> does not survive in an svg").arg(tag));
    }
    for (const auto &[name, value] : element.attrs) {
        const bool inSvg = element.inSvg || tag == Text("svg");
        if (name == Text("id")) {
            report.add(inSvg ? "WX017" : "WX011", inSvg ? Severity::Error : Severity::Warning,
                       index, QStringLiteral("id '%1' is removed").arg(value.left(80)));
        } else if (name.startsWith(Text("on"))) {
            report.add("WX010", Severity::Error, index,
                       QStringLiteral("event handler %1 is removed").arg(name.left(40)));
        } else if (value.contains(Text("url(#")) ||
                   ((name == Text("xlink:href") || (name == Text("href") && inSvg)) &&
                    value.startsWith(QLatin1Char('#')))) {
            report.add("WX011", Severity::Error, index,
                       QStringLiteral("%1 refers to an id that WeChat removes").arg(name));
        }
    }
}

} // namespace tuiwen::article
