// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";

import description from "../../../../resources/schema/article.json";
import { actionNames } from "../src/actions";
import { change } from "../src/changes";
import { commandNames } from "../src/commands";
import { entries } from "../src/catalog";
import { summary } from "../src/report";
import { readDoc, schema, writeDoc } from "../src/schema";

const paragraph = (text: string) => ({ type: "paragraph", content: [{ type: "text", text }] });

test("every node and mark of the shared description exists and can be drawn", () => {
    for (const { name } of description.nodes) {
        assert.ok(schema.nodes[name], name);
        assert.ok(name === "doc" || name === "text" || schema.nodes[name].spec.toDOM, `${name} has no look`);
    }
    for (const { name } of description.marks) {
        assert.ok(schema.marks[name]?.spec.toDOM, name);
    }
});

test("an empty body is an empty paragraph", () => {
    for (const nothing of [null, {}, undefined]) {
        assert.equal(readDoc(nothing).childCount, 1);
    }
});

test("a document comes back as it went in", () => {
    const doc = {
        type: "doc",
        version: description.version,
        content: [
            { type: "heading", attrs: { level: 2, align: null, leading: null }, content: [{ type: "text", text: "月亮升起之前" }] },
            { type: "paragraph", attrs: { align: "center", indent: 1, leading: "2" }, content: [
                { type: "text", text: "重", marks: [{ type: "bold" }, { type: "color", attrs: { value: "#b93a26" } }] },
                { type: "math_inline", attrs: { tex: "a^2" } },
                { type: "hard_break" },
            ] },
            { type: "task_list", content: [{ type: "task_item", attrs: { checked: true }, content: [
                { type: "paragraph", attrs: { align: null, indent: 0, leading: null } }] }] },
        ],
    };
    assert.deepEqual(JSON.parse(JSON.stringify(writeDoc(readDoc(doc)))), doc);
});

test("what does not fit is refused with a reason", () => {
    const body = (node: unknown) => ({ type: "doc", content: [node] });
    const cases: [unknown, RegExp][] = [
        [body({ type: "heading", attrs: { level: 9 } }), /level/],
        [body({ type: "paragraph", attrs: { align: "middle" } }), /align/],
        [body({ type: "script" }), /script/],
        [body({ type: "paragraph", content: [paragraph("x")] }), /content/i],
        [body({ type: "paragraph", content: [{ type: "text", text: "a", marks: [{ type: "color", attrs: { value: "red" } }] }] }), /value/],
        [body({ type: "bullet_list", content: [] }), /content/i],
        [{ type: "paragraph" }, /root/],
    ];
    for (const [json, reason] of cases) {
        assert.throws(() => readDoc(json), reason);
    }
});

test("lone surrogates do not leave the page", () => {
    const doc = readDoc({ type: "doc", content: [paragraph("a\ud800b")] });
    assert.equal(writeDoc(doc).content![0].content![0].text, "a\ufffdb");
});

test("the summary knows outline, words and pictures", () => {
    const src = `tuiwen://media/${"a".repeat(64)}`;
    const { outline, words, pictures } = summary(readDoc({ type: "doc", content: [
        paragraph("前言"),
        { type: "heading", attrs: { level: 2 }, content: [{ type: "text", text: "第一节" }] },
        paragraph("五个汉字啊"),
        { type: "image", attrs: { src, caption: "图注" } },
        { type: "heading", attrs: { level: 3 }, content: [{ type: "text", text: "小节" }] },
        { type: "blockquote", content: [paragraph("引文")] },
    ] }));
    assert.deepEqual(outline, [{ level: 2, text: "第一节", words: 5 }, { level: 3, text: "小节", words: 2 }]);
    assert.equal(words, 16);
    assert.deepEqual(pictures, [src]);
});

test("only the blocks that changed are handed over", () => {
    const before = readDoc({ type: "doc", content: ["甲", "乙", "丙"].map(paragraph) });
    const whole = change(null, before);
    assert.equal(whole.removed, -1);
    assert.equal(whole.blocks.length, 3);
    const typed = before.replace(4, 5, readDoc({ type: "doc", content: [paragraph("丁")] }).slice(1, 2));
    assert.deepEqual(change(before, typed), { from: 1, removed: 1, blocks: [writeDoc(typed).content![1]], version: description.version });
    const shorter = before.cut(0, 3);
    assert.deepEqual(change(before, shorter), { from: 1, removed: 2, blocks: [], version: description.version });
    assert.deepEqual(change(shorter, before).blocks.length, 2);
    assert.deepEqual(change(before, before), { from: 3, removed: 0, blocks: [], version: description.version });
});

test("every word of the page is in the studio's catalogue", () => {
    const folder = process.env.TUIWEN_EDITOR ?? "";
    const catalogue = readFileSync(`${folder}/strings.cpp`, "utf8") + readFileSync(`${folder}/words.cpp`, "utf8");
    const known = new Set([...catalogue.matchAll(/Words\{"([^"]+)"/g)].map((found) => found[1]));
    const source = readdirSync(`${folder}/web/src`, { recursive: true, encoding: "utf8" })
        .filter((name) => name.endsWith(".ts")).map((name) => readFileSync(`${folder}/web/src/${name}`, "utf8")).join("\n");
    const used = [...source.matchAll(/\btext\("([\w.]+)"\)|label: "([\w]+\.[\w]+)"/g)].map((found) => found[1] ?? found[2]);
    const missing = [...used, ...entries.map(({ id }) => `slash.${id}`)].filter((key) => !known.has(key));
    assert.ok(used.length > 60);
    assert.deepEqual([...new Set(missing)], []);
});

test("every entry of the slash menu does something", () => {
    for (const entry of entries) {
        assert.ok(entry.ask || commandNames.includes(entry.command!) || actionNames.includes(entry.action!), entry.id);
    }
});
