// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/article.h"

#include "core/base/json.h"
#include "core/sandbox/filter.h"
#include "core/sandbox/material.h"

#include <QCryptographicHash>
#include <QHash>
#include <QJsonArray>
#include <QRegularExpression>
#include <QUrl>

#include <array>
#include <cmath>

namespace tuiwen::sandbox {

namespace {

constexpr int titleLimit = 32;
constexpr int authorLimit = 16;
constexpr int digestLimit = 128;
constexpr int contentLimit = 20000;
constexpr qsizetype contentBytes = 1024LL * 1024;
constexpr int autoDigest = 54;
constexpr qsizetype sourceUrlBytes = 1024;
constexpr qsizetype pictureLimit = 20;

/// 字: code points after NFC (wechat-api.md 6.1, "Length counting").
qsizetype lengthOf(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C).toUcs4().size();
}

QString firstCharacters(const QString &text, int count)
{
    const auto points = text.toUcs4();
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(points.constData()),
                             qMin<qsizetype>(count, points.size()));
}

qint64 lengthProblem(const QJsonObject &in)
{
    const auto size = [&](const char *name) {
        return lengthOf(in.value(QLatin1String(name)).toString());
    };
    const QString content = in.value(QStringLiteral("content")).toString();
    if (size("title") > titleLimit) {
        return 45003;
    }
    if (size("author") > authorLimit) {
        return 45110;
    }
    if (size("digest") > digestLimit) {
        return 45004;
    }
    if (lengthOf(content) >= contentLimit || content.toUtf8().size() >= contentBytes) {
        return 45002;
    }
    return 0;
}

qint64 sourceProblem(const QString &address)
{
    if (address.isEmpty()) {
        return 0;
    }
    if (address.toUtf8().size() > sourceUrlBytes) {
        return 45005;
    }
    const QUrl url(address, QUrl::StrictMode);
    const bool web =
        url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    return url.isValid() && web && !url.host().isEmpty() ? 0 : 41039;
}

/// "x1_y1_x2_y2" as fractions of the cover that give the wanted ratio; empty = no crop asked.
bool isValidCrop(const QString &crop, double ratio, const Picture &cover)
{
    static const QRegularExpression fraction(
        QStringLiteral("^(0|1|[01]?\\.[0-9]{1,6}|[01]\\.0*)$"));
    if (crop.isEmpty()) {
        return true;
    }
    const QStringList parts = crop.split(QLatin1Char('_'));
    std::array<double, 4> value{};
    if (parts.size() != 4) {
        return false;
    }
    for (std::size_t i = 0; i < value.size(); ++i) {
        const QString &part = parts[static_cast<qsizetype>(i)];
        value[i] = part.toDouble();
        if (!fraction.match(part).hasMatch() || value[i] < 0 || value[i] > 1) {
            return false;
        }
    }
    const double width = (value[2] - value[0]) * cover.width;
    const double height = (value[3] - value[1]) * cover.height;
    // One pixel of rounding on either side.
    return width > 0 && height > 0 && std::abs(width - height * ratio) <= 1.0 + ratio;
}

QJsonValue flag(const QJsonObject &in, const char *name)
{
    return json::integerOr(in, QLatin1StringView(name), 0) == 0 ? 0 : 1;
}

/// The parts a picture post has instead of a cover and HTML.
qint64 addPictures(World &world, const Profile &profile, const QJsonObject &in, Stored &stored)
{
    const QJsonObject info = in.value(QStringLiteral("image_info")).toObject();
    const QJsonArray list = info.value(QStringLiteral("image_list")).toArray();
    if (list.isEmpty()) {
        return 41026;
    }
    if (list.size() > pictureLimit) {
        return 40215;
    }
    for (const auto &entry : list) {
        const QString id = entry.toObject().value(QStringLiteral("image_media_id")).toString();
        if (!permanentMaterial(world, profile.account.appId, id)) {
            return 40007;
        }
        if (!stored.article.contains(QStringLiteral("thumb_media_id"))) {
            stored.article.insert(QStringLiteral("thumb_media_id"), id);
        }
    }
    stored.article.insert(QStringLiteral("image_info"), info);
    stored.article.insert(QStringLiteral("content"), in.value(QStringLiteral("content")));
    if (in.contains(QStringLiteral("product_info"))) {
        stored.article.insert(QStringLiteral("product_info"),
                              in.value(QStringLiteral("product_info")));
    }
    stored.images = static_cast<int>(list.size());
    return 0;
}

/// Cover, crops and HTML of an ordinary article.
qint64 addBody(World &world, const Profile &profile, const QJsonObject &in, bool single,
               Stored &stored)
{
    const QString thumb = in.value(QStringLiteral("thumb_media_id")).toString();
    const auto cover = permanentMaterial(world, profile.account.appId, thumb);
    if (!cover) {
        return 40007;
    }
    const QString wide = in.value(QStringLiteral("pic_crop_235_1")).toString();
    const QString square = in.value(QStringLiteral("pic_crop_1_1")).toString();
    if (!isValidCrop(wide, 2.35, cover->picture) || !isValidCrop(square, 1.0, cover->picture)) {
        return 53402;
    }
    const Filtered filtered =
        filterContent(in.value(QStringLiteral("content")).toString(),
                      [&world](const QString &url) -> std::optional<Picture> {
                          const auto material = materialByPicture(world, pictureIdOf(url));
                          return material ? std::optional(material->picture) : std::nullopt;
                      });
    if (filtered.errcode != 0) {
        return filtered.errcode;
    }
    QString digest = in.value(QStringLiteral("digest")).toString();
    if (digest.isEmpty() && single) {
        digest = firstCharacters(filtered.text.simplified(), autoDigest);
    }
    stored.article.insert(QStringLiteral("author"), in.value(QStringLiteral("author")).toString());
    stored.article.insert(QStringLiteral("digest"), digest);
    stored.article.insert(QStringLiteral("content"), filtered.html);
    stored.article.insert(QStringLiteral("content_source_url"),
                          in.value(QStringLiteral("content_source_url")).toString());
    stored.article.insert(QStringLiteral("thumb_media_id"), thumb);
    stored.article.insert(QStringLiteral("show_cover_pic"), 0);
    for (const auto &[name, crop] :
         {std::pair{"pic_crop_235_1", wide}, std::pair{"pic_crop_1_1", square}}) {
        if (!crop.isEmpty()) {
            stored.article.insert(QLatin1String(name), crop);
        }
    }
    stored.images = filtered.images;
    return 0;
}

QString bizOf(const QString &appId)
{
    const QByteArray hash = QCryptographicHash::hash(appId.toUtf8(), QCryptographicHash::Sha256);
    const quint64 number = hash.left(7).toHex().toULongLong(nullptr, 16) % 900000000ULL;
    return QString::fromLatin1(QByteArray::number(3100000000ULL + number).toBase64());
}

} // namespace

tl::expected<Stored, qint64> storeArticle(World &world, const Profile &profile,
                                          const QJsonObject &in, bool single)
{
    const QString type = in.value(QStringLiteral("article_type")).toString(QStringLiteral("news"));
    const bool pictures = type == QLatin1String("newspic");
    if (!pictures && type != QLatin1String("news")) {
        return tl::unexpected<qint64>(40097);
    }
    if (in.value(QStringLiteral("title")).toString().trimmed().isEmpty()) {
        return tl::unexpected<qint64>(40227);
    }
    const QString content = in.value(QStringLiteral("content")).toString();
    if (content.isEmpty()) {
        return tl::unexpected<qint64>(44004);
    }
    qint64 problem = lengthProblem(in);
    if (problem == 0) {
        problem = sourceProblem(in.value(QStringLiteral("content_source_url")).toString());
    }
    if (problem == 0 && flag(in, "need_open_comment") == 1 && !profile.comments) {
        problem = 88000;
    }
    Stored stored;
    stored.article = {{QStringLiteral("article_type"), type},
                      {QStringLiteral("title"), in.value(QStringLiteral("title"))},
                      {QStringLiteral("need_open_comment"), flag(in, "need_open_comment")},
                      {QStringLiteral("only_fans_can_comment"), flag(in, "only_fans_can_comment")},
                      {QStringLiteral("url"), previewLink(profile.account.appId)}};
    stored.contentLength = static_cast<int>(content.toUcs4().size());
    if (problem == 0) {
        problem = pictures ? addPictures(world, profile, in, stored)
                           : addBody(world, profile, in, single, stored);
    }
    if (problem != 0) {
        return tl::unexpected<qint64>(problem);
    }
    return stored;
}

QHash<QString, QString> marksIn(const QString &title)
{
    static const QRegularExpression shape(QStringLiteral("\\[sim:([^\\]]*)\\]"));
    QHash<QString, QString> marks;
    const QStringList entries =
        shape.match(title).captured(1).split(QLatin1Char(';'), Qt::SkipEmptyParts);
    for (const QString &entry : entries) {
        marks.insert(entry.section(QLatin1Char('='), 0, 0).trimmed(),
                     entry.section(QLatin1Char('='), 1).trimmed());
    }
    return marks;
}

QString previewLink(const QString &appId)
{
    return QStringLiteral("http://mp.weixin.qq.com/s?__biz=%1&tempkey=%2&chksm=%3#rd")
        .arg(bizOf(appId), randomText(64), randomHex(64));
}

QString articleLink(const QString &appId, qint64 dataId, int index)
{
    return QStringLiteral("http://mp.weixin.qq.com/s?__biz=%1&mid=%2&idx=%3&sn=%4&chksm=%5#rd")
        .arg(bizOf(appId))
        .arg(dataId)
        .arg(index)
        .arg(randomHex(32), randomHex(64));
}

} // namespace tuiwen::sandbox
