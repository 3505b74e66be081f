// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/media/facts.h"

#include "core/base/time.h"
#include "ui/errortext.h"
#include "ui/pictures/texts.h"
#include "ui/widgets/button.h"
#include "ui/widgets/elidedlabel.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace tuiwen::ui::gallery {

namespace {

void empty(QVBoxLayout &layout)
{
    while (QLayoutItem *item = layout.takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
}

QString dateText(UtcTime time)
{
    return QLocale().toString(inChina(time), QLocale::ShortFormat);
}

} // namespace

Facts::Facts(QWidget *parent)
    : QWidget(parent)
    , m_kind(makeLabel({}, "small"))
    , m_size(makeLabel({}, "small"))
    , m_added(makeLabel({}, "small"))
    , m_outgoing(makeLabel({}, "small"))
    , m_uses(new QVBoxLayout)
    , m_uploads(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *form = new QFormLayout;
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(4);
    m_outgoing->setWordWrap(true);
    m_outgoing->setObjectName(QStringLiteral("outgoing"));
    form->addRow(makeLabel(tr("Format"), "small", "mute"), m_kind);
    form->addRow(makeLabel(tr("Size"), "small", "mute"), m_size);
    form->addRow(makeLabel(tr("Added"), "small", "mute"), m_added);
    form->addRow(makeLabel(tr("Goes out as"), "small", "mute"), m_outgoing);
    column->addLayout(form);
    column->addSpacing(8);
    column->addWidget(makeLabel(tr("Used in"), "section"));
    m_uses->setSpacing(2);
    column->addLayout(m_uses);
    column->addSpacing(8);
    column->addWidget(makeLabel(tr("Uploaded to"), "section"));
    m_uploads->setSpacing(2);
    column->addLayout(m_uploads);
}

void Facts::setPicture(const Picture &picture)
{
    m_kind->setText(pictures::kindText(picture.media.mime));
    m_size->setText(tr("%1 pixels, %2")
                        .arg(pictures::sizeText(picture.media.size),
                             pictures::bytesText(picture.media.bytes)));
    m_added->setText(dateText(picture.media.createdAt));
    m_outgoing->setText(tr("being computed…"));
    empty(*m_uses);
    empty(*m_uploads);
}

void Facts::setOutgoing(const Result<tuiwen::media::Outgoing> &outgoing)
{
    if (!outgoing) {
        m_outgoing->setText(outgoing.error().detail);
        return;
    }
    QString text = tr("%1, %2 pixels, %3")
                       .arg(pictures::kindText(QString::fromLatin1(outgoing->mime)),
                            pictures::sizeText(outgoing->size),
                            pictures::bytesText(outgoing->bytes));
    if (outgoing->still) {
        text += u'\n' + tr("It moves, but WeChat takes only moving GIFs: its first frame is sent.");
    }
    m_outgoing->setText(text);
}

void Facts::setUses(const QVector<PictureUse> &uses)
{
    empty(*m_uses);
    for (const PictureUse &use : uses) {
        QStringList how;
        if (use.cover) {
            how << tr("cover");
        }
        if (use.body) {
            how << tr("text");
        }
        if (use.version && !use.cover && !use.body) {
            how << tr("earlier version");
        }
        if (use.trashed) {
            how << tr("in the trash");
        }
        const QString title = use.title.trimmed().isEmpty() ? tr("Untitled") : use.title;
        auto *row = new QWidget;
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(8);
        auto *link = makeButton({}, QStringLiteral("file-text"), Variant::Quiet, Size::Small);
        link->setObjectName(QStringLiteral("use"));
        link->setText(link->fontMetrics().elidedText(title, Qt::ElideRight, 150));
        link->setToolTip(tr("Open “%1”").arg(title));
        link->setAccessibleName(link->toolTip());
        link->setEnabled(!use.trashed);
        connect(link, &QPushButton::clicked, this,
                [this, article = use.article] { Q_EMIT openArticle(article); });
        line->addWidget(link);
        line->addStretch(1);
        line->addWidget(makeLabel(how.join(tr(", ")), "small", "mute"));
        m_uses->addWidget(row);
    }
    if (uses.isEmpty()) {
        m_uses->addWidget(makeLabel(tr("No article shows it."), "small", "mute"));
    }
}

void Facts::setUploads(const QVector<Upload> &uploads, const QHash<QString, QString> &accountNames)
{
    empty(*m_uploads);
    for (const Upload &upload : uploads) {
        const QString name = accountNames.value(upload.account.value, tr("removed account"));
        const QString use = upload.kind == UploadKind::Cover ? tr("cover") : tr("text");
        auto *line = new ElidedLabel(
            tr("%1 · %2 · %3").arg(name, use, dateText(upload.at)));
        line->setProperty("role", QStringLiteral("small"));
        m_uploads->addWidget(line);
    }
    if (uploads.isEmpty()) {
        m_uploads->addWidget(makeLabel(tr("No account has it yet."), "small", "mute"));
    }
}

} // namespace tuiwen::ui::gallery
