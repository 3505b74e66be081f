// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/webview/scheme.h"

#include <QWebEnginePage>
#include <QWebEngineProfile>

namespace tuiwen::ui::webview {

class Interceptor;

/// An off-the-record profile that serves one role and remembers nothing.
class Profile : public QWebEngineProfile
{
    Q_OBJECT

public:
    Profile(Role role, media::MediaService &media, QObject *parent = nullptr);

    [[nodiscard]] Role role() const { return m_role; }
    [[nodiscard]] SchemeHandler &scheme() { return *m_scheme; }
    [[nodiscard]] const Interceptor &interceptor() const { return *m_interceptor; }

private:
    Role m_role;
    SchemeHandler *m_scheme;
    Interceptor *m_interceptor;
};

/// A page that stays where it is: links, forms, redirects, windows, dialogs and permissions are
/// refused.
class HardenedPage : public QWebEnginePage
{
    Q_OBJECT

public:
    explicit HardenedPage(Profile &profile, QObject *parent = nullptr);

    /// The only address this page ever goes to.
    [[nodiscard]] QUrl home() const { return m_home; }

Q_SIGNALS:
    /// A link was clicked and not followed.
    void linkRefused(const QUrl &url);

protected:
    bool acceptNavigationRequest(const QUrl &url, NavigationType type, bool isMainFrame) override;
    QWebEnginePage *createWindow(WebWindowType type) override;
    QStringList chooseFiles(FileSelectionMode mode, const QStringList &oldFiles,
                            const QStringList &acceptedMimeTypes) override;
    void javaScriptAlert(const QUrl &origin, const QString &message) override;
    bool javaScriptConfirm(const QUrl &origin, const QString &message) override;
    bool javaScriptPrompt(const QUrl &origin, const QString &message, const QString &initial,
                          QString *result) override;
    void javaScriptConsoleMessage(JavaScriptConsoleMessageLevel level, const QString &message,
                                  int line, const QString &source) override;

private:
    QUrl m_home;
};

} // namespace tuiwen::ui::webview
