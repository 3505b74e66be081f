// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import assert from "node:assert/strict";
import test from "node:test";

import { elementsOf, heightOf, placeAt } from "../src/follow";
import { readDoc } from "../src/schema";

const edges = [40, 140, 340, 340, 400];
const edge = (block: number): number => block < 0 ? 0 : edges[block] ?? 700;
const counts = [1, 3, 0, 1];

test("a height and its place lead to each other, at both ends too", () => {
    assert.equal(placeAt(0, counts, edge), -1);
    assert.equal(placeAt(20, counts, edge), -0.5);
    assert.equal(placeAt(40, counts, edge), 0);
    assert.equal(placeAt(90, counts, edge), 0.5);
    assert.equal(placeAt(240, counts, edge), 1 + 1.5);
    assert.equal(placeAt(370, counts, edge), 4.5);
    assert.equal(placeAt(550, counts, edge), 5.5);
    for (let y = 0; y < 700; y += 7) {
        assert.ok(Math.abs(heightOf(placeAt(y, counts, edge), counts, edge) - y) < 0.01, String(y));
    }
    assert.equal(heightOf(-9, counts, edge), 0);
    assert.equal(heightOf(99, counts, edge), 700);
});

test("an empty text has a top and an end", () => {
    const nothing = (block: number): number => block < 0 ? 0 : 500;
    assert.equal(placeAt(0, [], nothing), -1);
    assert.equal(heightOf(3, [], nothing), 500);
});

test("blocks that are rendered as several elements count as many", () => {
    const paragraph = { type: "paragraph" };
    const doc = readDoc({ type: "doc", content: [
        paragraph,
        { type: "steps", content: [1, 2, 3].map(() => ({ type: "step", content: [paragraph] })) },
        { type: "styled", attrs: { html: "<p>a</p><p>b</p>" } },
    ] });
    const found: number[] = [];
    doc.forEach((block) => found.push(elementsOf(block, (html) => html.split("</p>").length - 1)));
    assert.deepEqual(found, [1, 3, 2]);
});
