// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account.h"
#include "core/domain/article.h"
#include "core/domain/finding.h"
#include "core/domain/holiday.h"
#include "core/domain/push.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QVector>

namespace tuiwen::app {

// How values look on the command line; times are ISO 8601 in Beijing time.
[[nodiscard]] QJsonObject toJson(const Error &error);
[[nodiscard]] QJsonObject toJson(const Account &account);
[[nodiscard]] QJsonObject toJson(const Quota &quota);
[[nodiscard]] QJsonObject toJson(const ArticleSummary &article);
[[nodiscard]] QJsonObject toJson(const Article &article);
[[nodiscard]] QJsonObject toJson(const ArticleVersion &version);
[[nodiscard]] QJsonObject toJson(const Push &push);
[[nodiscard]] QJsonObject toJson(const PushEvent &event);
[[nodiscard]] QJsonObject toJson(const Finding &finding);
[[nodiscard]] QJsonObject toJson(const Loss &loss);
[[nodiscard]] QJsonObject toJson(const CalendarDay &day);

template<class T> [[nodiscard]] QJsonArray toJson(const QVector<T> &values)
{
    QJsonArray array;
    for (const T &value : values) {
        array.append(toJson(value));
    }
    return array;
}

} // namespace tuiwen::app
