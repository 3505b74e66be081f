// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/account.h"

#include "core/domain/names.h"

namespace tuiwen {

namespace {

constexpr std::array<Name<AccountType>, 2> accountTypeNames{{
    {AccountType::Subscription, "subscription"},
    {AccountType::Service, "service"},
}};

constexpr std::array<Name<Verification>, 3> verificationNames{{
    {Verification::Personal, "personal"},
    {Verification::Unverified, "unverified"},
    {Verification::Verified, "verified"},
}};

constexpr std::array<Name<AccountKind>, 3> accountKindNames{{
    {AccountKind::Live, "live"},
    {AccountKind::Sandbox, "sandbox"},
    {AccountKind::NoApi, "no_api"},
}};

constexpr std::array<Name<Capability>, 3> capabilityNames{{
    {Capability::Unknown, "unknown"},
    {Capability::Yes, "yes"},
    {Capability::No, "no"},
}};

} // namespace

QString toText(AccountType type)
{
    return nameOf(accountTypeNames, type);
}

std::optional<AccountType> accountTypeFrom(const QString &text)
{
    return valueOf(accountTypeNames, text);
}

QString toText(Verification verification)
{
    return nameOf(verificationNames, verification);
}

std::optional<Verification> verificationFrom(const QString &text)
{
    return valueOf(verificationNames, text);
}

QString toText(AccountKind kind)
{
    return nameOf(accountKindNames, kind);
}

std::optional<AccountKind> accountKindFrom(const QString &text)
{
    return valueOf(accountKindNames, text);
}

QString toText(Capability capability)
{
    return nameOf(capabilityNames, capability);
}

std::optional<Capability> capabilityFrom(const QString &text)
{
    return valueOf(capabilityNames, text);
}

} // namespace tuiwen
