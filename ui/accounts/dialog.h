// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"
#include "core/domain/account.h"

#include <QDialog>
#include <QVector>

class QButtonGroup;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace tuiwen::ui {
class Segmented;
class Strip;
} // namespace tuiwen::ui

namespace tuiwen::ui::accounts {

struct ThemeChoice
{
    QString id;
    QString name;
};

/// Adds or changes an account. Checks what can be checked here and hands the rest to whoever
/// listens; stays open until told that it was saved.
class AccountDialog : public QDialog
{
    Q_OBJECT

public:
    AccountDialog(const Account &account, const QStringList &clusters,
                  const QVector<ThemeChoice> &themes, QWidget *parent);

    /// What the fields say now.
    [[nodiscard]] Account account() const;
    [[nodiscard]] Secret secret() const;
    void showBusy();
    void showError(const Error &error);

Q_SIGNALS:
    void saveRequested();

private:
    QWidget *makeLook();
    void showKind();
    void showColour(const QColor &colour);
    void check();
    [[nodiscard]] AccountKind kind() const;
    [[nodiscard]] QString problem() const;

    Account m_account;
    bool m_isNew;
    Strip *m_strip;
    Segmented *m_kind;
    QLabel *m_kindText;
    QLineEdit *m_name;
    QLineEdit *m_glyph;
    QButtonGroup *m_colours;
    QComboBox *m_cluster;
    QComboBox *m_type;
    QComboBox *m_verification;
    QLineEdit *m_appId;
    QLineEdit *m_appSecret;
    QLineEdit *m_baseUrl;
    QComboBox *m_theme;
    QFormLayout *m_form;
    QLabel *m_problem;
    QPushButton *m_save;
};

} // namespace tuiwen::ui::accounts
