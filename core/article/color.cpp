// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/color.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace tuiwen::article {

namespace {

const QHash<QString, QString> &namedColors()
{
    static const QHash<QString, QString> names = [] {
        QHash<QString, QString> map;
        const char *const list =
            "black:#000 white:#fff red:#f00 green:#008000 blue:#00f gray:#808080 grey:#808080 "
            "silver:#c0c0c0 maroon:#800000 purple:#800080 fuchsia:#f0f magenta:#f0f lime:#0f0 "
            "olive:#808000 "
            "yellow:#ff0 navy:#000080 teal:#008080 aqua:#0ff cyan:#0ff orange:#ffa500 gold:#ffd700 "
            "pink:#ffc0cb brown:#a52a2a crimson:#dc143c tomato:#ff6347 coral:#ff7f50 "
            "salmon:#fa8072 "
            "chocolate:#d2691e orangered:#ff4500 darkorange:#ff8c00 darkred:#8b0000 "
            "firebrick:#b22222 "
            "indianred:#cd5c5c hotpink:#ff69b4 deeppink:#ff1493 violet:#ee82ee indigo:#4b0082 "
            "darkblue:#00008b royalblue:#4169e1 steelblue:#4682b4 dodgerblue:#1e90ff "
            "skyblue:#87ceeb "
            "lightblue:#add8e6 darkgreen:#006400 seagreen:#2e8b57 forestgreen:#228b22 "
            "limegreen:#32cd32 "
            "lightgreen:#90ee90 lightgray:#d3d3d3 lightgrey:#d3d3d3 darkgray:#a9a9a9 "
            "darkgrey:#a9a9a9 "
            "dimgray:#696969 dimgrey:#696969 whitesmoke:#f5f5f5 lightyellow:#ffffe0 beige:#f5f5dc "
            "khaki:#f0e68c tan:#d2b48c wheat:#f5deb3 slategray:#708090 slategrey:#708090 "
            "turquoise:#40e0d0";
        for (const QString &pair : QString::fromLatin1(list).split(QLatin1Char(' '))) {
            const QStringList parts = pair.split(QLatin1Char(':'));
            map.insert(parts[0], parts[1]);
        }
        return map;
    }();
    return names;
}

std::optional<Color> fromHex(QStringView digits)
{
    bool ok = false;
    const uint number = digits.toUInt(&ok, 16);
    if (!ok) {
        return std::nullopt;
    }
    const auto byte = [number](int shift) { return int((number >> shift) & 0xffU); };
    const auto nibble = [number](int shift) { return int((number >> shift) & 0xfU) * 17; };
    switch (digits.size()) {
    case 3:
        return Color{nibble(8), nibble(4), nibble(0), 1};
    case 4:
        return Color{nibble(12), nibble(8), nibble(4), nibble(0) / 255.0};
    case 6:
        return Color{byte(16), byte(8), byte(0), 1};
    case 8:
        return Color{byte(24), byte(16), byte(8), byte(0) / 255.0};
    default:
        return std::nullopt;
    }
}

/// The arguments of rgb() and rgba(), separated by commas, blanks or a slash.
std::optional<Color> fromFunction(QStringView text)
{
    const qsizetype open = text.indexOf(QLatin1Char('('));
    if (open < 0 || !text.endsWith(QLatin1Char(')'))) {
        return std::nullopt;
    }
    const QStringView name = text.left(open);
    if (name != QLatin1StringView("rgb") && name != QLatin1StringView("rgba")) {
        return std::nullopt;
    }
    QString arguments = text.mid(open + 1).chopped(1).toString();
    arguments.replace(QLatin1Char(','), QLatin1Char(' '))
        .replace(QLatin1Char('/'), QLatin1Char(' '));
    const QStringList parts = arguments.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (parts.size() != 3 && parts.size() != 4) {
        return std::nullopt;
    }
    Color color;
    int *const components[3]{&color.red, &color.green, &color.blue};
    for (int i = 0; i < 4 && i < parts.size(); ++i) {
        const bool percent = parts[i].endsWith(QLatin1Char('%'));
        bool ok = false;
        double number = QStringView(parts[i]).chopped(percent ? 1 : 0).toDouble(&ok);
        if (!ok) {
            return std::nullopt;
        }
        if (i == 3) {
            color.alpha = std::clamp(percent ? number / 100 : number, 0.0, 1.0);
        } else {
            *components[i] = int(std::clamp(percent ? number * 2.55 : number, 0.0, 255.0) + 0.5);
        }
    }
    return color;
}

double luminance(const Color &color)
{
    const auto linear = [](int component) {
        const double value = component / 255.0;
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.red) + 0.7152 * linear(color.green) + 0.0722 * linear(color.blue);
}

} // namespace

std::optional<Color> parseColor(QStringView text)
{
    const QString value = text.trimmed().toString().toLower();
    if (value.startsWith(QLatin1Char('#'))) {
        return fromHex(QStringView(value).mid(1));
    }
    if (value == QLatin1StringView("transparent")) {
        return Color{0, 0, 0, 0};
    }
    const auto named = namedColors().constFind(value);
    return named == namedColors().constEnd() ? fromFunction(value)
                                             : fromHex(QStringView(*named).mid(1));
}

QString hexText(const Color &color)
{
    return QStringLiteral("#%1").arg((color.red << 16) | (color.green << 8) | color.blue, 6, 16,
                                     QLatin1Char('0'));
}

QString shortText(const Color &color)
{
    if (color.alpha < 1) {
        QString alpha = QString::number(color.alpha, 'g', 2);
        if (alpha.startsWith(QLatin1StringView("0."))) {
            alpha.remove(0, 1);
        }
        return QStringLiteral("rgba(%1,%2,%3,%4)")
            .arg(color.red)
            .arg(color.green)
            .arg(color.blue)
            .arg(alpha);
    }
    const QString full = hexText(color);
    if (full[1] == full[2] && full[3] == full[4] && full[5] == full[6]) {
        return QString(QLatin1Char('#')) + full[1] + full[3] + full[5];
    }
    return full;
}

Color over(const Color &color, const Color &background)
{
    const auto mix = [&](int top, int bottom) {
        return int(top * color.alpha + bottom * (1 - color.alpha) + 0.5);
    };
    return {mix(color.red, background.red), mix(color.green, background.green),
            mix(color.blue, background.blue), 1};
}

Hsl toHsl(const Color &color)
{
    const double red = color.red / 255.0;
    const double green = color.green / 255.0;
    const double blue = color.blue / 255.0;
    const double most = std::max({red, green, blue});
    const double least = std::min({red, green, blue});
    const double span = most - least;
    Hsl hsl{0, 0, 50 * (most + least)};
    if (span == 0) {
        return hsl;
    }
    hsl.saturation = 100 * span / (1 - std::abs(most + least - 1));
    const double sector = most == red     ? std::fmod((green - blue) / span + 6, 6)
                          : most == green ? (blue - red) / span + 2
                                          : (red - green) / span + 4;
    hsl.hue = 60 * sector;
    return hsl;
}

Color fromHsl(const Hsl &hsl, double alpha)
{
    const double lightness = std::clamp(hsl.lightness, 0.0, 100.0) / 100;
    const double reach = std::clamp(hsl.saturation, 0.0, 100.0) / 100 *
                         std::min(lightness, 1 - lightness);
    const auto channel = [&](double turn) {
        const double k = std::fmod(std::fmod(turn + hsl.hue / 30, 12) + 12, 12);
        const double value = lightness - reach * std::clamp(std::min(k - 3, 9 - k), -1.0, 1.0);
        return int(std::lround(255 * value));
    };
    return {channel(0), channel(8), channel(4), alpha};
}

double contrast(const Color &a, const Color &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace tuiwen::article
