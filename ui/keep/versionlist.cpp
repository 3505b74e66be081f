// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keep/versionlist.h"

#include "ui/keep/versiontext.h"
#include "ui/style/style.h"
#include "ui/widgets/paint.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace tuiwen::ui::keep {

namespace {

constexpr int rowHeight = 48;

enum Role
{
    IdRole = Qt::UserRole,
    WhenRole,
    ReasonRole
};

QString iconOf(VersionReason reason)
{
    switch (reason) {
    case VersionReason::Milestone:
        return QStringLiteral("flag");
    case VersionReason::Import:
        return QStringLiteral("file-input");
    case VersionReason::Restore:
        return QStringLiteral("rotate-ccw");
    case VersionReason::Sent:
        return QStringLiteral("send");
    case VersionReason::Autosave:
        break;
    }
    return QStringLiteral("clock");
}

class RowDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const style::Palette &p = style::palette();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool on = (option.state & QStyle::State_Selected) != 0;
        const QRect row = option.rect.adjusted(8, 1, -8, -1);
        if (on || (option.state & QStyle::State_MouseOver) != 0) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(on ? p.chip : p.hover);
            painter->drawRoundedRect(row, 6, 6);
        }
        if (on && (option.state & QStyle::State_HasFocus) != 0) {
            painter->setPen(QPen(p.focus, 1.5));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(QRectF(row).adjusted(1, 1, -1, -1), 6, 6);
        }
        const auto reason = static_cast<VersionReason>(index.data(ReasonRole).toInt());
        const bool kept = reason != VersionReason::Autosave;
        painter->drawPixmap(QPoint(row.x() + 10, row.y() + 15),
                            style::pixmap(iconOf(reason), kept ? p.accent : p.mute, 16,
                                          option.widget->devicePixelRatioF()));
        const QRect text = row.adjusted(36, 5, -8, -5);
        paint::line(*painter, {text.x(), text.y(), text.width(), 18}, index.data().toString(), 13,
                    kept || on ? QFont::DemiBold : QFont::Normal, p.ink);
        paint::line(*painter, {text.x(), text.y() + 18, text.width(), 18},
                    index.data(WhenRole).toString(), 11, QFont::Normal, p.mute);
        painter->restore();
    }
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {160, rowHeight};
    }
};

} // namespace

VersionList::VersionList(QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(QStringLiteral("versions"));
    setAccessibleName(tr("Versions"));
    setItemDelegate(new RowDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    connect(this, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item != nullptr) {
            Q_EMIT chosen(current());
        }
    });
}

void VersionList::show(const QVector<ArticleVersion> &versions, UtcTime now)
{
    const VersionId before = current();
    const QSignalBlocker quiet(this);
    clear();
    for (const ArticleVersion &version : versions) {
        auto *item = new QListWidgetItem(nameOf(version), this);
        item->setData(IdRole, version.id.value);
        item->setData(WhenRole, timeOf(version, now));
        item->setData(ReasonRole, static_cast<int>(version.reason));
        item->setData(Qt::AccessibleTextRole,
                      QStringLiteral("%1, %2").arg(nameOf(version), timeOf(version, now)));
    }
    select(before);
}

void VersionList::select(const VersionId &id)
{
    for (int i = 0; i < count(); ++i) {
        if (item(i)->data(IdRole).toString() == id.value) {
            setCurrentRow(i);
            return;
        }
    }
    setCurrentRow(count() > 0 ? 0 : -1);
}

VersionId VersionList::current() const
{
    const QListWidgetItem *item = currentItem();
    return item == nullptr ? VersionId{} : VersionId{item->data(IdRole).toString()};
}

} // namespace tuiwen::ui::keep
