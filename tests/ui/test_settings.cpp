// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/newsroom.h"
#include "ui/settings/page.h"
#include "ui/style/style.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/strip.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace tuiwen;
using namespace tuiwen::ui::settings;
using test::waitFor;

TEST_CASE("the appearance changes at once and is kept", "[ui][settings]")
{
    test::Newsroom newsroom;
    ui::style::apply(*qApp, ui::style::Appearance::Light);
    SettingsPage page(newsroom.services);
    page.show();
    page.activate();
    auto *appearance = page.findChild<ui::Segmented *>(QStringLiteral("appearance"));
    QTest::mouseClick(appearance->findChildren<QPushButton *>().at(2), Qt::LeftButton);
    CHECK(ui::style::isDark());
    CHECK(newsroom.settings.get(appearanceSetting) == QStringLiteral("dark"));
    QTest::mouseClick(appearance->findChildren<QPushButton *>().at(1), Qt::LeftButton);
    CHECK_FALSE(ui::style::isDark());
}

TEST_CASE("another language asks for a restart, the old one does not", "[ui][settings]")
{
    test::Newsroom newsroom;
    SettingsPage page(newsroom.services);
    page.show();
    page.activate();
    auto *language = page.findChild<QComboBox *>(QStringLiteral("language"));
    auto *strip = page.findChild<ui::Strip *>();
    language->setCurrentIndex(2);
    Q_EMIT language->activated(2);
    CHECK(newsroom.settings.get(languageSetting) == QStringLiteral("zh_CN"));
    CHECK(strip->isVisible());
    language->setCurrentIndex(0);
    Q_EMIT language->activated(0);
    CHECK(newsroom.settings.get(languageSetting).isEmpty());
    CHECK_FALSE(strip->isVisible());
}

TEST_CASE("the person's name and the limits are kept", "[ui][settings]")
{
    test::Newsroom newsroom;
    SettingsPage page(newsroom.services);
    page.show();
    page.activate();
    QSignalSpy changed(&page, &SettingsPage::personChanged);
    auto *person = page.findChild<QLineEdit *>(QStringLiteral("person"));
    person->setText(QStringLiteral("  林知秋 "));
    CHECK(page.mayLeave());
    CHECK(newsroom.settings.get(personSetting) == QStringLiteral("林知秋"));
    CHECK(changed.count() == 1);
    page.findChild<QSpinBox *>(QStringLiteral("late"))->setValue(30);
    page.findChild<QSpinBox *>(QStringLiteral("pictureWidth"))->setValue(1080);
    page.findChild<QSpinBox *>(QStringLiteral("autosave"))->setValue(1200);
    Settings again(newsroom.folder.preferences());
    newsroom.settings.sync();
    CHECK(again.get(lateMinutesSetting) == 30);
    CHECK(again.get(media::pictureWidthSetting) == 1080);
    CHECK(again.get(autosaveDelaySetting) == 1200);
    CHECK(page.findChild<QLabel *>(QStringLiteral("secretStore"))
              ->text()
              .startsWith(QStringLiteral("Memory")));
}

TEST_CASE("a backup is made, checked and listed", "[ui][settings]")
{
    test::Newsroom newsroom;
    newsroom.article(QStringLiteral("稿"));
    newsroom.services.desk.dataFolder = newsroom.folder.root;
    newsroom.services.desk.backup = [&](int keep) { return newsroom.store->backup(keep); };
    newsroom.services.desk.backups = [&] {
        QVector<ui::BackupFile> files;
        for (const store::Backup &each : store::Store::backupsOf(newsroom.folder)) {
            files << ui::BackupFile{each.path, each.takenAt, each.bytes, each.sound};
        }
        return readyFuture<QVector<ui::BackupFile>>(files);
    };
    SettingsPage page(newsroom.services);
    page.show();
    page.activate();
    const auto lines = [&] {
        return page.findChildren<QWidget *>(QStringLiteral("backupLine")).size();
    };
    CHECK(lines() == 0);
    QSignalSpy made(&page, &SettingsPage::backedUp);
    QTest::mouseClick(page.findChild<QPushButton *>(QStringLiteral("backUp")), Qt::LeftButton);
    REQUIRE(waitFor([&] { return made.count() == 1; }));
    CHECK(waitFor([&] { return lines() == 1; }));
}

TEST_CASE("without a desk that can, nothing is offered", "[ui][settings]")
{
    test::Newsroom newsroom;
    SettingsPage page(newsroom.services);
    CHECK(page.findChild<QPushButton *>(QStringLiteral("backUp")) == nullptr);
    CHECK(page.findChild<QPushButton *>(QStringLiteral("seal")) == nullptr);
}

TEST_CASE("a sealed file is made from a passphrase", "[ui][settings]")
{
    test::Newsroom newsroom;
    QStringList given;
    newsroom.services.desk.sealSecrets = [&](const Secret &passphrase) {
        given << passphrase.reveal();
        return readyFuture<void>(failure(ErrorKind::Auth, QStringLiteral("wrong passphrase")));
    };
    SettingsPage page(newsroom.services);
    page.show();
    auto *seal = page.findChild<QPushButton *>(QStringLiteral("seal"));
    REQUIRE(seal != nullptr);
    newsroom.answers.passphrases = {QString(), QStringLiteral("correct horse")};
    QTest::mouseClick(seal, Qt::LeftButton);
    CHECK(given.isEmpty());
    QTest::mouseClick(seal, Qt::LeftButton);
    REQUIRE(given == QStringList{QStringLiteral("correct horse")});
    CHECK(waitFor([&] { return page.findChild<ui::Strip *>()->isVisible(); }));
}
