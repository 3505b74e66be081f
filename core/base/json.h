// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringView>

namespace tuiwen::json {

/// Parses an object; invalid UTF-8 is replaced by U+FFFD first, because Qt 6.4 refuses the whole text.
[[nodiscard]] Result<QJsonObject> parseObject(const QByteArray &bytes);
[[nodiscard]] Result<QJsonArray> parseArray(const QByteArray &bytes);
/// Compact UTF-8; never writes \uXXXX for printable characters.
[[nodiscard]] QByteArray compact(const QJsonObject &object);
[[nodiscard]] QByteArray compact(const QJsonArray &array);

/// Typed reads: Internal error naming the key when it is missing or of another type.
[[nodiscard]] Result<QString> text(const QJsonObject &object, QLatin1StringView key);
/// Accepts a number or a string of digits; exact to 64 bits.
[[nodiscard]] Result<qint64> integer(const QJsonObject &object, QLatin1StringView key);
/// Like integer(), with a value for "not there".
[[nodiscard]] qint64 integerOr(const QJsonObject &object, QLatin1StringView key, qint64 fallback);
[[nodiscard]] Result<QJsonArray> array(const QJsonObject &object, QLatin1StringView key);
[[nodiscard]] Result<QJsonObject> object(const QJsonObject &parent, QLatin1StringView key);

/// Replaces every malformed UTF-8 sequence by U+FFFD.
[[nodiscard]] QByteArray scrubUtf8(const QByteArray &bytes);
/// Removes C0 control characters other than tab and newline (WeChat shows or refuses them).
[[nodiscard]] QString withoutControls(const QString &text);

} // namespace tuiwen::json
