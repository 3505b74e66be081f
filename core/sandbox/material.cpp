// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/material.h"

#include "core/base/json.h"
#include "core/sandbox/multipart.h"
#include "core/sandbox/routes.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace tuiwen::sandbox {

namespace {

constexpr qsizetype mebi = 1024LL * 1024;
constexpr qint64 temporaryMs = 3LL * 24 * 3600 * 1000;
constexpr qint64 libraryLimit = 100000;

QString selectMaterial(const char *where)
{
    return QStringLiteral(
               "SELECT media_id, kind, name, url, sha256, format, width, height, created_at "
               "FROM material WHERE ") +
           QLatin1String(where);
}

Material materialFrom(const QVariantList &row)
{
    Material material;
    material.mediaId = row[0].toString();
    material.kind = row[1].toString();
    material.name = row[2].toString();
    material.url = row[3].toString();
    material.sha256 = row[4].toString();
    material.picture = {row[5].toString(), row[6].toInt(), row[7].toInt()};
    material.createdAt = row[8].toLongLong();
    return material;
}

struct Upload
{
    QByteArray bytes;
    QString name;
    Picture picture;
};

/// The picture in a form, or the errcode why it is none.
tl::expected<Upload, qint64> uploadOf(const Call &call, std::initializer_list<const char *> formats)
{
    const auto parts = parseForm(call.contentType, call.body);
    if (!parts) {
        return tl::unexpected<qint64>(41005);
    }
    const auto part =
        std::find_if(parts->begin(), parts->end(), [](const Part &p) { return p.name == "media"; });
    const auto isAscii = [](char c) { return static_cast<quint8>(c) < 0x80; };
    if (part == parts->end() || part->fileName.isEmpty() ||
        !std::all_of(part->fileName.begin(), part->fileName.end(), isAscii)) {
        return tl::unexpected<qint64>(41005);
    }
    if (part->body.isEmpty()) {
        return tl::unexpected<qint64>(44001);
    }
    const auto picture = sniff(part->body);
    const QString name = QString::fromLatin1(part->fileName);
    QString extension = name.section(QLatin1Char('.'), -1).toLower();
    if (extension == QLatin1String("jpg")) {
        extension = QStringLiteral("jpeg");
    }
    const bool allowed =
        picture && std::any_of(formats.begin(), formats.end(), [&](const char *format) {
            return picture->format == QLatin1String(format);
        });
    // The extension must say what the bytes are.
    if (!allowed || extension != picture->format) {
        return tl::unexpected<qint64>(40005);
    }
    return Upload{part->body, name, *picture};
}

Material keep(World &world, const QString &appId, const char *kind, const Upload &upload)
{
    Material material;
    material.kind = QString::fromLatin1(kind);
    material.mediaId = randomText(64);
    material.name = upload.name;
    material.picture = upload.picture;
    material.sha256 = world.keepBytes(upload.bytes);
    material.createdAt = world.now().ms;
    const QString id = randomText(86);
    const QString format = upload.picture.format == QLatin1String("jpeg") ? QStringLiteral("jpg")
                                                                          : upload.picture.format;
    material.url = QStringLiteral("http://mmbiz.qpic.cn/mmbiz_%1/%2/0").arg(format, id);
    // Addresses of uploadimg come without wx_fmt, those of the library with it (wechat-api.md 5,
    // 17).
    if (material.kind != QLatin1String("body")) {
        material.url += QStringLiteral("?wx_fmt=") + upload.picture.format;
    }
    const QVariant expires = material.kind == QLatin1String("temporary")
                                 ? QVariant(material.createdAt + temporaryMs)
                                 : QVariant();
    world.database().run(
        QStringLiteral(
            "INSERT INTO material (media_id, appid, kind, name, url, picture, sha256, format, "
            "width, height, bytes, created_at, expires_at) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {material.mediaId, appId, material.kind, material.name, material.url, id, material.sha256,
         upload.picture.format, upload.picture.width, upload.picture.height, upload.bytes.size(),
         material.createdAt, expires});
    return material;
}

/// Media calls label their failures text/plain (wechat-api.md 2.4).
Answer mediaRefusal(World &world, qint64 code)
{
    Answer answer = world.refuse(code);
    answer.contentType = "text/plain";
    return answer;
}

Answer file(World &world, const Material &material)
{
    const auto bytes = world.readBytes(material.sha256);
    if (!bytes) {
        return mediaRefusal(world, -1);
    }
    Answer answer;
    answer.contentType = "image/" + material.picture.format.toLatin1();
    answer.body = *bytes;
    answer.fileName = material.name;
    return answer;
}

qint64 countOf(World &world, const QString &appId)
{
    return world.database().number(
        QStringLiteral(
            "SELECT count(*) FROM material WHERE appid = ? AND deleted_at IS NULL AND kind "
            "IN ('image', 'thumb')"),
        {appId});
}

/// Too big for its kind: the errcode, or 0.
qint64 sizeProblem(const QString &type, qsizetype bytes)
{
    if (type == QLatin1String("thumb")) {
        return bytes > 64LL * 1024 ? 40012 : 0;
    }
    return bytes > 10 * mebi ? 40009 : 0;
}

tl::expected<Upload, qint64> typedUpload(const Call &call, const QString &type, bool bmp)
{
    if (type != QLatin1String("image") && type != QLatin1String("thumb")) {
        return tl::unexpected<qint64>(40004);
    }
    auto upload = type == QLatin1String("thumb") ? uploadOf(call, {"jpeg"})
                  : bmp                          ? uploadOf(call, {"png", "jpeg", "gif", "bmp"})
                                                 : uploadOf(call, {"png", "jpeg", "gif"});
    if (upload) {
        if (const qint64 problem = sizeProblem(type, upload->bytes.size()); problem != 0) {
            return tl::unexpected<qint64>(problem);
        }
    }
    return upload;
}

} // namespace

std::optional<Material> permanentMaterial(World &world, const QString &appId,
                                          const QString &mediaId)
{
    const Rows rows = world.database().select(
        selectMaterial("media_id = ? AND appid = ? AND deleted_at IS NULL AND kind IN "
                       "('image', 'thumb')"),
        {mediaId, appId});
    return rows.isEmpty() ? std::nullopt : std::optional(materialFrom(rows.first()));
}

std::optional<Material> materialByPicture(World &world, const QString &picture)
{
    const Rows rows =
        world.database().select(selectMaterial("picture = ? AND deleted_at IS NULL"), {picture});
    return rows.isEmpty() ? std::nullopt : std::optional(materialFrom(rows.first()));
}

QString pictureIdOf(const QString &url)
{
    static const QRegularExpression shape(
        QStringLiteral("^https?://mmbiz\\.qpic\\.cn/[a-z_]+/([A-Za-z0-9_-]+)/"));
    return shape.match(url).captured(1);
}

Answer uploadImage(World &world, const Profile &profile, const Call &call)
{
    const auto upload = uploadOf(call, {"png", "jpeg"});
    if (!upload) {
        return mediaRefusal(world, upload.error());
    }
    if (upload->bytes.size() >= mebi) {
        return mediaRefusal(world, 40009);
    }
    const Material material = keep(world, profile.account.appId, "body", *upload);
    return done({{QStringLiteral("url"), material.url}});
}

Answer uploadMedia(World &world, const Profile &profile, const Call &call)
{
    const QString type = call.parameter("type");
    const auto upload = typedUpload(call, type, false);
    if (!upload) {
        return mediaRefusal(world, upload.error());
    }
    const Material material = keep(world, profile.account.appId, "temporary", *upload);
    const QString idName = type == QLatin1String("thumb") ? QStringLiteral("thumb_media_id")
                                                          : QStringLiteral("media_id");
    return plain({{QStringLiteral("type"), type},
                  {idName, material.mediaId},
                  {QStringLiteral("created_at"), material.createdAt / 1000}});
}

Answer getMedia(World &world, const Profile &profile, const Call &call)
{
    const Rows rows = world.database().select(
        selectMaterial("media_id = ? AND appid = ? AND kind = 'temporary' AND "
                       "expires_at > ?"),
        {call.parameter("media_id"), profile.account.appId, world.now().ms});
    return rows.isEmpty() ? mediaRefusal(world, 40007) : file(world, materialFrom(rows.first()));
}

Answer addMaterial(World &world, const Profile &profile, const Call &call)
{
    const QString type = call.parameter("type");
    const auto upload = typedUpload(call, type, true);
    if (!upload) {
        return mediaRefusal(world, upload.error());
    }
    if (countOf(world, profile.account.appId) >= libraryLimit) {
        return mediaRefusal(world, 45001);
    }
    const Material material = keep(world, profile.account.appId,
                                   type == QLatin1String("thumb") ? "thumb" : "image", *upload);
    return plain({{QStringLiteral("media_id"), material.mediaId},
                  {QStringLiteral("url"), material.url},
                  {QStringLiteral("item"), QJsonArray()}});
}

Answer getMaterial(World &world, const Profile &profile, const Call &call)
{
    const auto material = permanentMaterial(world, profile.account.appId,
                                            call.json.value(QStringLiteral("media_id")).toString());
    return material ? file(world, *material) : mediaRefusal(world, 40007);
}

Answer deleteMaterial(World &world, const Profile &profile, const Call &call)
{
    const QString mediaId = call.json.value(QStringLiteral("media_id")).toString();
    if (!permanentMaterial(world, profile.account.appId, mediaId)) {
        return world.refuse(40007);
    }
    world.database().run(QStringLiteral("UPDATE material SET deleted_at = ? WHERE media_id = ?"),
                         {world.now().ms, mediaId});
    return done();
}

Answer countMaterial(World &world, const Profile &profile, const Call &)
{
    return plain({{QStringLiteral("voice_count"), 0},
                  {QStringLiteral("video_count"), 0},
                  {QStringLiteral("image_count"), countOf(world, profile.account.appId)},
                  {QStringLiteral("news_count"), 0}});
}

Answer listMaterial(World &world, const Profile &profile, const Call &call)
{
    const QString type = call.json.value(QStringLiteral("type")).toString();
    const qint64 offset = json::integerOr(call.json, QLatin1StringView("offset"), -1);
    const qint64 limit = json::integerOr(call.json, QLatin1StringView("count"), -1);
    if (!QStringList{QStringLiteral("image"), QStringLiteral("video"), QStringLiteral("voice"),
                     QStringLiteral("news")}
             .contains(type)) {
        return world.refuse(40004);
    }
    if (offset < 0 || limit < 1 || limit > 20) {
        return world.refuse(40097);
    }
    QJsonArray items;
    const bool image = type == QLatin1String("image");
    const Rows rows =
        !image
            ? Rows()
            : world.database().select(selectMaterial("appid = ? AND deleted_at IS NULL AND "
                                                     "kind IN ('image', 'thumb') ORDER BY seq DESC "
                                                     "LIMIT ? OFFSET ?"),
                                      {profile.account.appId, limit, offset});
    for (const QVariantList &row : rows) {
        const Material material = materialFrom(row);
        items.append(QJsonObject{{QStringLiteral("media_id"), material.mediaId},
                                 {QStringLiteral("name"), material.name},
                                 {QStringLiteral("update_time"), material.createdAt / 1000},
                                 {QStringLiteral("url"), material.url}});
    }
    return plain(
        {{QStringLiteral("total_count"), image ? countOf(world, profile.account.appId) : 0},
         {QStringLiteral("item_count"), items.size()},
         {QStringLiteral("item"), items}});
}

Answer withdrawn(World &world, const Profile &, const Call &)
{
    return world.refuse(45103);
}

} // namespace tuiwen::sandbox
