// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/article.h"

#include "core/domain/names.h"

namespace tuiwen {

namespace {

constexpr std::array<Name<VersionReason>, 5> versionReasonNames{{
    {VersionReason::Autosave, "autosave"},
    {VersionReason::Milestone, "milestone"},
    {VersionReason::Import, "import"},
    {VersionReason::Restore, "restore"},
    {VersionReason::Sent, "sent"},
}};

} // namespace

QString toText(VersionReason reason)
{
    return nameOf(versionReasonNames, reason);
}

std::optional<VersionReason> versionReasonFrom(const QString &text)
{
    return valueOf(versionReasonNames, text);
}

} // namespace tuiwen
