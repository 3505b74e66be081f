// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QObject>
#include <QPixmap>
#include <QSize>
#include <QString>
#include <QVector>

class QApplication;
class QWidget;

/// Paper, ink and cinnabar: the one place that knows colours, type, icons and measures.
///
/// Widgets choose their looks by dynamic properties that the style sheet reads:
/// - QPushButton: variant = primary | danger | ghost | quiet; extent = small | large
/// - QToolButton: variant = rail (36 px) | avatar | text | accent; otherwise a 28 px icon button
/// - QLabel: role = page | dialog | title | strong | small | section | meta | figure;
///   tone = ink2 | mute | ok | warn | err | info | accent
/// - QWidget: surface = surface | paper | sunken | desk (with WA_StyledBackground)
/// - fields: invalid = true
namespace tuiwen::ui::style {

enum class Appearance
{
    System,
    Light,
    Dark
};

struct Palette
{
    QColor paper, surface, sunken, line, lineStrong;
    QColor ink, ink2, ink3, mute; ///< ink3 is for disabled glyphs only; small text uses mute
    QColor accent, accentSolid, accentSoft, onAccent; ///< accentSolid: fills under onAccent text
    QColor accentHover, accentPressed;                ///< of accentSolid
    QColor focus;
    QColor ok, okSoft, warn, warnSoft, err, errSoft, info, infoSoft;
    QColor hover, selected, chip, desk, page, hit, hitInk;
    QColor dayOff, drop, scrim; ///< calendar cell off work, drop target, overlay behind dialogs
    QColor festive, neutral, solemn, mourning, commercial; ///< tones of occasions
};

[[nodiscard]] const Palette &palette();
[[nodiscard]] bool isDark();
/// Sets colours, fonts and the style sheet of the whole program; may be called again to switch.
void apply(QApplication &application, Appearance appearance);
/// "light", "dark" or anything else for System; the words of appearanceSetting.
[[nodiscard]] Appearance appearanceFrom(const QString &word);

/// A Lucide icon (resources/icons). Without a tint it is drawn in ink2, ink3 when disabled; a tint
/// that is a colour of palette() follows the palette when the appearance changes.
[[nodiscard]] QIcon icon(const QString &lucideName, const QColor &tint = {}, int size = 16);
[[nodiscard]] QPixmap pixmap(const QString &lucideName, const QColor &tint, int size, qreal dpr);

/// Icon size for a button that also has text: Qt leaves 4 px between the two, the extra width
/// makes 8.
[[nodiscard]] QSize besideText(int size);

/// The UI font at `px` pixels; Han families first when the window speaks Chinese.
[[nodiscard]] QFont font(int px, int weight = QFont::Normal);
[[nodiscard]] QFont monospace(int px);

/// Eight hues on which a white glyph reads with at least 4.5:1; offered for accounts.
[[nodiscard]] const QVector<QColor> &accountColours();

/// Sets a dynamic property and lets the style sheet look again.
void setVariant(QWidget *widget, const char *property, const QString &value);

class Notifier : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

Q_SIGNALS:
    /// The palette changed: painted widgets and web pages take the new colours.
    void changed();
};

[[nodiscard]] Notifier &notifier();

} // namespace tuiwen::ui::style
