// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import assert from "node:assert/strict";
import { test } from "node:test";

import { corrected, corrections } from "../src/typography";

test("Chinese and Latin stand apart, addresses stay as they are", () => {
    const cases: [string, string][] = [
        ["在A厅", "在 A 厅"], ["好 A 厅", "好 A 厅"], ["𠮷A", "𠮷 A"], ["9月24日", "9 月 24 日"], ["第１２章", "第 12 章"], ["涨了15 %左右", "涨了 15% 左右"],
        ["见https://example.com/公众号abc页。", "见https://example.com/公众号abc页。"], ["写信给a@b.com吧", "写信给a@b.com吧"],
        ["iPhone 和 Android", "iPhone 和 Android"], ["plain English, no change (really).", "plain English, no change (really)."],
    ];
    for (const [before, after] of cases) {
        assert.equal(corrected(before), after, before);
    }
});

test("punctuation among Chinese is wide, doubled signs are whole", () => {
    const cases: [string, string][] = [
        ["你好,世界!", "你好，世界！"], ["时间:10:00", "时间：10:00"], ["结束. 开始", "结束。开始"], ["结束.", "结束。"],
        ["公众号(OA)运营", "公众号（OA）运营"], ["公众号 (OA) 运营", "公众号（OA）运营"], ["他说\"中秋\"快乐", "他说“中秋”快乐"],
        ["等等...", "等等……"], ["等等。。。", "等等……"], ["等等…", "等等……"], ["等等……", "等等……"],
        ["月亮--露台", "月亮——露台"], ["月亮 — 露台", "月亮——露台"], ["一 ，二", "一，二"], ["一， 二", "一，二"],
        ["版本3.5发布", "版本 3.5 发布"], ["iPhone,华为", "iPhone，华为"], ["f(x)=1", "f(x)=1"],
    ];
    for (const [before, after] of cases) {
        assert.equal(corrected(before), after, before);
    }
});

test("what is corrected once needs no second pass", () => {
    for (const text of ["公众号(OA)运营,在A厅...等等", "第１章:\"中A文\"--完.", "在 A 厅（B 座）——“中 A 文”。"]) {
        assert.equal(corrected(corrected(text)), corrected(text), text);
        assert.deepEqual(corrections(corrected(text)), [], text);
    }
});

test("a pair of brackets is one change of two places", () => {
    const [only, ...more] = corrections("甲(乙)丙");
    assert.equal(more.length, 0);
    assert.deepEqual(only, { rule: "bracket", edits: [{ from: 1, to: 2, by: "（" }, { from: 3, to: 4, by: "）" }] });
});
