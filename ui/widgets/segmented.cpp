// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segmented.h"

#include "ui/style/metrics.h"
#include "ui/style/style.h"

#include <QButtonGroup>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QPushButton>

namespace tuiwen::ui {

Segmented::Segmented(const QString &name, QWidget *parent)
    : QFrame(parent)
    , m_group(new QButtonGroup(this))
    , m_layout(new QHBoxLayout(this))
{
    setProperty("role", QStringLiteral("segments"));
    setAccessibleName(name);
    setFixedHeight(32);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_layout->setContentsMargins(2, 2, 2, 2);
    m_layout->setSpacing(0);
    m_group->setExclusive(true);
    connect(m_group, &QButtonGroup::idClicked, this, &Segmented::chosen);
}

QPushButton *Segmented::add(int id, const QString &text, const QString &icon)
{
    auto *cell = new QPushButton(text);
    cell->setProperty("role", QStringLiteral("segment"));
    cell->setCheckable(true);
    cell->setAutoDefault(false);
    cell->setFocusPolicy(Qt::TabFocus);
    if (!icon.isEmpty()) {
        cell->setIcon(style::icon(icon, {}, 14));
        cell->setIconSize(style::besideText(14));
    }
    // The chosen cell is set in bold: leave room for it, so that nothing moves.
    const int bold = QFontMetrics(style::font(style::metrics::textSecondary, QFont::DemiBold))
                         .horizontalAdvance(text);
    cell->setMinimumWidth(bold + 24 + (icon.isEmpty() ? 0 : style::besideText(14).width() + 4));
    m_group->addButton(cell, id);
    m_layout->addWidget(cell);
    if (m_group->buttons().size() == 1) {
        cell->setChecked(true);
    }
    return cell;
}

void Segmented::setCurrent(int id)
{
    if (QAbstractButton *cell = m_group->button(id)) {
        cell->setChecked(true);
    }
}

int Segmented::current() const
{
    return m_group->checkedId();
}

} // namespace tuiwen::ui
