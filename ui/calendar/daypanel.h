// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/monthdata.h"
#include "ui/push/advice.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace tuiwen::ui {

class ElidedLabel;
class QuotaLedger;

/// The selected day: what it is, what leaves on it, what could go wrong, and the quota ledger.
class DayPanel : public QWidget
{
    Q_OBJECT

public:
    explicit DayPanel(QWidget *parent);

    void setDay(QDate date, const MonthData &month, const Surroundings &around,
                const QVector<Account> &accounts, const PushId &current);

Q_SIGNALS:
    void pushActivated(const tuiwen::PushId &id, QWidget *from);
    void addPush(const QDate &date);
    void addArticle(const QDate &date);
    void stepped(int days);

private:
    void showOccasions(const CalendarDay *day);
    void showPushes(const QVector<PlannedPush> &pushes, const PushId &current);
    void showConflict(const QVector<PlannedPush> &pushes);

    QDate m_date;
    QLabel *m_number;
    ElidedLabel *m_title;
    ElidedLabel *m_lunar;
    QLabel *m_class;
    QVBoxLayout *m_occasions;
    QLabel *m_count;
    QVBoxLayout *m_pushes;
    QLabel *m_conflict;
    QuotaLedger *m_ledger;
};

} // namespace tuiwen::ui
