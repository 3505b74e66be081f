// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/push.h"
#include "ui/push/advice.h"

#include <QFrame>

class QLabel;

namespace tuiwen::ui {

class AdviceBox;
class Tag;

/// The box beside a push that is being moved: where it would land and what speaks for or against
/// it.
class DragHint : public QFrame
{
    Q_OBJECT

public:
    explicit DragHint(QWidget *parent);

    void setAdvice(const Push &push, UtcTime target, const Advice &advice, bool byKeyboard);
    /// Stands 8 px below `pill`, or above or to the left where the parent ends.
    void standBy(const QRect &pill);
    [[nodiscard]] QString text() const;

private:
    QLabel *m_title;
    Tag *m_verdict;
    AdviceBox *m_lines;
    QLabel *m_again;
    QLabel *m_keys;
};

} // namespace tuiwen::ui
