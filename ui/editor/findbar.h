// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/content.h"

#include <QFrame>
#include <QJsonObject>

class QLabel;
class QLineEdit;
class QToolButton;

namespace tuiwen::ui::editor {

/// Find and replace, above the text.
class FindBar : public QFrame
{
    Q_OBJECT

public:
    explicit FindBar(QWidget *parent = nullptr);

    /// Shows the bar with the cursor in its field.
    void start();
    void show(const Selected &selected);
    using QFrame::show;

Q_SIGNALS:
    void command(const QString &name, const QJsonObject &args);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void search();
    void finish();

    QLineEdit *m_find;
    QLineEdit *m_replace;
    QToolButton *m_case;
    QToolButton *m_regex;
    QLabel *m_count;
};

} // namespace tuiwen::ui::editor
