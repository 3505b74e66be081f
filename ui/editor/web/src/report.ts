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
    /** Of what is selected; 0 when nothing is. */
    chosenCharacters: number;
    chosenText: string;
    chosenWords: number;
    letterSpacing: number;
    leading: string;
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
    const { $from, $to, empty, from, to } = state.selection;
    const here = state.storedMarks ?? $from.marks();
    const start = first(state);
    const active = Object.values(marks).filter((type) =>
        empty ? type.isInSet(here) !== undefined : state.doc.rangeHasMark(from, to, type));
    const value = (name: string): Record<string, unknown> | undefined =>
        marks[name].isInSet(empty ? here : start.inline?.marks ?? [])?.attrs;
    const list = listDepth(state);
    const node = state.selection instanceof NodeSelection ? state.selection.node : start.block;
    const chosen = empty ? { characters: 0, words: 0 } : count(state.doc.textBetween(from, to, "\n", " "));
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
        chosenCharacters: chosen.characters,
        chosenText: $from.sameParent($to) && to - from <= 80 ? state.doc.textBetween(from, to, "", "") : "",
        chosenWords: chosen.words,
        letterSpacing: Number(value("letter_spacing")?.px ?? 0),
        leading: node.attrs.leading ?? "",
        align: node.attrs.align ?? "",
        link: linkRange(state).href,
        canUndo: undoDepth(state) > 0,
        canRedo: redoDepth(state) > 0,
        section: section(state.doc, $from.pos),
    };
}

interface Part {
    heading: { level: number; text: string } | null;
    words: number;
}

/** What one block of the document adds to the whole; typing changes one block, the others are not read again. */
interface Digest {
    characters: number;
    words: number;
    pictures: string[];
    /** Words after each heading in the block; the first part belongs to a heading before it. */
    parts: Part[];
}

const digests = new WeakMap<Node, Digest>();

function pictureOf(node: Node): string {
    return String(node.attrs.src ?? node.attrs.headimg ?? "");
}

function digest(block: Node): Digest {
    const known = digests.get(block);
    if (known) {
        return known;
    }
    const made: Digest = { characters: 0, words: 0, pictures: [], parts: [{ heading: null, words: 0 }] };
    const add = (text: string, inSection: boolean): void => {
        const { characters, words } = count(text);
        made.characters += characters;
        made.words += words;
        made.parts[made.parts.length - 1].words += inSection ? words : 0;
    };
    const read = (node: Node): void => {
        if (pictureOf(node) !== "") {
            made.pictures.push(pictureOf(node));
        }
        for (const extra of ["caption", "title"]) {
            if (typeof node.attrs[extra] === "string" && node.attrs[extra] !== "") {
                add(node.attrs[extra], node.type !== nodes.image);
            }
        }
        if (!node.isTextblock) {
            node.forEach(read);
            return;
        }
        const text = node.textBetween(0, node.content.size, undefined, " ");
        if (node.type === nodes.heading) {
            made.parts.push({ heading: { level: node.attrs.level, text }, words: 0 });
        }
        add(text, node.type !== nodes.heading);
        node.forEach((child) => {
            if (pictureOf(child) !== "") {
                made.pictures.push(pictureOf(child));
            }
        });
    };
    read(block);
    digests.set(block, made);
    return made;
}

function section(doc: Node, pos: number): number {
    let last = -1;
    let passed = false;
    doc.forEach((block, at) => {
        if (passed || at > pos) {
            return;
        }
        if (at + block.nodeSize <= pos) {
            last += digest(block).parts.length - 1;
            return;
        }
        passed = true;
        last += block.type === nodes.heading ? 1 : 0;
        block.descendants((node, inner) => {
            last += node.type === nodes.heading && at + 1 + inner <= pos ? 1 : 0;
            return !node.isTextblock;
        });
    });
    return last;
}

export function summary(doc: Node): Summary {
    const outline: Heading[] = [];
    const pictures = new Set<string>();
    let [characters, words] = [0, 0];
    doc.forEach((block) => {
        const part = digest(block);
        characters += part.characters;
        words += part.words;
        part.pictures.forEach((src) => pictures.add(src));
        for (const { heading, words: below } of part.parts) {
            if (heading) {
                outline.push({ ...heading, words: below });
            } else if (outline.length > 0) {
                outline[outline.length - 1].words += below;
            }
        }
    });
    return { characters, words, minutes: readingMinutes(words), pictures: [...pictures], outline };
}
