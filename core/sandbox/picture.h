// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace tuiwen::sandbox {

/// What the bytes of a picture say about themselves; names and content types are not believed.
struct Picture
{
    QString format; ///< "png", "jpeg", "gif" or "bmp"
    int width = 0;
    int height = 0;

    bool operator==(const Picture &) const = default;
};

/// Reads the header. Nothing for other formats and for headers that break off or show no pixels.
[[nodiscard]] std::optional<Picture> sniff(const QByteArray &bytes);

} // namespace tuiwen::sandbox
