// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alliance/detail.h"

#include "ui/style/style.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace tuiwen::ui::alliance {

namespace {

constexpr int savePauseMs = 700; ///< after the last keystroke

/// A white card with a title on the paper.
QFrame *makeCard(const QString &title, QLayout *content)
{
    auto *card = new QFrame;
    card->setProperty("card", QStringLiteral("true"));
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(16, 12, 16, 16);
    column->setSpacing(10);
    column->addWidget(makeLabel(title, "strong"));
    column->addLayout(content);
    return card;
}

} // namespace

PartnerDetail::PartnerDetail(QWidget *parent)
    : QFrame(parent)
    , m_avatar(new Avatar(40))
    , m_title(makeLabel({}, "page"))
    , m_due(new Tag)
    , m_state(makeLabel({}, "small", "mute"))
    , m_name(new QLineEdit)
    , m_accounts(
          makeText(QStringLiteral("accounts"), tr("Their Official Accounts, one per line"), 2))
    , m_contact(makeText(QStringLiteral("contact"), tr("Who answers, and how to reach them"), 2))
    , m_agreement(makeText(QStringLiteral("agreement"), tr("What was agreed"), 3))
    , m_notes(makeText(QStringLiteral("notes"), tr("Anything worth remembering"), 3))
    , m_obligation(makeText(QStringLiteral("obligation"),
                            tr("What we owe them next; empty when nothing"), 2))
    , m_hasDate(new QCheckBox(tr("Due on")))
    , m_date(new QDateEdit)
    , m_settle(
          makeButton(tr("Mark as done"), QStringLiteral("check"), Variant::Normal, Size::Small))
    , m_pause(new QTimer(this))
{
    setObjectName(QStringLiteral("partnerDetail"));
    setProperty("surface", QStringLiteral("paper"));
    setAttribute(Qt::WA_StyledBackground);
    setProperty("region", true);
    m_name->setObjectName(QStringLiteral("name"));
    m_name->setAccessibleName(tr("Name"));
    m_date->setObjectName(QStringLiteral("due"));
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_date->setAccessibleName(tr("Due on"));
    m_date->setMinimumWidth(140);
    m_settle->setObjectName(QStringLiteral("settle"));

    auto *content = new QWidget;
    content->setProperty("surface", QStringLiteral("paper"));
    content->setAttribute(Qt::WA_StyledBackground);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(24, 16, 24, 24);
    column->setSpacing(16);

    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    auto *titleRow = new QHBoxLayout;
    titleRow->setSpacing(8);
    titleRow->addWidget(m_title);
    titleRow->addWidget(m_due);
    titleRow->addStretch();
    texts->addLayout(titleRow);
    texts->addWidget(m_state);
    auto *more = makeIconButton(QStringLiteral("ellipsis"), tr("More about this partner"));
    more->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(more);
    menu->addAction(style::icon(QStringLiteral("trash-2")), tr("Remove"), this,
                    &PartnerDetail::removeRequested);
    more->setMenu(menu);
    head->addWidget(m_avatar);
    head->addLayout(texts, 1);
    head->addWidget(more);
    column->addLayout(head);

    auto *obligation = new QVBoxLayout;
    obligation->setSpacing(10);
    obligation->addWidget(m_obligation);
    auto *dateRow = new QHBoxLayout;
    dateRow->setSpacing(8);
    dateRow->addWidget(m_hasDate);
    dateRow->addWidget(m_date);
    dateRow->addStretch();
    dateRow->addWidget(m_settle);
    obligation->addLayout(dateRow);
    column->addWidget(makeCard(tr("Next obligation"), obligation));

    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(10);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    form->addRow(makeLabel(tr("Name"), "small", "mute"), m_name);
    form->addRow(makeLabel(tr("Accounts"), "small", "mute"), m_accounts);
    form->addRow(makeLabel(tr("Contact"), "small", "mute"), m_contact);
    column->addWidget(makeCard(tr("Who they are"), form));
    auto *words = new QFormLayout;
    words->setHorizontalSpacing(16);
    words->setVerticalSpacing(10);
    words->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    words->addRow(makeLabel(tr("Agreement"), "small", "mute"), m_agreement);
    words->addRow(makeLabel(tr("Notes"), "small", "mute"), m_notes);
    column->addWidget(makeCard(tr("What was agreed"), words));
    column->addStretch();

    auto *area = new QScrollArea;
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(area);

    m_pause->setSingleShot(true);
    m_pause->setInterval(savePauseMs);
    connect(m_pause, &QTimer::timeout, this, &PartnerDetail::flush);
    connect(m_name, &QLineEdit::textEdited, this, &PartnerDetail::touched);
    for (QPlainTextEdit *text : {m_accounts, m_contact, m_agreement, m_notes, m_obligation}) {
        connect(text, &QPlainTextEdit::textChanged, this, &PartnerDetail::touched);
    }
    connect(m_hasDate, &QCheckBox::toggled, this, [this](bool on) {
        m_date->setEnabled(on);
        touched();
    });
    connect(m_date, &QDateEdit::dateChanged, this, &PartnerDetail::touched);
    connect(m_settle, &QPushButton::clicked, this, [this] {
        flush();
        Q_EMIT settled(m_partner);
    });
}

QPlainTextEdit *PartnerDetail::makeText(const QString &name, const QString &placeholder, int lines)
{
    auto *text = new QPlainTextEdit;
    text->setObjectName(name);
    text->setPlaceholderText(placeholder);
    text->setAccessibleName(placeholder);
    text->setTabChangesFocus(true);
    text->setFixedHeight(lines * 20 + 24);
    return text;
}

void PartnerDetail::show(const PartnerRow &row)
{
    if (row.partner.id != m_partner.id) {
        flush();
        fill(row.partner);
    } else if (!m_dirty) {
        fill(row.partner);
    }
    m_title->setText(row.partner.name);
    m_avatar->setPerson(row.partner.name, colourOf(row.partner));
    m_due->setTag(row.dueText, row.dueHue,
                  row.due == Due::Overdue ? QStringLiteral("circle-alert")
                  : row.due == Due::Soon  ? QStringLiteral("clock")
                                          : QString());
    m_due->setVisible(row.due != Due::Nothing);
    m_settle->setEnabled(row.due != Due::Nothing);
}

void PartnerDetail::fill(const Partner &partner)
{
    if (partner == m_partner) {
        return;
    }
    m_filling = true;
    const bool other = partner.id != m_partner.id;
    m_partner = partner;
    const auto put = [](QPlainTextEdit *edit, const QString &text) {
        if (edit->toPlainText() != text) {
            edit->setPlainText(text);
        }
    };
    if (m_name->text() != partner.name) {
        m_name->setText(partner.name);
    }
    put(m_accounts, partner.accounts);
    put(m_contact, partner.contact);
    put(m_agreement, partner.agreement);
    put(m_notes, partner.notes);
    put(m_obligation, partner.obligation);
    m_hasDate->setChecked(partner.obligationDue.isValid());
    m_date->setEnabled(partner.obligationDue.isValid());
    if (partner.obligationDue.isValid()) {
        m_date->setDate(partner.obligationDue);
    }
    if (other) {
        showState({}, Hue::Neutral);
    }
    m_dirty = false;
    m_filling = false;
}

void PartnerDetail::touched()
{
    if (m_filling) {
        return;
    }
    m_dirty = true;
    m_pause->start();
    const bool named = !m_name->text().trimmed().isEmpty();
    style::setVariant(m_name, "invalid", named ? QString() : QStringLiteral("true"));
    if (named) {
        showState(tr("Saving…"), Hue::Neutral);
    } else {
        showState(tr("A partner needs a name; the last one is kept until then."), Hue::Err);
    }
}

Partner PartnerDetail::typed() const
{
    Partner partner = m_partner;
    // Without a name the rest is saved under the old one.
    if (!m_name->text().trimmed().isEmpty()) {
        partner.name = m_name->text().trimmed();
    }
    partner.accounts = m_accounts->toPlainText();
    partner.contact = m_contact->toPlainText();
    partner.agreement = m_agreement->toPlainText();
    partner.notes = m_notes->toPlainText();
    partner.obligation = m_obligation->toPlainText();
    partner.obligationDue = m_hasDate->isChecked() ? m_date->date() : QDate();
    return partner;
}

void PartnerDetail::flush()
{
    m_pause->stop();
    if (!m_dirty || m_partner.id.isNull()) {
        return;
    }
    m_dirty = false;
    const Partner partner = typed();
    if (partner != m_partner) {
        m_partner = partner;
        Q_EMIT edited(partner);
    } else {
        showState({}, Hue::Neutral);
    }
}

void PartnerDetail::showState(const QString &text, Hue hue)
{
    m_state->setText(text);
    style::setVariant(m_state, "tone",
                      hue == Hue::Neutral ? QStringLiteral("mute")
                                          : QLatin1StringView(wordOf(hue)));
}

void PartnerDetail::focusFirst()
{
    m_accounts->setFocus();
}

} // namespace tuiwen::ui::alliance
