// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/foreign/dialect.h"
#include "tests/article/shape.h"

#include <QFile>

using namespace tuiwen;
using namespace tuiwen::test;
using namespace tuiwen::article;

namespace {

QByteArray sample(const char *name)
{
    QFile file(QStringLiteral(TUIWEN_TEST_DATA "/foreign/") + QString::fromLatin1(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

foreign::ForeignArticle pageOf(const char *name, foreign::Scope scope = foreign::Scope::Fragment)
{
    auto read = foreign::importHtml(sample(name), scope);
    REQUIRE_OK(read);
    const auto again = fromJson(toJson(read->document));
    REQUIRE_OK(again);
    return std::move(*read);
}

bool has(const foreign::ForeignArticle &article, const char *shape)
{
    const QString whole = shapeOf(article.document);
    INFO(whole.toStdString());
    const bool found = whole.contains(QString::fromUtf8(shape));
    CHECK(found);
    return found;
}

} // namespace

TEST_CASE("Word: lists written as paragraphs, sizes in points, pictures left on its disk")
{
    const auto word = pageOf("word.html");
    CHECK(word.source == u"Word");
    has(word, "heading{level=1}(年度总结)");
    has(word, "bullet_list(list_item(paragraph(第一项)|bullet_list(list_item(paragraph(细分))))|"
              "list_item(paragraph(第二项)))");
    has(word, "ordered_list{start=3}(list_item(paragraph(第三步)))");
    has(word, "table(table_row(table_cell{colspan=2}(paragraph{align=center}(bold<合计>)))");
    has(word, "highlight{value=#ffff00}<重点>");
    has(word, "footnote{text=数据来自统计局}");
    has(word, "image{alt=图表 src=file:///C:/Users/a/AppData/Local/Temp/msohtmlclip1/01/clip_image002.png");
    CHECK_FALSE(shapeOf(word.document).contains(u"mso-"));
}

TEST_CASE("WPS: classes of a style sheet and Chinese list signs")
{
    const auto wps = pageOf("wps.html");
    CHECK(wps.source == u"WPS");
    has(wps, "heading(一、背景)");
    has(wps, "ordered_list(list_item(paragraph(目标))|list_item(paragraph(范围)))");
    has(wps, "color{value=#ff0000}<醒目>");
}

TEST_CASE("Google Docs: weights that say normal, lists beside their items, its redirects")
{
    const auto docs = pageOf("googledocs.html");
    CHECK(docs.source == u"Google Docs");
    has(docs, "heading{level=1}(Plan)");
    has(docs, "paragraph(Some |bold<bold>| and |italic<slanted>| words)");
    has(docs, "bullet_list(list_item(paragraph(one)|bullet_list(list_item(paragraph(two)))))");
    has(docs, "link{href=https://example.org/a}<there>");
    has(docs, "table(table_row(table_cell(paragraph(a))|table_cell(paragraph(b))))");
}

TEST_CASE("Feishu: one list for each item, tasks, code and callouts")
{
    const auto feishu = pageOf("feishu.html");
    CHECK(feishu.source == u"Feishu");
    has(feishu, "ordered_list(list_item(paragraph(准备))|list_item(paragraph(执行)))");
    has(feishu, "task_list(task_item{checked=true}(paragraph(已完成)))");
    has(feishu, "code_block{language=python}(def f():\n    return 1)");
    has(feishu, "callout(paragraph(提示内容))");
}

TEST_CASE("Notion: to-dos, callouts, columns and toggles")
{
    const auto notion = pageOf("notion.html");
    CHECK(notion.source == u"Notion");
    has(notion, "task_list(task_item{checked=true}(paragraph(Done))|task_item(paragraph(Open)))");
    has(notion, "callout(paragraph(💡 Remember))");
    has(notion, "columns(column(paragraph(Left))|column(paragraph(Right)))");
    has(notion, "paragraph(bold<Toggle>)");
    has(notion, "math_block{tex=E=mc^2}");
}

TEST_CASE("a web page: its article, without what stands around it")
{
    const auto page = pageOf("webpage.html", foreign::Scope::Page);
    CHECK(page.title == u"公园的早晨");
    CHECK(page.author == u"林晓");
    has(page, "paragraph(晨雾还没有散去，跑步的人已经绕了三圈。");
    has(page, "image{caption=湖面 src=images/lake%20%E6%B9%96.png}");
    has(page, "blockquote(paragraph(慢一点，也是一种速度。))");
    const QString whole = shapeOf(page.document);
    CHECK_FALSE(whole.contains(u"首页"));
    CHECK_FALSE(whole.contains(u"版权所有"));
    CHECK_FALSE(whole.contains(u"公园的早晨"));
}

TEST_CASE("135, Xiumi and Yiban: plain text stays text, layout stays as it is")
{
    struct Row
    {
        const char *file;
        const char *source;
        const char *text;
        const char *design;
    };
    static constexpr Row rows[]{
        {"135.html", "135", "paragraph(正文第一段，说说这次活动。)", "活动安排"},
        {"xiumi.html", "Xiumi", "paragraph(秀米里的正文。)", "左栏"},
        {"yiban.html", "Yiban", "paragraph(壹伴的正文。)", "精选"}};
    for (const Row &row : rows) {
        INFO(row.file);
        const auto page = pageOf(row.file);
        CHECK(page.source == QString::fromUtf8(row.source));
        has(page, row.text);
        const QString whole = shapeOf(page.document);
        const qsizetype styled = whole.indexOf(QStringLiteral("styled{html=<section"));
        CHECK(styled >= 0);
        CHECK(whole.indexOf(QString::fromUtf8(row.design)) > styled);
        CHECK(tells(page.losses, "designed block"));
        for (const char *never : {"<script", "position", "onclick", "id=\"", "class=", "url(", "float"}) {
            INFO(never);
            CHECK_FALSE(whole.contains(QString::fromLatin1(never)));
        }
    }
}

TEST_CASE("a published article: head, late pictures and the elements of the platform")
{
    const auto page = pageOf("wechat.html", foreign::Scope::Page);
    CHECK(page.source == u"WeChat article");
    CHECK(page.title == u"中秋夜的图书馆");
    CHECK(page.author == u"馆员小陈");
    CHECK(page.digest == u"灯亮到十二点");
    CHECK(page.cover == u"https://mmbiz.qpic.cn/cover/0?wx_fmt=jpeg");
    has(page, "paragraph(今晚的月亮很圆。)");
    has(page, "image{alt=馆门 src=https://mmbiz.qpic.cn/a/640?wx_fmt=png}");
    has(page, "profile_card{alias=lib headimg=http://mmbiz.qpic.cn/h/0 id=MzI1 nickname=城市图书馆 "
              "service_type=1 signature=读书 verify_status=0}");
    has(page, "platform{html=<mpvoice");
    has(page, "kind=mpvoice");
    has(page, "video{vid=wxv_123}");
    has(page, "mini_program{appid=wx1 path=pages/a title=预约}");
    has(page, "mini_program_link{appid=wx2 path=pages/b}<点这里>");
    has(page, "code_block{language=js}(let a = 1\nlet b = 2)");
    has(page, "styled{html=");
    CHECK_FALSE(shapeOf(page.document).contains(u"阅读"));
}

TEST_CASE("doocs/md and mdnice: structure stays, the theme goes")
{
    for (const char *file : {"doocs.html", "mdnice.html"}) {
        INFO(file);
        const auto page = pageOf(file);
        has(page, "heading(小标题)");
        has(page, "blockquote(paragraph(引用的话))");
        has(page, "code_block{language=cpp}(int main() {\n  return 0;\n})");
        has(page, "list_item(paragraph(第一)");
        CHECK(tells(page.losses, "theme of"));
        CHECK_FALSE(shapeOf(page.document).contains(u"styled"));
    }
    has(pageOf("mdnice.html"), "math_inline{tex=\\alpha}");
}

TEST_CASE("the console's editor: what it wraps around text means nothing")
{
    const auto page = pageOf("console.html");
    CHECK(page.source == u"WeChat editor");
    has(page, "paragraph(从后台复制的|bold<一段>|文字)");
    has(page, "image{align=center src=https://mmbiz.qpic.cn/b/640}");
    CHECK_FALSE(shapeOf(page.document).contains(u"styled"));
}
