// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/push.h"
#include "ui/widgets/hue.h"

#include <QString>

namespace tuiwen::ui {

/// How a state looks everywhere: one Lucide icon, one hue, one word.
struct StateLook
{
    QString icon;
    Hue hue = Hue::Neutral;
    QString text;
};

[[nodiscard]] StateLook lookOf(PushState state);
/// 群发, 发布, 草稿, 复制.
[[nodiscard]] StateLook lookOf(DeliveryMode mode);
/// "Today 20:00", "23 Sep 20:12", "2025-09-23 20:12" as Beijing's clocks show it.
[[nodiscard]] QString whenText(UtcTime time, UtcTime now);
/// "20:00" when it is the same Beijing day as now, a date otherwise; for narrow columns.
[[nodiscard]] QString shortWhenText(UtcTime time, UtcTime now);

} // namespace tuiwen::ui
