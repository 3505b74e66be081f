// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QString>

#include <functional>

class QLabel;
class QPushButton;
class QTimer;

namespace tuiwen::ui {

/// A notice at the bottom of a page that offers to undo what was just done, for eight seconds.
class Toast : public QFrame
{
    Q_OBJECT

public:
    explicit Toast(QWidget *host);

    /// Shows `text` with an undo button; a newer toast replaces an older one.
    void offerUndo(const QString &text, std::function<void()> undo);
    void say(const QString &text);
    [[nodiscard]] QString text() const;
    /// Takes the offer, as the button does; nothing when there is none.
    void undo();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    QLabel *m_text;
    QPushButton *m_button;
    QTimer *m_timer;
    std::function<void()> m_undo;
};

} // namespace tuiwen::ui
