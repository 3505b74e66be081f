// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account.h"
#include "core/domain/holiday.h"

#include <QColor>
#include <QPointF>
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
/// A Lucide icon at its top left corner.
void icon(QPainter &painter, QPointF corner, const QString &name, const QColor &tint, int size);
} // namespace marks

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
