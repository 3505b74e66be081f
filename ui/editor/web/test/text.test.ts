// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import assert from "node:assert/strict";
import { test } from "node:test";

import { entries, search } from "../src/catalog";
import { cleanText, count, isDataPicture, isDirty, isMedia, readingMinutes, safeHref } from "../src/text";

test("lone surrogates and controls go, everything else stays", () => {
    assert.equal(cleanText("a\ud800b\udc00c"), "a\ufffdb\ufffdc");
    assert.equal(cleanText("推文😀𠮷\t\n"), "推文😀𠮷\t\n");
    assert.equal(cleanText("a\u0000\u0007\u001fb"), "ab");
    assert.equal(isDirty("推文😀"), false);
    assert.equal(isDirty("\udc00"), true);
    assert.equal(isDirty("a\ud83d"), true);
});

test("words are counted as Chinese editors do", () => {
    assert.deepEqual(count("推文工坊 Studio 2026，好。"), { characters: 17, words: 7 });
    assert.deepEqual(count(" \n\t"), { characters: 0, words: 0 });
    assert.equal(count("😀𠮷").characters, 2);
    assert.equal(readingMinutes(0), 0);
    assert.equal(readingMinutes(12), 1);
    assert.equal(readingMinutes(1600), 4);
});

test("link targets", () => {
    assert.equal(safeHref("https://mp.weixin.qq.com/s/x"), "https://mp.weixin.qq.com/s/x");
    assert.equal(safeHref("linxi-lib.example/a?b=1"), "https://linxi-lib.example/a?b=1");
    assert.equal(safeHref("someone@example.org"), "mailto:someone@example.org");
    assert.equal(safeHref("中文.example"), "https://中文.example");
    assert.equal(safeHref("example.org:8080/x"), "https://example.org:8080/x");
    for (const bad of ["javascript:alert(1)", " JaVa\nScript:alert(1)", "data:text/html,x", "vbscript:x", "file:///etc",
        "", "tuiwen://editor/", "just words", "blob:x"]) {
        assert.equal(safeHref(bad), null, bad);
    }
});

test("picture addresses", () => {
    const hash = "0123456789abcdef".repeat(4);
    assert.equal(isMedia(`tuiwen://media/${hash}`), true);
    assert.equal(isMedia(`tuiwen://media/${hash}?x`), false);
    assert.equal(isMedia("tuiwen://media/../editor"), false);
    assert.equal(isDataPicture("data:image/png;base64,iVBORw0KGgo="), true);
    assert.equal(isDataPicture("data:text/html;base64,AAAA"), false);
    assert.equal(isDataPicture("data:image/png,raw"), false);
});

test("the slash menu understands pinyin initials, pinyin, Chinese and English", () => {
    assert.equal(search("bg")[0].id, "table");
    assert.equal(search("表")[0].id, "table");
    assert.equal(search("biaog")[0].id, "table");
    assert.equal(search("Table")[0].id, "table");
    assert.equal(search("h2")[0].id, "heading2");
    assert.equal(search("todo")[0].id, "taskList");
    assert.deepEqual(search("zzz"), []);
    assert.equal(search("tsk")[0].id, "callout");
    assert.equal(search("xcx")[0].id, "miniProgram");
    assert.equal(search("").length, entries.length);
});
