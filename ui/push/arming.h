// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tuiwen::ui {

/// What has to be true before a person's word counts. No part can be skipped.
struct Arming
{
    bool loaded = false;      ///< the content to be confirmed is on the screen
    bool confirmable = false; ///< the push waits for a confirmation
    bool readToEnd = false;
    bool ticked = false;
    bool named = false;
    int errors = 0;       ///< obstacles that forbid confirming
    bool expired = false; ///< too late for the time it was planned for
    bool changed = false; ///< the content is not the one on the screen any more
    bool busy = false;

    [[nodiscard]] bool armed() const;
    /// One sentence about the first thing that is missing; empty when armed.
    [[nodiscard]] QString missing() const;
};

} // namespace tuiwen::ui
