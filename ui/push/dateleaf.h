// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

namespace tuiwen::ui {

/// A leaf of a tear-off calendar: month on a cinnabar band, day below.
class DateLeaf : public QWidget
{
    Q_OBJECT

public:
    explicit DateLeaf(QWidget *parent);

    void setDate(QDate date);
    [[nodiscard]] QSize sizeHint() const override { return {40, 44}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QDate m_date;
};

} // namespace tuiwen::ui
