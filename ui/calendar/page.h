// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/push.h"
#include "ui/page.h"
#include "ui/services.h"

#include <QDate>

class QLabel;
class QMenu;
class QPushButton;

namespace tuiwen::ui {

class CalendarModel;
class DayPanel;
class MonthView;
class Strip;
class Tag;
class Toast;

/// The calendar: a month of pushes of all accounts among lunar days, days off and occasions.
class CalendarPage : public Page
{
    Q_OBJECT

public:
    CalendarPage(Services &services, QWidget *parent);

    void activate() override;
    void showDate(QDate date);
    [[nodiscard]] MonthView *month() const { return m_month; }

Q_SIGNALS:
    void openArticle(tuiwen::ArticleId article);
    void newArticle(QDate date);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *toolbar();
    QWidget *filters();
    void wire();
    void refresh();
    void refreshPanel();
    void showMonth(QDate month);
    void movePush(const PushId &id, UtcTime at);
    void showTrouble(const QString &what, const Error &error);
    void showDetails(const PushId &id, const QRect &anchor);
    void confirmPush(const PushId &id);
    void addPush(QDate date);
    void schedule(const ArticleId &article, QDate date);
    void fillAccounts();
    void fillOccasions();
    void takeOccasions();

    Services &m_services;
    CalendarModel *m_model;
    QLabel *m_title;
    Tag *m_notice;
    Strip *m_strip;
    Strip *m_empty;
    MonthView *m_month;
    DayPanel *m_panel;
    QMenu *m_accounts;
    QPushButton *m_accountsButton;
    QMenu *m_occasions;
    QPushButton *m_occasionsButton;
    Toast *m_toast;
    bool m_unread = false; ///< the strip says that the plan could not be read
};

} // namespace tuiwen::ui
