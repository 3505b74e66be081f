// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/push/lease.h"

#include "core/store/pushes.h"

#include <QCoreApplication>
#include <QFile>
#include <QStringList>
#include <QSysInfo>

namespace tuiwen::push {

namespace {

QString host()
{
    return QSysInfo::machineHostName().replace(u':', u'_');
}

/// What tells apart two processes of one number: ticks since boot, and which boot it was. Empty
/// when there is no such process, or no /proc.
QString startOf(qint64 pid)
{
    QFile stat(QStringLiteral("/proc/%1/stat").arg(pid));
    QFile boot(QStringLiteral("/proc/sys/kernel/random/boot_id"));
    if (!stat.open(QIODevice::ReadOnly) || !boot.open(QIODevice::ReadOnly)) {
        return {};
    }
    // The name in parentheses may hold spaces; the start time is the twentieth field behind it.
    const QByteArray line = stat.readAll();
    const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
    if (fields.size() < 20 || fields.first() == "Z" || fields.first() == "X") {
        return {};
    }
    return QString::fromLatin1(fields.at(19)) % u'@' % QString::fromLatin1(boot.readAll().left(8));
}

} // namespace

QString thisProcess()
{
    const qint64 pid = QCoreApplication::applicationPid();
    return host() % u':' % QString::number(pid) % u':' % startOf(pid);
}

bool ownerGone(const QString &owner)
{
    const QStringList parts = owner.split(u':');
    if (parts.size() < 3 || parts.at(0) != host() ||
        !QFile::exists(QStringLiteral("/proc/self/stat"))) {
        return false;
    }
    bool number = false;
    const qint64 pid = parts.at(1).toLongLong(&number);
    return number && startOf(pid) != parts.at(2);
}

Lease::Lease(store::Store &store, const Clock &clock, QString owner, std::chrono::milliseconds time)
    : m_store(store)
    , m_clock(clock)
    , m_owner(std::move(owner))
    , m_time(time)
{}

bool Lease::fresh() const
{
    const auto sinceRenewal = m_clock.steady() - std::chrono::milliseconds(m_renewedAt);
    const auto left = m_expiresAt - m_clock.now();
    return m_held && sinceRenewal < m_time / 3 && left > m_time / 2 && left <= m_time;
}

Result<bool> Lease::hold()
{
    if (fresh()) {
        return true;
    }
    const UtcTime now = m_clock.now();
    if (!m_held) {
        // Waiting for somebody else's lease must not write to the disk every second.
        const auto current = await(m_store.read<store::pushes::Lease>(
            [](store::Connection &connection) { return store::pushes::currentLease(connection); }));
        if (current && current->owner != m_owner && current->expiresAt > now &&
            !ownerGone(current->owner)) {
            return false;
        }
        if (!current && current.error().kind != ErrorKind::NotFound) {
            return failure(current.error());
        }
    }
    const std::chrono::milliseconds steady = m_clock.steady();
    const store::pushes::Lease wanted{m_owner, now + m_time};
    const auto taken = await(m_store.write<bool>([=](store::Connection &connection) {
        return store::pushes::takeLease(connection, wanted, now, ownerGone);
    }));
    if (!taken) {
        return failure(taken.error());
    }
    m_held = *taken;
    m_renewedAt = steady.count();
    m_expiresAt = wanted.expiresAt;
    return *taken;
}

bool Lease::held() const
{
    return m_held && m_clock.steady() - std::chrono::milliseconds(m_renewedAt) < m_time;
}

Result<> Lease::release()
{
    if (!m_held) {
        return {};
    }
    m_held = false;
    const QString owner = m_owner;
    return await(m_store.write<void>([owner](store::Connection &connection) {
        return store::pushes::releaseLease(connection, owner);
    }));
}

} // namespace tuiwen::push
