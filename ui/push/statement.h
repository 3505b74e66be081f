// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;

class QLabel;
class QLineEdit;

namespace tuiwen::ui {

class ElidedLabel;

/// "I, <name>, have seen all of the above and agree …" with a tick and a name that can be changed.
class Statement : public QWidget
{
    Q_OBJECT

public:
    explicit Statement(QWidget *parent);

    /// `sentence` holds %1 where the name stands.
    void setSentence(const QString &sentence);
    void setName(const QString &name);
    [[nodiscard]] QString name() const;
    [[nodiscard]] bool isTicked() const;
    void setTicked(bool ticked);

Q_SIGNALS:
    void changed();

private:
    QCheckBox *m_tick;
    QLabel *m_before;
    QLineEdit *m_name;
    ElidedLabel *m_after;
};

} // namespace tuiwen::ui
