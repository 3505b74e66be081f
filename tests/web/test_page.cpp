// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catchqt.h"
#include "tests/web/desk.h"
#include "tests/web/studio.h"
#include "ui/editor/autosave.h"
#include "ui/editor/canvas.h"
#include "ui/editor/journal.h"
#include "ui/preview/phone.h"
#include "ui/widgets/strip.h"

#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

using namespace tuiwen;
using test::document;
using test::paragraph;
using test::Studio;

namespace {

/// The page in a window, as a person sees it.
struct Open
{
    Studio studio;
    std::unique_ptr<ui::EditorPage> page;

    explicit Open(QSize size = {1384, 852}) { make(size); }

    void make(QSize size)
    {
        page = std::make_unique<ui::EditorPage>(studio.services);
        page->resize(size);
        page->show();
    }
    template<class T> T *part(const char *name = nullptr)
    {
        return page->findChild<T *>(name == nullptr ? QString() : QString::fromLatin1(name));
    }
    void open(const ArticleId &id)
    {
        QSignalSpy loaded(part<ui::editor::Canvas>(), &ui::editor::Canvas::loaded);
        page->open(id);
        REQUIRE(test::waitFor([&] { return loaded.count() > 0; }));
    }
    /// The text with the keyboard in it.
    QWidget *text()
    {
        auto *canvas = part<ui::editor::Canvas>();
        auto *view = canvas->findChild<ui::webview::View *>();
        page->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(page.get(), 5000));
        canvas->focusText();
        REQUIRE(test::waitFor([&] {
            return test::evaluate(view->hardened(), QStringLiteral("document.hasFocus()")).toBool();
        }));
        bool arrived = false; // the order to take the focus came before this one
        canvas->flush([&] { arrived = true; });
        REQUIRE(test::waitFor([&] { return arrived; }));
        return view->focusProxy();
    }
    QString strip()
    {
        return part<ui::Strip>()->isVisible() ? part<ui::Strip>()->text() : QString();
    }
    [[nodiscard]] QString plain(const ArticleId &id)
    {
        return test::Desk::shapeOf(studio.reread(id).body);
    }
    QString journalOf(const ArticleId &id) const
    {
        return studio.folder.journal() + QLatin1Char('/') + id.value + QStringLiteral(".json");
    }
};

} // namespace

TEST_CASE("what is written is in the store after a pause and in the journal before")
{
    Open desk;
    const Article article =
        desk.studio.stored(QStringLiteral("题"), document({paragraph(QStringLiteral("甲"))}));
    desk.open(article.id);
    QSignalSpy settled(desk.page.get(), &ui::EditorPage::settled);
    QTest::keyClick(desk.text(), Qt::Key_End, Qt::ControlModifier);
    QTest::keyClicks(desk.text(), QStringLiteral("abc"));
    REQUIRE(test::waitFor([&] { return desk.page->hasUnsaved(); }));
    REQUIRE(test::waitFor([&] { return !desk.page->hasUnsaved() && settled.count() > 0; }));
    CHECK(desk.plain(article.id) == u"doc(paragraph(甲abc))");
    CHECK(desk.studio.reread(article.id).revision > article.revision);
    REQUIRE(test::waitFor([&] { return !QFile::exists(desk.journalOf(article.id)); }));

    SECTION("title, author and digest too")
    {
        auto *title = desk.part<QLineEdit>("title");
        title->setFocus();
        QTest::keyClicks(title, QStringLiteral("x"));
        REQUIRE(test::waitFor([&] { return desk.page->hasUnsaved(); }));
        REQUIRE(test::waitFor([&] { return !desk.page->hasUnsaved(); }));
        CHECK(desk.studio.reread(article.id).title.contains(u'x'));
    }
    SECTION("undo still goes back behind a save")
    {
        for (int i = 0; i < 4; ++i) {
            QTest::keyClick(desk.text(), Qt::Key_Z, Qt::ControlModifier);
        }
        REQUIRE(test::waitFor([&] { return desk.plain(article.id) == u"doc(paragraph(甲))"; }));
    }
}

TEST_CASE("work that a crash left in the journal comes back by itself")
{
    Open desk;
    const Article article =
        desk.studio.stored(QStringLiteral("题"), document({paragraph(QStringLiteral("旧"))}));
    ui::editor::Journal journal(desk.studio.folder);
    Article unsaved = article;
    unsaved.title = QStringLiteral("没来得及存");
    // As the page hands it over: every attribute written out.
    unsaved.body =
        QJsonDocument::fromJson(QJsonDocument(article.body).toJson().replace("旧", "新")).object();

    SECTION("it continues the stored article")
    {
        journal.write({unsaved, {}, desk.studio.clock.now()});
        journal.finish();
        desk.open(article.id);
        REQUIRE(test::waitFor([&] { return desk.plain(article.id) == u"doc(paragraph(新))"; }));
        CHECK(desk.studio.reread(article.id).title == unsaved.title);
        CHECK_FALSE(desk.strip().isEmpty());

        // The person may prefer the saved state.
        desk.part<ui::Strip>()->findChild<QPushButton *>()->click();
        REQUIRE(test::waitFor([&] { return desk.plain(article.id) == u"doc(paragraph(旧))"; }));
    }
    SECTION("the save itself had succeeded when the crash came")
    {
        journal.write(
            {unsaved, ui::editor::Journal::fingerprint(unsaved), desk.studio.clock.now()});
        journal.finish();
        REQUIRE_OK(test::waitFor(desk.studio.articles.save(unsaved)));
        desk.open(article.id);
        CHECK(desk.strip().isEmpty());
        REQUIRE(test::waitFor([&] { return !QFile::exists(desk.journalOf(article.id)); }));
        CHECK(test::waitFor(desk.studio.articles.list({}, false))->size() == 1);
    }
    SECTION("somebody else saved in between: both are kept")
    {
        journal.write({unsaved, {}, desk.studio.clock.now()});
        journal.finish();
        Article other = article;
        other.body = document({paragraph(QStringLiteral("别人"))});
        REQUIRE_OK(test::waitFor(desk.studio.articles.save(other)));
        desk.open(article.id);
        REQUIRE(test::waitFor(
            [&] { return test::waitFor(desk.studio.articles.list({}, false))->size() == 2; }));
        CHECK(desk.plain(article.id) == u"doc(paragraph(别人))");
        REQUIRE(test::waitFor([&] { return !desk.strip().isEmpty(); }));
    }
    SECTION("a damaged journal is kept aside and told")
    {
        QDir().mkpath(desk.studio.folder.journal());
        QFile file(desk.journalOf(article.id));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("{\"v\":1,");
        file.close();
        desk.open(article.id);
        CHECK_FALSE(desk.strip().isEmpty());
        CHECK(QFile::exists(desk.journalOf(article.id) + QStringLiteral(".damaged")));
        CHECK(desk.plain(article.id) == u"doc(paragraph(旧))");
    }
}

TEST_CASE("the journal holds unsaved work while the store refuses it")
{
    Open desk;
    const Article article =
        desk.studio.stored(QStringLiteral("题"), document({paragraph(QStringLiteral("甲"))}));
    ui::editor::Autosave autosave(desk.studio.articles, desk.studio.settings, desk.studio.clock);
    autosave.take(article);
    QSignalSpy failed(&autosave, &ui::editor::Autosave::failed);
    autosave.edit([](Article &now) {
        now.title = QStringLiteral("改");
        now.body = {{QStringLiteral("type"), QStringLiteral("nonsense")}};
    });
    REQUIRE(test::waitFor([&] { return failed.count() > 0; }));
    CHECK(autosave.state() == ui::editor::Autosave::State::Failed);
    autosave.journal().finish();
    const auto entry = autosave.journal().read(article.id);
    REQUIRE_OK(entry);
    REQUIRE(entry->has_value());
    CHECK((*entry)->article.title == QStringLiteral("改"));

    autosave.edit([&](Article &now) { now.body = article.body; });
    autosave.saveNow();
    REQUIRE(test::waitFor([&] { return autosave.state() == ui::editor::Autosave::State::Saved; }));
    CHECK(desk.studio.reread(article.id).title == QStringLiteral("改"));
}

TEST_CASE("two windows, one article: nobody's words are lost")
{
    Open desk;
    const Article article =
        desk.studio.stored(QStringLiteral("题"), document({paragraph(QStringLiteral("甲"))}));
    desk.open(article.id);
    Article other = article;
    other.body = document({paragraph(QStringLiteral("另一窗"))});
    REQUIRE_OK(test::waitFor(desk.studio.articles.save(other)));
    QTest::keyClicks(desk.text(), QStringLiteral("mine"));
    REQUIRE(test::waitFor([&] { return desk.page->article() != article.id; }));
    REQUIRE(test::waitFor([&] { return !desk.page->hasUnsaved(); }));
    CHECK(desk.plain(article.id) == u"doc(paragraph(另一窗))");
    CHECK(desk.plain(desk.page->article()).contains(u"mine"));
    CHECK_FALSE(desk.strip().isEmpty());
    CHECK(test::waitFor(desk.studio.articles.list({}, false))->size() == 2);
}

TEST_CASE("a new article without a word is removed again, one with a title stays")
{
    Open desk;
    QSignalSpy loaded(desk.part<ui::editor::Canvas>(), &ui::editor::Canvas::loaded);
    desk.page->createNew();
    REQUIRE(test::waitFor([&] { return loaded.count() > 0; }));
    const auto titled = GENERATE(false, true);
    if (titled) {
        QTest::keyClicks(desk.part<QLineEdit>("title"), QStringLiteral("t"));
    }
    QSignalSpy closed(desk.page.get(), &ui::EditorPage::closed);
    desk.part<QPushButton>("back")->click();
    REQUIRE(test::waitFor([&] { return closed.count() == 1; }));
    REQUIRE(test::waitFor([&] {
        return test::waitFor(desk.studio.articles.list({}, false))->size() == (titled ? 1 : 0);
    }));
}

TEST_CASE("the phone beside the text follows it")
{
    Open desk;
    const Article article =
        desk.studio.stored(QStringLiteral("题"), document({paragraph(QStringLiteral("甲"))}));
    desk.open(article.id);
    auto *phone = desk.part<ui::PhonePreview>();
    const auto shown = [&] {
        auto *view = phone->findChild<ui::webview::View *>();
        return view == nullptr
                   ? QString()
                   : test::evaluate(view->hardened(), QStringLiteral("document.body?.innerText"),
                                    QWebEngineScript::ApplicationWorld)
                         .toString();
    };
    REQUIRE(test::waitFor([&] { return shown().contains(u"甲"); }));
    QTest::keyClicks(desk.text(), QStringLiteral("live"));
    REQUIRE(test::waitFor([&] { return shown().contains(u"live"); }));
}

TEST_CASE(
    "a picture from a file goes into the library and the text, a bad one is refused with words")
{
    Open desk;
    const Article article =
        desk.studio.stored(QStringLiteral("题"), document({paragraph(QStringLiteral("图"))}));
    desk.open(article.id);
    const QString good = desk.studio.directory.filePath(QStringLiteral("月.png"));
    const QString bad = desk.studio.directory.filePath(QStringLiteral("坏.png"));
    for (const auto &[path, bytes] :
         {std::pair{good, test::Newsroom::picture(Qt::blue)}, std::pair{bad, QByteArray("no")}}) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    desk.studio.prompter.files = {bad, good};
    desk.part<QToolButton>("picture")->click();
    desk.part<QPushButton>("files")->click();
    // The picture says nothing about itself, so a person is asked.
    const auto field = [&] {
        const auto *dialog = desk.page->findChild<QDialog *>(QStringLiteral("altDialog"));
        return dialog == nullptr ? nullptr : dialog->findChild<QLineEdit *>();
    };
    REQUIRE(test::waitFor([&] { return field() != nullptr; }));
    CHECK(field()->text().isEmpty());
    field()->setText(QStringLiteral("一轮蓝色的月亮"));
    desk.part<QPushButton>("done")->click();
    REQUIRE(test::waitFor([&] { return desk.plain(article.id).contains(u"image"); }));
    CHECK(test::waitFor(desk.studio.media->all())->first().alt ==
          QStringLiteral("一轮蓝色的月亮"));
    CHECK(desk.studio.prompter.reports.size() == 1);
    CHECK(test::waitFor(desk.studio.media->all())->size() == 1);
}

TEST_CASE("copying for WeChat puts the finished article on the clipboard")
{
    Open desk;
    const auto media =
        desk.studio.media->addNow(test::Newsroom::picture(Qt::green), QStringLiteral("g.png"));
    REQUIRE_OK(media);
    const QJsonObject image{
        {QStringLiteral("type"), QStringLiteral("image")},
        {QStringLiteral("attrs"),
         QJsonObject{
             {QStringLiteral("src"), QString(QStringLiteral("tuiwen://media/") + media->hash)}}}};
    const Article article = desk.studio.stored(
        QStringLiteral("题"), document({paragraph(QStringLiteral("中秋")), image}));
    desk.open(article.id);
    QGuiApplication::clipboard()->setText(QStringLiteral("before"));
    desk.part<QPushButton>("copy")->click();
    REQUIRE(test::waitFor([&] { return QGuiApplication::clipboard()->mimeData()->hasHtml(); }));
    const QString html = QGuiApplication::clipboard()->mimeData()->html();
    CHECK(html.contains(QStringLiteral("中秋")));
    CHECK(html.contains(QStringLiteral("data:image/png;base64,")));
    CHECK_FALSE(html.contains(QStringLiteral("tuiwen:")));
    CHECK_FALSE(html.contains(QStringLiteral("data-pm-slice")));
    CHECK(QGuiApplication::clipboard()->text().trimmed() == QStringLiteral("中秋"));
}

TEST_CASE("the keyboard: milestone, schedule, focus mode, preview")
{
    Open desk;
    const Article article =
        desk.studio.stored(QStringLiteral("题"), document({paragraph(QStringLiteral("甲"))}));
    desk.open(article.id);
    QWidget *text = desk.text();
    QTest::keyClicks(text, QStringLiteral("k"));
    REQUIRE(test::waitFor([&] { return desk.page->hasUnsaved(); }));
    QTest::keyClick(text, Qt::Key_S, Qt::ControlModifier);
    REQUIRE(test::waitFor([&] {
        const auto versions = test::waitFor(desk.studio.articles.versions(article.id));
        return versions &&
               std::any_of(versions->begin(), versions->end(), [](const ArticleVersion &v) {
                   return v.reason == VersionReason::Milestone &&
                          test::Desk::shapeOf(v.body).contains(u"k");
               });
    }));
    QSignalSpy schedule(desk.page.get(), &ui::EditorPage::scheduleRequested);
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(test::waitFor([&] { return schedule.count() == 1; }));
    CHECK(schedule.at(0).at(0).value<ArticleId>() == article.id);

    QSignalSpy focus(desk.page.get(), &ui::EditorPage::focusModeChanged);
    QTest::keyClick(text, Qt::Key_F11);
    CHECK(focus.count() == 1);
    CHECK_FALSE(desk.part<QFrame>("header")->isVisible());
    QTest::keyClick(text, Qt::Key_F11);
    CHECK(desk.part<QFrame>("header")->isVisible());
    QTest::keyClick(text, Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK_FALSE(desk.part<QFrame>("inspector")->isVisible());
    QTest::keyClick(text, Qt::Key_F6);
    CHECK_FALSE(text->hasFocus());
}
