// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/process.h"
#include "tests/support/catchqt.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

using namespace tuiwen::test;

namespace {

QString writeFile(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    const QString path = folder.filePath(name);
    QFile file(path);
    REQUIRE(file.open(QFile::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
    return path;
}

} // namespace

TEST_CASE("the demo pushes once and says what it did")
{
    QTemporaryDir folder;
    const Tuiwen tuiwen(folder.filePath(QStringLiteral("带 空格")));
    const auto demo = tuiwen.run({QStringLiteral("demo")});
    INFO(demo.err.toStdString());
    REQUIRE(demo.code == 0);
    const QJsonObject summary = demo.object();
    CHECK(summary.value(QLatin1StringView("state")).toString() == QStringLiteral("sent"));
    CHECK(QFile::exists(summary.value(QLatin1StringView("html")).toString()));
    const QJsonObject report = summary.value(QLatin1StringView("report")).toObject();
    CHECK(report.value(QLatin1StringView("drafts")).toArray().size() == 1);
    CHECK(report.value(QLatin1StringView("pushes")).toArray().size() == 1);
}

TEST_CASE("render needs no store, is the same each time, and passes its own check")
{
    QTemporaryDir folder;
    const Tuiwen tuiwen(folder.filePath(QStringLiteral("data")));
    const QString markdown = writeFile(
        folder, QStringLiteral("文章.md"),
        "# 标题\n\n正文 **粗** [外链](https://example.org)\n\n| a | b |\n|--|--|\n| 1 | 2 |\n");
    const QString html = folder.filePath(QStringLiteral("out.html"));
    QByteArray before;
    for (int i = 0; i < 2; ++i) {
        const auto rendered =
            tuiwen.run({QStringLiteral("render"), markdown, QStringLiteral("-o"), html});
        INFO(rendered.err.toStdString());
        REQUIRE(rendered.code == 0);
        QFile file(html);
        REQUIRE(file.open(QFile::ReadOnly));
        const QByteArray now = file.readAll();
        CHECK((before.isEmpty() || before == now));
        before = now;
    }
    CHECK_FALSE(before.isEmpty());
    CHECK_FALSE(QDir(folder.filePath(QStringLiteral("data"))).exists());
    for (const QJsonValue &finding : tuiwen.run({QStringLiteral("check"), html}).array()) {
        CHECK(finding[QLatin1StringView("severity")].toString() != QStringLiteral("error"));
    }
}

TEST_CASE("an article is exported in every format, with what the format cannot say")
{
    QTemporaryDir folder;
    const Tuiwen tuiwen(folder.filePath(QStringLiteral("data")));
    const QByteArray png = QByteArray::fromBase64(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5Erk"
        "Jggg==");
    writeFile(folder, QStringLiteral("灯.png"), png);
    const auto imported = tuiwen.run(
        {QStringLiteral("import"),
         writeFile(folder, QStringLiteral("稿.md"), "# 题\n\n正文 **粗**\n\n![灯](灯.png)\n")});
    INFO(imported.err.toStdString());
    REQUIRE(imported.code == 0);
    const QString id = imported.object().value(QLatin1StringView("article")).toString();
    const auto exported = [&](const char *format, const QString &name) {
        const QString path = folder.filePath(name);
        const auto ended = tuiwen.run({QStringLiteral("article"), QStringLiteral("export"), id,
                                       QStringLiteral("--format"), QString::fromLatin1(format),
                                       QStringLiteral("--out"), path});
        INFO(format << ": " << ended.err.toStdString());
        REQUIRE(ended.code == 0);
        QFile file(path);
        REQUIRE(file.open(QFile::ReadOnly));
        const QByteArray bytes = file.readAll();
        CHECK(ended.object().value(QLatin1StringView("bytes")).toInteger() == bytes.size());
        return bytes;
    };
    CHECK(exported("html", QStringLiteral("a.html")).contains("data:image/png"));
    CHECK(exported("page", QStringLiteral("b.html")).startsWith("<!doctype html>"));
    CHECK(exported("html-folder", QStringLiteral("c.html")).contains("c_files/01.png"));
    CHECK(exported("docx", QStringLiteral("d.docx")).startsWith("PK"));
    CHECK(exported("markdown", QStringLiteral("e.md")).contains("![灯](e.assets/01.png)"));
    CHECK(exported("json", QStringLiteral("f.json")).startsWith("{"));
    for (const char *picture : {"c_files/01.png", "e.assets/01.png"}) {
        QFile file(folder.filePath(QString::fromLatin1(picture)));
        REQUIRE(file.open(QFile::ReadOnly));
        CHECK(file.readAll() == png);
    }
    CHECK(tuiwen
              .run({QStringLiteral("article"), QStringLiteral("export"), id,
                    QStringLiteral("--format"), QStringLiteral("odt"), QStringLiteral("--out"),
                    folder.filePath(QStringLiteral("g.odt"))})
              .code == 2);
}

TEST_CASE("render reads an HTML file as import does")
{
    QTemporaryDir folder;
    const Tuiwen tuiwen(folder.filePath(QStringLiteral("data")));
    const QString page = writeFile(
        folder, QStringLiteral("页.html"),
        "<nav>导航</nav><h2>节</h2><div style='width:90vw'>正文<img src=x.png></div>");
    const auto html = [&](const QString &what) {
        return tuiwen.run({QStringLiteral("render"), what})
            .object()
            .value(QLatin1StringView("html"))
            .toString();
    };
    const QString direct = html(page);
    CHECK(direct.contains(QStringLiteral("正文")));
    CHECK_FALSE(direct.contains(QStringLiteral("导航")));
    const auto imported = tuiwen.run({QStringLiteral("import"), page});
    REQUIRE(imported.code == 0);
    CHECK(html(imported.object().value(QLatin1StringView("article")).toString()) == direct);
}

TEST_CASE("bad input ends with a reason and exit code 1, bad usage with 2")
{
    QTemporaryDir folder;
    const Tuiwen tuiwen(folder.filePath(QStringLiteral("data")));
    const auto error = [](const Tuiwen::Ended &ended) {
        return ended.object().value(QLatin1StringView("error")).toObject();
    };

    const auto missing =
        tuiwen.run({QStringLiteral("import"), folder.filePath(QStringLiteral("nowhere.md"))});
    CHECK(missing.code == 1);
    CHECK(error(missing)
              .value(QLatin1StringView("detail"))
              .toString()
              .contains(QStringLiteral("nowhere.md")));

    const auto binary =
        tuiwen.run({QStringLiteral("import"),
                    writeFile(folder, QStringLiteral("b.md"), QByteArray(5000, '\0'))});
    CHECK(binary.code == 1);
    CHECK(error(binary).value(QLatin1StringView("kind")).toString() == QStringLiteral("rejected"));

    CHECK(
        tuiwen.run({QStringLiteral("push"), QStringLiteral("show"), QStringLiteral("no-such-push")})
            .code == 1);
    CHECK(tuiwen.run({QStringLiteral("frobnicate")}).code == 2);
    CHECK(tuiwen.run({QStringLiteral("push"), QStringLiteral("plan")}).code == 2);
    CHECK(tuiwen
              .run({QStringLiteral("calendar"), QStringLiteral("--from"), QStringLiteral("x"),
                    QStringLiteral("--to"), QStringLiteral("2026-01-01")})
              .code == 1);
}

TEST_CASE("a secret given on standard input is found in no file")
{
    QTemporaryDir folder;
    const QString data = folder.filePath(QStringLiteral("data"));
    const Tuiwen tuiwen(data);
    const QByteArray canary = "c0ffee5ec2e7c0ffee5ec2e7c0ffee5e";
    const QString phrase =
        writeFile(folder, QStringLiteral("phrase"), "correct horse battery staple\n");
    REQUIRE(tuiwen
                .run({QStringLiteral("secrets"), QStringLiteral("seal")},
                     "correct horse battery staple\n")
                .code == 0);
    const auto added =
        tuiwen.run({QStringLiteral("--passphrase-file"), phrase, QStringLiteral("account"),
                    QStringLiteral("add"), QStringLiteral("--name"), QStringLiteral("测试号"),
                    QStringLiteral("--appid"), QStringLiteral("wx0123456789abcdef"),
                    QStringLiteral("--base-url"), QStringLiteral("http://127.0.0.1:9")},
                   canary + "\n");
    INFO(added.err.toStdString());
    REQUIRE(added.code == 0);
    const QString id = added.object().value(QLatin1StringView("account")).toString();
    CHECK(tuiwen
              .run({QStringLiteral("--passphrase-file"), phrase, QStringLiteral("account"),
                    QStringLiteral("probe"), id})
              .code == 1);
    REQUIRE(tuiwen.run({QStringLiteral("backup")}).code == 0);
    QDirIterator walk(data, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    int files = 0;
    while (walk.hasNext()) {
        QFile file(walk.next());
        REQUIRE(file.open(QFile::ReadOnly));
        INFO(file.fileName().toStdString());
        CHECK_FALSE(file.readAll().contains(canary));
        ++files;
    }
    CHECK(files > 3);
    CHECK_FALSE(added.out.contains(canary));
}

TEST_CASE("a newer or damaged database is refused, named and left alone")
{
    QTemporaryDir folder;
    const QString data = folder.filePath(QStringLiteral("data"));
    const Tuiwen tuiwen(data);
    REQUIRE(tuiwen.run({QStringLiteral("article"), QStringLiteral("list")}).code == 0);
    REQUIRE(tuiwen.run({QStringLiteral("backup")}).code == 0);
    const QString database = data + QStringLiteral("/studio.db");
    for (const QString &side : {QStringLiteral("-wal"), QStringLiteral("-shm")}) {
        QFile::remove(database + side);
    }
    QFile file(database);
    REQUIRE(file.open(QFile::ReadWrite));
    REQUIRE(file.seek(100));
    file.write(QByteArray(8192, '\x5a'));
    file.close();
    REQUIRE(file.open(QFile::ReadOnly));
    const QByteArray damaged = file.readAll();
    file.close();
    const auto refused = tuiwen.run({QStringLiteral("article"), QStringLiteral("list")});
    CHECK(refused.code == 1);
    CHECK(refused.err.contains("backups"));
    REQUIRE(file.open(QFile::ReadOnly));
    CHECK(file.readAll() == damaged);
    file.close();
    REQUIRE(tuiwen.run({QStringLiteral("restore")}).code == 0);
    CHECK(tuiwen.run({QStringLiteral("article"), QStringLiteral("list")}).code == 0);
}
