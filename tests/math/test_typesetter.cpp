// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/math/service.h"
#include "tests/support/catchqt.h"
#include "tests/support/waitfor.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

#include <thread>

using namespace tuiwen;
using namespace tuiwen::math;

namespace {

Typesetter &typesetter()
{
    static Typesetter shared(std::chrono::minutes(1));
    return shared;
}

Formula formulaOf(const char *tex, bool display = false)
{
    INFO(tex);
    const auto formula = typesetter().typeset(QString::fromUtf8(tex), display);
    REQUIRE_OK(formula);
    return *formula;
}

QString refusal(const QString &tex)
{
    const auto formula = typesetter().typeset(tex, false);
    REQUIRE_FALSE(formula);
    CHECK(formula.error().kind == ErrorKind::Rejected);
    return formula.error().detail;
}

} // namespace

TEST_CASE("formulas of every kind become one small drawing that WeChat keeps")
{
    static const QRegularExpression number(QStringLiteral("\\d+\\.\\d\\d"));
    for (const char *tex : {"E=mc^2",
                            "\\int_0^1 x^2\\,dx=\\frac13",
                            "\\sum_{k=1}^{n}k=\\frac{n(n+1)}{2}",
                            "\\begin{pmatrix}1&2\\\\3&4\\end{pmatrix}",
                            "\\left(\\begin{matrix}1\\\\2\\\\3\\\\4\\\\5\\\\6\\end{matrix}\\right)",
                            "\\sqrt[3]{\\frac{a}{\\sqrt b}}",
                            "\\overbrace{a+b+c+d+e+f+g}^{n}",
                            "\\xrightarrow{f\\circ g}",
                            "\\begin{array}{|c|c|}\\hline a&b\\\\\\hline\\end{array}",
                            "\\cancel{x}\\boxed{y}\\color{red}{z}",
                            "\\ce{2H2 + O2 -> 2H2O}",
                            "\\text{速度 }v",
                            "\\mathbb{R}\\mathcal{L}\\mathfrak{g}\\mathbf{v}",
                            "\\begin{aligned}a&=b\\\\&=c\\end{aligned}",
                            "\\newcommand{\\half}{\\frac12}\\half",
                            "f(x)=\\begin{cases}1&x>0\\\\0&x\\le0\\end{cases}",
                            "\\lim_{x\\to\\infty}\\left\\lfloor x\\right\\rfloor",
                            "\\widehat{abc}\\ \\underline{x}\\ \\hat y",
                            "a\\not=b",
                            "\\binom nk"}) {
        for (const bool display : {false, true}) {
            INFO(tex << " display " << display);
            const Formula formula = formulaOf(tex, display);
            CHECK(formula.svg.startsWith(QStringLiteral("<svg width=\"")));
            CHECK(formula.svg.endsWith(QStringLiteral("</svg>")));
            CHECK(formula.svg.contains(QStringLiteral("px\" viewBox=\"0 0 ")));
            for (const char *gone :
                 {"id=", "<defs", "<use", "class=", "data-", "ex\"", "<g", "xmlns", "href"}) {
                INFO(gone);
                CHECK_FALSE(formula.svg.contains(QLatin1StringView(gone)));
            }
            CHECK_FALSE(number.match(formula.svg).hasMatch());
            CHECK(formula.width > 1);
            CHECK(formula.height > 1);
            CHECK(formula.svg.size() < 6000);
            QXmlStreamReader xml(formula.svg);
            while (!xml.atEnd()) {
                xml.readNext();
            }
            CHECK_FALSE(xml.hasError());
        }
    }
}

TEST_CASE("letters cost few characters")
{
    CHECK(formulaOf("x").svg.size() < 550);
    CHECK(formulaOf("E=mc^2").svg.size() < 1650);
}

TEST_CASE("depth below the line is told, so that letters stand on it")
{
    CHECK_FALSE(formulaOf("A").svg.contains(QStringLiteral("vertical-align")));
    CHECK(formulaOf("\\frac12").svg.contains(QStringLiteral("vertical-align:-")));
}

TEST_CASE("wrong TeX is refused with the reason")
{
    CHECK(refusal(QStringLiteral("\\frac{1")).contains(QStringLiteral("brace")));
    CHECK(refusal(QStringLiteral("\\foo")).contains(QStringLiteral("\\foo")));
    CHECK(refusal(QStringLiteral("\\left( x")).contains(QStringLiteral("\\left")));
    CHECK(refusal(QStringLiteral("\\begin{matrix}")).contains(QStringLiteral("matrix")));
    CHECK(refusal(QStringLiteral("  ")).contains(QStringLiteral("empty")));
    CHECK(refusal(QString(maxTexLength + 1, u'x')).contains(QStringLiteral("5001")));
}

TEST_CASE("hostile TeX neither hangs nor loads nor leaves anything behind")
{
    CHECK_FALSE(refusal(QStringLiteral("\\def\\a{\\a\\a}\\a")).isEmpty());
    CHECK_FALSE(refusal(QString(2400, u'{') + QString(2400, u'}')).isEmpty());
    CHECK_FALSE(refusal(QStringLiteral("\\href{javascript:alert(1)}{x}")).isEmpty());
    CHECK_FALSE(refusal(QStringLiteral("\\require{html}\\style{x}{y}")).isEmpty());
    CHECK_FALSE(refusal(QStringLiteral("\\includegraphics{http://example.com/a.png}")).isEmpty());
    // What one formula defines is unknown to the next.
    (void)formulaOf("\\newcommand{\\mine}{x}\\mine");
    CHECK(refusal(QStringLiteral("\\mine")).contains(QStringLiteral("\\mine")));
    const QString before = formulaOf("\\sin x").svg;
    (void)formulaOf("\\def\\sin{y}\\sin");
    CHECK(typesetter().typeset(QStringLiteral("\\sin  x"), false)->svg == before);
}

TEST_CASE("a formula that takes too long is given up, the next one is not")
{
    Typesetter hasty(std::chrono::milliseconds(1));
    QString heavy;
    while (heavy.size() < 4000) {
        heavy += QStringLiteral("\\frac{\\sqrt{a}}{b_1}+");
    }
    const auto given = hasty.typeset(heavy + QStringLiteral("c"), true);
    REQUIRE_FALSE(given);
    CHECK(given.error().detail.contains(QStringLiteral("too long")));
    CHECK_FALSE(typesetter().typeset(QStringLiteral("x"), false)->svg.isEmpty());
}

TEST_CASE("several threads get the same drawings")
{
    const QString expected = formulaOf("a^2+b^2=c^2").svg;
    std::vector<std::thread> threads;
    std::array<QString, 4> seen;
    for (std::size_t i = 0; i < seen.size(); ++i) {
        threads.emplace_back([&seen, i] {
            for (int k = 0; k < 20; ++k) {
                (void)typesetter().typeset(QStringLiteral("x_{%1}").arg(k), i % 2 == 0);
            }
            const auto formula = typesetter().typeset(QStringLiteral("a^2+b^2=c^2"), false);
            seen[i] = formula ? formula->svg : QString();
        });
    }
    for (std::thread &thread : threads) {
        thread.join();
    }
    for (const QString &svg : seen) {
        CHECK(svg == expected);
    }
}
