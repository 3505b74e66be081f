// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/model.h"
#include "ui/library/rows.h"

#include "tests/support/catchqt.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace tuiwen;
using namespace tuiwen::ui::library;

namespace {

const UtcTime now = fromChina({2026, 9, 24}, {15, 12});

ArticleSummary article(const QString &id, UtcTime updated, const QString &title = {})
{
    ArticleSummary summary;
    summary.id = ArticleId{id};
    summary.title = title.isEmpty() ? id : title;
    summary.digest = QStringLiteral("digest");
    summary.coverMedia = QStringLiteral("cover");
    summary.characters = 120;
    summary.updatedAt = updated;
    return summary;
}

Push push(const QString &id, PushState state, UtcTime at,
          const QString &account = QStringLiteral("a"))
{
    Push push;
    push.id = PushId{id + QString::number(at.ms)};
    push.article = ArticleId{id};
    push.account = AccountId{account};
    push.state = state;
    push.at = at;
    push.updatedAt = at;
    return push;
}

Account account(const QString &id, const QString &name)
{
    Account account;
    account.id = AccountId{id};
    account.name = name;
    account.colour = QStringLiteral("#1F7466");
    return account;
}

QVector<ArticleRow> rows(const QVector<Push> &pushes)
{
    return rowsOf({article(QStringLiteral("one"), now)}, pushes,
                  {account(QStringLiteral("a"), QStringLiteral("青禾周刊"))}, now);
}

} // namespace

TEST_CASE("an article without pushes is a draft that says what it lacks", "[ui][library]")
{
    ArticleSummary bare = article(QStringLiteral("bare"), now);
    bare.digest.clear();
    bare.coverMedia.clear();
    const ArticleRow row = rowsOf({bare}, {}, {}, now).first();
    CHECK(row.state == ArticleState::Draft);
    CHECK(row.fact == QStringLiteral("No cover, No digest"));
    CHECK(rows({}).first().fact == QStringLiteral("Ready to schedule"));
}

TEST_CASE("an open push makes an article scheduled", "[ui][library]")
{
    const QString one = QStringLiteral("one");
    const auto later = fromChina({2026, 9, 26}, {20, 0});
    const auto sooner = fromChina({2026, 9, 24}, {21, 30});
    const ArticleRow row =
        rows({push(one, PushState::Planned, later), push(one, PushState::Confirmed, sooner)})
            .first();
    CHECK(row.state == ArticleState::Scheduled);
    CHECK(row.stateText == QStringLiteral("Confirmed"));
    CHECK(row.fact == QStringLiteral("Today 21:30 · Push"));
    REQUIRE(row.accounts.size() == 1);
    CHECK(row.accounts.first().glyph == QStringLiteral("青"));
}

TEST_CASE("a failure stays on top until the same account succeeds", "[ui][library]")
{
    const QString one = QStringLiteral("one");
    const auto morning = fromChina({2026, 9, 24}, {9, 0});
    const auto noon = fromChina({2026, 9, 24}, {12, 0});
    Push failed = push(one, PushState::Failed, morning);
    failed.lastError = Error{ErrorKind::Auth, 40164, {}, std::nullopt};

    const ArticleRow bad = rows({failed}).first();
    CHECK(bad.state == ArticleState::Failed);
    CHECK(bad.trouble.startsWith(QStringLiteral("40164: ")));
    CHECK(bad.troubled == AccountId{QStringLiteral("a")});

    CHECK(rows({failed, push(one, PushState::Sent, noon, QStringLiteral("b"))}).first().state ==
          ArticleState::Failed);
    CHECK(rows({failed, push(one, PushState::Sent, noon)}).first().state == ArticleState::Sent);
}

TEST_CASE("cancelled pushes leave a draft", "[ui][library]")
{
    const ArticleRow row = rows({push(QStringLiteral("one"), PushState::Cancelled, now)}).first();
    CHECK(row.state == ArticleState::Draft);
    CHECK(row.accounts.isEmpty());
}

TEST_CASE("snapshots are merged row by row and the models stay consistent", "[ui][library]")
{
    ArticleModel model;
    ArticleProxy proxy;
    proxy.setSourceModel(&model);
    const QAbstractItemModelTester modelTester(
        &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester proxyTester(
        &proxy, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto at = [](int hours) { return now - std::chrono::hours(hours); };
    const auto show = [&](const QVector<ArticleSummary> &list) {
        model.show(rowsOf(list, {}, {}, now));
    };
    const QString a = QStringLiteral("a");
    const QString b = QStringLiteral("b");
    const QString c = QStringLiteral("c");

    show({article(a, at(1)), article(b, at(2)), article(c, at(3))});
    REQUIRE(proxy.rowCount() == 3);
    const QPersistentModelIndex second = proxy.index(1, 0);

    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    show({article(c, at(0)), article(b, at(2)), article(QStringLiteral("d"), at(4))});
    CHECK(reset.isEmpty());
    REQUIRE(proxy.rowCount() == 3);
    CHECK(proxy.index(0, 0).data(ArticleModel::IdRole) == c);
    CHECK(second.isValid());
    CHECK(second.data(ArticleModel::IdRole) == b);
    CHECK(model.rowOf(ArticleId{a}) < 0);
    show({});
    CHECK(proxy.rowCount() == 0);
}

TEST_CASE("the first article of a day carries its header", "[ui][library]")
{
    ArticleModel model;
    ArticleProxy proxy;
    proxy.setSourceModel(&model);
    proxy.setToday(inChina(now).date());
    const auto day = [](int days, int hour) {
        return fromChina(QDate(2026, 9, 24).addDays(-days), {hour, 0});
    };
    model.show(
        rowsOf({article(QStringLiteral("a"), day(0, 14)), article(QStringLiteral("b"), day(0, 9)),
                article(QStringLiteral("c"), day(1, 23)), article(QStringLiteral("d"), day(60, 8))},
               {}, {}, now));
    const auto header = [&](int row) {
        return proxy.index(row, 0).data(ArticleModel::HeaderRole).toString().simplified();
    };
    CHECK(header(0) == QStringLiteral("Today 2"));
    CHECK(header(1).isEmpty());
    CHECK(header(2) == QStringLiteral("Yesterday 1"));
    CHECK(header(3) == QStringLiteral("Earlier 1"));
    proxy.setOrder(Order::Title);
    CHECK(header(0).isEmpty());
}

TEST_CASE("the proxy filters by state and sorts by title", "[ui][library]")
{
    ArticleModel model;
    ArticleProxy proxy;
    proxy.setSourceModel(&model);
    const QAbstractItemModelTester tester(&proxy,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QString b = QStringLiteral("b");
    model.show(
        rowsOf({article(b, now, QStringLiteral("Beta")),
                article(QStringLiteral("a"), now - std::chrono::hours(1), QStringLiteral("Alpha"))},
               {push(b, PushState::Sent, now)}, {}, now));
    proxy.setFilter(ArticleState::Sent, {}, {});
    REQUIRE(proxy.rowCount() == 1);
    CHECK(proxy.index(0, 0).data().toString() == QStringLiteral("Beta"));
    proxy.setFilter(std::nullopt, {}, {});
    CHECK(proxy.index(0, 0).data().toString() == QStringLiteral("Beta"));
    proxy.setOrder(Order::Title);
    CHECK(proxy.index(0, 0).data().toString() == QStringLiteral("Alpha"));
}
