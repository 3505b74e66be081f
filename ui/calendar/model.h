// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/changes.h"
#include "ui/calendar/monthdata.h"
#include "ui/push/advice.h"
#include "ui/services.h"

#include <QObject>
#include <QSet>

namespace tuiwen::ui {

/// Keeps a snapshot of one month fresh: days at once, accounts, pushes and titles as they are read.
/// Changes of this or another process lead to one reload, however many arrive.
class CalendarModel : public QObject
{
    Q_OBJECT

public:
    CalendarModel(Services &services, QObject *parent);

    void showMonth(QDate month);
    void reload();
    /// Accounts whose pushes are left out of the month; the advice still counts them.
    void setHidden(const QSet<AccountId> &hidden);
    /// Kinds and regions of occasions changed.
    void refreshDays();

    [[nodiscard]] const MonthData &data() const { return m_data; }
    [[nodiscard]] const Surroundings &surroundings() const { return m_around; }
    /// In the order the accounts page shows them.
    [[nodiscard]] const QVector<Account> &accounts() const { return m_accounts; }
    [[nodiscard]] const QSet<AccountId> &hidden() const { return m_hidden; }
    /// True once the pushes of the month that is shown were read.
    [[nodiscard]] bool isLoaded() const { return m_loaded; }

Q_SIGNALS:
    void changed();
    void failed(const tuiwen::Error &error);

private:
    void heed(store::Topic topic, const QStringList &ids);
    void readAccounts();
    void readPushes();
    void readTitles();
    void assemble();
    void tick();

    Services &m_services;
    MonthData m_data;
    Surroundings m_around;
    QVector<Account> m_accounts;
    QSet<AccountId> m_hidden;
    QHash<ArticleId, QString> m_titles;
    QSet<ArticleId> m_asked;
    bool m_loaded = false;
    bool m_reading = false;
    bool m_again = false;
};

} // namespace tuiwen::ui
