// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/push/accountstepper.h"

#include "ui/push/marks.h"
#include "ui/style/style.h"
#include "ui/widgets/paint.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>

namespace tuiwen::ui {

namespace {

constexpr int longestName = 96;

/// Mark and name of an account in a pill; framed when current, ticked when done.
class StepButton final : public QAbstractButton
{
public:
    StepButton(const Account &account, QWidget *parent)
        : QAbstractButton(parent)
        , m_account(account)
    {
        setCheckable(true);
        setFocusPolicy(Qt::TabFocus);
        setAccessibleName(account.name);
        setToolTip(account.name);
        setFixedSize(sizeHint());
    }

    void setDone(bool done)
    {
        m_done = done;
        setAccessibleDescription(done ? AccountStepper::tr("confirmed") : QString());
        update();
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        const int name =
            QFontMetrics(style::font(12, QFont::DemiBold)).horizontalAdvance(m_account.name);
        return {8 + 20 + 6 + qMin(name, longestName) + 12, 28};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const style::Palette &p = style::palette();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (isChecked() || hasFocus() || underMouse()) {
            painter.setPen(hasFocus() ? QPen(p.focus, 2)
                                      : QPen(isChecked() ? p.lineStrong : p.line));
            painter.setBrush(isChecked() ? p.surface : p.hover);
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 13, 13);
        }
        paint::avatar(painter, QRect(8, 0, 20, height()), marks::glyph(m_account),
                      marks::colour(m_account), 20);
        if (m_done) {
            painter.setPen(QPen(p.surface, 2));
            painter.setBrush(p.ok);
            painter.drawEllipse(QPointF(27, 21), 5.5, 5.5);
            marks::icon(painter, QPointF(23, 17), QStringLiteral("check"), p.surface, 8);
        }
        paint::line(painter, QRect(34, 0, width() - 42, height()), m_account.name, 12,
                    isChecked() ? QFont::DemiBold : QFont::Normal, isChecked() ? p.ink : p.ink2);
    }

private:
    Account m_account;
    bool m_done = false;
};

} // namespace

AccountStepper::AccountStepper(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(4);
    connect(m_group, &QButtonGroup::idClicked, this, [this](int id) {
        if (m_steps.at(id).push != m_current) {
            Q_EMIT chosen(m_steps.at(id).push);
        }
    });
}

void AccountStepper::setSteps(const QVector<Step> &steps, const PushId &current)
{
    qDeleteAll(m_group->buttons());
    m_steps = steps;
    for (int i = 0; i < m_steps.size(); ++i) {
        auto *button = new StepButton(m_steps.at(i).account, this);
        button->setDone(m_steps.at(i).done);
        m_group->addButton(button, i);
        m_row->addWidget(button);
    }
    setVisible(m_steps.size() > 1);
    setCurrent(current);
}

void AccountStepper::setCurrent(const PushId &push)
{
    m_current = push;
    if (const int index = position(); index >= 0) {
        m_group->button(index)->setChecked(true);
    }
}

void AccountStepper::setDone(const PushId &push)
{
    for (int i = 0; i < m_steps.size(); ++i) {
        if (m_steps.at(i).push == push) {
            m_steps[i].done = true;
            static_cast<StepButton *>(m_group->button(i))->setDone(true);
        }
    }
}

int AccountStepper::position() const
{
    for (int i = 0; i < m_steps.size(); ++i) {
        if (m_steps.at(i).push == m_current) {
            return i;
        }
    }
    return -1;
}

PushId AccountStepper::nextOpen() const
{
    const int from = qMax(0, position());
    for (int i = 1; i <= m_steps.size(); ++i) {
        const Step &step = m_steps.at((from + i) % m_steps.size());
        if (!step.done && step.push != m_current) {
            return step.push;
        }
    }
    return {};
}

PushId AccountStepper::neighbour(int direction) const
{
    const int index = position() + direction;
    return position() >= 0 && index >= 0 && index < m_steps.size() ? m_steps.at(index).push
                                                                   : PushId();
}

} // namespace tuiwen::ui
