// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/themes/thumbs.h"

#include "ui/preview/reader.h"
#include "ui/webview/page.h"
#include "ui/webview/view.h"

#include <QTimer>

#include <algorithm>

namespace tuiwen::ui::themes {

namespace {

constexpr int pageWidth = 375;  // a usual phone
constexpr int settleMs = 60;    // until the engine has painted what it loaded
constexpr int mostTries = 20;

/// Whether nothing is painted yet.
bool isBlank(const QImage &image)
{
    const QRgb first = image.pixel(0, 0);
    for (int y = 0; y < image.height(); y += 6) {
        for (int x = 0; x < image.width(); x += 6) {
            if (image.pixel(x, y) != first) {
                return false;
            }
        }
    }
    return true;
}

} // namespace

Thumbs::Thumbs(media::MediaService &media, QObject *parent)
    : QObject(parent)
    , m_media(media)
    , m_settle(new QTimer(this))
{
    m_settle->setSingleShot(true);
    m_settle->setInterval(settleMs);
    connect(m_settle, &QTimer::timeout, this, &Thumbs::capture);
}

Thumbs::~Thumbs()
{
    delete m_view;
}

QPixmap Thumbs::picture(const QString &id, const article::Preview &preview)
{
    const auto known = m_pictures.constFind(id);
    if (known != m_pictures.constEnd() && known->first == preview.contentHash) {
        return known->second;
    }
    const bool waiting =
        std::any_of(m_jobs.begin(), m_jobs.end(), [&](const Job &job) {
            return job.id == id && job.hash == preview.contentHash;
        });
    if (!waiting) {
        // Without the reader's header: the card says the name.
        QByteArray page = readerDocument({{}, {}, {}, {}, preview.payload.html, false});
        page.replace("<header id=\"head\">", "<header id=\"head\" style=\"display:none\">");
        m_jobs.enqueue({id, preview.contentHash, page});
        if (m_jobs.size() == 1) {
            next();
        }
    }
    return known == m_pictures.constEnd() ? QPixmap() : known->second;
}

void Thumbs::next()
{
    if (m_jobs.isEmpty()) {
        return;
    }
    if (m_view == nullptr) {
        m_view = new webview::View(webview::Role::Preview, m_media);
        m_view->setAttribute(Qt::WA_DontShowOnScreen);
        m_view->resize(pageWidth, pageWidth * size.height() / size.width());
        m_view->show();
        connect(&m_view->hardened(), &QWebEnginePage::loadFinished, this,
                [this] { m_settle->start(); });
        connect(m_view, &webview::View::crashed, this, [this] {
            if (!m_jobs.isEmpty()) {
                m_jobs.dequeue();
            }
            next();
        });
    }
    m_tries = 0;
    m_view->showDocument(m_jobs.head().page);
}

void Thumbs::capture()
{
    if (m_jobs.isEmpty()) {
        return;
    }
    const QPixmap grabbed = m_view->grab();
    if (isBlank(grabbed.toImage()) && ++m_tries < mostTries) {
        m_settle->start();
        return;
    }
    const Job job = m_jobs.dequeue();
    // Twice the size, for dense screens.
    QPixmap picture = grabbed.scaled(size * 2, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    picture.setDevicePixelRatio(2);
    m_pictures.insert(job.id, {job.hash, picture});
    Q_EMIT ready(job.id);
    next();
}

} // namespace tuiwen::ui::themes
