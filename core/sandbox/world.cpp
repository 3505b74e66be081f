// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/world.h"

#include "core/base/log.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QSet>

#include <array>

namespace tuiwen::sandbox {

namespace {

struct Seed
{
    const char *name;
    AccountType type;
    Verification verification;
};

// The first two can do everything; the others show what the platform withholds.
constexpr std::array<Seed, 6> seeds{{
    {"青柠早报", AccountType::Subscription, Verification::Verified},
    {"海棠生活馆", AccountType::Service, Verification::Verified},
    {"半亩书房", AccountType::Subscription, Verification::Unverified},
    {"阿禾的手账", AccountType::Subscription, Verification::Personal},
    {"云上咖啡社", AccountType::Service, Verification::Unverified},
    {"巷口照相馆", AccountType::Service, Verification::Personal},
}};

constexpr qint64 keptRequests = 20000;

SandboxAccount accountFrom(const QVariantList &row)
{
    SandboxAccount account;
    account.name = row[0].toString();
    account.appId = row[1].toString();
    account.secret = row[2].toString();
    account.type = accountTypeFrom(row[3].toString()).value_or(AccountType::Subscription);
    account.verification = verificationFrom(row[4].toString()).value_or(Verification::Personal);
    return account;
}

/// A hash of the body for assertions; bodies that carry a secret leave no trace of it.
QString digestOf(const Call &call)
{
    if (call.body.contains("secret")) {
        return QStringLiteral("(redacted)");
    }
    return QString::fromLatin1(
        QCryptographicHash::hash(call.body, QCryptographicHash::Sha256).toHex());
}

} // namespace

World::World(QString folder, const Clock &clock, std::unique_ptr<Database> database)
    : m_folder(std::move(folder))
    , m_clock(clock)
    , m_database(std::move(database))
{}

Result<std::unique_ptr<World>> World::open(const QString &folder, const Clock &clock)
{
    if (!QDir().mkpath(folder + QStringLiteral("/media"))) {
        return failure(ErrorKind::Storage, QStringLiteral("cannot create %1/media").arg(folder));
    }
    auto database = Database::open(folder + QStringLiteral("/sandbox.db"));
    if (!database) {
        return failure(database.error());
    }
    std::unique_ptr<World> world(new World(folder, clock, std::move(*database)));
    if (auto seeded = world->m_database->transaction([&] { world->seed(); }); !seeded) {
        return failure(seeded.error());
    }
    return world;
}

void World::seed()
{
    if (m_database->number(QStringLiteral("SELECT count(*) FROM account")) > 0) {
        return;
    }
    for (const Seed &seed : seeds) {
        m_database->run(QStringLiteral("INSERT INTO account (name, appid, secret, type, "
                                       "verification, comments) VALUES (?, ?, ?, ?, ?, ?)"),
                        {QString::fromUtf8(seed.name),
                         QString(QStringLiteral("wx") + randomHex(16)), randomHex(32),
                         toText(seed.type), toText(seed.verification),
                         seed.verification == Verification::Verified ? 1 : 0});
    }
}

UtcTime World::now()
{
    return m_clock.now() + std::chrono::milliseconds(knob(clockOffset));
}

QString World::day()
{
    return inChina(now()).date().toString(Qt::ISODate);
}

QString World::month()
{
    return day().left(7);
}

qint64 World::knob(const Knob &knob)
{
    return meta(QString::fromLatin1(knob.name), knob.fallback);
}

void World::turn(const Knob &knob, qint64 value)
{
    setMeta(QString::fromLatin1(knob.name), value);
}

Answer World::refuse(qint64 code, const QString &detail, const QJsonObject &extra)
{
    return sandbox::refuse(now(), code, detail, extra);
}

qint64 World::meta(const QString &name, qint64 fallback)
{
    return m_database->number(QStringLiteral("SELECT value FROM meta WHERE name = ?"), {name},
                              fallback);
}

void World::setMeta(const QString &name, qint64 value)
{
    m_database->run(QStringLiteral("INSERT INTO meta (name, value) VALUES (?, ?) "
                                   "ON CONFLICT (name) DO UPDATE SET value = excluded.value"),
                    {name, QString::number(value)});
}

std::optional<Profile> World::profile(const QString &appId)
{
    const Rows rows = m_database->select(
        QStringLiteral("SELECT name, appid, secret, type, verification, allowed_ips, comments, "
                       "protection, speed FROM account WHERE appid = ?"),
        {appId});
    if (rows.isEmpty()) {
        return std::nullopt;
    }
    const QVariantList &row = rows.first();
    Profile profile;
    profile.account = accountFrom(row);
    profile.allowedIps = row[5].toString().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    profile.comments = row[6].toBool();
    profile.protection = row[7].toBool();
    profile.speed = row[8].toInt();
    return profile;
}

QVector<SandboxAccount> World::accounts()
{
    QVector<SandboxAccount> all;
    const Rows rows = m_database->select(QStringLiteral(
        "SELECT name, appid, secret, type, verification FROM account ORDER BY position"));
    for (const QVariantList &row : rows) {
        all.append(accountFrom(row));
    }
    return all;
}

qint64 World::used(const QString &appId, const QString &path, const QString &span)
{
    return m_database->number(
        QStringLiteral("SELECT used FROM usage WHERE appid = ? AND path = ? AND span = ?"),
        {appId, path, span});
}

void World::count(const QString &appId, const QString &path, const QString &span)
{
    m_database->run(
        QStringLiteral("INSERT INTO usage (appid, path, span, used) VALUES (?, ?, ?, 1) "
                       "ON CONFLICT (appid, path, span) DO UPDATE SET used = used + 1"),
        {appId, path, span});
}

qint64 World::next(const char *series, qint64 first)
{
    const QString name = QStringLiteral("next_") + QLatin1String(series);
    const qint64 value = meta(name, first);
    setMeta(name, value + 1);
    return value;
}

QString World::keepBytes(const QByteArray &bytes)
{
    QString sha256 =
        QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    const QString path = m_folder + QStringLiteral("/media/") + sha256;
    if (QFile::exists(path)) {
        return sha256;
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        m_database->fail({ErrorKind::Storage, 0,
                          QStringLiteral("cannot write %1: %2").arg(path, file.errorString()),
                          std::nullopt});
        return {};
    }
    return sha256;
}

std::optional<QByteArray> World::readBytes(const QString &sha256) const
{
    QFile file(m_folder + QStringLiteral("/media/") + sha256);
    if (!file.open(QIODevice::ReadOnly)) {
        return std::nullopt;
    }
    return file.readAll();
}

void World::sweep()
{
    QSet<QString> named;
    const Rows rows = m_database->select(QStringLiteral("SELECT DISTINCT sha256 FROM material"));
    if (m_database->problem()) {
        return;
    }
    for (const QVariantList &row : rows) {
        named.insert(row.first().toString());
    }
    QDir media(m_folder + QStringLiteral("/media"));
    const QStringList files = media.entryList(QDir::Files);
    for (const QString &file : files) {
        if (!named.contains(file) && !media.remove(file)) {
            qCWarning(logSandbox) << "cannot delete" << media.filePath(file);
        }
    }
}

void World::record(const Call &call, const QString &appId, const Answer &answer,
                   const QString &outcome)
{
    m_database->run(
        QStringLiteral("INSERT INTO request (at, rid, appid, method, path, body_bytes, "
                       "body_digest, errcode, outcome) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {now().ms, answer.rid.isEmpty() ? makeRid(now()) : answer.rid,
         appId.isNull() ? QStringLiteral("") : appId, QString::fromLatin1(call.method), call.path,
         call.body.size(), digestOf(call), answer.errcode, outcome});
    // The number of all requests stays known: seq only grows.
    m_database->run(QStringLiteral("DELETE FROM request WHERE seq <= "
                                   "(SELECT max(seq) FROM request) - ?"),
                    {keptRequests});
    stamp();
}

void World::stamp()
{
    setMeta(QStringLiteral("seen_ms"), now().ms);
    setMeta(QStringLiteral("skew_ms"), m_clock.now().ms - SystemClock().now().ms);
}

void World::reset()
{
    for (const char *table : {"token", "usage", "daily_limit", "material", "draft", "publish",
                              "push", "request", "meta"}) {
        m_database->run(QStringLiteral("DELETE FROM %1").arg(QLatin1String(table)));
    }
    m_database->run(QStringLiteral("DELETE FROM sqlite_sequence WHERE name = 'request'"));
    m_database->run(
        QStringLiteral("UPDATE account SET allowed_ips = '', protection = 0, speed = 0, "
                       "comments = CASE verification WHEN 'verified' THEN 1 ELSE 0 END"));
}

} // namespace tuiwen::sandbox
