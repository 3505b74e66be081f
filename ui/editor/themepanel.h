// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/service.h"

#include <QListWidget>

namespace tuiwen::ui::editor {

/// The themes to choose from, each with its colour.
class ThemePanel : public QListWidget
{
    Q_OBJECT

public:
    explicit ThemePanel(QWidget *parent = nullptr);

    void setThemes(const QVector<article::ThemeInfo> &themes);
    /// Marks the theme of the article; an empty id is the first theme, the default.
    void setCurrent(const QString &id);

Q_SIGNALS:
    void themeChosen(const QString &id);
};

} // namespace tuiwen::ui::editor
