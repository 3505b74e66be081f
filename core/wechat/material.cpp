// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wechat/material.h"

#include "core/base/json.h"
#include "core/wechat/wire.h"

namespace tuiwen::wechat {

namespace {

using L = QLatin1StringView;

constexpr qsizetype mostBodyBytes = 1048576 - 1; // "under 1 MB", wechat-api.md 5.1
constexpr qsizetype mostMaterialBytes = 10 * 1048576;

} // namespace

Outgoing UploadImage::outgoing() const
{
    if (mime != "image/jpeg" && mime != "image/png") {
        return wire::refused(
            endpoint,
            QStringLiteral("body pictures are jpg or png, not %1").arg(QString::fromLatin1(mime)));
    }
    if (bytes.size() > mostBodyBytes) {
        return wire::refused(endpoint, QStringLiteral("a body picture must stay under 1 MB; this "
                                                      "one has %1 bytes")
                                           .arg(bytes.size()));
    }
    return wire::withFile(endpoint, bytes, mime);
}

Result<UploadImage::Reply> UploadImage::parse(const Answer &answer)
{
    return json::text(answer.json, L("url")).map([](const QString &url) {
        return Reply{url.trimmed()};
    });
}

Outgoing AddMaterial::outgoing() const
{
    if (bytes.size() > mostMaterialBytes) {
        return wire::refused(endpoint, QStringLiteral("a picture may have 10 MB; this one has %1 "
                                                      "bytes")
                                           .arg(bytes.size()));
    }
    Outgoing outgoing = wire::withFile(endpoint, bytes, mime);
    outgoing.query.addQueryItem(QStringLiteral("type"), QStringLiteral("image"));
    return outgoing;
}

Result<AddMaterial::Reply> AddMaterial::parse(const Answer &answer)
{
    return json::text(answer.json, L("media_id")).map([&answer](QString id) {
        return Reply{std::move(id), answer.json.value(L("url")).toString().trimmed()};
    });
}

} // namespace tuiwen::wechat
