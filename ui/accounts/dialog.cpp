// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/dialog.h"

#include "ui/accounts/rows.h"
#include "ui/style/style.h"
#include "ui/widgets/button.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/strip.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QRegularExpression>
#include <QToolButton>
#include <QVBoxLayout>

namespace tuiwen::ui::accounts {

namespace {

QIcon swatch(const QColor &colour)
{
    QPixmap pixmap(32, 32);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(2, 2, 28, 28, 8, 8);
    return QIcon(pixmap);
}

bool isAppId(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("^wx[0-9a-fA-F]{16}$"));
    return shape.match(text).hasMatch();
}

} // namespace

AccountDialog::AccountDialog(const Account &account, const QStringList &clusters,
                             const QVector<ThemeChoice> &themes, QWidget *parent)
    : QDialog(parent)
    , m_account(account)
    , m_isNew(account.id.isNull())
    , m_strip(new Strip)
    , m_kind(new Segmented(tr("Kind of account")))
    , m_kindText(makeLabel({}, "small", "mute"))
    , m_name(new QLineEdit(account.name))
    , m_glyph(new QLineEdit(account.glyph))
    , m_colours(new QButtonGroup(this))
    , m_cluster(new QComboBox)
    , m_type(new QComboBox)
    , m_verification(new QComboBox)
    , m_appId(new QLineEdit(account.appId))
    , m_appSecret(new QLineEdit)
    , m_baseUrl(new QLineEdit(account.baseUrl.toString()))
    , m_theme(new QComboBox)
    , m_form(new QFormLayout)
    , m_problem(makeLabel({}, "small", "err"))
    , m_save(makeButton(m_isNew ? tr("Add the account") : tr("Save"), {}, Variant::Primary))
{
    setObjectName(QStringLiteral("accountDialog"));
    setWindowTitle(m_isNew ? tr("Add an account") : tr("Edit the account"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(520);

    m_kind->add(static_cast<int>(AccountKind::Live), tr("With AppID"));
    m_kind->add(static_cast<int>(AccountKind::NoApi), tr("Without AppID"));
    m_kind->add(static_cast<int>(AccountKind::Sandbox), tr("Sandbox"));
    m_kind->setCurrent(static_cast<int>(account.kind));
    m_kindText->setWordWrap(true);
    m_name->setObjectName(QStringLiteral("name"));
    m_name->setPlaceholderText(tr("As readers see it"));
    m_cluster->setEditable(true);
    m_cluster->addItems(clusters);
    m_cluster->setCurrentText(account.cluster);
    m_cluster->lineEdit()->setPlaceholderText(tr("None"));
    for (const AccountType type : {AccountType::Subscription, AccountType::Service}) {
        m_type->addItem(typeText(type), static_cast<int>(type));
    }
    m_type->setCurrentIndex(m_type->findData(static_cast<int>(account.type)));
    for (const Verification each :
         {Verification::Verified, Verification::Unverified, Verification::Personal}) {
        m_verification->addItem(verificationText(each), static_cast<int>(each));
    }
    m_verification->setCurrentIndex(
        m_verification->findData(static_cast<int>(account.verification)));
    m_appId->setObjectName(QStringLiteral("appId"));
    m_appId->setPlaceholderText(QStringLiteral("wx0123456789abcdef"));
    m_appId->setFont(style::monospace(13));
    m_appSecret->setObjectName(QStringLiteral("appSecret"));
    m_appSecret->setEchoMode(QLineEdit::Password);
    m_appSecret->setPlaceholderText(m_isNew ? tr("32 characters") : tr("Unchanged"));
    m_baseUrl->setPlaceholderText(QStringLiteral("https://api.weixin.qq.com"));
    m_theme->addItem(tr("The studio's default"), QString());
    for (const ThemeChoice &theme : themes) {
        m_theme->addItem(theme.name, theme.id);
    }
    m_theme->setCurrentIndex(qMax(0, m_theme->findData(account.defaultTheme)));

    m_form->setHorizontalSpacing(16);
    m_form->setVerticalSpacing(10);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->addRow(tr("Kind"), m_kind);
    m_form->addRow(QString(), m_kindText);
    m_form->addRow(tr("Name"), m_name);
    m_form->addRow(tr("Glyph and colour"), makeLook());
    m_form->addRow(tr("Cluster"), m_cluster);
    m_form->addRow(tr("Type"), m_type);
    m_form->addRow(tr("Verification"), m_verification);
    m_form->addRow(tr("AppID"), m_appId);
    m_form->addRow(tr("AppSecret"), m_appSecret);
    m_form->addRow(tr("Theme"), m_theme);
    m_form->addRow(tr("Server"), m_baseUrl);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 16);
    layout->setSpacing(0);
    layout->addWidget(m_strip);
    auto *body = new QVBoxLayout;
    body->setContentsMargins(20, 16, 20, 16);
    body->addLayout(m_form);
    layout->addLayout(body);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(20, 0, 20, 0);
    buttons->setSpacing(8);
    auto *cancel = makeButton(tr("Cancel"));
    m_problem->setWordWrap(true);
    buttons->addWidget(m_problem, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    layout->addLayout(buttons);
    m_save->setObjectName(QStringLiteral("save"));
    m_save->setDefault(true);

    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &AccountDialog::saveRequested);
    connect(m_kind, &Segmented::chosen, this, &AccountDialog::showKind);
    for (QLineEdit *line : {m_name, m_appId, m_appSecret, m_baseUrl}) {
        connect(line, &QLineEdit::textChanged, this, &AccountDialog::check);
    }
    showKind();
    m_name->setFocus();
}

QWidget *AccountDialog::makeLook()
{
    auto *look = new QWidget;
    auto *row = new QHBoxLayout(look);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    m_glyph->setMaxLength(2);
    m_glyph->setFixedWidth(48);
    m_glyph->setAccessibleName(tr("Glyph"));
    m_glyph->setToolTip(tr("One character that stands for the account"));
    row->addWidget(m_glyph);
    row->addSpacing(8);
    const QVector<QColor> &colours = style::accountColours();
    const QColor mine(m_account.colour);
    for (int i = 0; i < colours.size(); ++i) {
        auto *button = new QToolButton;
        button->setCheckable(true);
        button->setIcon(swatch(colours.at(i)));
        button->setIconSize({18, 18});
        button->setFocusPolicy(Qt::TabFocus);
        button->setAccessibleName(tr("Colour %1").arg(i + 1));
        button->setChecked(colours.at(i) == mine);
        m_colours->addButton(button, i);
        row->addWidget(button);
    }
    if (m_colours->checkedButton() == nullptr) {
        m_colours->button(0)->setChecked(true);
    }
    row->addStretch();
    return look;
}

AccountKind AccountDialog::kind() const
{
    return static_cast<AccountKind>(m_kind->current());
}

void AccountDialog::showKind()
{
    const AccountKind chosen = kind();
    const bool api = chosen != AccountKind::NoApi;
    for (QWidget *field : {static_cast<QWidget *>(m_appId), static_cast<QWidget *>(m_appSecret),
                           static_cast<QWidget *>(m_baseUrl)}) {
        field->setVisible(api);
        m_form->labelForField(field)->setVisible(api);
    }
    switch (chosen) {
    case AccountKind::Live:
        m_kindText->setText(
            tr("Articles leave through WeChat's interface: Push, Publish or Draft, as far as "
               "the account may."));
        break;
    case AccountKind::NoApi:
        m_kindText->setText(
            tr("Finished articles are copied to the clipboard and pasted in the console."));
        break;
    case AccountKind::Sandbox:
        m_kindText->setText(
            tr("For practice: everything goes to the sandbox on this computer and nothing to "
               "WeChat."));
        break;
    }
    check();
}

QString AccountDialog::problem() const
{
    if (m_name->text().trimmed().isEmpty()) {
        return tr("The account needs a name.");
    }
    if (kind() == AccountKind::NoApi) {
        return {};
    }
    const QString appId = m_appId->text().trimmed();
    if (kind() == AccountKind::Live && !isAppId(appId)) {
        return tr("An AppID is \"wx\" followed by 16 digits or letters a–f.");
    }
    if (kind() == AccountKind::Live && m_appSecret->text().trimmed().isEmpty() &&
        (m_isNew || m_account.kind == AccountKind::NoApi)) {
        return tr("The AppSecret is missing.");
    }
    const QString server = m_baseUrl->text().trimmed();
    const QUrl url(server, QUrl::StrictMode);
    if (!server.isEmpty() &&
        (!url.isValid() || url.host().isEmpty() || !url.scheme().startsWith(u"http"))) {
        return tr("The server is not a web address.");
    }
    return {};
}

void AccountDialog::check()
{
    const QString now = problem();
    m_save->setEnabled(now.isEmpty());
    const bool started = !m_name->text().isEmpty() || !m_appId->text().isEmpty();
    m_problem->setText(started ? now : QString());
    const QString appId = m_appId->text().trimmed();
    style::setVariant(m_appId, "invalid",
                      kind() == AccountKind::Live && !appId.isEmpty() && !isAppId(appId)
                          ? QStringLiteral("true")
                          : QString());
}

Account AccountDialog::account() const
{
    Account result = m_account;
    result.kind = kind();
    result.name = m_name->text().trimmed();
    result.glyph = m_glyph->text().trimmed();
    result.colour = style::accountColours().at(qMax(0, m_colours->checkedId())).name();
    result.cluster = m_cluster->currentText().trimmed();
    result.type = static_cast<AccountType>(m_type->currentData().toInt());
    result.verification = static_cast<Verification>(m_verification->currentData().toInt());
    result.defaultTheme = m_theme->currentData().toString();
    const bool api = result.kind != AccountKind::NoApi;
    result.appId = api ? m_appId->text().trimmed() : QString();
    result.baseUrl = api ? QUrl(m_baseUrl->text().trimmed()) : QUrl();
    return result;
}

Secret AccountDialog::secret() const
{
    return kind() == AccountKind::NoApi ? Secret() : Secret(m_appSecret->text().trimmed());
}

void AccountDialog::showBusy()
{
    m_save->setEnabled(false);
    m_strip->showBusy(tr("Saving…"));
}

void AccountDialog::showError(const Error &error)
{
    m_strip->showError(tr("The account was not saved"), error);
    check();
}

} // namespace tuiwen::ui::accounts
