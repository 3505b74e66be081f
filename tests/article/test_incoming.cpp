// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/check.h"
#include "core/article/foreign/scan.h"
#include "core/article/gate.h"
#include "core/article/incoming.h"
#include "core/article/render.h"
#include "tests/article/shape.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace tuiwen;
using namespace tuiwen::test;
using namespace tuiwen::article;

namespace {

/// A folder with files in it, and a keeper that notes what it was given.
struct Folder
{
    QTemporaryDir dir;
    QVector<LoadedPicture> kept;

    QString write(const QString &name, const QByteArray &bytes)
    {
        const QString path = dir.filePath(name);
        REQUIRE(QDir().mkpath(QFileInfo(path).absolutePath()));
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return path;
    }
    PictureKeeper keeper()
    {
        return [this](const LoadedPicture &picture) -> Result<QString> {
            kept.append(picture);
            return QStringLiteral("tuiwen://media/%1").arg(kept.size(), 64, 16, QLatin1Char('0'));
        };
    }
    Incoming bring(const QString &name, const QByteArray &bytes)
    {
        auto read = bringInFile(write(name, bytes), keeper());
        REQUIRE_OK(read);
        return std::move(*read);
    }
};

QString firstPicture()
{
    return QStringLiteral("tuiwen://media/") + QStringLiteral("0").repeated(63) + QLatin1Char('1');
}

} // namespace

TEST_CASE("a page's pictures come from its own folder and from nowhere else")
{
    Folder folder;
    folder.write(QStringLiteral("页面_files/图 1.png"), "one");
    folder.write(QStringLiteral("../outside.png"), "secret");
    const QString secret = folder.write(QStringLiteral("../bringin-secret.png"), "secret");
    const Incoming page = folder.bring(
        QStringLiteral("页面.html"),
        "<p>x</p><img src='%E9%A1%B5%E9%9D%A2_files/%E5%9B%BE%201.png'>"
        "<img src='../bringin-secret.png'><img src='/etc/hostname'><img src='" +
            QByteArray("file://") + secret.toUtf8() +
            "'><img src='https://a.b/c.png' alt='far'><img src='cid:x'><img src='gone.png'>");
    REQUIRE(folder.kept.size() == 1);
    CHECK(folder.kept.first().bytes == "one");
    CHECK(page.remote == QStringList{QStringLiteral("https://a.b/c.png")});
    CHECK(page.title == u"页面");
    const QString whole = shapeOf(page.document);
    CHECK(whole.contains(QStringLiteral("image{src=") + firstPicture()));
    CHECK(whole.contains(u"link{href=https://a.b/c.png}<far>"));
    int missing = 0;
    for (const Loss &loss : page.losses) {
        missing += loss.what.startsWith(QStringLiteral("picture not loaded: ")) ? loss.count : 0;
    }
    CHECK(missing == 5);
    CHECK(QFile::remove(secret));
    CHECK(QFile::remove(folder.dir.filePath(QStringLiteral("../outside.png"))));
}

TEST_CASE("pasted HTML reaches no file and no address, embedded pictures are kept")
{
    Folder folder;
    const auto slice = bringInFragment(
        QStringLiteral("<p>a</p><img src='file:///etc/hostname'><img src='/etc/hostname'>"
                       "<img src='data:image/png;base64,\niVBO\nRw0KGgo='><img src='http://x.y/z.png'>"),
        folder.keeper());
    REQUIRE_OK(slice);
    REQUIRE(folder.kept.size() == 1);
    CHECK(folder.kept.first().bytes.startsWith("\x89PNG"));
    CHECK(tells(slice->losses, "picture not loaded: hostname"));
    CHECK(slice->remote.size() == 1);
    CHECK(slice->openStart == 1);
}

TEST_CASE("pictures inside kept layout are kept as well, far ones are not loaded")
{
    Folder folder;
    const auto slice = bringInFragment(
        QStringLiteral("<section data-tools='135编辑器'><section style='background-color:#fee'><p>x</p>"
                       "<img src='data:image/png;base64,iVBORw0KGgo='><img data-src='https://mmbiz.qpic.cn/a'>"
                       "</section><p>plain plain plain</p></section>"),
        folder.keeper());
    REQUIRE_OK(slice);
    const QString whole = shapeOf(slice->document);
    CHECK(whole.contains(QStringLiteral("<img src=\"") + firstPicture()));
    CHECK(whole.contains(u"<img data-src=\"https://mmbiz.qpic.cn/a\""));
    CHECK_FALSE(whole.contains(u" src=\"https"));
    CHECK_FALSE(whole.contains(u"tuiwen-data"));
}

TEST_CASE("a copy out of the editor comes back as it was, a forged one does not")
{
    Folder folder;
    const auto paste = [&](const QString &slice) {
        QString escaped = slice.toHtmlEscaped();
        return bringInFragment(QStringLiteral("<p data-tuiwen-slice=\"%1\">fallback</p>").arg(escaped),
                               folder.keeper());
    };
    const auto own = paste(QStringLiteral(
        "{\"content\":[{\"type\":\"callout\",\"attrs\":{\"kind\":\"tip\"},\"content\":[{\"type\":"
        "\"paragraph\",\"content\":[{\"type\":\"text\",\"text\":\"x\"}]}]}],\"openStart\":2,\"openEnd\":2}"));
    REQUIRE_OK(own);
    CHECK(shapeOf(own->document) == u"doc(callout{kind=tip}(paragraph(x)))");
    CHECK(own->openStart == 2);
    CHECK(own->losses.isEmpty());

    for (const char *forged :
         {"{\"content\":[{\"type\":\"image\",\"attrs\":{\"src\":\"https://evil.example/x.png\"}}]}",
          "{\"content\":[{\"type\":\"paragraph\",\"content\":[{\"type\":\"text\",\"text\":\"x\",\"marks\":"
          "[{\"type\":\"link\",\"attrs\":{\"href\":\"javascript:pwn()\"}}]}]}]}",
          "{\"content\":[{\"type\":\"styled\",\"attrs\":{\"html\":\"<img src='https://evil.example/'>\"}}]}",
          "{\"content\":[{\"type\":\"script\"}]}", "{\"content\":[]}", "[1,2", "{\"content\":7}"}) {
        INFO(forged);
        const auto slice = paste(QString::fromUtf8(forged));
        REQUIRE_OK(slice);
        CHECK(shapeOf(slice->document) == u"doc(paragraph(fallback))");
    }
    const auto cleaned = paste(QStringLiteral(
        "{\"content\":[{\"type\":\"styled\",\"attrs\":{\"html\":\"<p onclick=pwn() style='color:red;position:fixed'>"
        "a<script>pwn()</script></p>\"}}],\"openStart\":9,\"openEnd\":9}"));
    REQUIRE_OK(cleaned);
    CHECK(shapeOf(cleaned->document) == u"doc(styled{html=<p style=\"color:red\">a</p>})");
    CHECK(cleaned->openStart <= 1);
}

TEST_CASE("pages say their encoding in many ways")
{
    Folder folder;
    const QByteArray gbk("\xd6\xd0\xce\xc4");
    CHECK(shapeOf(folder.bring(QStringLiteral("a.html"), "<meta charset=gb2312><p>" + gbk).document) ==
          u"doc(paragraph(中文))");
    CHECK(shapeOf(folder.bring(QStringLiteral("b.html"), "<p>" + gbk).document) ==
          u"doc(paragraph(中文))");
    const QByteArray big5("<meta http-equiv=Content-Type content='text/html; charset=big5'><p>\xa4\xa4\xa4\xe5");
    CHECK(shapeOf(folder.bring(QStringLiteral("c.htm"), big5).document) == u"doc(paragraph(中文))");
    const QString text = QStringLiteral("<p>中文");
    QByteArray wide("\xff\xfe");
    for (const QChar c : text) {
        wide.append(char(c.unicode() & 0xff)).append(char(c.unicode() >> 8));
    }
    CHECK(shapeOf(folder.bring(QStringLiteral("d.html"), wide).document) == u"doc(paragraph(中文))");
}

TEST_CASE("files that cannot be imported say why")
{
    Folder folder;
    const auto pdf = bringInFile(folder.write(QStringLiteral("a.pdf"), "%PDF"), folder.keeper());
    REQUIRE_FALSE(pdf);
    CHECK(pdf.error().kind == ErrorKind::Rejected);
    CHECK(pdf.error().detail.contains(u".pdf"));
    CHECK(bringInFile(folder.dir.filePath(QStringLiteral("none.html")), folder.keeper()).error().kind ==
          ErrorKind::NotFound);
    CHECK(bringInFile(folder.dir.path(), folder.keeper()).error().kind == ErrorKind::Rejected);
}

TEST_CASE("a folder's documents are found without the helpers of saved pages")
{
    Folder folder;
    folder.write(QStringLiteral("b/二.md"), "x");
    folder.write(QStringLiteral("a.html"), "x");
    folder.write(QStringLiteral("a_files/frame.html"), "x");
    folder.write(QStringLiteral("pic.png"), "x");
    QStringList names;
    for (const QString &path : documentsIn(folder.dir.path())) {
        names << QDir(folder.dir.path()).relativeFilePath(path);
    }
    CHECK(names == QStringList{QStringLiteral("a.html"), QStringLiteral("b/二.md")});
}

TEST_CASE("fields longer than WeChat takes are shortened, which is told")
{
    Folder folder;
    const QString title = QStringLiteral("题").repeated(80);
    const QString digest = QStringLiteral("要").repeated(150);
    const QString markdown = QStringLiteral("---\ntitle: %1\nauthor: %2\ndigest: %3\n---\n正文\n")
                                 .arg(title, QStringLiteral("作者").repeated(9), digest);
    const Incoming incoming = folder.bring(QStringLiteral("长.md"), markdown.toUtf8());
    CHECK(incoming.title == title.left(63) + QChar(u'…'));
    CHECK(countCharacters(incoming.author) == authorCharacters);
    CHECK(incoming.digest == digest.left(119) + QChar(u'…'));
    QStringList told;
    for (const Loss &loss : incoming.losses) {
        told << loss.what;
    }
    CHECK(told.contains(QStringLiteral("long title: ") + title));
    CHECK(told.contains(QStringLiteral("long digest: ") + digest));
    Payload payload;
    payload.title = incoming.title;
    payload.author = incoming.author;
    payload.digest = incoming.digest;
    for (const Finding &finding : checkFields(payload)) {
        CHECK(finding.severity != Severity::Error);
    }
}

TEST_CASE("kept layout has no measure that WeChat removes")
{
    const QString kept = gatedMarkup(
        QStringLiteral("<section style=\"width:100vw;height:min(3px,1em);margin:0 -2vh;"
                       "color:oklch(1 0 0);padding:4px\">字</section>"),
        false);
    CHECK(kept == u"<section style=\"padding:4px\">字</section>");
    CHECK(checkHtml(kept.toUtf8()).isEmpty());
}

TEST_CASE("a tag with more attributes than any page has is read without them")
{
    QByteArray many("<p");
    QByteArray few("<p");
    for (int i = 0; i < 2000; ++i) {
        many += " a" + QByteArray::number(i) + "=1";
        few += i < 400 ? " b" + QByteArray::number(i) + "='x y z'" : QByteArray();
    }
    CHECK(foreign::scanHtml(many + ">字</p>").html == "<p>字</p>");
    CHECK(foreign::scanHtml(few + ">字</p>").html == few + ">字</p>");
}

TEST_CASE("a file without an ending is Markdown")
{
    Folder folder;
    CHECK(shapeOf(folder.bring(QStringLiteral("README"), "**a**").document) ==
          u"doc(paragraph(bold<a>))");
}

TEST_CASE("a page that stands in one form keeps its text, a form in a page goes")
{
    Folder folder;
    const Incoming whole = folder.bring(
        QStringLiteral("a.html"), "<form action='default.aspx'><input type=hidden value=x><h2>通知</h2>"
                                  "<p>各单位请于周五前报送材料。</p></form>");
    CHECK(shapeOf(whole.document).contains(u"paragraph(各单位请于周五前报送材料。)"));
    const Incoming part = folder.bring(
        QStringLiteral("b.html"),
        "<p>各单位请于周五前报送材料。</p><form><label>搜索</label><input></form>");
    CHECK(shapeOf(part.document) == u"doc(paragraph(各单位请于周五前报送材料。))");
}
