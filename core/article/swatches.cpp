// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/swatches.h"

#include "core/article/darkmode.h"

#include <QSet>

namespace tuiwen::article {

namespace {

using Text = QLatin1StringView;

constexpr double least = 4.5;      // wechat-html.md 4.10
constexpr double leastLarge = 3;   // bold text of at least largePixels
constexpr double largePixels = 18;
constexpr double readerPixels = 17; // wechat-html.md 4.11

/// Roles that some recipe fills an area with.
QSet<QString> groundRoles(const QJsonObject &blocks)
{
    QSet<QString> roles{QStringLiteral("paper")};
    for (const QJsonValue block : blocks) {
        for (const char *part : {"style", "inner", "beforeStyle", "afterStyle"}) {
            const QString value =
                block[Text(part)][Text("background-color")].toString();
            if (value.startsWith(QLatin1Char('@'))) {
                roles.insert(value.mid(1));
            }
        }
    }
    return roles;
}

class Reader
{
public:
    explicit Reader(const Theme &theme)
        : m_theme(theme)
    {}

    void add(const QString &where, std::initializer_list<const Declarations *> layers)
    {
        Surroundings here;
        Reading reading;
        reading.where = where;
        double pixels = readerPixels;
        bool bold = false;
        QString textRole = QStringLiteral("ink");
        QString groundRole = QStringLiteral("paper");
        for (const Declarations *layer : layers) {
            Declarations resolvedLayer;
            for (const auto &[name, value] : *layer) {
                resolvedLayer.append({name, resolved(value, m_theme.palette(), Scheme::Light)});
            }
            static_cast<void>(darkStyle(resolvedLayer, here));
            const auto role = [layer](const char *property, QString &into) {
                const QString value = valueOf(*layer, Text(property));
                into = value.startsWith(QLatin1Char('@')) ? value.mid(1) : into;
            };
            role("color", textRole);
            role("background-color", groundRole);
            pixels = pixelsOf(valueOf(resolvedLayer, Text("font-size")), pixels);
            const QString weight = valueOf(resolvedLayer, Text("font-weight"));
            bold = weight.isEmpty() ? bold : weight == Text("bold") || weight.toInt() >= 600;
        }
        reading.roles = {textRole, groundRole};
        reading.text = over(here.text, here.ground);
        reading.ground = here.ground;
        reading.shownText = over(here.shownText, here.shownGround);
        reading.shownGround = here.shownGround;
        reading.light = contrast(reading.text, reading.ground);
        reading.dark = contrast(reading.shownText, reading.shownGround);
        reading.least = bold && pixels >= largePixels ? leastLarge : least;
        m_list.append(reading);
    }
    [[nodiscard]] QVector<Reading> take() { return std::move(m_list); }

private:
    static double pixelsOf(const QString &size, double inherited)
    {
        if (size.endsWith(Text("px"))) {
            return size.chopped(2).toDouble();
        }
        if (size.endsWith(Text("em"))) {
            return size.chopped(2).toDouble() * inherited;
        }
        return size.endsWith(QLatin1Char('%')) ? size.chopped(1).toDouble() / 100 * inherited
                                               : inherited;
    }

    const Theme &m_theme;
    QVector<Reading> m_list;
};

bool isInline(Slot slot)
{
    return slot == Slot::Strong || slot == Slot::Italic || slot == Slot::InlineCode ||
           slot == Slot::Math || slot == Slot::Link || slot == Slot::LinkMark;
}

/// Blocks that hold text with styles of its own on a ground of their own.
bool isBox(Slot slot)
{
    return slot == Slot::Quote || slot == Slot::TableHead ||
           (slot >= Slot::CalloutNote && slot <= Slot::CalloutDanger) ||
           (slot >= Slot::ComparisonPlain && slot <= Slot::ComparisonBad);
}

} // namespace

void completeDark(Palette &palette, const QJsonObject &blocks)
{
    const QSet<QString> grounds = groundRoles(blocks);
    for (auto it = palette.light.constBegin(); it != palette.light.constEnd(); ++it) {
        if (!palette.dark.contains(it.key())) {
            const bool ground = grounds.contains(it.key()) || it.key().endsWith(Text("Wash"));
            palette.dark.insert(it.key(), ground ? darkBackground(it.value())
                                                                     : darkText(it.value(), darkPage));
        }
    }
}

QVector<Reading> readings(const Theme &theme)
{
    Reader reader(theme);
    const Declarations &article = theme.recipe(Slot::Article).style;
    const auto name = [](Slot slot) { return QString(QStringLiteral("blocks.") + nameOf(slot)); };
    const Declarations &code = theme.recipe(Slot::Code).style;
    for (int i = 0; i < slotCount; ++i) {
        const Slot slot = Slot(i);
        const Recipe &recipe = theme.recipe(slot);
        if (slot == Slot::LineNumber) {
            reader.add(name(slot), {&article, &code, &recipe.style});
            continue;
        }
        reader.add(name(slot), {&article, &recipe.style, &recipe.inner});
        if (!recipe.before.isEmpty() && !recipe.beforeStyle.isEmpty()) {
            reader.add(name(slot) + QStringLiteral(".before"),
                       {&article, &recipe.style, &recipe.inner, &recipe.beforeStyle});
        }
        if (!isBox(slot)) {
            continue;
        }
        reader.add(name(slot) + QStringLiteral(" text"), {&article, &recipe.style});
        for (int k = 0; k < slotCount; ++k) {
            if (isInline(Slot(k)) && !theme.recipe(Slot(k)).style.isEmpty()) {
                reader.add(QStringLiteral("%1 in %2").arg(name(Slot(k)), nameOf(slot)),
                           {&article, &recipe.style, &theme.recipe(Slot(k)).style});
            }
        }
    }
    for (const Token token : {Token::Plain, Token::Keyword, Token::String, Token::Comment, Token::Number}) {
        const QString color = theme.syntaxRole(token);
        if (!color.isEmpty()) {
            const Declarations tint{{QStringLiteral("color"), color}};
            reader.add(QStringLiteral("syntax.%1").arg(nameOf(token)), {&article, &code, &tint});
        }
    }
    return reader.take();
}

QString sentenceOf(const Reading &reading)
{
    const bool dark = reading.light >= reading.least;
    return QStringLiteral("%1: %2 on %3 has a contrast of %4 in %5 mode, at least %6 is needed")
        .arg(reading.where, hexText(dark ? reading.shownText : reading.text),
             hexText(dark ? reading.shownGround : reading.ground))
        .arg(dark ? reading.dark : reading.light, 0, 'f', 2)
        .arg(dark ? QStringLiteral("dark") : QStringLiteral("light"))
        .arg(reading.least);
}

std::optional<Color> readableColor(const Color &color, const Color &ground, double wanted)
{
    const Color dark = darkBackground(ground);
    const auto fine = [&](const Color &candidate) {
        return contrast(candidate, ground) >= wanted &&
               contrast(darkText(candidate, dark), over(dark, darkPage)) >= wanted;
    };
    Hsl hsl = toHsl(color);
    if (fine(color)) {
        return color;
    }
    const double from = hsl.lightness;
    for (double step = 0.5; step <= 100; step += 0.5) {
        for (const double lightness : {from - step, from + step}) {
            hsl.lightness = lightness;
            if (lightness >= 0 && lightness <= 100 && fine(fromHsl(hsl))) {
                return fromHsl(hsl);
            }
        }
    }
    return std::nullopt;
}

} // namespace tuiwen::article
