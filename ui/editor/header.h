// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace tuiwen::ui {
class ElidedLabel;
}

namespace tuiwen::ui::editor {

/// The top bar of the page: the way back, the title, and what is done with a finished article.
class Header : public QFrame
{
    Q_OBJECT

public:
    explicit Header(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setInspectorShown(bool shown);
    void setReady(bool ready);

Q_SIGNALS:
    void backWanted();
    void milestoneWanted();
    void versionsWanted();
    void focusWanted();
    void inspectorWanted();
    void copyWanted();
    void exportWanted();
    void scheduleWanted();

private:
    ElidedLabel *m_title;
    QToolButton *m_inspector;
    QToolButton *m_versions;
    QToolButton *m_export;
    QPushButton *m_copy;
    QPushButton *m_schedule;
};

} // namespace tuiwen::ui::editor
