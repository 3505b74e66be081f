// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/occasions.h"

#include "core/base/json.h"

#include <algorithm>

namespace tuiwen::calendar {

namespace {

tl::unexpected<Error> bad(const QString &id, const QString &what)
{
    return failure(ErrorKind::Internal, QStringLiteral("occasion '%1': %2").arg(id, what));
}

Result<QHash<int, QVector<QDate>>> tableFrom(const QString &name, const QJsonObject &years)
{
    QHash<int, QVector<QDate>> table;
    for (auto year = years.begin(); year != years.end(); ++year) {
        const QJsonArray dates = year.value().toArray();
        for (const QJsonValue &value : dates) {
            const QDate date = QDate::fromString(value.toString(), Qt::ISODate);
            if (!date.isValid() || date.year() != year.key().toInt()) {
                return bad(name, QStringLiteral("bad date '%1'").arg(value.toString()));
            }
            table[date.year()].append(date);
        }
    }
    return table;
}

} // namespace

Result<OccasionBook::Entry> OccasionBook::entryFrom(const QJsonObject &object)
{
    const auto text = [&object](const char *key) {
        return object.value(QLatin1StringView(key)).toString();
    };
    Entry entry;
    Occasion &shape = entry.shape;
    shape.id = text("id");
    shape.name = text("zh");
    shape.nameEn = text("en");
    shape.kind = text("kind");
    shape.note = text("noteZh");
    shape.noteEn = text("note");
    if (shape.id.isEmpty() || shape.name.isEmpty() || shape.nameEn.isEmpty() ||
        shape.kind.isEmpty()) {
        return bad(shape.id, QStringLiteral("needs id, zh, en and kind"));
    }
    const auto tone = toneFrom(text("tone"));
    const auto restriction = restrictionFrom(
        object.contains(QLatin1StringView("restrict")) ? text("restrict") : QStringLiteral("none"));
    if (!tone || !restriction) {
        return bad(shape.id, QStringLiteral("unknown tone or restriction"));
    }
    shape.tone = *tone;
    shape.restriction = *restriction;
    QStringList regions;
    const QJsonArray list = object.value(QLatin1StringView("regions")).toArray();
    for (const QJsonValue &region : list) {
        regions.append(region.toString());
    }
    if (regions.isEmpty()) {
        return bad(shape.id, QStringLiteral("has no region"));
    }
    shape.regions = regions.join(QLatin1Char(','));
    shape.days = object.value(QLatin1StringView("days")).toInt(1);
    entry.since = object.value(QLatin1StringView("since")).toInt();

    const auto rule = Rule::parse(text("rule"));
    if (!rule) {
        return bad(shape.id, rule.error().detail);
    }
    entry.rule = *rule;
    if (object.contains(QLatin1StringView("until"))) {
        const auto until = Rule::parse(text("until"));
        if (!until) {
            return bad(shape.id, until.error().detail);
        }
        entry.until = *until;
    }
    const QJsonObject before = object.value(QLatin1StringView("daysBefore")).toObject();
    for (auto year = before.begin(); year != before.end(); ++year) {
        entry.daysBefore.append({year.key().toInt(), year.value().toInt()});
    }
    return entry;
}

Result<OccasionBook> OccasionBook::parse(const QByteArray &json, Almanac &almanac)
{
    const auto root = json::parseObject(json);
    if (!root) {
        return failure(root.error());
    }
    const auto entries = json::array(*root, QLatin1StringView("entries"));
    if (!entries) {
        return failure(entries.error());
    }
    const QJsonObject tables = root->value(QLatin1StringView("tables")).toObject();
    for (auto table = tables.begin(); table != tables.end(); ++table) {
        const auto dates = tableFrom(table.key(), table.value().toObject());
        if (!dates) {
            return failure(dates.error());
        }
        almanac.tables.insert(table.key(), *dates);
    }
    const QJsonObject estimated = root->value(QLatin1StringView("estimated")).toObject();
    OccasionBook book;
    for (const QJsonValue &value : *entries) {
        auto entry = entryFrom(value.toObject());
        if (!entry) {
            return failure(entry.error());
        }
        if (entry->rule.usesTable()) {
            const QString table = entry->rule.table();
            if (!almanac.tables.contains(table)) {
                return bad(entry->shape.id, QStringLiteral("no table '%1'").arg(table));
            }
            const QJsonArray years = estimated.value(table).toArray();
            for (const QJsonValue &year : years) {
                entry->estimated.insert(year.toInt());
            }
        }
        book.m_entries.append(*std::move(entry));
    }
    return book;
}

QVector<Occasion> OccasionBook::ofYear(int year, const Almanac &almanac) const
{
    QVector<Occasion> found;
    for (const Entry &entry : m_entries) {
        if (year < entry.since) {
            continue;
        }
        for (const QDate &date : entry.rule.dates(year, almanac)) {
            Occasion occasion = entry.shape;
            occasion.first = date;
            for (const auto &[before, days] : entry.daysBefore) {
                if (year < before) {
                    occasion.days = days;
                }
            }
            if (entry.until) {
                const QVector<QDate> ends = entry.until->dates(year, almanac);
                if (!ends.isEmpty() && ends.first() > date) {
                    occasion.days = static_cast<int>(date.daysTo(ends.first()));
                }
            }
            if (entry.estimated.contains(year)) {
                occasion.note = QStringLiteral("日期为推算。") + occasion.note;
                occasion.noteEn = QStringLiteral("Estimated date. ") + occasion.noteEn;
            }
            found.append(occasion);
        }
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Occasion &a, const Occasion &b) { return a.first < b.first; });
    return found;
}

OccasionFilter::OccasionFilter(const QStringList &words)
{
    for (const QString &word : words) {
        if (!word.isEmpty()) {
            (word.at(0).isUpper() || word == QLatin1Char('*') ? m_regions : m_kinds).append(word);
        }
    }
    if (m_regions.isEmpty()) {
        m_regions.append(QStringLiteral("CN"));
    }
}

bool OccasionFilter::accepts(const Occasion &occasion) const
{
    if (!m_kinds.isEmpty() && !m_kinds.contains(occasion.kind)) {
        return false;
    }
    const QStringList regions = occasion.regions.split(QLatin1Char(','));
    return std::any_of(regions.begin(), regions.end(), [this](const QString &region) {
        return region == QLatin1Char('*') || m_regions.contains(region) ||
               m_regions.contains(region.section(QLatin1Char('-'), 0, 0));
    });
}

} // namespace tuiwen::calendar
