// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/push.h"

#include <QVector>
#include <QWidget>

namespace tuiwen::ui {

/// The history of a push in plain words, oldest first: a line of dots with time and what happened.
class PushTimeline : public QWidget
{
    Q_OBJECT

public:
    explicit PushTimeline(QWidget *parent);

    void setEvents(const QVector<PushEvent> &events, DeliveryMode mode);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    /// What one line says: "Pictures were brought to WeChat".
    [[nodiscard]] static QString sentence(const PushEvent &event, DeliveryMode mode);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QVector<PushEvent> m_events;
    DeliveryMode m_mode = DeliveryMode::Push;
};

} // namespace tuiwen::ui
