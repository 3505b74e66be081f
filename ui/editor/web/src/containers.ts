// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import type { Node, ResolvedPos } from "prosemirror-model";
import { NodeSelection, Selection, TextSelection } from "prosemirror-state";
import type { Command, EditorState } from "prosemirror-state";

import { schema } from "./schema";
import { depthOf, isBox } from "./structures";

// The keys at the edges of boxes: how one gets in, on and out without a mouse.

const { nodes } = schema;

function isEmptyParagraph(node: Node): boolean {
    return node.type === nodes.paragraph && node.content.size === 0;
}

function isBlank(box: Node): boolean {
    return box.childCount === 1 && isEmptyParagraph(box.firstChild!) && !box.attrs.title;
}

/** Depth of the box whose direct child holds the cursor; -1 when the cursor is deeper or not in a box. */
function boxDepth($pos: ResolvedPos): number {
    return $pos.depth >= 2 && isBox($pos.node(-1).type) ? $pos.depth - 1 : -1;
}

/** Puts the cursor behind the block at `depth`, in a new paragraph when nothing can be written there yet. */
function goBehind(state: EditorState, depth: number, tr = state.tr): typeof tr {
    const after = tr.mapping.map(state.selection.$from.after(depth));
    const next = tr.doc.resolve(after).nodeAfter;
    if (!next?.isTextblock) {
        tr.insert(after, nodes.paragraph.create());
    }
    return tr.setSelection(TextSelection.create(tr.doc, after + 1)).scrollIntoView();
}

/** Enter in an empty last line of a box: on to the next step or column, or out of the box. */
export const leaveBox: Command = (state, dispatch) => {
    const { $from, empty } = state.selection;
    const depth = boxDepth($from);
    if (!empty || depth < 0 || !isEmptyParagraph($from.parent) || $from.indexAfter(depth) < $from.node(depth).childCount) {
        return false;
    }
    const box = $from.node(depth);
    const tr = state.tr;
    if (box.type === nodes.callout) {
        if (box.childCount > 1) {
            tr.delete($from.before(), $from.after());
        }
        dispatch?.(goBehind(state, depth, tr));
        return true;
    }
    const outer = depth - 1;
    const last = $from.indexAfter(outer) === $from.node(outer).childCount;
    if (box.childCount > 1) {
        tr.delete($from.before(), $from.after());
    }
    if (box.type === nodes.step && isBlank(box) && last) {
        // A second Enter ends the steps, as it ends a list.
        if ($from.node(outer).childCount > 1) {
            tr.delete($from.before(depth), $from.after(depth));
        }
        dispatch?.(goBehind(state, outer, tr));
    } else if (box.type === nodes.step) {
        const after = tr.mapping.map($from.after(depth));
        tr.insert(after, nodes.step.createAndFill()!);
        dispatch?.(tr.setSelection(TextSelection.create(tr.doc, after + 2)).scrollIntoView());
    } else if (!last) {
        const next = tr.mapping.map($from.after(depth));
        dispatch?.(tr.setSelection(Selection.near(tr.doc.resolve(next + 1), 1)).scrollIntoView());
    } else {
        dispatch?.(goBehind(state, outer, tr));
    }
    return true;
};

/** Backspace at the very start of a box: an empty one goes, a step joins the one before, else the box is selected. */
export const eraseBox: Command = (state, dispatch) => {
    const { $from, empty } = state.selection;
    const depth = boxDepth($from);
    if (!empty || depth < 0 || $from.parentOffset > 0 || $from.index(depth) > 0) {
        return false;
    }
    const box = $from.node(depth);
    const whole = box.type === nodes.callout ? depth : depth - 1;
    const parent = $from.node(whole);
    if (box.type === nodes.callout ? isBlank(box) : parent.content.content.every(isBlank)) {
        const tr = state.tr.replaceWith($from.before(whole), $from.after(whole), nodes.paragraph.create());
        dispatch?.(tr.setSelection(TextSelection.create(tr.doc, $from.before(whole) + 1)).scrollIntoView());
        return true;
    }
    if (box.type === nodes.step && $from.index(whole) > 0) {
        const before = $from.before(depth);
        const tr = isBlank(box) ? state.tr.delete(before, $from.after(depth)) : state.tr.join(before);
        dispatch?.(tr.setSelection(Selection.near(tr.doc.resolve(isBlank(box) ? before - 1 : before - 1), -1)).scrollIntoView());
        return true;
    }
    dispatch?.(state.tr.setSelection(NodeSelection.create(state.doc, $from.before(whole))));
    return true;
};

/** Escape climbs: from the words to the box around them, from a box to the next one, and then out of the text. */
export const selectAround: Command = (state, dispatch) => {
    const climbable = (node: Node): boolean => isBox(node.type) && node.type !== nodes.column
        && node.type !== nodes.comparison_side || [nodes.columns, nodes.steps, nodes.comparison, nodes.table,
        nodes.image_group, nodes.blockquote, nodes.code_block].includes(node.type);
    const { $from } = state.selection;
    for (let depth = $from.depth; depth > 0; depth--) {
        if (climbable($from.node(depth))) {
            dispatch?.(state.tr.setSelection(NodeSelection.create(state.doc, $from.before(depth))));
            return true;
        }
    }
    return false;
};

/** Enter on a selected box goes into it. */
export const enterBox: Command = (state, dispatch) => {
    const { selection } = state;
    if (!(selection instanceof NodeSelection) || selection.node.isAtom || selection.node.isInline) {
        return false;
    }
    const inside = Selection.findFrom(state.doc.resolve(selection.from + 1), 1);
    if (!inside || inside.from > selection.to) {
        return false;
    }
    dispatch?.(state.tr.setSelection(inside).scrollIntoView());
    return true;
};

/** Enter on a selected block that is opened by nothing else: a line behind it. */
export const lineBehind: Command = (state, dispatch) => {
    const { selection } = state;
    if (!(selection instanceof NodeSelection) || selection.node.isInline) {
        return false;
    }
    const { $to } = selection;
    const at = $to.parent.canReplaceWith($to.index(), $to.index(), nodes.paragraph) ? $to.pos : $to.after();
    const tr = state.tr.insert(at, nodes.paragraph.create());
    dispatch?.(tr.setSelection(TextSelection.create(tr.doc, at + 1)).scrollIntoView());
    return true;
};

/** Down at the end of the last block of the text: a line to go on, when that block is none to write behind. */
export const lineAtEnd: Command = (state, dispatch) => {
    const { $to } = state.selection;
    const last = state.doc.lastChild!;
    const inLast = $to.depth === 0 ? $to.pos === state.doc.content.size
        : $to.index(0) === state.doc.childCount - 1 && Selection.atEnd(state.doc).to === $to.pos;
    const plain = last.type === nodes.paragraph || last.type === nodes.heading;
    if (!inLast || plain) {
        return false;
    }
    const at = state.doc.content.size;
    const tr = state.tr.insert(at, nodes.paragraph.create());
    dispatch?.(tr.setSelection(TextSelection.create(tr.doc, at + 1)).scrollIntoView());
    return true;
};

/** The box with a title line whose first line holds the cursor; its position, or null. */
export function titledAbove(state: EditorState): number | null {
    const { $from, empty } = state.selection;
    const depth = depthOf(state, (type) => "title" in (type.spec.attrs ?? {}) && isBox(type));
    if (!empty || depth < 0) {
        return null;
    }
    for (let above = depth; above < $from.depth; above++) {
        if ($from.index(above) > 0) {
            return null;
        }
    }
    return $from.before(depth);
}
