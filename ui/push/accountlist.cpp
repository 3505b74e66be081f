// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/push/accountlist.h"

#include "ui/push/marks.h"
#include "ui/push/words.h"
#include "ui/style/style.h"
#include "ui/widgets/paint.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace tuiwen::ui {

namespace {

enum Role
{
    IdRole = Qt::UserRole,
    GlyphRole,
    ColourRole,
    KindRole,
    FactRole
};

constexpr int rowHeight = 52;

class AccountDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {200, rowHeight};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const style::Palette &p = style::palette();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRect row = option.rect;
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
        painter->setPen(Qt::NoPen);
        painter->setBrush(chosen ? p.accentSoft : hovered ? p.hover : QColor(Qt::transparent));
        painter->drawRoundedRect(row.adjusted(4, 1, -4, -1), 8, 8);
        if (chosen && option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setBrush(Qt::NoBrush);
            painter->setPen(QPen(p.focus, 2));
            painter->drawRoundedRect(row.adjusted(5, 2, -5, -2), 7, 7);
        }
        painter->restore();
        paint::avatar(*painter, QRect(row.x() + 12, row.y(), 28, row.height()),
                      index.data(GlyphRole).toString(), index.data(ColourRole).value<QColor>(), 28);
        const QString fact = index.data(FactRole).toString();
        const int right = row.right() - 12;
        const int factWidth =
            fact.isEmpty() ? 0 : QFontMetrics(style::font(11)).horizontalAdvance(fact) + 8;
        paint::line(*painter, QRect(row.x() + 50, row.y() + 7, right - row.x() - 50, 20),
                    index.data(Qt::DisplayRole).toString(), 13,
                    chosen ? QFont::DemiBold : QFont::Medium, p.ink);
        paint::line(*painter,
                    QRect(row.x() + 50, row.y() + 27, right - row.x() - 50 - factWidth, 16),
                    index.data(KindRole).toString(), 11, QFont::Normal, p.mute);
        paint::line(*painter, QRect(right - factWidth, row.y() + 27, factWidth, 16), fact, 11,
                    QFont::Normal, p.mute, Qt::AlignRight | Qt::AlignVCenter);
    }
};

} // namespace

AccountList::AccountList(QWidget *parent)
    : QListWidget(parent)
{
    setItemDelegate(new AccountDelegate(this));
    setUniformItemSizes(true);
    setMouseTracking(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Accounts"));
    connect(this, &QListWidget::currentRowChanged, this, [this] {
        if (!chosen().isNull()) {
            Q_EMIT accountChosen(chosen());
        }
    });
}

void AccountList::setAccounts(const QVector<Account> &accounts)
{
    const AccountId before = chosen();
    {
        const QSignalBlocker quiet(this);
        clear();
        for (const Account &account : accounts) {
            auto *item = new QListWidgetItem(account.name, this);
            item->setData(IdRole, account.id.value);
            item->setData(GlyphRole, marks::glyph(account));
            item->setData(ColourRole, marks::colour(account));
            const QString type = PushWords::accountType(account);
            const QString kind =
                account.kind == AccountKind::Sandbox ? tr("Sandbox · %1").arg(type) : type;
            item->setData(KindRole, kind);
            item->setData(Qt::ToolTipRole, QString(account.name + QStringLiteral(" · ") +
                                                   PushWords::accountKind(account)));
        }
    }
    choose(before.isNull() && count() > 0 ? AccountId{item(0)->data(IdRole).toString()} : before);
    if (chosen().isNull() && count() > 0) {
        setCurrentRow(0);
    }
}

void AccountList::setFact(const AccountId &id, const QString &fact)
{
    for (int i = 0; i < count(); ++i) {
        if (item(i)->data(IdRole).toString() == id.value) {
            item(i)->setData(FactRole, fact);
            item(i)->setData(
                Qt::AccessibleDescriptionRole,
                QString(item(i)->data(KindRole).toString() + QStringLiteral(", ") + fact));
        }
    }
}

void AccountList::choose(const AccountId &id)
{
    for (int i = 0; i < count(); ++i) {
        if (item(i)->data(IdRole).toString() == id.value) {
            setCurrentRow(i);
            return;
        }
    }
}

AccountId AccountList::chosen() const
{
    const QListWidgetItem *item = currentItem();
    return item != nullptr ? AccountId{item->data(IdRole).toString()} : AccountId();
}

} // namespace tuiwen::ui
