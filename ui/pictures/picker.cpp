// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pictures/picker.h"

#include "core/base/async.h"
#include "core/media/service.h"
#include "ui/errortext.h"
#include "ui/pictures/delegate.h"
#include "ui/pictures/grid.h"
#include "ui/pictures/model.h"
#include "ui/pictures/thumbs.h"
#include "ui/style/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/searchfield.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tuiwen::ui::pictures {

PicturePicker::PicturePicker(media::MediaService &media, Choice choice, QWidget *parent)
    : QDialog(parent)
    , m_thumbs(new Thumbs(media, this))
    , m_model(new PictureModel(this))
    , m_proxy(new PictureProxy(this))
    , m_search(new SearchField(tr("Search names, alt texts and tags")))
    , m_grid(new PictureGrid)
    , m_empty(new EmptyState(tr("The pictures are being read…")))
    , m_stack(new QStackedWidget)
    , m_hint(makeLabel({}, "small", "mute"))
    , m_files(makeButton(tr("From files…"), QStringLiteral("image-plus")))
    , m_take(makeButton({}, {}, Variant::Primary))
{
    setObjectName(QStringLiteral("picturePicker"));
    setWindowTitle(choice == Choice::One ? tr("Choose a picture") : tr("Insert pictures"));
    resize(860, 620);
    m_take->setText(choice == Choice::One ? tr("Choose") : tr("Insert"));
    m_take->setObjectName(QStringLiteral("take"));
    m_take->setDefault(true);
    m_proxy->setSourceModel(m_model);
    m_grid->setModel(m_proxy);
    m_grid->setItemDelegate(new PictureDelegate(*m_thumbs, this));
    if (choice == Choice::One) {
        m_grid->setSelectionMode(QAbstractItemView::SingleSelection);
    }
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 12, 16, 12);
    head->setSpacing(12);
    head->addWidget(m_search, 1);
    m_files->setObjectName(QStringLiteral("files"));
    m_files->setAutoDefault(false);
    head->addWidget(m_files);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_grid);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(16, 12, 16, 12);
    foot->setSpacing(8);
    auto *cancel = makeButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    foot->addWidget(m_hint, 1);
    foot->addWidget(cancel);
    foot->addWidget(m_take);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(makeLine());
    column->addWidget(m_stack, 1);
    column->addWidget(makeLine());
    column->addLayout(foot);

    connect(m_search, &SearchField::searched, this, [this](const QString &query) {
        m_proxy->setQuery(query);
        showState();
    });
    connect(m_search, &SearchField::leftDownwards, this, [this] {
        m_grid->setFocus();
        if (!m_grid->currentIndex().isValid()) {
            m_grid->setCurrentIndex(m_proxy->index(0, 0));
        }
    });
    connect(m_grid, &PictureGrid::opened, this, [this](const QModelIndex &index) {
        if (m_grid->selectionModel()->selectedRows().size() <= 1) {
            m_grid->setCurrentIndex(index);
        }
        accept();
    });
    connect(m_grid, &PictureGrid::escaped, this, &QDialog::reject);
    connect(m_grid->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &PicturePicker::showState);
    connect(m_thumbs, &Thumbs::loaded, m_model, &PictureModel::thumbLoaded);
    connect(m_files, &QPushButton::clicked, this, [this] {
        Q_EMIT filesWanted();
        reject();
    });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_take, &QPushButton::clicked, this, &PicturePicker::accept);
    m_search->line()->setFocus();
    showState();
    load(media);
}

PicturePicker::~PicturePicker()
{
    // The models go before the grid, which would still tell about it.
    m_grid->selectionModel()->disconnect(this);
}

void PicturePicker::offerFiles(bool on)
{
    m_files->setVisible(on);
}

void PicturePicker::load(media::MediaService &media)
{
    whenDone(media.pictures(false), this, [this](const Result<QVector<Picture>> &pictures) {
        if (!pictures) {
            m_empty->setSentence(describe(pictures.error()).title);
            return;
        }
        m_empty->setSentence(tr("The media library is empty: take pictures from files."));
        m_model->show(*pictures);
        showState();
    });
}

void PicturePicker::showState()
{
    const auto chosen = static_cast<int>(m_grid->selectionModel()->selectedRows().size());
    m_take->setEnabled(chosen > 0);
    m_hint->setText(chosen > 0 ? tr("%n chosen", nullptr, chosen)
                               : tr("%n picture(s)", nullptr, m_proxy->rowCount()));
    m_stack->setCurrentIndex(m_proxy->rowCount() > 0 ? 1 : 0);
    if (m_model->rowCount() > 0) {
        m_empty->setSentence(tr("No picture fits these words."));
    }
}

void PicturePicker::accept()
{
    QVector<Media> pictures;
    for (const QModelIndex &index : m_grid->targets()) {
        pictures.append(m_proxy->at(index).media);
    }
    if (!pictures.isEmpty()) {
        QDialog::accept();
        Q_EMIT picked(pictures);
    }
}

} // namespace tuiwen::ui::pictures
