// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/button.h"

#include "ui/style/metrics.h"
#include "ui/style/style.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace tuiwen::ui {

namespace {

const char *wordOf(Variant variant)
{
    switch (variant) {
    case Variant::Primary:
        return "primary";
    case Variant::Ghost:
        return "ghost";
    case Variant::Danger:
        return "danger";
    case Variant::Quiet:
        return "quiet";
    case Variant::Normal:
        break;
    }
    return "";
}

QColor tintOf(Variant variant)
{
    switch (variant) {
    case Variant::Primary:
        return style::palette().onAccent;
    case Variant::Danger:
        return style::palette().err;
    case Variant::Quiet:
        return style::palette().info;
    case Variant::Normal:
    case Variant::Ghost:
        break;
    }
    return {};
}

} // namespace

QPushButton *makeButton(const QString &text, const QString &icon, Variant variant, Size size)
{
    auto *button = new QPushButton(text);
    if (variant != Variant::Normal) {
        button->setProperty("variant", QLatin1StringView(wordOf(variant)));
    }
    if (size != Size::Normal) {
        button->setProperty("extent", size == Size::Small ? QStringLiteral("small")
                                                         : QStringLiteral("large"));
    }
    if (!icon.isEmpty()) {
        button->setIcon(style::icon(icon, tintOf(variant)));
        button->setIconSize(style::besideText(16));
    }
    // A click does not leave a focus ring behind; the keyboard reaches the button by Tab.
    button->setFocusPolicy(Qt::TabFocus);
    button->setAutoDefault(false);
    return button;
}

QToolButton *makeIconButton(const QString &icon, const QString &name, const QKeySequence &keys)
{
    auto *button = new QToolButton;
    button->setIcon(style::icon(icon));
    button->setIconSize({16, 16});
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(name);
    button->setToolTip(keys.isEmpty()
                           ? name
                           : name + QStringLiteral("  ") + keys.toString(QKeySequence::NativeText));
    return button;
}

QFrame *makeLine(Qt::Orientation orientation)
{
    auto *line = new QFrame;
    line->setProperty("line", QStringLiteral("true"));
    if (orientation == Qt::Horizontal) {
        line->setFixedHeight(1);
    } else {
        line->setFixedWidth(1);
    }
    return line;
}

QLabel *makeLabel(const QString &text, const char *role, const char *tone)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    if (*role != '\0') {
        label->setProperty("role", QLatin1StringView(role));
    }
    if (*tone != '\0') {
        label->setProperty("tone", QLatin1StringView(tone));
    }
    return label;
}

} // namespace tuiwen::ui
