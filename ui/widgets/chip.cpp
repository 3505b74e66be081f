// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip.h"

#include "ui/widgets/paint.h"

#include <QPainter>

namespace tuiwen::ui {

StateChip::StateChip(const QString &text, Hue hue, QWidget *parent)
    : QWidget(parent)
    , m_hue(hue)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setState(text, hue);
}

void StateChip::setState(const QString &text, Hue hue)
{
    m_text = text;
    m_hue = hue;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize StateChip::sizeHint() const
{
    return {paint::chipWidth(m_text), 20};
}

void StateChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::chip(painter, rect(), m_text, m_hue);
}

Tag::Tag(const QString &text, Hue hue, const QString &icon, QWidget *parent)
    : QWidget(parent)
    , m_hue(hue)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setTag(text, hue, icon);
}

void Tag::setTag(const QString &text, Hue hue, const QString &icon, bool outlined)
{
    m_text = text;
    m_hue = hue;
    m_icon = icon;
    m_outlined = outlined;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Tag::sizeHint() const
{
    return {paint::tagWidth(m_text, !m_icon.isEmpty()), m_icon.isEmpty() ? 18 : 22};
}

void Tag::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::tag(painter, rect(), m_text, m_hue, m_icon, m_outlined);
}

KeyCap::KeyCap(const QString &key, QWidget *parent)
    : QWidget(parent)
    , m_key(key)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(key);
}

QSize KeyCap::sizeHint() const
{
    return {paint::keycapWidth(m_key), 18};
}

void KeyCap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::keycap(painter, rect(), m_key);
}

} // namespace tuiwen::ui
