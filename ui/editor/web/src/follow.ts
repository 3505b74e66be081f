// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import type { Node } from "prosemirror-model";
import type { EditorView } from "prosemirror-view";

// The phone beside the text goes along with it. What both speak of is a place among the top-level
// elements of the rendered body: 2.5 is the middle of the third one at the upper edge, -1 the very top.

/** How many top-level elements a block has in the rendered body. */
export function elementsOf(block: Node, count: (html: string) => number): number {
    switch (block.type.name) {
        case "steps": // they stand one below the other, without a box around them
            return block.childCount;
        case "styled":
        case "platform":
            return count(String(block.attrs.html ?? ""));
        default:
            return 1;
    }
}

/** The place at a height; `edges` are ascending, `edge(i)` is the upper edge of block i and the end for i = length. */
export function placeAt(y: number, counts: number[], edge: (block: number) => number): number {
    let low = -1;
    for (let high = counts.length + 1; high - low > 1;) {
        const middle = (low + high) >> 1;
        if (edge(middle) <= y) {
            low = middle;
        } else {
            high = middle;
        }
    }
    const from = edge(low);
    const part = Math.min(Math.max((y - from) / Math.max(edge(low + 1) - from, 1), 0), 0.999999);
    const before = counts.slice(0, Math.max(low, 0)).reduce((sum, count) => sum + count, 0);
    return low < 0 ? part - 1 : before + part * (counts[low] ?? 1);
}

/** The height of a place; the inverse of placeAt(). */
export function heightOf(place: number, counts: number[], edge: (block: number) => number): number {
    if (place < 0) {
        return edge(-1) + Math.max(place + 1, 0) * (edge(0) - edge(-1));
    }
    let [block, rest] = [0, place];
    while (block < counts.length && rest >= counts[block]) {
        rest -= counts[block];
        block++;
    }
    const part = Math.min(rest / Math.max(counts[block] ?? 1, 1), 1);
    return edge(block) + part * (edge(block + 1) - edge(block));
}

function topElements(html: string): number {
    const inert = document.createElement("template");
    inert.innerHTML = html;
    return inert.content.childElementCount;
}

/** Tells where the page is scrolled to, once a frame at most, and scrolls it; its own scrolling is never told. */
export class Follower {
    private on = false;
    private frame = 0;
    /** Where goTo() left the page; -1 once a person went on from there. */
    private placed = -1;
    private known: { doc: Node; counts: number[]; starts: number[] } | null = null;

    constructor(private readonly view: EditorView, private readonly tell: (place: number) => void) {
        window.addEventListener("scroll", () => this.scrolled(), { passive: true });
    }

    /** From now on, or no longer; where the page stands is told at once. */
    setOn(on: boolean): void {
        this.on = on;
        if (on) {
            this.tell(this.place());
        }
    }

    goTo(place: number): void {
        const { counts } = this.blocks();
        window.scrollTo(0, heightOf(place, counts, (block) => this.edge(block)));
        this.placed = window.scrollY;
    }

    private scrolled(): void {
        if (!this.on || this.frame !== 0) {
            return;
        }
        this.frame = requestAnimationFrame(() => {
            this.frame = 0;
            if (this.placed < 0 || Math.abs(window.scrollY - this.placed) > 1) {
                this.placed = -1;
                this.tell(this.place());
            }
        });
    }

    private place(): number {
        return placeAt(window.scrollY, this.blocks().counts, (block) => this.edge(block));
    }

    private blocks(): { counts: number[]; starts: number[] } {
        const { doc } = this.view.state;
        if (this.known?.doc !== doc) {
            const [counts, starts]: [number[], number[]] = [[], []];
            doc.forEach((block, start) => {
                counts.push(elementsOf(block, topElements));
                starts.push(start);
            });
            this.known = { doc, counts, starts };
        }
        return this.known!;
    }

    /** Upper edge of a block; of what stands above the first one and below the last one. */
    private edge(block: number): number {
        const { starts } = this.blocks();
        if (block < 0) {
            return 0;
        }
        if (block > starts.length || starts.length === 0) {
            return document.documentElement.scrollHeight;
        }
        const last = block === starts.length;
        const dom = this.view.nodeDOM(starts[last ? block - 1 : block]);
        const box = dom instanceof HTMLElement ? dom.getBoundingClientRect() : null;
        return window.scrollY + (box ? (last ? box.bottom : box.top) : 0);
    }
}
