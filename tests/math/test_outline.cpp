// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/math/outline.h"
#include "tests/support/catchqt.h"
#include "tests/support/waitfor.h"

using namespace tuiwen;
using namespace tuiwen::math;

namespace {

/// A drawing of one font size around `content`, its line at the bottom.
QString drawing(const char *content)
{
    return QStringLiteral(
               "<svg viewBox=\"0 -1000 1000 1000\"><g transform=\"scale(1,-1)\">%1</g></svg>")
        .arg(QString::fromUtf8(content));
}

QString redrawn(const char *content)
{
    const auto formula = outlined(drawing(content), 20);
    REQUIRE_OK(formula);
    CHECK(formula->width == 20);
    CHECK(formula->height == 20);
    QString svg = formula->svg;
    const QString head = QStringLiteral(
        "<svg width=\"20px\" height=\"20px\" viewBox=\"0 0 150 150\" fill=\"currentColor\">");
    REQUIRE(svg.startsWith(head));
    svg.remove(0, head.size());
    svg.chop(6);
    return svg;
}

} // namespace

TEST_CASE("paths become relative whole numbers from the top left corner")
{
    CHECK(redrawn("<path d=\"M0 0H500V500L0 1000Z\"/>") ==
          QStringLiteral("<path d=\"m0 150h75v-75l-75-75z\"/>"));
    CHECK(redrawn("<g transform=\"translate(500,0) scale(.5)\"><path d=\"M0 0H1000\"/></g>") ==
          QStringLiteral("<path d=\"m75 150h75\"/>"));
}

TEST_CASE("a smooth curve stays short and does not drift")
{
    CHECK(redrawn("<path d=\"M0 0Q100 100 200 0T400 0T600 0\"/>") ==
          QStringLiteral("<path d=\"m0 150q15-15 30 0t30 0 30 0\"/>"));
    // Rounded, the mirrored bend would lie elsewhere: it is spelled out.
    CHECK(redrawn("<path d=\"M0 0Q102 0 202 0T402 400\"/>").contains(QStringLiteral("q")));
}

TEST_CASE("bars, lines and frames are outlines")
{
    CHECK(redrawn("<rect x=\"0\" y=\"200\" width=\"500\" height=\"60\"/>") ==
          QStringLiteral("<path d=\"m0 120v-9h75v9z\"/>"));
    CHECK(redrawn("<line x1=\"0\" y1=\"500\" x2=\"1000\" y2=\"500\" stroke-width=\"100\"/>") ==
          QStringLiteral("<path d=\"m0 68h150v15h-150z\"/>"));
    CHECK(redrawn("<rect data-frame=\"true\" x=\"0\" y=\"0\" width=\"1000\" height=\"1000\"/>")
              .count(u'z') == 2);
}

TEST_CASE("a nested drawing cuts off what sticks out of it")
{
    CHECK(redrawn("<svg width=\"100\" height=\"500\" x=\"0\" y=\"0\" viewBox=\"0 1000 100 500\">"
                  "<path d=\"M0 0H100V600H0Z\" transform=\"scale(1,10)\"/></svg>") ==
          QStringLiteral("<path d=\"m0 150h15v-75h-15z\"/>"));
}

TEST_CASE("colours are kept when they are colours")
{
    CHECK(redrawn("<g fill=\"red\"><path d=\"M0 0H10\"/></g><path d=\"M0 0H10\"/>") ==
          QStringLiteral("<path fill=\"red\" d=\"m0 150h2\"/><path d=\"m0 150h2\"/>"));
    CHECK_FALSE(redrawn("<g fill=\"url(#x)\"><path d=\"M0 0H10\"/></g>").contains(u"url"));
}

TEST_CASE("text without outlines stays text, escaped")
{
    CHECK(
        redrawn(
            "<text transform=\"translate(100,0) scale(1,-1)\" font-size=\"900px\">中&lt;</text>") ==
        QStringLiteral("<text x=\"15\" y=\"150\" font-size=\"135\">中&lt;</text>"));
}

TEST_CASE("what cannot be redrawn is an error, never a gap")
{
    for (const char *content :
         {"<use href=\"#a\"/>", "<foreignObject/>", "<path d=\"M0 0A1 1 0 0 0 1 1\"/>",
          "<path d=\"M0 0Lx\"/>", "<g transform=\"skewX(3)\"/>", "<path"}) {
        INFO(content);
        const auto formula = outlined(drawing(content), 20);
        REQUIRE_FALSE(formula);
        CHECK(formula.error().kind == ErrorKind::Internal);
    }
    CHECK_FALSE(outlined(QString(), 20));
    CHECK_FALSE(outlined(QStringLiteral("<svg/>"), 20));
}
