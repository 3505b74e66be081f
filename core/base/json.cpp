// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"

#include <QJsonDocument>
#include <QJsonParseError>

namespace tuiwen::json {

namespace {

Result<QJsonDocument> parse(const QByteArray &bytes)
{
    QJsonParseError problem;
    QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (problem.error == QJsonParseError::IllegalUTF8String) {
        document = QJsonDocument::fromJson(scrubUtf8(bytes), &problem);
    }
    if (problem.error != QJsonParseError::NoError) {
        return failure(ErrorKind::Internal, QStringLiteral("JSON: %1 at byte %2")
                                                .arg(problem.errorString())
                                                .arg(problem.offset));
    }
    return document;
}

tl::unexpected<Error> wrongType(QLatin1StringView key, const char *wanted)
{
    return failure(ErrorKind::Internal,
                   QStringLiteral("JSON: '%1' is not %2").arg(key, QLatin1String(wanted)));
}

} // namespace

Result<QJsonObject> parseObject(const QByteArray &bytes)
{
    return parse(bytes).and_then([](const QJsonDocument &document) -> Result<QJsonObject> {
        if (!document.isObject()) {
            return failure(ErrorKind::Internal, QStringLiteral("JSON: not an object"));
        }
        return document.object();
    });
}

Result<QJsonArray> parseArray(const QByteArray &bytes)
{
    return parse(bytes).and_then([](const QJsonDocument &document) -> Result<QJsonArray> {
        if (!document.isArray()) {
            return failure(ErrorKind::Internal, QStringLiteral("JSON: not an array"));
        }
        return document.array();
    });
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray compact(const QJsonArray &array)
{
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

Result<QString> text(const QJsonObject &object, QLatin1StringView key)
{
    const QJsonValue value = object.value(key);
    if (!value.isString()) {
        return wrongType(key, "a text");
    }
    return value.toString();
}

Result<qint64> integer(const QJsonObject &object, QLatin1StringView key)
{
    const QJsonValue value = object.value(key);
    if (value.isDouble()) {
        return value.toInteger();
    }
    bool ok = false;
    const qint64 number = value.toString().toLongLong(&ok);
    if (!ok) {
        return wrongType(key, "an integer");
    }
    return number;
}

qint64 integerOr(const QJsonObject &object, QLatin1StringView key, qint64 fallback)
{
    return integer(object, key).value_or(fallback);
}

Result<QJsonArray> array(const QJsonObject &object, QLatin1StringView key)
{
    const QJsonValue value = object.value(key);
    if (!value.isArray()) {
        return wrongType(key, "an array");
    }
    return value.toArray();
}

Result<QJsonObject> object(const QJsonObject &parent, QLatin1StringView key)
{
    const QJsonValue value = parent.value(key);
    if (!value.isObject()) {
        return wrongType(key, "an object");
    }
    return value.toObject();
}

QByteArray scrubUtf8(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes).toUtf8();
}

QString withoutControls(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (const QChar c : text) {
        if (c.unicode() >= 0x20 || c == QLatin1Char('\n') || c == QLatin1Char('\t')) {
            clean.append(c);
        }
    }
    return clean;
}

} // namespace tuiwen::json
