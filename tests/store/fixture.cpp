// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/fixture.h"

#include "core/store/articles.h"
#include "core/store/pushes.h"

#include <QFile>
#include <QJsonArray>

namespace tuiwen::test {

Article makeArticle(const Clock &clock, const QString &title, const QString &text)
{
    Article article;
    article.id = ArticleId::create(clock.now());
    article.title = title;
    article.author = QStringLiteral("编辑部");
    article.digest = text.left(20);
    article.sourceUrl = QStringLiteral("https://example.org/阅读?a=1&b=2");
    article.cover = {QString(64, QLatin1Char('a')), Crop{0, 0.1, 1, 0.52553}, std::nullopt};
    article.theme = QStringLiteral("plain");
    article.body = {{QStringLiteral("type"), QStringLiteral("doc")},
                    {QStringLiteral("content"), QJsonArray{text}}};
    article.revision = 1;
    article.createdAt = clock.now();
    article.updatedAt = clock.now();
    return article;
}

Account makeAccount(const Clock &clock, const QString &appId)
{
    Account account;
    account.id = AccountId::create(clock.now());
    account.name = QStringLiteral("城南旧事");
    account.glyph = QStringLiteral("城");
    account.colour = QStringLiteral("#2B7A5B");
    account.cluster = QStringLiteral("本地生活");
    account.kind = appId.isEmpty() ? AccountKind::NoApi : AccountKind::Sandbox;
    account.verification = Verification::Verified;
    account.appId = appId;
    account.baseUrl = QUrl(QStringLiteral("http://127.0.0.1:8080/沙箱"));
    account.createdAt = clock.now();
    return account;
}

Push makePush(const Clock &clock, const ArticleId &article, const AccountId &account)
{
    Push push;
    push.id = PushId::create(clock.now());
    push.article = article;
    push.account = account;
    push.at = clock.now() + std::chrono::hours(5);
    push.createdAt = clock.now();
    push.updatedAt = clock.now();
    return push;
}

ArticleId addArticle(store::Store &store, const QString &title, const QString &text)
{
    const Article article = makeArticle(store.clock(), title, text);
    REQUIRE_OK(write<void>(
        store, [&](store::Connection &c) { return store::articles::insert(c, article, text); }));
    return article.id;
}

PushId addPush(store::Store &store, const ArticleId &article)
{
    const Push push = makePush(store.clock(), article, AccountId::create(store.clock().now()));
    REQUIRE_OK(
        write<void>(store, [&](store::Connection &c) { return store::pushes::insert(c, push); }));
    return push.id;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void overwrite(const QString &path, qint64 at, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(at));
    REQUIRE(file.write(bytes) == bytes.size());
}

} // namespace tuiwen::test
