// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/detail.h"

#include "ui/accounts/doctor.h"
#include "ui/errortext.h"
#include "ui/style/style.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/meter.h"
#include "ui/widgets/pushstate.h"
#include "ui/widgets/storename.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace tuiwen::ui::accounts {

namespace {

void clear(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

/// A person's word for a path of WeChat's interface.
QString nameOf(const QString &path)
{
    if (path.contains(QStringLiteral("draft/add"))) {
        return AccountDetail::tr("Drafts made");
    }
    if (path.contains(QStringLiteral("uploadimg"))) {
        return AccountDetail::tr("Pictures uploaded");
    }
    if (path.contains(QStringLiteral("sendall"))) {
        return AccountDetail::tr("Push requests");
    }
    if (path.contains(QStringLiteral("freepublish/submit"))) {
        return AccountDetail::tr("Publications");
    }
    return path;
}

} // namespace

AccountDetail::AccountDetail(QWidget *parent)
    : QFrame(parent)
    , m_doctor(new Doctor)
    , m_waiting(new QVBoxLayout)
    , m_probe(makeButton(tr("Probe again"), QStringLiteral("radar"), Variant::Quiet))
    , m_quotas(new QVBoxLayout)
    , m_askQuotas(makeButton(tr("Ask WeChat"), QStringLiteral("refresh-cw"), Variant::Quiet))
    , m_facts(new QGridLayout)
{
    setObjectName(QStringLiteral("accountDetail"));
    setProperty("surface", QStringLiteral("surface"));
    setAttribute(Qt::WA_StyledBackground);
    setProperty("region", true);
    auto *content = new QWidget;
    content->setProperty("surface", QStringLiteral("surface"));
    content->setAttribute(Qt::WA_StyledBackground);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(makeLine());
    column->addWidget(m_doctor);
    m_waiting->setSpacing(6);
    m_waitingSection = makeSection(tr("Pushes that wait for this account"), m_waiting);
    column->addWidget(m_waitingSection);

    auto *modes = new QVBoxLayout;
    modes->setSpacing(8);
    auto *tags = new QHBoxLayout;
    tags->setSpacing(4);
    for (Tag *&tag : m_modes) {
        tag = new Tag;
        tags->addWidget(tag);
    }
    tags->addStretch();
    m_probed = makeLabel({}, "meta");
    m_probed->setWordWrap(true);
    modes->addLayout(tags);
    modes->addWidget(m_probed);
    m_probe->setObjectName(QStringLiteral("probe"));
    column->addWidget(makeSection(tr("Ways of delivery"), modes, m_probe));

    m_quotas->setSpacing(6);
    m_quotaSection = makeSection(tr("Allowance of the interface today"), m_quotas, m_askQuotas);
    m_askQuotas->setObjectName(QStringLiteral("askQuotas"));
    column->addWidget(m_quotaSection);
    m_facts->setHorizontalSpacing(16);
    m_facts->setVerticalSpacing(6);
    m_facts->setColumnStretch(1, 1);
    column->addWidget(makeSection(tr("Credentials"), m_facts));
    column->addStretch();

    auto *area = new QScrollArea;
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(area);
    connect(m_probe, &QPushButton::clicked, this, &AccountDetail::probeRequested);
    connect(m_doctor, &Doctor::retryRequested, this, &AccountDetail::probeRequested);
    connect(m_doctor, &Doctor::editRequested, this, &AccountDetail::editRequested);
    connect(m_askQuotas, &QPushButton::clicked, this, &AccountDetail::quotasRequested);
}

QWidget *AccountDetail::makeHead()
{
    auto *head = new QWidget;
    head->setFixedHeight(64);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(12);
    m_avatar = new Avatar(40);
    m_name = new ElidedLabel;
    m_name->setProperty("role", QStringLiteral("title"));
    m_kind = new ElidedLabel;
    m_kind->setProperty("role", QStringLiteral("meta"));
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addStretch();
    texts->addWidget(m_name);
    texts->addWidget(m_kind);
    texts->addStretch();
    m_more = makeIconButton(QStringLiteral("ellipsis"), tr("More about this account"));
    m_more->setObjectName(QStringLiteral("accountMenu"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_more);
    menu->addAction(style::icon(QStringLiteral("pencil")), tr("Edit…"), this,
                    &AccountDetail::editRequested);
    menu->addSeparator();
    menu->addAction(style::icon(QStringLiteral("trash-2")), tr("Remove…"), this,
                    &AccountDetail::removeRequested);
    m_more->setMenu(menu);
    row->addWidget(m_avatar);
    row->addLayout(texts, 1);
    row->addWidget(m_more);
    return head;
}

QWidget *AccountDetail::makeSection(const QString &title, QLayout *content, QPushButton *action)
{
    auto *section = new QWidget;
    auto *column = new QVBoxLayout(section);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *inner = new QVBoxLayout;
    inner->setContentsMargins(16, 12, 16, 12);
    inner->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->addWidget(makeLabel(title, "strong"));
    head->addStretch();
    if (action != nullptr) {
        head->addWidget(action);
    }
    inner->addLayout(head);
    inner->addLayout(content);
    column->addLayout(inner);
    column->addWidget(makeLine());
    return section;
}

void AccountDetail::show(const AccountRow &row, const QStringList &waiting,
                         const QString &secretStore, UtcTime now)
{
    const Account &account = row.account;
    const bool api = account.kind != AccountKind::NoApi;
    m_avatar->setAccount(account.glyph, colourOf(account), account.name);
    m_name->setFullText(account.name);
    QStringList kind{typeText(account.type), verificationText(account.verification)};
    if (account.kind == AccountKind::Sandbox) {
        kind << tr("Sandbox");
    }
    if (!account.cluster.isEmpty()) {
        kind << account.cluster;
    }
    m_kind->setFullText(kind.join(QStringLiteral(" · ")));
    m_doctor->show(account);
    m_doctor->setBusy(row.probing);

    clear(m_waiting);
    for (const QString &push : waiting) {
        auto *label = new ElidedLabel(push);
        label->setProperty("role", QStringLiteral("small"));
        m_waiting->addWidget(label);
    }
    m_waitingSection->setVisible(!waiting.isEmpty() && account.trouble);

    const auto looks = capabilitiesOf(account, now);
    for (std::size_t i = 0; i < looks.size(); ++i) {
        const CapabilityLook &look = looks.at(i);
        m_modes.at(i)->setTag(look.text, look.hue, look.icon, look.outlined);
        m_modes.at(i)->setToolTip(look.explanation);
    }
    m_probed->setText(
        !api ? tr("Without an AppID articles leave by the clipboard.")
        : account.capabilities.probedAt.isNull()
            ? tr("Nobody asked WeChat yet what this account may do.")
            : tr("Found by asking WeChat, %1.").arg(whenText(account.capabilities.probedAt, now)));
    m_probe->setVisible(api);
    m_probe->setEnabled(!row.probing);
    m_probe->setText(row.probing ? tr("Probing…") : tr("Probe again"));
    m_quotaSection->setVisible(api);
    if (m_shown != account.id) {
        clearQuotas();
        m_shown = account.id;
    }
    QVector<QPair<QString, QString>> facts;
    if (api) {
        facts << qMakePair(tr("AppID"), account.appId)
              << qMakePair(tr("AppSecret"), account.kind == AccountKind::Sandbox
                                                ? tr("Kept by the sandbox")
                                                : secretStoreText(secretStore));
    }
    if (!account.baseUrl.isEmpty()) {
        facts << qMakePair(tr("Server"), account.baseUrl.toDisplayString());
    }
    facts << qMakePair(tr("Added"), whenText(account.createdAt, now));
    fill(m_facts, facts);
}

void AccountDetail::showQuotas(const QVector<Quota> &quotas)
{
    clearQuotas();
    for (const Quota &quota : quotas) {
        auto *line = new QWidget;
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(makeLabel(nameOf(quota.path), "small"), 1);
        auto *meter = new Meter;
        meter->setFixedWidth(96);
        meter->setValue(quota.used, quota.dailyLimit);
        row->addWidget(meter);
        auto *figure = makeLabel(QStringLiteral("%1 / %2").arg(quota.used).arg(quota.dailyLimit),
                                 "small", "mute");
        figure->setMinimumWidth(72);
        figure->setAlignment(Qt::AlignRight);
        row->addWidget(figure);
        m_quotas->addWidget(line);
    }
    if (quotas.isEmpty()) {
        m_quotas->addWidget(makeLabel(tr("WeChat named no limits."), "small", "mute"));
    }
}

void AccountDetail::showQuotaError(const Error &error)
{
    clearQuotas();
    auto *label = makeLabel(describe(error).title, "small", "err");
    label->setWordWrap(true);
    m_quotas->addWidget(label);
}

void AccountDetail::clearQuotas()
{
    clear(m_quotas);
}

void AccountDetail::fill(QGridLayout *grid, const QVector<QPair<QString, QString>> &facts)
{
    clear(grid);
    int line = 0;
    for (const auto &[name, value] : facts) {
        grid->addWidget(makeLabel(name, "small", "mute"), line, 0);
        auto *text = makeLabel(value, "small");
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        text->setWordWrap(true);
        grid->addWidget(text, line, 1);
        ++line;
    }
}

} // namespace tuiwen::ui::accounts
