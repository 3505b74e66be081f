// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/themes/service.h"
#include "tests/support/catchqt.h"
#include "tests/web/studio.h"
#include "ui/preview/phone.h"
#include "ui/themes/designer.h"
#include "ui/themes/page.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/strip.h"
#include "ui/widgets/toast.h"

#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTreeWidget>

using namespace tuiwen;
using ui::themes::Draft;
using ui::themes::ThemesPage;

namespace {

struct Gallery
{
    test::Studio studio;
    article::ThemeLibrary library{studio.folder.themes()};
    tuiwen::themes::ThemeService service{library, studio.articles};
    std::unique_ptr<ThemesPage> page;
    QListView *list = nullptr;

    Gallery()
    {
        studio.services.themes = &service;
        page = std::make_unique<ThemesPage>(studio.services);
        page->resize(1200, 800);
        page->show();
        page->activate();
        list = page->findChild<QListView *>(QStringLiteral("themeGallery"));
        REQUIRE(list != nullptr);
    }

    template<class T> T *find(const char *name) const
    {
        auto *found = page->findChild<T *>(QString::fromLatin1(name));
        REQUIRE(found != nullptr);
        return found;
    }
    [[nodiscard]] Draft &draft() const { return page->findChild<ui::themes::Designer *>()->draft(); }
};

} // namespace

TEST_CASE("every step of a draft can be taken back; like steps count as one")
{
    Draft draft;
    draft.take({{QStringLiteral("a"), 1}}, true);
    CHECK_FALSE(draft.isChanged());
    draft.set(QStringLiteral("b.c"), QStringLiteral("x"), {});
    draft.set(QStringLiteral("b.c"), QStringLiteral("y"), QStringLiteral("drag"));
    draft.set(QStringLiteral("b.c"), QStringLiteral("z"), QStringLiteral("drag"));
    CHECK(draft.value(QStringLiteral("b.c")).toString() == u"z");
    draft.undo();
    CHECK(draft.value(QStringLiteral("b.c")).toString() == u"x");
    draft.undo();
    CHECK(draft.theme() == QJsonObject{{QStringLiteral("a"), 1}});
    CHECK_FALSE(draft.canUndo());
    draft.redo();
    draft.redo();
    CHECK_FALSE(draft.canRedo());
    draft.undo();
    draft.set(QStringLiteral("a"), QJsonValue(), {});
    CHECK_FALSE(draft.canRedo());
    CHECK_FALSE(draft.theme().contains(QStringLiteral("a")));
    CHECK(draft.isChanged());
    draft.markStored();
    CHECK_FALSE(draft.isChanged());
    draft.take({}, false);
    CHECK(draft.isEmpty());
}

TEST_CASE("the gallery shows every theme as it really looks, and finds them")
{
    Gallery gallery;
    const int all = gallery.list->model()->rowCount();
    CHECK(all == gallery.service.all().size());
    const auto pictured = [&](int row) {
        return !gallery.list->model()->index(row, 0).data(Qt::UserRole + 2).value<QPixmap>().isNull();
    };
    REQUIRE(test::waitFor([&] { return pictured(0) && pictured(1) && pictured(2); }));
    const auto image = [&](int row) {
        return gallery.list->model()->index(row, 0).data(Qt::UserRole + 2).value<QPixmap>().toImage();
    };
    CHECK(image(0) != image(1));
    auto *search = gallery.page->findChild<ui::SearchField *>();
    search->setText(QStringLiteral("中秋"));
    Q_EMIT search->searched(QStringLiteral("中秋"));
    CHECK(gallery.list->model()->rowCount() == 1);
    Q_EMIT search->searched(QStringLiteral("nothing like it"));
    CHECK(gallery.list->model()->rowCount() == 0);
    Q_EMIT search->searched(QString());
    CHECK(gallery.list->model()->rowCount() == all);
}

TEST_CASE("a built-in theme is edited as a copy: shapes, colours, undo, saved on leaving")
{
    Gallery gallery;
    gallery.page->edit(QStringLiteral("ink"));
    Draft &draft = gallery.draft();
    REQUIRE(draft.value(QStringLiteral("id")).toString() == u"ink-2");
    auto *shape = gallery.find<QComboBox>("choice-heading2");
    CHECK(shape->currentData().toString() == u"ruled");
    shape->setCurrentIndex(shape->findData(QStringLiteral("pill")));
    Q_EMIT shape->activated(shape->currentIndex());
    CHECK(draft.value(QStringLiteral("blocks.heading2.inner.border-radius")).toString() == u"20px");
    auto *hex = gallery.find<QLineEdit>("hex-accent");
    hex->setText(QStringLiteral("#35b378"));
    Q_EMIT hex->textEdited(hex->text());
    CHECK(draft.value(QStringLiteral("colors.light.accent")).toString() == u"#35b378");
    auto *mend = gallery.find<QPushButton>("mend-accent");
    CHECK(mend->isVisibleTo(mend->parentWidget()));
    mend->click();
    CHECK(gallery.service.examine(draft.theme())->warnings.isEmpty());
    CHECK_FALSE(mend->isVisibleTo(mend->parentWidget()));
    draft.undo();
    CHECK(draft.value(QStringLiteral("colors.light.accent")).toString() == u"#35b378");
    draft.redo();
    CHECK(gallery.page->mayLeave());
    REQUIRE_OK(gallery.service.open(QStringLiteral("ink-2")));
    CHECK(*gallery.service.open(QStringLiteral("ink-2")) == draft.theme());
    // A theme that cannot be saved keeps the page.
    draft.set(QStringLiteral("blocks.article"), QJsonValue(), {});
    CHECK_FALSE(gallery.page->mayLeave());
    CHECK(gallery.page->findChild<ui::Strip *>()->isVisibleTo(gallery.page.get()));
}

TEST_CASE("a style sheet is imported with a report; what is deleted comes back")
{
    Gallery gallery;
    const QString path = gallery.studio.directory.filePath(QStringLiteral("old.css"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("h2 { color: #114433; position: absolute } h2::after { content: url(http://x) }");
    file.close();
    gallery.studio.prompter.files = {{path}};
    gallery.page->importThemes();
    REQUIRE(test::waitFor([&] { return gallery.page->findChild<QDialog *>(QStringLiteral("themeReport")); }));
    CHECK(gallery.page->findChild<QTreeWidget *>()->topLevelItemCount() >= 2);
    gallery.page->findChild<QDialog *>(QStringLiteral("themeReport"))->close();
    CHECK(gallery.list->currentIndex().data().toString() == u"old");
    QMetaObject::invokeMethod(gallery.page.get(), [&] { gallery.list->setFocus(); });
    REQUIRE_OK(gallery.service.remove(QStringLiteral("old")));
    CHECK_FALSE(gallery.service.open(QStringLiteral("old")));
    REQUIRE_OK(gallery.service.restore(QStringLiteral("old")));
    REQUIRE_OK(gallery.service.open(QStringLiteral("old")));
}
