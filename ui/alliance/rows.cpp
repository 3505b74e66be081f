// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alliance/rows.h"

#include "ui/style/style.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace tuiwen::ui::alliance {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("PartnerRow", source);
}

QString text(const char *source, int n)
{
    return QCoreApplication::translate("PartnerRow", source, nullptr, n);
}

} // namespace

PartnerRow rowOf(const Partner &partner, QDate today)
{
    PartnerRow row;
    row.partner = partner;
    if (partner.obligation.trimmed().isEmpty()) {
        row.dueText = text(QT_TRANSLATE_NOOP("PartnerRow", "Nothing is owed"));
        return row;
    }
    if (!partner.obligationDue.isValid()) {
        row.due = Due::Later;
        row.dueText = text(QT_TRANSLATE_NOOP("PartnerRow", "No date set"));
        return row;
    }
    const auto days = static_cast<int>(today.daysTo(partner.obligationDue));
    const QString day = partner.obligationDue.toString(Qt::ISODate);
    if (days < 0) {
        row.due = Due::Overdue;
        row.dueHue = Hue::Err;
        row.dueText =
            text(QT_TRANSLATE_N_NOOP("PartnerRow", "%1, overdue by %n day(s)"), -days).arg(day);
    } else if (days == 0) {
        row.due = Due::Soon;
        row.dueHue = Hue::Warn;
        row.dueText = text(QT_TRANSLATE_NOOP("PartnerRow", "%1, due today")).arg(day);
    } else {
        row.due = days <= soonDays ? Due::Soon : Due::Later;
        row.dueHue = days <= soonDays ? Hue::Warn : Hue::Neutral;
        row.dueText = text(QT_TRANSLATE_N_NOOP("PartnerRow", "%1, in %n day(s)"), days).arg(day);
    }
    return row;
}

bool matches(const Partner &partner, const QString &query)
{
    const QString all = QStringList{partner.name,      partner.accounts, partner.contact,
                                    partner.agreement, partner.notes,    partner.obligation}
                            .join(QLatin1Char('\n'));
    const QStringList words = query.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(), [&all](const QString &word) {
        return all.contains(word, Qt::CaseInsensitive);
    });
}

QString accountsText(const Partner &partner)
{
    const QStringList accounts = partner.accounts.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    if (accounts.isEmpty()) {
        return text(QT_TRANSLATE_NOOP("PartnerRow", "No accounts noted"));
    }
    const QString first = accounts.first().trimmed();
    return accounts.size() == 1 ? first
                                : text(QT_TRANSLATE_N_NOOP("PartnerRow", "%1 and %n more"),
                                       static_cast<int>(accounts.size()) - 1)
                                      .arg(first);
}

QColor colourOf(const Partner &partner)
{
    const QVector<QColor> &colours = style::accountColours();
    uint sum = 0;
    for (const QChar c : partner.name) {
        sum = sum * 31 + c.unicode();
    }
    return colours.at(static_cast<int>(sum % static_cast<uint>(colours.size())));
}

} // namespace tuiwen::ui::alliance
