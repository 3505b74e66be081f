// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QString>

class QLabel;
class QToolButton;

namespace tuiwen::ui {

class Avatar;

/// The 48 px on top: seal, name, the command field, who dispatches, light or dark, who works here.
class TopBar : public QFrame
{
    Q_OBJECT

public:
    explicit TopBar(QWidget *parent = nullptr);

    enum class Dispatch
    {
        Unknown,
        Here,
        Agent
    };
    void setDispatch(Dispatch dispatch);
    void setPerson(const QString &name);
    /// Where the command field is, in this bar's coordinates.
    [[nodiscard]] QRect fieldRect() const;
    /// Narrow windows show the seal only.
    void setNarrow(bool narrow);

Q_SIGNALS:
    void paletteRequested();
    void appearanceToggled();
    void personRequested();

private:
    void tint();

    QLabel *m_brand;
    QWidget *m_field;
    QLabel *m_dispatchIcon;
    QLabel *m_dispatchText;
    QToolButton *m_appearance;
    Avatar *m_person;
    QToolButton *m_personButton;
    Dispatch m_dispatch = Dispatch::Unknown;
};

} // namespace tuiwen::ui
