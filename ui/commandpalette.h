// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/article.h"
#include "ui/services.h"

#include <QFrame>
#include <QPointer>
#include <QString>

class QLineEdit;
class QListView;
class QStandardItemModel;
class QTimer;

namespace tuiwen::ui {

class Actions;

/// Ctrl+K: type a few letters, get actions and articles, press Enter.
class CommandPalette : public QFrame
{
    Q_OBJECT

public:
    CommandPalette(Services &services, const Actions &actions, QWidget *window);

    /// Opens at the place of `field` in the window.
    void openAt(const QRect &field);

Q_SIGNALS:
    void articleChosen(const tuiwen::ArticleId &article);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void look();
    void showActions(const QString &query);
    void showArticles(const QVector<ArticleSummary> &articles);
    void moveBy(int rows);
    void choose(const QModelIndex &index);
    void fit();

    Services &m_services;
    const Actions &m_actions;
    QLineEdit *m_line;
    QListView *m_list;
    QStandardItemModel *m_model;
    QTimer *m_pause;
    QPointer<QWidget> m_before; ///< had the keyboard when the palette opened
    int m_ticket = 0;
};

} // namespace tuiwen::ui
