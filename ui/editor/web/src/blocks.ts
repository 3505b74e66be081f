// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import { lift, setBlockType, wrapIn } from "prosemirror-commands";
import { Fragment, Node } from "prosemirror-model";
import type { Attrs, NodeType } from "prosemirror-model";
import { liftListItem, sinkListItem, wrapInList } from "prosemirror-schema-list";
import { NodeSelection, Selection, TextSelection } from "prosemirror-state";
import type { Command, EditorState, Transaction } from "prosemirror-state";
import { CellSelection, setCellAttr } from "prosemirror-tables";

import { schema } from "./schema";
import { isBox } from "./structures";

// What happens to whole blocks: kinds, lists, places, order.

const { nodes } = schema;

function isList(type: NodeType): boolean {
    return type === nodes.bullet_list || type === nodes.ordered_list || type === nodes.task_list;
}

/** Depth of the innermost list around the selection; -1 when there is none. */
export function listDepth(state: EditorState): number {
    const { $from } = state.selection;
    for (let depth = $from.depth; depth > 0; depth--) {
        if (isList($from.node(depth).type)) {
            return depth;
        }
    }
    return -1;
}

function itemFor(list: NodeType): NodeType {
    return list === nodes.task_list ? nodes.task_item : nodes.list_item;
}

/** Into a list, out of it, or from one kind of list to another. */
export function toggleList(list: NodeType): Command {
    return (state, dispatch) => {
        const depth = listDepth(state);
        if (depth < 0) {
            return wrapInList(list)(state, dispatch);
        }
        const { $from } = state.selection;
        const old = $from.node(depth);
        if (old.type === list) {
            return liftListItem(itemFor(list))(state, dispatch);
        }
        const items: Node[] = [];
        old.forEach((item) => items.push(itemFor(list).create(null, item.content)));
        const pos = $from.before(depth);
        const tr = state.tr.replaceWith(pos, pos + old.nodeSize, list.create(null, items));
        tr.setSelection(TextSelection.create(tr.doc, state.selection.anchor, state.selection.head));
        dispatch?.(tr.scrollIntoView());
        return true;
    };
}

function insideOf(state: EditorState, type: NodeType): boolean {
    const { $from } = state.selection;
    for (let depth = $from.depth; depth > 0; depth--) {
        if ($from.node(depth).type === type) {
            return true;
        }
    }
    return false;
}

export const toggleQuote: Command = (state, dispatch) =>
    insideOf(state, nodes.blockquote) ? lift(state, dispatch) : wrapIn(nodes.blockquote)(state, dispatch);

export function toggleBlock(type: NodeType, attrs: Attrs): Command {
    return (state, dispatch) => {
        const { parent } = state.selection.$from;
        const same = parent.type === type
            && Object.entries(attrs).every(([name, value]) => parent.attrs[name] === value);
        return setBlockType(same ? nodes.paragraph : type, same ? null : attrs)(state, dispatch);
    };
}

/** Changes attributes of every selected textblock (and picture) that has them. */
function setBlockAttrs(change: (node: Node) => Attrs | null): Command {
    return (state, dispatch) => {
        const tr = state.tr;
        for (const { $from, $to } of state.selection.ranges) {
            state.doc.nodesBetween($from.pos, $to.pos, (node, pos) => {
                const attrs = change(node);
                if (attrs) {
                    tr.setNodeMarkup(pos, undefined, { ...node.attrs, ...attrs });
                }
                return true;
            });
        }
        if (!tr.docChanged) {
            return false;
        }
        if (state.selection instanceof NodeSelection) {
            tr.setSelection(NodeSelection.create(tr.doc, state.selection.from));
        }
        dispatch?.(tr);
        return true;
    };
}

export function align(value: string | null): Command {
    return (state, dispatch) => {
        if (state.selection instanceof CellSelection && value !== "justify") {
            return setCellAttr("align", value)(state, dispatch);
        }
        return setBlockAttrs((node) => {
            const takes = node.isTextblock ? "align" in node.attrs : node.type === nodes.image;
            const fits = node.type !== nodes.image || value !== "justify";
            return takes && fits && node.attrs.align !== value ? { align: value } : null;
        })(state, dispatch);
    };
}

export function indent(by: number): Command {
    return (state, dispatch) => {
        const depth = listDepth(state);
        if (depth >= 0) {
            const item = itemFor(state.selection.$from.node(depth).type);
            return (by > 0 ? sinkListItem(item) : liftListItem(item))(state, dispatch);
        }
        return setBlockAttrs((node) => {
            if (node.type !== nodes.paragraph) {
                return null;
            }
            const next = Math.min(Math.max(node.attrs.indent + by, 0), 6);
            return next !== node.attrs.indent ? { indent: next } : null;
        })(state, dispatch);
    };
}

/** Line height of the selected paragraphs and headings; null is the theme's. */
export function leading(value: string | null): Command {
    return setBlockAttrs((node) =>
        node.isTextblock && "leading" in node.attrs && node.attrs.leading !== value ? { leading: value } : null);
}

/** Puts a block where the cursor is: instead of an empty paragraph, else behind the current block. */
export function insertBlock(tr: Transaction, block: Node): Transaction {
    const { $from } = tr.selection;
    let pos: number;
    if ($from.parent.type === nodes.paragraph && $from.parent.content.size === 0
        && $from.node(-1).canReplaceWith($from.index(-1), $from.indexAfter(-1), block.type)) {
        pos = $from.before();
        tr.replaceWith(pos, $from.after(), block);
    } else {
        pos = $from.depth === 0 ? tr.selection.to : $from.after($from.sharedDepth(tr.selection.to) || 1);
        while (!tr.doc.resolve(pos).parent.canReplaceWith(
            tr.doc.resolve(pos).index(), tr.doc.resolve(pos).index(), block.type)) {
            pos = tr.doc.resolve(pos).after();
        }
        tr.insert(pos, block);
    }
    const after = pos + block.nodeSize;
    let inside = block.isTextblock;
    block.descendants((node) => {
        inside = inside || node.isTextblock;
        return !inside;
    });
    if (!block.isTextblock && !tr.doc.resolve(after).nodeAfter) {
        tr.insert(after, nodes.paragraph.create());
    }
    tr.setSelection(Selection.near(tr.doc.resolve(inside ? pos + 1 : after), 1));
    return tr.scrollIntoView();
}

export function insert(make: (state: EditorState) => Node): Command {
    return (state, dispatch) => {
        dispatch?.(insertBlock(state.tr, make(state)));
        return true;
    };
}

export function table(rows: number, columns: number, header: boolean): Node {
    const lines: Node[] = [];
    for (let row = 0; row < rows; row++) {
        const type = header && row === 0 ? nodes.table_header : nodes.table_cell;
        const cells = Array.from({ length: columns }, () => type.createAndFill()!);
        lines.push(nodes.table_row.create(null, cells));
    }
    return nodes.table.create(null, lines);
}

const orderly = new Set<NodeType>([nodes.doc, nodes.bullet_list, nodes.ordered_list, nodes.task_list, nodes.steps,
    nodes.image_group]);

/** Whether the children of such a node can change places. */
function ordersChildren(type: NodeType): boolean {
    return orderly.has(type) || isBox(type);
}

/** Depth of the innermost block that moves as one: an item, a step, a block of a box or of the document. */
function movable(state: EditorState): number {
    const { $from } = state.selection;
    for (let depth = $from.depth; depth > 0; depth--) {
        if (ordersChildren($from.node(depth - 1).type)) {
            return depth;
        }
    }
    return 0;
}

/** The selection at its new place after what holds it went `by` positions on. */
function carried(state: EditorState, tr: Transaction, by: number): Selection {
    const { selection } = state;
    return selection instanceof NodeSelection ? NodeSelection.create(tr.doc, selection.from + by)
        : TextSelection.create(tr.doc, selection.anchor + by, selection.head + by);
}

/** Moves the selected blocks past the next one; at the edge of a box the box itself moves. */
export function moveBlock(direction: -1 | 1): Command {
    return (state, dispatch) => {
        const { $from, $to } = state.selection;
        for (let depth = $from.sharedDepth($to.pos); depth >= 0; depth--) {
            const parent = $from.node(depth);
            if (!ordersChildren(parent.type) || (parent.inlineContent && depth > 0)) {
                continue;
            }
            const [first, last] = [$from.index(depth), Math.max($to.indexAfter(depth), $from.index(depth) + 1)];
            const other = direction < 0 ? first - 1 : last;
            if (other < 0 || other >= parent.childCount) {
                if (isBox(parent.type) || parent.type === nodes.steps) {
                    continue;
                }
                return false;
            }
            const neighbour = parent.child(other);
            const moved = Array.from({ length: last - first }, (_unused, i) => parent.child(first + i));
            const size = moved.reduce((sum, node) => sum + node.nodeSize, 0);
            let start = $from.start(depth);
            for (let i = 0; i < Math.min(first, other); i++) {
                start += parent.child(i).nodeSize;
            }
            const order = direction < 0 ? [...moved, neighbour] : [neighbour, ...moved];
            const tr = state.tr.replaceWith(start, start + size + neighbour.nodeSize, Fragment.from(order));
            tr.setSelection(carried(state, tr, direction * neighbour.nodeSize));
            dispatch?.(tr.scrollIntoView());
            return true;
        }
        return false;
    };
}

export const deleteBlock: Command = (state, dispatch) => {
    const { $from } = state.selection;
    if (state.selection instanceof NodeSelection) {
        dispatch?.(state.tr.deleteSelection());
        return true;
    }
    const depth = movable(state);
    if (depth === 0) {
        return false;
    }
    dispatch?.(state.tr.deleteRange($from.before(depth), $from.after(depth)).scrollIntoView());
    return true;
};

export const duplicateBlock: Command = (state, dispatch) => {
    const { $from } = state.selection;
    const depth = movable(state);
    const node = state.selection instanceof NodeSelection ? state.selection.node
        : depth > 0 ? $from.node(depth) : null;
    if (!node) {
        return false;
    }
    const at = state.selection instanceof NodeSelection ? state.selection.to : $from.after(depth);
    dispatch?.(state.tr.insert(at, node).scrollIntoView());
    return true;
};
