// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/service.h"
#include "tests/support/catchqt.h"
#include "tests/web/newsroom.h"
#include "ui/preview/cards.h"
#include "ui/preview/phone.h"
#include "ui/style/style.h"
#include "ui/webview/interceptor.h"
#include "ui/webview/page.h"
#include "ui/webview/view.h"

#include <QSignalSpy>

using namespace tuiwen;
using ui::webview::View;

namespace {

article::Preview withHtml(const QString &html)
{
    article::Preview preview;
    preview.payload.title = QStringLiteral("月到中秋：<把>图书馆过成团圆的样子");
    preview.payload.author = QStringLiteral("林知秋");
    preview.payload.html = html;
    preview.contentHash = QString::number(qHash(html));
    return preview;
}

article::Preview longArticle()
{
    QString html;
    for (int i = 0; i < 60; ++i) {
        html += QStringLiteral(
                    "<p style=\"color: #333333\">第 %1 段：秋分过后，临溪的傍晚来得早了一些。</p>")
                    .arg(i);
    }
    return withHtml(html);
}

/// A phone on the screen with an article in it.
struct Shown
{
    test::Newsroom room;
    ui::PhonePreview phone{*room.media};
    View *view = nullptr;

    explicit Shown(const article::Preview &preview)
    {
        phone.resize(400, 700);
        static_cast<QWidget &>(phone).show();
        show(preview);
    }

    void show(const article::Preview &preview)
    {
        QSignalSpy measured(&phone, &ui::PhonePreview::scrolled);
        phone.show(preview, QStringLiteral("临溪图书馆"), inChina(room.clock.now()));
        view = phone.findChild<View *>();
        REQUIRE(view != nullptr);
        REQUIRE(test::waitFor([&] { return measured.count() > 0; }));
    }

    /// Asked from a world of its own: the article's own scripts are off.
    QVariant ask(const QString &script)
    {
        return test::evaluate(view->hardened(), script, QWebEngineScript::ApplicationWorld);
    }
};

} // namespace

TEST_CASE("the reader's text size makes words larger and leaves pictures as they are")
{
    Shown shown(withHtml(QStringLiteral(
        "<p style=\"font-size: 20px\">字</p><p><img width=\"100\" height=\"50\" "
        "src=\"data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk"
        "YPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==\"></p>")));
    const auto widthOf = [&](const char *selector) {
        return shown
            .ask(QStringLiteral("(() => { const r = document.createRange(); "
                                "r.selectNodeContents(document.querySelector('%1')); const e = "
                                "document.querySelector('%1'); return e.tagName === 'IMG' ? "
                                "e.getBoundingClientRect().width : "
                                "r.getBoundingClientRect().width; })()")
                     .arg(QLatin1StringView(selector)))
            .toDouble();
    };
    const double before = widthOf("#content p");
    const double picture = widthOf("#content img");
    shown.phone.setTextPercent(150);
    const auto grown = [&] {
        return shown.ask(QStringLiteral("getComputedStyle(document.body).zoom")).toDouble();
    };
    REQUIRE(test::waitFor([&] { return std::abs(grown() - 1.5) < 0.01; }));
    CHECK(shown.ask(QStringLiteral("document.querySelectorAll('#content p').length")).toInt() == 2);
    CHECK(before > 0);
    CHECK(picture > 0);
    CHECK(shown.phone.textPercent() == 150);
    const double factor =
        shown.ask(QStringLiteral("getComputedStyle(document.querySelector('#content img')).zoom"))
            .toDouble() *
        grown();
    CHECK(std::abs(factor - 1.0) < 0.01);
}

TEST_CASE("titles are cut where WeChat cuts them and covers cropped as they are sent")
{
    const QFont font = ui::style::font(17);
    const QString longTitle(60, QChar(u'月'));
    const auto lines = ui::SurfaceCards::cut(longTitle, font, 240, 2);
    REQUIRE(lines.size() == 2);
    CHECK(lines.at(1).endsWith(QChar(u'…')));
    CHECK(longTitle.startsWith(lines.at(0)));
    CHECK(ui::SurfaceCards::cut(QStringLiteral("短"), font, 240, 2) ==
          QStringList{QStringLiteral("短")});
    CHECK(ui::SurfaceCards::cut({}, font, 240, 2).isEmpty());
    CHECK(ui::SurfaceCards::partOf({1000, 1000}, std::nullopt, 2.0) == QRect(0, 250, 1000, 500));
    CHECK(ui::SurfaceCards::partOf({1000, 400}, Crop{0.1, 0, 0.5, 1}, 1.0) ==
          QRect(100, 0, 400, 400));
    CHECK(ui::SurfaceCards::partOf({100, 100}, Crop{-5, -5, 9, 9}, 1.0) == QRect(0, 0, 100, 100));
}

TEST_CASE("the phone shows the payload byte for byte under the reader's header")
{
    const QString html = QStringLiteral("<section style=\"color: rgb(1, 2, 3);\"><p>一 &amp; 二</p>"
                                        "<p><img alt=\"\" width=\"10\"></p></section>");
    Shown shown(withHtml(html));
    CHECK(shown.ask(QStringLiteral("document.getElementById('content').innerHTML")).toString() ==
          html);
    CHECK(shown.ask(QStringLiteral("document.querySelector('h1').textContent")).toString() ==
          QStringLiteral("月到中秋：<把>图书馆过成团圆的样子"));
    CHECK(shown.ask(QStringLiteral("document.querySelector('#head div').textContent")).toString() ==
          QStringLiteral("林知秋临溪图书馆2026年9月24日 15:12"));
    CHECK(shown.ask(QStringLiteral("getComputedStyle(document.getElementById('content')).fontSize"))
              .toString() == u"17px");
}

TEST_CASE("the end counts as read only when it was on the screen")
{
    Shown shown(longArticle());
    QSignalSpy end(&shown.phone, &ui::PhonePreview::readToEnd);
    CHECK_FALSE(shown.phone.wasReadToEnd());
    CHECK(shown.phone.scrollFraction() == 0.0);

    shown.phone.scrollToEnd();
    REQUIRE(test::waitFor([&] { return end.count() == 1; }));
    CHECK(shown.phone.scrollFraction() > 0.99);

    SECTION("the same content keeps what was read")
    {
        shown.show(longArticle());
        CHECK(shown.phone.wasReadToEnd());
    }
    SECTION("other content has to be read anew")
    {
        auto changed = longArticle();
        changed.payload.html += QStringLiteral("<p>又一段</p>");
        changed.contentHash = QStringLiteral("another");
        shown.phone.show(changed, QStringLiteral("临溪图书馆"), {});
        CHECK_FALSE(shown.phone.wasReadToEnd());
    }
}

TEST_CASE("an article that fits on the screen has been read when it is shown")
{
    Shown shown(withHtml(QStringLiteral("<p>短</p>")));
    CHECK(shown.phone.wasReadToEnd());
    CHECK(shown.phone.scrollFraction() == 1.0);
}

TEST_CASE("pictures of the library appear, by the type their bytes have")
{
    test::Newsroom probe;
    Shown shown(withHtml(QStringLiteral("<p>x</p>")));
    const auto media =
        shown.room.media->addNow(test::Newsroom::picture(Qt::red), QStringLiteral("r.png"));
    REQUIRE_OK(media);
    shown.show(withHtml(QStringLiteral("<img src=\"tuiwen://media/%1\">").arg(media->hash)));
    CHECK(shown.ask(QStringLiteral("document.images[0].naturalWidth")).toInt() == 64);
    shown.show(withHtml(QStringLiteral("<img src=\"tuiwen://media/%1\">").arg(QString(64, u'0'))));
    CHECK(shown.ask(QStringLiteral("document.images[0].naturalWidth")).toInt() == 0);
}

TEST_CASE("scripts in a payload do not run and links lead nowhere")
{
    Shown shown(withHtml(QStringLiteral(
        "<p id=\"t\">a</p><script>document.getElementById('t').textContent='ran'</script>"
        "<img src=\"data:image/png;base64,AA\" "
        "onerror=\"document.getElementById('t').textContent='ran'\">"
        "<a id=\"l\" href=\"tuiwen://editor/\">go</a><a id=\"h\" "
        "href=\"http://127.0.0.1:9/\">out</a>")));
    QSignalSpy refused(&shown.view->hardened(), &ui::webview::HardenedPage::linkRefused);
    shown.ask(QStringLiteral("document.getElementById('l').click()"));
    shown.ask(QStringLiteral("document.getElementById('h').click()"));
    REQUIRE(test::waitFor([&] { return refused.count() >= 1; }));
    shown.ask(QStringLiteral("location.href = 'http://127.0.0.1:9/'"));
    CHECK(shown.ask(QStringLiteral("location.href")).toString() == u"tuiwen://preview/");
    CHECK(shown.ask(QStringLiteral("document.getElementById('t').textContent")).toString() == u"a");
}

TEST_CASE("dark mode converts a copy")
{
    const auto preview = longArticle();
    Shown shown(preview);
    QSignalSpy measured(&shown.phone, &ui::PhonePreview::scrolled);
    shown.phone.setDark(true);
    REQUIRE(test::waitFor([&] { return measured.count() > 0; }));
    CHECK(shown.ask(QStringLiteral("getComputedStyle(document.body).backgroundColor")).toString() ==
          u"rgb(25, 25, 25)");
    CHECK(shown.ask(QStringLiteral("getComputedStyle(document.querySelector('#content p')).color"))
              .toString() == u"rgb(163, 163, 163)");
    CHECK(preview.payload.html == longArticle().payload.html);
}

TEST_CASE("the interceptor knows its own addresses only")
{
    using ui::webview::Interceptor;
    using ui::webview::Role;
    const auto may = [](Role role, const char *url) {
        return Interceptor::mayLoad(role, QUrl(QString::fromLatin1(url)));
    };
    CHECK(may(Role::Editor, "tuiwen://editor/editor.js"));
    CHECK(may(Role::Editor, "tuiwen://media/00"));
    CHECK_FALSE(may(Role::Editor, "tuiwen://preview/"));
    CHECK(may(Role::Preview, "tuiwen://preview/"));
    CHECK_FALSE(may(Role::Preview, "tuiwen://editor/"));
    for (const char *url : {"https://example.com/", "http://127.0.0.1/", "file:///etc/passwd",
                            "qrc:/x", "data:text/html,x", "blob:tuiwen://editor/1", "ftp://a/",
                            "about:blank", "chrome://version", "tuiwen://other/"}) {
        CAPTURE(url);
        CHECK_FALSE(may(Role::Editor, url));
        CHECK_FALSE(may(Role::Preview, url));
    }
}
