// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/library.h"
#include "core/base/json.h"
#include "core/media/service.h"
#include "core/themes/service.h"
#include "tests/support/catchqt.h"
#include "tests/support/manualclock.h"
#include "tests/support/waitfor.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace tuiwen;
using namespace tuiwen::themes;
using Text = QLatin1StringView;

namespace {

struct Desk
{
    QTemporaryDir directory;
    test::ManualClock clock;
    DataFolder folder{directory.path()};
    std::unique_ptr<store::Store> store;
    std::unique_ptr<media::MediaService> media;
    article::ThemeLibrary library{folder.themes()};
    std::unique_ptr<article::ArticleService> articles;
    std::unique_ptr<ThemeService> service;

    Desk()
    {
        REQUIRE_OK(folder.prepare());
        auto opened = store::Store::open(folder, clock);
        REQUIRE_OK(opened);
        store = std::move(*opened);
        media = std::make_unique<media::MediaService>(*store);
        articles = std::make_unique<article::ArticleService>(*store, *media, library);
        service = std::make_unique<ThemeService>(library, *articles);
    }

    QString write(const char *name, const QByteArray &bytes) const
    {
        const QString path = directory.filePath(QString::fromLatin1(name));
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return path;
    }
    [[nodiscard]] bool lists(const QString &id) const
    {
        const auto cards = service->all();
        return std::any_of(cards.begin(), cards.end(),
                           [&](const ThemeCard &card) { return card.id == id; });
    }
};

} // namespace

TEST_CASE("a theme is duplicated, changed, saved, used, removed and brought back")
{
    Desk desk;
    QSignalSpy changed(desk.service.get(), &ThemeService::changed);
    auto copy = desk.service->duplicate(QStringLiteral("ink"), QStringLiteral("我的"));
    REQUIRE_OK(copy);
    const QString id = copy->value(Text("id")).toString();
    CHECK(id == u"ink-2");
    CHECK_FALSE(desk.lists(id));
    QJsonObject colors = copy->value(Text("colors")).toObject();
    colors.insert(QStringLiteral("light"), [&] {
        QJsonObject light = colors[Text("light")].toObject();
        light.insert(QStringLiteral("accent"), QStringLiteral("#5a1f6b"));
        return light;
    }());
    copy->insert(QStringLiteral("colors"), colors);
    REQUIRE_OK(desk.service->save(*copy));
    CHECK(changed.count() == 1);
    CHECK(desk.lists(id));
    Article article;
    article.theme = id;
    article.body = desk.service->sample();
    const auto preview = desk.articles->render(article);
    REQUIRE_OK(preview);
    CHECK(preview->payload.html.contains(Text("#5a1f6b")));
    CHECK(desk.service->render(*copy, QString(), article.body)->payload.html == preview->payload.html);

    REQUIRE_OK(desk.service->remove(id));
    CHECK_FALSE(desk.lists(id));
    CHECK_FALSE(desk.articles->render(article)->payload.html.contains(Text("#5a1f6b")));
    REQUIRE_OK(desk.service->restore(id));
    CHECK(desk.lists(id));
    CHECK(desk.service->restore(id).error().kind == ErrorKind::NotFound);
    CHECK(desk.service->remove(QStringLiteral("ink")).error().kind == ErrorKind::Rejected);
    CHECK(changed.count() == 3);
}

TEST_CASE("what is no theme is refused with the reason, a broken file does no harm")
{
    Desk desk;
    QJsonObject theme = *desk.service->open(QStringLiteral("ink"));
    CHECK(desk.service->save(theme).error().kind == ErrorKind::Conflict);
    theme.insert(QStringLiteral("id"), QStringLiteral("../../etc"));
    CHECK(desk.service->save(theme).error().kind == ErrorKind::Conflict);
    theme.insert(QStringLiteral("id"), QStringLiteral("mine"));
    QJsonObject bad = theme;
    bad.remove(Text("blocks"));
    CHECK(desk.service->save(bad).error().detail.contains(Text("'article' is missing")));
    CHECK(desk.service->examine(bad).error().kind == ErrorKind::Rejected);
    CHECK(desk.service->render(bad, {}, desk.service->sample()).error().kind == ErrorKind::Rejected);
    CHECK(desk.service->open(QStringLiteral("none")).error().kind == ErrorKind::NotFound);

    REQUIRE(QDir().mkpath(desk.folder.themes()));
    desk.write("themes/broken.json", "{ \"format\": 1, ");
    REQUIRE_OK(desk.service->save(theme));
    REQUIRE(desk.service->problems().size() == 1);
    CHECK(desk.service->problems()[0].detail.startsWith(Text("broken.json: ")));
    CHECK(desk.lists(QStringLiteral("mine")));
}

TEST_CASE("files come in: themes, style sheets, neither")
{
    Desk desk;
    const QString css = desk.write("purple.css", "#nice h2 .content { color: #773098; font-weight: bold }"
                                                 "#nice p { color: #999 } @media print {}");
    const auto sheet = test::waitFor(desk.service->importFile(css));
    REQUIRE_OK(sheet);
    CHECK(sheet->id == u"purple");
    CHECK(desk.lists(sheet->id));
    const auto has = [](const QVector<Loss> &losses, const char *what) {
        return std::any_of(losses.begin(), losses.end(),
                           [&](const Loss &loss) { return loss.what.contains(Text(what)); });
    };
    CHECK(has(sheet->losses, "@media"));
    CHECK(has(sheet->losses, "#999999"));

    const QString path = desk.directory.filePath(QStringLiteral("out.json"));
    REQUIRE_OK(desk.service->exportFile(sheet->id, path));
    const auto again = test::waitFor(desk.service->importFile(path));
    REQUIRE_OK(again);
    CHECK(again->id == u"purple-2");
    CHECK(has(again->losses, "id purple"));

    CHECK_FALSE(test::waitFor(desk.service->importFile(desk.write("a.json", "[]"))));
    CHECK_FALSE(test::waitFor(desk.service->importFile(desk.write("b.json", "{}"))));
    CHECK_FALSE(test::waitFor(desk.service->importFile(desk.write("c.css", "nav { color: red }"))));
    CHECK_FALSE(test::waitFor(
        desk.service->importFile(desk.write("d.css", QByteArray(1024 * 1024, 'x')))));
    CHECK_FALSE(test::waitFor(desk.service->importFile(QStringLiteral("/nowhere.css"))));
}

TEST_CASE("colours are measured, and mended by what is suggested")
{
    Desk desk;
    QJsonObject theme = *desk.service->duplicate(QStringLiteral("ink"), QStringLiteral("x"));
    QJsonObject light = theme[Text("colors")][Text("light")].toObject();
    light.insert(QStringLiteral("accent"), QStringLiteral("#35b378"));
    theme.insert(QStringLiteral("colors"), QJsonObject{{QStringLiteral("light"), light}});
    const auto accentOf = [](const Examined &examined) {
        return *std::find_if(examined.roles.begin(), examined.roles.end(),
                             [](const RoleReading &role) { return role.role == u"accent"; });
    };
    const auto examined = desk.service->examine(theme);
    REQUIRE_OK(examined);
    CHECK_FALSE(examined->warnings.isEmpty());
    const RoleReading accent = accentOf(*examined);
    CHECK(accent.used);
    CHECK(accent.lightRatio < 4.5);
    REQUIRE_FALSE(accent.suggestion.isEmpty());
    light.insert(QStringLiteral("accent"), accent.suggestion);
    theme.insert(QStringLiteral("colors"), QJsonObject{{QStringLiteral("light"), light}});
    const auto mended = desk.service->examine(theme);
    REQUIRE_OK(mended);
    CHECK(mended->warnings.isEmpty());
    CHECK(accentOf(*mended).suggestion.isEmpty());
}

TEST_CASE("every choice of the shelf makes a sound theme of every built-in one")
{
    Desk desk;
    for (const ThemeCard &card : desk.service->all()) {
        const QJsonObject theme = *desk.service->duplicate(card.id, QStringLiteral("x"));
        for (const QString &slot : choosableSlots()) {
            for (const QString &choice : choicesFor(slot)) {
                INFO(card.id.toStdString() << ' ' << slot.toStdString() << ' ' << choice.toStdString());
                const QJsonObject changed = withChoice(theme, slot, choice);
                const auto examined = desk.service->examine(changed);
                REQUIRE_OK(examined);
                CHECK(choiceOf(changed, slot) == choice);
            }
        }
    }
    const QJsonObject ink = *desk.service->open(QStringLiteral("ink"));
    CHECK(choiceOf(ink, QStringLiteral("heading2")) == u"ruled");
    const QJsonObject pill = withChoice(ink, QStringLiteral("heading2"), QStringLiteral("pill"));
    CHECK(pill[Text("blocks")][Text("heading2")][Text("style")][Text("text-align")].toString() ==
          u"center");
    CHECK(withChoice(ink, QStringLiteral("heading2"), QStringLiteral("no such")) == ink);
    CHECK(choicesFor(QStringLiteral("paragraph")).isEmpty());
}
