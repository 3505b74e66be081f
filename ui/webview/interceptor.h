// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/webview/scheme.h"

#include <QUrl>
#include <QWebEngineUrlRequestInterceptor>

namespace tuiwen::ui::webview {

/// Refuses every request but those for the role's own addresses.
class Interceptor : public QWebEngineUrlRequestInterceptor
{
    Q_OBJECT

public:
    Interceptor(Role role, QObject *parent);

    void interceptRequest(QWebEngineUrlRequestInfo &info) override;

    /// The rule itself.
    [[nodiscard]] static bool mayLoad(Role role, const QUrl &url);
    /// How many requests were refused so far.
    [[nodiscard]] int refused() const { return m_refused; }

private:
    Role m_role;
    int m_refused = 0;
};

} // namespace tuiwen::ui::webview
