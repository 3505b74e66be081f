// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Figures of the store on this disk: bench_store [folder]. Everything is measured in one run beside
// the limit of the disk, because disks have moods. Ratios count; absolute figures are for reading.
#include "core/base/clock.h"
#include "core/store/articles.h"
#include "core/store/pushes.h"
#include "core/store/store.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <random>
#include <vector>

#include <fcntl.h>
#include <unistd.h>

using namespace tuiwen;
using store::Connection;
using store::Store;

namespace {

template<class T> T must(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "bench_store: %s\n", qPrintable(toText(result.error())));
        std::exit(1);
    }
    if constexpr (!std::is_void_v<T>) {
        return std::move(*result);
    }
}

/// Durable writes per second: pwrite of 4 KB and fdatasync, over the same 4 MB again and again, as
/// a write-ahead log does.
double rawRate(const QString &folder, int seconds)
{
    constexpr int blocks = 1000;
    const QByteArray block(4096, '\x5a');
    const QByteArray path = QFile::encodeName(folder + QStringLiteral("/raw"));
    const int file = ::open(path.constData(), O_RDWR | O_CREAT | O_TRUNC, 0600);
    if (file < 0) {
        std::perror("bench_store");
        std::exit(1);
    }
    const auto writeBlock = [&](int i) {
        if (::pwrite(file, block.constData(), block.size(), 4096L * (i % blocks)) != block.size()) {
            std::perror("bench_store");
            std::exit(1);
        }
    };
    for (int i = 0; i < blocks; ++i) {
        writeBlock(i);
    }
    ::fsync(file);
    QElapsedTimer timer;
    timer.start();
    int done = 0;
    while (timer.elapsed() < seconds * 1000) {
        writeBlock(done++);
        if (::fdatasync(file) != 0) {
            std::perror("bench_store");
            std::exit(1);
        }
    }
    const double rate = done * 1000.0 / static_cast<double>(timer.elapsed());
    ::close(file);
    ::unlink(path.constData());
    return rate;
}

Article makeArticle(const Clock &clock, int number, const QString &text)
{
    Article article;
    article.id = ArticleId::create(clock.now());
    article.title = QStringLiteral("第 %1 篇推文").arg(number);
    article.revision = 1;
    article.createdAt = clock.now();
    article.updatedAt = clock.now();
    QJsonArray paragraphs;
    for (qsizetype at = 0; at < text.size(); at += 120) {
        paragraphs.append(QJsonObject{{QStringLiteral("type"), QStringLiteral("paragraph")},
                                      {QStringLiteral("text"), text.mid(at, 120)}});
    }
    article.body = {{QStringLiteral("type"), QStringLiteral("doc")},
                    {QStringLiteral("content"), paragraphs}};
    return article;
}

/// Characters in the skewed proportions of prose.
QString prose(std::mt19937 &random, int characters)
{
    static std::discrete_distribution<int> skewed = [] {
        std::vector<double> weights;
        for (int rank = 1; rank <= 3000; ++rank) {
            weights.push_back(1.0 / rank);
        }
        return std::discrete_distribution<int>(weights.begin(), weights.end());
    }();
    QString text;
    text.reserve(characters);
    for (int i = 0; i < characters; ++i) {
        text += i % 17 == 16 ? QChar(0xff0c) : QChar(0x4e00 + skewed(random) * 6);
    }
    return text;
}

/// Small outbox transactions for some seconds; `depth` of them are under way at a time.
double commitRate(Store &store, Push push, int depth, int seconds)
{
    std::vector<QFuture<Result<bool>>> flying;
    QElapsedTimer timer;
    timer.start();
    int done = 0;
    const auto submit = [&] {
        const int attempt = push.attempt++;
        const PushState from = push.state;
        push.state = from == PushState::Planned ? PushState::Confirmed : PushState::Planned;
        return store.write<bool>([push, from, attempt](Connection &c) {
            return store::pushes::transition(c, push, {from}, attempt);
        });
    };
    while (timer.elapsed() < seconds * 1000) {
        while (static_cast<int>(flying.size()) < depth) {
            flying.push_back(submit());
        }
        if (!must(await(flying.front()))) {
            std::fprintf(stderr, "bench_store: a transition was lost\n");
            std::exit(1);
        }
        flying.erase(flying.begin());
        ++done;
    }
    for (auto &one : flying) {
        must(await(one));
        ++done;
    }
    return done * 1000.0 / static_cast<double>(timer.elapsed());
}

void outbox(Store &store, const Clock &clock, const QString &folder)
{
    const Article article = makeArticle(clock, 0, QStringLiteral("x"));
    Push push;
    push.id = PushId::create(clock.now());
    push.article = article.id;
    push.account = AccountId::create(clock.now());
    push.at = clock.now();
    must(await(store.write<void>([&](Connection &c) -> Result<> {
        if (auto done = store::articles::insert(c, article, {}); !done) {
            return done;
        }
        return store::pushes::insert(c, push);
    })));
    (void)commitRate(store, push, 16, 1);
    push = must(
        await(store.read<Push>([&](Connection &c) { return store::pushes::get(c, push.id); })));
    for (int round = 0; round < 3; ++round) {
        const double before = rawRate(folder, 2);
        const double single = commitRate(store, push, 1, 2);
        push = must(
            await(store.read<Push>([&](Connection &c) { return store::pushes::get(c, push.id); })));
        const double queued = commitRate(store, push, 16, 2);
        push = must(
            await(store.read<Push>([&](Connection &c) { return store::pushes::get(c, push.id); })));
        const double raw = (before + rawRate(folder, 2)) / 2;
        std::printf(
            "outbox commits       one by one %6.0f/s  %.2f x raw   queued %6.0f/s  %.2f x raw   "
            "(raw 4 KB + fdatasync %6.0f/s)\n",
            single, single / raw, queued, queued / raw, raw);
    }
}

double at(std::vector<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values.at(static_cast<std::size_t>(share * static_cast<double>(values.size() - 1)));
}

void autosave(Store &store, const Clock &clock, std::mt19937 &random, const QString &folder)
{
    const double before = rawRate(folder, 1);
    Article article = makeArticle(clock, 1, prose(random, 6200));
    QString text = prose(random, 6200);
    must(await(store.write<void>(
        [&](Connection &c) { return store::articles::insert(c, article, text); })));
    std::vector<double> times;
    for (int i = 0; i < 1000; ++i) {
        text = prose(random, 6200);
        Article next = makeArticle(clock, 1, text);
        next.id = article.id;
        next.revision = ++article.revision;
        QElapsedTimer timer;
        timer.start();
        must(await(store.write<void>(
            [&](Connection &c) { return store::articles::update(c, next, text); })));
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    const double raw = 2000 / (before + rawRate(folder, 1));
    std::printf("autosave 20 KB       p50 %.2f ms   p99 %.2f ms   worst %.2f ms   (raw 4 KB + "
                "fdatasync %.2f ms)\n",
                at(times, 0.5), at(times, 0.99), at(times, 1), raw);
}

void search(Store &store, const Clock &clock, std::mt19937 &random)
{
    constexpr int articles = 10000;
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < articles; i += 100) {
        must(await(store.write<void>([&](Connection &c) -> Result<> {
            for (int j = i; j < i + 100; ++j) {
                QString text = prose(random, 3000);
                if (j % 20 == 0) {
                    text.insert(1500, QStringLiteral("端午"));
                }
                if (auto done = store::articles::insert(c, makeArticle(clock, j, text), text);
                    !done) {
                    return done;
                }
            }
            return {};
        })));
    }
    std::printf("10,000 articles      stored and indexed in %.1f s\n",
                static_cast<double>(timer.elapsed()) / 1000);
    for (const QString &query : {QStringLiteral("端午"), prose(random, 2), QStringLiteral("推文"),
                                 QStringLiteral("推"), QStringLiteral("不存在"), QString()}) {
        std::vector<double> times;
        qsizetype found = 0;
        for (int i = 0; i < 20; ++i) {
            timer.restart();
            found = must(await(store.read<QVector<ArticleSummary>>([&](Connection &c) {
                        return store::articles::list(c, store::articles::Shelf::Library, query);
                    }))).size();
            times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        }
        std::printf("search %-12s  p50 %.1f ms   worst %.1f ms   %d shown\n",
                    query.isEmpty() ? "(all)" : qPrintable(query), at(times, 0.5), at(times, 1),
                    static_cast<int>(found));
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QString where = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral(".");
    const QTemporaryDir dir(where + QStringLiteral("/bench-store-XXXXXX"));
    const SystemClock clock;
    std::mt19937 random(1);
    {
        const auto store = must(Store::open({dir.filePath(QStringLiteral("data"))}, clock));
        outbox(*store, clock, dir.path());
        autosave(*store, clock, random, dir.path());
        search(*store, clock, random);
        QElapsedTimer timer;
        timer.start();
        const QString backup = must(await(store->backup(1)));
        std::printf("backup               %.2f s for %.0f MB, verified\n",
                    static_cast<double>(timer.elapsed()) / 1000,
                    static_cast<double>(QFile(backup).size()) / 1e6);
    }
    QElapsedTimer timer;
    timer.start();
    must(Store::open({dir.filePath(QStringLiteral("data"))}, clock));
    std::printf("open                 %.0f ms with its check\n",
                static_cast<double>(timer.nsecsElapsed()) / 1e6);
    return 0;
}
