// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/service.h"

#include <QHash>
#include <QObject>
#include <QPixmap>
#include <QQueue>

class QTimer;

namespace tuiwen::media {
class MediaService;
}
namespace tuiwen::ui::webview {
class View;
}

namespace tuiwen::ui::themes {

/// Small pictures of rendered articles, made one after the other in a browser nobody sees.
class Thumbs : public QObject
{
    Q_OBJECT

public:
    explicit Thumbs(media::MediaService &media, QObject *parent = nullptr);
    ~Thumbs() override;

    /// Size of a picture in device-independent pixels.
    static constexpr QSize size{216, 264};

    /// The picture of this content, or a null one: then it is being made and ready() will tell.
    [[nodiscard]] QPixmap picture(const QString &id, const article::Preview &preview);

Q_SIGNALS:
    void ready(const QString &id);

private:
    struct Job
    {
        QString id;
        QString hash;
        QByteArray page;
    };

    void next();
    void capture();

    media::MediaService &m_media;
    webview::View *m_view = nullptr;
    QTimer *m_settle;
    QQueue<Job> m_jobs;
    QHash<QString, std::pair<QString, QPixmap>> m_pictures; ///< by id: content hash and picture
    int m_tries = 0;
};

} // namespace tuiwen::ui::themes
