// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QString>

class QLineEdit;
class QTimer;
class QToolButton;

namespace tuiwen::ui {

/// A line with a magnifier and a clear button; tells what to look for once typing pauses.
class SearchField : public QFrame
{
    Q_OBJECT

public:
    explicit SearchField(const QString &placeholder, QWidget *parent = nullptr);

    [[nodiscard]] QString text() const;
    void setText(const QString &text);
    [[nodiscard]] QLineEdit *line() const { return m_line; }

Q_SIGNALS:
    /// After a short pause, on Enter and at once when cleared.
    void searched(const QString &text);
    /// Down or Enter: the results want the keyboard.
    void leftDownwards();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void announce();

    QLineEdit *m_line;
    QToolButton *m_clear;
    QTimer *m_pause;
    QString m_last;
};

} // namespace tuiwen::ui
