// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/payload.h"
#include "core/domain/finding.h"

#include <QByteArray>
#include <QVector>

/// The rules WX001–WX030 of wechat-html.md 4.13: what WeChat would remove, change or refuse; TW001
/// for template variables that are still there.
/// Reports only, changes nothing.
namespace tuiwen::article {

inline constexpr int contentBytes = 1024 * 1024; // draft/add, wechat-api.md 6
inline constexpr int titleCharacters = 32;
inline constexpr int authorCharacters = 16;
inline constexpr int digestCharacters = 128;
inline constexpr int shortDigestCharacters = 120; // the limit of the console
inline constexpr int sourceUrlBytes = 1024;

/// Findings over any HTML (UTF-8), in document order; `where` is a path such as
/// "section[3]/p[1]/a". At most 500, so that a hostile page cannot flood the window; deeper than
/// 255 levels or larger than 4 MB is one finding and nothing else.
[[nodiscard]] QVector<Finding> checkHtml(const QByteArray &html);

/// Lengths of the fields around the content (WX024) and a missing cover (WX025); `where` is the
/// field's name.
[[nodiscard]] QVector<Finding> checkFields(const Payload &payload);

/// Both.
[[nodiscard]] QVector<Finding> checkPayload(const Payload &payload);

} // namespace tuiwen::article
