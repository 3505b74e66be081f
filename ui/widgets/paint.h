// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/hue.h"

#include <QRect>
#include <QString>

class QPainter;

/// Painting shared by the small widgets and by the delegates that draw the same things in lists.
/// Each function draws at the left of `rect`, centred in its height, and gives the width it used.
namespace tuiwen::ui::paint {

/// 20 px pill with a 6 px dot.
int chip(QPainter &painter, const QRect &rect, const QString &text, Hue hue);
[[nodiscard]] int chipWidth(const QString &text);
/// Rounded label, 18 px (22 px with an icon).
int tag(QPainter &painter, const QRect &rect, const QString &text, Hue hue,
        const QString &icon = {}, bool outlined = false);
[[nodiscard]] int tagWidth(const QString &text, bool withIcon);
/// Rounded square (accounts) or circle (people) with one white glyph, `side` pixels.
int avatar(QPainter &painter, const QRect &rect, const QString &glyph, const QColor &colour,
           int side, bool round = false);
/// A framed key name.
int keycap(QPainter &painter, const QRect &rect, const QString &key);
[[nodiscard]] int keycapWidth(const QString &key);
/// One line, elided at the right, with the given font size, weight and colour.
void line(QPainter &painter, const QRect &rect, const QString &text, int px, int weight,
          const QColor &colour, Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter);

} // namespace tuiwen::ui::paint
