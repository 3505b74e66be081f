// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wechat/client.h"

namespace tuiwen::wechat {

/// Body picture: jpg or png under 1 MB, no library slot (wechat-api.md 5.4). Repeating it makes a
/// second URL at worst, but it is Unsafe so that quota is never spent twice by accident.
struct UploadImage
{
    static constexpr Endpoint endpoint{Verb::Post, "/cgi-bin/media/uploadimg", Repeat::Unsafe,
                                       std::chrono::milliseconds(120000)};
    struct Reply { QString url; };
    QByteArray bytes;
    QByteArray mime; ///< image/jpeg or image/png

    [[nodiscard]] Outgoing outgoing() const;
    [[nodiscard]] static Result<Reply> parse(const Answer &answer);
};

/// Permanent image material, at most 10 MB: covers and GIFs (wechat-api.md 5.6).
struct AddMaterial
{
    static constexpr Endpoint endpoint{Verb::Post, "/cgi-bin/material/add_material", Repeat::Unsafe,
                                       std::chrono::milliseconds(120000)};
    struct Reply { QString mediaId; QString url; };
    QByteArray bytes;
    QByteArray mime;

    [[nodiscard]] Outgoing outgoing() const;
    [[nodiscard]] static Result<Reply> parse(const Answer &answer);
};

} // namespace tuiwen::wechat
