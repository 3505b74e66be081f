// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"
#include "core/calendar/service.h"

#include <QHash>
#include <QJsonObject>
#include <QString>
#include <QStringList>

/// Words in braces that are filled in when a piece is inserted: {{account}}, {{date}} …
namespace tuiwen::snippets {

using Values = QHash<QString, QString>; ///< by name, without braces

/// What an author fills in for: empty ones stay visible as they are.
struct Circumstances
{
    QString account;
    QString title;
    QString author;
    UtcTime now;
};

/// Every name there is, in the order of the help: account, title, author, date, weekday, lunar …
[[nodiscard]] QStringList variableNames();
/// date "10月1日", longdate "2026年10月1日", year, month, day, weekday "星期四", time "20:00",
/// lunar "八月廿一", festival "国庆节", term "寒露"; days are those of Beijing. Nothing for what
/// is not known on that day.
[[nodiscard]] Values valuesFor(const Circumstances &given, const calendar::CalendarService &calendar);
/// The text with every known variable replaced; others stay.
[[nodiscard]] QString filled(const QString &text, const Values &values);
/// The same in every text, title and caption of a document (ProseMirror JSON).
[[nodiscard]] QJsonObject filled(const QJsonObject &document, const Values &values);
/// Names in braces that a document still holds, each once.
[[nodiscard]] QStringList variablesIn(const QJsonObject &document);

} // namespace tuiwen::snippets
