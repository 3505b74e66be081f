// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/meta.h"

#include "ui/cover/crop.h"
#include "ui/style/style.h"
#include "ui/widgets/button.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPainterPath>
#include <QPlainTextEdit>

namespace tuiwen::ui::editor {

using cover::cropped;
using cover::squareRatio;
using cover::wideRatio;

namespace {

/// WeChat counts characters, so an emoji is one.
int characters(const QString &text)
{
    return static_cast<int>(text.toUcs4().size());
}

void showCount(QLabel *label, QWidget *field, int count, int limit)
{
    label->setText(QStringLiteral("%1 / %2").arg(count).arg(limit));
    const bool over = count > limit;
    style::setVariant(label, "tone", over ? QStringLiteral("err") : QStringLiteral("mute"));
    style::setVariant(field, "invalid", over ? QStringLiteral("true") : QString());
    label->setToolTip(
        over ? MetaBlock::tr("%n character(s) too many for WeChat", nullptr, count - limit)
             : QString());
}

QLineEdit *plainLine(const QString &name, const QString &placeholder)
{
    auto *line = new QLineEdit;
    line->setProperty("plain", QStringLiteral("true"));
    line->setProperty("seamless", QStringLiteral("true"));
    line->setAccessibleName(name);
    line->setPlaceholderText(placeholder);
    return line;
}

} // namespace

MetaBlock::MetaBlock(QWidget *parent)
    : QFrame(parent)
    , m_title(plainLine(tr("Title"), tr("Write the title")))
    , m_titleCount(makeLabel({}, "meta"))
    , m_author(plainLine(tr("Author"), tr("Author")))
    , m_authorCount(makeLabel({}, "meta"))
    , m_link(plainLine(tr("“Read more” link"), tr("Add the address")))
    , m_digest(new QPlainTextEdit)
    , m_digestCount(makeLabel({}, "meta"))
    , m_wide(new CoverThumb({132, 56}, tr("Cover, 2.35 : 1")))
    , m_square(new CoverThumb({56, 56}, tr("Cover, 1 : 1")))
{
    setObjectName(QStringLiteral("meta"));
    m_title->setObjectName(QStringLiteral("title"));
    m_title->setFont(style::font(20, QFont::DemiBold));
    m_title->setStyleSheet(QStringLiteral("font-size: 20px; font-weight: 600;"));
    m_title->setMaxLength(200);
    m_author->setMaxLength(100);
    m_link->setMaxLength(1024); // content_source_url, wechat-html.md 4.5
    m_digest->setProperty("plain", QStringLiteral("true"));
    m_digest->setAccessibleName(tr("Digest"));
    m_digest->setPlaceholderText(
        tr("What the reader sees under the title in the list; WeChat takes the first 54 "
           "characters of the text when it is empty"));
    m_digest->setTabChangesFocus(true);
    m_digest->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_digest->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_digest->setFixedHeight(38);
    m_digest->document()->setDocumentMargin(0);
    m_digest->viewport()->setAutoFillBackground(false);
    for (QWidget *field : {static_cast<QWidget *>(m_author), static_cast<QWidget *>(m_link),
                           static_cast<QWidget *>(m_digest)}) {
        field->setStyleSheet(QStringLiteral("font-size: 12px;"));
    }
    m_author->setFixedWidth(84);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(39, 12, 39, 12);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    auto *titleRow = new QHBoxLayout;
    titleRow->addWidget(m_title, 1);
    titleRow->addWidget(m_titleCount);
    grid->addLayout(titleRow, 0, 0, 1, 4);
    auto *byline = new QHBoxLayout;
    byline->setSpacing(8);
    byline->addWidget(m_author);
    byline->addWidget(m_authorCount);
    byline->addSpacing(12);
    byline->addWidget(makeLabel(tr("Read more"), "small", "mute"));
    byline->addWidget(m_link, 1);
    grid->addWidget(makeLabel(tr("Author"), "small", "mute"), 1, 0);
    grid->addLayout(byline, 1, 1);
    auto *digestRow = new QHBoxLayout;
    digestRow->setSpacing(8);
    digestRow->addWidget(m_digest, 1);
    digestRow->addWidget(m_digestCount, 0, Qt::AlignBottom);
    grid->addWidget(makeLabel(tr("Digest"), "small", "mute"), 2, 0, Qt::AlignTop);
    grid->addLayout(digestRow, 2, 1);
    auto *covers = new QHBoxLayout;
    covers->setSpacing(8);
    covers->addWidget(m_wide);
    covers->addWidget(m_square);
    grid->addLayout(covers, 1, 3, 2, 1, Qt::AlignVCenter);
    grid->setColumnMinimumWidth(2, 4);
    grid->setColumnStretch(1, 1);

    for (QLineEdit *line : {m_title, m_author, m_link}) {
        connect(line, &QLineEdit::textEdited, this, [this] {
            count();
            Q_EMIT edited();
        });
    }
    connect(m_digest, &QPlainTextEdit::textChanged, this, [this] {
        count();
        Q_EMIT edited();
    });
    connect(m_title, &QLineEdit::returnPressed, this, &MetaBlock::leftDownwards);
    m_title->installEventFilter(this);
    connect(m_wide, &CoverThumb::clicked, this, &MetaBlock::coverWanted);
    connect(m_square, &CoverThumb::clicked, this, &MetaBlock::coverWanted);
    count();
}

void MetaBlock::show(const Article &article)
{
    const QSignalBlocker quiet(this);
    const auto set = [](QLineEdit *line, const QString &text) {
        if (line->text() != text) {
            line->setText(text);
            line->setCursorPosition(0);
        }
    };
    set(m_title, article.title);
    set(m_author, article.author);
    set(m_link, article.sourceUrl);
    if (m_digest->toPlainText() != article.digest) {
        m_digest->setPlainText(article.digest);
    }
    count();
}

void MetaBlock::store(Article &article) const
{
    article.title = m_title->text();
    article.author = m_author->text();
    article.sourceUrl = m_link->text().trimmed();
    article.digest = m_digest->toPlainText().replace(QLatin1Char('\n'), QLatin1Char(' '));
}

void MetaBlock::setReadOnly(bool on)
{
    for (QLineEdit *line : {m_title, m_author, m_link}) {
        line->setReadOnly(on);
    }
    m_digest->setReadOnly(on);
}

void MetaBlock::setCover(const QImage &picture, const Cover &cover)
{
    m_wide->setPicture(cropped(picture, cover.wide, wideRatio));
    m_square->setPicture(cropped(picture, cover.square, squareRatio));
}

void MetaBlock::focusTitle()
{
    m_title->setFocus(Qt::ShortcutFocusReason);
}

void MetaBlock::count()
{
    showCount(m_titleCount, m_title, characters(m_title->text()), titleLimit);
    showCount(m_authorCount, m_author, characters(m_author->text()), authorLimit);
    showCount(m_digestCount, m_digest, characters(m_digest->toPlainText()), digestLimit);
}

bool MetaBlock::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_title && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down) {
        Q_EMIT leftDownwards();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void MetaBlock::paintEvent(QPaintEvent *)
{
    // The head of the sheet whose body the page draws below.
    const style::Palette &p = style::palette();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(p.line, 1));
    painter.setBrush(p.page);
    painter.drawRoundedRect(QRectF(0.5, 0.5, width() - 1, height() + 16), 8, 8);
    painter.fillRect(QRectF(39, height() - 1, width() - 78, 1), p.line);
}

CoverThumb::CoverThumb(const QSize &size, const QString &name, QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(size);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(name);
    setToolTip(name);
}

void CoverThumb::setPicture(const QImage &crop)
{
    m_crop = crop;
    update();
}

void CoverThumb::paintEvent(QPaintEvent *)
{
    const style::Palette &p = style::palette();
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    QPainterPath round;
    round.addRoundedRect(QRectF(rect()), 4, 4);
    if (m_crop.isNull()) {
        painter.fillPath(round, p.sunken);
        painter.setPen(QPen(p.lineStrong, 1, Qt::DashLine));
        painter.drawRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), 4, 4);
        const QPixmap icon =
            style::pixmap(QStringLiteral("image-plus"), p.mute, 16, devicePixelRatioF());
        painter.drawPixmap((width() - 16) / 2, (height() - 16) / 2, icon);
    } else {
        painter.setClipPath(round);
        painter.drawImage(rect(), m_crop);
        painter.setClipping(false);
    }
    if (hasFocus()) {
        painter.setPen(QPen(p.focus, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

void CoverThumb::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->pos())) {
        Q_EMIT clicked();
    }
}

void CoverThumb::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Space) {
        Q_EMIT clicked();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace tuiwen::ui::editor
