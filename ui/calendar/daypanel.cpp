// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/daypanel.h"

#include "ui/calendar/ledger.h"
#include "ui/calendar/pushrow.h"
#include "ui/push/daytext.h"
#include "ui/push/marks.h"
#include "ui/push/words.h"
#include "ui/style/style.h"
#include "ui/widgets/button.h"
#include "ui/widgets/elidedlabel.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace tuiwen::ui {

namespace {

using namespace std::chrono_literals;

constexpr auto tooClose = 60min;
constexpr int longOccasion = 20;

void clear(QVBoxLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
}

QVBoxLayout *section(QVBoxLayout *into)
{
    auto *column = new QVBoxLayout;
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(6);
    into->addLayout(column);
    return column;
}

} // namespace

DayPanel::DayPanel(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("dayPanel"));
    setProperty("surface", QStringLiteral("surface"));
    setAttribute(Qt::WA_StyledBackground);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    content->setProperty("surface", QStringLiteral("surface"));
    content->setAttribute(Qt::WA_StyledBackground);
    scroll->setWidget(content);
    outer->addWidget(scroll);
    auto *all = new QVBoxLayout(content);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);

    QVBoxLayout *head = section(all);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    m_number = makeLabel({});
    m_number->setFont(style::font(24, QFont::DemiBold));
    m_number->setObjectName(QStringLiteral("dayNumber"));
    m_title = new ElidedLabel;
    m_title->setProperty("role", QStringLiteral("small"));
    m_lunar = new ElidedLabel;
    m_lunar->setProperty("role", QStringLiteral("meta"));
    m_lunar->setObjectName(QStringLiteral("dayLunar"));
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_title);
    names->addWidget(m_lunar);
    auto *before = makeIconButton(QStringLiteral("chevron-left"), tr("Previous day"));
    auto *after = makeIconButton(QStringLiteral("chevron-right"), tr("Next day"));
    connect(before, &QToolButton::clicked, this, [this] { Q_EMIT stepped(-1); });
    connect(after, &QToolButton::clicked, this, [this] { Q_EMIT stepped(1); });
    row->addWidget(m_number);
    row->addLayout(names, 1);
    row->addWidget(before);
    row->addWidget(after);
    head->addLayout(row);
    m_class = makeLabel({}, "small", "mute");
    m_class->setWordWrap(true);
    head->addWidget(m_class);
    m_occasions = new QVBoxLayout;
    m_occasions->setSpacing(4);
    head->addLayout(m_occasions);
    all->addWidget(makeLine());

    QVBoxLayout *plan = section(all);
    auto *planHead = new QHBoxLayout;
    planHead->addWidget(makeLabel(tr("Leaving on this day"), "strong"));
    planHead->addStretch();
    m_count = makeLabel({}, "meta");
    planHead->addWidget(m_count);
    plan->addLayout(planHead);
    m_pushes = new QVBoxLayout;
    m_pushes->setContentsMargins(0, 0, 0, 0);
    m_pushes->setSpacing(0);
    plan->addLayout(m_pushes);
    m_conflict = makeLabel({}, "small", "warn");
    m_conflict->setWordWrap(true);
    m_conflict->setMargin(8);
    m_conflict->setObjectName(QStringLiteral("dayConflict"));
    plan->addWidget(m_conflict);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    auto *add = makeButton(tr("Add push…"), QStringLiteral("plus"), Variant::Normal, Size::Small);
    auto *write =
        makeButton(tr("New article"), QStringLiteral("lightbulb"), Variant::Ghost, Size::Small);
    connect(add, &QPushButton::clicked, this, [this] { Q_EMIT addPush(m_date); });
    connect(write, &QPushButton::clicked, this, [this] { Q_EMIT addArticle(m_date); });
    buttons->addWidget(add);
    buttons->addWidget(write);
    buttons->addStretch();
    plan->addLayout(buttons);
    all->addWidget(makeLine());

    QVBoxLayout *quota = section(all);
    auto *quotaHead = new QHBoxLayout;
    quotaHead->addWidget(makeLabel(tr("Push quota"), "strong"));
    quotaHead->addStretch();
    quotaHead->addWidget(makeLabel(tr("day / month"), "meta"));
    quota->addLayout(quotaHead);
    m_ledger = new QuotaLedger(content);
    quota->addWidget(m_ledger);
    all->addStretch();
}

void DayPanel::setDay(QDate date, const MonthData &month, const Surroundings &around,
                      const QVector<Account> &accounts, const PushId &current)
{
    m_date = date;
    m_number->setText(QString::number(date.day()));
    m_title->setFullText(
        QLocale().toString(date, tr("MMMM, dddd", "month and weekday, QDate format")));
    const CalendarDay *day = month.day(date);
    if (day != nullptr) {
        QStringList parts{DayText::lunarLong(*day)};
        if (!day->term.isEmpty()) {
            parts.append(DayText::term(*day));
        }
        m_lunar->setFullText(parts.join(QStringLiteral(" · ")));
        const bool plain = day->dayClass == DayClass::Workday || day->dayClass == DayClass::Weekend;
        m_class->setText(DayText::dayClass(*day));
        m_class->setVisible(!plain);
    }
    showOccasions(day);
    const QVector<PlannedPush> pushes = month.pushes.value(date);
    showPushes(pushes, current);
    showConflict(pushes);
    m_ledger->setDay(date, accounts, around.pushes);
}

void DayPanel::showOccasions(const CalendarDay *day)
{
    clear(m_occasions);
    if (day == nullptr) {
        return;
    }
    for (const Occasion &occasion : day->occasions) {
        if (occasion.kind == QLatin1StringView("term")) {
            continue;
        }
        auto *line = new QWidget;
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(8);
        row->addWidget(new ToneMark(occasion.tone, line));
        QString text = DayText::name(occasion);
        if (occasion.days > 1 && occasion.days <= longOccasion) {
            text += QStringLiteral("  ") +
                    tr("day %1 of %2").arg(occasion.first.daysTo(day->date) + 1).arg(occasion.days);
        }
        auto *name = new ElidedLabel(text);
        name->setProperty("role", QStringLiteral("small"));
        row->addWidget(name, 1);
        QStringList tips{DayText::tone(occasion.tone)};
        for (const QString &tip : {DayText::restriction(occasion), DayText::note(occasion)}) {
            if (!tip.isEmpty()) {
                tips.append(tip);
            }
        }
        line->setToolTip(tips.join(QLatin1Char('\n')));
        line->setAccessibleName(text);
        line->setAccessibleDescription(tips.join(QStringLiteral(". ")));
        m_occasions->addWidget(line);
        if (occasion.restriction == Restriction::NoFestive ||
            occasion.restriction == Restriction::NoMarketing) {
            auto *rule = makeLabel(occasion.restriction == Restriction::NoFestive
                                       ? tr("No congratulations, no sales copy")
                                       : tr("No commercial use"),
                                   "meta", "warn");
            rule->setIndent(18);
            m_occasions->addWidget(rule);
        }
    }
}

void DayPanel::showPushes(const QVector<PlannedPush> &pushes, const PushId &current)
{
    clear(m_pushes);
    m_count->setText(QString::number(pushes.size()));
    for (const PlannedPush &push : pushes) {
        auto *row = new PushRow(push, push.push.id == current, this);
        connect(row, &QAbstractButton::clicked, this,
                [this, row] { Q_EMIT pushActivated(row->push(), row); });
        m_pushes->addWidget(row);
    }
    if (pushes.isEmpty()) {
        m_pushes->addWidget(makeLabel(tr("Nothing leaves on this day."), "small", "mute"));
    }
}

void DayPanel::showConflict(const QVector<PlannedPush> &pushes)
{
    QString text;
    for (int i = 1; i < pushes.size(); ++i) {
        const PlannedPush &a = pushes.at(i - 1);
        const PlannedPush &b = pushes.at(i);
        const auto gap = b.push.at - a.push.at;
        if (gap < tooClose && a.push.mode == DeliveryMode::Push &&
            b.push.mode == DeliveryMode::Push) {
            const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(gap).count();
            text = tr("%1 and %2 are %n minute(s) apart; 60 are better when they share readers.",
                      nullptr, static_cast<int>(minutes))
                       .arg(a.account.name, b.account.name);
        }
    }
    m_conflict->setText(text);
    m_conflict->setVisible(!text.isEmpty());
    m_conflict->setStyleSheet(QStringLiteral("background: %1; border-radius: 8px;")
                                  .arg(style::palette().warnSoft.name()));
}

} // namespace tuiwen::ui
