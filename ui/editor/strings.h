// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace tuiwen::ui::editor {

/// The words of the editor's page, translated (ui/editor/web/src/strings.ts).
[[nodiscard]] QJsonObject pageStrings();
/// The window's colours and language for the page.
[[nodiscard]] QJsonObject appearance();

} // namespace tuiwen::ui::editor
