// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/service.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QStackedWidget;
class QTabBar;
class QToolButton;

namespace tuiwen::media {
class MediaService;
}

namespace tuiwen::ui {
class PhonePreview;
class Segmented;
class SurfaceCards;
} // namespace tuiwen::ui

namespace tuiwen::ui::editor {

class CheckPanel;
class CoverPanel;
class ThemePanel;

/// Right of the text: the phone, the findings, the cover and the themes.
class Inspector : public QFrame
{
    Q_OBJECT

public:
    enum Tab
    {
        Preview,
        Check,
        CoverTab,
        Themes
    };

    explicit Inspector(media::MediaService &media, QWidget *parent = nullptr);

    void show(const article::Preview &preview, const QString &account, const QDateTime &when);
    using QFrame::show;
    /// Says in the phone why there is nothing to see.
    void showNothing(const QString &sentence);
    void setTab(Tab tab);

    /// Whether the phone and the text scroll together.
    void setFollowing(bool on);
    [[nodiscard]] bool isFollowing() const;

    [[nodiscard]] PhonePreview &phone() { return *m_phone; }
    [[nodiscard]] CoverPanel &cover() { return *m_cover; }
    [[nodiscard]] ThemePanel &themes() { return *m_themes; }

Q_SIGNALS:
    /// A person switched it.
    void followingChanged(bool on);

private:
    QWidget *makePreview();
    void showCount(int findings, bool errors);

    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    PhonePreview *m_phone;
    QStackedWidget *m_surfaces;
    SurfaceCards *m_cards;
    Segmented *m_surface;
    QToolButton *m_follow;
    Segmented *m_light;
    QComboBox *m_text;
    QComboBox *m_device;
    QLabel *m_zoom;
    CheckPanel *m_check;
    CoverPanel *m_cover;
    ThemePanel *m_themes;
};

} // namespace tuiwen::ui::editor
