// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QThreadPool>
#include <QWebEngineUrlSchemeHandler>

#include <functional>

namespace tuiwen::media {
class MediaService;
}

/// The browser inside the studio, closed on every side: own scheme only, no network, no windows, no
/// downloads, no permissions, nothing remembered. The engine is old and gets no fixes, so whatever
/// reaches it has been sanitised before; what is set up here holds even when that failed
/// (performance.md 6.2: sanitiser, content policy and interceptor are each sufficient alone).
namespace tuiwen::ui::webview {

/// What a view is for; it can load nothing else.
enum class Role
{
    Editor, ///< tuiwen://editor/ (our program, scripts on) and tuiwen://media/
    Preview ///< tuiwen://preview/ (an article, scripts off) and tuiwen://media/
};

/// Makes "tuiwen:" known to the engine. Call once, before QApplication is made.
void registerSchemes();

/// Answers tuiwen: addresses from the program's resources, the media library and memory.
class SchemeHandler : public QWebEngineUrlSchemeHandler
{
    Q_OBJECT

public:
    SchemeHandler(Role role, media::MediaService &media, QObject *parent);
    ~SchemeHandler() override;

    /// What tuiwen://preview/ shows with the next load.
    void setDocument(const QByteArray &html) { m_document = html; }

    void requestStarted(QWebEngineUrlRequestJob *job) override;

private:
    void sendPicture(QWebEngineUrlRequestJob *job, const QString &hash);

    Role m_role;
    media::MediaService &m_media;
    QByteArray m_document;
    QThreadPool m_pool; ///< what it reads ends before the service does
};

/// The picture's type by its first bytes; empty when it is none we show.
[[nodiscard]] QByteArray pictureMime(const QByteArray &bytes);

} // namespace tuiwen::ui::webview
