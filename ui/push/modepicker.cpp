// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/push/modepicker.h"

#include "ui/push/marks.h"
#include "ui/push/words.h"
#include "ui/style/style.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/pushstate.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>

#include <array>

namespace tuiwen::ui {

namespace {

constexpr std::array modes{DeliveryMode::Push, DeliveryMode::Publish, DeliveryMode::Draft,
                           DeliveryMode::Clipboard};

/// One cell: icon, name, and a line that says what it does or why it cannot be used.
class ModeCell final : public QAbstractButton
{
public:
    ModeCell(DeliveryMode mode, QWidget *parent)
        : QAbstractButton(parent)
        , m_mode(mode)
    {
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setAccessibleName(lookOf(mode).text);
        setObjectName(QStringLiteral("mode_") + toText(mode));
        describe();
        connect(&style::notifier(), &style::Notifier::changed, this, qOverload<>(&QWidget::update));
    }

    void setReason(const QString &reason)
    {
        m_reason = reason;
        describe();
    }
    [[nodiscard]] QSize sizeHint() const override { return {151, 56}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {120, 56}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const style::Palette &p = style::palette();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF face = QRectF(rect()).adjusted(1, 1, -1, -1);
        const bool chosen = isChecked() && isEnabled();
        painter.setBrush(!isEnabled()   ? p.sunken
                         : chosen       ? p.accentSoft
                         : underMouse() ? p.hover
                                        : p.surface);
        painter.setPen(chosen ? QPen(p.accent, 2) : QPen(isEnabled() ? p.lineStrong : p.line, 1));
        painter.drawRoundedRect(chosen ? face : face.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
        if (hasFocus()) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(p.focus, 2));
            painter.drawRoundedRect(chosen ? face.adjusted(3, 3, -3, -3) : face, 7, 7);
        }
        const QColor ink = !isEnabled() ? p.mute : chosen ? p.accent : p.ink;
        marks::icon(painter, QPointF(12, 11), lookOf(m_mode).icon, ink, 16);
        paint::line(painter, QRect(34, 9, width() - 42, 20), accessibleName(), 13, QFont::DemiBold,
                    ink);
        paint::line(painter, QRect(12, 30, width() - 20, 18), accessibleDescription(), 11,
                    QFont::Normal, p.mute);
    }

private:
    void describe()
    {
        setEnabled(m_reason.isEmpty());
        const QString line = m_reason.isEmpty() ? PushWords::modeHint(m_mode) : m_reason;
        setAccessibleDescription(line);
        setToolTip(line);
        update();
    }

    DeliveryMode m_mode;
    QString m_reason;
};

} // namespace

ModePicker::ModePicker(int columns, QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(8);
    for (int i = 0; i < static_cast<int>(modes.size()); ++i) {
        auto *cell = new ModeCell(modes.at(static_cast<size_t>(i)), this);
        m_group->addButton(cell, i);
        grid->addWidget(cell, i / columns, i % columns);
    }
    m_group->button(0)->setChecked(true);
    connect(m_group, &QButtonGroup::idClicked, this, [this] { Q_EMIT chosen(mode()); });
}

DeliveryMode ModePicker::bestFor(const Account &account)
{
    // What was probed comes before what is only not ruled out.
    if (account.capabilities.push == Capability::Yes) {
        return DeliveryMode::Push;
    }
    if (account.capabilities.publish == Capability::Yes) {
        return DeliveryMode::Publish;
    }
    return PushWords::modeObstacle(account, DeliveryMode::Draft).isEmpty()
               ? DeliveryMode::Draft
               : DeliveryMode::Clipboard;
}

void ModePicker::setAccount(const Account &account)
{
    for (const DeliveryMode each : modes) {
        setObstacle(each, PushWords::modeObstacle(account, each));
    }
    if (!isPossible(mode())) {
        setMode(bestFor(account));
    }
}

void ModePicker::setMode(DeliveryMode mode)
{
    m_group->button(static_cast<int>(mode))->setChecked(true);
}

DeliveryMode ModePicker::mode() const
{
    return modes.at(static_cast<size_t>(m_group->checkedId()));
}

void ModePicker::setObstacle(DeliveryMode mode, const QString &reason)
{
    static_cast<ModeCell *>(m_group->button(static_cast<int>(mode)))->setReason(reason);
}

bool ModePicker::isPossible(DeliveryMode mode) const
{
    return m_group->button(static_cast<int>(mode))->isEnabled();
}

void ModePicker::keyPressEvent(QKeyEvent *event)
{
    const int index = event->key() - Qt::Key_1;
    if (index >= 0 && index < static_cast<int>(modes.size()) &&
        event->modifiers() == Qt::NoModifier) {
        QAbstractButton *cell = m_group->button(index);
        if (cell->isEnabled()) {
            cell->click();
            cell->setFocus(Qt::ShortcutFocusReason);
        }
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace tuiwen::ui
