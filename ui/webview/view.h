// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/webview/scheme.h"

#include <QWebEngineView>

#include <memory>

namespace tuiwen::ui::webview {

class HardenedPage;
class Profile;

/// A browser widget with its own profile and page, which die in the right order.
class View : public QWebEngineView
{
    Q_OBJECT

public:
    View(Role role, media::MediaService &media, QWidget *parent = nullptr);
    ~View() override;

    /// Loads the role's own address.
    void start();
    /// Shows `html` at tuiwen://preview/; the same view again keeps its scroll position.
    void showDocument(const QByteArray &html);

    [[nodiscard]] HardenedPage &hardened() { return *m_page; }
    [[nodiscard]] Profile &guarded() { return *m_profile; }

Q_SIGNALS:
    /// The engine's process died; the view is empty until start() is called again.
    void crashed();

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    Role m_role;
    std::unique_ptr<Profile> m_profile;
    std::unique_ptr<HardenedPage> m_page;
    bool m_shown = false;
};

} // namespace tuiwen::ui::webview
