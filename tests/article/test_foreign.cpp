// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/article/shape.h"

using namespace tuiwen;
using namespace tuiwen::test;
using namespace tuiwen::article;

TEST_CASE("text, marks and white space of a page")
{
    CHECK(shapeOf("<p>a  <b>b</b>\n c</p>") == u"paragraph(a |bold<b>| c)");
    CHECK(shapeOf("<p>中文\n中文</p>") == u"paragraph(中文中文)");
    CHECK(shapeOf("<div>one<div>two</div>three</div>") ==
          u"paragraph(one)|paragraph(two)|paragraph(three)");
    CHECK(shapeOf("<p>x<br>y</p>") == u"paragraph(x|hard_break|y)");
    CHECK(shapeOf("<p>H<sub>2</sub>O <s>no</s> <u>u</u> <code>c</code></p>") ==
          u"paragraph(H|subscript<2>|O |strike<no>| |underline<u>| |code<c>)");
    CHECK(shapeOf("<p><span style='color:#c00;background-color:rgb(255,255,0)'>x</span> y</p>") ==
          u"paragraph(highlight{value=#ffff00}<color{value=#cc0000}<x>>| y)");
    CHECK(shapeOf("<p>base text here</p><p>a <span style='font-size:24px'>b</span></p>") ==
          u"paragraph(base text here)|paragraph(a |font_size{px=24}<b>)");
    CHECK(shapeOf("<p style='text-align:center'>x</p>") == u"paragraph{align=center}(x)");
    CHECK(shapeOf("<p style='text-indent:2em'>x</p>") == u"paragraph{indent=1}(x)");
    CHECK(shapeOf("<p>　　段落</p>") == u"paragraph{indent=1}(段落)");
    CHECK(shapeOf("<p>one one one</p><p style='line-height:2'>x</p>") ==
          u"paragraph(one one one)|paragraph{leading=2}(x)");
    CHECK(shapeOf("<p>some words <span style='letter-spacing:3px'>x</span></p>") ==
          u"paragraph(some words |letter_spacing{px=3}<x>)");
    CHECK(shapeOf("<p><a href='https://a.b/c?d=1&amp;e' title='t'>x</a></p>") ==
          u"paragraph(link{href=https://a.b/c?d=1&e title=t}<x>)");
    CHECK(shapeOf("<p><ruby>漢<rp>(</rp><rt>han</rt></ruby></p>") == u"paragraph(漢（han）)");
}

TEST_CASE("links of an article lead to the web")
{
    for (const char *href : {"javascript:pwn()", " java\nscript:pwn()", "vbscript:x", "data:text/html,x",
                             "file:///etc/passwd", "#top", "page2.html", "tuiwen://editor/"}) {
        INFO(href);
        const auto page = foreignOf(QByteArray("<p><a href='") + href + "'>words</a></p>");
        CHECK(shapeOf(page.document) == u"doc(paragraph(words))");
        CHECK(page.losses.size() == 1);
    }
    CHECK(shapeOf("<a href='https://link.zhihu.com/?target=https%3A//x.y/z'>a</a>") ==
          u"paragraph(link{href=https://x.y/z}<a>)");
    CHECK(shapeOf("<a href='mailto:a@b.c'>a</a>") == u"paragraph(link{href=mailto:a@b.c}<a>)");
}

TEST_CASE("headings, true ones and big paragraphs")
{
    CHECK(shapeOf("<h1>A</h1><h2><b style='font-size:20px'>B</b></h2><h5>C</h5>") ==
          u"heading{level=1}(A)|heading(B)|heading{level=5}(C)");
    const auto page = foreignOf("<p><b style='font-size:24px'>第一章</b></p><p>正文正文正文正文正文</p>"
                                "<p><b style='font-size:20px'>第一节</b></p><p>正文正文正文。</p>"
                                "<p><b>只是粗体</b></p>");
    CHECK(shapeOf(page.document) ==
          u"doc(heading(第一章)|paragraph(正文正文正文正文正文)|heading{level=3}(第一节)|"
          u"paragraph(正文正文正文。)|paragraph(bold<只是粗体>))");
    CHECK(tells(page.losses, "big paragraph"));
}

TEST_CASE("lists, nested in both ways, numbered and to be done")
{
    CHECK(shapeOf("<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>") ==
          u"bullet_list(list_item(paragraph(a)|bullet_list(list_item(paragraph(b))))|"
          u"list_item(paragraph(c)))");
    CHECK(shapeOf("<ol start=3><li>a</li><ol><li>b</li></ol></ol>") ==
          u"ordered_list{start=3}(list_item(paragraph(a)|ordered_list(list_item(paragraph(b)))))");
    CHECK(shapeOf("<ul><li><input type=checkbox checked> a</li><li><input type=checkbox>b</li></ul>") ==
          u"task_list(task_item{checked=true}(paragraph(a))|task_item(paragraph(b)))");
    CHECK(shapeOf("<ul><li><img src='tuiwen-data:9'></li></ul>") ==
          u"bullet_list(list_item(paragraph|image{src=tuiwen-data:9}))");
}

TEST_CASE("tables keep their cells, spans and headers")
{
    CHECK(shapeOf("<table><caption>T</caption><thead><tr><td>h<td>i</tr></thead>"
                  "<tr><td colspan=2>a</table>") ==
          u"paragraph(T)|table(table_row(table_header(paragraph(h))|table_header(paragraph(i)))|"
          u"table_row(table_cell{colspan=2}(paragraph(a))))");
    CHECK(shapeOf("<table><tr><td rowspan=2>a<td>b<tr><td>c</table>") ==
          u"table(table_row(table_cell{rowspan=2}(paragraph(a))|table_cell(paragraph(b)))|"
          u"table_row(table_cell(paragraph(c))))");
    // Spans that reach out of the table are cut, short rows are filled.
    CHECK(shapeOf("<table><tr><td rowspan=9>a<td>b<td>c<tr><td align=right>d</table>") ==
          u"table(table_row(table_cell{rowspan=2}(paragraph(a))|table_cell(paragraph(b))|"
          u"table_cell(paragraph(c)))|table_row(table_cell{align=right}(paragraph(d))|"
          u"table_cell(paragraph)))");
    CHECK(shapeOf("<table><tr><td><ul><li>x</ul><p>y</table>") ==
          u"table(table_row(table_cell(bullet_list(list_item(paragraph(x)))|paragraph(y))))");
    const auto wide = foreignOf("<table><tr>" + QByteArray("<td>x").repeated(300) + "</table>");
    CHECK(wide.document.children.front().children.front().children.size() == 120);
    CHECK(tells(wide.losses, "table with more than 120"));
    const auto bomb = foreignOf("<table>" + QByteArray("<tr><td rowspan=65534 colspan=1000>x").repeated(500));
    CHECK(bomb.document.children.front().type == NodeType::Table);
}

TEST_CASE("code keeps its lines and its language")
{
    CHECK(shapeOf("<pre><code class='language-cpp'>int a;\n\n  int b;\n</code></pre>") ==
          u"code_block{language=cpp}(int a;\n\n  int b;)");
    CHECK(shapeOf("<div class='highlight highlight-source-js'><pre>a<br>b</pre></div>") ==
          u"code_block(a\nb)");
    CHECK(shapeOf("<pre class='hljs python'><div>a</div><div>&nbsp;b</div></pre>") ==
          u"code_block{language=python}(a\n b)");
    CHECK(shapeOf("<div style=\"font-family:Consolas,monospace;white-space:pre\"><div>if x:</div>"
                  "<div>  <span style='color:#00f'>pass</span></div></div>") ==
          u"code_block(if x:\n  pass)");
    CHECK(shapeOf("<section class='code-snippet__fix code-snippet__js'><ul class='code-snippet__line-index'>"
                  "<li></li></ul><pre data-lang='js'><code>let a</code><code>let b</code></pre></section>") ==
          u"code_block{language=js}(let a\nlet b)");
    CHECK(shapeOf("<table class='highlighttable'><tr><td class='linenos'>1\n2</td><td><pre>a\nb</pre>") ==
          u"code_block(a\nb)");
    CHECK(shapeOf("<xmp><b>&amp;</b></xmp>") == u"code_block(<b>&amp;</b>)");
}

TEST_CASE("pictures stand by themselves, in the line, in groups, with captions and links")
{
    CHECK(shapeOf("<p><img src='a.png' alt='A' title='T'></p>") ==
          u"image{alt=A caption=T src=a.png}");
    CHECK(shapeOf("<p>x <img src='a.png'> y</p>") == u"paragraph(x |inline_image{src=a.png}| y)");
    CHECK(shapeOf("<figure><img data-src='https://x/y.png' src='spacer.gif'><figcaption>C</figcaption></figure>") ==
          u"image{caption=C src=https://x/y.png}");
    CHECK(shapeOf("<a href='https://a.b/'><img src='a.png' width='50%'></a>") ==
          u"image{href=https://a.b/ src=a.png width=50}");
    CHECK(shapeOf("<section style='display:flex'><section><img src=1.png></section>"
                  "<section><img src=2.png></section><section><img src=3.png></section></section>") ==
          u"image_group{columns=3}(image{src=1.png}|image{src=2.png}|image{src=3.png})");
    CHECK(shapeOf("<p>hi<img class=emoji alt='😀' src='https://x/1.png'></p>") == u"paragraph(hi😀)");
    const auto tracked = foreignOf("<p>a<img src='https://x/t.gif' width=1 height=1></p>");
    CHECK(shapeOf(tracked.document) == u"doc(paragraph(a))");
    CHECK(tells(tracked.losses, "tracking picture"));
    const auto data = foreignOf("<img src=\"data:image/png;base64,iVBORw0KGgo=\">");
    CHECK(shapeOf(data.document) == u"doc(image{src=tuiwen-data:0})");
    CHECK(foreign::embeddedSource(data, QStringLiteral("tuiwen-data:0")) ==
          u"data:image/png;base64,iVBORw0KGgo=");
    CHECK(foreign::embeddedSource(data, QStringLiteral("tuiwen-data:7")).isEmpty());
}

TEST_CASE("formulas keep their TeX")
{
    CHECK(shapeOf("<p>a <span class=katex><span class=katex-mathml><math><semantics><mi>x</mi>"
                  "<annotation encoding='application/x-tex'>x^2</annotation></semantics></math></span>"
                  "<span class=katex-html aria-hidden=true>x2</span></span></p>") ==
          u"paragraph(a |math_inline{tex=x^2})");
    CHECK(shapeOf("<math display=block><semantics><mi>x</mi><annotation encoding='application/x-tex'>"
                  "x</annotation></semantics></math>") == u"math_block{tex=x}");
    CHECK(shapeOf("<p>a<img class='mwe-math-fallback-image-inline' alt='{\\sqrt x}' src='https://w/x.svg'></p>") ==
          u"paragraph(a|math_inline{tex={\\sqrt x}})");
    const auto bare = foreignOf("<p>a <math><mi>x</mi></math></p>");
    CHECK(shapeOf(bare.document) == u"doc(paragraph(a x))");
    CHECK(tells(bare.losses, "formula"));
}

TEST_CASE("footnotes of Markdown converters and word processors become footnotes")
{
    CHECK(shapeOf("<p>a<a href='#fn1' class='footnote-ref' id='fnref1'><sup>1</sup></a>.</p>"
                  "<section><ol><li id='fn1'><p>The note<a href='#fnref1'>↩</a></p></li></ol></section>") ==
          u"paragraph(a|footnote{text=The note}|.)");
    CHECK(shapeOf("<p>a<a style='mso-footnote-id:ftn1' href='#_ftn1' name='_ftnref1'><span>[1]</span></a></p>"
                  "<div><hr><div id=ftn1><p class=MsoFootnoteText><a href='#_ftnref1' name='_ftn1'>[1]</a>"
                  " 注释</p></div></div>") == u"paragraph(a|footnote{text=注释})|divider");
}

TEST_CASE("boxes: quotes, callouts, columns, what unfolds")
{
    CHECK(shapeOf("<blockquote>a<p>b</p></blockquote>") == u"blockquote(paragraph(a)|paragraph(b))");
    CHECK(shapeOf("<div class='markdown-alert markdown-alert-warning'><p class='markdown-alert-title'>"
                  "Warning</p><p>x</p></div>") ==
          u"callout{kind=warning title=Warning}(paragraph(x))");
    CHECK(shapeOf("<div class=column-list><div class=column><p>a</p></div><div class=column><p>b</p></div></div>") ==
          u"columns(column(paragraph(a))|column(paragraph(b)))");
    CHECK(shapeOf("<details><summary>S</summary>body</details>") ==
          u"paragraph(bold<S>)|paragraph(body)");
    CHECK(shapeOf("<hr><dl><dt>T<dd>D</dl>") == u"divider|paragraph(bold<T>)|paragraph(D)");
}

TEST_CASE("what a page hides, runs or sends is left out and told")
{
    const auto page = foreignOf("<script>pwn()</script><p style='display:none'>secret</p><p>seen</p>"
                                "<button>b</button><iframe src='https://x.y/z'></iframe><svg><path/></svg>"
                                "<p>&nbsp;</p>");
    CHECK(shapeOf(page.document) ==
          u"doc(paragraph(seen)|paragraph(link{href=https://x.y/z}<https://x.y/z>))");
    for (const char *what : {"<script>", "hidden element", "<button>", "<iframe>", "vector drawing",
                             "empty paragraph"}) {
        INFO(what);
        CHECK(tells(page.losses, what));
    }
}

TEST_CASE("the ordinary look of a page goes, what differs from it stays")
{
    const auto page = foreignOf(
        "<div style='font-size:15px;color:rgb(62,62,62);letter-spacing:1px;line-height:1.75'>"
        "<p style='text-align:justify'>ordinary ordinary ordinary <span style='color:#e00'>red</span></p></div>");
    CHECK(shapeOf(page.document) ==
          u"doc(paragraph(ordinary ordinary ordinary |color{value=#ee0000}<red>))");
    CHECK(tells(page.losses, "text size 15 px"));
    const auto white = foreignOf("<p>aaaaaa <span style='color:#fff'>w</span></p>");
    CHECK(shapeOf(white.document) == u"doc(paragraph(aaaaaa w))");
    CHECK(tells(white.losses, "white text"));
}
