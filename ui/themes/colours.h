// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/themes/service.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace tuiwen::ui::themes {

class Draft;

/// The colour roles of a draft: light as chosen, dark as WeChat makes it, how well texts read, and a
/// better colour where they do not.
class Colours : public QWidget
{
    Q_OBJECT

public:
    explicit Colours(Draft &draft, QWidget *parent = nullptr);

    void show(const tuiwen::themes::Examined &examined);
    using QWidget::show;

private:
    struct Row;
    void rebuild(const QStringList &roles);
    void fill(Row &row, const tuiwen::themes::RoleReading &reading);
    void choose(const QString &role, const QColor &now);

    Draft &m_draft;
    QGridLayout *m_grid;
    QVector<Row> m_rows;
};

struct Colours::Row
{
    QString role;
    QToolButton *well = nullptr;
    QLineEdit *hex = nullptr;
    QLabel *dark = nullptr;
    QLabel *ratio = nullptr;
    QPushButton *mend = nullptr;
};

} // namespace tuiwen::ui::themes
