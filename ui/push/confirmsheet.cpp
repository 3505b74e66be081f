// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/push/confirmsheet.h"

#include "core/base/clock.h"
#include "core/calendar/service.h"
#include "ui/push/checklist.h"
#include "ui/push/dateleaf.h"
#include "ui/push/daytext.h"
#include "ui/push/marks.h"
#include "ui/push/modepicker.h"
#include "ui/push/obstacletext.h"
#include "ui/push/words.h"
#include "ui/style/style.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elidedlabel.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tuiwen::ui {

namespace {

constexpr int shownFindings = 6;

QFrame *card()
{
    auto *frame = new QFrame;
    frame->setProperty("card", QStringLiteral("true"));
    frame->setFixedHeight(64);
    return frame;
}

QVBoxLayout *figure(QLabel *value, QLabel *label)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addStretch();
    column->addWidget(value, 0, Qt::AlignLeft);
    column->addWidget(label, 0, Qt::AlignLeft);
    column->addStretch();
    return column;
}

Hue hueOf(Severity severity)
{
    return severity == Severity::Error     ? Hue::Err
           : severity == Severity::Warning ? Hue::Warn
                                           : Hue::Info;
}

} // namespace

ConfirmSheet::ConfirmSheet(const calendar::CalendarService &calendar, const Clock &clock,
                           QWidget *parent)
    : QWidget(parent)
    , m_calendar(calendar)
    , m_clock(clock)
    , m_modes(new ModePicker(4, this))
    , m_checks(new CheckGrid(this))
{
    setProperty("surface", QStringLiteral("surface"));
    setAttribute(Qt::WA_StyledBackground);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(8);
    addSection(column, makeLabel(tr("Account"), "strong"), nullptr);
    column->addWidget(accountCard());
    column->addSpacing(8);
    m_modesHint = makeLabel({}, "small", "mute");
    addSection(column, makeLabel(tr("How it leaves"), "strong"), m_modesHint);
    column->addWidget(m_modes);
    column->addSpacing(8);
    addSection(column, makeLabel(tr("Time"), "strong"), nullptr);
    column->addWidget(timeCard());
    column->addSpacing(8);
    m_checksHint = makeLabel({}, "small", "mute");
    addSection(column, makeLabel(tr("Checks"), "strong"), m_checksHint);
    column->addWidget(m_checks);
    m_findings = new QVBoxLayout;
    m_findings->setSpacing(4);
    column->addLayout(m_findings);
    column->addSpacing(4);

    auto *print = new QHBoxLayout;
    print->setSpacing(8);
    auto *icon = new QLabel;
    icon->setPixmap(style::pixmap(QStringLiteral("fingerprint"), style::palette().mute, 14,
                                  devicePixelRatioF()));
    m_fingerprint = makeLabel({});
    m_fingerprint->setFont(style::monospace(12));
    m_fingerprint->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_fingerprint->setObjectName(QStringLiteral("fingerprint"));
    print->addWidget(icon);
    print->addWidget(makeLabel(tr("Fingerprint of the content"), "small", "mute"));
    print->addWidget(m_fingerprint);
    print->addStretch();
    print->addWidget(makeLabel(tr("Any edit voids the confirmation"), "small", "mute"));
    column->addLayout(print);
    column->addStretch();

    connect(m_modes, &ModePicker::chosen, this, &ConfirmSheet::modeChosen);
}

void ConfirmSheet::addSection(QVBoxLayout *column, QLabel *title, QLabel *beside)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(title);
    if (beside != nullptr) {
        row->addWidget(beside);
    }
    row->addStretch();
    column->addLayout(row);
}

QWidget *ConfirmSheet::accountCard()
{
    QFrame *frame = card();
    auto *row = new QHBoxLayout(frame);
    row->setContentsMargins(12, 0, 16, 0);
    row->setSpacing(12);
    m_avatar = new Avatar(40);
    m_name = new ElidedLabel;
    m_name->setProperty("role", QStringLiteral("title"));
    m_kind = makeLabel({}, "small", "mute");
    m_quota = makeLabel({}, "title");
    m_quotaLabel = makeLabel({}, "meta");
    m_token = makeLabel({}, "title");
    row->addWidget(m_avatar);
    auto *names = new QVBoxLayout;
    names->setSpacing(2);
    names->addStretch();
    names->addWidget(m_name);
    names->addWidget(m_kind);
    names->addStretch();
    row->addLayout(names, 1);
    row->addLayout(figure(m_quota, m_quotaLabel));
    row->addSpacing(8);
    row->addLayout(figure(m_token, makeLabel(tr("Access to WeChat"), "meta")));
    return frame;
}

QWidget *ConfirmSheet::timeCard()
{
    QFrame *frame = card();
    auto *row = new QHBoxLayout(frame);
    row->setContentsMargins(12, 0, 12, 0);
    row->setSpacing(12);
    m_leaf = new DateLeaf(frame);
    m_time = makeLabel({}, "title");
    m_facts = new ElidedLabel;
    m_facts->setProperty("role", QStringLiteral("small"));
    m_facts->setProperty("tone", QStringLiteral("mute"));
    m_distance = new Tag;
    m_move = makeButton(tr("Change…"), {}, Variant::Ghost, Size::Small);
    m_move->setObjectName(QStringLiteral("changeTime"));
    row->addWidget(m_leaf);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addStretch();
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_time);
    line->addWidget(makeLabel(tr("Beijing time"), "small", "mute"));
    line->addStretch();
    texts->addLayout(line);
    texts->addWidget(m_facts);
    texts->addStretch();
    row->addLayout(texts, 1);
    row->addWidget(m_distance);
    row->addWidget(m_move);
    connect(m_move, &QPushButton::clicked, this, &ConfirmSheet::moveWanted);
    return frame;
}

void ConfirmSheet::setDossier(const push::Dossier &dossier)
{
    m_dossier = dossier;
    const Account &account = dossier.account;
    m_avatar->setAccount(marks::glyph(account), marks::colour(account), account.name);
    m_name->setFullText(account.name);
    m_kind->setText(PushWords::accountKind(account));
    m_modes->setMode(dossier.push.mode);
    m_modes->setAccount(account);
    m_modes->setEnabled(isMovable(dossier.push));
    m_move->setEnabled(isMovable(dossier.push));
    m_modesHint->setText(
        account.kind == AccountKind::NoApi ? QString()
        : account.capabilities.probedAt.isNull()
            ? tr("Not probed yet")
            : tr("Probed %1")
                  .arg(PushWords::distance(m_clock.now(), account.capabilities.probedAt)));
    showTime();
    const QVector<CheckRow> rows = checkRows(dossier);
    m_checks->setRows(rows);
    const auto passed = std::count_if(rows.begin(), rows.end(), [](const CheckRow &row) {
        return row.hue == Hue::Ok || row.hue == Hue::Info;
    });
    m_checksHint->setText(tr("%1 of %2 passed").arg(passed).arg(rows.size()));
    showFindings();
    m_fingerprint->setText(fingerprint(dossier.preview.contentHash));
    m_fingerprint->setToolTip(dossier.preview.contentHash);
}

void ConfirmSheet::setQuota(const QuotaUse &use, bool monthly)
{
    const int left = qMax(0, use.allowance - use.used - use.promised);
    m_quota->setText(QStringLiteral("%1 / %2").arg(left).arg(use.allowance));
    style::setVariant(m_quota, "tone", left > 0 ? QStringLiteral("ok") : QStringLiteral("err"));
    m_quotaLabel->setText(monthly ? tr("pushes left this month") : tr("pushes left that day"));
    if (left == 0 && m_dossier.push.mode == DeliveryMode::Push) {
        m_modesHint->setText(monthly ? tr("The month's pushes are taken by other articles")
                                     : tr("That day's push is taken by another article"));
        style::setVariant(m_modesHint, "tone", QStringLiteral("err"));
    } else {
        style::setVariant(m_modesHint, "tone", QStringLiteral("mute"));
    }
}

void ConfirmSheet::setToken(const QString &text, Hue hue)
{
    m_token->setText(text);
    style::setVariant(m_token, "tone", QLatin1StringView(wordOf(hue)));
}

void ConfirmSheet::showTime()
{
    const QDateTime at = inChina(m_dossier.push.at);
    m_leaf->setDate(at.date());
    m_time->setText(PushWords::longDate(at.date()) + QLatin1Char(' ') +
                    at.time().toString(QStringLiteral("HH:mm")));
    QStringList facts;
    if (const auto days = m_calendar.days(at.date(), at.date())) {
        const CalendarDay &day = days->first();
        facts.append(DayText::lunarLong(day));
        if (!day.term.isEmpty()) {
            facts.append(DayText::term(day));
        }
        facts.append(DayText::dayClass(day));
        for (const Occasion &occasion : day.occasions) {
            const QString rule = DayText::restriction(occasion);
            if (DayText::isMajor(occasion) && occasion.days <= 3) {
                facts.append(rule.isEmpty() ? DayText::name(occasion) : rule);
            }
        }
    }
    facts.removeDuplicates();
    m_facts->setFullText(facts.join(QStringLiteral(" · ")));
    refreshDistance();
}

void ConfirmSheet::refreshDistance()
{
    const UtcTime now = m_clock.now();
    const bool past = m_dossier.push.at < now;
    m_distance->setTag(past ? tr("Time has passed") : PushWords::distance(now, m_dossier.push.at),
                       past ? Hue::Err : Hue::Neutral);
}

void ConfirmSheet::showFindings()
{
    while (QLayoutItem *item = m_findings->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QVector<Finding> findings = openFindings(m_dossier);
    for (int i = 0; i < qMin<int>(shownFindings, static_cast<int>(findings.size())); ++i) {
        const Finding &finding = findings.at(i);
        auto *strip = new QFrame;
        strip->setObjectName(QStringLiteral("finding"));
        strip->setAttribute(Qt::WA_StyledBackground);
        strip->setStyleSheet(
            QStringLiteral("QFrame#finding { background: %1; border-radius: 8px; }")
                .arg(softOf(hueOf(finding.severity)).name()));
        auto *row = new QHBoxLayout(strip);
        row->setContentsMargins(12, 6, 12, 6);
        row->setSpacing(8);
        auto *rule = makeLabel(finding.rule, "small", wordOf(hueOf(finding.severity)));
        auto *text = new ElidedLabel(obstacleText(finding));
        text->setProperty("role", QStringLiteral("small"));
        row->addWidget(rule);
        row->addWidget(text, 1);
        // Rules about the plan name a field of the push there, which says nothing to a person.
        if (!finding.rule.startsWith(QStringLiteral("PL"))) {
            row->addWidget(makeLabel(finding.where, "meta"));
        }
        m_findings->addWidget(strip);
    }
    if (findings.size() > shownFindings) {
        m_findings->addWidget(makeLabel(
            tr("%n more in the editor", nullptr, static_cast<int>(findings.size()) - shownFindings),
            "small", "mute"));
    }
}

QString ConfirmSheet::fingerprint(const QString &contentHash)
{
    QStringList groups;
    for (int i = 0; i < 12; i += 4) {
        groups.append(contentHash.mid(i, 4));
    }
    return groups.join(QLatin1Char(' '));
}

} // namespace tuiwen::ui
