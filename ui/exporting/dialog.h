// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exporting/job.h"
#include "ui/services.h"

#include <QDialog>
#include <QVector>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace tuiwen::ui::exporting {

/// Articles into files: which kind, how large, where to; then the progress of it.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    struct Item
    {
        ArticleId id;
        QString title;
    };

    ExportDialog(Services &services, const QVector<Item> &articles, QWidget *parent);

Q_SIGNALS:
    /// Everything was written.
    void exported(const QStringList &paths);

private:
    void offer();
    void begin();
    void run(const Choice &choice, const QStringList &paths);
    void stop();
    [[nodiscard]] Choice choice() const;

    Services &m_services;
    QVector<Item> m_articles;
    QComboBox *m_kind;
    QLabel *m_sizeLabel;
    QComboBox *m_size;
    QLabel *m_hint;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QPushButton *m_go;
    Job *m_job = nullptr;
};

} // namespace tuiwen::ui::exporting
