// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QTimer>
#include <QWidget>

class QComboBox;

namespace tuiwen::ui {
class PhonePreview;
class Segmented;
struct Services;
} // namespace tuiwen::ui

namespace tuiwen::ui::themes {

/// The phone beside the gallery: a theme on the sample or on one of the last articles, light or dark.
class Stage : public QWidget
{
    Q_OBJECT

public:
    explicit Stage(Services &services, QWidget *parent = nullptr);

    /// Shows a theme file; what is wrong with it is told instead when it is none.
    void show(const QJsonObject &theme);
    using QWidget::show;
    /// Reads anew which articles there are to look at.
    void refreshArticles();
    [[nodiscard]] PhonePreview &phone() { return *m_phone; }

private:
    void render();

    Services &m_services;
    PhonePreview *m_phone;
    Segmented *m_light;
    QComboBox *m_text;
    QTimer m_pause;
    QJsonObject m_theme;
    QJsonObject m_body;
    QString m_title;
};

} // namespace tuiwen::ui::themes
