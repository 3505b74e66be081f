// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/markdown.h"
#include "tests/support/catchqt.h"
#include "tests/web/studio.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QWebEngineSettings>
#include <QWebEngineView>

using namespace tuiwen;

namespace {

/// Every element of the box that shows something: its tag, address and looks, one per line.
/// Chromium drops declarations on pasting that change nothing there, so what they come to is
/// compared. Box properties that the page's width decides (width, height) are left out but for
/// pictures.
const QString inventory = QStringLiteral(
    "[...document.querySelector('#box').querySelectorAll('*')].filter(e => e.textContent.trim() || "
    "e.tagName === 'IMG').map(e => { const s = getComputedStyle(e); return [e.tagName, "
    "e.getAttribute('href'), e.getAttribute('src'), e.tagName === 'IMG' ? s.width + e.naturalWidth "
    ": ''].join('|') + '|' + "
    "['color', 'background-color', 'background-image', 'font-size', 'font-weight', 'font-style', "
    "'text-align', 'line-height', 'letter-spacing', 'text-decoration-line', 'text-indent', "
    "'white-space', 'overflow-x', 'vertical-align', 'border-collapse', 'display', "
    "...['top', 'right', 'bottom', 'left'].flatMap(d => ['margin-' + d, 'padding-' + d, 'border-' "
    "+ d + '-width', 'border-' + d + '-style', 'border-' + d + '-color']), "
    "'border-top-left-radius', 'border-bottom-right-radius'].map(n => n + ':' + "
    "s.getPropertyValue(n).replace('start', 'left')).join(';'); }).join('\\n')");

/// A page of a stranger, as the console's editor is one: an editable box in an ordinary browser.
struct Stranger
{
    QWebEngineView view;

    explicit Stranger(const QString &content)
    {
        QSignalSpy loaded(&view, &QWebEngineView::loadFinished);
        view.settings()->setAttribute(QWebEngineSettings::JavascriptCanAccessClipboard, true);
        view.settings()->setAttribute(QWebEngineSettings::JavascriptCanPaste, true);
        view.resize(700, 500);
        view.show();
        view.setHtml(QStringLiteral("<!doctype html><meta charset=utf-8><div id=box "
                                    "contenteditable>%1</div>")
                         .arg(content));
        REQUIRE(test::waitFor([&] { return loaded.count() > 0; }));
    }
    QString ask(const QString &script) { return test::evaluate(*view.page(), script).toString(); }
};

} // namespace

TEST_CASE("what is copied survives pasting into a Chromium editor, tag by tag and style by style")
{
    test::Studio studio;
    const auto media =
        studio.media->addNow(test::Newsroom::picture(Qt::red), QStringLiteral("r.png"));
    REQUIRE_OK(media);
    const auto imported = article::importMarkdown(
        "## "
        "月亮升起之前\n\n段落**粗体**、*斜体*、`代码`与[站内](https://mp.weixin.qq.com/s/abc)。\n\n"
        "> 但愿人长久\n\n> [!TIP]\n> 提示\n\n- 一\n- 二\n\n1. 甲\n2. 乙\n\n- [x] 做完\n\n| 日期 | "
        "活动 |\n| --- | --- |\n| 25日 | "
        "诗词 |\n\n"
        "```cpp\nint main() { return 0; }\n```\n\n---\n\n结尾。\n");
    REQUIRE_OK(imported);
    article::Node document = imported->document;
    article::Node image = article::blockNode(article::NodeType::Image);
    article::insertAttr(image.attrs, article::Attr::Src,
                        QString(QStringLiteral("tuiwen://media/") + media->hash));
    document.children.push_back(image);
    Article article;
    article.title = QStringLiteral("题");
    article.body = article::toJson(document);
    article.theme =
        GENERATE(QStringLiteral("cinnabar"), QStringLiteral("ink"), QStringLiteral("bamboo"),
                 QStringLiteral("gazette")); // the last one centres the heads of tables
    const auto preview = studio.articles.render(article);
    REQUIRE_OK(preview);
    const auto html = studio.articles.clipboardHtml(preview->payload);
    REQUIRE_OK(html);
    QString inner = *html;
    inner = inner.section(QStringLiteral("<!--StartFragment-->"), 1)
                .section(QStringLiteral("<!--EndFragment-->"), 0, 0);
    Stranger original(inner);
    const QString wanted = original.ask(inventory);
    REQUIRE(wanted.count(QLatin1Char('\n')) > 15);
    REQUIRE(wanted.contains(QStringLiteral("\nTH|")));
    REQUIRE(wanted.contains(QStringLiteral("https://mp.weixin.qq.com/s/abc")));

    auto *data = new QMimeData;
    data->setHtml(*html);
    QGuiApplication::clipboard()->setMimeData(data);
    Stranger console{QString()};
    console.ask(QStringLiteral("document.querySelector('#box').focus()"));
    console.view.page()->triggerAction(QWebEnginePage::Paste);
    const QString words = original.ask(
        QStringLiteral("document.querySelector('#box').innerText.replace(/\\s+/g, '')"));
    REQUIRE(test::waitFor([&] {
        return console.ask(QStringLiteral(
                   "document.querySelector('#box').innerText.replace(/\\s+/g, '')")) == words;
    }));
    QStringList lost;
    const QStringList got = console.ask(inventory).split(QLatin1Char('\n'));
    QStringList left = got;
    for (const QString &element : wanted.split(QLatin1Char('\n'))) {
        if (!left.removeOne(element)) {
            lost << element;
        }
    }
    INFO("lost: " << lost.join(QLatin1Char('\n')).toStdString());
    INFO("new: " << left.join(QLatin1Char('\n')).toStdString());
    CHECK(lost.isEmpty());
    CHECK(console.ask(QStringLiteral("document.querySelector('#box img').src"))
              .startsWith(QStringLiteral("data:image/")));
}
