// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import type { Node } from "prosemirror-model";
import type { Transaction } from "prosemirror-state";

import { schema } from "./schema";
import { backwards, corrections, untouchable } from "./typography";
import type { Edit, Rule } from "./typography";

// The typography of a whole document: where it would change and what the change looks like.

/** A proposed change, with the words around it for a list. Positions are the document's. */
export interface Proposal {
    rule: Rule;
    edits: Edit[];
    before: string;
    /** What stands there and what would: pieces of text, each kept, taken out or put in. */
    pieces: { text: string; what: "kept" | "out" | "in" }[];
    after: string;
}

const around = 10;

/** The text of a block with everything that is no prose (code, formulas, pictures) made untouchable. */
function prose(block: Node): string {
    let text = "";
    block.forEach((child) => {
        const plain = child.isText && !schema.marks.code.isInSet(child.marks);
        text += plain ? child.text! : untouchable.repeat(child.nodeSize);
    });
    return text;
}

function shown(text: string): string {
    return text.replace(/\ufffc+/g, "…");
}

function proposal(text: string, start: number, rule: Rule, edits: Edit[]): Proposal {
    const pieces: Proposal["pieces"] = [];
    let at = edits[0].from;
    for (const { from, to, by } of edits) {
        pieces.push({ text: shown(text.slice(at, from)), what: "kept" }, { text: text.slice(from, to), what: "out" },
            { text: by, what: "in" });
        at = to;
    }
    return {
        rule,
        edits: edits.map(({ from, to, by }) => ({ from: from + start, to: to + start, by })),
        before: shown(text.slice(Math.max(0, edits[0].from - around), edits[0].from)),
        pieces: pieces.filter((piece) => piece.text !== ""),
        after: shown(text.slice(at, at + around)),
    };
}

/** Everything that would change in the document, from its beginning to its end. */
export function proposals(doc: Node): Proposal[] {
    const all: Proposal[] = [];
    doc.descendants((node, pos) => {
        if (!node.isTextblock) {
            return true;
        }
        if (!node.type.spec.code) {
            const text = prose(node);
            for (const { rule, edits } of corrections(text)) {
                all.push(proposal(text, pos + 1, rule, edits));
            }
        }
        return false;
    });
    return all;
}

/** Makes the accepted changes; what is put in looks like the text before it. */
export function correct(tr: Transaction, accepted: Proposal[]): Transaction {
    for (const { from, to, by } of backwards(accepted.flatMap(({ edits }) => edits))) {
        if (by === "") {
            tr.delete(from, to);
        } else {
            tr.insertText(by, from, to);
        }
    }
    return tr;
}
