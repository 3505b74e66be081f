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
    const inside = block.isTextblock || block.type === nodes.table;
    if (!inside && !tr.doc.resolve(after).nodeAfter) {
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

/** Start of the outermost block that moves as one: a list item in lists, else the block below the root. */
function movable(state: EditorState): number {
    const { $from } = state.selection;
    for (let depth = $from.depth; depth > 0; depth--) {
        const type = $from.node(depth).type;
        if (type === nodes.list_item || type === nodes.task_item) {
            return depth;
        }
        if (type === nodes.table) {
            return depth;
        }
    }
    return Math.min(1, $from.depth);
}

export function moveBlock(direction: -1 | 1): Command {
    return (state, dispatch) => {
        const { $from } = state.selection;
        const node = state.selection instanceof NodeSelection && $from.depth === 0 ? state.selection.node : null;
        const depth = node ? 0 : movable(state);
        if (!node && depth === 0) {
            return false;
        }
        const parent = node ? state.doc : $from.node(depth - 1);
        const index = node ? $from.index(0) : $from.index(depth - 1);
        const other = index + direction;
        if (other < 0 || other >= parent.childCount) {
            return false;
        }
        const moved = parent.child(index);
        const start = node ? state.selection.from : $from.before(depth);
        const neighbour = parent.child(other);
        const from = direction < 0 ? start - neighbour.nodeSize : start;
        const pair = direction < 0 ? [moved, neighbour] : [neighbour, moved];
        const tr = state.tr.replaceWith(from, from + moved.nodeSize + neighbour.nodeSize, Fragment.from(pair));
        const shift = direction < 0 ? -neighbour.nodeSize : neighbour.nodeSize;
        tr.setSelection(node
            ? NodeSelection.create(tr.doc, start + shift)
            : TextSelection.create(tr.doc, state.selection.anchor + shift, state.selection.head + shift));
        dispatch?.(tr.scrollIntoView());
        return true;
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
