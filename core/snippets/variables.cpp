// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/snippets/variables.h"

#include <QJsonArray>
#include <QLocale>
#include <QRegularExpression>

namespace tuiwen::snippets {

namespace {

/// Attributes of nodes that hold words of the author's.
bool isWords(const QString &attribute)
{
    return attribute == QLatin1StringView("title") || attribute == QLatin1StringView("caption") ||
           attribute == QLatin1StringView("alt") || attribute == QLatin1StringView("text");
}

const QRegularExpression &pattern()
{
    static const QRegularExpression braces(QStringLiteral("\\{\\{\\s*([\\p{L}_][\\p{L}\\p{N}_]{0,23})\\s*\\}\\}"));
    return braces;
}

template<class Change> QJsonValue changed(const QJsonValue &value, const Change &change)
{
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue item : value.toArray()) {
            array.append(changed(item, change));
        }
        return array;
    }
    if (!value.isObject()) {
        return value;
    }
    QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() == QLatin1StringView("content")) {
            *it = changed(it.value(), change);
        } else if (it.key() == QLatin1StringView("text") && it.value().isString()) {
            *it = change(it.value().toString());
        } else if (it.key() == QLatin1StringView("attrs")) {
            QJsonObject attrs = it.value().toObject();
            for (auto attr = attrs.begin(); attr != attrs.end(); ++attr) {
                if (isWords(attr.key()) && attr.value().isString()) {
                    *attr = change(attr.value().toString());
                }
            }
            *it = attrs;
        }
    }
    return object;
}

} // namespace

QStringList variableNames()
{
    return QStringLiteral("account title author date longdate year month day weekday time lunar festival term")
        .split(QLatin1Char(' '));
}

Values valuesFor(const Circumstances &given, const calendar::CalendarService &calendar)
{
    Values values;
    const auto add = [&values](const char *name, const QString &text) {
        if (!text.trimmed().isEmpty()) {
            values.insert(QString::fromLatin1(name), text.trimmed());
        }
    };
    const QDateTime now = inChina(given.now);
    const QDate date = now.date();
    const QLocale chinese(QLocale::Chinese, QLocale::China);
    add("account", given.account);
    add("title", given.title);
    add("author", given.author);
    add("date", chinese.toString(date, QStringLiteral("M月d日")));
    add("longdate", chinese.toString(date, QStringLiteral("yyyy年M月d日")));
    add("year", QString::number(date.year()));
    add("month", QString::number(date.month()));
    add("day", QString::number(date.day()));
    add("weekday", chinese.toString(date, QStringLiteral("dddd")));
    add("time", now.toString(QStringLiteral("HH:mm")));
    const auto days = calendar.days(date, date);
    if (days && !days->isEmpty()) {
        const CalendarDay &day = days->constFirst();
        add("lunar", day.lunarText);
        add("term", day.term);
        for (const Occasion &occasion : day.occasions) {
            const bool feast = occasion.kind == QLatin1StringView("statutory") ||
                               occasion.kind == QLatin1StringView("traditional");
            if (feast && !values.contains(QStringLiteral("festival"))) {
                add("festival", occasion.name);
            }
        }
    }
    return values;
}

QString filled(const QString &text, const Values &values)
{
    if (!text.contains(QLatin1StringView("{{"))) {
        return text;
    }
    QString result;
    qsizetype copied = 0;
    auto matches = pattern().globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const auto value = values.constFind(match.captured(1));
        if (value != values.constEnd()) {
            result += QStringView(text).mid(copied, match.capturedStart() - copied) + *value;
            copied = match.capturedEnd();
        }
    }
    return result + QStringView(text).mid(copied);
}

QJsonObject filled(const QJsonObject &document, const Values &values)
{
    return changed(document, [&values](const QString &text) { return filled(text, values); })
        .toObject();
}

QStringList variablesIn(const QJsonObject &document)
{
    QStringList names;
    changed(document, [&names](const QString &text) {
        auto matches = pattern().globalMatch(text);
        while (matches.hasNext()) {
            const QString name = matches.next().captured(1);
            if (!names.contains(name)) {
                names << name;
            }
        }
        return text;
    });
    return names;
}

} // namespace tuiwen::snippets
