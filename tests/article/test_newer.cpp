// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/newer.h"
#include "core/base/json.h"
#include "tests/support/catchqt.h"
#include "tests/support/waitfor.h"

using namespace tuiwen;
using namespace tuiwen::article;

namespace {

Node readableOf(const char *text)
{
    const auto json = json::parseObject(text);
    REQUIRE_OK(json);
    Node copy = readableCopy(*json);
    const auto again = fromJson(toJson(copy));
    REQUIRE_OK(again);
    CHECK(*again == copy);
    return copy;
}

} // namespace

TEST_CASE("a document of a newer program is known as such")
{
    CHECK(isNewer(*json::parseObject(R"({"type":"doc","version":3})")));
    CHECK_FALSE(isNewer(*json::parseObject(R"({"type":"doc","version":2})")));
    CHECK_FALSE(isNewer(*json::parseObject(R"({"type":"doc"})")));
}

TEST_CASE("what is known of a newer document is kept, what is not gives way to its text")
{
    const Node copy = readableOf(R"({"type":"doc","version":9,"content":[
        {"type":"heading","attrs":{"level":3,"glow":"soft"},"content":[{"type":"text","text":"标题"}]},
        {"type":"carousel","attrs":{"speed":3},"content":[
            {"type":"slide","content":[{"type":"text","text":"第一张"}]},
            {"type":"paragraph","content":[
                {"type":"text","text":"闪","marks":[{"type":"blink"},{"type":"bold"}]}]}]},
        {"type":"hologram"},
        {"type":"bullet_list","content":[{"type":"list_item","content":[{"type":"hologram"}]}]},
        {"type":"paragraph","attrs":{"indent":99},"content":[{"type":"text","text":"缩进"}]}]})");
    REQUIRE(copy.children.size() == 6);
    CHECK(copy.children[0].integer(Attr::Level) == 3);
    CHECK(plainText(copy) == QStringLiteral("标题\n第一张\n闪\n[hologram]\n[hologram]\n缩进"));
    const Node &shiny = copy.children[2].children.front();
    CHECK(shiny.mark(MarkType::Bold) != nullptr);
    CHECK(shiny.marks.size() == 1);
    CHECK(copy.children[4].type == NodeType::BulletList);
    CHECK(copy.children[5].integer(Attr::Indent) == 0);
}

TEST_CASE("nothing readable is an empty document")
{
    CHECK(readableOf(R"({"version":9})") == emptyDocument());
    CHECK(readableOf(R"({"type":"doc","version":9,"content":"x"})") == emptyDocument());
    CHECK(readableOf(R"({"type":"doc","version":9,"content":[{"type":"text"}]})") ==
          emptyDocument());
}
