// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import assert from "node:assert/strict";
import { test } from "node:test";

import { looksLikeMarkdown, parseMarkdown } from "../src/markdown";
import { textSlice } from "../src/paste";

const shape = (text: string): string => parseMarkdown(text).toString();

test("Markdown is told from prose", () => {
    for (const yes of ["# 标题\n\n正文", "- 一\n- 二", "看 **这里** 和 [那里](https://a.example)", "| a | b |\n|---|---|\n| 1 | 2 |",
        "```js\nlet a\n```", "> 引文\n\n正文"]) {
        assert.equal(looksLikeMarkdown(yes), true, yes);
    }
    for (const no of ["9 月 24—27 日夜场延长到 22:00", "第一段。\n\n第二段。", "价格 3*4=12，5*6=30", "#话题# 中秋", "a_b_c", "- 破折号开头的一句话",
        "C:\\Users\\[a]"]) {
        assert.equal(looksLikeMarkdown(no), false, no);
    }
});

test("blocks", () => {
    assert.equal(shape("## 节\n\n文"), 'doc(heading("节"), paragraph("文"))');
    assert.equal(shape("- a\n- b\n  1. c"),
        'doc(bullet_list(list_item(paragraph("a")), list_item(paragraph("b"), ordered_list(list_item(paragraph("c"))))))');
    assert.equal(shape("> q"), 'doc(blockquote(paragraph("q")))');
    assert.equal(shape("---"), "doc(divider)");
    assert.equal(shape("```ts\nlet a\n```"), 'doc(code_block("let a"))');
    assert.equal(parseMarkdown("```ts x\na\n```").firstChild!.attrs.language, "ts");
    assert.equal(shape("$$\na^2\n$$"), "doc(math_block)");
    assert.equal(parseMarkdown("$$a$$").firstChild!.attrs.tex, "a");
});

test("task lists", () => {
    const doc = parseMarkdown("- [x] 一\n- [ ] 二");
    assert.equal(doc.toString(), 'doc(task_list(task_item(paragraph("一")), task_item(paragraph("二"))))');
    assert.equal(doc.firstChild!.firstChild!.attrs.checked, true);
    assert.equal(shape("- [x] 一\n- 二"), 'doc(bullet_list(list_item(paragraph("[x] 一")), list_item(paragraph("二"))))');
});

test("tables", () => {
    const doc = parseMarkdown("| 日期 | 地点 |\n|:--|--:|\n| 9-24 | **露台** |");
    assert.equal(doc.toString(), "doc(table(table_row(table_header(paragraph(\"日期\")), table_header(paragraph(\"地点\"))), "
        + "table_row(table_cell(paragraph(\"9-24\")), table_cell(paragraph(bold(\"露台\"))))))");
    assert.equal(doc.firstChild!.firstChild!.lastChild!.attrs.align, "right");
    doc.check();
});

test("inline signs, pictures and hostile targets", () => {
    assert.equal(shape("**b** *i* `c` ~~s~~ $x$"),
        'doc(paragraph(bold("b"), " ", italic("i"), " ", code("c"), " ", strike("s"), " ", math_inline))');
    const picture = parseMarkdown("![图](https://a.example/x.png)").firstChild!.firstChild!;
    assert.equal(picture.type.name, "text");
    assert.equal(picture.marks[0].attrs.href, "https://a.example/x.png");
    assert.equal(shape("[x](javascript:alert(1))").includes("link"), false);
    assert.equal(shape("<script>alert(1)</script>"), 'doc(paragraph("<script>alert(1)</script>"))');
    for (const text of ["[a][b]\n\n[b]: data:text/html,x", "> ".repeat(300) + "x", "*".repeat(4000), "[".repeat(3000)]) {
        parseMarkdown(text).check();
    }
});

test("plain text keeps its lines; Markdown is left alone on request", () => {
    let converted = 0;
    assert.equal(textSlice("一\r\n\r\n二", false).content.toString(), '<paragraph("一"), paragraph("二")>');
    assert.equal(textSlice("# 一\n\n二", true, () => converted++).content.childCount, 2);
    assert.equal(converted, 0);
    assert.equal(textSlice("# 一\n\n二", false, () => converted++).content.firstChild!.type.name, "heading");
    assert.equal(converted, 1);
});
