// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catchqt.h"
#include "tests/web/desk.h"
#include "tests/web/studio.h"
#include "ui/exporting/job.h"
#include "ui/exporting/picture.h"

#include <QFile>
#include <QImage>
#include <QImageReader>

using namespace tuiwen;
using namespace tuiwen::ui::exporting;
using test::document;
using test::paragraph;

namespace {

/// A page of coloured bands, `count` of 100 CSS pixels each; the n-th is rgb(n, 0, 255 - n).
QByteArray bands(int count)
{
    QByteArray html("<!doctype html><style>body{margin:0} div{height:100px}</style>");
    for (int i = 0; i < count; ++i) {
        html += "<div style=\"background:rgb(" + QByteArray::number(i % 256) + ",0," +
                QByteArray::number(255 - i % 256) + ")\"></div>";
    }
    return html;
}

struct Shot
{
    test::Newsroom room;
    std::optional<Result<QImage>> result;
    int steps = 0;

    void take(const QByteArray &html, int width, double scale)
    {
        LongPicture picture(*room.media, width, scale);
        QObject::connect(&picture, &LongPicture::progressed, &picture, [this] { ++steps; });
        QObject::connect(&picture, &LongPicture::finished, &picture,
                         [this](const Result<QImage> &made) { result = made; });
        picture.start(html);
        REQUIRE(test::waitFor([&] { return result.has_value(); }, 60000));
    }
};

} // namespace

TEST_CASE("a page many screens tall becomes one picture without a seam")
{
    Shot shot;
    const double scale = GENERATE(1.0, 2.0, 1.37);
    shot.take(bands(120), 300, scale);
    REQUIRE_OK(*shot.result);
    const QImage image = **shot.result;
    CHECK(image.width() == std::lround(300 * scale));
    CHECK(std::abs(image.height() - 12000 * scale) <= 2);
    CHECK(shot.steps > 4);
    for (int band = 0; band < 120; ++band) {
        const int row = static_cast<int>((band * 100 + 50) * scale);
        INFO("band " << band);
        CHECK(image.pixelColor(10, row) == QColor(band, 0, 255 - band));
    }
    // No line of another colour anywhere: each band is one run.
    int changes = 0;
    for (int row = 1; row < image.height(); ++row) {
        changes += image.pixel(10, row) != image.pixel(10, row - 1) ? 1 : 0;
    }
    CHECK(changes <= 119 * 3); // the edge of a band may be blended
}

TEST_CASE("a short page is a short picture, a monstrous one is refused")
{
    Shot shot;
    shot.take(bands(2), 300, 1);
    REQUIRE_OK(*shot.result);
    CHECK((*shot.result)->height() <= 1600);
    CHECK((*shot.result)->pixelColor(5, 150) == QColor(1, 0, 254));

    Shot tall;
    tall.take("<!doctype html><div style=\"height:9000000px\"></div>", 300, 1);
    REQUIRE_FALSE(*tall.result);
    CHECK(tall.result->error().kind == ErrorKind::Rejected);
}

TEST_CASE(
    "an article becomes a PDF, pictures, pages and a Word file; a cancelled job writes no more")
{
    test::Studio studio;
    QJsonArray blocks;
    for (int i = 0; i < 60; ++i) {
        blocks.append(paragraph(QStringLiteral("第 %1 段,月到中秋分外明。").arg(i)));
    }
    const Article article = studio.stored(QStringLiteral("月到中秋"), document(blocks));
    const auto run = [&](Kind kind) {
        Choice choice;
        choice.kind = kind;
        choice.width = 750;
        const QString path = studio.directory.filePath(QStringLiteral("出") + endingOf(kind));
        Job job(studio.services, choice);
        bool done = false;
        QString failed;
        QObject::connect(&job, &Job::finished, &job, [&] { done = true; });
        QObject::connect(&job, &Job::failed, &job, [&](const QString &, const Error &error) {
            failed = toText(error);
            done = true;
        });
        job.start({article.id}, {path});
        REQUIRE(test::waitFor([&] { return done; }, 60000));
        INFO(failed.toStdString());
        CHECK(failed.isEmpty());
        CHECK(job.written() == QStringList{path});
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    const QByteArray pdf = run(Kind::Pdf);
    CHECK(pdf.startsWith("%PDF-"));
    CHECK(pdf.count("/Type /Page\n") + pdf.count("/Type /Page ") + pdf.count("/Type /Page/") >= 2);
    const QImage png = QImage::fromData(run(Kind::Png));
    CHECK(png.width() == 750);
    CHECK(png.height() > 3000);
    const QImage jpeg = QImage::fromData(run(Kind::Jpeg));
    CHECK(jpeg.size() == png.size());
    CHECK(run(Kind::Word).startsWith("PK"));
    CHECK(run(Kind::Markdown).contains("第 59 段"));
    CHECK(run(Kind::HtmlFile).contains("月到中秋分外明"));

    Choice choice;
    choice.kind = Kind::Png;
    Job job(studio.services, choice);
    QSignalSpy finished(&job, &Job::finished);
    const QString path = studio.directory.filePath(QStringLiteral("nie.png"));
    job.start({article.id}, {path});
    job.cancel();
    REQUIRE_OK(test::waitFor(studio.articles.preview(article)));
    CHECK(finished.isEmpty());
    CHECK_FALSE(QFile::exists(path));
}
