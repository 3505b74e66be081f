// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rail.h"

#include "ui/style/metrics.h"
#include "ui/style/style.h"
#include "ui/widgets/button.h"
#include "ui/widgets/navitem.h"

#include <QButtonGroup>
#include <QLabel>
#include <QVBoxLayout>

namespace tuiwen::ui {

namespace metrics = style::metrics;

Rail::Rail(QWidget *parent)
    : QFrame(parent)
    , m_layout(new QVBoxLayout(this))
    , m_group(new QButtonGroup(this))
{
    setObjectName(QStringLiteral("rail"));
    setAccessibleName(tr("Places"));
    setProperty("surface", QStringLiteral("surface"));
    setAttribute(Qt::WA_StyledBackground);
    setFixedWidth(metrics::rail);
    m_layout->setContentsMargins(8, 12, 8, 8);
    m_layout->setSpacing(2);
    connect(m_group, &QButtonGroup::idClicked, this, &Rail::chosen);
}

void Rail::addSection(const QString &name)
{
    auto *label = makeLabel(name, "section");
    label->setContentsMargins(8, m_sections.isEmpty() ? 0 : 16, 8, 4);
    m_sections << label;
    m_layout->addWidget(label);
}

void Rail::addPlace(int id, const QString &icon, const QString &text, const QString &keys)
{
    auto *item = new NavItem(NavItem::Kind::Rail, icon, text);
    item->setKeys(keys);
    item->setObjectName(QStringLiteral("place%1").arg(id));
    m_items.insert(id, item);
    m_group->addButton(item, id);
    m_layout->addWidget(item);
}

void Rail::addStretch()
{
    m_layout->addStretch();
}

void Rail::setCurrent(int id)
{
    if (NavItem *item = m_items.value(id)) {
        item->setChecked(true);
    } else if (QAbstractButton *checked = m_group->checkedButton()) {
        m_group->setExclusive(false);
        checked->setChecked(false);
        m_group->setExclusive(true);
    }
}

void Rail::setCount(int id, int count)
{
    if (NavItem *item = m_items.value(id)) {
        item->setCount(count);
    }
}

void Rail::setNarrow(bool narrow)
{
    if (m_narrow == narrow) {
        return;
    }
    m_narrow = narrow;
    setFixedWidth(narrow ? metrics::narrowRail : metrics::rail);
    for (QLabel *section : std::as_const(m_sections)) {
        section->setVisible(!narrow);
    }
    for (NavItem *item : std::as_const(m_items)) {
        item->setKind(narrow ? NavItem::Kind::Narrow : NavItem::Kind::Rail);
    }
}

void Rail::focusCurrent()
{
    QAbstractButton *item = m_group->checkedButton();
    if (item == nullptr) {
        item = m_group->buttons().value(0);
    }
    if (item != nullptr) {
        item->setFocus(Qt::ShortcutFocusReason);
    }
}

} // namespace tuiwen::ui
