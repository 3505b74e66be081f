// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import assert from "node:assert/strict";
import { test } from "node:test";

import { history, undo } from "prosemirror-history";
import { EditorState } from "prosemirror-state";

import { readDoc } from "../src/schema";
import { swapped } from "../src/swap";

const doc = (...texts: string[]) => readDoc({
    type: "doc",
    content: texts.map((text) => ({ type: "paragraph", content: text ? [{ type: "text", text }] : [] })),
});

const cases: [string[], string[]][] = [
    [["甲乙丙"], ["甲乙丁丙"]],
    [["甲", "乙", "丙"], ["甲", "丙"]],
    [["甲"], ["甲", "甲"]],
    [["aaaa"], ["aa"]],
    [["aa"], ["aaaa"]],
    [["一", "二", "三"], ["三", "一", "二"]],
    [["甲乙", "丙丁"], ["丙丁"]],
    [[""], ["新"]],
];

test("the text becomes the other one and one undo brings it back", () => {
    for (const [before, after] of cases) {
        const state = EditorState.create({ doc: doc(...before), plugins: [history()] });
        const tr = swapped(state, doc(...after));
        assert.ok(tr, before.join());
        let now = state.apply(tr);
        assert.ok(now.doc.eq(doc(...after)), `${before.join()} -> ${after.join()}`);
        undo(now, (back) => {
            now = now.apply(back);
        });
        assert.ok(now.doc.eq(state.doc));
    }
});

test("equal texts need no change, and only what differs is touched", () => {
    const state = EditorState.create({ doc: doc("开头", "中间", "结尾") });
    assert.equal(swapped(state, doc("开头", "中间", "结尾")), null);
    const tr = swapped(state, doc("开头", "中段", "结尾"));
    assert.ok(tr);
    assert.equal(tr.mapping.map(1), 1);
    assert.equal(tr.steps.length, 1);
    assert.ok(JSON.stringify(tr.steps[0].toJSON()).length < 120);
});
