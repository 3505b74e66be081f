// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/finding.h"

#include "core/domain/names.h"

namespace tuiwen {

namespace {

constexpr std::array<Name<Severity>, 3> severityNames{{
    {Severity::Info, "info"},
    {Severity::Warning, "warning"},
    {Severity::Error, "error"},
}};

} // namespace

QString toText(Severity severity)
{
    return nameOf(severityNames, severity);
}

} // namespace tuiwen
