// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/page.h"

#include "core/account/service.h"
#include "core/base/settings.h"
#include "core/media/service.h"
#include "ui/prompter.h"
#include "ui/settings/backups.h"
#include "ui/settings/form.h"
#include "ui/style/metrics.h"
#include "ui/style/style.h"
#include "ui/widgets/button.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/storename.h"
#include "ui/widgets/strip.h"

#include <QApplication>
#include <QComboBox>
#include <QDesktopServices>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QUrl>
#include <QVBoxLayout>

namespace tuiwen::ui::settings {

namespace {

constexpr int contentWidth = 720;

QString wordOf(style::Appearance appearance)
{
    switch (appearance) {
    case style::Appearance::Light:
        return QStringLiteral("light");
    case style::Appearance::Dark:
        return QStringLiteral("dark");
    case style::Appearance::System:
        break;
    }
    return {};
}

} // namespace

SettingsPage::SettingsPage(Services &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_languageAtStart(services.settings.get(languageSetting))
{
    setObjectName(QStringLiteral("settingsPage"));
    auto *bar = new QWidget;
    bar->setProperty("surface", QStringLiteral("surface"));
    bar->setAttribute(Qt::WA_StyledBackground);
    bar->setFixedHeight(style::metrics::toolBar);
    auto *barRow = new QHBoxLayout(bar);
    barRow->setContentsMargins(16, 0, 16, 0);
    barRow->addWidget(makeLabel(tr("Settings"), "page"));
    barRow->addStretch();
    m_strip = new Strip;

    auto *content = new QWidget;
    content->setProperty("surface", QStringLiteral("paper"));
    content->setAttribute(Qt::WA_StyledBackground);
    auto *column = new QVBoxLayout;
    column->setSpacing(16);
    QVector<QWidget *> cards{makeWindowCard(), makePersonCard(), makeWorkCard()};
    if (services.desk.backup) {
        m_backups = new BackupCard(services, *m_strip);
        connect(m_backups, &BackupCard::backedUp, this, &SettingsPage::backedUp);
        cards << m_backups;
    }
    cards << makeDataCard();
    for (QWidget *card : cards) {
        card->setMaximumWidth(contentWidth);
        column->addWidget(card);
    }
    column->addStretch();
    auto *centred = new QHBoxLayout(content);
    centred->setContentsMargins(24, 24, 24, 24);
    centred->addLayout(column, 1);
    centred->addStretch();
    auto *area = new QScrollArea;
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(bar);
    page->addWidget(makeLine());
    page->addWidget(m_strip);
    page->addWidget(area, 1);
    load();
}

QWidget *SettingsPage::makeWindowCard()
{
    auto *form = makeForm();
    m_appearance = new Segmented(tr("Appearance"));
    m_appearance->setObjectName(QStringLiteral("appearance"));
    m_appearance->add(static_cast<int>(style::Appearance::System), tr("As the desktop"),
                      QStringLiteral("monitor"));
    m_appearance->add(static_cast<int>(style::Appearance::Light), tr("Light"),
                      QStringLiteral("sun"));
    m_appearance->add(static_cast<int>(style::Appearance::Dark), tr("Dark"),
                      QStringLiteral("moon"));
    connect(m_appearance, &Segmented::chosen, this, [this](int id) {
        const auto appearance = static_cast<style::Appearance>(id);
        m_services.settings.set(appearanceSetting, wordOf(appearance));
        style::apply(*qApp, appearance);
    });
    m_language = new QComboBox;
    m_language->setObjectName(QStringLiteral("language"));
    m_language->addItem(tr("As the desktop"), QString());
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    m_language->addItem(QStringLiteral("简体中文"), QStringLiteral("zh_CN"));
    m_language->setMinimumWidth(200);
    connect(m_language, &QComboBox::activated, this, &SettingsPage::chooseLanguage);
    form->addRow(makeName(tr("Appearance"), m_appearance), m_appearance);
    form->addRow(makeName(tr("Language"), m_language), m_language);
    return makeCard(tr("Window"), form);
}

QWidget *SettingsPage::makePersonCard()
{
    auto *form = makeForm();
    m_person = new QLineEdit;
    m_person->setObjectName(QStringLiteral("person"));
    m_person->setMinimumWidth(260);
    m_person->setMaxLength(60);
    connect(m_person, &QLineEdit::editingFinished, this, &SettingsPage::savePerson);
    form->addRow(makeName(tr("Your name"), m_person), m_person);
    form->addRow(nullptr,
                 makeHint(tr("Every push is confirmed by a named person. The name is kept with the "
                             "confirmation, on this desk.")));
    return makeCard(tr("Who confirms here"), form);
}

QWidget *SettingsPage::makeWorkCard()
{
    auto *form = makeForm();
    const auto makeSpin = [](int low, int high, int step, const QString &suffix) {
        auto *spin = new QSpinBox;
        spin->setRange(low, high);
        spin->setSingleStep(step);
        spin->setSuffix(suffix);
        spin->setMinimumWidth(140);
        return spin;
    };
    m_autosave = makeSpin(200, 5000, 100, tr(" ms"));
    m_autosave->setObjectName(QStringLiteral("autosave"));
    m_late = makeSpin(0, 24 * 60, 5, tr(" min"));
    m_late->setObjectName(QStringLiteral("late"));
    connect(m_autosave, &QSpinBox::valueChanged, this,
            [this](int value) { m_services.settings.set(autosaveDelaySetting, value); });
    connect(m_late, &QSpinBox::valueChanged, this,
            [this](int value) { m_services.settings.set(lateMinutesSetting, value); });
    m_pictureWidth = makeSpin(media::leastBodyWidth, media::bodyWidth, 60, tr(" px"));
    m_pictureWidth->setObjectName(QStringLiteral("pictureWidth"));
    connect(m_pictureWidth, &QSpinBox::valueChanged, this, [this](int value) {
        m_services.settings.set(media::pictureWidthSetting, value);
        m_services.media.setBodyWidth(value);
    });
    form->addRow(makeName(tr("Save after a pause of"), m_autosave), m_autosave);
    form->addRow(makeName(tr("Pictures are sent at most this wide"), m_pictureWidth),
                 m_pictureWidth);
    form->addRow(makeName(tr("Send late pushes within"), m_late), m_late);
    form->addRow(
        nullptr,
        makeHint(tr("A push whose time passed while nothing was running is still sent within "
                    "this limit; later than that, a person decides. Counts from the next "
                    "start.")));
    return makeCard(tr("Writing and sending"), form);
}

QWidget *SettingsPage::makeDataCard()
{
    auto *form = makeForm();
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const QString folder = m_services.desk.dataFolder;
    if (!folder.isEmpty()) {
        auto *line = new QWidget;
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        auto *path = new ElidedLabel(folder);
        path->setTextInteractionFlags(Qt::TextSelectableByMouse);
        auto *open =
            makeButton(tr("Open"), QStringLiteral("folder-open"), Variant::Normal, Size::Small);
        connect(open, &QPushButton::clicked, this,
                [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
        row->addWidget(path, 1);
        row->addWidget(open);
        form->addRow(makeName(tr("Data folder"), path), line);
        path->setAccessibleName(folder);
    }
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    m_secretStore = makeLabel({});
    m_secretStore->setObjectName(QStringLiteral("secretStore"));
    row->addWidget(m_secretStore);
    row->addStretch();
    if (m_services.desk.sealSecrets) {
        auto *seal = makeButton(tr("Use an encrypted file…"), QStringLiteral("lock"),
                                Variant::Normal, Size::Small);
        seal->setObjectName(QStringLiteral("seal"));
        connect(seal, &QPushButton::clicked, this, &SettingsPage::sealSecrets);
        row->addWidget(seal);
    }
    form->addRow(makeName(tr("AppSecrets are kept in"), line), line);
    return makeCard(tr("Where things are"), form);
}

void SettingsPage::activate()
{
    load();
    m_appearance->setFocus();
}

bool SettingsPage::mayLeave()
{
    savePerson();
    m_services.settings.sync();
    return true;
}

void SettingsPage::load()
{
    const Settings &settings = m_services.settings;
    m_appearance->setCurrent(
        static_cast<int>(style::appearanceFrom(settings.get(appearanceSetting))));
    m_language->setCurrentIndex(qMax(0, m_language->findData(settings.get(languageSetting))));
    m_person->setText(settings.get(personSetting));
    m_autosave->setValue(settings.get(autosaveDelaySetting));
    m_late->setValue(settings.get(lateMinutesSetting));
    m_pictureWidth->setValue(settings.get(media::pictureWidthSetting));
    if (m_backups != nullptr) {
        m_backups->load();
    }
    m_secretStore->setText(secretStoreText(m_services.accounts.secretStoreKind()));
}

void SettingsPage::chooseLanguage()
{
    const QString language = m_language->currentData().toString();
    m_services.settings.set(languageSetting, language);
    m_services.settings.sync();
    if (language == m_languageAtStart) {
        m_strip->hide();
    } else {
        m_strip->showNotice(
            tr("The language changes with the next start. Nothing has to be saved before."),
            Hue::Info, QStringLiteral("languages"));
    }
}

void SettingsPage::savePerson()
{
    const QString name = m_person->text().simplified();
    if (name != m_services.settings.get(personSetting)) {
        m_services.settings.set(personSetting, name);
        Q_EMIT personChanged(name);
    }
}

void SettingsPage::sealSecrets()
{
    const QString title = tr("Encrypted file for AppSecrets");
    const Secret passphrase(
        m_services.prompter.askPassphrase(this, title,
                                          tr("Choose a passphrase, or enter the one you chose "
                                             "before. It is asked for at each start; without it "
                                             "the AppSecrets have to be entered again.")));
    if (passphrase.isEmpty()) {
        return;
    }
    whenDone(m_services.desk.sealSecrets(passphrase), this, [this](const Result<> &sealed) {
        if (!sealed) {
            m_strip->showError(tr("The encrypted file cannot be used"), sealed.error());
            return;
        }
        m_strip->showNotice(tr("AppSecrets are kept in the encrypted file from now on."), Hue::Ok,
                            QStringLiteral("lock"));
        load();
    });
}

} // namespace tuiwen::ui::settings
