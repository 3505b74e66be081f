// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import type { Mark, Node } from "prosemirror-model";
import { Plugin } from "prosemirror-state";
import { Decoration, DecorationSet } from "prosemirror-view";

import { schema } from "./schema";

// Notes and links that WeChat does not open are numbered through the article in one row and listed at its end.
// The page shows the numbers the reader will see. They are drawn by the style sheet: nothing stands in the text
// that a cursor or an input method could stumble over.

interface Reference {
    /** Equal keys share a number. */
    key: string;
    from: number;
    to: number;
    note: boolean;
}

function withoutScheme(address: string): string {
    return address.trim().replace(/^https?:\/\//i, "").replace(/\/$/, "");
}

function isNumbered(href: string, words: string): boolean {
    return /^https?:\/\//i.test(href) && !/^mp\.weixin\.qq\.com\/s/i.test(withoutScheme(href))
        && withoutScheme(words) !== withoutScheme(href);
}

const known = new WeakMap<Node, Reference[]>();

/** What a block of text refers to, in order; positions count from its start. */
function referencesIn(block: Node): Reference[] {
    const before = known.get(block);
    if (before) {
        return before;
    }
    const found: Reference[] = [];
    let link: { mark: Mark; words: string; from: number; to: number } | null = null;
    const close = (): void => {
        if (link && isNumbered(link.mark.attrs.href, link.words)) {
            found.push({ key: link.mark.attrs.href, from: link.from, to: link.to, note: false });
        }
        link = null;
    };
    block.forEach((child, offset) => {
        const mark = schema.marks.link.isInSet(child.marks);
        if (!mark || !link?.mark.eq(mark)) {
            close();
        }
        if (mark) {
            link = { mark, words: (link?.words ?? "") + (child.text ?? ""), from: offset, to: offset + child.nodeSize };
        }
        if (child.type === schema.nodes.footnote && child.attrs.text.trim() !== "") {
            found.push({ key: `\n${child.attrs.text.trim().replace(/\s+/g, " ")}`, from: offset, to: offset + 1, note: true });
        }
    });
    close();
    known.set(block, found);
    return found;
}

/** The number of every reference of a document, with its place. */
export function numbersOf(doc: Node): { from: number; to: number; number: number; note: boolean }[] {
    const numbers = new Map<string, number>();
    const all: { from: number; to: number; number: number; note: boolean }[] = [];
    doc.descendants((node, pos) => {
        if (node.type === schema.nodes.image && isNumbered(node.attrs.href, "")) {
            numbers.set(node.attrs.href, numbers.get(node.attrs.href) ?? numbers.size + 1); // listed, not marked
        }
        if (!node.isTextblock) {
            return true;
        }
        for (const { key, from, to, note } of referencesIn(node)) {
            const number = numbers.get(key) ?? numbers.size + 1;
            numbers.set(key, number);
            all.push({ from: pos + 1 + from, to: pos + 1 + to, number, note });
        }
        return false;
    });
    return all;
}

function draw(doc: Node): DecorationSet {
    const marks = numbersOf(doc).map(({ from, to, number, note }) => note
        ? Decoration.node(from, to, { "data-number": String(number) })
        : Decoration.inline(from, to, { class: "referred", "data-number": String(number) }));
    return marks.length === 0 ? DecorationSet.empty : DecorationSet.create(doc, marks);
}

export function references(): Plugin<DecorationSet> {
    const plugin: Plugin<DecorationSet> = new Plugin<DecorationSet>({
        state: {
            init: (_config, state) => draw(state.doc),
            apply: (tr, set) => (tr.docChanged ? draw(tr.doc) : set),
        },
        props: { decorations: (state) => plugin.getState(state) },
    });
    return plugin;
}
