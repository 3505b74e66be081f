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

    enum class Field
    {
        Find,
        Replace
    };

    /// Shows the bar with the cursor in that field; what is selected in the text is searched for.
    void start(Field field);
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
    QString m_chosen; ///< selected in the text
};

} // namespace tuiwen::ui::editor
