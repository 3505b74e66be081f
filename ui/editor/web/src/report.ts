// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import { redoDepth, undoDepth } from "prosemirror-history";
import type { Node } from "prosemirror-model";
import { NodeSelection } from "prosemirror-state";
import type { EditorState } from "prosemirror-state";
import { isInTable } from "prosemirror-tables";

import { listDepth } from "./blocks";
import { linkRange } from "./inlines";
import { schema } from "./schema";
import { count, readingMinutes } from "./text";

// What the toolbar, the outline and the status bar show.

const { nodes, marks } = schema;

export interface Selected {
    block: string;
    level: number;
    list: string;
    quote: boolean;
    table: boolean;
    marks: string[];
    color: string;
    highlight: string;
    fontSize: number;
    align: string;
    link: string;
    canUndo: boolean;
    canRedo: boolean;
    /** Number of the heading above the cursor in the outline; -1 above the first. */
    section: number;
}

export interface Heading {
    level: number;
    text: string;
    words: number;
}

export interface Summary {
    characters: number;
    words: number;
    minutes: number;
    pictures: string[];
    outline: Heading[];
}

/** The first textblock and the first inline node of the selection: what the toolbar speaks of. */
function first(state: EditorState): { block: Node; inline: Node | null } {
    const { $from, from, to } = state.selection;
    let block: Node | null = $from.parent.isTextblock ? $from.parent : null;
    let inline: Node | null = null;
    state.doc.nodesBetween(from, to, (node) => {
        block ??= node.isTextblock ? node : null;
        inline ??= node.isInline ? node : null;
        return inline === null;
    });
    return { block: block ?? $from.parent, inline };
}

export function selected(state: EditorState): Selected {
    const { $from, empty, from, to } = state.selection;
    const here = state.storedMarks ?? $from.marks();
    const start = first(state);
    const active = Object.values(marks).filter((type) =>
        empty ? type.isInSet(here) !== undefined : state.doc.rangeHasMark(from, to, type));
    const value = (name: string): Record<string, unknown> | undefined =>
        marks[name].isInSet(empty ? here : start.inline?.marks ?? [])?.attrs;
    const list = listDepth(state);
    const node = state.selection instanceof NodeSelection ? state.selection.node : start.block;
    let quote = false;
    for (let depth = $from.depth; depth > 0; depth--) {
        quote = quote || $from.node(depth).type === nodes.blockquote;
    }
    return {
        block: node.type.name,
        level: node.type === nodes.heading ? node.attrs.level : 0,
        list: list < 0 ? "" : $from.node(list).type.name,
        quote,
        table: isInTable(state),
        marks: active.map((type) => type.name),
        color: String(value("color")?.value ?? ""),
        highlight: String(value("highlight")?.value ?? ""),
        fontSize: Number(value("font_size")?.px ?? 0),
        align: node.attrs.align ?? "",
        link: linkRange(state).href,
        canUndo: undoDepth(state) > 0,
        canRedo: redoDepth(state) > 0,
        section: section(state.doc, $from.pos),
    };
}

function section(doc: Node, pos: number): number {
    let last = -1;
    doc.descendants((node, at) => {
        if (at > pos) {
            return false;
        }
        if (node.type === nodes.heading) {
            last++;
        }
        return !node.isTextblock;
    });
    return last;
}

export function summary(doc: Node): Summary {
    let all = "";
    let current: { heading: Heading; text: string } | null = null;
    const outline: Heading[] = [];
    const pictures = new Set<string>();
    const close = (): void => {
        if (current) {
            current.heading.words = count(current.text).words;
        }
    };
    doc.descendants((node) => {
        if (node.type === nodes.image || node.type === nodes.inline_image) {
            pictures.add(node.attrs.src);
        }
        if (node.type === nodes.image && node.attrs.caption !== "") {
            all += "\n" + node.attrs.caption;
        }
        if (!node.isTextblock) {
            return true;
        }
        const text = node.textBetween(0, node.content.size, undefined, " ");
        all += "\n" + text;
        if (node.type === nodes.heading) {
            close();
            current = { heading: { level: node.attrs.level, text, words: 0 }, text: "" };
            outline.push(current.heading);
        } else if (current) {
            current.text += "\n" + text;
        }
        node.forEach((child) => {
            if (child.type === nodes.inline_image) {
                pictures.add(child.attrs.src);
            }
        });
        return false;
    });
    close();
    const { characters, words } = count(all);
    return { characters, words, minutes: readingMinutes(words), pictures: [...pictures], outline };
}
