// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/highlight.h"
#include "tests/support/catchqt.h"

using namespace tuiwen;
using namespace tuiwen::article;

namespace {

/// Marks the runs: k‹…› keyword, s‹…› string, c‹…› comment, n‹…› number.
QString marked(const char *code, const char *language)
{
    const QString text = QString::fromUtf8(code);
    QString out;
    qsizetype from = 0;
    for (const CodeRun &run : highlighted(text, QString::fromLatin1(language))) {
        const QString piece = text.mid(from, run.length);
        from += run.length;
        static const char names[] = " kscn";
        out += run.kind == Token::Plain ? piece
                                        : QString(QChar::fromLatin1(names[int(run.kind)])) +
                                              QStringLiteral("‹") + piece + QStringLiteral("›");
    }
    CHECK(from == text.size());
    return out;
}

} // namespace

TEST_CASE("code is cut into keywords, strings, comments and numbers")
{
    CHECK(marked("int a = 15; // 注", "cpp") == QStringLiteral("k‹int› a = n‹15›; c‹// 注›"));
    CHECK(marked("/* a\nb */ x", "java") == QStringLiteral("c‹/* a\nb */› x"));
    CHECK(marked("s = \"a\\\"b\" + 'c'", "js") == QStringLiteral("s = s‹\"a\\\"b\"› + s‹'c'›"));
    CHECK(marked("x = '''a\n'b'\n''' # c", "Python") ==
          QStringLiteral("x = s‹'''a\n'b'\n'''› c‹# c›"));
    CHECK(marked("a := `b\nc`", "go") == QStringLiteral("a := s‹`b\nc`›"));
    CHECK(marked("select * from t -- x", "SQL") == QStringLiteral("k‹select› * k‹from› t c‹-- x›"));
    CHECK(marked("echo $# # x", "bash") == QStringLiteral("k‹echo› $# c‹# x›"));
    CHECK(marked("{\"a\": \"b\", \"c\": true}", "json") ==
          QStringLiteral("{k‹\"a\"›: s‹\"b\"›, k‹\"c\"›: k‹true›}"));
    CHECK(marked("at: \"20:00\" # x", "yaml") == QStringLiteral("k‹at›: s‹\"20:00\"› c‹# x›"));
    CHECK(marked("a.b=1", "properties") == QStringLiteral("k‹a.b›=n‹1›"));
    CHECK(marked("<p a=\"b\">t</p><!-- c -->", "html") ==
          QStringLiteral("k‹<p› a=s‹\"b\"›k‹>›tk‹</p>›c‹<!-- c -->›"));
    CHECK(marked("+a\n-b\n c\n@@", "diff") == QStringLiteral("s‹+a\n›k‹-b\n› c\nc‹@@›"));
    CHECK(marked("#include <a>", "c++") == QStringLiteral("k‹#include› <a>"));
}

TEST_CASE("neighbours of one kind share a run, blanks included")
{
    CHECK(marked("public static final int x", "java") ==
          QStringLiteral("k‹public static final int› x"));
    CHECK(marked("return  true;", "java") == QStringLiteral("k‹return  true›;"));
}

TEST_CASE("unknown languages and broken code stay readable")
{
    CHECK(marked("int a", "brainfork") == QStringLiteral("int a"));
    CHECK(marked("it's", "java") == QStringLiteral("it's"));
    CHECK(marked("/* never closed", "c") == QStringLiteral("c‹/* never closed›"));
    CHECK(marked("", "c") == QString());
    CHECK(marked("\"\\", "c") == QStringLiteral("\"\\"));
    CHECK(isHighlightable(QStringLiteral("TypeScript")));
    CHECK_FALSE(isHighlightable(QStringLiteral("text")));
    CHECK_FALSE(isHighlightable(QString()));
}
