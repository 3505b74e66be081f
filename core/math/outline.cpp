// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/math/outline.h"

#include "core/math/pathdata.h"
#include "core/math/pathwriter.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

#include <numbers>
#include <vector>

namespace tuiwen::math {

namespace {

constexpr double perEm = 150;     // drawing units per font size
constexpr double sourceEm = 1000; // MathJax's units per font size
constexpr double lineUnits = 70;  // MathJax's style sheet: lines and frames of tables

using Attributes = QXmlStreamAttributes;

double number(const Attributes &attributes, const char *name, double fallback = 0)
{
    bool ok = false;
    QStringView text = attributes.value(QLatin1StringView(name));
    if (text.endsWith(QLatin1StringView("px"))) {
        text.chop(2);
    }
    const double value = text.toDouble(&ok);
    return ok ? value : fallback;
}

/// "translate(1,2) scale(.7)"; false for anything else.
bool readTransform(QStringView text, Affine &affine)
{
    static const QRegularExpression call(QStringLiteral("([a-zA-Z]+)\\(([^)]*)\\)"));
    static const QRegularExpression separator(QStringLiteral("[\\s,]+"));
    auto calls = call.globalMatch(text.toString());
    while (calls.hasNext()) {
        const auto match = calls.next();
        std::vector<double> v;
        for (const QString &part : match.captured(2).split(separator, Qt::SkipEmptyParts)) {
            v.push_back(part.toDouble());
        }
        const QString name = match.captured(1);
        if (name == QLatin1StringView("translate") && !v.empty()) {
            affine = affine.times({1, 0, 0, 1, v[0], v.size() > 1 ? v[1] : 0});
        } else if (name == QLatin1StringView("scale") && !v.empty()) {
            affine = affine.times({v[0], 0, 0, v.size() > 1 ? v[1] : v[0], 0, 0});
        } else if (name == QLatin1StringView("rotate") && v.size() == 1) {
            const double angle = v[0] * std::numbers::pi / 180;
            affine = affine.times(
                {std::cos(angle), std::sin(angle), -std::sin(angle), std::cos(angle), 0, 0});
        } else if (name == QLatin1StringView("matrix") && v.size() == 6) {
            affine = affine.times({v[0], v[1], v[2], v[3], v[4], v[5]});
        } else {
            return false;
        }
    }
    return true;
}

/// Names, #rgb and rgb() only; what is written into an article is never taken over unseen.
QString safeColor(QStringView text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(#[0-9a-fA-F]{3,8}|[a-zA-Z]{3,24}|rgb\\([\\d,. %]{5,30}\\))$"));
    const QString color = text.toString();
    return pattern.match(color).hasMatch() ? color : QStringLiteral("currentColor");
}

class Redrawing
{
public:
    Result<Formula> redraw(const QString &svg, double pixels);

private:
    struct Group
    {
        Affine affine;
        QString fill;
        std::optional<Box> clip; ///< of a nested drawing, in its own coordinates
    };

    void enter(const Attributes &attributes, QStringView name);
    void outermost(const Attributes &attributes);
    void nested(const Attributes &attributes, Group &group);
    void path(const Attributes &attributes, const Group &group);
    void rect(const Attributes &attributes, const Group &group);
    void line(const Attributes &attributes, const Group &group);
    void polygon(const Affine &affine, const std::vector<Point> &points);
    void text(const Attributes &attributes, const Group &group, const QString &words);
    void flush();
    void refuse(QStringView what);

    std::vector<Group> m_groups;
    PathWriter m_path;
    QString m_fill; ///< of what is in m_path
    QString m_out;
    QString m_problem;
    double m_width = 0; ///< drawing units
    double m_height = 0;
    double m_depth = 0;
};

void Redrawing::refuse(QStringView what)
{
    if (m_problem.isEmpty()) {
        m_problem = QStringLiteral("cannot redraw ") + what.toString();
    }
}

void Redrawing::flush()
{
    if (m_path.isEmpty()) {
        return;
    }
    m_out += QStringLiteral("<path");
    if (m_fill != QLatin1StringView("currentColor")) {
        m_out += QStringLiteral(" fill=\"%1\"").arg(m_fill);
    }
    m_out += QStringLiteral(" d=\"%1\"/>").arg(m_path.take());
}

void Redrawing::outermost(const Attributes &attributes)
{
    const QStringList view =
        attributes.value(QLatin1StringView("viewBox")).toString().split(QLatin1Char(' '));
    if (view.size() != 4) {
        refuse(u"a drawing without extent");
        return;
    }
    const double k = perEm / sourceEm;
    m_width = view[2].toDouble() * k;
    m_height = view[3].toDouble() * k;
    m_depth = m_height + view[1].toDouble() * k;
    m_groups.push_back({{k, 0, 0, k, -view[0].toDouble() * k, -view[1].toDouble() * k},
                        QStringLiteral("currentColor"),
                        std::nullopt});
}

/// MathJax draws the growing part of a bracket too long and lets a nested drawing cut it off.
void Redrawing::nested(const Attributes &attributes, Group &group)
{
    const QStringList view =
        attributes.value(QLatin1StringView("viewBox")).toString().split(QLatin1Char(' '));
    if (view.size() != 4) {
        return;
    }
    const Box box{view[0].toDouble(), view[1].toDouble(), view[2].toDouble(), view[3].toDouble()};
    const double width = number(attributes, "width", box.width);
    const double height = number(attributes, "height", box.height);
    if (box.width <= 0 || box.height <= 0) {
        return;
    }
    const double sx = width / box.width;
    const double sy = height / box.height;
    group.affine = group.affine.times(
        {sx, 0, 0, sy, number(attributes, "x") - box.x * sx, number(attributes, "y") - box.y * sy});
    group.clip = box;
}

void Redrawing::path(const Attributes &attributes, const Group &group)
{
    if (attributes.value(QLatin1StringView("fill")) == QLatin1StringView("none")) {
        refuse(u"a stroked path");
        return;
    }
    Affine local;
    if (!readTransform(attributes.value(QLatin1StringView("transform")), local)) {
        refuse(u"a transform");
        return;
    }
    // The clip is stated outside of the path's own transform.
    const auto place = [&](Point p) {
        p = local.map(p);
        return group.affine.map(group.clip ? group.clip->nearest(p) : p);
    };
    if (!copyPath(attributes.value(QLatin1StringView("d")), place, m_path)) {
        refuse(u"path data");
    }
}

/// Outlines run the way those of letters do, clockwise with y upwards: what crosses stays filled.
void Redrawing::polygon(const Affine &affine, const std::vector<Point> &points)
{
    m_path.moveTo(affine.map(points.front()));
    for (std::size_t i = 1; i < points.size(); ++i) {
        m_path.lineTo(affine.map(points[i]));
    }
    m_path.close();
}

void Redrawing::rect(const Attributes &attributes, const Group &group)
{
    const double x = number(attributes, "x");
    const double y = number(attributes, "y");
    const double right = x + number(attributes, "width");
    const double top = y + number(attributes, "height");
    const bool frame = attributes.hasAttribute(QLatin1StringView("data-frame")) ||
                       attributes.value(QLatin1StringView("fill")) == QLatin1StringView("none");
    polygon(group.affine, {{x, y}, {x, top}, {right, top}, {right, y}});
    if (frame) {
        const double edge = number(attributes, "stroke-width", lineUnits);
        polygon(group.affine, {{x + edge, y + edge},
                               {right - edge, y + edge},
                               {right - edge, top - edge},
                               {x + edge, top - edge}});
    }
}

void Redrawing::line(const Attributes &attributes, const Group &group)
{
    const Point from{number(attributes, "x1"), number(attributes, "y1")};
    const Point to{number(attributes, "x2"), number(attributes, "y2")};
    const double length = std::hypot(to.x - from.x, to.y - from.y);
    if (length <= 0) {
        return;
    }
    const double half = number(attributes, "stroke-width", lineUnits) / 2;
    const double nx = -(to.y - from.y) / length * half;
    const double ny = (to.x - from.x) / length * half;
    polygon(group.affine, {{from.x + nx, from.y + ny},
                           {to.x + nx, to.y + ny},
                           {to.x - nx, to.y - ny},
                           {from.x - nx, from.y - ny}});
}

/// Characters the font of formulas does not have: Chinese in \text{}.
void Redrawing::text(const Attributes &attributes, const Group &group, const QString &words)
{
    Affine affine = group.affine;
    if (!readTransform(attributes.value(QLatin1StringView("transform")), affine)) {
        refuse(u"a transform");
        return;
    }
    const double size = number(attributes, "font-size", sourceEm) * affine.scale();
    const Point at = affine.map({0, 0});
    const QString color = group.fill == QLatin1StringView("currentColor")
                              ? QString()
                              : QStringLiteral(" fill=\"%1\"").arg(group.fill);
    m_out += QStringLiteral("<text x=\"%1\" y=\"%2\" font-size=\"%3\"%4>%5</text>")
                 .arg(std::lround(at.x))
                 .arg(std::lround(at.y))
                 .arg(std::lround(size))
                 .arg(color, words.toHtmlEscaped());
}

void Redrawing::enter(const Attributes &attributes, QStringView name)
{
    if (m_groups.empty()) {
        outermost(attributes);
        return;
    }
    Group group = m_groups.back();
    if (const QStringView fill = attributes.value(QLatin1StringView("fill"));
        !fill.isEmpty() && fill != QLatin1StringView("none")) {
        group.fill = safeColor(fill);
    }
    const bool draws = name == QLatin1StringView("path") || name == QLatin1StringView("rect") ||
                       name == QLatin1StringView("line");
    if (draws && m_fill != group.fill) {
        flush();
        m_fill = group.fill;
    }
    if (name == QLatin1StringView("g")) {
        if (!readTransform(attributes.value(QLatin1StringView("transform")), group.affine)) {
            refuse(u"a transform");
        }
    } else if (name == QLatin1StringView("svg")) {
        nested(attributes, group);
    } else if (name == QLatin1StringView("path")) {
        path(attributes, group);
    } else if (name == QLatin1StringView("rect")) {
        rect(attributes, group);
    } else if (name == QLatin1StringView("line")) {
        line(attributes, group);
    } else {
        refuse(name);
    }
    m_groups.push_back(std::move(group));
}

Result<Formula> Redrawing::redraw(const QString &svg, double pixels)
{
    QXmlStreamReader xml(svg);
    while (!xml.atEnd() && m_problem.isEmpty()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == QLatin1StringView("text") && !m_groups.empty()) {
            const Attributes attributes = xml.attributes();
            flush();
            text(attributes, m_groups.back(), xml.readElementText());
        } else if (xml.isStartElement()) {
            enter(xml.attributes(), xml.name());
        } else if (xml.isEndElement() && !m_groups.empty()) {
            m_groups.pop_back();
        }
    }
    if (m_problem.isEmpty() && xml.hasError()) {
        m_problem = xml.errorString();
    }
    if (!m_problem.isEmpty()) {
        return failure(ErrorKind::Internal, m_problem);
    }
    flush();
    const double k = pixels / perEm;
    const auto shown = [](double value) { return QString::number(std::round(value * 10) / 10); };
    // Depth below the line: without it small letters would stand too high.
    const QString align =
        m_depth * k < 0.05
            ? QString()
            : QStringLiteral(" style=\"vertical-align:-%1px\"").arg(shown(m_depth * k));
    const QString html = QStringLiteral("<svg width=\"%1px\" height=\"%2px\" viewBox=\"0 0 %3 %4\" "
                                        "fill=\"currentColor\"%5>%6</svg>")
                             .arg(shown(m_width * k), shown(m_height * k))
                             .arg(std::lround(m_width))
                             .arg(std::lround(m_height))
                             .arg(align, m_out);
    return Formula{html, m_width * k, m_height * k};
}

} // namespace

Result<Formula> outlined(const QString &svg, double pixels)
{
    return Redrawing().redraw(svg, pixels);
}

} // namespace tuiwen::math
