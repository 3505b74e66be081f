// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rows.h"

#include "core/base/json.h"

#include <QJsonObject>

namespace tuiwen::store::rows {

namespace {

constexpr QLatin1StringView kindKey("kind");
constexpr QLatin1StringView codeKey("code");
constexpr QLatin1StringView detailKey("detail");
constexpr QLatin1StringView retryKey("retry_after_ms");

constexpr ErrorKind kinds[] = {ErrorKind::Offline,   ErrorKind::InDoubt,   ErrorKind::Auth,
                               ErrorKind::Quota,     ErrorKind::Throttled, ErrorKind::Rejected,
                               ErrorKind::NotFound,  ErrorKind::Conflict,  ErrorKind::Storage,
                               ErrorKind::Cancelled, ErrorKind::Internal};

std::optional<ErrorKind> errorKindFrom(const QString &text)
{
    for (const ErrorKind kind : kinds) {
        if (toText(kind) == text) {
            return kind;
        }
    }
    return std::nullopt;
}

} // namespace

Result<> changed(const Result<int> &rows, const QString &what)
{
    if (!rows) {
        return failure(rows.error());
    }
    if (*rows == 0) {
        return failure(ErrorKind::NotFound, QStringLiteral("no ") + what);
    }
    return {};
}

Result<> done(const Result<int> &rows)
{
    return rows ? Result<>() : Result<>(failure(rows.error()));
}

QString fromError(const std::optional<Error> &error)
{
    if (!error) {
        return {};
    }
    QJsonObject object{
        {kindKey, toText(error->kind)}, {codeKey, error->code}, {detailKey, error->detail}};
    if (error->retryAfter) {
        object.insert(retryKey, static_cast<qint64>(error->retryAfter->count()));
    }
    return QString::fromUtf8(json::compact(object));
}

Result<std::optional<Error>> toError(const QString &text)
{
    if (text.isEmpty()) {
        return std::optional<Error>{};
    }
    const auto object = json::parseObject(text.toUtf8());
    if (!object) {
        return failure(ErrorKind::Storage, object.error().detail);
    }
    const QString kindText = object->value(kindKey).toString();
    const auto kind = word(errorKindFrom(kindText), kindText);
    if (!kind) {
        return failure(kind.error());
    }
    Error error{*kind, static_cast<int>(json::integerOr(*object, codeKey, 0)),
                object->value(detailKey).toString(), std::nullopt};
    if (object->contains(retryKey)) {
        error.retryAfter = std::chrono::milliseconds(json::integerOr(*object, retryKey, 0));
    }
    return std::optional<Error>(std::move(error));
}

} // namespace tuiwen::store::rows
