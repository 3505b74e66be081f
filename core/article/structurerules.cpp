// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/rules.h"

#include "core/article/darkmode.h"

#include <QRegularExpression>

#include <algorithm>

namespace tuiwen::article {

namespace {

using Text = QLatin1StringView;

constexpr int maxListDepth = 2;       // wechat-html.md 4.4
constexpr int maxColumns = 4;         // wechat-html.md 4.4, at 375 px
constexpr int maxWrappers = 3;        // wechat-html.md 4.3
constexpr int maxFormulas = 100;      // more pictures of formulas make an article slow to open
constexpr double smallContrast = 4.5; // wechat-html.md 4.10
constexpr double largeContrast = 3;
constexpr double largePixels = 18;

const HtmlElement &at(const Report &report, int index)
{
    return report.tree().elements[size_t(index)];
}

std::vector<int> childrenOf(const HtmlTree &tree, int index)
{
    std::vector<int> children;
    const int depth = tree.elements[size_t(index)].depth;
    for (int i = index + 1; i < int(tree.elements.size()) && tree.elements[size_t(i)].depth > depth;
         ++i) {
        if (tree.elements[size_t(i)].parent == index) {
            children.push_back(i);
        }
    }
    return children;
}

bool isList(const QString &tag)
{
    return tag == Text("ul") || tag == Text("ol");
}

void checkList(Report &report, int index)
{
    const HtmlTree &tree = report.tree();
    int depth = 0;
    for (int i = index; i >= 0; i = tree.elements[size_t(i)].parent) {
        depth += isList(tree.elements[size_t(i)].tag) ? 1 : 0;
    }
    if (depth == maxListDepth + 1) {
        report.add("WX014", Severity::Warning, index,
                   QStringLiteral("lists deeper than %1 levels break").arg(maxListDepth));
    }
}

void checkItem(Report &report, int index)
{
    const std::vector<int> children = childrenOf(report.tree(), index);
    const HtmlElement &item = at(report, index);
    const bool one = children.size() == 1 && item.ownText.trimmed().isEmpty() &&
                     (at(report, children[0]).tag == Text("section") ||
                      at(report, children[0]).tag == Text("span"));
    if (!one) {
        report.add("WX014", Severity::Warning, index,
                   QStringLiteral("a list item must hold exactly one section or span"));
    }
}

void checkCode(Report &report, int index)
{
    const HtmlElement &code = at(report, index);
    if (code.ownText.contains(QLatin1Char('\n')) || code.ownText.contains(QLatin1Char('\t')) ||
        code.ownText.contains(Text("  "))) {
        report.add(
            "WX015", Severity::Warning, index,
            QStringLiteral("line breaks, tabs and repeated blanks in code are lost on phones"));
    }
}

void checkTable(Report &report, int index)
{
    const HtmlTree &tree = report.tree();
    int columns = 0;
    for (int row = index + 1; row < int(tree.elements.size()) &&
                              tree.elements[size_t(row)].depth > tree.elements[size_t(index)].depth;
         ++row) {
        if (tree.elements[size_t(row)].tag == Text("tr")) {
            columns = std::max(columns, int(childrenOf(tree, row).size()));
        }
    }
    if (columns <= maxColumns) {
        return;
    }
    for (int i = tree.elements[size_t(index)].parent; i >= 0; i = tree.elements[size_t(i)].parent) {
        const Declarations &style = tree.elements[size_t(i)].style;
        if (valueOf(style, Text("overflow-x")) == Text("auto") ||
            valueOf(style, Text("overflow-x")) == Text("scroll") ||
            valueOf(style, Text("overflow")) == Text("auto")) {
            return;
        }
    }
    report.add("WX016", Severity::Warning, index,
               QStringLiteral("%1 columns do not fit a phone; let the table scroll").arg(columns));
}

void checkWrappers(Report &report, int index)
{
    const HtmlTree &tree = report.tree();
    int wrappers = 0;
    for (int i = index; i >= 0; i = tree.elements[size_t(i)].parent) {
        const QString &tag = tree.elements[size_t(i)].tag;
        wrappers +=
            tag == Text("section") || tag == Text("blockquote") || tag == Text("div") ? 1 : 0;
    }
    if (wrappers == maxWrappers + 1) {
        report.add("WX021", Severity::Warning, index,
                   QStringLiteral("more than %1 nested wrappers").arg(maxWrappers));
    }
}

/// What an element inherits or sets, for the contrast of its text.
struct Paint
{
    Surroundings colors;
    double pixels = 17; // wechat-html.md 4.11
    bool bold = false;
};

Paint paintOf(const HtmlElement &element, const Paint &parent)
{
    Paint paint = parent;
    if (element.attr(Text("data-no-dark")) == nullptr) {
        static_cast<void>(darkStyle(element.style, paint.colors));
    }
    const QString size = valueOf(element.style, Text("font-size"));
    bool ok = false;
    const double number = size.chopped(std::min(2, int(size.size()))).toDouble(&ok);
    if (ok && size.endsWith(Text("px"))) {
        paint.pixels = number;
    } else if (ok && size.endsWith(Text("em")) && !size.endsWith(Text("rem"))) {
        paint.pixels = number * parent.pixels;
    } else if (size == Text("0")) {
        paint.pixels = 0;
    }
    const QString weight = valueOf(element.style, Text("font-weight"));
    if (!weight.isEmpty()) {
        paint.bold = weight == Text("bold") || weight.toInt() >= 600;
    } else if (element.tag == Text("b") || element.tag == Text("strong") ||
               element.tag == Text("th")) {
        paint.bold = true;
    }
    return paint;
}

void checkContrast(Report &report)
{
    const HtmlTree &tree = report.tree();
    std::vector<Paint> paints;
    paints.reserve(tree.elements.size());
    for (std::size_t i = 0; i < tree.elements.size(); ++i) {
        const HtmlElement &element = tree.elements[i];
        paints.push_back(
            paintOf(element, element.parent < 0 ? Paint() : paints[size_t(element.parent)]));
        const Paint &paint = paints.back();
        const Surroundings &colors = paint.colors;
        if (element.inSvg || element.ownText.trimmed().isEmpty() || paint.pixels == 0) {
            continue;
        }
        const double least =
            paint.bold && paint.pixels >= largePixels ? largeContrast : smallContrast;
        const auto complain = [&](const Color &text, const Color &ground, const char *where) {
            const Color seen = over(text, ground);
            const double ratio = contrast(seen, ground);
            if (ratio < least) {
                report.add(
                    "WX023", Severity::Warning, int(i),
                    QStringLiteral("text %1 on %2 has a contrast of %3 in %4, at least %5 is needed")
                        .arg(hexText(seen), hexText(ground))
                        .arg(ratio, 0, 'f', 1)
                        .arg(QLatin1StringView(where))
                        .arg(least));
            }
            return ratio < least;
        };
        if (!complain(colors.text, colors.ground, "light mode")) {
            complain(colors.shownText, colors.shownGround, "dark mode");
        }
        if (colors.onGradient) {
            report.add("WX022", Severity::Warning, int(i),
                       QStringLiteral("this text stands on a gradient that becomes %1 in dark mode")
                           .arg(hexText(colors.shownGround)));
        }
    }
}

/// Template variables nobody filled in; in code they may be meant.
void checkVariables(Report &report)
{
    static const QRegularExpression variable(
        QStringLiteral("\\{\\{\\s*[\\p{L}_][\\p{L}\\p{N}_]{0,23}\\s*\\}\\}"));
    const HtmlTree &tree = report.tree();
    for (int i = 0; i < int(tree.elements.size()); ++i) {
        const HtmlElement &element = tree.elements[size_t(i)];
        if (!element.ownText.contains(Text("{{")) || element.tag == Text("pre") ||
            tree.isInside(i, Text("pre"))) {
            continue;
        }
        if (const auto match = variable.match(element.ownText); match.hasMatch()) {
            report.add("TW001", Severity::Warning, i,
                       QStringLiteral("the variable %1 was not filled in").arg(match.captured()));
        }
    }
}

} // namespace

void checkStructure(Report &report, int index)
{
    const HtmlElement &element = at(report, index);
    const QString &tag = element.tag;
    if (isList(tag)) {
        checkList(report, index);
    } else if (tag == Text("li")) {
        checkItem(report, index);
    } else if (tag == Text("pre") || tag == Text("code") ||
               (tag == Text("span") && report.tree().isInside(index, Text("pre")))) {
        checkCode(report, index);
    } else if (tag == Text("table")) {
        checkTable(report, index);
    } else if (tag == Text("section") || tag == Text("blockquote")) {
        checkWrappers(report, index);
    } else if (tag == Text("tr") && childrenOf(report.tree(), index).empty()) {
        report.add("WX026", Severity::Warning, index,
                   QStringLiteral("a row without cells gets a height of its own"));
    } else if (tag == Text("p") && !element.hasContent && element.ownText.isEmpty()) {
        report.add("WX026", Severity::Warning, index,
                   QStringLiteral("an empty paragraph gets a height of its own; put <br> inside"));
    }
}

void checkPage(Report &report)
{
    const HtmlTree &tree = report.tree();
    checkVariables(report);
    const auto top = std::count_if(tree.elements.begin(), tree.elements.end(),
                                   [](const HtmlElement &element) { return element.parent < 0; });
    if (top == 1 && !tree.topText && tree.elements.size() > 1) {
        for (const auto &[name, value] : tree.elements[0].style) {
            const bool sides = name == Text("padding") || name == Text("padding-left") ||
                               name == Text("padding-right");
            if (sides || name.startsWith(Text("background")) ||
                (name.startsWith(Text("border")) && value != Text("0"))) {
                report.add(
                    "WX019", Severity::Warning, 0,
                    QStringLiteral("%1 of the outermost wrapper is lost; give it to the blocks")
                        .arg(name));
            }
        }
    }
    const auto drawings =
        std::count_if(tree.elements.begin(), tree.elements.end(), [](const HtmlElement &element) {
            return element.tag == Text("svg") && !element.inSvg;
        });
    if (drawings > maxFormulas) {
        report.add("WX029", Severity::Info, 0,
                   QStringLiteral("%1 drawings or formulas make the article slow").arg(drawings));
    }
    checkContrast(report);
}

} // namespace tuiwen::article
