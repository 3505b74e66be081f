// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account.h"
#include "core/domain/holiday.h"

#include <QColor>
#include <QPixmap>
#include <QRectF>
#include <QString>
#include <QWidget>

class QPainter;

namespace tuiwen::ui {

/// Small signs painted the same on every page.
namespace marks {

/// 8 px sign of an occasion's tone; the shape says it as well as the colour.
void tone(QPainter &painter, QPointF centre, Tone tone);
[[nodiscard]] QColor colour(const Account &account);
[[nodiscard]] QString glyph(const Account &account);
/// Rounded square in the account's colour with its glyph.
void account(QPainter &painter, const QRectF &rect, const Account &account);
/// A Lucide icon at its top left corner.
void icon(QPainter &painter, QPointF corner, const QString &name, const QColor &tint, int size);
/// Text on one line, elided at the right, centred by cap height between the rectangle's edges.
void text(QPainter &painter, const QRectF &rect, const QString &text, const QFont &font,
          const QColor &colour, Qt::Alignment alignment = Qt::AlignLeft);

} // namespace marks

/// A rounded square with an account's glyph.
class AccountMark : public QWidget
{
    Q_OBJECT

public:
    AccountMark(int side, QWidget *parent);

    void setAccount(const Account &account);
    [[nodiscard]] QSize sizeHint() const override { return {m_side, m_side}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_side;
    Account m_account;
};

/// The sign of a tone, for legends.
class ToneMark : public QWidget
{
    Q_OBJECT

public:
    ToneMark(Tone tone, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override { return {10, 10}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone;
};

} // namespace tuiwen::ui
