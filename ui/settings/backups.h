// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services.h"

#include <QFrame>
#include <QString>

class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace tuiwen::ui {
class Strip;
}

namespace tuiwen::ui::settings {

/// Makes backups and lists those that are there. Needs a desk that can make them.
class BackupCard : public QFrame
{
    Q_OBJECT

public:
    /// What happens is told in `strip`.
    BackupCard(Services &services, Strip &strip, QWidget *parent = nullptr);

    void load();
    void backUp();

Q_SIGNALS:
    void backedUp(const QString &path);

private:
    void list();
    void showFiles(const QVector<BackupFile> &files);

    Services &m_services;
    Strip &m_strip;
    QSpinBox *m_kept;
    QPushButton *m_backUp;
    QVBoxLayout *m_files;
};

} // namespace tuiwen::ui::settings
