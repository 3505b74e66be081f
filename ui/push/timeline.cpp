// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/push/timeline.h"

#include "ui/push/marks.h"
#include "ui/push/words.h"
#include "ui/style/style.h"
#include "ui/widgets/paint.h"

#include <QHash>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace tuiwen::ui {

namespace {

constexpr int rowHeight = 26;
constexpr int timeWidth = 112;

/// What a step's name means to a person; steps nobody wrote a sentence for show the state.
const char *stepSentence(const QString &step)
{
    static const QHash<QString, const char *> sentences{
        {QStringLiteral("plan"), QT_TRANSLATE_NOOP("tuiwen::ui::PushTimeline", "Planned")},
        {QStringLiteral("move"),
         QT_TRANSLATE_NOOP("tuiwen::ui::PushTimeline", "Moved to another time")},
        {QStringLiteral("mode"),
         QT_TRANSLATE_NOOP("tuiwen::ui::PushTimeline", "Leaves another way now")},
        {QStringLiteral("confirm"),
         QT_TRANSLATE_NOOP("tuiwen::ui::PushTimeline", "Confirmed by a person")},
        {QStringLiteral("withdraw"),
         QT_TRANSLATE_NOOP("tuiwen::ui::PushTimeline", "The confirmation was withdrawn")},
        {QStringLiteral("claim"),
         QT_TRANSLATE_NOOP("tuiwen::ui::PushTimeline", "Its time has come: work began")},
        {QStringLiteral("images"),
         QT_TRANSLATE_NOOP("tuiwen::ui::PushTimeline", "Pictures were brought to WeChat")},
        {QStringLiteral("cover"),
         QT_TRANSLATE_NOOP("tuiwen::ui::PushTimeline", "The cover was brought to WeChat")},
        {QStringLiteral("draft.add"),
         QT_TRANSLATE_NOOP("tuiwen::ui::PushTimeline", "The draft was made at WeChat")},
        {QStringLiteral("readback"),
         QT_TRANSLATE_NOOP("tuiwen::ui::PushTimeline", "The draft was read back and compared")},
        {QStringLiteral("send"),
         QT_TRANSLATE_NOOP("tuiwen::ui::PushTimeline", "The order to send was given")},
        {QStringLiteral("poll"),
         QT_TRANSLATE_NOOP("tuiwen::ui::PushTimeline", "WeChat was asked how far it is")},
        {QStringLiteral("reconcile"),
         QT_TRANSLATE_NOOP("tuiwen::ui::PushTimeline", "WeChat was asked what became of it")},
        {QStringLiteral("cancel"), QT_TRANSLATE_NOOP("tuiwen::ui::PushTimeline", "Cancelled")},
    };
    return sentences.value(step, nullptr);
}

} // namespace

PushTimeline::PushTimeline(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&style::notifier(), &style::Notifier::changed, this, qOverload<>(&QWidget::update));
}

QString PushTimeline::sentence(const PushEvent &event, DeliveryMode mode)
{
    // Endings and trouble speak by their state, work in progress by its step.
    const bool byState = isFinal(event.state) || event.state == PushState::InDoubt ||
                         event.state == PushState::Retry;
    if (!byState) {
        if (const char *known = stepSentence(event.step); known != nullptr) {
            return tr(known);
        }
    }
    Push push;
    push.state = event.state;
    push.mode = mode;
    return PushWords::look(push).text;
}

QSize PushTimeline::sizeHint() const
{
    return {300, static_cast<int>(m_events.size()) * rowHeight};
}

void PushTimeline::setEvents(const QVector<PushEvent> &events, DeliveryMode mode)
{
    m_events = events;
    m_mode = mode;
    QStringList lines;
    for (const PushEvent &event : events) {
        lines.append(PushWords::moment(event.at) + QLatin1Char(' ') + sentence(event, mode));
    }
    setAccessibleName(lines.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

void PushTimeline::paintEvent(QPaintEvent *)
{
    const style::Palette &p = style::palette();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < m_events.size(); ++i) {
        const PushEvent &event = m_events.at(i);
        const int y = i * rowHeight;
        if (i + 1 < m_events.size()) {
            painter.fillRect(QRectF(7.25, y + 19, 1.5, rowHeight - 12), p.line);
        }
        const StateLook look = lookOf(event.state);
        const bool last = i + 1 == m_events.size();
        marks::icon(painter, QPointF(1, y + 6), look.icon,
                    look.hue == Hue::Neutral || !last ? p.mute : inkOf(look.hue), 14);
        paint::line(painter, QRect(24, y, width() - 24 - timeWidth - 8, rowHeight),
                    sentence(event, m_mode), 12, last ? QFont::DemiBold : QFont::Normal,
                    last ? p.ink : p.ink2);
        paint::line(painter, QRect(width() - timeWidth, y, timeWidth, rowHeight),
                    PushWords::moment(event.at), 11, QFont::Normal, p.mute,
                    Qt::AlignRight | Qt::AlignVCenter);
    }
}

bool PushTimeline::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int index = help->pos().y() / rowHeight;
        if (index >= 0 && index < m_events.size() && !m_events.at(index).detail.isEmpty()) {
            QToolTip::showText(help->globalPos(), m_events.at(index).detail, this);
        } else {
            QToolTip::hideText();
        }
        return true;
    }
    return QWidget::event(event);
}

} // namespace tuiwen::ui
