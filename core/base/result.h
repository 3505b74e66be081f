// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <tl/expected.hpp>

#include <utility>

namespace tuiwen {

/// A value or the reason why there is none. No exception crosses a room's edge.
template<class T = void>
using Result = tl::expected<T, Error>;

/// Shorthand for returning a failure from any Result function.
[[nodiscard]] inline tl::unexpected<Error> failure(ErrorKind kind, QString detail = {}, int code = 0)
{
    return tl::unexpected<Error>(Error{kind, code, std::move(detail), std::nullopt});
}
[[nodiscard]] inline tl::unexpected<Error> failure(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace tuiwen
