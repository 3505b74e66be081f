// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/push/details.h"

#include "core/account/service.h"
#include "core/article/service.h"
#include "core/base/clock.h"
#include "core/push/service.h"
#include "ui/errortext.h"
#include "ui/prompter.h"
#include "ui/push/marks.h"
#include "ui/push/timeline.h"
#include "ui/push/words.h"
#include "ui/style/style.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/corners.h"
#include "ui/widgets/strip.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QTextDocumentFragment>
#include <QVBoxLayout>
#include <QtConcurrent>

#include <algorithm>

namespace tuiwen::ui {

namespace {

constexpr int popoverWidth = 460;
constexpr int gap = 6;
constexpr int timelineHeight = 208;

} // namespace

PushDetails::PushDetails(Services &services, const PushId &push, QWidget *parent)
    : QWidget(parent, Qt::Popup | Qt::FramelessWindowHint)
    , m_services(services)
    , m_id(push)
    , m_corners(new Corners(this, 8))
{
    setObjectName(QStringLiteral("pushDetails"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("Push"));
    setFixedWidth(popoverWidth);
    build();
    connect(&services.changes, &store::Changes::changed, this, &PushDetails::heed);
    load();
}

void PushDetails::build()
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(16, 14, 16, 14);
    all->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    m_avatar = new Avatar(20);
    m_account = makeLabel({}, "small", "ink2");
    m_state = new StateChip;
    head->addWidget(m_avatar);
    head->addWidget(m_account, 1);
    head->addWidget(m_state);
    all->addLayout(head);
    m_title = makeLabel(tr("Untitled article"), "title");
    m_title->setWordWrap(true);
    m_title->setObjectName(QStringLiteral("pushTitle"));
    all->addWidget(m_title);
    m_when = makeLabel({}, "small", "mute");
    all->addWidget(m_when);
    m_link = new QLabel;
    m_link->setTextFormat(Qt::RichText);
    m_link->setOpenExternalLinks(true);
    m_link->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_link->hide();
    all->addWidget(m_link);

    m_troubleBox = new QFrame;
    m_troubleBox->setObjectName(QStringLiteral("trouble"));
    auto *trouble = new QVBoxLayout(m_troubleBox);
    trouble->setContentsMargins(12, 8, 12, 8);
    trouble->setSpacing(2);
    m_trouble = makeLabel({}, "strong", "err");
    m_trouble->setWordWrap(true);
    m_next = makeLabel({}, "small");
    m_next->setWordWrap(true);
    trouble->addWidget(m_trouble);
    trouble->addWidget(m_next);
    m_troubleBox->hide();
    all->addWidget(m_troubleBox);

    m_strip = new Strip;
    m_strip->hide();
    all->addWidget(m_strip);
    m_actions = new QHBoxLayout;
    m_actions->setSpacing(8);
    all->addLayout(m_actions);
    all->addWidget(makeLine());
    m_scroll = new QScrollArea;
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setMaximumHeight(timelineHeight);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *inner = new QWidget;
    inner->setProperty("surface", QStringLiteral("surface"));
    inner->setAttribute(Qt::WA_StyledBackground);
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 0, 0);
    m_timeline = new PushTimeline(inner);
    column->addWidget(m_timeline);
    column->addStretch();
    m_scroll->setWidget(inner);
    all->addWidget(m_scroll);
}

void PushDetails::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_corners->paint(painter);
}

void PushDetails::openAt(const QRect &anchor)
{
    adjustSize();
    const QScreen *screen = QGuiApplication::screenAt(anchor.center());
    const QRect room = (screen != nullptr ? screen : QGuiApplication::primaryScreen())
                           ->availableGeometry()
                           .adjusted(8, 8, -8, -8);
    int x = anchor.right() + gap;
    if (x + width() > room.right()) {
        x = anchor.left() - gap - width();
    }
    const int y = qBound(room.top(), anchor.top() - 12, qMax(room.top(), room.bottom() - height()));
    move(qMax(room.left(), x), y);
    show();
    setFocus();
}

void PushDetails::heed(store::Topic topic, const QStringList &ids)
{
    if (topic == store::Topic::Pushes && (ids.isEmpty() || ids.contains(m_id.value))) {
        load();
    }
}

void PushDetails::load()
{
    whenDone(m_services.pushes.get(m_id), this, [this](const Result<Push> &push) {
        if (!push) {
            m_strip->showError(tr("The push could not be read"), push.error());
            m_strip->show();
            return;
        }
        present(*push);
        loadHistory();
        whenDone(m_services.accounts.get(push->account), this,
                 [this](const Result<Account> &account) {
                     if (account) {
                         m_avatar->setAccount(marks::glyph(*account), marks::colour(*account),
                                              account->name);
                         m_account->setText(account->name);
                     }
                 });
        whenDone(m_services.articles.open(push->article), this,
                 [this](const Result<Article> &article) {
                     if (article && !article->title.isEmpty()) {
                         m_title->setText(article->title);
                     }
                 });
    });
}

void PushDetails::loadHistory()
{
    whenDone(
        m_services.pushes.history(m_id), this, [this](const Result<QVector<PushEvent>> &events) {
            if (!events) {
                m_strip->showError(tr("The history could not be read"), events.error());
                m_strip->show();
                return;
            }
            m_timeline->setEvents(*events, m_push.mode);
            m_scroll->setFixedHeight(qMin(timelineHeight, m_timeline->sizeHint().height() + 4));
            const bool byHand =
                std::any_of(events->begin(), events->end(), [](const PushEvent &each) {
                    return each.step == QLatin1StringView("by_hand");
                });
            if (byHand != m_byHand) {
                m_byHand = byHand;
                offer(m_push);
            }
            adjustSize();
        });
}

void PushDetails::present(const Push &push)
{
    const bool fresh = !m_shown || push.state != m_push.state || push.mode != m_push.mode;
    m_push = push;
    m_shown = true;
    const StateLook look = PushWords::look(push);
    m_state->setState(look.text, look.hue);
    QStringList when{PushWords::moment(push.at), lookOf(push.mode).text};
    if (isMovable(push)) {
        when.insert(1, PushWords::distance(m_services.clock.now(), push.at));
    }
    m_when->setText(when.join(QStringLiteral(" · ")));
    m_link->setVisible(!push.articleUrl.isEmpty());
    m_link->setText(QStringLiteral("<a href=\"%1\">%2</a>")
                        .arg(push.articleUrl.toHtmlEscaped(), tr("Open the published article")));
    showTrouble(push);
    if (fresh) {
        offer(push);
    }
}

void PushDetails::showTrouble(const Push &push)
{
    const bool troubled =
        push.lastError && push.state != PushState::Sent && push.state != PushState::HandedOver;
    m_troubleBox->setVisible(troubled);
    if (!troubled) {
        return;
    }
    const ErrorText text = describe(*push.lastError);
    m_trouble->setText(text.title);
    m_next->setText(QStringList{text.explanation, text.nextStep}.join(QLatin1Char('\n')).trimmed());
    m_next->setToolTip(toText(*push.lastError));
    m_troubleBox->setStyleSheet(
        QStringLiteral("QFrame#trouble { background: %1; border-radius: 8px; }")
            .arg(style::palette().errSoft.name()));
}

void PushDetails::offer(const Push &push)
{
    while (QLayoutItem *item = m_actions->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    const auto add = [this](const QString &text, const char *name, Variant variant,
                            const std::function<void()> &act) {
        auto *button = makeButton(text, {}, variant, Size::Small);
        button->setObjectName(QLatin1StringView(name));
        connect(button, &QPushButton::clicked, this, act);
        m_actions->addWidget(button);
        return button;
    };
    const bool ended = push.state == PushState::Failed || push.state == PushState::Missed;
    if (push.state == PushState::Planned || push.state == PushState::Confirmed) {
        add(push.state == PushState::Planned ? tr("Confirm…") : tr("Confirmation…"), "confirm",
            push.state == PushState::Planned ? Variant::Primary : Variant::Normal, [this] {
                Q_EMIT confirmWanted(m_id);
                close();
            });
    }
    const bool copies = push.mode == DeliveryMode::Clipboard &&
                        (push.state == PushState::Confirmed || push.state == PushState::HandedOver);
    if (copies) {
        add(tr("Copy now"), "copyNow", Variant::Primary, [this] { copyNow(); });
    }
    if (!m_byHand && (copies || push.state == PushState::HandedOver)) {
        add(tr("I have sent it"), "handedOver", Variant::Normal,
            [this] { run(tr("The push was not marked"), m_services.pushes.markHandedOver(m_id)); });
    }
    if (isMovable(push)) {
        add(ended ? tr("Plan again…") : tr("Move…"), "movePush",
            ended ? Variant::Primary : Variant::Normal, [this] {
                Q_EMIT moveWanted(m_push);
                close();
            });
    }
    add(tr("Open article"), "openArticle", Variant::Normal, [this] {
        Q_EMIT openArticle(m_push.article);
        close();
    });
    if (push.state == PushState::Planned || push.state == PushState::Confirmed || ended ||
        push.state == PushState::Retry) {
        add(tr("Cancel push"), "cancelPush", Variant::Danger,
            [this] { run(tr("The push was not cancelled"), m_services.pushes.cancel(m_id)); });
    }
    m_actions->addStretch();
    adjustSize();
}

void PushDetails::run(const QString &failure, const QFuture<Result<Push>> &work)
{
    whenDone(work, this, [this, failure](const Result<Push> &push) {
        if (push) {
            m_strip->hide();
            load();
        } else {
            m_strip->showError(failure, push.error());
            m_strip->show();
            adjustSize();
        }
    });
}

void PushDetails::copyNow()
{
    const auto fail = [this](const Error &error) {
        m_strip->showError(tr("Nothing was copied"), error);
        m_strip->show();
        adjustSize();
    };
    whenDone(m_services.pushes.dossier(m_id), this,
             [this, fail](const Result<push::Dossier> &dossier) {
                 if (!dossier) {
                     fail(dossier.error());
                     return;
                 }
                 // The pictures are read and encoded: not in this thread.
                 const auto rendering = QtConcurrent::run(
                     [&articles = m_services.articles, payload = dossier->preview.payload] {
                         return articles.clipboardHtml(payload);
                     });
                 whenDone(rendering, this, [this, fail](const Result<QString> &html) {
                     if (!html) {
                         fail(html.error());
                         return;
                     }
                     auto *copy = new QMimeData;
                     copy->setHtml(*html);
                     copy->setText(QTextDocumentFragment::fromHtml(*html).toPlainText());
                     QGuiApplication::clipboard()->setMimeData(copy);
                     m_strip->showNotice(tr("Copied. Paste it into the console's editor."), Hue::Ok,
                                         QStringLiteral("clipboard-check"));
                     m_strip->show();
                     adjustSize();
                 });
             });
}

} // namespace tuiwen::ui
