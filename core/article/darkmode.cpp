// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/darkmode.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace tuiwen::article {

namespace {

using Text = QLatin1StringView;

// The constants of rules.md i.
constexpr double whiteText = 250;       ///< text at least as bright stays
constexpr double whiteGround = 250;     ///< backgrounds brighter are turned over
constexpr double brightestGround = 190; ///< others are dimmed to this
constexpr double greyLightness = 40;    ///< greys lighter are turned over
constexpr double leastLightness = 22;   ///< of a dark background
constexpr double enough = 65;           ///< distance of text and background that needs no change
constexpr double middle = 100;          ///< a background at least as bright counts as bright
constexpr double mirror = 90;           ///< lightness l becomes mirror - l
constexpr double brightLightness = 50;
constexpr double darkLightness = 40;

/// A colour whose channels are not rounded yet.
struct Channels
{
    double red;
    double green;
    double blue;

    [[nodiscard]] double brightness() const
    {
        return (299 * red + 587 * green + 114 * blue) / 1000;
    }
    [[nodiscard]] Color color(double alpha) const
    {
        const auto whole = [](double value) {
            return int(std::lround(std::clamp(value, 0.0, 255.0)));
        };
        return {whole(red), whole(green), whole(blue), alpha};
    }
};

Channels channelsOf(const Color &color)
{
    return {double(color.red), double(color.green), double(color.blue)};
}

/// Step 4 of the rule: the same tint with brightness `target`.
Channels withBrightness(const Channels &color, double target)
{
    const double now = color.brightness();
    if (now == 0) {
        return {target, target, target};
    }
    const double ratio = target / now;
    Channels next{std::min(255.0, color.red * ratio), std::min(255.0, color.green * ratio),
                  std::min(255.0, color.blue * ratio)};
    if (next.green == 0 || next.red == 255 || next.blue == 255) {
        next.green = (target * 1000 - next.red * 299 - next.blue * 114) / 587;
    } else if (next.red == 0) {
        next.red = (target * 1000 - next.green * 587 - next.blue * 114) / 299;
    } else if (next.blue == 0 || next.green == 255) {
        next.blue = (target * 1000 - next.red * 299 - next.green * 587) / 114;
    }
    return next;
}

Channels withLightness(const Color &color, double lightness)
{
    Hsl hsl = toHsl(color);
    hsl.lightness = lightness;
    return channelsOf(fromHsl(hsl));
}

bool isGrey(const Color &color)
{
    return color.red == color.green && color.green == color.blue;
}

QString textOf(const Color &color)
{
    return color.alpha < 1 ? QStringLiteral("rgba(%1,%2,%3,%4)")
                                 .arg(color.red)
                                 .arg(color.green)
                                 .arg(color.blue)
                                 .arg(color.alpha, 0, 'g', 3)
                           : hexText(color);
}

const QRegularExpression &colorPattern()
{
    static const QRegularExpression pattern(
        QStringLiteral("#[0-9a-fA-F]{3,8}\\b|\\brgba?\\([^()]*\\)|\\b[a-zA-Z]{3,20}\\b(?!\\()"));
    return pattern;
}

/// Replaces every colour in a value; words that name no colour stay.
template<class Change> QString replaced(const QString &value, Change change)
{
    QString result;
    qsizetype copied = 0;
    auto matches = colorPattern().globalMatch(value);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const auto color = parseColor(match.capturedView());
        if (color && color->alpha >= visibleAlpha) {
            result += QStringView(value).mid(copied, match.capturedStart() - copied);
            result += textOf(change(*color));
            copied = match.capturedEnd();
        }
    }
    return result + QStringView(value).mid(copied);
}

bool isGround(const QString &name)
{
    return name == Text("background") || name == Text("background-color") ||
           name == Text("background-image");
}

bool isStroke(const QString &name)
{
    return (name.startsWith(Text("border")) && !name.startsWith(Text("border-radius")) &&
            !name.startsWith(Text("border-collapse")) && !name.startsWith(Text("border-spacing"))) ||
           name.startsWith(Text("outline")) || name == Text("text-decoration") ||
           name == Text("text-decoration-color") || name == Text("-webkit-text-stroke");
}

/// Takes a new background over into what the element stands on.
void stand(Surroundings &here, const Color &ground)
{
    here.ground = over(ground, here.ground);
    here.converted = darkBackground(ground);
    here.shownGround = over(here.converted, here.shownGround);
    here.onPicture = false;
    here.onGradient = false;
}

/// The background of an element; true when it has one.
bool convertGround(QString &value, Surroundings &here)
{
    if (const auto mixed = gradientColor(value)) {
        stand(here, *mixed);
        here.onGradient = true;
        value = textOf(here.converted);
        return true;
    }
    if (value.contains(Text("url("), Qt::CaseInsensitive)) {
        // The reader puts the light background below the picture and leaves the text above it.
        here.onPicture = true;
        here.converted = here.ground;
        here.shownGround = here.ground;
        return true;
    }
    bool found = false;
    value = replaced(value, [&](const Color &color) {
        found = true;
        stand(here, color);
        return here.converted;
    });
    return found;
}

} // namespace

double brightness(const Color &color)
{
    return channelsOf(color).brightness();
}

Color darkBackground(const Color &background)
{
    if (background.alpha < visibleAlpha) {
        return background;
    }
    const double bright = brightness(background);
    const double lightness = toHsl(background).lightness;
    if ((isGrey(background) && lightness > greyLightness) || bright > whiteGround) {
        const double turned = 100 + toHsl(darkPage).lightness - lightness;
        return fromHsl({0, 0, std::min(100.0, turned)}, background.alpha);
    }
    if (bright > brightestGround) {
        const double ratio = brightestGround / bright;
        return Channels{background.red * ratio, background.green * ratio, background.blue * ratio}
            .color(background.alpha);
    }
    if (lightness < leastLightness) {
        return withLightness(background, leastLightness).color(background.alpha);
    }
    return background;
}

Color darkText(const Color &text, const Color &onto)
{
    if (text.alpha < visibleAlpha) {
        return text;
    }
    const double page = brightness(darkPage);
    const double most = brightness(darkPageText) - page;
    const double ground = brightness(onto) * onto.alpha + page * (1 - onto.alpha);
    Channels now = channelsOf(text);
    // The mirrored colour is tried again once; a second mirror would only undo the first.
    for (int turn = 0; turn < 2; ++turn) {
        const double bright = now.brightness();
        const double distance = std::abs(ground - bright);
        if (bright >= whiteText) {
            return now.color(text.alpha);
        }
        if (distance > most && ground <= page + 2) {
            return withBrightness(now, most + ground).color(text.alpha);
        }
        if (distance >= enough) {
            return now.color(text.alpha);
        }
        const double lightness = toHsl(now.color(1)).lightness;
        const bool mirrored =
            ground >= middle ? lightness > brightLightness : lightness <= darkLightness;
        if (turn > 0 || !mirrored) {
            break;
        }
        now = withLightness(now.color(1), mirror - lightness);
    }
    const double target = ground >= middle ? ground - enough : ground + enough;
    return withBrightness(now, std::min(most, target)).color(text.alpha);
}

std::optional<Color> gradientColor(const QString &value)
{
    if (!value.contains(Text("gradient("), Qt::CaseInsensitive)) {
        return std::nullopt;
    }
    double red = 0;
    double green = 0;
    double blue = 0;
    double alpha = 0;
    int count = 0;
    auto matches = colorPattern().globalMatch(value);
    while (matches.hasNext()) {
        const auto color = parseColor(matches.next().capturedView());
        if (color) {
            red += color->red;
            green += color->green;
            blue += color->blue;
            alpha += color->alpha;
            ++count;
        }
    }
    if (count == 0) {
        return std::nullopt;
    }
    return Channels{red / count, green / count, blue / count}.color(alpha / count);
}

Declarations darkStyle(const Declarations &style, Surroundings &here)
{
    Declarations result = style;
    bool grounded = false;
    for (auto &[name, value] : result) {
        value.remove(Text("!important"), Qt::CaseInsensitive);
        value = value.trimmed();
        if (isGround(name)) {
            grounded = convertGround(value, here) || grounded;
            if (here.onGradient && name == Text("background-image")) {
                name = QStringLiteral("background-color");
            }
        }
    }
    bool colored = false;
    for (auto &[name, value] : result) {
        if (name == Text("color") || name == Text("-webkit-text-fill-color")) {
            const auto color = parseColor(value);
            if (!color) {
                continue;
            }
            colored = true;
            here.text = *color;
            here.shownText = here.onPicture ? *color : darkText(*color, here.converted);
            value = textOf(here.shownText);
        } else if (isStroke(name) && !here.onPicture) {
            value = replaced(value, [&](const Color &c) { return darkText(c, here.converted); });
        } else if (name == Text("text-shadow")) {
            value = replaced(value, [](const Color &c) { return darkBackground(c); });
        }
    }
    if (grounded && !colored) {
        here.shownText = here.onPicture ? here.text : darkText(here.text, here.converted);
        result.append({QStringLiteral("color"), textOf(here.shownText)});
    }
    return result;
}

} // namespace tuiwen::article
