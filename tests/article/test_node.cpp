// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/node.h"
#include "core/base/json.h"
#include "tests/support/catchqt.h"
#include "tests/support/waitfor.h"

using namespace tuiwen;
using namespace tuiwen::article;

namespace {

Result<Node> read(const char *text)
{
    return json::parseObject(text).and_then(fromJson);
}

QString refusal(const char *text)
{
    const auto node = read(text);
    REQUIRE_FALSE(node);
    CHECK(node.error().kind == ErrorKind::Rejected);
    return node.error().detail;
}

} // namespace

TEST_CASE("the shared schema names only what this program knows")
{
    CHECK(Schema::builtIn().strangers().isEmpty());
    CHECK(Schema::builtIn().version() == 2);
    for (int i = 0; i < nodeTypeCount; ++i) {
        INFO(nameOf(NodeType(i)).toStdString());
        CHECK(Schema::builtIn().node(NodeType(i)).known);
    }
    for (int i = 0; i < markTypeCount; ++i) {
        INFO(nameOf(MarkType(i)).toStdString());
        CHECK(Schema::builtIn().mark(MarkType(i)).known);
    }
}

TEST_CASE("a schema file that cannot be read is refused with a reason")
{
    CHECK_FALSE(Schema::parse("{}"));
    CHECK_FALSE(Schema::parse("not json"));
    CHECK_FALSE(Schema::parse(R"({"version":1,"nodes":[{"name":"doc","content":"(block"}]})"));
    const auto strange =
        Schema::parse(R"({"version":2,"nodes":[{"name":"doc"},{"name":"hologram"}]})");
    REQUIRE_OK(strange);
    CHECK(strange->strangers() == QStringList{QStringLiteral("hologram")});
}

TEST_CASE("ProseMirror JSON survives a round trip, every attribute spelled out")
{
    const char *const text = R"({"type":"doc","version":2,"content":[
        {"type":"heading","attrs":{"level":3,"align":null,"leading":null},"content":[{"type":"text","text":"标题"}]},
        {"type":"paragraph","attrs":{"align":"center","indent":0,"leading":null},"content":[
            {"type":"text","text":"链接","marks":[{"type":"link","attrs":{"href":"https://example.com","title":""}},{"type":"bold"}]},
            {"type":"hard_break"},
            {"type":"math_inline","attrs":{"tex":"a^2"}}]},
        {"type":"table","attrs":{"layout":"scroll"},"content":[{"type":"table_row","content":[
            {"type":"table_header","attrs":{"colspan":2,"rowspan":1,"colwidth":[100,200],"align":null},
             "content":[{"type":"paragraph","attrs":{"align":null,"indent":0,"leading":null}}]}]}]}]})";
    const auto node = read(text);
    REQUIRE_OK(node);
    CHECK(toJson(*node) == *json::parseObject(text));
    CHECK(read(json::compact(toJson(*node)).constData()) == *node);
    CHECK(plainText(*node) == QStringLiteral("标题\n链接\na^2"));
}

TEST_CASE("what does not fit the schema is refused with its place")
{
    CHECK(refusal(R"({"type":"doc","content":[{"type":"paragraph"},{"type":"hologram"}]})") ==
          QStringLiteral("doc/hologram[2]: unknown node type 'hologram'"));
    CHECK(
        refusal(
            R"({"type":"doc","content":[{"type":"paragraph","content":[{"type":"text","text":"a","marks":[{"type":"blink"}]}]}]})")
            .startsWith(QStringLiteral("doc/paragraph[1]/text[1]: unknown mark 'blink'")));
    CHECK(refusal(R"({"type":"doc","content":[{"type":"heading","attrs":{"level":7}}]})")
              .contains(QStringLiteral("attribute 'level' is 7, allowed are 1 to 6")));
    CHECK(refusal(R"({"type":"doc","content":[{"type":"heading","attrs":{"level":"2"}}]})")
              .contains(QStringLiteral("is not an integer")));
    CHECK(refusal(R"({"type":"doc","content":[{"type":"paragraph","attrs":{"onclick":"x"}}]})")
              .contains(QStringLiteral("unknown attribute 'onclick'")));
    CHECK(
        refusal(
            R"({"type":"doc","content":[{"type":"paragraph","content":[{"type":"text","text":""}]}]})")
            .contains(QStringLiteral("without text")));
    CHECK(refusal(R"({"type":"doc","content":[]})").contains(QStringLiteral("cannot hold ()")));
    CHECK(
        refusal(
            R"({"type":"doc","content":[{"type":"bullet_list","content":[{"type":"paragraph"}]}]})")
            .contains(QStringLiteral("doc/bullet_list[1]: cannot hold (paragraph)")));
    CHECK(
        refusal(
            R"({"type":"doc","content":[{"type":"bullet_list","content":[{"type":"list_item","content":[{"type":"divider"}]}]}]})")
            .contains(QStringLiteral("cannot hold (divider)")));
    CHECK(
        refusal(
            R"({"type":"doc","content":[{"type":"code_block","content":[{"type":"text","text":"a","marks":[{"type":"bold"}]}]}]})")
            .contains(QStringLiteral("marks are not allowed inside")));
    CHECK(
        refusal(
            R"({"type":"doc","content":[{"type":"paragraph","content":[{"type":"text","text":"a","marks":[{"type":"superscript"},{"type":"subscript"}]}]}]})")
            .contains(QStringLiteral("excluded")));
    CHECK(
        refusal(
            R"({"type":"doc","content":[{"type":"paragraph","content":[{"type":"text","text":"a","marks":[{"type":"color","attrs":{"value":"red;x:y"}}]}]}]})")
            .contains(QStringLiteral("not a colour")));
    CHECK(refusal(R"({"type":"paragraph"})").contains(QStringLiteral("outermost")));
    CHECK(refusal("{}").contains(QStringLiteral("unknown node type")));
}

TEST_CASE("a document of a newer program is refused as such")
{
    CHECK(refusal(R"({"type":"doc","version":99,"content":[{"type":"paragraph"}]})")
              .contains(QStringLiteral("newer program")));
    REQUIRE_OK(read(R"({"type":"doc","content":[{"type":"paragraph"}]})"));
}

TEST_CASE("nesting stops at the depth cap")
{
    const auto nested = [](int quotes) -> QByteArray {
        QByteArray text = "{\"type\":\"doc\",\"content\":[";
        for (int i = 0; i < quotes; ++i) {
            text += "{\"type\":\"blockquote\",\"content\":[";
        }
        text += "{\"type\":\"paragraph\"}";
        for (int i = 0; i < quotes; ++i) {
            text += "]}";
        }
        return text + "]}";
    };
    REQUIRE_OK(read(nested(maxDepth - 2).constData()));
    CHECK(refusal(nested(maxDepth - 1).constData())
              .contains(QStringLiteral("nested deeper than 255")));
    CHECK_FALSE(read(nested(20000).constData()));
}
