// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Measures in device-independent pixels, on a 4 px grid.
namespace tuiwen::ui::style::metrics {

inline constexpr int topBar = 48;
inline constexpr int statusBar = 28;
inline constexpr int rail = 196;
inline constexpr int narrowRail = 52;
inline constexpr int toolBar = 48;
inline constexpr int searchWidth = 420;
inline constexpr int searchLeft = 208;
inline constexpr int sidePanel = 364;

inline constexpr int radiusSmall = 4;
inline constexpr int radius = 8;
inline constexpr int radiusLarge = 12;

inline constexpr int button = 32;
inline constexpr int buttonSmall = 28;
inline constexpr int iconButton = 28;
inline constexpr int field = 32;

inline constexpr int textAxis = 10;
inline constexpr int textMeta = 11;
inline constexpr int textSecondary = 12;
inline constexpr int textBase = 13;
inline constexpr int textRow = 14;
inline constexpr int textPanel = 15;
inline constexpr int textDialog = 16;
inline constexpr int textPage = 18;
inline constexpr int textArticle = 20;

inline constexpr int toastMs = 8000;   ///< how long an undo stays on offer
inline constexpr int motionMs = 150;   ///< longest animation
inline constexpr int patienceMs = 150; ///< loading marks appear after this

} // namespace tuiwen::ui::style::metrics
