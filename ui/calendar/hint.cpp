// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/hint.h"

#include "ui/push/advicebox.h"
#include "ui/push/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"

#include <QGraphicsDropShadowEffect>
#include <QLabel>
#include <QVBoxLayout>

namespace tuiwen::ui {

namespace {

constexpr int hintWidth = 344;
constexpr int distance = 8;

} // namespace

DragHint::DragHint(QWidget *parent)
    : QFrame(parent)
    , m_title(makeLabel({}, "strong"))
    , m_verdict(new Tag)
    , m_lines(new AdviceBox(this))
    , m_again(makeLabel(tr("Has to be confirmed again after the move."), "small", "warn"))
    , m_keys(makeLabel({}, "meta"))
{
    setProperty("role", QStringLiteral("popup"));
    setObjectName(QStringLiteral("dragHint"));
    setFixedWidth(hintWidth);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(12, 8, 12, 6);
    all->setSpacing(6);
    auto *head = new QHBoxLayout;
    head->setSpacing(6);
    head->addWidget(m_title, 1);
    head->addWidget(m_verdict);
    all->addLayout(head);
    all->addWidget(m_lines);
    all->addWidget(m_again);
    all->addWidget(makeLine());
    all->addWidget(m_keys);
    auto *shadow = new QGraphicsDropShadowEffect(this);
    shadow->setBlurRadius(24);
    shadow->setOffset(0, 6);
    shadow->setColor(QColor(30, 34, 39, 60));
    setGraphicsEffect(shadow);
    hide();
}

void DragHint::setAdvice(const Push &push, UtcTime target, const Advice &advice, bool byKeyboard)
{
    m_title->setText(tr("To %1").arg(PushWords::moment(target)));
    const AdviceLevel level = advice.level();
    m_verdict->setTag(advice.verdict(),
                      adviceHue(level == AdviceLevel::Info ? AdviceLevel::Ok : level));
    m_lines->setAdvice(advice);
    m_again->setVisible(push.state == PushState::Confirmed);
    m_keys->setText(byKeyboard ? tr("Arrows: day · Ctrl+Up/Down: 15 min · Enter: drop · Esc: back")
                               : tr("Up/Down: 15 min · Esc: back"));
    setAccessibleName(text());
    adjustSize();
}

void DragHint::standBy(const QRect &pill)
{
    const QRect room = parentWidget()->rect();
    int x = pill.left();
    int y = pill.bottom() + distance;
    if (y + height() > room.bottom()) {
        y = pill.top() - distance - height();
    }
    x = qBound(room.left() + 4, x, qMax(room.left() + 4, room.right() - width() - 4));
    move(x, qMax(room.top() + 4, y));
    raise();
}

QString DragHint::text() const
{
    return m_title->text() + QStringLiteral(". ") + m_lines->accessibleName();
}

} // namespace tuiwen::ui
