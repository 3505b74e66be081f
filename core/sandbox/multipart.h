// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QVector>

#include <optional>

namespace tuiwen::sandbox {

/// One part of a multipart/form-data body.
struct Part
{
    QByteArray name;
    QByteArray fileName; ///< raw bytes; empty when the part is not a file
    QByteArray contentType;
    QByteArray body;
};

/// Takes a form apart as the platform does: the boundary must stand unquoted in the header and
/// `name` and `filename` quoted in the part (wechat-api.md 2.6). Nothing when the body is not such
/// a form.
[[nodiscard]] std::optional<QVector<Part>> parseForm(const QByteArray &contentType,
                                                     const QByteArray &body);

} // namespace tuiwen::sandbox
