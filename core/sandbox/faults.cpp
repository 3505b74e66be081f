// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/faults.h"

#include "core/base/json.h"
#include "core/domain/names.h"

#include <QMutexLocker>

#include <algorithm>

namespace tuiwen::sandbox {

namespace {

constexpr std::array<Name<FaultKind>, 11> kindNames{{
    {FaultKind::Hang, "hang"},
    {FaultKind::HangAfterAccept, "hang_after_accept"},
    {FaultKind::DropBefore, "drop_before"},
    {FaultKind::DropAfterAccept, "drop_after_accept"},
    {FaultKind::Http5xx, "http_5xx"},
    {FaultKind::Errcode, "errcode"},
    {FaultKind::Delay, "delay"},
    {FaultKind::Truncated, "truncated"},
    {FaultKind::BadUtf8, "bad_utf8"},
    {FaultKind::IpNotWhitelisted, "ip_not_whitelisted"},
    {FaultKind::RevokeToken, "revoke_token"},
}};

bool strikes(const Fault &fault, const QString &path, const QString &appId)
{
    const bool prefix = fault.path.endsWith(QLatin1Char('*'));
    const bool here =
        prefix ? path.startsWith(QStringView(fault.path).chopped(1)) : path == fault.path;
    return here && (fault.appId.isEmpty() || fault.appId == appId);
}

} // namespace

QString toText(FaultKind kind)
{
    return nameOf(kindNames, kind);
}

std::optional<FaultKind> faultKindFrom(const QString &text)
{
    return valueOf(kindNames, text);
}

Result<Fault> faultFrom(const QJsonObject &object)
{
    const auto refused = [](const QString &why) { return failure(ErrorKind::Rejected, why); };
    Fault fault;
    const QString kind = object.value(QStringLiteral("kind")).toString();
    const auto known = faultKindFrom(kind);
    if (!known) {
        return refused(QStringLiteral("unknown kind of fault '%1'").arg(kind));
    }
    fault.kind = *known;
    fault.path = object.value(QStringLiteral("path")).toString();
    if (!fault.path.startsWith(QLatin1Char('/')) && fault.path != QLatin1String("*")) {
        return refused(QStringLiteral("path must start with '/' or be '*'"));
    }
    fault.appId = object.value(QStringLiteral("account")).toString();
    fault.count = static_cast<int>(json::integerOr(object, QLatin1StringView("count"), 1));
    fault.code = json::integerOr(object, QLatin1StringView("code"), 0);
    fault.delay =
        std::chrono::milliseconds(json::integerOr(object, QLatin1StringView("delay_ms"), 0));
    if (fault.count < 0 || fault.delay.count() < 0) {
        return refused(QStringLiteral("count and delay_ms must not be negative"));
    }
    if (fault.kind == FaultKind::Errcode && fault.code == 0) {
        return refused(QStringLiteral("an errcode fault needs a code"));
    }
    if (fault.kind == FaultKind::Http5xx && fault.code != 0 &&
        (fault.code < 500 || fault.code > 599)) {
        return refused(QStringLiteral("an http_5xx fault needs a code from 500 to 599"));
    }
    return fault;
}

void Faults::arm(const Fault &fault)
{
    const QMutexLocker lock(&m_mutex);
    m_faults.push_back(fault);
}

void Faults::clear()
{
    const QMutexLocker lock(&m_mutex);
    m_faults.clear();
}

std::optional<Fault> Faults::take(const QString &path, const QString &appId)
{
    const QMutexLocker lock(&m_mutex);
    const auto found = std::find_if(m_faults.begin(), m_faults.end(), [&](const Fault &fault) {
        return strikes(fault, path, appId);
    });
    if (found == m_faults.end()) {
        return std::nullopt;
    }
    const Fault fault = *found;
    if (found->count > 0 && --found->count == 0) {
        m_faults.erase(found);
    }
    return fault;
}

int Faults::armed() const
{
    const QMutexLocker lock(&m_mutex);
    return static_cast<int>(m_faults.size());
}

} // namespace tuiwen::sandbox
