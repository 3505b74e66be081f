// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/article.h"
#include "core/domain/push.h"
#include "ui/push/advice.h"
#include "ui/services.h"

#include <QDialog>

class QPushButton;

namespace tuiwen::ui {

class AccountList;
class AdviceBox;
class ElidedLabel;
class ModePicker;
class Strip;
class WhenPicker;

/// Plans an article for one account: who, how, when; then offers to confirm it. Opened with open();
/// closes itself.
class ScheduleDialog : public QDialog
{
    Q_OBJECT

public:
    ScheduleDialog(Services &services, const ArticleId &article, QWidget *parent);

    /// Starts on that day, at the hour that was chosen already.
    void setDay(QDate day);
    void setAccount(const AccountId &account);

Q_SIGNALS:
    /// A push was planned; it still has to be confirmed.
    void scheduled(const tuiwen::PushId &id);

private:
    void build();
    void loadAccounts();
    void loadArticle();
    /// Asks for the pushes around the chosen month when they are not here yet.
    void loadPushes();
    void advise();
    void schedule();
    void showPlanned(const Push &push);

    Services &m_services;
    ArticleId m_article;
    PushId m_planned;
    Surroundings m_around;
    QDate m_loadedMonth;
    AccountId m_wanted;

    ElidedLabel *m_title;
    AccountList *m_accounts;
    ModePicker *m_modes;
    WhenPicker *m_when;
    AdviceBox *m_advice;
    Strip *m_strip;
    QPushButton *m_cancel;
    QPushButton *m_schedule;
    QPushButton *m_confirm;
};

} // namespace tuiwen::ui
