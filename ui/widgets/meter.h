// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace tuiwen::ui {

/// A thin bar: green below 80 %, amber up to the limit, red from it on.
class Meter : public QWidget
{
    Q_OBJECT

public:
    explicit Meter(QWidget *parent = nullptr);

    void setValue(qint64 value, qint64 limit);
    [[nodiscard]] QSize sizeHint() const override { return {96, 4}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {32, 4}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    qint64 m_value = 0;
    qint64 m_limit = 0;
};

} // namespace tuiwen::ui
