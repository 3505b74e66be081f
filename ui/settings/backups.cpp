// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/backups.h"

#include "core/base/clock.h"
#include "core/base/settings.h"
#include "ui/settings/form.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/pushstate.h"
#include "ui/widgets/strip.h"

#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace tuiwen::ui::settings {

namespace {

constexpr int mostKept = 60;

} // namespace

BackupCard::BackupCard(Services &services, Strip &strip, QWidget *parent)
    : QFrame(parent)
    , m_services(services)
    , m_strip(strip)
    , m_kept(new QSpinBox)
    , m_backUp(makeButton(tr("Back up now"), QStringLiteral("database-backup")))
    , m_files(new QVBoxLayout)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(12);
    auto *form = makeForm();
    m_kept->setObjectName(QStringLiteral("kept"));
    m_kept->setRange(1, mostKept);
    m_kept->setMinimumWidth(140);
    m_kept->setValue(services.settings.get(backupsKeptSetting));
    connect(m_kept, &QSpinBox::valueChanged, this,
            [this](int value) { m_services.settings.set(backupsKeptSetting, value); });
    form->addRow(makeName(tr("Backups to keep"), m_kept), m_kept);
    column->addLayout(form);
    auto *row = new QHBoxLayout;
    m_backUp->setObjectName(QStringLiteral("backUp"));
    connect(m_backUp, &QPushButton::clicked, this, &BackupCard::backUp);
    row->addWidget(m_backUp);
    row->addStretch();
    column->addLayout(row);
    m_files->setSpacing(6);
    column->addLayout(m_files);
    column->addWidget(
        makeHint(tr("Each backup is opened and checked after it was made. To go back to one, close "
                    "the studio and run “tuiwen backup restore”; the replaced file is kept beside "
                    "it. AppSecrets are never in a backup.")));
    fillCard(this, tr("Backups"), column);
}

void BackupCard::load()
{
    m_kept->setValue(m_services.settings.get(backupsKeptSetting));
    list();
}

void BackupCard::backUp()
{
    m_backUp->setEnabled(false);
    m_strip.showBusy(tr("Making a backup and checking it…"));
    whenDone(m_services.desk.backup(m_kept->value()), this, [this](const Result<QString> &path) {
        m_backUp->setEnabled(true);
        if (!path) {
            m_strip.showError(tr("The backup was not made"), path.error());
            return;
        }
        m_strip.showNotice(tr("Backed up to %1").arg(*path), Hue::Ok,
                           QStringLiteral("circle-check"));
        Q_EMIT backedUp(*path);
        list();
    });
}

void BackupCard::list()
{
    if (!m_services.desk.backups) {
        return;
    }
    whenDone(m_services.desk.backups(), this, [this](const Result<QVector<BackupFile>> &files) {
        if (files) {
            showFiles(*files);
        } else {
            m_strip.showError(tr("The backups could not be listed"), files.error());
        }
    });
}

void BackupCard::showFiles(const QVector<BackupFile> &files)
{
    while (QLayoutItem *item = m_files->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const UtcTime now = m_services.clock.now();
    for (const BackupFile &file : files) {
        auto *line = new QWidget;
        line->setObjectName(QStringLiteral("backupLine"));
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(12);
        auto *when = makeLabel(whenText(file.takenAt, now), "small");
        when->setMinimumWidth(140);
        row->addWidget(when);
        row->addWidget(makeLabel(QLocale().formattedDataSize(file.bytes), "small", "mute"));
        row->addWidget(file.sound
                           ? new Tag(tr("Checked"), Hue::Ok, QStringLiteral("check"))
                           : new Tag(tr("Damaged"), Hue::Err, QStringLiteral("circle-alert")));
        auto *path = new ElidedLabel(QFileInfo(file.path).fileName());
        path->setProperty("role", QStringLiteral("meta"));
        row->addWidget(path, 1);
        m_files->addWidget(line);
    }
    if (files.isEmpty()) {
        m_files->addWidget(makeLabel(tr("No backup yet."), "small", "mute"));
    }
}

} // namespace tuiwen::ui::settings
