// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/doctor.h"

#include "ui/errortext.h"
#include "ui/style/metrics.h"
#include "ui/style/style.h"
#include "ui/widgets/button.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

namespace tuiwen::ui::accounts {

namespace {

constexpr int unknownIp = 40164;
constexpr int copiedMs = 2000;

/// True for codes that a new AppID or AppSecret mends.
bool needsCredentials(int code)
{
    return code == 40001 || code == 40013 || code == 40125 || code == 41002 || code == 41004 ||
           code == 42007;
}

} // namespace

Doctor::Doctor(QWidget *parent)
    : QFrame(parent)
    , m_title(makeLabel({}, "strong", "err"))
    , m_explanation(makeLabel({}, "small"))
    , m_ipRow(new QFrame)
    , m_ipText(makeLabel({}))
    , m_copy(makeButton(tr("Copy IP"), QStringLiteral("copy"), Variant::Primary, Size::Small))
    , m_steps(new QVBoxLayout)
    , m_platform(makeButton(tr("Open the WeChat developer platform"),
                            QStringLiteral("external-link"), Variant::Quiet))
    , m_retry(makeButton(tr("Done, try again"), QStringLiteral("refresh-cw"), Variant::Normal,
                         Size::Small))
    , m_edit(makeButton(tr("Enter credentials…"), QStringLiteral("key-round"), Variant::Ghost,
                        Size::Small))
    , m_technical(makeLabel({}, "meta"))
{
    setObjectName(QStringLiteral("doctor"));
    setProperty("role", QStringLiteral("doctor"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    m_title->setWordWrap(true);
    m_explanation->setWordWrap(true);
    m_technical->setWordWrap(true);
    m_technical->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(m_title);
    layout->addWidget(m_explanation);

    m_ipRow->setProperty("card", QStringLiteral("true"));
    auto *ipLayout = new QHBoxLayout(m_ipRow);
    ipLayout->setContentsMargins(12, 4, 4, 4);
    m_ipText->setFont(style::monospace(style::metrics::textPanel));
    m_ipText->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_ipText->setObjectName(QStringLiteral("ip"));
    m_copy->setObjectName(QStringLiteral("copyIp"));
    ipLayout->addWidget(m_ipText, 1);
    ipLayout->addWidget(m_copy);
    layout->addWidget(m_ipRow);

    m_steps->setSpacing(6);
    layout->addLayout(m_steps);
    layout->addWidget(m_platform, 0, Qt::AlignLeft);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    m_retry->setObjectName(QStringLiteral("retry"));
    buttons->addWidget(m_retry);
    buttons->addWidget(m_edit);
    buttons->addStretch();
    layout->addLayout(buttons);
    layout->addWidget(m_technical);

    connect(m_copy, &QPushButton::clicked, this, &Doctor::copyIp);
    connect(m_retry, &QPushButton::clicked, this, &Doctor::retryRequested);
    connect(m_edit, &QPushButton::clicked, this, &Doctor::editRequested);
    connect(m_platform, &QPushButton::clicked, this, [] {
        QDesktopServices::openUrl(
            QUrl(QStringLiteral("https://developers.weixin.qq.com/platform")));
    });
}

void Doctor::show(const Account &account)
{
    setVisible(account.trouble.has_value());
    if (!account.trouble) {
        m_ip.clear();
        return;
    }
    const Error &error = account.trouble->error;
    const ErrorText words = describe(error);
    m_title->setText(words.title);
    m_explanation->setText(words.explanation);
    m_ip = callerIp(error);
    m_ipRow->setVisible(!m_ip.isEmpty());
    m_ipText->setText(m_ip);
    const bool listing = error.code == unknownIp;
    m_platform->setVisible(listing);
    m_edit->setVisible(needsCredentials(error.code) ||
                       (error.kind == ErrorKind::Auth && error.code == 0));
    if (listing) {
        showSteps({tr("Copy the IP above."),
                   tr("On the WeChat developer platform open My business → Official Account → "
                      "Developer key → API IP allow-list."),
                   tr("Paste it, save, let the administrator scan the code, then come back and try "
                      "again.")});
    } else {
        showSteps({words.nextStep});
    }
    QString technical = error.code != 0 ? tr("Error %1").arg(error.code) : toText(error.kind);
    if (!account.trouble->rid.isEmpty()) {
        technical += QStringLiteral(" · rid ") + account.trouble->rid;
    }
    m_technical->setText(technical);
    setAccessibleName(words.title + QStringLiteral(". ") + words.explanation);
}

void Doctor::setBusy(bool busy)
{
    m_retry->setEnabled(!busy);
    m_retry->setText(busy ? tr("Asking WeChat…") : tr("Done, try again"));
}

void Doctor::copyIp()
{
    if (m_ip.isEmpty()) {
        return;
    }
    QGuiApplication::clipboard()->setText(m_ip);
    m_copy->setText(tr("Copied"));
    QTimer::singleShot(copiedMs, m_copy, [this] { m_copy->setText(tr("Copy IP")); });
}

void Doctor::showSteps(const QStringList &steps)
{
    while (QLayoutItem *item = m_steps->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int number = 0;
    for (const QString &step : steps) {
        const QString text =
            steps.size() > 1 ? QStringLiteral("%1.  %2").arg(++number).arg(step) : step;
        auto *label = makeLabel(text, "small");
        label->setWordWrap(true);
        m_steps->addWidget(label);
    }
}

} // namespace tuiwen::ui::accounts
