// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/push/advice.h"

#include <QWidget>

namespace tuiwen::ui {

/// The four lines of an advice: sign, word, sentence.
class AdviceBox : public QWidget
{
    Q_OBJECT

public:
    explicit AdviceBox(QWidget *parent);

    void setAdvice(const Advice &advice);
    [[nodiscard]] const Advice &advice() const { return m_advice; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Advice m_advice;
};

} // namespace tuiwen::ui
