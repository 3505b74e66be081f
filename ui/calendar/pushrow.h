// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/monthdata.h"

#include <QAbstractButton>

namespace tuiwen::ui {

/// One push of the day in the panel: time, account, title, state. A click opens its details.
class PushRow : public QAbstractButton
{
    Q_OBJECT

public:
    PushRow(const PlannedPush &push, bool current, QWidget *parent);

    [[nodiscard]] const PushId &push() const { return m_push.push.id; }
    [[nodiscard]] QSize sizeHint() const override { return {260, 48}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, 48}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PlannedPush m_push;
    bool m_current;
};

} // namespace tuiwen::ui
