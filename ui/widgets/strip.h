// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/hue.h"

#include <QFrame>
#include <QString>

class QHBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;

namespace tuiwen {
struct Error;
}

namespace tuiwen::ui {

/// A 36 px band on top of a region: something is going on, went wrong or should be known. The
/// region below stays usable.
class Strip : public QFrame
{
    Q_OBJECT

public:
    explicit Strip(QWidget *parent = nullptr);

    void showBusy(const QString &text);
    /// How far a long work is; the action usually stops it.
    void showProgress(const QString &text, int done, int total, const QString &action);
    /// Cause and next step of the error; `what` says what failed.
    void showError(const QString &what, const Error &error, const QString &action = {});
    void showNotice(const QString &text, Hue hue, const QString &icon, const QString &action = {});

    [[nodiscard]] QString text() const;

Q_SIGNALS:
    /// The button of the strip was pressed.
    void acted();

private:
    void dress(Hue hue, const QString &icon, const QString &text, const QString &action);

    void tint();

    Hue m_hue = Hue::Neutral;
    QString m_iconName;
    QLabel *m_icon;
    QLabel *m_text;
    QProgressBar *m_progress;
    QPushButton *m_action;
};

} // namespace tuiwen::ui
