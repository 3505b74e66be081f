// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/darkmode.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>
#include <QVector>

#include <algorithm>
#include <cmath>

namespace tuiwen::ui {

namespace {

const QColor pageColor(0x19, 0x19, 0x19);
const QColor textColor(0xa3, 0xa3, 0xa3);
constexpr double leastContrast = 65; // of perceived brightness, between text and background
constexpr double brightestBackground = 190;
constexpr double faintest = 0.05; // colours fainter than this are ignored

double brightness(const QColor &color)
{
    return (299.0 * color.red() + 587.0 * color.green() + 114.0 * color.blue()) / 1000.0;
}

double lightness(const QColor &color)
{
    return color.lightnessF() * 100.0;
}

QColor withLightness(const QColor &color, double percent)
{
    const float l = static_cast<float>(std::clamp(percent, 0.0, 100.0) / 100.0);
    const float hue = std::max(color.hslHueF(), 0.0F);
    return QColor::fromHslF(hue, color.hslSaturationF(), l, color.alphaF()).toRgb();
}

QColor withBrightness(const QColor &color, double target)
{
    const double now = brightness(color);
    const auto channel = [&](int value) {
        const double changed =
            target <= now ? value * target / std::max(now, 1.0)
                          : value + (255 - value) * (target - now) / std::max(255 - now, 1.0);
        return static_cast<int>(std::lround(std::clamp(changed, 0.0, 255.0)));
    };
    return QColor(channel(color.red()), channel(color.green()), channel(color.blue()),
                  color.alpha());
}

QColor parsed(const QString &text)
{
    static const QRegularExpression functional(QStringLiteral(
        "^rgba?\\(\\s*(\\d+)\\s*,\\s*(\\d+)\\s*,\\s*(\\d+)\\s*(?:,\\s*([\\d.]+)\\s*)?\\)$"));
    const QString value = text.trimmed().toLower();
    const auto match = functional.match(value);
    if (match.hasMatch()) {
        const auto channel = [&](int i) { return std::min(match.captured(i).toInt(), 255); };
        const double alpha = match.captured(4).isEmpty() ? 1.0 : match.captured(4).toDouble();
        return QColor(channel(1), channel(2), channel(3),
                      static_cast<int>(std::lround(std::clamp(alpha, 0.0, 1.0) * 255)));
    }
    static const QRegularExpression hex(QStringLiteral("^#([0-9a-f]{3}|[0-9a-f]{6})$"));
    if (hex.match(value).hasMatch() ||
        (!value.contains(QLatin1Char(' ')) && QColor::isValidColor(value))) {
        return QColor(value);
    }
    return {};
}

QString written(const QColor &color)
{
    return color.alpha() == 255 ? color.name()
                                : QStringLiteral("rgba(%1, %2, %3, %4)")
                                      .arg(color.red())
                                      .arg(color.green())
                                      .arg(color.blue())
                                      .arg(color.alphaF(), 0, 'g', 3);
}

/// What a converted element hands down to its children.
struct Surroundings
{
    QString tag;
    QColor background = pageColor;
    QColor text = QColor(0, 0, 0, 230);
    bool drawing = false; ///< inside svg
};

/// Converts one style attribute and updates what the element's children stand on.
QString convert(const QString &style, Surroundings &here)
{
    QStringList declarations = style.split(QLatin1Char(';'), Qt::SkipEmptyParts);
    const auto property = [](const QString &declaration) {
        return declaration.section(QLatin1Char(':'), 0, 0).trimmed().toLower();
    };
    bool ownBackground = false;
    for (QString &declaration : declarations) {
        const QString name = property(declaration);
        if (name != u"background-color" && name != u"background") {
            continue;
        }
        const QColor color = parsed(declaration.section(QLatin1Char(':'), 1));
        if (color.isValid() && color.alphaF() >= faintest) {
            here.background = darkBackground(color);
            ownBackground = true;
            declaration = name + QStringLiteral(": ") + written(here.background);
        }
    }
    bool ownColor = false;
    static const QRegularExpression colors(QStringLiteral("#[0-9a-fA-F]{3,6}\\b|rgba?\\([^)]*\\)"));
    for (QString &declaration : declarations) {
        const QString name = property(declaration);
        const QString value = declaration.section(QLatin1Char(':'), 1);
        if (name == u"color") {
            const QColor color = parsed(value);
            if (color.isValid()) {
                ownColor = true;
                here.text = color;
                declaration = QStringLiteral("color: ") + written(darkText(color, here.background));
            }
        } else if (name.startsWith(u"border")) {
            const QColor color = parsed(colors.match(value).captured());
            if (color.isValid() && color.alphaF() >= faintest) {
                QString changed = value;
                changed.replace(colors, written(darkText(color, here.background)));
                declaration = name + QLatin1Char(':') + changed;
            }
        }
    }
    if (ownBackground && !ownColor) {
        // The reader computes a colour for text that only inherits one.
        declarations << QStringLiteral("color: ") + written(darkText(here.text, here.background));
    }
    return declarations.join(QLatin1Char(';'));
}

bool isVoid(const QString &tag)
{
    static const QSet<QString> names{QStringLiteral("br"),  QStringLiteral("img"),
                                     QStringLiteral("hr"),  QStringLiteral("input"),
                                     QStringLiteral("col"), QStringLiteral("meta"),
                                     QStringLiteral("link")};
    return names.contains(tag);
}

} // namespace

QColor darkBackground(const QColor &color)
{
    QColor result = color;
    const bool grey = color.hslSaturationF() < 0.05F;
    if ((grey && lightness(color) > 40) || brightness(color) > 250) {
        result = withLightness(color, 100 + 9.8 - lightness(color));
    }
    if (brightness(result) > brightestBackground) {
        result = withBrightness(result, brightestBackground);
    }
    if (lightness(result) < 22 && result != pageColor && brightness(color) <= 250) {
        result = withLightness(result, 22);
    }
    return result;
}

QColor darkText(const QColor &color, const QColor &onto)
{
    if (brightness(color) > 250 && brightness(onto) < 128) {
        return color;
    }
    const double ground = brightness(onto);
    const double most = brightness(textColor) - brightness(pageColor);
    QColor result = color;
    if (ground < 128) {
        if (lightness(result) <= 40 || result.hslSaturationF() < 0.05F) {
            result = withLightness(result, 90 - lightness(result));
        }
        const double wanted = std::clamp(brightness(result), ground + leastContrast, ground + most);
        return withBrightness(result, wanted);
    }
    return brightness(result) > ground - leastContrast
               ? withBrightness(result, std::max(ground - leastContrast, 0.0))
               : result;
}

QString darkened(const QString &html)
{
    static const QRegularExpression tags(
        QStringLiteral("<(/?)([a-zA-Z][a-zA-Z0-9-]*)((?:\"[^\"]*\"|'[^']*'|[^'\">])*)>"));
    static const QRegularExpression styles(
        QStringLiteral("\\bstyle\\s*=\\s*(\"([^\"]*)\"|'([^']*)')"));
    QString result;
    result.reserve(html.size() + html.size() / 8);
    QVector<Surroundings> open{Surroundings{}};
    qsizetype copied = 0;
    auto matches = tags.globalMatch(html);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString tag = match.captured(2).toLower();
        if (!match.captured(1).isEmpty()) {
            const auto found = std::find_if(open.crbegin(), open.crend() - 1,
                                            [&](const Surroundings &s) { return s.tag == tag; });
            if (found != open.crend() - 1) {
                open.resize(open.size() - 1 - std::distance(open.crbegin(), found));
            }
            continue;
        }
        Surroundings here = open.constLast();
        here.tag = tag;
        here.drawing = here.drawing || tag == u"svg";
        const QString attributes = match.captured(3);
        const auto style = styles.match(attributes);
        if (style.hasMatch() && !here.drawing) {
            const int group = style.capturedStart(2) >= 0 ? 2 : 3;
            result += QStringView(html).mid(copied, match.capturedStart(3) - copied);
            result += QStringView(attributes).left(style.capturedStart(group));
            result += convert(style.captured(group), here);
            result += QStringView(attributes).mid(style.capturedEnd(group));
            copied = match.capturedEnd(3);
        }
        if (!isVoid(tag) && !attributes.endsWith(QLatin1Char('/'))) {
            open << here;
        }
    }
    result += QStringView(html).mid(copied);
    return result;
}

} // namespace tuiwen::ui
