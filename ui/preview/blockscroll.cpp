// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/blockscroll.h"

#include "ui/webview/page.h"
#include "ui/webview/view.h"

#include <QEvent>
#include <QPointer>
#include <QWebEngineScript>

#include <utility>

namespace tuiwen::ui {

namespace {

// The place at a height and back; few elements are measured, whatever the article's length. Inside
// a zoomed body (the reader's text size) this engine gives measures divided by the zoom.
constexpr const char *script = R"((() => {
    const content = document.getElementById('content');
    const body = content && content.childElementCount === 1 ? content.firstElementChild : content;
    let blocks = body ? [...body.children] : [];
    const guard = (e) => e && e.style.fontSize === '0px' && e.textContent.trim() === '';
    if (guard(blocks[0])) blocks = blocks.slice(1);
    if (guard(blocks[blocks.length - 1])) blocks = blocks.slice(0, -1);
    const zoom = parseFloat(getComputedStyle(document.body).zoom) || 1;
    const count = blocks.length;
    const height = document.documentElement.scrollHeight;
    const edge = (at) => at < 0 ? 0 : at > count ? height : window.scrollY + zoom * (at < count
        ? blocks[at].getBoundingClientRect().top : blocks[count - 1].getBoundingClientRect().bottom);
    if (count === 0) return null;
    const placeAt = (y) => {
        let low = -1;
        for (let high = count + 1; high - low > 1;) {
            const middle = (low + high) >> 1;
            if (edge(middle) <= y) low = middle; else high = middle;
        }
        const from = edge(low);
        return low + Math.min(Math.max((y - from) / Math.max(edge(low + 1) - from, 1), 0), 0.999999);
    };
    const heightOf = (place) => {
        const block = Math.min(Math.max(Math.floor(place), -1), count);
        const part = Math.min(Math.max(place - block, 0), 1);
        return edge(block) + part * (edge(block + 1) - edge(block));
    };
    return %1;
})())";

} // namespace

BlockScroll::BlockScroll(webview::View &view)
    : QObject(&view)
    , m_view(view)
{
    view.installEventFilter(this);
}

void BlockScroll::goTo(double place)
{
    m_byHand = false;
    m_wanted = place;
    this->place();
}

void BlockScroll::leave()
{
    m_there = false;
    m_byHand = false;
}

void BlockScroll::arrive()
{
    m_there = true;
    m_placing = false;
    m_looking = false;
    // The widget that gets the events is another one after the engine was restarted.
    if (QWidget *target = m_view.focusProxy()) {
        target->installEventFilter(this);
    }
    place();
}

void BlockScroll::place()
{
    if (!m_there || m_placing || !m_wanted || !m_view.isVisible()) {
        return;
    }
    m_placing = true;
    const double place = *m_wanted;
    const QPointer<BlockScroll> self(this);
    m_view.hardened().runJavaScript(
        QString::fromLatin1(script).arg(
            QStringLiteral("window.scrollTo(0, heightOf(%1))").arg(place, 0, 'f', 6)),
        QWebEngineScript::ApplicationWorld, [self, place](const QVariant &) {
            if (!self) {
                return;
            }
            self->m_placing = false;
            if (self->m_wanted && *self->m_wanted != place) {
                self->place();
            }
        });
}

void BlockScroll::look()
{
    if (!m_there || !m_byHand) {
        return;
    }
    if (m_looking) {
        m_lookAgain = true;
        return;
    }
    m_looking = true;
    const QPointer<BlockScroll> self(this);
    m_view.hardened().runJavaScript(
        QString::fromLatin1(script).arg(QStringLiteral("placeAt(window.scrollY)")),
        QWebEngineScript::ApplicationWorld, [self](const QVariant &answer) {
            if (!self) {
                return;
            }
            self->m_looking = false;
            if (self->m_byHand && self->m_there && answer.canConvert<double>()) {
                self->m_wanted.reset();
                Q_EMIT self->movedByHand(answer.toDouble());
            }
            if (std::exchange(self->m_lookAgain, false)) {
                self->look();
            }
        });
}

bool BlockScroll::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Wheel:
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
        m_byHand = true;
        break;
    case QEvent::Show:
        place();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace tuiwen::ui
