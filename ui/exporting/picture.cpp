// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exporting/picture.h"

#include "ui/webview/page.h"
#include "ui/webview/view.h"

#include <QPointer>
#include <QWebEngineScript>

#include <algorithm>
#include <cmath>
#include <cstring>

namespace tuiwen::ui::exporting {

namespace {

constexpr int tileHeight = 1600; // pixels of the screen
constexpr int overlap = 48;      // rows two tiles share
constexpr int settleMs = 60;     // until a scrolled page is painted, mostly
constexpr int mostTries = 12;    // then something in it moves by itself

} // namespace

LongPicture::LongPicture(media::MediaService &media, int cssWidth, double scale, QObject *parent)
    : QObject(parent)
    , m_cssWidth(cssWidth)
    , m_scale(scale)
    , m_view(new webview::View(webview::Role::Preview, media))
{
    m_view->setAttribute(Qt::WA_DontShowOnScreen);
    m_view->resize(static_cast<int>(std::lround(cssWidth * scale)), tileHeight);
    m_view->setZoomFactor(scale);
    m_view->hardened().setBackgroundColor(Qt::white);
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleMs);
    connect(&m_settle, &QTimer::timeout, this, &LongPicture::take);
    connect(&m_view->hardened(), &QWebEnginePage::loadFinished, this, [this](bool ok) {
        if (m_over) {
            return;
        }
        if (!ok) {
            m_over = true;
            Q_EMIT finished(
                failure(ErrorKind::Internal, QStringLiteral("the page was not loaded")));
            return;
        }
        m_view->setZoomFactor(m_scale);
        // The new zoom is laid out before the next turn's question is answered.
        QTimer::singleShot(settleMs, this, &LongPicture::measure);
    });
    connect(m_view, &webview::View::crashed, this, [this] {
        if (!m_over) {
            m_over = true;
            Q_EMIT finished(
                failure(ErrorKind::Internal, QStringLiteral("the browser engine died")));
        }
    });
}

LongPicture::~LongPicture()
{
    delete m_view;
}

void LongPicture::start(const QByteArray &document)
{
    m_view->show();
    m_view->showDocument(document);
}

void LongPicture::cancel()
{
    m_over = true;
    m_settle.stop();
}

void LongPicture::measure()
{
    const QPointer<LongPicture> self(this);
    m_view->hardened().runJavaScript(QStringLiteral("document.documentElement.scrollHeight"),
                                     QWebEngineScript::ApplicationWorld,
                                     [self](const QVariant &answer) {
                                         if (self && !self->m_over) {
                                             self->measured(answer.toDouble());
                                         }
                                     });
}

void LongPicture::measured(double cssHeight)
{
    const double height = std::ceil(cssHeight * m_scale);
    if (height > tallest) {
        m_over = true;
        Q_EMIT finished(failure(ErrorKind::Rejected,
                                QStringLiteral("the picture would be %1 pixels tall, more than %2")
                                    .arg(height, 0, 'f', 0)
                                    .arg(tallest)));
        return;
    }
    m_picture =
        QImage(m_view->width(), std::max(static_cast<int>(height), 1), QImage::Format_RGB32);
    if (m_picture.isNull()) {
        m_over = true;
        Q_EMIT finished(failure(ErrorKind::Internal, QStringLiteral("there is not enough memory")));
        return;
    }
    m_picture.fill(Qt::white);
    scroll();
}

void LongPicture::scroll()
{
    const int last = std::max(m_picture.height() - m_view->height(), 0);
    m_wanted = std::clamp(m_done - overlap, 0, last);
    m_tries = 0;
    Q_EMIT progressed(m_done, m_picture.height());
    const QPointer<LongPicture> self(this);
    m_view->hardened().runJavaScript(
        QStringLiteral("window.scrollTo(0, %1); window.scrollY").arg(m_wanted / m_scale, 0, 'f', 4),
        QWebEngineScript::ApplicationWorld, [self](const QVariant &answer) {
            if (self && !self->m_over) {
                // Where the page really came to rest, in whole pixels.
                self->m_wanted = static_cast<int>(std::lround(answer.toDouble() * self->m_scale));
                self->m_settle.start();
            }
        });
}

void LongPicture::take()
{
    if (m_over) {
        return;
    }
    const QImage tile = m_view->grab()
                            .toImage()
                            .scaled(m_view->size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                            .convertToFormat(QImage::Format_RGB32);
    if (!agrees(tile) && ++m_tries < mostTries) {
        m_settle.start();
        return;
    }
    place(tile);
    if (m_done >= m_picture.height()) {
        m_over = true;
        Q_EMIT progressed(m_done, m_picture.height());
        Q_EMIT finished(m_picture);
        return;
    }
    scroll();
}

bool LongPicture::agrees(const QImage &tile) const
{
    const int rows = std::min(m_done - m_wanted, tile.height());
    if (m_done == 0) {
        return m_tries > 0; // the first tile is looked at twice
    }
    for (int row = 0; row < rows; ++row) {
        if (std::memcmp(tile.constScanLine(row), m_picture.constScanLine(m_wanted + row),
                        static_cast<size_t>(tile.width()) * 4) != 0) {
            return false;
        }
    }
    return rows > 0;
}

void LongPicture::place(const QImage &tile)
{
    const int end = std::min(m_wanted + tile.height(), m_picture.height());
    for (int row = m_done; row < end; ++row) {
        std::memcpy(m_picture.scanLine(row), tile.constScanLine(row - m_wanted),
                    static_cast<size_t>(m_picture.width()) * 4);
    }
    // A page that grew shorter meanwhile leaves the rest white.
    m_done = end > m_done ? end : m_picture.height();
}

} // namespace tuiwen::ui::exporting
