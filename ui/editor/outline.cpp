// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/outline.h"

#include "ui/keep/versiontext.h"
#include "ui/style/style.h"
#include "ui/widgets/button.h"
#include "ui/widgets/paint.h"

#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tuiwen::ui::editor {

namespace {

constexpr int versionsShown = 4;
constexpr int rowHeight = 28;

enum Role
{
    Level = Qt::UserRole,
    Words,
    When,
    Newest
};

void fill(QPainter &painter, const QStyleOptionViewItem &option)
{
    const bool on = (option.state & QStyle::State_Selected) != 0;
    const bool hover = (option.state & QStyle::State_MouseOver) != 0;
    if (on || hover) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(on ? style::palette().chip : style::palette().hover);
        painter.drawRoundedRect(option.rect, 6, 6);
    }
    if ((option.state & QStyle::State_HasFocus) != 0 &&
        (option.state & QStyle::State_KeyboardFocusChange) != 0) {
        painter.setPen(QPen(style::palette().focus, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(option.rect).adjusted(.5, .5, -.5, -.5), 6, 6);
    }
}

class HeadingDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const style::Palette &p = style::palette();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        fill(*painter, option);
        const bool on = (option.state & QStyle::State_Selected) != 0;
        const int inset = 8 + std::clamp(index.data(Level).toInt(), 0, 3) * 12;
        const QString words = index.data(Words).toString();
        paint::line(*painter, option.rect.adjusted(0, 0, -8, 0), words, 11, QFont::Normal, p.mute,
                    Qt::AlignRight | Qt::AlignVCenter);
        const int reserved = words.isEmpty() ? 8 : 44;
        paint::line(*painter, option.rect.adjusted(inset, 0, -reserved, 0), index.data().toString(),
                    12, on ? QFont::DemiBold : QFont::Normal, on ? p.ink : p.ink2);
        painter->restore();
    }
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {100, rowHeight};
    }
};

class VersionDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const style::Palette &p = style::palette();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        fill(*painter, option);
        painter->setPen(Qt::NoPen);
        painter->setBrush(index.data(Newest).toBool() ? p.ok : p.lineStrong);
        painter->drawEllipse(QRectF(option.rect.x() + 8, option.rect.y() + 9, 6, 6));
        const QRect text = option.rect.adjusted(24, 4, -8, -4);
        paint::line(*painter, {text.x(), text.y(), text.width(), 16}, index.data().toString(), 12,
                    QFont::Normal, p.ink2);
        paint::line(*painter, {text.x(), text.y() + 16, text.width(), 16},
                    index.data(When).toString(), 11, QFont::Normal, p.mute);
        painter->restore();
    }
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {100, 40};
    }
};

QListWidget *makeList(const QString &name, QAbstractItemDelegate *delegate)
{
    auto *list = new QListWidget;
    list->setAccessibleName(name);
    list->setItemDelegate(delegate);
    list->setFrameShape(QFrame::NoFrame);
    list->setMouseTracking(true);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setUniformItemSizes(true);
    list->viewport()->setAutoFillBackground(false);
    list->setStyleSheet(QStringLiteral("QListWidget { background: transparent; }"));
    delegate->setParent(list);
    return list;
}

} // namespace

Outline::Outline(QWidget *parent)
    : QFrame(parent)
    , m_headings(makeList(tr("Outline"), new HeadingDelegate))
    , m_versions(makeList(tr("Versions"), new VersionDelegate))
{
    setObjectName(QStringLiteral("outline"));
    setProperty("surface", QStringLiteral("paper"));
    setAttribute(Qt::WA_StyledBackground);
    setFixedWidth(184);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(8, 0, 0, 0);
    head->addWidget(makeLabel(tr("Outline"), "section"), 1);
    auto *foldButton = makeIconButton(QStringLiteral("panel-left-close"), tr("Hide the outline"),
                                      QKeySequence(QStringLiteral("Ctrl+\\")));
    head->addWidget(foldButton);
    column->addLayout(head);
    column->addWidget(m_headings, 1);
    auto *label = makeLabel(tr("Versions"), "section");
    label->setContentsMargins(8, 6, 0, 6);
    column->addWidget(label);
    column->addWidget(m_versions);
    m_versions->setFixedHeight(0);

    connect(foldButton, &QToolButton::clicked, this, &Outline::foldWanted);
    const auto goTo = [this](QListWidgetItem *item) {
        Q_EMIT headingChosen(m_headings->row(item));
    };
    connect(m_headings, &QListWidget::itemClicked, this, goTo);
    connect(m_headings, &QListWidget::itemActivated, this, goTo);
    const auto look = [this](QListWidgetItem *item) {
        Q_EMIT versionChosen(m_shown.at(m_versions->row(item)).id);
    };
    connect(m_versions, &QListWidget::itemClicked, this, look);
    connect(m_versions, &QListWidget::itemActivated, this, look);
}

void Outline::setHeadings(const QVector<Heading> &headings)
{
    if (headings == m_outline) {
        return;
    }
    const int current = m_headings->currentRow();
    m_outline = headings;
    int top = 6;
    for (const Heading &heading : headings) {
        top = std::min(top, heading.level);
    }
    m_headings->clear();
    for (const Heading &heading : headings) {
        auto *item = new QListWidgetItem(
            heading.text.isEmpty() ? tr("(empty heading)") : heading.text, m_headings);
        item->setData(Level, heading.level - top);
        item->setData(Words, heading.words > 0 ? QString::number(heading.words) : QString());
        item->setToolTip(tr("%1 — %n word(s)", nullptr, heading.words).arg(heading.text));
    }
    setCurrent(current);
}

void Outline::setCurrent(int section)
{
    const QSignalBlocker quiet(m_headings);
    if (section >= 0 && section < m_headings->count()) {
        m_headings->setCurrentRow(section);
    } else {
        m_headings->setCurrentRow(-1);
        m_headings->clearSelection();
    }
}

void Outline::setVersions(const QVector<ArticleVersion> &versions, UtcTime now)
{
    m_shown = versions.mid(0, versionsShown);
    m_versions->clear();
    for (const ArticleVersion &version : m_shown) {
        auto *item = new QListWidgetItem(keep::nameOf(version), m_versions);
        item->setData(When, keep::timeOf(version, now));
        item->setData(Newest, m_versions->count() == 1);
        item->setToolTip(tr("Compare or restore this version…"));
    }
    m_versions->setFixedHeight(static_cast<int>(m_shown.size()) * 40);
}

} // namespace tuiwen::ui::editor
