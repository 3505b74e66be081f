// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/service.h"
#include "core/alliance/service.h"
#include "core/article/library.h"
#include "core/article/markdown.h"
#include "core/article/service.h"
#include "core/base/settings.h"
#include "core/calendar/service.h"
#include "core/media/service.h"
#include "core/keep/service.h"
#include "core/push/dispatcher.h"
#include "core/push/service.h"
#include "core/secrets/memory.h"
#include "core/store/accounts.h"
#include "core/wechat/network.h"
#include "tests/media/pictures.h"
#include "tests/store/fixture.h"
#include "ui/prompter.h"
#include "ui/services.h"

#include <QWidget>

namespace tuiwen::test {

/// Nobody is asked anything in these journeys; every question is a failure of the test.
class NoQuestions final : public ui::Prompter
{
public:
    bool ask(QWidget *, const QString &title, const QString &, const QString &) override
    {
        asked.append(title);
        return false;
    }
    QString askText(QWidget *, const QString &title, const QString &, const QString &) override
    {
        asked.append(title);
        return {};
    }
    QString askPassphrase(QWidget *, const QString &title, const QString &) override
    {
        asked.append(title);
        return {};
    }
    QStringList chooseFiles(QWidget *, const QString &title, const QString &) override
    {
        asked.append(title);
        return {};
    }
    QString chooseSaveFile(QWidget *, const QString &title, const QString &,
                           const QString &) override
    {
        asked.append(title);
        return {};
    }
    void inform(QWidget *, const QString &title, const QString &) override { asked.append(title); }
    void report(QWidget *, const QString &what, const Error &) override { asked.append(what); }

    QStringList asked;
};

/// Every service of a desk on a database of its own. The clock stands at 24 September 2026, 15:12
/// in Beijing, unless a test moves it; nothing is ever sent.
struct Workplace
{
    Newsroom room;
    std::unique_ptr<store::Store> store = room.open();
    MemorySecrets secrets;
    wechat::NetworkTransport transport{room.clock};
    wechat::Client client{transport, secrets, room.clock};
    media::MediaService media{*store};
    article::ThemeLibrary themes;
    article::ArticleService articles{*store, media, themes};
    keep::KeepService keep{*store};
    account::AccountService accounts{
        *store, secrets, client,
        []() -> Result<QUrl> { return failure(ErrorKind::Offline, QStringLiteral("no sandbox")); }};
    alliance::AllianceService alliance{*store};
    calendar::CalendarService calendar;
    push::PushService pushes{*store, articles, accounts};
    push::Dispatcher dispatcher{
        *store, articles, media, accounts, client, room.clock, {QStringLiteral("test")}};
    NoQuestions prompter;
    Settings settings{room.folder.preferences()};
    ui::Services services{articles, keep, media,    accounts,   alliance,
                          calendar, pushes,   dispatcher, store->changes(),
                          prompter, settings, room.clock};
    QString cover;

    ~Workplace() { client.stop(); }

    Account addAccount(const QString &name, AccountType type = AccountType::Subscription,
                       Capability push = Capability::Yes)
    {
        static int count = 0;
        Account account;
        account.id = AccountId::create(room.clock.now());
        account.name = name;
        account.glyph = name.left(1);
        account.colour = QStringLiteral("#1F7466");
        account.type = type;
        account.verification = Verification::Verified;
        account.kind = AccountKind::Sandbox;
        account.appId = QStringLiteral("wx%1").arg(++count, 16, 16, QLatin1Char('0'));
        account.capabilities = {push, push, Capability::Yes, room.clock.now()};
        account.createdAt = room.clock.now();
        REQUIRE_OK(write<void>(*store, [account](store::Connection &connection) {
            return store::accounts::save(connection, account);
        }));
        return account;
    }

    /// With a cover, so that nothing stands against confirming it.
    Article addArticle(const QString &title,
                       const QByteArray &markdown = "正文第一段。\n\n正文第二段。\n")
    {
        if (cover.isEmpty()) {
            const auto picture = media.addNow(encodedPicture(gradient(900, 383), "jpeg"),
                                              QStringLiteral("cover.jpg"));
            REQUIRE_OK(picture);
            cover = picture->hash;
        }
        auto article = waitFor(articles.create());
        REQUIRE_OK(article);
        const auto imported = article::importMarkdown(markdown);
        REQUIRE_OK(imported);
        article->title = title;
        article->author = QStringLiteral("林知秋");
        article->digest = QStringLiteral("摘要");
        article->cover.media = cover;
        article->body = article::toJson(imported->document);
        auto saved = waitFor(articles.save(*article));
        REQUIRE_OK(saved);
        return *saved;
    }

    Push plan(const Article &article, const Account &account, QDate date, QTime time,
              DeliveryMode mode = DeliveryMode::Push)
    {
        auto push = waitFor(pushes.schedule({article.id, account.id, fromChina(date, time), mode}));
        REQUIRE_OK(push);
        return *push;
    }
    Push confirm(const Push &push)
    {
        const auto dossier = waitFor(pushes.dossier(push.id));
        REQUIRE_OK(dossier);
        auto done = waitFor(
            pushes.confirm(push.id, dossier->preview.contentHash, QStringLiteral("林知秋")));
        REQUIRE_OK(done);
        return *done;
    }
    [[nodiscard]] Push stored(const PushId &id)
    {
        auto push = waitFor(pushes.get(id));
        REQUIRE_OK(push);
        return *push;
    }
};

} // namespace tuiwen::test
