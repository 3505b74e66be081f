// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the confirm dialog: head, preview beside the sheet, foot.
#include "ui/push/confirmdialog.h"

#include "core/article/service.h"
#include "core/calendar/service.h"
#include "ui/preview/phone.h"
#include "ui/push/accountstepper.h"
#include "ui/push/confirmsheet.h"
#include "ui/push/holdbutton.h"
#include "ui/push/statement.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/strip.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace tuiwen::ui {

namespace {

constexpr int previewWidth = 352;

enum Shade
{
    Light,
    Dark
};

} // namespace

void ConfirmDialog::buildHead(QWidget *into)
{
    auto *row = new QHBoxLayout(into);
    row->setContentsMargins(20, 0, 14, 0);
    row->setSpacing(12);
    row->addWidget(makeLabel(tr("Confirm"), "dialog"));
    m_progress = makeLabel({}, "small", "mute");
    row->addWidget(m_progress);
    row->addStretch();
    m_stepper = new AccountStepper(into);
    row->addWidget(m_stepper);
    auto *close = makeIconButton(QStringLiteral("x"), tr("Close without confirming"),
                                 QKeySequence(Qt::Key_Escape));
    connect(close, &QToolButton::clicked, this, &QDialog::reject);
    row->addWidget(close);

    for (const int direction : {-1, 1}) {
        auto *walk = new QShortcut(
            QKeySequence(Qt::ALT | (direction < 0 ? Qt::Key_Left : Qt::Key_Right)), this);
        connect(walk, &QShortcut::activated, this, [this, direction] {
            if (const PushId next = m_stepper->neighbour(direction); !next.isNull()) {
                turnTo(next);
            }
        });
    }
}

void ConfirmDialog::buildPreview(QWidget *into)
{
    m_sandbox->showNotice(tr("Sandbox account: nothing is really sent."), Hue::Info,
                          QStringLiteral("flask-conical"));
    auto *row = new QHBoxLayout(into);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);

    auto *left = new QWidget;
    left->setProperty("surface", QStringLiteral("sunken"));
    left->setAttribute(Qt::WA_StyledBackground);
    left->setFixedWidth(previewWidth);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(16, 7, 16, 7);
    bar->addWidget(makeLabel(tr("As readers will see it"), "small", "mute"));
    bar->addStretch();
    auto *shade = new Segmented(tr("Appearance of the phone"));
    shade->add(Light, {}, QStringLiteral("sun"))->setToolTip(tr("Light (L)"));
    shade->add(Dark, {}, QStringLiteral("moon"))->setToolTip(tr("Dark (D)"));
    bar->addWidget(shade);
    column->addLayout(bar);
    m_phone = new PhonePreview(m_services.media, left);
    m_phone->setObjectName(QStringLiteral("phone"));
    column->addWidget(m_phone, 1);
    column->addWidget(makeLine());
    auto *read = new QHBoxLayout;
    read->setContentsMargins(16, 4, 12, 4);
    read->setSpacing(6);
    m_readIcon = new QLabel;
    m_read = makeLabel({}, "small", "mute");
    m_toEnd = makeButton(tr("To the end"), {}, Variant::Quiet);
    read->addWidget(m_readIcon);
    read->addWidget(m_read);
    read->addStretch();
    read->addWidget(m_toEnd);
    m_same = makeLabel(tr("The very bytes that leave"), "small", "mute");
    read->addWidget(m_same);
    auto *foot = new QWidget;
    foot->setFixedHeight(36);
    foot->setLayout(read);
    column->addWidget(foot);
    row->addWidget(left);
    row->addWidget(makeLine(Qt::Vertical));

    m_right = new QStackedWidget;
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_sheet = new ConfirmSheet(m_services.calendar, m_services.clock, scroll);
    scroll->setWidget(m_sheet);
    scroll->viewport()->setAutoFillBackground(false);
    m_right->addWidget(scroll);
    m_changed = new EmptyState(
        tr("The content has changed since it was shown here. Please read it again."));
    QPushButton *again = m_changed->addButton(tr("Read again"), QStringLiteral("refresh-cw"));
    again->setObjectName(QStringLiteral("readAgain"));
    connect(again, &QPushButton::clicked, this, [this] {
        load();
        m_phone->setFocus();
    });
    m_right->addWidget(m_changed);
    row->addWidget(m_right, 1);

    const auto turn = [this, shade](int to) {
        shade->setCurrent(to);
        m_phone->setDark(to == Dark);
    };
    connect(shade, &Segmented::chosen, this, turn);
    connect(new QShortcut(QKeySequence(Qt::Key_L), this), &QShortcut::activated, this,
            [turn] { turn(Light); });
    connect(new QShortcut(QKeySequence(Qt::Key_D), this), &QShortcut::activated, this,
            [turn] { turn(Dark); });
}

void ConfirmDialog::buildFoot(QWidget *into)
{
    auto *all = new QVBoxLayout(into);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(makeLine());
    auto *row = new QHBoxLayout;
    row->setContentsMargins(20, 10, 16, 10);
    row->setSpacing(8);
    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    m_statement = new Statement(into);
    column->addWidget(m_statement);
    auto *below = new QHBoxLayout;
    below->setContentsMargins(22, 0, 0, 0);
    below->setSpacing(12);
    m_missing = makeLabel({}, "small", "mute");
    m_missing->setObjectName(QStringLiteral("missing"));
    below->addWidget(m_missing);
    m_typing = makeButton(tr("I cannot hold"), {}, Variant::Quiet);
    m_typing->setToolTip(tr("Type the last four signs of the fingerprint instead"));
    m_typing->setObjectName(QStringLiteral("cannotHold"));
    below->addWidget(m_typing);
    below->addStretch();
    column->addLayout(below);
    row->addLayout(column, 1);
    m_last = new QLineEdit;
    m_last->setObjectName(QStringLiteral("lastFour"));
    m_last->setPlaceholderText(tr("Last four"));
    m_last->setAccessibleName(tr("Last four signs of the fingerprint"));
    m_last->setMaxLength(4);
    m_last->setFixedWidth(92);
    m_last->hide();
    row->addWidget(m_last);
    m_back = makeButton(tr("Back"), {}, Variant::Normal, Size::Large);
    m_back->setToolTip(tr("Close without confirming"));
    row->addWidget(m_back);
    m_hold = new HoldButton(m_services.clock, tr("Hold to confirm"), into);
    m_hold->setObjectName(QStringLiteral("hold"));
    m_hold->setEnabled(false);
    row->addWidget(m_hold);
    all->addLayout(row, 1);
}

} // namespace tuiwen::ui
