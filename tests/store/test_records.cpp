// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/accounts.h"
#include "core/store/media.h"
#include "core/store/partners.h"
#include "core/store/pushes.h"
#include "core/store/settings.h"
#include "tests/store/fixture.h"

using namespace tuiwen;
using namespace tuiwen::test;
using store::Connection;
namespace accounts = store::accounts;
namespace media = store::media;
namespace partners = store::partners;

TEST_CASE("accounts keep every field and their order")
{
    Newsroom room;
    const auto store = room.open();
    const auto save = [&](const Account &account) {
        return write<void>(*store, [&](Connection &c) { return accounts::save(c, account); });
    };
    const auto get = [&](const AccountId &id) {
        return read<Account>(*store, [&](Connection &c) { return accounts::get(c, id); });
    };
    Account account = makeAccount(room.clock, QStringLiteral("wx0123456789abcdef"));
    account.type = AccountType::Service;
    account.defaultTheme = QStringLiteral("ink");
    account.capabilities = {Capability::Yes, Capability::No, Capability::Unknown, room.clock.now()};
    account.trouble =
        AccountTrouble{{ErrorKind::Auth, 40164, QStringLiteral("invalid ip"), std::nullopt},
                       QStringLiteral("rid"),
                       room.clock.now()};
    REQUIRE_OK(save(account));
    auto stored = get(account.id);
    REQUIRE_OK(stored);
    CHECK(*stored == account);

    SECTION("trouble and capabilities change without the rest")
    {
        const Capabilities found{Capability::No, Capability::Yes, Capability::Yes, {9}};
        REQUIRE_OK(write<void>(*store, [&](Connection &c) {
            return accounts::setCapabilities(c, account.id, found);
        }));
        REQUIRE_OK(write<void>(*store, [&](Connection &c) {
            return accounts::setTrouble(c, account.id, std::nullopt);
        }));
        account.capabilities = found;
        account.trouble.reset();
        CHECK(*get(account.id) == account);
        const AccountId nobody = AccountId::create(room.clock.now());
        CHECK(write<void>(
                  *store,
                  [&](Connection &c) { return accounts::setTrouble(c, nobody, std::nullopt); })
                  .error()
                  .kind == ErrorKind::NotFound);
    }
    SECTION("an AppID belongs to one account; accounts without one are free")
    {
        Account twin = makeAccount(room.clock, account.appId);
        CHECK(save(twin).error().kind == ErrorKind::Conflict);
        twin.appId.clear();
        REQUIRE_OK(save(twin));
        Account third = makeAccount(room.clock, {});
        third.cluster = QStringLiteral("A");
        REQUIRE_OK(save(third));
        const auto all =
            read<QVector<Account>>(*store, [](Connection &c) { return accounts::all(c); });
        REQUIRE_OK(all);
        REQUIRE(all->size() == 3);
        CHECK(all->first() == third);
    }
    SECTION("removing takes uploads along and waits for open pushes")
    {
        const Upload upload{account.id,          QStringLiteral("h"),
                            UploadKind::Cover,   QStringLiteral("http://u"),
                            QStringLiteral("m"), room.clock.now()};
        REQUIRE_OK(
            write<void>(*store, [&](Connection &c) { return media::saveUpload(c, upload); }));
        const ArticleId article = addArticle(*store, QStringLiteral("题"), {});
        Push push = makePush(room.clock, article, account.id);
        REQUIRE_OK(
            write<void>(*store, [&](Connection &c) { return store::pushes::insert(c, push); }));
        const auto remove = [&] {
            return write<void>(*store,
                               [&](Connection &c) { return accounts::remove(c, account.id); });
        };
        CHECK(remove().error().kind == ErrorKind::Conflict);
        push.state = PushState::Sent;
        REQUIRE_OK(write<bool>(*store, [&](Connection &c) {
            return store::pushes::transition(c, push, {PushState::Planned}, 0);
        }));
        REQUIRE_OK(remove());
        CHECK(get(account.id).error().kind == ErrorKind::NotFound);
        CHECK(remove().error().kind == ErrorKind::NotFound);
        CHECK(read<Upload>(*store,
                           [&](Connection &c) {
                               return media::findUpload(c, account.id, upload.hash, upload.kind);
                           })
                  .error()
                  .kind == ErrorKind::NotFound);
        CHECK(read<Push>(*store, [&](Connection &c) {
                  return store::pushes::get(c, push.id);
              })->account == account.id);
    }
}

TEST_CASE("pictures and where they went")
{
    const Newsroom room;
    const auto store = room.open();
    const Media picture{QString(64, QLatin1Char('b')),
                        QStringLiteral("image/png"),
                        1234,
                        {900, 383},
                        QStringLiteral("封面.png"),
                        QStringLiteral("一盏灯"),
                        room.clock.now()};
    REQUIRE_OK(write<void>(*store, [&](Connection &c) { return media::add(c, picture); }));
    Media renamed = picture;
    renamed.name = QStringLiteral("other.png");
    REQUIRE_OK(write<void>(*store, [&](Connection &c) { return media::add(c, renamed); }));
    CHECK(*read<Media>(*store, [&](Connection &c) { return media::get(c, picture.hash); }) ==
          picture);
    CHECK(*read<QVector<Media>>(*store, [](Connection &c) { return media::all(c); }) ==
          QVector{picture});
    CHECK(read<Media>(*store, [](Connection &c) { return media::get(c, QStringLiteral("none")); })
              .error()
              .kind == ErrorKind::NotFound);

    const Account account = makeAccount(room.clock, {});
    REQUIRE_OK(write<void>(*store, [&](Connection &c) { return accounts::save(c, account); }));
    Upload upload{account.id, picture.hash, UploadKind::Body, QStringLiteral("http://mmbiz/1"),
                  {},         {5}};
    const auto find = [&](UploadKind kind) {
        return read<Upload>(*store, [&](Connection &c) {
            return media::findUpload(c, account.id, picture.hash, kind);
        });
    };
    REQUIRE_OK(write<void>(*store, [&](Connection &c) { return media::saveUpload(c, upload); }));
    CHECK(*find(UploadKind::Body) == upload);
    CHECK(find(UploadKind::Cover).error().kind == ErrorKind::NotFound);
    upload.url = QStringLiteral("http://mmbiz/2");
    REQUIRE_OK(write<void>(*store, [&](Connection &c) { return media::saveUpload(c, upload); }));
    CHECK(*find(UploadKind::Body) == upload);
    REQUIRE_OK(write<void>(*store, [&](Connection &c) {
        return media::dropUpload(c, account.id, picture.hash, UploadKind::Body);
    }));
    CHECK(find(UploadKind::Body).error().kind == ErrorKind::NotFound);
}

TEST_CASE("partners are listed by what is owed next")
{
    Newsroom room;
    const auto store = room.open();
    const auto make = [&](const char *name, QDate due) {
        Partner partner;
        partner.id = PartnerId::create(room.clock.now());
        partner.name = QString::fromUtf8(name);
        partner.accounts = QStringLiteral("甲\n乙");
        partner.obligation = due.isValid() ? QStringLiteral("转载一篇") : QString();
        partner.obligationDue = due;
        partner.createdAt = room.clock.now();
        partner.updatedAt = room.clock.now();
        REQUIRE_OK(write<void>(*store, [&](Connection &c) { return partners::save(c, partner); }));
        return partner;
    };
    const Partner free = make("A", {});
    const Partner late = make("B", {2026, 12, 1});
    Partner soon = make("C", {2026, 10, 1});
    const auto all = [&] {
        return *read<QVector<Partner>>(*store, [](Connection &c) { return partners::all(c); });
    };
    CHECK(all() == QVector{soon, late, free});
    soon.obligationDue = {2027, 1, 1};
    soon.notes = QStringLiteral("改期");
    REQUIRE_OK(write<void>(*store, [&](Connection &c) { return partners::save(c, soon); }));
    CHECK(all() == QVector{late, soon, free});
    const auto remove = [&] {
        return write<void>(*store, [&](Connection &c) { return partners::remove(c, late.id); });
    };
    REQUIRE_OK(remove());
    CHECK(remove().error().kind == ErrorKind::NotFound);
    CHECK(all() == QVector{soon, free});
}

TEST_CASE("settings have a fallback until they are set")
{
    const Newsroom room;
    const auto store = room.open();
    const QString key = QStringLiteral("push/person");
    const auto get = [&] {
        return *read<QString>(*store, [&](Connection &c) {
            return store::settings::get(c, key, QStringLiteral("nobody"));
        });
    };
    CHECK(get() == QStringLiteral("nobody"));
    for (const QString &value : {QStringLiteral("林"), QString()}) {
        REQUIRE_OK(write<void>(*store,
                               [&](Connection &c) { return store::settings::set(c, key, value); }));
        CHECK(get() == value);
    }
}
