// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"
#include "ui/services.h"

#include <QString>

class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace tuiwen::ui {
class Segmented;
class Strip;
} // namespace tuiwen::ui

namespace tuiwen::ui::settings {

class BackupCard;

/// Preferences of this desk. Every change counts at once; nothing has to be confirmed.
class SettingsPage : public Page
{
    Q_OBJECT

public:
    explicit SettingsPage(Services &services, QWidget *parent = nullptr);

    void activate() override;
    bool mayLeave() override;

Q_SIGNALS:
    void personChanged(const QString &name);
    /// A backup was made.
    void backedUp(const QString &path);

private:
    QWidget *makeWindowCard();
    QWidget *makePersonCard();
    QWidget *makeWorkCard();
    QWidget *makeDataCard();

    void load();
    void chooseLanguage();
    void savePerson();
    void sealSecrets();

    Services &m_services;
    QString m_languageAtStart;
    Strip *m_strip = nullptr;
    Segmented *m_appearance = nullptr;
    QComboBox *m_language = nullptr;
    QLineEdit *m_person = nullptr;
    QSpinBox *m_autosave = nullptr;
    QSpinBox *m_late = nullptr;
    QSpinBox *m_pictureWidth = nullptr;
    BackupCard *m_backups = nullptr;
    QLabel *m_secretStore = nullptr;
};

} // namespace tuiwen::ui::settings
