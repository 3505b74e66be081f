// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webview/interceptor.h"

#include "core/base/log.h"

#include <QWebEngineUrlRequestInfo>

namespace tuiwen::ui::webview {

Interceptor::Interceptor(Role role, QObject *parent)
    : QWebEngineUrlRequestInterceptor(parent)
    , m_role(role)
{}

bool Interceptor::mayLoad(Role role, const QUrl &url)
{
    if (url.scheme() != u"tuiwen") {
        return false;
    }
    return url.host() == u"media" ||
           url.host() ==
               (role == Role::Editor ? QStringLiteral("editor") : QStringLiteral("preview"));
}

void Interceptor::interceptRequest(QWebEngineUrlRequestInfo &info)
{
    // Pictures inside the text (data:) never leave the process; the engine may show them here
    // anyway.
    const bool inlinePicture = info.requestUrl().scheme() == u"data" &&
                               info.resourceType() == QWebEngineUrlRequestInfo::ResourceTypeImage;
    if (!inlinePicture && !mayLoad(m_role, info.requestUrl())) {
        ++m_refused;
        qCInfo(logEditor) << "refused to load from" << info.requestUrl().host();
        info.block(true);
    }
}

} // namespace tuiwen::ui::webview
