// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/themepanel.h"

#include "ui/style/style.h"
#include "ui/widgets/paint.h"

#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>

namespace tuiwen::ui::editor {

namespace {

enum Role
{
    ThemeId = Qt::UserRole,
    Accent
};

class Delegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const style::Palette &p = style::palette();
        const bool on = (option.state & QStyle::State_Selected) != 0;
        const QRect row = option.rect.adjusted(0, 2, 0, -2);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(on ? p.accentSolid : p.line, on ? 1.5 : 1));
        painter->setBrush((option.state & QStyle::State_MouseOver) != 0 ? p.hover : p.surface);
        painter->drawRoundedRect(QRectF(row).adjusted(1, 1, -1, -1), 8, 8);
        const QColor accent(index.data(Accent).toString());
        // A small page: heading bar, lines of text, a quote.
        const QRectF sheet(row.x() + 12, row.y() + 9, 46, row.height() - 18);
        painter->setPen(QPen(p.line, 1));
        painter->setBrush(Qt::white);
        painter->drawRoundedRect(sheet, 3, 3);
        painter->setPen(Qt::NoPen);
        painter->setBrush(accent);
        painter->drawRoundedRect(QRectF(sheet.x() + 6, sheet.y() + 6, 18, 4), 2, 2);
        painter->drawRect(QRectF(sheet.x() + 6, sheet.y() + 22, 2, 9));
        painter->setBrush(QColor(0xd8, 0xd8, 0xd8));
        for (const double y : {14.0, 18.0, 24.0, 28.0}) {
            const double inset = y > 20 ? 11 : 6;
            painter->drawRect(
                QRectF(sheet.x() + inset, sheet.y() + y, sheet.width() - inset - 6, 2));
        }
        const QRect words(row.x() + 72, row.y(), row.width() - 108, row.height());
        paint::line(*painter, words, index.data().toString(), 13,
                    on ? QFont::DemiBold : QFont::Normal, p.ink);
        if (on) {
            painter->drawPixmap(row.right() - 28, row.center().y() - 8,
                                style::pixmap(QStringLiteral("check"), p.accent, 16,
                                              painter->device()->devicePixelRatioF()));
        }
        if ((option.state & QStyle::State_HasFocus) != 0) {
            painter->setBrush(Qt::NoBrush);
            painter->setPen(QPen(p.focus, 1.5));
            painter->drawRoundedRect(QRectF(row).adjusted(1, 1, -1, -1), 8, 8);
        }
        painter->restore();
    }
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {200, 60};
    }
};

} // namespace

ThemePanel::ThemePanel(QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(QStringLiteral("themes"));
    setAccessibleName(tr("Theme"));
    setItemDelegate(new Delegate(this));
    setMouseTracking(true);
    setFrameShape(QFrame::NoFrame);
    setStyleSheet(QStringLiteral("QListWidget { padding: 10px 16px; }"));
    const auto choose = [this](const QListWidgetItem *item) {
        Q_EMIT themeChosen(item->data(ThemeId).toString());
    };
    connect(this, &QListWidget::itemClicked, this, choose);
    connect(this, &QListWidget::itemActivated, this, choose);
}

void ThemePanel::setThemes(const QVector<article::ThemeInfo> &themes)
{
    clear();
    const bool chinese = QLocale().language() == QLocale::Chinese;
    for (const article::ThemeInfo &theme : themes) {
        auto *item = new QListWidgetItem(
            chinese || theme.nameEn.isEmpty() ? theme.name : theme.nameEn, this);
        item->setData(ThemeId, theme.id);
        item->setData(Accent, theme.accent);
    }
}

void ThemePanel::setCurrent(const QString &id)
{
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(ThemeId).toString() == id) {
            setCurrentRow(row);
            return;
        }
    }
    setCurrentRow(id.isEmpty() && count() > 0 ? 0 : -1);
}

} // namespace tuiwen::ui::editor
