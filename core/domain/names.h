// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <cstddef>
#include <optional>

namespace tuiwen {

/// One row of an enum's table of words; the words are stored in the database and printed as JSON.
template<class Enum>
struct Name
{
    Enum value;
    const char *text;
};

template<class Enum, std::size_t N>
[[nodiscard]] QString nameOf(const std::array<Name<Enum>, N> &names, Enum value)
{
    for (const Name<Enum> &name : names) {
        if (name.value == value) {
            return QString::fromLatin1(name.text);
        }
    }
    return {};
}

template<class Enum, std::size_t N>
[[nodiscard]] std::optional<Enum> valueOf(const std::array<Name<Enum>, N> &names, const QString &text)
{
    for (const Name<Enum> &name : names) {
        if (text == QLatin1String(name.text)) {
            return name.value;
        }
    }
    return std::nullopt;
}

} // namespace tuiwen
