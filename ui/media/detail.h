// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/picture.h"
#include "ui/services.h"

#include <QFrame>
#include <QHash>
#include <QThreadPool>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

namespace tuiwen::ui::pictures {
class Thumbs;
}

namespace tuiwen::ui::gallery {

class Facts;

/// The right side: one picture, its alt text, name and tags (kept when a field is left), and what
/// is known about it.
class Detail : public QFrame
{
    Q_OBJECT

public:
    Detail(Services &services, pictures::Thumbs &thumbs, QWidget *parent = nullptr);
    ~Detail() override;

    /// Null hash shows the hint only. A field a person is writing in is left alone.
    void show(const Picture &picture);
    using QFrame::show;
    /// Writes what is in the fields.
    void store();
    void focusAlt();
    void focusName();

Q_SIGNALS:
    void openArticle(const tuiwen::ArticleId &article);
    void trashRequested();
    void restoreRequested();
    void eraseRequested();
    void failed(const QString &what, const tuiwen::Error &error);
    /// Esc in a field, or Ctrl+Enter: the grid wants the keyboard back.
    void left();
    /// Ctrl+Down in a field: on to the next picture.
    void nextWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeBody();
    void showThumb();
    void countAlt();
    void readMore();
    void kept(const QString &what, const QFuture<Result<>> &future);

    Services &m_services;
    pictures::Thumbs &m_thumbs;
    Picture m_picture;
    QHash<QString, QString> m_accounts; ///< names by id
    QStackedWidget *m_stack;
    QLabel *m_thumb;
    QPlainTextEdit *m_alt;
    QLabel *m_altCount;
    QLineEdit *m_name;
    QLineEdit *m_tags;
    Facts *m_facts;
    QPushButton *m_trash;
    QPushButton *m_restore;
    QPushButton *m_erase;
    QThreadPool m_pool; ///< what it reads ends before the services do
};

} // namespace tuiwen::ui::gallery
