// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/docx/archive.h"
#include "core/article/docx/docx.h"
#include "tests/article/shape.h"
#include "tests/article/wordfile.h"

using namespace tuiwen;
using namespace tuiwen::test;
using namespace tuiwen::article;

namespace {

docx::WordArticle read(const WordFile &file)
{
    auto word = docx::importDocx(file.bytes());
    REQUIRE_OK(word);
    const auto again = fromJson(toJson(word->document));
    REQUIRE_OK(again);
    return std::move(*word);
}

QString shape(const WordFile &file)
{
    const QString whole = shapeOf(read(file).document);
    return whole.mid(4, whole.size() - 5);
}

const QByteArray chineseStyles =
    "<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val=\"21\"/></w:rPr></w:rPrDefault></w:docDefaults>"
    "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"a\"><w:name w:val=\"正文\"/></w:style>"
    "<w:style w:type=\"paragraph\" w:styleId=\"1\"><w:name w:val=\"标题 1\"/><w:basedOn w:val=\"a\"/>"
    "<w:rPr><w:b/><w:sz w:val=\"44\"/></w:rPr></w:style>"
    "<w:style w:type=\"paragraph\" w:styleId=\"2\"><w:name w:val=\"heading 2\"/></w:style>"
    "<w:style w:type=\"paragraph\" w:styleId=\"my\"><w:name w:val=\"我的标题\"/><w:basedOn w:val=\"2\"/></w:style>"
    "<w:style w:type=\"paragraph\" w:styleId=\"t\"><w:name w:val=\"Title\"/></w:style>"
    "<w:style w:type=\"paragraph\" w:styleId=\"q\"><w:name w:val=\"引用\"/></w:style>"
    "<w:style w:type=\"paragraph\" w:styleId=\"c\"><w:name w:val=\"代码\"/></w:style>"
    "<w:style w:type=\"paragraph\" w:styleId=\"toc\"><w:name w:val=\"toc 1\"/></w:style>"
    "<w:style w:type=\"paragraph\" w:styleId=\"cap\"><w:name w:val=\"题注\"/></w:style>"
    "<w:style w:type=\"paragraph\" w:styleId=\"red\"><w:name w:val=\"醒目\"/><w:rPr><w:color w:val=\"C00000\"/>"
    "<w:i/></w:rPr></w:style>"
    "<w:style w:type=\"paragraph\" w:styleId=\"x1\"><w:name w:val=\"x1\"/><w:basedOn w:val=\"x2\"/></w:style>"
    "<w:style w:type=\"paragraph\" w:styleId=\"x2\"><w:name w:val=\"x2\"/><w:basedOn w:val=\"x1\"/></w:style>";

QByteArray item(const QByteArray &text, int num, int level)
{
    return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + QByteArray::number(level) +
           "\"/><w:numId w:val=\"" + QByteArray::number(num) + "\"/></w:numPr></w:pPr><w:r><w:t>" +
           text + "</w:t></w:r></w:p>";
}

WordFile styled(const QByteArray &body)
{
    WordFile file;
    file.body = body;
    file.parts.insert(QStringLiteral("word/styles.xml"), WordFile::styles(chineseStyles));
    return file;
}

} // namespace

TEST_CASE("Word styles, Chinese and English, inherited, even in circles")
{
    const auto p = &WordFile::paragraph;
    const auto word = read(styled(p("一篇稿", "t", {}) + p("目录 ... 1", "toc", {}) +
                                  p("第一章", "1", {}) + p("第一节", "my", {}) +
                                  p("话", "q", {}) + p("再说", "q", {}) + p("int a;", "c", {}) +
                                  p("  b;", "c", {}) + p("普通的正文普通的正文", {}, {}) +
                                  p("红", "red", {}) + p("圈", "x1", {})));
    CHECK(word.title == u"一篇稿");
    const QString whole = shapeOf(word.document);
    INFO(whole.toStdString());
    CHECK(whole.contains(u"heading{level=1}(第一章)|heading(第一节)"));
    CHECK(whole.contains(u"blockquote(paragraph(话)|paragraph(再说))"));
    CHECK(whole.contains(u"code_block(int a;\n  b;)"));
    CHECK(whole.contains(u"color{value=#c00000}<italic<红>>"));
    CHECK(whole.contains(u"paragraph(圈)"));
    CHECK_FALSE(whole.contains(u"目录"));
    CHECK(tells(word.losses, "table of contents"));
}

TEST_CASE("runs: what a style sets, the text may take back")
{
    CHECK(shape(styled("<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>b</w:t></w:r><w:r><w:rPr><w:b w:val=\"0\"/>"
                       "<w:u w:val=\"single\"/></w:rPr><w:t>u</w:t></w:r><w:r><w:rPr><w:vertAlign "
                       "w:val=\"superscript\"/></w:rPr><w:t>2</w:t></w:r><w:r><w:rPr><w:highlight "
                       "w:val=\"yellow\"/></w:rPr><w:t>h</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr>"
                       "<w:t>secret</w:t></w:r><w:r><w:br/><w:t>n</w:t></w:r></w:p>")) ==
          u"paragraph(bold<b>|underline<u>|superscript<2>|highlight{value=#ffff00}<h>|hard_break|n)");
    CHECK(shape(styled("<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr><w:r><w:t>c</w:t></w:r></w:p>")) ==
          u"paragraph{align=center}(c)");
    CHECK(shape(styled("<w:p><w:pPr><w:ind w:firstLineChars=\"200\"/></w:pPr><w:r><w:t>i</w:t></w:r></w:p>")) ==
          u"paragraph{indent=1}(i)");
}

TEST_CASE("numberings nest, go on after a paragraph and number headings")
{
    WordFile file = styled(item("一", 1, 0) + item("甲", 1, 1) + item("二", 1, 0) +
                           WordFile::paragraph("中断") + item("三", 1, 0) + item("点", 2, 0));
    file.parts.insert(
        QStringLiteral("word/numbering.xml"),
        WordFile::numbering(
            "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt "
            "w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl><w:lvl w:ilvl=\"1\"><w:numFmt "
            "w:val=\"chineseCounting\"/><w:lvlText w:val=\"（%2）\"/></w:lvl></w:abstractNum>"
            "<w:abstractNum w:abstractNumId=\"5\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"bullet\"/><w:lvlText "
            "w:val=\"\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
            "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"5\"/></w:num>"));
    CHECK(shape(file) == u"ordered_list(list_item(paragraph(一)|ordered_list(list_item(paragraph(甲))))|"
                         u"list_item(paragraph(二)))|paragraph(中断)|ordered_list{start=3}(list_item("
                         u"paragraph(三)))|bullet_list(list_item(paragraph(点)))");
    file.body = "<w:p><w:pPr><w:pStyle w:val=\"1\"/><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r>"
                "<w:t>引言</w:t></w:r></w:p>";
    CHECK(shape(file) == u"heading{level=1}(1. 引言)");
}

TEST_CASE("tables with merged cells and repeated header rows")
{
    const auto cell = [](const QByteArray &text, const QByteArray &properties = {}) -> QByteArray {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + WordFile::paragraph(text) + "</w:tc>";
    };
    CHECK(shape(styled("<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>" + cell("H", "<w:gridSpan w:val=\"2\"/>") +
                       "</w:tr><w:tr>" + cell("a", "<w:vMerge w:val=\"restart\"/>") + cell("b") +
                       "</w:tr><w:tr>" + cell("", "<w:vMerge/>") + cell("c") + "</w:tr></w:tbl>")) ==
          u"table(table_row(table_header{colspan=2}(paragraph(H)))|table_row(table_cell{rowspan=2}("
          u"paragraph(a))|table_cell(paragraph(b)))|table_row(table_cell(paragraph(c))))");
}

TEST_CASE("links, fields, notes, tracked changes and equations")
{
    WordFile file = styled(
        "<w:p><w:hyperlink r:id=\"r9\"><w:r><w:t>site</w:t></w:r></w:hyperlink><w:r><w:fldChar "
        "w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> HYPERLINK \"https://f.example/\" </w:instrText></w:r>"
        "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>field</w:t></w:r><w:r><w:fldChar "
        "w:fldCharType=\"end\"/></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r><w:del><w:r><w:delText>old"
        "</w:delText></w:r></w:del><w:ins><w:r><w:t>new</w:t></w:r></w:ins></w:p>"
        "<w:p><m:oMath><m:f><m:num><m:r><m:t>a</m:t></m:r></m:num><m:den><m:rad><m:deg/><m:e><m:r><m:t>π</m:t>"
        "</m:r></m:e></m:rad></m:den></m:f></m:oMath></w:p>"
        "<w:p><w:hyperlink r:id=\"bad\"><w:r><w:t>bad</w:t></w:r></w:hyperlink></w:p>");
    file.relations = "<Relationship Id=\"r9\" TargetMode=\"External\" Target=\"https://a.example/?x=1&amp;y\"/>"
                     "<Relationship Id=\"bad\" TargetMode=\"External\" Target=\"javascript:pwn()\"/>";
    file.parts.insert(QStringLiteral("word/footnotes.xml"),
                      "<w:footnote w:type=\"separator\" w:id=\"-1\"/><w:footnote w:id=\"2\">" +
                          WordFile::paragraph("the note") + "</w:footnote>");
    const auto word = read(file);
    CHECK(shapeOf(word.document) ==
          QStringLiteral("doc(paragraph(link{href=https://a.example/?x=1&y}<site>|link{href="
                         "https://f.example/}<field>|footnote{text=the note}|new)|math_block{tex="
                         "\\frac{a}{\\sqrt{\\pi }}}|paragraph(bad))"));
    CHECK(tells(word.losses, "deleted text"));
}

TEST_CASE("pictures, their captions, text boxes and what is none of them")
{
    const QByteArray drawing =
        "<w:p><w:r><w:drawing><wp:inline><wp:extent cx=\"3000000\"/><wp:docPr descr=\"湖\"/><a:graphic>"
        "<a:blip r:embed=\"r1\"/></a:graphic></wp:inline></w:drawing></w:r></w:p>";
    WordFile file = styled(
        drawing + WordFile::paragraph("图 1 湖面", "cap") +
        "<w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent>" + WordFile::paragraph("框里的字") +
        "</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict/></mc:Fallback></mc:AlternateContent></w:r>"
        "</w:p><w:p><w:r><w:drawing><c:chart xmlns:c=\"urn:c\"/></w:drawing></w:r></w:p>");
    file.relations = "<Relationship Id=\"r1\" Target=\"media/image1.png\"/>";
    file.parts.insert(QStringLiteral("word/media/image1.png"), "\x89PNG");
    const auto word = read(file);
    CHECK(shapeOf(word.document) ==
          u"doc(image{alt=湖 caption=图 1 湖面 src=docx:word/media/image1.png width=46}|paragraph(框里的字))");
    CHECK(word.pictures.value(QStringLiteral("docx:word/media/image1.png")) == "\x89PNG");
    CHECK(tells(word.losses, "text box"));
    CHECK(tells(word.losses, "drawing or chart"));
}

TEST_CASE("broken and hostile documents are refused with a reason")
{
    const auto refused = [](const QByteArray &bytes, const char *why) {
        const auto word = docx::importDocx(bytes);
        INFO(why);
        REQUIRE_FALSE(word);
        CHECK(word.error().kind == ErrorKind::Rejected);
        CHECK(word.error().detail.contains(QString::fromUtf8(why)));
    };
    refused("", "no ");
    refused("not a zip", "zip");
    refused("\xd0\xcf\x11\xe0\xa1\xb1", "password");
    refused(zipOf({{QStringLiteral("a.txt"), "x"}}), "no Word document");
    WordFile file;
    file.parts.insert(QStringLiteral("word/document.xml"), "<?xml version=\"1.0\"?><w:document><w:p>");
    refused(file.bytes(), "damaged");
    file.parts.insert(QStringLiteral("word/document.xml"),
                      "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b "
                      "\"&a;&a;&a;&a;\">]><w:document xmlns:w=\"urn:w\">&b;</w:document>");
    refused(file.bytes(), "document type");
    file.parts.insert(QStringLiteral("word/document.xml"),
                      "<?xml version=\"1.0\"?>" + QByteArray("<a>").repeated(100000));
    refused(file.bytes(), "nested too deep");
    // A hundred megabytes of blanks pack into a hundred kilobytes.
    file.parts.insert(QStringLiteral("word/document.xml"),
                      "<?xml version=\"1.0\"?><a>" + QByteArray(docx::Archive::maxPart, ' ') + "</a>");
    refused(file.bytes(), "too many bytes");

    const QByteArray whole = styled(WordFile::paragraph("x")).bytes();
    for (qsizetype cut = 1; cut < whole.size(); cut += 97) {
        (void)docx::importDocx(whole.left(cut));
        QByteArray bent = whole;
        bent[cut] = char(bent[cut] ^ 0x55);
        (void)docx::importDocx(bent);
    }
    SUCCEED("every cut and every bent byte came back");
}
