// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/phone.h"

#include "core/article/darkmode.h"
#include "core/article/service.h"
#include "ui/preview/blockscroll.h"
#include "ui/preview/frame.h"
#include "ui/preview/reader.h"
#include "ui/style/style.h"
#include "ui/webview/page.h"
#include "ui/webview/view.h"

#include <QLabel>
#include <QPainter>
#include <QPointer>
#include <QShortcut>
#include <QTimeZone>
#include <QWebEngineScript>

#include <algorithm>
#include <cmath>
#include <utility>

namespace tuiwen::ui {

namespace {

constexpr int margin = 12;       ///< around the phone, at least
constexpr double smallest = 0.3; ///< scale
constexpr double largest = 2.0;
constexpr double endSlack = 3.0; ///< CSS pixels that still count as the end

} // namespace

struct PhonePreview::Private
{
    explicit Private(media::MediaService &service)
        : media(service)
    {}

    media::MediaService &media;
    PhoneFrame frame;
    double wantedZoom = 0;
    QPointF origin;
    webview::View *view = nullptr;
    BlockScroll *blocks = nullptr; ///< of the view
    QLabel *sentence = nullptr;
    ReaderPage page;
    QString hash;
    bool empty = true;
    bool loaded = false;
    int load = 0; ///< counts documents, so that answers about an older one are dropped
    bool readToEnd = false;
    bool fromTop = true; ///< the next document is another one, so it begins at its top
    double fraction = 0;
};

PhonePreview::PhonePreview(media::MediaService &media, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(media))
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Phone preview"));
    d->sentence = new QLabel(this);
    d->sentence->setAlignment(Qt::AlignCenter);
    d->sentence->setWordWrap(true);
    d->sentence->setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(&style::notifier(), &style::Notifier::changed, this, [this] { update(); });
    // The page has nothing to stop at, but a browser view keeps Tab to itself.
    for (const QKeySequence &keys :
         {QKeySequence(Qt::Key_Tab), QKeySequence(Qt::SHIFT | Qt::Key_Tab),
          QKeySequence(Qt::Key_Backtab)}) {
        const bool onward = keys == QKeySequence(Qt::Key_Tab);
        auto *leave = new QShortcut(keys, this);
        leave->setContext(Qt::WidgetWithChildrenShortcut);
        connect(leave, &QShortcut::activated, this, [this, onward] { leaveByTab(onward); });
    }
}

PhonePreview::~PhonePreview()
{
    // Its last answers still look at what is kept here.
    delete d->view;
}

void PhonePreview::show(const article::Preview &preview, const QString &accountName,
                        const QDateTime &when)
{
    const QDateTime local = when.toTimeZone(QTimeZone("Asia/Shanghai"));
    const QString printed =
        local.isValid()
            ? QLocale(QLocale::Chinese).toString(local, QStringLiteral("yyyy年M月d日 HH:mm"))
            : QString();
    const ReaderPage page{preview.payload.title, preview.payload.author,
                          accountName,           printed,
                          preview.payload.html,  d->page.dark, d->page.textPercent};
    const bool sameContent = preview.contentHash == d->hash && !preview.contentHash.isEmpty();
    d->hash = preview.contentHash;
    d->frame.clock = local.isValid() ? local.toString(QStringLiteral("HH:mm")) : QString();
    d->frame.account = accountName;
    d->page = page;
    d->empty = false;
    d->sentence->hide();
    if (!sameContent) {
        d->readToEnd = false;
    }
    render();
}

void PhonePreview::leaveByTab(bool onward)
{
    const auto stops = [this](const QWidget *widget) {
        return widget->window() == window() && !isAncestorOf(widget) && widget != this &&
               widget->isVisible() && widget->isEnabled() &&
               (widget->focusPolicy() & Qt::TabFocus) != 0;
    };
    QWidget *next = this;
    do {
        next = onward ? next->nextInFocusChain() : next->previousInFocusChain();
    } while (next != this && !stops(next));
    if (next != this) {
        next->setFocus(onward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    }
}

void PhonePreview::clear(const QString &sentence)
{
    d->empty = true;
    d->hash.clear();
    d->loaded = false;
    d->readToEnd = false;
    d->fromTop = true;
    if (d->view != nullptr) {
        d->view->hide();
    }
    d->sentence->setText(sentence);
    d->sentence->setVisible(!sentence.isEmpty());
    update();
}

void PhonePreview::render()
{
    if (d->view == nullptr) {
        createView();
    }
    d->loaded = false;
    d->blocks->leave();
    ++d->load;
    d->frame.dark = d->page.dark;
    ReaderPage shown = d->page;
    if (shown.dark) {
        shown.html = article::darkened(shown.html);
    }
    d->view->hardened().setBackgroundColor(d->frame.screenColor());
    d->view->showDocument(readerDocument(shown));
    d->view->show();
    arrange();
    update();
}

void PhonePreview::createView()
{
    d->view = new webview::View(webview::Role::Preview, d->media, this);
    setFocusProxy(d->view);
    d->blocks = new BlockScroll(*d->view);
    connect(d->blocks, &BlockScroll::movedByHand, this, &PhonePreview::scrolledByHand);
    auto &page = d->view->hardened();
    connect(&page, &QWebEnginePage::loadFinished, this, [this](bool ok) {
        if (ok) {
            d->loaded = true;
            d->view->setZoomFactor(d->frame.scale);
            if (std::exchange(d->fromTop, false)) {
                // The engine brings the place back where the page before was left.
                d->view->hardened().runJavaScript(QStringLiteral("window.scrollTo(0, 0)"),
                                                  QWebEngineScript::ApplicationWorld);
            }
            d->blocks->arrive();
            measure();
        }
    });
    connect(&page, &QWebEnginePage::scrollPositionChanged, this, [this] {
        measure();
        d->blocks->look();
    });
    connect(&page, &QWebEnginePage::contentsSizeChanged, this, [this] { measure(); });
    connect(d->view, &webview::View::crashed, this, [this] {
        if (!d->empty) {
            render();
        }
    });
}

void PhonePreview::measure()
{
    if (!d->loaded || d->empty || d->view == nullptr) {
        return;
    }
    // The engine's own contentsSize() is late by a layout, so the page is asked. This script is
    // ours and runs in a world of its own; the article's scripts stay off.
    static const QString question = QStringLiteral(
        "[window.scrollY, document.documentElement.scrollHeight - window.innerHeight]");
    const QPointer<PhonePreview> self(this);
    const int load = d->load;
    d->view->hardened().runJavaScript(
        question, QWebEngineScript::ApplicationWorld, [self, load](const QVariant &answer) {
            const QVariantList numbers = answer.toList();
            if (self && self->d->load == load && numbers.size() == 2) {
                self->scrolledTo(numbers.at(0).toDouble(), numbers.at(1).toDouble());
            }
        });
}

void PhonePreview::scrolledTo(double offset, double hidden)
{
    d->fraction = hidden <= endSlack ? 1.0 : std::clamp(offset / hidden, 0.0, 1.0);
    Q_EMIT scrolled(d->fraction);
    if (!d->readToEnd && hidden - offset <= endSlack) {
        d->readToEnd = true;
        Q_EMIT readToEnd();
    }
}

void PhonePreview::setDark(bool dark)
{
    if (d->page.dark == dark) {
        return;
    }
    d->page.dark = dark;
    d->frame.dark = dark;
    if (!d->empty) {
        render();
    }
    update();
}

bool PhonePreview::isDark() const
{
    return d->page.dark;
}

void PhonePreview::setDeviceWidth(int width)
{
    d->frame.width = std::clamp(width, 280, 1024);
    arrange();
    updateGeometry();
    update();
}

void PhonePreview::setTextPercent(int percent)
{
    const int wanted = std::clamp(percent, 70, 200);
    if (d->page.textPercent != wanted) {
        d->page.textPercent = wanted;
        if (!d->empty) {
            render();
        }
    }
}

int PhonePreview::textPercent() const
{
    return d->page.textPercent;
}

void PhonePreview::setNotched(bool notched)
{
    d->frame.notched = notched;
    update();
}

int PhonePreview::deviceWidth() const
{
    return d->frame.width;
}

void PhonePreview::setZoom(double zoom)
{
    d->wantedZoom = zoom <= 0 ? 0 : std::clamp(zoom, smallest, largest);
    arrange();
    updateGeometry();
    update();
}

double PhonePreview::zoom() const
{
    return d->frame.scale;
}

void PhonePreview::arrange()
{
    const double before = d->frame.scale;
    if (d->wantedZoom > 0) {
        d->frame.scale = d->wantedZoom;
    } else {
        const double frameSpace = 2.0 * (PhoneFrame::bezel + margin);
        const double across = (width() - frameSpace) / d->frame.width;
        const double down = (height() - frameSpace) / PhoneFrame::heightFor(d->frame.width);
        d->frame.scale = std::clamp(std::min({across, down, 1.0}), smallest, largest);
    }
    const QSizeF outer = d->frame.outerSize();
    d->origin = QPointF(std::max(std::round((width() - outer.width()) / 2), 0.0),
                        std::max(std::round((height() - outer.height()) / 2), 0.0));
    const QRect article = d->frame.articleRect(d->origin).toRect();
    d->sentence->setGeometry(article.adjusted(16, 16, -16, -16));
    if (d->view != nullptr) {
        d->view->setGeometry(article);
        d->view->setZoomFactor(d->frame.scale);
    }
    if (!qFuzzyCompare(before, d->frame.scale)) {
        Q_EMIT zoomChanged(d->frame.scale);
    }
}

double PhonePreview::scrollFraction() const
{
    return d->fraction;
}

bool PhonePreview::wasReadToEnd() const
{
    return d->readToEnd;
}

void PhonePreview::scrollToEnd()
{
    if (d->view == nullptr) {
        return;
    }
    d->view->hardened().runJavaScript(
        QStringLiteral("window.scrollTo(0, document.documentElement.scrollHeight)"),
        QWebEngineScript::ApplicationWorld);
}

void PhonePreview::scrollToBlock(double place)
{
    if (d->view != nullptr) {
        d->blocks->goTo(place);
    }
}

QSize PhonePreview::sizeHint() const
{
    const double scale = d->wantedZoom > 0 ? d->wantedZoom : 0.77;
    PhoneFrame frame = d->frame;
    frame.scale = scale;
    return frame.outerSize().toSize() + QSize(2 * margin, 2 * margin);
}

QSize PhonePreview::minimumSizeHint() const
{
    PhoneFrame frame = d->frame;
    frame.scale = d->wantedZoom > 0 ? d->wantedZoom : smallest;
    return frame.outerSize().toSize();
}

void PhonePreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    d->frame.paint(painter, d->origin, devicePixelRatioF());
}

void PhonePreview::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void PhonePreview::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (d->view != nullptr) {
        d->view->setFocus();
    }
}

} // namespace tuiwen::ui
