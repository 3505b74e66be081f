// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/math/outline.h"
#include "core/math/service.h"

#include <QFile>
#include <QHash>
#include <QJSEngine>
#include <QLoggingCategory>
#include <QMutex>
#include <QMutexLocker>
#include <QThread>
#include <QWaitCondition>

#include <optional>

namespace tuiwen::math {

namespace {

constexpr double pixels = 17;                         // an article's text, wechat-html.md 4.11
constexpr qsizetype cacheCharacters = 8'000'000;      // of SVG, then the cache starts anew
constexpr auto startLimit = std::chrono::seconds(60); // reading the script on a busy machine

Error broken(const QString &why)
{
    return {ErrorKind::Internal, 0, QStringLiteral("the formula engine: ") + why, std::nullopt};
}

/// The script's own style makes the engine's compiler warn about declarations; nobody can act on
/// it.
void silenceCompiler()
{
    static QLoggingCategory::CategoryFilter before = nullptr;
    static const bool once = [] {
        // A filter is asked about every known category while it is being installed.
        before = QLoggingCategory::installFilter(nullptr);
        QLoggingCategory::installFilter([](QLoggingCategory *category) {
            before(category);
            if (qstrcmp(category->categoryName(), "qt.qml.compiler") == 0) {
                category->setEnabled(QtWarningMsg, false);
            }
        });
        return true;
    }();
    Q_UNUSED(once)
}

} // namespace

/// The engine lives in this thread and nowhere else; the mutex guards what is handed over.
struct Typesetter::Private final : QThread
{
    explicit Private(std::chrono::milliseconds perFormula)
        : limit(perFormula)
    {}

    struct Job
    {
        QString tex;
        bool display = false;
        bool startOnly = false;
    };

    const std::chrono::milliseconds limit;
    QMutex turn; ///< one formula at a time
    QMutex mutex;
    QWaitCondition changed;
    std::optional<Job> job;
    std::optional<Result<QString>> answer;
    QJSEngine *engine = nullptr; ///< while a job runs; interrupted from outside
    bool leaving = false;

    QMutex cacheMutex;
    QHash<QString, Result<Formula>> cache;
    qsizetype cached = 0;

    void run() override;
    void serve(std::unique_ptr<QJSEngine> &script, const Job &work);
    Result<QString> ask(const Job &work, std::chrono::milliseconds patience);
    Result<Formula> make(const QString &tex, bool display);
    void keep(const QString &key, const Result<Formula> &formula);
};

void Typesetter::Private::run()
{
    std::unique_ptr<QJSEngine> script;
    QMutexLocker lock(&mutex);
    for (;;) {
        while (!job && !leaving) {
            changed.wait(&mutex);
        }
        if (leaving) {
            return;
        }
        const Job work = *job;
        lock.unlock();
        serve(script, work);
        lock.relock();
        job.reset();
        changed.wakeAll();
    }
}

void Typesetter::Private::serve(std::unique_ptr<QJSEngine> &script, const Job &work)
{
    Result<QString> result = QString();
    if (!script) {
        silenceCompiler();
        script = std::make_unique<QJSEngine>();
        QFile file(QStringLiteral(":/math/tex.js"));
        if (!file.open(QIODevice::ReadOnly)) {
            result = failure(broken(file.errorString()));
        } else if (const QJSValue loaded = script->evaluate(QString::fromUtf8(file.readAll()),
                                                            QStringLiteral("tex.js"));
                   loaded.isError()) {
            result = failure(broken(loaded.toString()));
        }
    }
    if (result && !work.startOnly) {
        {
            const QMutexLocker lock(&mutex);
            engine = script.get();
        }
        const QJSValue made = script->globalObject()
                                  .property(QStringLiteral("tuiwenTex"))
                                  .property(QStringLiteral("typeset"))
                                  .call({work.tex, work.display});
        const QMutexLocker lock(&mutex);
        engine = nullptr;
        if (script->isInterrupted()) {
            result = failure(ErrorKind::Rejected, QStringLiteral("the formula takes too long"));
        } else if (made.isError()) {
            result = failure(ErrorKind::Rejected,
                             QStringLiteral("the formula is too deep: ") + made.toString());
        } else if (made.hasProperty(QStringLiteral("error"))) {
            result =
                failure(ErrorKind::Rejected, made.property(QStringLiteral("error")).toString());
        } else {
            result = made.property(QStringLiteral("svg")).toString();
        }
    }
    if (script->isInterrupted() || (!result && result.error().kind == ErrorKind::Internal)) {
        script.reset(); // half a computation may have left anything behind
    }
    const QMutexLocker lock(&mutex);
    answer = result;
}

Result<QString> Typesetter::Private::ask(const Job &work, std::chrono::milliseconds patience)
{
    QMutexLocker lock(&mutex);
    answer.reset();
    job = work;
    changed.wakeAll();
    const QDeadlineTimer deadline(patience);
    while (job && !deadline.hasExpired()) {
        changed.wait(&mutex, deadline);
    }
    while (job) {
        if (engine != nullptr) {
            engine->setInterrupted(true);
        }
        changed.wait(&mutex, QDeadlineTimer(std::chrono::milliseconds(20)));
    }
    return *answer;
}

Result<Formula> Typesetter::Private::make(const QString &tex, bool display)
{
    const QMutexLocker one(&turn);
    if (!isRunning()) {
        start();
    }
    if (const auto ready = ask({{}, false, true}, startLimit); !ready) {
        return failure(ready.error());
    }
    return ask({tex, display, false}, limit).and_then([](const QString &svg) {
        return outlined(svg, pixels);
    });
}

void Typesetter::Private::keep(const QString &key, const Result<Formula> &formula)
{
    const qsizetype size = key.size() + (formula ? formula->svg.size() : 200);
    const QMutexLocker lock(&cacheMutex);
    if (cached + size > cacheCharacters) {
        cache.clear();
        cached = 0;
    }
    cache.insert(key, formula);
    cached += size;
}

Typesetter::Typesetter(std::chrono::milliseconds limit)
    : d(std::make_unique<Private>(limit))
{}

Typesetter::~Typesetter()
{
    {
        const QMutexLocker lock(&d->mutex);
        d->leaving = true;
        d->changed.wakeAll();
    }
    d->wait();
}

Result<Formula> Typesetter::typeset(const QString &tex, bool display)
{
    const QString source = tex.trimmed();
    if (source.isEmpty()) {
        return failure(ErrorKind::Rejected, QStringLiteral("the formula is empty"));
    }
    if (source.size() > maxTexLength) {
        return failure(ErrorKind::Rejected,
                       QStringLiteral("the formula has %1 characters, at most %2 are typeset")
                           .arg(source.size())
                           .arg(maxTexLength));
    }
    const QString key = (display ? QLatin1Char('d') : QLatin1Char('i')) + source;
    {
        const QMutexLocker lock(&d->cacheMutex);
        if (const auto known = d->cache.constFind(key); known != d->cache.constEnd()) {
            return *known;
        }
    }
    const Result<Formula> formula = d->make(source, display);
    if (formula || formula.error().kind == ErrorKind::Rejected) {
        d->keep(key, formula);
    }
    return formula;
}

} // namespace tuiwen::math
