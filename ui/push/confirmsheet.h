// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/push/service.h"
#include "ui/push/advice.h"
#include "ui/widgets/hue.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace tuiwen {
class Clock;
}
namespace tuiwen::calendar {
class CalendarService;
}

namespace tuiwen::ui {

class Avatar;
class CheckGrid;
class DateLeaf;
class ElidedLabel;
class ModePicker;
class Tag;

/// What a confirmation binds to, beside the preview: account, way out, time, checks, fingerprint.
class ConfirmSheet : public QWidget
{
    Q_OBJECT

public:
    ConfirmSheet(const calendar::CalendarService &calendar, const Clock &clock, QWidget *parent);

    void setDossier(const push::Dossier &dossier);
    /// The push quota of the account's period without this push, and the state of its token.
    void setQuota(const QuotaUse &use, bool monthly);
    void setToken(const QString &text, Hue hue);
    /// The countdown, from the clock.
    void refreshDistance();

    /// First 12 hex digits of the content hash in groups of four.
    [[nodiscard]] static QString fingerprint(const QString &contentHash);

Q_SIGNALS:
    void modeChosen(tuiwen::DeliveryMode mode);
    void moveWanted();

private:
    QWidget *accountCard();
    QWidget *timeCard();
    void addSection(QVBoxLayout *column, QLabel *title, QLabel *beside);
    void showTime();
    void showFindings();

    const calendar::CalendarService &m_calendar;
    const Clock &m_clock;
    push::Dossier m_dossier;

    Avatar *m_avatar;
    ElidedLabel *m_name;
    QLabel *m_kind;
    QLabel *m_quota;
    QLabel *m_quotaLabel;
    QLabel *m_token;
    ModePicker *m_modes;
    QLabel *m_modesHint;
    DateLeaf *m_leaf;
    QLabel *m_time;
    ElidedLabel *m_facts;
    Tag *m_distance;
    QPushButton *m_move;
    CheckGrid *m_checks;
    QLabel *m_checksHint;
    QVBoxLayout *m_findings;
    QLabel *m_fingerprint;
};

} // namespace tuiwen::ui
