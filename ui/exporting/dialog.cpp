// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exporting/dialog.h"

#include "ui/prompter.h"
#include "ui/style/style.h"
#include "ui/widgets/button.h"
#include "ui/widgets/lossdialog.h"

#include <QComboBox>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace tuiwen::ui::exporting {

ExportDialog::ExportDialog(Services &services, const QVector<Item> &articles, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_articles(articles)
    , m_kind(new QComboBox)
    , m_sizeLabel(makeLabel({}))
    , m_size(new QComboBox)
    , m_hint(makeLabel({}, "small", "mute"))
    , m_progress(new QProgressBar)
    , m_cancel(makeButton(tr("Cancel")))
    , m_go(makeButton(tr("Export…"), QStringLiteral("download"), Variant::Primary))
{
    setObjectName(QStringLiteral("exportDialog"));
    setWindowTitle(articles.size() == 1
                       ? tr("Export “%1”").arg(articles.first().title)
                       : tr("Export %n article(s)", nullptr, static_cast<int>(articles.size())));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setMinimumWidth(440);
    const auto add = [this](Kind kind, const QString &icon, const QString &text) {
        m_kind->addItem(style::icon(icon), text, static_cast<int>(kind));
    };
    add(Kind::HtmlFile, QStringLiteral("code-xml"), tr("Web page, pictures inside"));
    add(Kind::HtmlFolder, QStringLiteral("folder"), tr("Web page with a folder of pictures"));
    add(Kind::Word, QStringLiteral("file-text"), tr("Word document"));
    add(Kind::Markdown, QStringLiteral("notebook-pen"), tr("Markdown with a folder of pictures"));
    add(Kind::Pdf, QStringLiteral("file-down"), tr("PDF"));
    add(Kind::Png, QStringLiteral("image"), tr("Long picture, PNG"));
    add(Kind::Jpeg, QStringLiteral("image"), tr("Long picture, JPEG"));
    m_kind->setObjectName(QStringLiteral("kind"));
    m_kind->setAccessibleName(tr("Kind of file"));
    m_size->setObjectName(QStringLiteral("size"));
    m_go->setObjectName(QStringLiteral("go"));
    m_go->setDefault(true);
    m_hint->setWordWrap(true);
    m_hint->setMinimumHeight(36);
    m_progress->setTextVisible(false);
    m_progress->hide();

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(12);
    grid->addWidget(makeLabel(tr("Kind")), 0, 0);
    grid->addWidget(m_kind, 0, 1);
    grid->addWidget(m_sizeLabel, 1, 0);
    grid->addWidget(m_size, 1, 1);
    grid->setColumnStretch(1, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_go);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(12);
    column->addLayout(grid);
    column->addWidget(m_hint);
    column->addWidget(m_progress);
    column->addLayout(buttons);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ExportDialog::offer);
    connect(m_go, &QPushButton::clicked, this, &ExportDialog::begin);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(this, &QDialog::rejected, this, &ExportDialog::stop);
    offer();
}

Choice ExportDialog::choice() const
{
    Choice choice;
    choice.kind = static_cast<Kind>(m_kind->currentData().toInt());
    if (choice.kind == Kind::Pdf) {
        choice.paper = static_cast<QPageSize::PageSizeId>(m_size->currentData().toInt());
    } else if (choice.kind == Kind::Png || choice.kind == Kind::Jpeg) {
        choice.width = m_size->currentData().toInt();
    }
    return choice;
}

void ExportDialog::offer()
{
    const auto kind = static_cast<Kind>(m_kind->currentData().toInt());
    m_size->clear();
    if (kind == Kind::Pdf) {
        m_sizeLabel->setText(tr("Page"));
        m_size->addItem(tr("A4"), QPageSize::A4);
        m_size->addItem(tr("A5"), QPageSize::A5);
        m_size->addItem(tr("Letter"), QPageSize::Letter);
    } else if (kind == Kind::Png || kind == Kind::Jpeg) {
        m_sizeLabel->setText(tr("Width"));
        for (const int width : {1080, 750, 1500}) {
            m_size->addItem(tr("%1 pixels").arg(width), width);
        }
    }
    const bool sized = m_size->count() > 0;
    m_size->setVisible(sized);
    m_sizeLabel->setVisible(sized);
    m_size->setAccessibleName(m_sizeLabel->text());
    switch (kind) {
    case Kind::HtmlFile:
        m_hint->setText(tr("Exactly what would be sent, in one file that opens anywhere."));
        break;
    case Kind::HtmlFolder:
        m_hint->setText(tr("Exactly what would be sent; the pictures lie in a folder beside the "
                           "page."));
        break;
    case Kind::Word:
        m_hint->setText(tr("Headings, lists, tables, pictures, links and footnotes for going on "
                           "elsewhere; the theme is left out."));
        break;
    case Kind::Markdown:
        m_hint->setText(tr("The text for other editors, with its pictures as files; what Markdown "
                           "has no word for is told."));
        break;
    case Kind::Pdf:
        m_hint->setText(tr("The article as readers see it, on pages."));
        break;
    case Kind::Png:
    case Kind::Jpeg:
        m_hint->setText(tr("The whole article as readers see it, as one picture from top to end."));
        break;
    }
}

void ExportDialog::begin()
{
    const Choice wanted = choice();
    const QString ending = endingOf(wanted.kind);
    const QString name = exporter::fileNameOf(m_articles.first().title) + ending;
    const QString title = m_articles.size() == 1
                              ? tr("Export to")
                              : tr("Export to the folder of this file (the others go beside it)");
    QString path =
        m_services.prompter.chooseSaveFile(this, title, name, tr("Files (*%1)").arg(ending));
    if (path.isEmpty()) {
        return;
    }
    if (!path.endsWith(ending, Qt::CaseInsensitive)) {
        path += ending;
    }
    QStringList paths{path};
    for (int i = 1; i < m_articles.size(); ++i) {
        const QString folder = QFileInfo(path).absolutePath();
        QString next = exporter::freePath(folder, m_articles.at(i).title, ending);
        for (int n = 2; paths.contains(next); ++n) {
            next = exporter::freePath(
                folder, QStringLiteral("%1 (%2)").arg(m_articles.at(i).title).arg(n), ending);
        }
        paths << next;
    }
    run(wanted, paths);
}

void ExportDialog::run(const Choice &wanted, const QStringList &paths)
{
    QVector<ArticleId> ids;
    for (const Item &item : m_articles) {
        ids << item.id;
    }
    m_go->setEnabled(false);
    m_kind->setEnabled(false);
    m_size->setEnabled(false);
    m_progress->show();
    m_job = new Job(m_services, wanted, this);
    connect(m_job, &Job::progressed, this, [this](int part, int whole) {
        m_progress->setMaximum(whole);
        m_progress->setValue(part);
    });
    connect(m_job, &Job::finished, this, [this] {
        Q_EMIT exported(m_job->written());
        if (!m_job->losses().isEmpty()) {
            auto *report =
                new LossDialog(tr("What the export changed"), m_job->losses(), parentWidget());
            report->open();
        }
        accept();
    });
    connect(m_job, &Job::failed, this, [this](const QString &path, const Error &error) {
        m_services.prompter.report(this, tr("“%1” was not written").arg(QFileInfo(path).fileName()),
                                   error);
        stop();
        m_go->setEnabled(true);
        m_kind->setEnabled(true);
        m_size->setEnabled(true);
        m_progress->hide();
    });
    m_job->start(ids, paths);
}

void ExportDialog::stop()
{
    if (m_job != nullptr) {
        m_job->cancel();
        m_job->deleteLater();
        m_job = nullptr;
    }
}

} // namespace tuiwen::ui::exporting
