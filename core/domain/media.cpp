// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/media.h"

#include "core/domain/names.h"

namespace tuiwen {

namespace {

constexpr std::array<Name<UploadKind>, 2> uploadKindNames{{
    {UploadKind::Body, "body"},
    {UploadKind::Cover, "cover"},
}};

} // namespace

QString toText(UploadKind kind)
{
    return nameOf(uploadKindNames, kind);
}

} // namespace tuiwen
