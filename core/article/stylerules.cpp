// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/darkmode.h"
#include "core/article/rules.h"

#include <QRegularExpression>
#include <QUrl>

namespace tuiwen::article {

namespace {

using Text = QLatin1StringView;

constexpr int editorColumn = 578; // wechat-html.md 4.11, usable pixels

bool matches(const QString &value, const QRegularExpression &pattern)
{
    return pattern.match(value).hasMatch();
}

/// Colours, lengths and functions that the storage filter does not know.
void checkValue(Report &report, int index, const QString &name, const QString &value, bool inSvg)
{
    static const QRegularExpression modern(
        QStringLiteral(
            "\\b(var|calc|min|max|clamp|env|oklch|oklab|lab|lch|hwb|color-mix|color)\\s*\\("),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression viewport(
        QStringLiteral("(^|[\\s,(-])[\\d.]+(vw|vh|vmin|vmax|dvh|svh)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression hsl(QStringLiteral("\\bhsla?\\s*\\("),
                                        QRegularExpression::CaseInsensitiveOption);
    if (const auto match = modern.match(value); match.hasMatch()) {
        report.add("WX012", Severity::Error, index,
                   QStringLiteral("%1: %2() is not understood").arg(name, match.captured(1)));
    } else if (matches(value, viewport)) {
        report.add("WX012", Severity::Error, index,
                   QStringLiteral("%1: viewport units are removed").arg(name));
    } else if (matches(value, hsl)) {
        report.add("WX012", Severity::Warning, index,
                   QStringLiteral("%1: write hsl() as #rrggbb").arg(name));
    } else if (!inSvg && value.compare(Text("currentcolor"), Qt::CaseInsensitive) == 0) {
        report.add("WX012", Severity::Warning, index,
                   QStringLiteral("%1: currentColor must be resolved").arg(name));
    }
    if (value.contains(Text("!important"), Qt::CaseInsensitive)) {
        report.add("WX028", Severity::Warning, index,
                   QStringLiteral("%1: !important defeats dark mode").arg(name));
    }
    if (value.contains(Text("gradient("), Qt::CaseInsensitive)) {
        const auto mixed = gradientColor(value);
        report.add("WX022", Severity::Warning, index,
                   QStringLiteral("%1: a gradient becomes one colour in dark mode, %2")
                       .arg(name, mixed ? hexText(darkBackground(*mixed))
                                        : QStringLiteral("which one is unknown")));
    }
    static const QRegularExpression address(QStringLiteral("url\\(\\s*['\"]?([^'\")]*)"),
                                            QRegularExpression::CaseInsensitiveOption);
    if (const auto match = address.match(value);
        match.hasMatch() && !match.captured(1).startsWith(QLatin1Char('#'))) {
        const QString source = match.captured(1);
        report.add(
            "WX022", Severity::Warning, index,
            QStringLiteral("%1: a background picture is handled badly in dark mode").arg(name));
        if (source.startsWith(Text("data:"))) {
            report.add("WX007", Severity::Error, index,
                       QStringLiteral("%1: picture inside the style is dropped").arg(name));
        } else if (!source.startsWith(Text("tuiwen://media/")) &&
                   !QUrl(source).host().endsWith(Text(".qpic.cn"))) {
            report.add("WX006", Severity::Error, index,
                       QStringLiteral("%1: foreign picture %2").arg(name, source.left(200)));
        }
    }
}

void checkProperty(Report &report, int index, const QString &name, const QString &value)
{
    const QString word = value.section(QLatin1Char(' '), 0, 0).toLower();
    if (name == Text("position") && word != Text("static")) {
        report.add("WX002", Severity::Error, index,
                   QStringLiteral("position:%1 is removed").arg(word));
    } else if (name == Text("float") && word != Text("none")) {
        report.add(
            "WX002", Severity::Error, index,
            QStringLiteral("float:%1 is removed when the console opens the draft").arg(word));
    } else if (name == Text("top") || name == Text("left") || name == Text("right") ||
               name == Text("bottom") || name == Text("inset")) {
        report.add("WX002", Severity::Warning, index,
                   QStringLiteral("%1 has no effect without position").arg(name));
    } else if (name == Text("display") && (word == Text("grid") || word == Text("inline-grid"))) {
        report.add("WX003", Severity::Error, index, QStringLiteral("grid layout is lost"));
    } else if (name == Text("display") && (word == Text("flex") || word == Text("inline-flex"))) {
        report.add("WX004", Severity::Info, index,
                   QStringLiteral("flex layout may change on narrow screens or when pasted"));
    } else if (name.startsWith(Text("animation")) || name.startsWith(Text("transition")) ||
               name.startsWith(Text("counter-")) || name == Text("content")) {
        report.add("WX013", Severity::Warning, index,
                   QStringLiteral("%1 has no effect in an article").arg(name));
    } else if (name == Text("width") && word.endsWith(Text("px")) &&
               word.chopped(2).toDouble() > editorColumn) {
        report.add("WX016", Severity::Warning, index,
                   QStringLiteral("width %1 is wider than the column of %2 px")
                       .arg(word)
                       .arg(editorColumn));
    }
}

bool isHiding(const QString &name, const QString &value)
{
    bool ok = false;
    const double number = value.toDouble(&ok);
    return (name == Text("opacity") && ok && number < 0.02) ||
           (name == Text("visibility") && value == Text("hidden")) ||
           (name == Text("display") && value == Text("none"));
}

} // namespace

void checkStyle(Report &report, int index)
{
    const HtmlElement &element = report.tree().elements[size_t(index)];
    const QString *style = element.attr(Text("style"));
    if (style == nullptr) {
        return;
    }
    if (style->trimmed().isEmpty()) {
        report.add("WX026", Severity::Warning, index,
                   QStringLiteral("empty style: something was lost before"));
        return;
    }
    if (element.rawStyle.contains(QLatin1Char('&')) || style->contains(QLatin1Char('"'))) {
        report.add("WX009", Severity::Error, index,
                   QStringLiteral("quotes or entities in a style empty the whole attribute"));
    }
    static const QRegularExpression pseudo(
        QStringLiteral("::?(before|after|hover|active)\\b|@(keyframes|media|font-face)"));
    if (matches(*style, pseudo)) {
        report.add("WX013", Severity::Error, index,
                   QStringLiteral("pseudo elements and rules cannot live in a style"));
    }
    const bool inSvg = element.inSvg || element.tag == Text("svg");
    for (const auto &[name, value] : element.style) {
        checkProperty(report, index, name, value);
        checkValue(report, index, name, value, inSvg);
        if (!inSvg && element.hasContent && isHiding(name, value.toLower())) {
            report.add("WX027", Severity::Warning, index,
                       QStringLiteral("%1:%2 hides content for ever").arg(name, value));
        }
    }
    const QString size = valueOf(element.style, Text("font-size"));
    if ((size == Text("0") || size == Text("0px")) && !element.ownText.trimmed().isEmpty()) {
        report.add("WX027", Severity::Warning, index,
                   QStringLiteral("font-size 0 hides this text"));
    }
    const QString background = valueOf(element.style, Text("background-color"));
    const QString ground =
        background.isEmpty() ? valueOf(element.style, Text("background")) : background;
    const auto color = parseColor(ground);
    const bool filled =
        !ground.isEmpty() && (!color || color->alpha >= visibleAlpha) && ground != Text("none");
    if (filled && valueOf(element.style, Text("color")).isEmpty() &&
        !element.ownText.trimmed().isEmpty()) {
        report.add(
            "WX020", Severity::Warning, index,
            QStringLiteral("a background without its own text colour: dark mode guesses one"));
    }
}

} // namespace tuiwen::article
