// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pictures/intake.h"

namespace tuiwen::ui::pictures {

Intake::Intake(media::MediaService &media, QObject *parent)
    : QObject(parent)
    , m_media(media)
{
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this,
            [this](int done) { Q_EMIT progressed(done, m_watcher.progressMaximum()); });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        QVector<media::Taken> taken;
        const auto future = m_watcher.future();
        for (int i = 0; i < future.progressMaximum(); ++i) {
            if (future.isResultReadyAt(i)) {
                taken.append(future.resultAt(i));
            }
        }
        m_running = false;
        Q_EMIT finished(taken, future.isCanceled());
        next();
    });
}

Intake::~Intake()
{
    m_watcher.disconnect(this);
    m_watcher.cancel();
    m_watcher.waitForFinished();
}

void Intake::start(const QVector<media::Incoming> &pictures)
{
    if (!pictures.isEmpty()) {
        m_waiting.append(pictures);
        next();
    }
}

void Intake::cancel()
{
    m_waiting.clear();
    m_watcher.cancel();
}

void Intake::next()
{
    if (m_running || m_waiting.isEmpty()) {
        return;
    }
    m_running = true;
    const auto pictures = m_waiting.takeFirst();
    Q_EMIT progressed(0, static_cast<int>(pictures.size()));
    m_watcher.setFuture(m_media.addMany(pictures));
}

} // namespace tuiwen::ui::pictures
