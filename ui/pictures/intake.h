// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/service.h"

#include <QFutureWatcher>
#include <QObject>
#include <QVector>

namespace tuiwen::ui::pictures {

/// Takes pictures in, off the window's thread, and tells how far it is. One run at a time; what
/// comes meanwhile waits its turn.
class Intake : public QObject
{
    Q_OBJECT

public:
    explicit Intake(media::MediaService &media, QObject *parent = nullptr);
    ~Intake() override;

    void start(const QVector<media::Incoming> &pictures);
    /// Those under way are finished, the rest is left out.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    void progressed(int done, int total);
    /// What became of each, in their order; fewer than were given when it was cancelled.
    void finished(const QVector<tuiwen::media::Taken> &taken, bool cancelled);

private:
    void next();

    media::MediaService &m_media;
    QFutureWatcher<media::Taken> m_watcher;
    QVector<QVector<media::Incoming>> m_waiting;
    bool m_running = false;
};

} // namespace tuiwen::ui::pictures
