// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pictures/altdialog.h"

#include "core/base/async.h"
#include "core/media/service.h"
#include "ui/pictures/texts.h"
#include "ui/pictures/thumbs.h"
#include "ui/style/style.h"
#include "ui/widgets/button.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace tuiwen::ui::pictures {

namespace {

constexpr QSize thumbRoom(96, 72);

} // namespace

AltDialog::AltDialog(media::MediaService &media, const QVector<Media> &pictures, QWidget *parent)
    : QDialog(parent)
    , m_media(media)
    , m_thumbs(new Thumbs(media, this))
    , m_pictures(pictures)
{
    setObjectName(QStringLiteral("altDialog"));
    setWindowTitle(tr("Describe the pictures"));
    resize(560, std::min(520, 190 + static_cast<int>(pictures.size()) * 92));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *hint = makeLabel(tr("Alt text is read aloud to people who cannot see a picture, and shown "
                              "when it does not load. Leave it empty for decoration."),
                           "small", "mute");
    hint->setWordWrap(true);
    hint->setContentsMargins(20, 16, 20, 12);
    column->addWidget(hint);
    auto *list = new QWidget;
    auto *rows = new QVBoxLayout(list);
    rows->setContentsMargins(20, 4, 20, 12);
    rows->setSpacing(12);
    for (const Media &picture : pictures) {
        rows->addWidget(makeRow(picture));
    }
    rows->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(list);
    column->addWidget(scroll, 1);
    column->addWidget(makeLine());
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(20, 12, 20, 12);
    foot->setSpacing(8);
    auto *later = makeButton(tr("Later"));
    later->setObjectName(QStringLiteral("later"));
    later->setAutoDefault(false);
    auto *done = makeButton(tr("Done"), {}, Variant::Primary);
    done->setObjectName(QStringLiteral("done"));
    done->setDefault(true);
    foot->addStretch(1);
    foot->addWidget(later);
    foot->addWidget(done);
    column->addLayout(foot);
    connect(later, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT described(m_pictures);
    });
    connect(done, &QPushButton::clicked, this, &AltDialog::keep);
    if (!m_fields.isEmpty()) {
        m_fields.constFirst()->setFocus();
    }
}

QWidget *AltDialog::makeRow(const Media &picture)
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(12);
    auto *thumb = new QLabel;
    thumb->setFixedSize(thumbRoom);
    thumb->setAlignment(Qt::AlignCenter);
    thumb->setProperty("surface", QStringLiteral("sunken"));
    thumb->setAttribute(Qt::WA_StyledBackground);
    const auto showThumb = [this, thumb, hash = picture.hash] {
        if (const QPixmap pixmap = m_thumbs->thumb(hash); !pixmap.isNull()) {
            thumb->setPixmap(
                pixmap.scaled(thumbRoom, Qt::KeepAspectRatio, Qt::SmoothTransformation));
        }
    };
    connect(m_thumbs, &Thumbs::loaded, thumb, [showThumb, hash = picture.hash](const QString &one) {
        if (one == hash) {
            showThumb();
        }
    });
    showThumb();
    auto *texts = new QVBoxLayout;
    texts->setSpacing(4);
    auto *head = new QHBoxLayout;
    head->addWidget(makeLabel(titleOf(picture), "strong"));
    head->addStretch(1);
    auto *count = makeLabel({}, "meta", "mute");
    head->addWidget(count);
    texts->addLayout(head);
    auto *field = new QLineEdit(picture.alt);
    field->setAccessibleName(tr("Alt text of %1").arg(titleOf(picture)));
    field->setPlaceholderText(tr("What it says, in 5 to 80 characters"));
    const auto showCount = [field, count] {
        const auto length = field->text().trimmed().size();
        count->setText(QStringLiteral("%1 / %2").arg(length).arg(longestAlt));
        style::setVariant(count, "tone",
                          length > longestAlt || (length > 0 && length < shortestAlt)
                              ? QStringLiteral("warn")
                              : QStringLiteral("mute"));
    };
    connect(field, &QLineEdit::textChanged, count, showCount);
    showCount();
    texts->addWidget(field);
    m_fields << field;
    line->addWidget(thumb);
    line->addLayout(texts, 1);
    return row;
}

void AltDialog::keep()
{
    for (qsizetype i = 0; i < m_fields.size(); ++i) {
        const QString alt = m_fields.at(i)->text().simplified();
        if (alt == m_pictures.at(i).alt) {
            continue;
        }
        m_pictures[i].alt = alt;
        whenDone(m_media.setAlt(m_pictures.at(i).hash, alt), this, [this](const Result<> &done) {
            if (!done) {
                Q_EMIT failed(done.error());
            }
        });
    }
    accept();
    Q_EMIT described(m_pictures);
}

} // namespace tuiwen::ui::pictures
