// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webview/page.h"

#include "core/base/log.h"
#include "ui/webview/interceptor.h"

#include <QWebEngineCookieStore>
#include <QWebEngineDownloadRequest>
#include <QWebEngineFullScreenRequest>
#include <QWebEngineQuotaRequest>
#include <QWebEngineRegisterProtocolHandlerRequest>
#include <QWebEngineSettings>

#include <array>
#include <utility>

namespace tuiwen::ui::webview {

namespace {

using Settings = QWebEngineSettings;

constexpr std::array<Settings::WebAttribute, 26> off{
    Settings::JavascriptCanOpenWindows,
    Settings::JavascriptCanAccessClipboard,
    Settings::JavascriptCanPaste,
    Settings::LocalStorageEnabled,
    Settings::LocalContentCanAccessRemoteUrls,
    Settings::LocalContentCanAccessFileUrls,
    Settings::HyperlinkAuditingEnabled,
    Settings::ErrorPageEnabled,
    Settings::PluginsEnabled,
    Settings::FullScreenSupportEnabled,
    Settings::ScreenCaptureEnabled,
    Settings::WebGLEnabled,
    Settings::AutoLoadIconsForPage,
    Settings::TouchIconsEnabled,
    Settings::AllowRunningInsecureContent,
    Settings::AllowGeolocationOnInsecureOrigins,
    Settings::AllowWindowActivationFromJavaScript,
    Settings::DnsPrefetchEnabled,
    Settings::PdfViewerEnabled,
    Settings::NavigateOnDropEnabled,
    Settings::FocusOnNavigationEnabled,
    Settings::SpatialNavigationEnabled,
    Settings::LinksIncludedInFocusChain,
    Settings::XSSAuditingEnabled,
    Settings::ScrollAnimatorEnabled,
    Settings::JavascriptEnabled,
};

void setFonts(Settings &settings)
{
    // Chromium's own defaults show "serif" Chinese in a sans face.
    const QString serif = QStringLiteral("Noto Serif CJK SC");
    settings.setFontFamily(Settings::StandardFont, serif);
    settings.setFontFamily(Settings::SerifFont, serif);
    settings.setFontFamily(Settings::SansSerifFont, QStringLiteral("Noto Sans CJK SC"));
    settings.setFontFamily(Settings::FixedFont, QStringLiteral("Noto Sans Mono CJK SC"));
    settings.setDefaultTextEncoding(QStringLiteral("utf-8"));
}

} // namespace

Profile::Profile(Role role, media::MediaService &media, QObject *parent)
    : QWebEngineProfile(parent)
    , m_role(role)
    , m_scheme(new SchemeHandler(role, media, this))
    , m_interceptor(new Interceptor(role, this))
{
    setHttpCacheType(NoCache);
    setPersistentCookiesPolicy(NoPersistentCookies);
    setSpellCheckEnabled(false);
    setUrlRequestInterceptor(m_interceptor);
    installUrlSchemeHandler("tuiwen", m_scheme);
    cookieStore()->setCookieFilter(
        [](const QWebEngineCookieStore::FilterRequest &) { return false; });
    connect(this, &QWebEngineProfile::downloadRequested, this,
            [](QWebEngineDownloadRequest *download) { download->cancel(); });

    for (const Settings::WebAttribute attribute : off) {
        settings()->setAttribute(attribute, false);
    }
    settings()->setAttribute(Settings::JavascriptEnabled, role == Role::Editor);
    settings()->setAttribute(Settings::PlaybackRequiresUserGesture, true);
    settings()->setAttribute(Settings::WebRTCPublicInterfacesOnly, true);
    settings()->setAttribute(Settings::ShowScrollBars, role == Role::Editor);
    settings()->setUnknownUrlSchemePolicy(Settings::DisallowUnknownUrlSchemes);
    setFonts(*settings());
}

HardenedPage::HardenedPage(Profile &profile, QObject *parent)
    : QWebEnginePage(&profile, parent)
    , m_home(profile.role() == Role::Editor ? QStringLiteral("tuiwen://editor/")
                                            : QStringLiteral("tuiwen://preview/"))
{
    connect(this, &QWebEnginePage::featurePermissionRequested, this,
            [this](const QUrl &origin, Feature feature) {
                setFeaturePermission(origin, feature, PermissionDeniedByUser);
            });
    connect(this, &QWebEnginePage::fullScreenRequested, this,
            [](QWebEngineFullScreenRequest request) { request.reject(); });
    connect(this, &QWebEnginePage::quotaRequested, this,
            [](QWebEngineQuotaRequest request) { request.reject(); });
    connect(this, &QWebEnginePage::registerProtocolHandlerRequested, this,
            [](QWebEngineRegisterProtocolHandlerRequest request) { request.reject(); });
}

bool HardenedPage::acceptNavigationRequest(const QUrl &url, NavigationType type, bool isMainFrame)
{
    const bool byProgram = type == NavigationTypeTyped || type == NavigationTypeReload;
    if (isMainFrame && byProgram && url.adjusted(QUrl::RemoveFragment) == m_home) {
        return true;
    }
    if (type == NavigationTypeLinkClicked) {
        Q_EMIT linkRefused(url);
    }
    qCInfo(logEditor) << "refused to go to" << url.scheme() << url.host();
    return false;
}

QWebEnginePage *HardenedPage::createWindow(WebWindowType)
{
    return nullptr;
}

QStringList HardenedPage::chooseFiles(FileSelectionMode, const QStringList &, const QStringList &)
{
    return {};
}

void HardenedPage::javaScriptAlert(const QUrl &, const QString &) {}

bool HardenedPage::javaScriptConfirm(const QUrl &, const QString &)
{
    return false;
}

bool HardenedPage::javaScriptPrompt(const QUrl &, const QString &, const QString &, QString *)
{
    return false;
}

void HardenedPage::javaScriptConsoleMessage(JavaScriptConsoleMessageLevel level,
                                            const QString &message, int line, const QString &source)
{
    // Text of the article may stand in such a message, so it is cut.
    const QString text = message.left(300);
    if (level == ErrorMessageLevel) {
        qCWarning(logEditor) << "page:" << text << source << line;
    } else {
        qCDebug(logEditor) << "page:" << text << source << line;
    }
}

} // namespace tuiwen::ui::webview
