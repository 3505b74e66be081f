// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/media/pictures.h"
#include "tests/ui/newsroom.h"
#include "ui/media/page.h"
#include "ui/pictures/altdialog.h"
#include "ui/pictures/arriving.h"
#include "ui/pictures/grid.h"
#include "ui/pictures/intake.h"
#include "ui/pictures/model.h"
#include "ui/pictures/picker.h"
#include "ui/pictures/texts.h"
#include "ui/pictures/thumbs.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/navitem.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/toast.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace tuiwen;
using namespace tuiwen::ui::pictures;
using test::encodedPicture;
using test::gradient;
using test::noise;
using test::waitFor;
using ui::gallery::MediaPage;

namespace {

struct Shown
{
    explicit Shown(test::Newsroom &newsroom)
        : page(newsroom.services)
    {
        page.resize(1200, 800);
        page.show();
        QApplication::setActiveWindow(&page);
        page.activate();
        grid = page.findChild<PictureGrid *>();
        REQUIRE(grid != nullptr);
        tester = std::make_unique<QAbstractItemModelTester>(
            grid->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    }
    [[nodiscard]] QStringList names() const
    {
        QStringList result;
        for (int i = 0; i < grid->model()->rowCount(); ++i) {
            result << grid->model()->index(i, 0).data().toString();
        }
        return result;
    }
    [[nodiscard]] bool shows(const QStringList &wanted) const
    {
        return waitFor([&] { return names() == wanted; });
    }
    void pick(int row) const
    {
        grid->setFocus();
        grid->setCurrentIndex(grid->model()->index(row, 0));
    }
    template<class T> T *child(const char *name) const
    {
        auto *found = page.findChild<T *>(QLatin1String(name));
        REQUIRE(found != nullptr);
        return found;
    }
    void shelf(int id) const
    {
        QTest::mouseClick(
            page.findChild<ui::NavItem *>(QStringLiteral("shelf%1").arg(id)), Qt::LeftButton);
    }

    MediaPage page;
    PictureGrid *grid = nullptr;
    std::unique_ptr<QAbstractItemModelTester> tester;
};

constexpr int noAlt = 1;
constexpr int unused = 2;
constexpr int large = 3;
constexpr int trash = 4;

Media added(test::Newsroom &newsroom, const char *name, unsigned seed, const QString &alt = {})
{
    newsroom.clock.advance(std::chrono::seconds(1));
    Media media = test::value(newsroom.media.addNow(encodedPicture(noise(60, 40, seed), "png"),
                                                    QString::fromUtf8(name)));
    if (!alt.isEmpty()) {
        REQUIRE_OK(waitFor(newsroom.media.setAlt(media.hash, alt)));
    }
    return media;
}

Article show(test::Newsroom &newsroom, Article article, const QString &hash)
{
    article.body =
        QJsonObject{{QStringLiteral("type"), QStringLiteral("doc")},
                    {QStringLiteral("content"),
                     QJsonArray{QJsonObject{
                         {QStringLiteral("type"), QStringLiteral("image")},
                         {QStringLiteral("attrs"),
                          QJsonObject{{QStringLiteral("src"),
                                       QString(QStringLiteral("tuiwen://media/") + hash)}}}}}}};
    return newsroom.save(article);
}

} // namespace

TEST_CASE("an empty media library says how pictures come in", "[ui][media]")
{
    test::Newsroom newsroom;
    Shown shown(newsroom);
    auto *empty = shown.child<ui::EmptyState>("mediaEmpty");
    REQUIRE(waitFor([&] { return empty->isVisible(); }));
    newsroom.answers.files = {
        {newsroom.file(QStringLiteral("灯.png"), encodedPicture(gradient(30, 20), "png"))}};
    QTest::mouseClick(empty->findChildren<QPushButton *>().first(), Qt::LeftButton);
    CHECK(shown.shows({QStringLiteral("灯")}));
}

TEST_CASE("names, alt texts and tags are searched, with two Chinese characters too",
          "[ui][media]")
{
    test::Newsroom newsroom;
    added(newsroom, "moon.png", 1, QStringLiteral("圆月挂在屋檐上"));
    const Media lamp = added(newsroom, "灯笼.png", 2);
    REQUIRE_OK(waitFor(newsroom.media.setTags(lamp.hash, {QStringLiteral("节日")})));
    added(newsroom, "book.png", 3);
    Shown shown(newsroom);
    const QString moon = QStringLiteral("moon");
    const QString lantern = QStringLiteral("灯笼");
    REQUIRE(shown.shows({QStringLiteral("book"), lantern, moon}));
    auto *search = shown.child<ui::SearchField>("mediaSearch");
    search->line()->setText(QStringLiteral("屋檐"));
    CHECK(shown.shows({moon}));
    search->line()->setText(QStringLiteral("节日"));
    CHECK(shown.shows({lantern}));
    search->line()->setText(QStringLiteral("灯笼 节"));
    CHECK(shown.shows({lantern}));
    search->line()->setText(QStringLiteral("MOON"));
    CHECK(shown.shows({moon}));
    search->line()->setText(QStringLiteral("月饼"));
    CHECK(shown.shows({}));
    CHECK(shown.child<ui::EmptyState>("mediaEmpty")->isVisible());
    search->line()->clear();
    CHECK(waitFor([&] { return shown.names().size() == 3; }));
    for (auto *item : shown.page.findChildren<ui::NavItem *>()) {
        if (item->text() == QStringLiteral("节日")) {
            CHECK(item->count() == 1);
            QTest::mouseClick(item, Qt::LeftButton);
        }
    }
    CHECK(shown.shows({lantern}));
}

TEST_CASE("shelves show what is missing, and follow edits and the trash of articles",
          "[ui][media]")
{
    test::Newsroom newsroom;
    const Media used = added(newsroom, "used.png", 1, QStringLiteral("一张用过的图"));
    added(newsroom, "free.png", 2);
    test::value(newsroom.media.addNow(encodedPicture(noise(1200, 900), "png"),
                                      QStringLiteral("big.png")));
    Article article = show(newsroom, newsroom.article(QStringLiteral("稿")), used.hash);
    Shown shown(newsroom);
    REQUIRE(waitFor([&] { return shown.names().size() == 3; }));
    shown.shelf(noAlt);
    CHECK(shown.shows({QStringLiteral("big"), QStringLiteral("free")}));
    shown.shelf(large);
    CHECK(shown.shows({QStringLiteral("big")}));
    shown.shelf(unused);
    CHECK(shown.shows({QStringLiteral("big"), QStringLiteral("free")}));
    REQUIRE_OK(waitFor(newsroom.articles.trash(article.id)));
    REQUIRE_OK(waitFor(newsroom.articles.restore(article.id)));
    article = test::value(waitFor(newsroom.articles.open(article.id)));
    article.body = newsroom.article(QStringLiteral("空")).body;
    newsroom.save(article);
    CHECK(waitFor([&] { return shown.names().contains(QStringLiteral("used")); }));
}

TEST_CASE("a chosen picture is described where it stands and leads to its articles",
          "[ui][media]")
{
    test::Newsroom newsroom;
    const Media picture = added(newsroom, "桥.png", 1);
    const Article article = show(newsroom, newsroom.article(QStringLiteral("桥边的月亮")),
                                 picture.hash);
    Shown shown(newsroom);
    REQUIRE(waitFor([&] { return shown.names().size() == 1; }));
    shown.pick(0);
    QTest::keyClick(shown.grid, Qt::Key_Return);
    auto *alt = shown.child<QPlainTextEdit>("alt");
    CHECK(waitFor([&] { return QApplication::focusWidget() == alt; }));
    alt->setPlainText(QStringLiteral("石桥横在河上"));
    shown.child<QLineEdit>("tags")->setText(QStringLiteral("河，桥 夜"));
    QTest::keyClick(alt, Qt::Key_Escape);
    CHECK(waitFor([&] {
        const auto stored = waitFor(newsroom.media.pictures(false));
        return stored->first().media.alt == QStringLiteral("石桥横在河上") &&
               stored->first().tags.size() == 3;
    }));
    CHECK(QApplication::focusWidget() == shown.grid);
    QSignalSpy opened(&shown.page, &MediaPage::openArticle);
    REQUIRE(waitFor([&] {
        return shown.page.findChild<QPushButton *>(QStringLiteral("use")) != nullptr;
    }));
    QTest::mouseClick(shown.child<QPushButton>("use"), Qt::LeftButton);
    REQUIRE(opened.count() == 1);
    CHECK(opened.first().first().value<ArticleId>() == article.id);
    CHECK(waitFor([&] {
        return shown.child<QLabel>("outgoing")->text().contains(QStringLiteral("60 × 40"));
    }));
}

TEST_CASE("what nothing uses goes to the trash, comes back, and goes for good", "[ui][media]")
{
    test::Newsroom newsroom;
    const Media used = added(newsroom, "used.png", 1);
    const Media free = added(newsroom, "free.png", 2);
    show(newsroom, newsroom.article(QStringLiteral("稿")), used.hash);
    Shown shown(newsroom);
    REQUIRE(waitFor([&] { return shown.names().size() == 2; }));
    shown.grid->setFocus();
    QTest::keyClick(shown.grid, Qt::Key_A, Qt::ControlModifier);
    REQUIRE(shown.grid->targets().size() == 2);
    QTest::keyClick(shown.grid, Qt::Key_Delete);
    REQUIRE(shown.shows({QStringLiteral("used")}));
    auto *toast = shown.page.findChild<ui::Toast *>();
    CHECK(toast->isVisible());
    toast->undo();
    REQUIRE(waitFor([&] { return shown.names().size() == 2; }));

    shown.shelf(unused);
    REQUIRE(shown.shows({QStringLiteral("free")}));
    QTest::mouseClick(shown.child<QPushButton>("cleanUp"), Qt::LeftButton);
    REQUIRE(shown.shows({}));
    shown.shelf(trash);
    REQUIRE(shown.shows({QStringLiteral("free")}));
    shown.pick(0);
    newsroom.answers.decisions = {false, true};
    QTest::keyClick(shown.grid, Qt::Key_Delete);
    CHECK(shown.names().size() == 1);
    QTest::keyClick(shown.grid, Qt::Key_Delete);
    REQUIRE(shown.shows({}));
    CHECK(newsroom.media.bytes(free.hash).error().kind == ErrorKind::NotFound);
    CHECK(newsroom.media.bytes(used.hash));
}

TEST_CASE("pasted and dropped pictures come in, refused files are named, adding is undone",
          "[ui][media]")
{
    test::Newsroom newsroom;
    Shown shown(newsroom);
    auto *html = new QMimeData;
    html->setHtml(QStringLiteral("<p><img src=\"data:image/png;base64,%1\"><img "
                                 "src='https://example.invalid/a.png'></p>")
                      .arg(QString::fromLatin1(
                          encodedPicture(gradient(9, 9), "png").toBase64())));
    QApplication::clipboard()->setMimeData(html);
    shown.grid->setFocus();
    QTest::keyClick(shown.grid, Qt::Key_V, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return shown.names().size() == 1; }));
    QVector<media::Incoming> files{
        {newsroom.file(QStringLiteral("a.png"), encodedPicture(gradient(8, 8), "png")), {}, {}},
        {newsroom.file(QStringLiteral("bad.png"), "not a picture"), {}, {}}};
    shown.page.take(files);
    REQUIRE(waitFor([&] { return shown.names().size() == 2 && !shown.page.isBusy(); }));
    const auto labels = shown.page.findChildren<QLabel *>();
    CHECK(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text().contains(QStringLiteral("bad.png"));
    }));
    shown.page.findChild<ui::Toast *>()->undo();
    CHECK(waitFor([&] { return shown.names().size() == 1; }));
}

TEST_CASE("what arrives is looked for in files, folders, HTML and bare images", "[ui][media]")
{
    test::Newsroom newsroom;
    const QByteArray png = encodedPicture(gradient(5, 5), "png");
    newsroom.file(QStringLiteral("note.txt"), "x");
    const QString picture = newsroom.file(QStringLiteral("b.JPG"), png);
    QMimeData folder;
    folder.setUrls({QUrl::fromLocalFile(QFileInfo(picture).path())});
    const auto found = arriving(folder);
    REQUIRE(found.size() == 1);
    CHECK(found.first().path == picture);
    QMimeData image;
    image.setImageData(gradient(5, 5));
    CHECK(arriving(image).size() == 1);
    QMimeData web;
    web.setUrls({QUrl(QStringLiteral("https://example.invalid/a.png"))});
    CHECK(arriving(web).isEmpty());
    const QString two = QStringLiteral("url(data:image/gif;base64,%1) \"data:image/png;base64,%2\"")
                            .arg(QString::fromLatin1(test::twoFrameGif().toBase64()),
                                 QString::fromLatin1(png.toBase64()));
    const auto inside = embedded(two);
    REQUIRE(inside.size() == 2);
    CHECK(inside.at(0).bytes == test::twoFrameGif());
    CHECK(inside.at(1).bytes == png);
}

TEST_CASE("a cancelled intake leaves the rest out and tells so", "[ui][media]")
{
    test::Newsroom newsroom;
    QVector<media::Incoming> files;
    for (unsigned i = 0; i < 300; ++i) {
        files.append({{}, encodedPicture(noise(16, 16, i), "png"), QString::number(i)});
    }
    Intake intake(newsroom.media);
    QSignalSpy progress(&intake, &Intake::progressed);
    bool cancelled = false;
    qsizetype count = -1;
    QObject::connect(&intake, &Intake::finished, &intake,
                     [&](const QVector<media::Taken> &taken, bool stopped) {
                         count = taken.size();
                         cancelled = stopped;
                     });
    intake.start(files);
    REQUIRE(intake.isRunning());
    intake.cancel();
    REQUIRE(waitFor([&] { return count >= 0; }));
    CHECK(cancelled);
    CHECK(count < 300);
    CHECK_FALSE(intake.isRunning());
    CHECK(progress.count() > 0);
    count = -1;
    intake.start(files.first(3));
    REQUIRE(waitFor([&] { return count == 3; }));
    CHECK_FALSE(cancelled);
}

TEST_CASE("thumbnails arrive, and one that cannot be made is not asked for again", "[ui][media]")
{
    test::Newsroom newsroom;
    const Media media = added(newsroom, "a.png", 1);
    Thumbs thumbs(newsroom.media);
    QSignalSpy loaded(&thumbs, &Thumbs::loaded);
    CHECK(thumbs.thumb(media.hash).isNull());
    CHECK(thumbs.thumb(QString(64, u'0')).isNull());
    REQUIRE(waitFor([&] { return loaded.count() == 2; }));
    CHECK(thumbs.thumb(media.hash).size() == QSize(60, 40));
    CHECK(thumbs.isBroken(QString(64, u'0')));
    CHECK(thumbs.thumb(QString(64, u'0')).isNull());
    CHECK_FALSE(thumbs.isBroken(media.hash));
}

TEST_CASE("the picker gives what was chosen", "[ui][media]")
{
    test::Newsroom newsroom;
    added(newsroom, "one.png", 1);
    const Media two = added(newsroom, "two.png", 2);
    PicturePicker picker(newsroom.media, PicturePicker::Choice::Several);
    picker.show();
    auto *grid = picker.findChild<PictureGrid *>();
    auto *take = picker.findChild<QPushButton *>(QStringLiteral("take"));
    REQUIRE(waitFor([&] { return grid->model()->rowCount() == 2; }));
    CHECK_FALSE(take->isEnabled());
    QVector<Media> picked;
    QObject::connect(&picker, &PicturePicker::picked, &picker,
                     [&](const QVector<Media> &pictures) { picked = pictures; });
    picker.findChild<ui::SearchField *>()->line()->setText(QStringLiteral("two"));
    REQUIRE(waitFor([&] { return grid->model()->rowCount() == 1; }));
    grid->setCurrentIndex(grid->model()->index(0, 0));
    CHECK(take->isEnabled());
    QTest::mouseClick(take, Qt::LeftButton);
    REQUIRE(picked.size() == 1);
    CHECK(picked.first().hash == two.hash);
    CHECK_FALSE(picker.isVisible());
}

TEST_CASE("a picker and a page that go with something chosen go quietly", "[ui][media]")
{
    test::Newsroom newsroom;
    added(newsroom, "one.png", 1);
    added(newsroom, "two.png", 2);
    auto picker =
        std::make_unique<PicturePicker>(newsroom.media, PicturePicker::Choice::Several);
    picker->show();
    auto *grid = picker->findChild<PictureGrid *>();
    REQUIRE(waitFor([&] { return grid->model()->rowCount() == 2; }));
    grid->selectAll();
    bool told = false;
    QObject::connect(picker.get(), &PicturePicker::picked, [&] { told = true; });
    picker.reset();
    CHECK_FALSE(told);
    auto shown = std::make_unique<Shown>(newsroom);
    REQUIRE(waitFor([&] { return shown->names().size() == 2; }));
    shown->grid->selectAll();
    shown->page.take({{{}, encodedPicture(noise(9, 9), "png"), QStringLiteral("late")}});
    shown.reset();
    // What was under way is whole or not there at all, and nobody is told.
    const auto left = waitFor(newsroom.media.pictures(false));
    REQUIRE_OK(left);
    for (const Picture &picture : *left) {
        CHECK(newsroom.media.bytes(picture.media.hash));
    }
    CHECK(left->size() >= 2);
}

TEST_CASE("alt texts are asked for and kept, never made up", "[ui][media]")
{
    test::Newsroom newsroom;
    const Media one = added(newsroom, "one.png", 1);
    const Media two = added(newsroom, "two.png", 2);
    AltDialog dialog(newsroom.media, {one, two});
    QVector<Media> described;
    QObject::connect(&dialog, &AltDialog::described, &dialog,
                     [&](const QVector<Media> &pictures) { described = pictures; });
    dialog.show();
    const auto fields = dialog.findChildren<QLineEdit *>();
    REQUIRE(fields.size() == 2);
    CHECK(fields.at(0)->text().isEmpty());
    fields.at(0)->setText(QStringLiteral("  一座  石桥 "));
    QTest::mouseClick(dialog.findChild<QPushButton *>(QStringLiteral("done")), Qt::LeftButton);
    REQUIRE(described.size() == 2);
    CHECK(described.at(0).alt == QStringLiteral("一座 石桥"));
    CHECK(described.at(1).alt.isEmpty());
    CHECK(waitFor([&] {
        return waitFor(newsroom.media.picture(one.hash))->media.alt == QStringLiteral("一座 石桥");
    }));
}

TEST_CASE("words about pictures", "[ui][media]")
{
    CHECK(tagsFrom(QStringLiteral(" 节日、书单，book  节日")) ==
          QStringList{QStringLiteral("节日"), QStringLiteral("书单"), QStringLiteral("book")});
    CHECK(kindText(QStringLiteral("image/svg+xml")) == QStringLiteral("SVG"));
    CHECK(kindText(QStringLiteral("image/jpeg")) == QStringLiteral("JPEG"));
    Media media;
    media.mime = QStringLiteral("image/gif");
    media.bytes = 2'000'000;
    CHECK_FALSE(isLarge(media));
    media.mime = QStringLiteral("image/png");
    CHECK(isLarge(media));
    CHECK(isPictureFile(QStringLiteral("/a/B.HEIC")));
    CHECK_FALSE(isPictureFile(QStringLiteral("/a/png")));
}
