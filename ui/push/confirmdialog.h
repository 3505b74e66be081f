// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/push/service.h"
#include "core/store/changes.h"
#include "ui/push/arming.h"
#include "ui/services.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace tuiwen::ui {

class AccountStepper;
class ConfirmSheet;
class Corners;
class EmptyState;
class HoldButton;
class PhonePreview;
class Statement;
class Strip;

/// A person's word on exactly one push: reads the content in a phone, ticks a statement with a name
/// and holds a button (or types the end of the fingerprint). Other accounts of the same article are
/// walked one by one; there is no way to confirm several at once.
class ConfirmDialog : public QDialog
{
    Q_OBJECT

public:
    ConfirmDialog(Services &services, const PushId &push, QWidget *parent);

    [[nodiscard]] const Arming &arming() const { return m_arming; }
    [[nodiscard]] PhonePreview *phone() const { return m_phone; }

Q_SIGNALS:
    void confirmed(const tuiwen::PushId &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void buildHead(QWidget *into);
    void buildPreview(QWidget *into);
    void buildFoot(QWidget *into);
    void wire();

    void turnTo(const PushId &push);
    void loadSiblings();
    void load();
    void present(const push::Dossier &dossier);
    void loadQuota();
    void rearm();
    void contentMayHaveChanged(store::Topic topic, const QStringList &ids);
    void changeMode(DeliveryMode mode);
    void changeTime();
    void confirm();
    void confirmByFingerprint();
    void finished(const Push &push);
    void tick();

    Services &m_services;
    PushId m_push;
    push::Dossier m_dossier;
    Arming m_arming;
    int m_request = 0; ///< answers to older questions are dropped

    Corners *m_corners = nullptr;
    AccountStepper *m_stepper = nullptr;
    QLabel *m_progress = nullptr;
    Strip *m_strip = nullptr;
    Strip *m_sandbox = nullptr;
    PhonePreview *m_phone = nullptr;
    QLabel *m_readIcon = nullptr;
    QLabel *m_read = nullptr;
    QLabel *m_same = nullptr;
    QPushButton *m_toEnd = nullptr;
    QStackedWidget *m_right = nullptr;
    ConfirmSheet *m_sheet = nullptr;
    EmptyState *m_changed = nullptr;
    Statement *m_statement = nullptr;
    QLabel *m_missing = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_typing = nullptr;
    QLineEdit *m_last = nullptr;
    HoldButton *m_hold = nullptr;
};

} // namespace tuiwen::ui
