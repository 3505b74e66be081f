// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How long a key takes until it is painted, in the whole page with its phone beside the text, for
// an article of 100,000 characters and 300 pictures; against a page that holds nothing but an empty
// editable box and gets the same keys in the same run. Rounds alternate.
// Usage: TUIWEN_BENCH_KEYS=100 bench_editor
#include "tests/support/application.h"
#include "tests/support/waitfor.h"
#include "tests/web/desk.h"
#include "tests/web/studio.h"

#include <QWebEngineView>

#include <algorithm>
#include <cstdio>

using namespace tuiwen;

namespace {

constexpr int rounds = 4;
constexpr int characters = 100000;
constexpr int pictures = 300;
constexpr int betweenKeysMs = 45; // a fast typist: 22 keys a second

/// From the moment the key event was made until the frame that shows its letter is done.
const QString watch = QStringLiteral(R"js(
    window.took = [];
    addEventListener('keydown', (event) => {
        const made = event.timeStamp;
        requestAnimationFrame(() => {
            const channel = new MessageChannel();
            channel.port1.onmessage = () => took.push(performance.now() - made);
            channel.port2.postMessage(0);
        });
    }, true);
    0)js");

QJsonObject longArticle(test::Studio &studio)
{
    QStringList sources;
    for (int i = 0; i < 12; ++i) {
        const auto kept = test::waitFor(studio.media->add(
            test::Newsroom::picture(QColor::fromHsv(i * 30, 120, 180), {900, 600}),
            QStringLiteral("p%1.png").arg(i)));
        REQUIRE_OK(kept);
        sources << QStringLiteral("tuiwen://media/") + kept->hash;
    }
    const QString sentence =
        QStringLiteral("秋分过后，临溪的傍晚来得早了一些，读者把还书车推回一楼。");
    const auto each = characters / pictures;
    QJsonArray blocks;
    for (int i = 0; i < pictures; ++i) {
        if (i % 10 == 0) {
            blocks.append(QJsonObject{
                {QStringLiteral("type"), QStringLiteral("heading")},
                {QStringLiteral("content"),
                 test::paragraph(
                     QStringLiteral("第 %1 节").arg(i))[QLatin1StringView("content")]}});
        }
        for (int part = 0; part < 3; ++part) {
            blocks.append(test::paragraph(sentence.repeated(each / 3 / sentence.size() + 1)));
        }
        blocks.append(
            QJsonObject{{QStringLiteral("type"), QStringLiteral("image")},
                        {QStringLiteral("attrs"),
                         QJsonObject{{QStringLiteral("src"), sources.at(i % sources.size())}}}});
    }
    blocks.append(QJsonObject{{QStringLiteral("type"), QStringLiteral("paragraph")}});
    return test::document(blocks);
}

struct Typed
{
    std::vector<double> took; ///< ms
    [[nodiscard]] double percentile(double share) const
    {
        std::vector<double> sorted = took;
        std::sort(sorted.begin(), sorted.end());
        return sorted.empty() ? 0 : sorted.at(size_t(share * double(sorted.size() - 1)));
    }
};

/// Types into what has the keyboard and collects what the page measured.
void type(QWebEnginePage &page, QWidget *target, int keys, Typed &typed)
{
    test::evaluate(page, QStringLiteral("took.length = 0; 0"));
    for (int i = 0; i < keys; ++i) {
        QTest::keyClick(target, Qt::Key(Qt::Key_A + i % 26));
        QTest::qWait(betweenKeysMs);
    }
    REQUIRE(test::waitFor(
        [&] { return test::evaluate(page, QStringLiteral("took.length")).toInt() >= keys; }));
    for (const QVariant &ms : test::evaluate(page, QStringLiteral("took")).toList()) {
        typed.took.push_back(ms.toDouble());
    }
}

void focus(QWidget &window, QWidget *view)
{
    window.raise();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window, 10000));
    view->setFocus();
}

} // namespace

TEST_CASE("key to painted")
{
    const int keys = std::max(20, qEnvironmentVariableIntValue("TUIWEN_BENCH_KEYS"));
    test::Studio studio;
    ui::EditorPage page(studio.services);
    page.resize(1384, 852);
    page.show();
    const Article article = studio.stored(QStringLiteral("长文"), longArticle(studio));
    auto *canvas = page.findChild<ui::editor::Canvas *>();
    QSignalSpy loaded(canvas, &ui::editor::Canvas::loaded);
    page.open(article.id);
    REQUIRE(test::waitFor([&] { return loaded.count() > 0; }, 30000));
    auto *view = canvas->findChild<ui::webview::View *>();
    test::evaluate(view->hardened(), watch);

    QWebEngineView empty;
    empty.resize(1384, 852);
    QSignalSpy shown(&empty, &QWebEngineView::loadFinished);
    empty.setHtml(
        QStringLiteral("<body><div contenteditable style='min-height:90vh;outline:0'><br></div>"));
    empty.show();
    REQUIRE(test::waitFor([&] { return shown.count() > 0; }));
    test::evaluate(*empty.page(), watch);

    Typed plain;
    Typed full;
    for (int round = 0; round < rounds; ++round) {
        page.hide();
        empty.show();
        focus(empty, &empty);
        test::evaluate(*empty.page(), QStringLiteral("document.querySelector('div').focus(); 0"));
        type(*empty.page(), empty.focusProxy(), keys, plain);
        empty.hide();
        page.show();
        focus(page, view);
        canvas->focusText();
        // In the middle of the article, with the whole of it above and below.
        canvas->command(QStringLiteral("goToHeading"), {{QStringLiteral("index"), 15}});
        QTest::keyClick(view->focusProxy(), Qt::Key_Down);
        QTest::qWait(1500); // pictures and preview settle
        type(view->hardened(), view->focusProxy(), keys, full);
    }
    std::printf("key to painted, %d characters, %d pictures, preview open, %d keys:\n", characters,
                pictures, int(full.took.size()));
    for (const auto &[name, share] :
         {std::pair{"median", .5}, std::pair{"p95", .95}, std::pair{"worst", 1.0}}) {
        std::printf("  %-6s %6.1f ms, empty editable page %6.1f ms, ratio %.2f\n", name,
                    full.percentile(share), plain.percentile(share),
                    full.percentile(share) / plain.percentile(share));
    }
    CHECK(full.took.size() == plain.took.size());
}
