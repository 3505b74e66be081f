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
        {QStringLiteral("replan"), QT_TRANSLATE_NOOP("tuiwen::ui::PushTimeline", "Planned again")},
        {QStringLiteral("move"),
         QT_TRANSLATE_NOOP("tuiwen::ui::PushTimeline", "Moved to another time")},
        {QStringLiteral("mode"),
         QT_TRANSLATE_NOOP("tuiwen::ui::PushTimeline", "Leaves another way now")},
        {QStringLiteral("confirm"),
         QT_TRANSLATE_NOOP("tuiwen::ui::PushTimeline", "Confirmed by a person")},
        {QStringLiteral("confirm.void"),
         QT_TRANSLATE_NOOP("tuiwen::ui::PushTimeline", "The confirmation no longer counts")},
        {QStringLiteral("confirm.check"),
         QT_TRANSLATE_NOOP("tuiwen::ui::PushTimeline", "The confirmation was checked")},
        {QStringLiteral("claim"),
         QT_TRANSLATE_NOOP("tuiwen::ui::PushTimeline", "Its time has come: work began")},
        {QStringLiteral("prepare"),
         QT_TRANSLATE_NOOP("tuiwen::ui::PushTimeline", "Being prepared")},
        {QStringLiteral("images"),
         QT_TRANSLATE_NOOP("tuiwen::ui::PushTimeline", "Pictures are brought to WeChat")},
        {QStringLiteral("cover"),
         QT_TRANSLATE_NOOP("tuiwen::ui::PushTimeline", "The cover is brought to WeChat")},
        {QStringLiteral("draft.intent"),
         QT_TRANSLATE_NOOP("tuiwen::ui::PushTimeline", "The draft is about to be made")},
        {QStringLiteral("draft.add"),
         QT_TRANSLATE_NOOP("tuiwen::ui::PushTimeline", "The draft was made at WeChat")},
        {QStringLiteral("draft.update"),
         QT_TRANSLATE_NOOP("tuiwen::ui::PushTimeline", "The draft was brought up to date")},
        {QStringLiteral("draft.get"),
         QT_TRANSLATE_NOOP("tuiwen::ui::PushTimeline", "The draft was read back")},
        {QStringLiteral("draft.check"),
         QT_TRANSLATE_NOOP("tuiwen::ui::PushTimeline", "The draft was compared with the article")},
        {QStringLiteral("draft.search"),
         QT_TRANSLATE_NOOP("tuiwen::ui::PushTimeline", "The draft was looked for at WeChat")},
        {QStringLiteral("draft.gone"),
         QT_TRANSLATE_NOOP("tuiwen::ui::PushTimeline", "The draft is gone at WeChat")},
        {QStringLiteral("draft.left"),
         QT_TRANSLATE_NOOP("tuiwen::ui::PushTimeline", "A draft was left behind at WeChat")},
        {QStringLiteral("send.intent"),
         QT_TRANSLATE_NOOP("tuiwen::ui::PushTimeline", "The order to send is about to be given")},
        {QStringLiteral("send"),
         QT_TRANSLATE_NOOP("tuiwen::ui::PushTimeline", "The order to send was given")},
        {QStringLiteral("poll"),
         QT_TRANSLATE_NOOP("tuiwen::ui::PushTimeline", "WeChat was asked how far it is")},
        {QStringLiteral("reconcile"),
         QT_TRANSLATE_NOOP("tuiwen::ui::PushTimeline", "WeChat was asked what became of it")},
        {QStringLiteral("reconcile.begin"),
         QT_TRANSLATE_NOOP("tuiwen::ui::PushTimeline", "Nobody knows yet whether it left")},
        {QStringLiteral("by_hand"),
         QT_TRANSLATE_NOOP("tuiwen::ui::PushTimeline", "A person sent it in the console")},
        {QStringLiteral("clipboard"),
         QT_TRANSLATE_NOOP("tuiwen::ui::PushTimeline", "Ready to be copied")},
        {QStringLiteral("draft"),
         QT_TRANSLATE_NOOP("tuiwen::ui::PushTimeline", "Waits in the draft box")},
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
    const bool byHand = event.step == QLatin1StringView("by_hand");
    const bool byState = !byHand && (isFinal(event.state) || event.state == PushState::InDoubt ||
                                     event.state == PushState::Retry);
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
