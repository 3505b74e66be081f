// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keep/sent.h"

#include "core/article/service.h"
#include "core/base/clock.h"
#include "ui/errortext.h"
#include "ui/preview/phone.h"
#include "ui/prompter.h"
#include "ui/widgets/button.h"
#include "ui/widgets/pushstate.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

namespace tuiwen::ui::keep {

SentDialog::SentDialog(Services &services, const ArticleId &article, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_list(new QListWidget)
    , m_facts(makeLabel(tr("Reading what was sent…"), "small", "mute"))
    , m_phone(new PhonePreview(services.media))
    , m_save(makeButton(tr("Save the HTML…"), QStringLiteral("download")))
{
    setObjectName(QStringLiteral("sentDialog"));
    setWindowTitle(tr("What was sent"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    resize(860, 740);
    m_list->setObjectName(QStringLiteral("sent"));
    m_list->setAccessibleName(tr("Pushes of this article"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFixedWidth(280);
    m_facts->setWordWrap(true);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_facts->setContentsMargins(16, 12, 16, 12);
    m_facts->setObjectName(QStringLiteral("facts"));
    m_save->setEnabled(false);
    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    left->addWidget(m_list, 1);
    left->addWidget(makeLine());
    left->addWidget(m_facts);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addLayout(left);
    row->addWidget(makeLine(Qt::Vertical));
    row->addWidget(m_phone, 1);
    auto *close = makeButton(tr("Close"));
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(16, 12, 16, 12);
    foot->addStretch(1);
    foot->addWidget(m_save);
    foot->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row, 1);
    column->addWidget(makeLine());
    column->addLayout(foot);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &SentDialog::save);
    connect(m_list, &QListWidget::currentRowChanged, this, &SentDialog::look);
    whenDone(services.keep.sent(article), this, [this](const Result<QVector<SentCopy>> &copies) {
        if (copies) {
            show(*copies);
        } else {
            m_facts->setText(describe(copies.error()).title);
        }
    });
}

void SentDialog::show(const QVector<SentCopy> &copies)
{
    m_copies = copies;
    const UtcTime now = m_services.clock.now();
    for (const SentCopy &copy : copies) {
        const QString account =
            copy.accountName.isEmpty() ? tr("Deleted account") : copy.accountName;
        auto *item = new QListWidgetItem(QStringLiteral("%1\n%2 · %3 · %4")
                                             .arg(account, whenText(copy.at, now),
                                                  lookOf(copy.mode).text, lookOf(copy.state).text),
                                         m_list);
        item->setSizeHint({240, 52});
    }
    if (copies.isEmpty()) {
        m_facts->setText(tr("Nothing of this article has been brought to WeChat yet."));
        m_phone->clear(tr("Nothing was sent."));
    } else {
        m_list->setCurrentRow(0);
        m_list->setFocus();
    }
}

void SentDialog::look()
{
    const int row = m_list->currentRow();
    m_save->setEnabled(row >= 0);
    if (row < 0 || row >= m_copies.size()) {
        return;
    }
    const SentCopy &copy = m_copies.at(row);
    QStringList facts{inChina(copy.at).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")),
                      tr("Fingerprint %1").arg(copy.contentHash)};
    if (!copy.url.isEmpty()) {
        facts << copy.url;
    }
    if (!copy.sound) {
        facts << tr("This record is damaged: its seal does not fit.");
    }
    m_facts->setText(facts.join(QLatin1Char('\n')));
    article::Preview preview;
    preview.payload.title = copy.title;
    preview.payload.author = copy.author;
    preview.payload.html = copy.html.isEmpty() ? copy.sentHtml : copy.html;
    preview.contentHash = copy.contentHash;
    m_phone->show(preview, copy.accountName, inChina(copy.at));
}

void SentDialog::save()
{
    const SentCopy copy = m_copies.at(m_list->currentRow());
    const QString path = m_services.prompter.chooseSaveFile(
        this, tr("Save what was sent"),
        inChina(copy.at).toString(QStringLiteral("yyyyMMdd-HHmm")) + QStringLiteral(".html"),
        tr("Web page (*.html)"));
    if (path.isEmpty()) {
        return;
    }
    // Byte for byte what WeChat got: this is evidence, nothing is added to it.
    const QByteArray bytes = copy.sentHtml.toUtf8();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        m_services.prompter.report(
            this, tr("The file was not written"),
            {ErrorKind::Storage, 0, path + QStringLiteral(": ") + file.errorString(), {}});
    }
}

} // namespace tuiwen::ui::keep
