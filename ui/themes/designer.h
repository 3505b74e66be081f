// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/themes/draft.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace tuiwen::themes {
class ThemeService;
}

namespace tuiwen::ui::themes {

class Colours;
class Measures;
class Shapes;

/// Changes one theme of the user's own: colours, measures, shapes. Every step can be taken back;
/// what is done shows on the stage at once.
class Designer : public QWidget
{
    Q_OBJECT

public:
    explicit Designer(tuiwen::themes::ThemeService &themes, QWidget *parent = nullptr);

    [[nodiscard]] Draft &draft() { return m_draft; }
    /// Keeps the id of the theme, false and a signal when it cannot be saved.
    bool save();

Q_SIGNALS:
    /// The theme looks different now.
    void changed(const QJsonObject &theme);
    void failed(const tuiwen::Error &error);
    void saved(const QString &name);
    /// Back to the gallery.
    void closed();

private:
    void refresh();

    tuiwen::themes::ThemeService &m_themes;
    Draft m_draft;
    QLabel *m_title;
    QLabel *m_note;
    QToolButton *m_undo;
    QToolButton *m_redo;
    QPushButton *m_save;
    Colours *m_colours;
    Measures *m_measures;
    Shapes *m_shapes;
};

} // namespace tuiwen::ui::themes
