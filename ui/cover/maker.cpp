// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cover/maker.h"

#include "core/base/async.h"
#include "core/base/log.h"
#include "core/media/service.h"
#include "ui/cover/crop.h"
#include "ui/cover/paint.h"
#include "ui/cover/surfaces.h"
#include "ui/pictures/picker.h"
#include "ui/style/style.h"
#include "ui/widgets/button.h"

#include <QBuffer>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSlider>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <algorithm>

namespace tuiwen::ui::cover {

namespace {

constexpr QSize thumbSize(134, 57); // four in a row below the stage
constexpr QSize stageSize(600, 255);
constexpr int pauseMs = 60; ///< of typing, before the cover is painted anew

QFuture<Result<QImage>> paintLater(const Design &design, const QImage &picture)
{
    return QtConcurrent::run(
        [design, picture] { return Result<QImage>(painted(design, picture)); });
}

QIcon swatch(const Scheme &scheme)
{
    QPixmap pixmap(28, 28);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(scheme.ground);
    painter.drawEllipse(QRectF(2, 2, 24, 24));
    painter.setBrush(scheme.accent);
    painter.drawPie(QRectF(2, 2, 24, 24), -90 * 16, 180 * 16);
    painter.setPen(style::palette().lineStrong);
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(QRectF(2, 2, 24, 24));
    return pixmap;
}

} // namespace

CoverMaker::CoverMaker(media::MediaService &media, const QString &title, const QString &digest,
                       QWidget *parent)
    : QDialog(parent)
    , m_media(media)
    , m_gallery(new QListWidget)
    , m_title(new QPlainTextEdit(title))
    , m_note(new QLineEdit)
    , m_family(new QComboBox)
    , m_swatches(new QHBoxLayout)
    , m_scrim(new QSlider(Qt::Horizontal))
    , m_safe(new QCheckBox(tr("Show the part both crops keep")))
    , m_stage(new QLabel)
    , m_surfaces(new Surfaces)
{
    setObjectName(QStringLiteral("coverMaker"));
    setWindowTitle(tr("Make a cover"));
    resize(1240, 700);
    m_design.title = title;
    m_design.templateId = templates().constFirst().id;
    m_design.family = titleFamilies().constFirst();
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &CoverMaker::paintNow);
    m_surfaces->setText(title, digest);

    auto *body = new QHBoxLayout;
    body->setContentsMargins(20, 20, 20, 16);
    body->setSpacing(24);
    body->addWidget(makeControls());
    body->addWidget(makeStage(), 1);
    body->addWidget(m_surfaces, 0, Qt::AlignTop);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(20, 12, 20, 12);
    foot->setSpacing(8);
    foot->addStretch(1);
    auto *cancel = makeButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    auto *take = makeButton(tr("Use as the cover"), {}, Variant::Primary);
    take->setObjectName(QStringLiteral("take"));
    take->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(take, &QPushButton::clicked, this, &CoverMaker::take);
    foot->addWidget(cancel);
    foot->addWidget(take);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(body, 1);
    column->addWidget(makeLine());
    column->addLayout(foot);
    fillGallery();
    showSchemes();
    m_title->setFocus();
    paintNow();
}

CoverMaker::~CoverMaker()
{
    m_pool.clear();
    m_pool.waitForDone();
}

QWidget *CoverMaker::makeControls()
{
    auto *controls = new QWidget;
    controls->setFixedWidth(260);
    auto *column = new QVBoxLayout(controls);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    const auto field = [column](const QString &name, QWidget *widget) {
        auto *label = makeLabel(name, "section");
        label->setBuddy(widget);
        widget->setAccessibleName(name);
        column->addWidget(label);
        column->addWidget(widget);
        column->addSpacing(6);
    };
    m_title->setObjectName(QStringLiteral("coverTitle"));
    m_title->setFixedHeight(76);
    m_title->setTabChangesFocus(true);
    m_title->setPlaceholderText(tr("Words on the cover; Enter begins a new line"));
    field(tr("Title"), m_title);
    m_note->setObjectName(QStringLiteral("coverNote"));
    m_note->setPlaceholderText(tr("Column, date or place"));
    m_note->setMaxLength(40);
    field(tr("Second line"), m_note);
    m_family->addItems(titleFamilies());
    field(tr("Typeface"), m_family);
    column->addWidget(makeLabel(tr("Colours"), "section"));
    m_swatches->setSpacing(4);
    column->addLayout(m_swatches);
    column->addSpacing(6);
    m_pictureRow = new QWidget;
    auto *pictureColumn = new QVBoxLayout(m_pictureRow);
    pictureColumn->setContentsMargins(0, 0, 0, 0);
    pictureColumn->setSpacing(6);
    auto *choose = makeButton(tr("Choose a picture…"), QStringLiteral("images"), Variant::Normal,
                              Size::Small);
    choose->setObjectName(QStringLiteral("choosePicture"));
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &CoverMaker::choosePicture);
    m_scrim->setRange(0, 90);
    m_scrim->setValue(m_design.scrim);
    m_scrim->setAccessibleName(tr("Darkness over the picture"));
    pictureColumn->addWidget(makeLabel(tr("Picture"), "section"));
    pictureColumn->addWidget(choose, 0, Qt::AlignLeft);
    pictureColumn->addWidget(makeLabel(tr("Darkness over the picture"), "small", "mute"));
    pictureColumn->addWidget(m_scrim);
    column->addWidget(m_pictureRow);
    column->addStretch(1);

    connect(m_title, &QPlainTextEdit::textChanged, this, [this] {
        m_design.title = m_title->toPlainText();
        paintSoon();
    });
    connect(m_note, &QLineEdit::textChanged, this, [this](const QString &note) {
        m_design.note = note;
        paintSoon();
    });
    connect(m_family, &QComboBox::currentTextChanged, this, [this](const QString &family) {
        m_design.family = family;
        paintSoon();
    });
    connect(m_scrim, &QSlider::valueChanged, this, [this](int scrim) {
        m_design.scrim = scrim;
        paintSoon();
    });
    return controls;
}

QWidget *CoverMaker::makeStage()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_stage->setObjectName(QStringLiteral("stage"));
    m_stage->setFixedSize(stageSize);
    m_stage->setAccessibleName(tr("The cover"));
    column->addWidget(m_stage, 0, Qt::AlignHCenter);
    m_safe->setChecked(true);
    connect(m_safe, &QCheckBox::toggled, this, &CoverMaker::showImage);
    column->addWidget(m_safe);
    column->addSpacing(4);
    column->addWidget(makeLabel(tr("Designs"), "section"));
    m_gallery->setObjectName(QStringLiteral("designs"));
    m_gallery->setAccessibleName(tr("Designs"));
    m_gallery->setViewMode(QListView::IconMode);
    m_gallery->setIconSize(thumbSize);
    m_gallery->setGridSize(thumbSize + QSize(12, 32));
    m_gallery->setResizeMode(QListView::Adjust);
    m_gallery->setMovement(QListView::Static);
    m_gallery->setFrameShape(QFrame::NoFrame);
    column->addWidget(m_gallery, 1);
    connect(m_gallery, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item != nullptr) {
            m_design.templateId = item->data(Qt::UserRole).toString();
            m_design.scheme = 0;
            showSchemes();
            paintSoon();
        }
    });
    return side;
}

void CoverMaker::fillGallery()
{
    for (const Template &one : templates()) {
        auto *item = new QListWidgetItem(one.name, m_gallery);
        item->setData(Qt::UserRole, one.id);
        QPixmap blank(thumbSize);
        blank.fill(one.schemes.constFirst().ground);
        item->setIcon(blank);
        Design sample;
        sample.templateId = one.id;
        sample.title = tr("Title");
        sample.family = m_design.family;
        whenDone(paintLater(sample, {}), this, [item](const Result<QImage> &image) {
            if (image) {
                item->setIcon(QPixmap::fromImage(image->scaled(
                    thumbSize, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)));
            }
        });
    }
    m_gallery->setCurrentRow(0);
}

void CoverMaker::showSchemes()
{
    while (QLayoutItem *item = m_swatches->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->deleteLater();
        }
        delete item;
    }
    const Template &shape = templateOf(m_design.templateId);
    for (int i = 0; i < shape.schemes.size(); ++i) {
        auto *button = makeIconButton(QStringLiteral("palette"), tr("Colours %1").arg(i + 1));
        button->setIcon(swatch(shape.schemes.at(i)));
        button->setIconSize({24, 24});
        button->setCheckable(true);
        button->setAutoExclusive(true);
        button->setChecked(i == m_design.scheme);
        connect(button, &QToolButton::clicked, this, [this, i] {
            m_design.scheme = i;
            paintSoon();
        });
        m_swatches->addWidget(button);
    }
    m_swatches->addStretch(1);
    m_pictureRow->setVisible(shape.wantsPicture());
    m_scrim->setEnabled(shape.motif == Motif::Picture);
}

void CoverMaker::choosePicture()
{
    auto *picker = new pictures::PicturePicker(m_media, pictures::PicturePicker::Choice::One, this);
    picker->setAttribute(Qt::WA_DeleteOnClose);
    picker->offerFiles(false);
    connect(picker, &pictures::PicturePicker::picked, this,
            [this](const QVector<Media> &picked) { usePicture(picked.constFirst().hash); });
    picker->open();
}

void CoverMaker::usePicture(const QString &hash)
{
    const auto work = [&media = m_media, hash] { return media.thumbnail(hash, coverSize.width()); };
    whenDone(QtConcurrent::run(&m_pool, work), this, [this](const Result<QImage> &image) {
        if (image) {
            m_picture = *image;
            paintSoon();
        } else {
            qCWarning(logEditor).noquote() << "no picture for a cover:" << toText(image.error());
        }
    });
}

void CoverMaker::paintSoon()
{
    m_pause.start();
}

void CoverMaker::paintNow()
{
    if (m_painting) {
        m_again = true;
        return;
    }
    m_painting = true;
    whenDone(paintLater(m_design, m_picture), this, [this](const Result<QImage> &image) {
        m_painting = false;
        if (image) {
            m_image = *image;
            showImage();
        }
        if (std::exchange(m_again, false)) {
            paintNow();
        } else {
            Q_EMIT shown();
        }
    });
}

void CoverMaker::showImage()
{
    if (m_image.isNull()) {
        return;
    }
    const qreal ratio = devicePixelRatioF();
    QImage stage = m_image.scaled(stageSize * ratio, Qt::IgnoreAspectRatio,
                                  Qt::SmoothTransformation);
    stage.setDevicePixelRatio(ratio);
    if (m_safe->isChecked()) {
        const double scale = double(stageSize.width()) / coverSize.width();
        const QRectF square = squareArea(templateOf(m_design.templateId));
        const QRectF shown(square.topLeft() * scale, square.size() * scale);
        QPainter painter(&stage);
        QPen pen(QColor(255, 255, 255, 220), 1.5, Qt::DashLine);
        painter.setPen(QPen(QColor(0, 0, 0, 140), 1.5));
        painter.drawRect(shown.adjusted(1, 1, -1, -1));
        painter.setPen(pen);
        painter.drawRect(shown.adjusted(1, 1, -1, -1));
    }
    m_stage->setPixmap(QPixmap::fromImage(stage));
    m_surfaces->setCrops(m_image, cropped(m_image, squareCropOf(m_design), squareRatio));
}

void CoverMaker::take()
{
    // What is on the screen may be a keystroke behind.
    const QImage image = painted(m_design, m_picture);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const bool photo = templateOf(m_design.templateId).wantsPicture() && !m_picture.isNull();
    if (image.save(&buffer, photo ? "jpeg" : "png", photo ? 95 : -1)) {
        accept();
        Q_EMIT made(buffer.data(), squareCropOf(m_design));
    }
}

} // namespace tuiwen::ui::cover
