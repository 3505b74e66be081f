// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/service.h"
#include "core/alliance/service.h"
#include "core/article/library.h"
#include "core/article/service.h"
#include "core/base/settings.h"
#include "core/calendar/service.h"
#include "core/keep/service.h"
#include "core/push/dispatcher.h"
#include "core/push/service.h"
#include "core/secrets/memory.h"
#include "core/wechat/client.h"
#include "tests/web/newsroom.h"
#include "ui/editor/page.h"
#include "ui/prompter.h"

namespace tuiwen::test {

/// A transport without a network: every call fails as if the cable were out.
class NoNetwork final : public wechat::Transport
{
public:
    QFuture<Result<wechat::HttpReply>> exchange(const wechat::HttpRequest &) override
    {
        return readyFuture<wechat::HttpReply>(failure(ErrorKind::Offline));
    }
};

/// A person who answers what the test says.
class Answers final : public ui::Prompter
{
public:
    bool yes = true;
    QStringList files;
    QStringList reports; ///< what went wrong, as it was reported

    bool ask(QWidget *, const QString &, const QString &, const QString &) override { return yes; }
    QString askText(QWidget *, const QString &, const QString &, const QString &initial) override
    {
        return initial;
    }
    QString askPassphrase(QWidget *, const QString &, const QString &) override { return {}; }
    QStringList chooseFiles(QWidget *, const QString &, const QString &) override { return files; }
    QString chooseSaveFile(QWidget *, const QString &, const QString &, const QString &) override
    {
        return {};
    }
    void inform(QWidget *, const QString &, const QString &) override {}
    void report(QWidget *, const QString &what, const Error &error) override
    {
        reports << what + QStringLiteral(": ") + toText(error);
    }
};

/// Every service of a desk over one newsroom, as the composition root would build them.
struct Studio : Newsroom
{
    Settings settings{folder.preferences()};
    article::ThemeLibrary themes;
    article::ArticleService articles{*store, *media, themes};
    keep::KeepService keep{*store};
    MemorySecrets secrets;
    NoNetwork transport;
    wechat::Client client{transport, secrets, clock};
    account::AccountService accounts{*store, secrets, client,
                                     [] { return Result<QUrl>(failure(ErrorKind::Offline)); }};
    alliance::AllianceService alliance{*store};
    calendar::CalendarService calendar;
    push::PushService pushes{*store, articles, accounts};
    push::Dispatcher dispatcher{
        *store, articles, *media, accounts, client, clock, {QStringLiteral("test:1:1")}};
    Answers prompter;
    ui::Services services{articles,   keep, *media,           accounts, alliance, calendar, pushes,
                          dispatcher, store->changes(), prompter, settings, clock,    {}};

    Studio() { settings.set(autosaveDelaySetting, 40); }

    /// Stores an article with this title and text.
    Article stored(const QString &title, const QJsonObject &body)
    {
        auto created = waitFor(articles.create());
        REQUIRE_OK(created);
        Article article = *created;
        article.title = title;
        article.body = body;
        auto saved = waitFor(articles.save(article));
        REQUIRE_OK(saved);
        return *saved;
    }
    Article reread(const ArticleId &id)
    {
        auto opened = waitFor(articles.open(id));
        REQUIRE_OK(opened);
        return *opened;
    }
};

} // namespace tuiwen::test
