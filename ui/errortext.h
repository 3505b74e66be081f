// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>

namespace tuiwen::ui {

/// What a person reads about an error: what happened, why, and what to do next.
struct ErrorText
{
    QString title;
    QString explanation;
    QString nextStep;
};

/// Chinese or English by the window's language; knows the WeChat codes of wechat-api.md 19.
[[nodiscard]] ErrorText describe(const Error &error);
/// The caller's address out of a 40164 message; empty when there is none.
[[nodiscard]] QString callerIp(const Error &error);

} // namespace tuiwen::ui
