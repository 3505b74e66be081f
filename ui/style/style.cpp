// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/style.h"

#include "ui/style/metrics.h"
#include "ui/style/palette.h"

#include <QApplication>
#include <QFontDatabase>
#include <QLocale>
#include <QPalette>
#include <QStyle>
#include <QStyleFactory>
#include <QWidget>

namespace tuiwen::ui::style {

namespace {

bool dark = false;

/// The desktop's own choice, read before this program puts its colours on.
bool desktopIsDark(const QApplication &application)
{
    static const bool answer = application.palette().color(QPalette::Window).lightness() < 128;
    return answer;
}

QPalette toQt(const Palette &p)
{
    QPalette q;
    q.setColor(QPalette::Window, p.paper);
    q.setColor(QPalette::WindowText, p.ink);
    q.setColor(QPalette::Base, p.surface);
    q.setColor(QPalette::AlternateBase, p.sunken);
    q.setColor(QPalette::Text, p.ink);
    q.setColor(QPalette::PlaceholderText, p.mute);
    q.setColor(QPalette::Button, p.surface);
    q.setColor(QPalette::ButtonText, p.ink);
    q.setColor(QPalette::BrightText, p.onAccent);
    q.setColor(QPalette::Highlight, p.accentSolid);
    q.setColor(QPalette::HighlightedText, p.onAccent);
    q.setColor(QPalette::Link, p.info);
    q.setColor(QPalette::LinkVisited, p.info);
    q.setColor(QPalette::ToolTipBase, p.ink);
    q.setColor(QPalette::ToolTipText, p.surface);
    q.setColor(QPalette::Light, p.surface);
    q.setColor(QPalette::Midlight, p.line);
    q.setColor(QPalette::Mid, p.lineStrong);
    q.setColor(QPalette::Dark, p.lineStrong);
    q.setColor(QPalette::Shadow, p.ink3);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        q.setColor(QPalette::Disabled, role, p.ink3);
    }
    q.setColor(QPalette::Disabled, QPalette::Highlight, p.chip);
    q.setColor(QPalette::Disabled, QPalette::HighlightedText, p.ink3);
    return q;
}

/// Those of `names` that this system has: asking for a missing family costs a search through all
/// fonts, hundreds of milliseconds with Han fonts installed.
QStringList present(const QStringList &names)
{
    QStringList result;
    for (const QString &name : names) {
        if (QFontDatabase::hasFamily(name)) {
            result << name;
        }
    }
    return result;
}

QStringList families()
{
    static const QStringList han =
        present({QStringLiteral("PingFang SC"), QStringLiteral("Microsoft YaHei UI"),
                 QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Source Han Sans SC")});
    static const QStringList latin = present(
        {QStringLiteral("Inter"), QFontDatabase::systemFont(QFontDatabase::GeneralFont).family()});
    // Quotation marks and ellipses are full width in Chinese only when the Han font comes first.
    return QLocale().language() == QLocale::Chinese ? han + latin : latin + han;
}

} // namespace

const Palette &palette()
{
    return dark ? darkPalette() : lightPalette();
}

bool isDark()
{
    return dark;
}

Appearance appearanceFrom(const QString &word)
{
    if (word == u"light") {
        return Appearance::Light;
    }
    return word == u"dark" ? Appearance::Dark : Appearance::System;
}

void apply(QApplication &application, Appearance appearance)
{
    const bool desktopDark = desktopIsDark(application);
    dark = appearance == Appearance::Dark || (appearance == Appearance::System && desktopDark);
    if (application.style()->objectName() != u"fusion") {
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("fusion")));
    }
    QApplication::setPalette(toQt(palette()));
    QApplication::setFont(font(metrics::textBase));
    application.setStyleSheet(sheet(palette(), dark));
    Q_EMIT notifier().changed();
}

QFont font(int px, int weight)
{
    QFont result;
    if (const QStringList known = families(); !known.isEmpty()) {
        result.setFamilies(known);
    }
    result.setPixelSize(px);
    result.setWeight(static_cast<QFont::Weight>(weight));
    result.setHintingPreference(QFont::PreferVerticalHinting);
    return result;
}

QFont monospace(int px)
{
    QFont result = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    result.setPixelSize(px);
    return result;
}

void setVariant(QWidget *widget, const char *property, const QString &value)
{
    if (widget->property(property).toString() == value) {
        return;
    }
    widget->setProperty(property, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

Notifier &notifier()
{
    static Notifier instance;
    return instance;
}

} // namespace tuiwen::ui::style
