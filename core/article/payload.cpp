// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/payload.h"

#include <QCryptographicHash>
#include <QJsonArray>

namespace tuiwen::article {

namespace {

/// Feeds fields so that no two different payloads give the same bytes: each one with its length.
class Digest
{
public:
    void add(const QString &text)
    {
        const QByteArray utf8 = text.toUtf8();
        const QByteArray length = QByteArray::number(utf8.size()) + ':';
        m_hash.addData(length);
        m_hash.addData(utf8);
    }
    void add(const std::optional<Crop> &crop)
    {
        if (!crop) {
            add(QStringLiteral("-"));
            return;
        }
        for (const double edge : {crop->x1, crop->y1, crop->x2, crop->y2}) {
            add(QString::number(edge, 'f', 6));
        }
    }
    [[nodiscard]] QString result() const { return QString::fromLatin1(m_hash.result().toHex()); }

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

QJsonValue jsonOf(const std::optional<Crop> &crop)
{
    if (!crop) {
        return QJsonValue::Null;
    }
    return QJsonObject{{QStringLiteral("x1"), crop->x1},
                       {QStringLiteral("y1"), crop->y1},
                       {QStringLiteral("x2"), crop->x2},
                       {QStringLiteral("y2"), crop->y2}};
}

} // namespace

QString contentHash(const Payload &payload)
{
    Digest digest;
    digest.add(QStringLiteral("tuiwen-payload-1"));
    for (const QString *text : {&payload.title, &payload.author, &payload.digest,
                                &payload.sourceUrl, &payload.cover.media, &payload.html}) {
        digest.add(*text);
    }
    digest.add(payload.cover.wide);
    digest.add(payload.cover.square);
    for (const QString &picture : payload.pictures) {
        digest.add(picture);
    }
    return digest.result();
}

QJsonObject toJson(const Payload &payload)
{
    return {{QStringLiteral("title"), payload.title},
            {QStringLiteral("author"), payload.author},
            {QStringLiteral("digest"), payload.digest},
            {QStringLiteral("source_url"), payload.sourceUrl},
            {QStringLiteral("cover"),
             QJsonObject{{QStringLiteral("media"), payload.cover.media},
                         {QStringLiteral("wide"), jsonOf(payload.cover.wide)},
                         {QStringLiteral("square"), jsonOf(payload.cover.square)}}},
            {QStringLiteral("html"), payload.html},
            {QStringLiteral("pictures"), QJsonArray::fromStringList(payload.pictures)}};
}

} // namespace tuiwen::article
