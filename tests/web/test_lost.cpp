// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catchqt.h"
#include "tests/web/desk.h"
#include "tests/web/studio.h"
#include "ui/editor/lost.h"

#include <QListWidget>
#include <QPushButton>

using namespace tuiwen;
using namespace tuiwen::ui::editor;
using test::document;
using test::paragraph;

namespace {

/// What findLost() gives, or nothing when it never calls back.
QVector<Lost> lostIn(test::Studio &studio, bool expected = true)
{
    QVector<Lost> found;
    QObject context;
    findLost(studio.services, &context, [&](const QVector<Lost> &lost) { found = lost; });
    if (expected) {
        REQUIRE(test::waitFor([&] { return !found.isEmpty(); }));
    } else {
        // The store answers in order: what findLost() asked was answered before this.
        REQUIRE_OK(test::waitFor(studio.articles.list({}, false)));
        QCoreApplication::processEvents();
    }
    return found;
}

void crash(test::Studio &studio, const Article &article, const QString &words)
{
    Article work = article;
    if (!words.isEmpty()) {
        work.body = document({paragraph(words)});
    }
    Journal journal(studio.folder);
    journal.write({work, {}, studio.clock.now()});
}

} // namespace

TEST_CASE("after a crash the words that were not saved are found, shown and opened")
{
    test::Studio studio;
    const Article article =
        studio.stored(QStringLiteral("题"), document({paragraph(QStringLiteral("存下的话"))}));
    const Article fine =
        studio.stored(QStringLiteral("好"), document({paragraph(QStringLiteral("都存了"))}));
    crash(studio, article, QStringLiteral("存下的话和没存的话"));
    crash(studio, fine, {});
    const auto lost = lostIn(studio);
    REQUIRE(lost.size() == 1);
    CHECK(lost.first().stored.id == article.id);

    auto *dialog = new LostWork(studio.services, lost, nullptr);
    dialog->show();
    auto *view = dialog->findChild<ui::webview::View *>();
    CHECK(test::waitFor([&] {
        return test::evaluate(view->hardened(),
                              QStringLiteral("document.querySelector('ins')?.innerText"),
                              QWebEngineScript::ApplicationWorld)
                   .toString() == QStringLiteral("和没存的话");
    }));
    ArticleId opened;
    QObject::connect(dialog, &LostWork::openWanted, dialog,
                     [&](const ArticleId &id) { opened = id; });
    dialog->findChild<QPushButton *>(QStringLiteral("restore"))->click();
    CHECK(opened == article.id);
}

TEST_CASE("lost words of an article that is gone are kept as a new one")
{
    test::Studio studio;
    const Article article =
        studio.stored(QStringLiteral("题"), document({paragraph(QStringLiteral("旧"))}));
    crash(studio, article, QStringLiteral("只有日志里有"));
    REQUIRE_OK(test::waitFor(studio.articles.erase(article.id)));
    const auto lost = lostIn(studio);
    REQUIRE(lost.size() == 1);
    auto *dialog = new LostWork(studio.services, lost, nullptr);
    dialog->show();
    CHECK_FALSE(dialog->findChild<QPushButton *>(QStringLiteral("restore"))->isEnabled());
    QSignalSpy finished(dialog, &QDialog::finished);
    dialog->findChild<QPushButton *>(QStringLiteral("copy"))->click();
    REQUIRE(test::waitFor([&] { return finished.count() == 1; }));
    const auto all = test::waitFor(studio.articles.list({}, false));
    REQUIRE_OK(all);
    REQUIRE(all->size() == 1);
    CHECK(test::Desk::shapeOf(studio.reread(all->first().id).body) ==
          QStringLiteral("doc(paragraph(只有日志里有))"));
    CHECK(lostIn(studio, false).isEmpty());
}
