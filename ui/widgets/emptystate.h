// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace tuiwen::ui {

/// What an empty region shows: one sentence and at most a few buttons, centred, no picture.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(const QString &sentence = {}, QWidget *parent = nullptr);

    void setSentence(const QString &sentence);
    /// The first button is the primary one.
    QPushButton *addButton(const QString &text, const QString &icon = {});
    void clearButtons();

private:
    QLabel *m_sentence;
    QHBoxLayout *m_buttons;
};

} // namespace tuiwen::ui
