// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keep/service.h"
#include "ui/services.h"

#include <QDialog>
#include <QVector>

class QLabel;
class QListWidget;
class QPushButton;

namespace tuiwen::ui {
class PhonePreview;
}

namespace tuiwen::ui::keep {

/// What was sent of an article: to whom, when, and exactly what, to be read and taken out as a
/// file.
class SentDialog : public QDialog
{
    Q_OBJECT

public:
    SentDialog(Services &services, const ArticleId &article, QWidget *parent);

private:
    void show(const QVector<SentCopy> &copies);
    using QDialog::show;
    void look();
    void save();

    Services &m_services;
    QVector<SentCopy> m_copies;
    QListWidget *m_list;
    QLabel *m_facts;
    PhonePreview *m_phone;
    QPushButton *m_save;
};

} // namespace tuiwen::ui::keep
