// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import { Fragment, Node } from "prosemirror-model";
import type { NodeType } from "prosemirror-model";
import { NodeSelection, Selection, TextSelection } from "prosemirror-state";
import type { Command, EditorState } from "prosemirror-state";

import { schema } from "./schema";

// Boxes of blocks: callouts, columns, steps, comparisons, groups of pictures.

const { nodes } = schema;

const boxes = new Set<NodeType>([nodes.callout, nodes.column, nodes.step, nodes.comparison_side]);

/** Whether blocks live in nodes of this type as in the document itself. */
export function isBox(type: NodeType): boolean {
    return boxes.has(type);
}

/** Depth of the innermost node around the selection that passes; -1 when there is none. */
export function depthOf(state: EditorState, passes: (type: NodeType) => boolean): number {
    const { $from } = state.selection;
    for (let depth = $from.depth; depth > 0; depth--) {
        if (passes($from.node(depth).type)) {
            return depth;
        }
    }
    return -1;
}

function empty(): Fragment {
    return Fragment.from(nodes.paragraph.create());
}

/** Puts the selected blocks into what `build` makes of them; the cursor stays in the same words. */
function enclose(build: (content: Fragment) => { node: Node; inset: number }): Command {
    return (state, dispatch) => {
        const { $from, $to } = state.selection;
        const range = $from.blockRange($to);
        if (!range) {
            return false;
        }
        const content = range.parent.content.cut(range.start - range.$from.start(range.depth),
            range.end - range.$from.start(range.depth));
        const { node, inset } = build(content);
        try {
            node.check();
        } catch {
            return false;
        }
        if (!range.parent.canReplaceWith(range.startIndex, range.endIndex, node.type)) {
            return false;
        }
        const tr = state.tr.replaceWith(range.start, range.end, node);
        const { anchor, head } = state.selection;
        tr.setSelection(state.selection instanceof TextSelection
            ? TextSelection.create(tr.doc, anchor + inset, head + inset)
            : Selection.near(tr.doc.resolve(range.start + inset + 1)));
        const after = range.start + node.nodeSize;
        if (!tr.doc.resolve(after).nodeAfter && range.depth === 0) {
            tr.insert(after, nodes.paragraph.create());
        }
        dispatch?.(tr.scrollIntoView());
        return true;
    };
}

/** Into a callout of that kind, to another kind, or out of it. */
export function toggleCallout(kind: string): Command {
    return (state, dispatch) => {
        const depth = depthOf(state, (type) => type === nodes.callout);
        if (depth < 0) {
            return enclose((content) => ({ node: nodes.callout.create({ kind }, content), inset: 1 }))(state, dispatch);
        }
        const { $from } = state.selection;
        const pos = $from.before(depth);
        if ($from.node(depth).attrs.kind === kind) {
            return unwrap(pos)(state, dispatch);
        }
        dispatch?.(state.tr.setNodeMarkup(pos, undefined, { ...$from.node(depth).attrs, kind }));
        return true;
    };
}

export const makeColumns: Command = enclose((content) => ({
    node: nodes.columns.create(null, [nodes.column.create(null, content), nodes.column.create(null, empty())]), inset: 2,
}));

export const makeSteps: Command = enclose((content) => ({
    node: nodes.steps.create(null, [nodes.step.create(null, content)]), inset: 2,
}));

export const makeComparison: Command = enclose((content) => ({
    node: nodes.comparison.create(null, [
        nodes.comparison_side.create({ tone: "good" }, content),
        nodes.comparison_side.create({ tone: "bad" }, empty()),
    ]),
    inset: 2,
}));

/** All blocks of a box, also of boxes right inside of it (columns, steps). */
function contents(box: Node): Node[] {
    const children: Node[] = [];
    box.forEach((child) => children.push(...(isBox(child.type) && !isBox(box.type) ? contents(child) : [child])));
    return children;
}

/** Takes the box at `pos` away and leaves its blocks; a title becomes a line of its own. */
export function unwrap(pos: number): Command {
    return (state, dispatch) => {
        const box = state.doc.nodeAt(pos);
        if (!box || box.isTextblock || box.isAtom) {
            return false;
        }
        const titled = (node: Node): Node[] => {
            const title: string = node.attrs.title ?? "";
            return title === "" ? [] : [nodes.paragraph.create(null, schema.text(title, [schema.marks.bold.create()]))];
        };
        const parts = isBox(box.type) ? [...titled(box), ...contents(box)] : [];
        if (!isBox(box.type)) {
            box.forEach((child) => parts.push(...titled(child), ...(isBox(child.type) ? contents(child) : [child])));
        }
        const tr = state.tr.replaceWith(pos, pos + box.nodeSize, parts);
        tr.setSelection(Selection.near(tr.doc.resolve(pos + 1)));
        dispatch?.(tr.scrollIntoView());
        return true;
    };
}

/** Puts the picture at the selection and the ones right beside it into a group. */
export const groupPictures: Command = (state, dispatch) => {
    const { selection } = state;
    const { $from } = selection;
    if (!(selection instanceof NodeSelection) || selection.node.type !== nodes.image
        || $from.parent.type === nodes.image_group) {
        return false;
    }
    const { parent } = $from;
    let [first, last] = [$from.index(), $from.index() + 1];
    while (first > 0 && parent.child(first - 1).type === nodes.image) {
        first--;
    }
    while (last < parent.childCount && parent.child(last).type === nodes.image) {
        last++;
    }
    const pictures = Array.from({ length: last - first }, (_unused, i) => parent.child(first + i));
    const start = $from.start() + parent.content.content.slice(0, first).reduce((sum, node) => sum + node.nodeSize, 0);
    const group = nodes.image_group.create({ columns: pictures.length === 3 ? 3 : 2 }, pictures);
    const tr = state.tr.replaceWith(start, start + group.content.size, group);
    dispatch?.(tr.setSelection(NodeSelection.create(tr.doc, start)).scrollIntoView());
    return true;
};

/** Adds a step behind the one with the cursor. */
export const addStep: Command = (state, dispatch) => {
    const depth = depthOf(state, (type) => type === nodes.step);
    if (depth < 0) {
        return false;
    }
    const after = state.selection.$from.after(depth);
    const tr = state.tr.insert(after, nodes.step.create(null, empty()));
    dispatch?.(tr.setSelection(TextSelection.create(tr.doc, after + 2)).scrollIntoView());
    return true;
};

/** Exchanges the two columns or sides. */
export function swapSides(pos: number): Command {
    return (state, dispatch) => {
        const box = state.doc.nodeAt(pos);
        if (!box || box.childCount !== 2) {
            return false;
        }
        const content = Fragment.from([box.child(1), box.child(0)]);
        const ratio = { "1:2": "2:1", "2:1": "1:2" }[String(box.attrs.ratio)];
        const tr = state.tr.replaceWith(pos, pos + box.nodeSize,
            box.type.create(ratio ? { ...box.attrs, ratio } : box.attrs, content));
        dispatch?.(tr.setSelection(Selection.near(tr.doc.resolve(pos + 2))));
        return true;
    };
}
