// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/finding.h"

#include <QScrollArea>
#include <QVector>

class QLabel;
class QVBoxLayout;

namespace tuiwen::ui::editor {

/// What WeChat would change or refuse, the worst first, one card for each rule.
class CheckPanel : public QScrollArea
{
    Q_OBJECT

public:
    explicit CheckPanel(QWidget *parent = nullptr);

    void show(const QVector<Finding> &findings);
    using QScrollArea::show;

private:
    QVBoxLayout *m_column;
    QVector<Finding> m_shown;
    bool m_fresh = true;
};

} // namespace tuiwen::ui::editor
