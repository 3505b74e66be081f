// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/partner.h"
#include "ui/alliance/rows.h"

#include <QFrame>

class QCheckBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTimer;

namespace tuiwen::ui {
class Avatar;
class Tag;
} // namespace tuiwen::ui

namespace tuiwen::ui::alliance {

/// A form with everything known about one partner. It saves itself: shortly after typing pauses and
/// whenever another partner is shown.
class PartnerDetail : public QFrame
{
    Q_OBJECT

public:
    explicit PartnerDetail(QWidget *parent = nullptr);

    /// Another partner: what was typed for the last one is saved first. The same partner again:
    /// fields that a person is changing stay as they are.
    void show(const PartnerRow &row);
    /// Emits edited() now if something was typed.
    void flush();
    [[nodiscard]] PartnerId shown() const { return m_partner.id; }
    /// "Saved", "Saving…" or what went wrong.
    void showState(const QString &text, Hue hue);
    void focusFirst();

Q_SIGNALS:
    void edited(const tuiwen::Partner &partner);
    /// The obligation was met.
    void settled(const tuiwen::Partner &before);
    void removeRequested();

private:
    void fill(const Partner &partner);
    void touched();
    [[nodiscard]] Partner typed() const;
    QPlainTextEdit *makeText(const QString &name, const QString &placeholder, int lines);

    Partner m_partner;
    bool m_filling = false;
    bool m_dirty = false;
    Avatar *m_avatar;
    QLabel *m_title;
    Tag *m_due;
    QLabel *m_state;
    QLineEdit *m_name;
    QPlainTextEdit *m_accounts;
    QPlainTextEdit *m_contact;
    QPlainTextEdit *m_agreement;
    QPlainTextEdit *m_notes;
    QPlainTextEdit *m_obligation;
    QCheckBox *m_hasDate;
    QDateEdit *m_date;
    QPushButton *m_settle;
    QTimer *m_pause;
};

} // namespace tuiwen::ui::alliance
