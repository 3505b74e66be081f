// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/push/confirmdialog.h"

#include "core/base/clock.h"
#include "core/base/settings.h"
#include "ui/preview/phone.h"
#include "ui/push/accountstepper.h"
#include "ui/push/confirmsheet.h"
#include "ui/push/holdbutton.h"
#include "ui/push/scrim.h"
#include "ui/push/statement.h"
#include "ui/style/style.h"
#include "ui/widgets/corners.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/strip.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <QWindow>

namespace tuiwen::ui {

namespace {

using namespace std::chrono_literals;

constexpr int headHeight = 56;
constexpr auto doneShown = 800ms;
constexpr auto minuteHand = 30s;
constexpr int fingerprintShown = 12;
constexpr int fingerprintTyped = 4;

} // namespace

ConfirmDialog::ConfirmDialog(Services &services, const PushId &push, QWidget *parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint)
    , m_services(services)
    , m_push(push)
{
    setObjectName(QStringLiteral("confirmDialog"));
    setWindowTitle(tr("Confirm"));
    setWindowModality(Qt::WindowModal);
    m_corners = new Corners(this, 12);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(1, 1, 1, 1);
    all->setSpacing(0);
    auto *head = new QWidget;
    head->setFixedHeight(headHeight);
    buildHead(head);
    all->addWidget(head);
    m_strip = new Strip;
    m_strip->hide();
    m_sandbox = new Strip;
    m_sandbox->hide();
    all->addWidget(m_strip);
    all->addWidget(m_sandbox);
    auto *body = new QWidget;
    buildPreview(body);
    all->addWidget(body, 1);
    auto *foot = new QWidget;
    foot->setFixedHeight(92);
    buildFoot(foot);
    all->addWidget(foot);
    wire();

    const QSize room =
        parent != nullptr ? parent->window()->size() - QSize(40, 40) : QSize(1020, 704);
    resize(QSize(1020, 704).boundedTo(room.expandedTo({760, 520})));
    m_statement->setName(services.settings.get(personSetting));
    load();
    loadSiblings();
    tick();
}

void ConfirmDialog::wire()
{
    connect(m_phone, &PhonePreview::readToEnd, this, &ConfirmDialog::rearm);
    connect(m_toEnd, &QPushButton::clicked, m_phone, &PhonePreview::scrollToEnd);
    connect(m_statement, &Statement::changed, this, &ConfirmDialog::rearm);
    connect(m_hold, &HoldButton::held, this, &ConfirmDialog::confirm);
    connect(m_back, &QPushButton::clicked, this, &QDialog::reject);
    connect(this, &QDialog::finished, this, [this] { qApp->removeEventFilter(this); });
    connect(m_typing, &QPushButton::clicked, this, [this] {
        m_last->setVisible(!m_last->isVisible());
        m_last->setFocus();
    });
    connect(m_last, &QLineEdit::returnPressed, this, &ConfirmDialog::confirmByFingerprint);
    connect(m_stepper, &AccountStepper::chosen, this, &ConfirmDialog::turnTo);
    connect(m_sheet, &ConfirmSheet::modeChosen, this, &ConfirmDialog::changeMode);
    connect(m_sheet, &ConfirmSheet::moveWanted, this, &ConfirmDialog::changeTime);
    connect(m_strip, &Strip::acted, this, [this] {
        if (m_dossier.confirmation && m_dossier.push.state == PushState::Confirmed) {
            m_arming.busy = true;
            rearm();
            whenDone(m_services.pushes.withdraw(m_push, QStringLiteral("withdrawn in the window")),
                     this, [this](const Result<Push> &) { load(); });
            return;
        }
        load();
    });
    connect(&m_services.changes, &store::Changes::changed, this,
            &ConfirmDialog::contentMayHaveChanged);
}

void ConfirmDialog::turnTo(const PushId &push)
{
    m_push = push;
    m_statement->setTicked(false);
    m_last->clear();
    m_hold->reset();
    m_phone->clear();
    m_stepper->setCurrent(push);
    load();
}

void ConfirmDialog::rearm()
{
    m_arming.readToEnd = m_arming.loaded && m_phone->wasReadToEnd();
    m_arming.ticked = m_statement->isTicked();
    m_arming.named = !m_statement->name().isEmpty();
    const auto late = std::chrono::minutes(m_services.settings.get(lateMinutesSetting));
    m_arming.expired = m_arming.loaded && m_services.clock.now() > m_dossier.push.at + late;
    const bool armed = m_arming.armed();
    m_hold->setEnabled(armed);
    m_last->setEnabled(armed);
    m_missing->setText(armed ? tr("Hold the button, or Ctrl+Enter, for a second and a half.")
                             : m_arming.missing());
    m_hold->setToolTip(m_arming.missing());
    const bool read = m_arming.readToEnd;
    const style::Palette &p = style::palette();
    m_readIcon->setPixmap(
        style::pixmap(read ? QStringLiteral("check") : QStringLiteral("arrow-down"),
                      read ? p.ok : p.mute, 14, devicePixelRatioF()));
    m_read->setText(read ? tr("Read to the end") : tr("Not read to the end yet"));
    style::setVariant(m_read, "tone", read ? QStringLiteral("ok") : QStringLiteral("mute"));
    m_toEnd->setVisible(!read);
    m_same->setVisible(read);
}

void ConfirmDialog::confirm()
{
    rearm(); // the clock may have passed the limit since
    if (!m_arming.armed()) {
        m_hold->reset();
        return;
    }
    m_arming.busy = true;
    rearm();
    const QString name = m_statement->name();
    whenDone(m_services.pushes.confirm(m_push, m_dossier.preview.contentHash, name), this,
             [this, name](const Result<Push> &push) {
                 m_arming.busy = false;
                 if (push) {
                     m_services.settings.set(personSetting, name);
                     finished(*push);
                     return;
                 }
                 m_hold->reset();
                 if (push.error().kind == ErrorKind::Conflict) {
                     m_arming.changed = true;
                     m_statement->setTicked(false);
                     m_right->setCurrentIndex(1);
                 } else {
                     m_strip->showError(tr("The push was not confirmed"), push.error(),
                                        tr("Retry"));
                     m_strip->show();
                 }
                 rearm();
             });
}

void ConfirmDialog::confirmByFingerprint()
{
    const QString end =
        m_dossier.preview.contentHash.left(fingerprintShown).right(fingerprintTyped);
    const bool same = m_last->text().trimmed().compare(end, Qt::CaseInsensitive) == 0;
    m_last->setProperty("invalid", QVariant());
    if (same && m_arming.armed()) {
        confirm();
        return;
    }
    style::setVariant(m_last, "invalid", same ? QString() : QStringLiteral("true"));
    m_missing->setText(same ? m_arming.missing()
                            : tr("That is not the end of the fingerprint shown above."));
}

void ConfirmDialog::finished(const Push &push)
{
    m_arming.confirmable = false;
    m_statement->setTicked(false);
    rearm();
    m_missing->setText({});
    m_hold->setDone(tr("Confirmed"));
    m_stepper->setDone(push.id);
    Q_EMIT confirmed(push.id);
    m_services.clock.callAfter(doneShown, this, [this] {
        const PushId next = m_stepper->nextOpen();
        if (next.isNull()) {
            accept();
        } else {
            turnTo(next);
        }
    });
}

void ConfirmDialog::tick()
{
    if (m_arming.loaded) {
        m_sheet->refreshDistance();
        rearm();
    }
    m_services.clock.callAfter(minuteHand, this, [this] { tick(); });
}

bool ConfirmDialog::eventFilter(QObject *watched, QEvent *event)
{
    const bool press = event->type() == QEvent::KeyPress;
    if (press || event->type() == QEvent::KeyRelease) {
        const auto *widget = qobject_cast<QWidget *>(watched);
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (widget != nullptr && widget->window() == this && !key->isAutoRepeat()) {
            if (press && enter && key->modifiers().testFlag(Qt::ControlModifier)) {
                m_hold->beginHold();
                return true;
            }
            if (press && key->key() == Qt::Key_Escape) {
                reject();
                return true;
            }
            if (!press && (enter || key->key() == Qt::Key_Control)) {
                m_hold->releaseKey();
            }
        }
    }
    return QDialog::eventFilter(watched, event);
}

void ConfirmDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    // Keys are watched everywhere in the dialog: the browser view keeps what it receives.
    qApp->installEventFilter(this);
    if (parentWidget() != nullptr && !event->spontaneous()) {
        auto *scrim = new Scrim(parentWidget()->window(), this);
        connect(this, &QDialog::finished, scrim, &QObject::deleteLater);
    }
    m_phone->setFocus();
}

void ConfirmDialog::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_corners->paint(painter);
}

void ConfirmDialog::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && event->position().y() < headHeight &&
        windowHandle() != nullptr) {
        windowHandle()->startSystemMove();
    }
    QDialog::mousePressEvent(event);
}

} // namespace tuiwen::ui
