// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/article.h"
#include "ui/services.h"

#include <QDialog>

class QListWidget;
class QPushButton;

namespace tuiwen::ui {

class SearchField;
class Strip;

/// Chooses the article that is to be scheduled.
class ArticlePicker : public QDialog
{
    Q_OBJECT

public:
    ArticlePicker(Services &services, QWidget *parent);

Q_SIGNALS:
    void picked(const tuiwen::ArticleId &id);
    void newWanted();

private:
    void search(const QString &query);
    void choose();

    Services &m_services;
    int m_request = 0;
    SearchField *m_search;
    Strip *m_strip;
    QListWidget *m_list;
    QPushButton *m_choose;
};

} // namespace tuiwen::ui
