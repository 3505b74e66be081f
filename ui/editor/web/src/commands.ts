// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import { selectAll, setBlockType, toggleMark } from "prosemirror-commands";
import { redo, undo } from "prosemirror-history";
import type { Attrs } from "prosemirror-model";
import { TextSelection } from "prosemirror-state";
import type { Command } from "prosemirror-state";
import {
    addColumnAfter, addColumnBefore, addRowAfter, addRowBefore, deleteColumn, deleteRow, deleteTable, isInTable,
    mergeCells, splitCell, toggleHeaderColumn, toggleHeaderRow,
} from "prosemirror-tables";

import {
    align, deleteBlock, duplicateBlock, indent, insert, leading, moveBlock, table, toggleBlock, toggleList, toggleQuote,
} from "./blocks";
import { clearFormat, setLink, setMark } from "./inlines";
import { leadings } from "./looks";
import { schema } from "./schema";
import { addStep, depthOf, groupPictures, makeColumns, makeComparison, makeSteps, toggleCallout } from "./structures";

// Everything the toolbar, the keys and the menus can do, by name. A command answers whether it could.

const { nodes, marks } = schema;

export type Args = Record<string, unknown>;

/** Moves the cursor into the n-th heading of the outline. */
function goToHeading(index: number): Command {
    return (state, dispatch) => {
        let seen = 0;
        let found = -1;
        state.doc.descendants((node, pos) => {
            if (node.type === nodes.heading && seen++ === index) {
                found = pos + 1;
            }
            return found < 0 && !node.isTextblock;
        });
        if (found < 0) {
            return false;
        }
        dispatch?.(state.tr.setSelection(TextSelection.create(state.doc, found)).scrollIntoView());
        return true;
    };
}

function number(value: unknown, fallback: number, least: number, most: number): number {
    return Number.isInteger(value) ? Math.min(Math.max(value as number, least), most) : fallback;
}

function color(value: unknown): Attrs | null {
    return typeof value === "string" && /^#[0-9a-f]{6}$/i.test(value) ? { value } : null;
}

const tableCommands = new Map<string, Command>(Object.entries({
    rowBefore: addRowBefore, rowAfter: addRowAfter, columnBefore: addColumnBefore, columnAfter: addColumnAfter,
    deleteRow, deleteColumn, deleteTable, mergeCells, splitCell,
    headerRow: toggleHeaderRow, headerColumn: toggleHeaderColumn,
}));

const callouts = ["note", "tip", "warning", "danger"];

/** Changes an attribute of the innermost node of that name around the selection. */
function setAround(name: string, attrs: (now: Attrs) => Attrs): Command {
    return (state, dispatch) => {
        const depth = depthOf(state, (type) => type === nodes[name]);
        if (depth < 0) {
            return false;
        }
        const now = state.selection.$from.node(depth).attrs;
        dispatch?.(state.tr.setNodeMarkup(state.selection.$from.before(depth), undefined, { ...now, ...attrs(now) }));
        return true;
    };
}

const byName: Record<string, (args: Args) => Command> = {
    undo: () => undo,
    redo: () => redo,
    selectAll: () => selectAll,
    bold: () => toggleMark(marks.bold),
    italic: () => toggleMark(marks.italic),
    underline: () => toggleMark(marks.underline),
    strike: () => toggleMark(marks.strike),
    code: () => toggleMark(marks.code),
    superscript: () => toggleMark(marks.superscript),
    subscript: () => toggleMark(marks.subscript),
    color: ({ value }) => setMark(marks.color, color(value)),
    highlight: ({ value }) => setMark(marks.highlight, color(value)),
    fontSize: ({ px }) => setMark(marks.font_size, Number.isInteger(px) ? { px: number(px, 17, 10, 48) } : null),
    letterSpacing: ({ px }) =>
        setMark(marks.letter_spacing, Number.isInteger(px) && px !== 0 ? { px: number(px, 1, 0, 10) } : null),
    leading: ({ value }) => leading(leadings.includes(String(value)) ? String(value) : null),
    clearFormat: () => clearFormat,
    paragraph: () => setBlockType(nodes.paragraph),
    heading: ({ level }) => toggleBlock(nodes.heading, { level: number(level, 2, 1, 6) }),
    quote: () => toggleQuote,
    bulletList: () => toggleList(nodes.bullet_list),
    orderedList: () => toggleList(nodes.ordered_list),
    taskList: () => toggleList(nodes.task_list),
    codeBlock: () => toggleBlock(nodes.code_block, {}),
    callout: ({ kind }) => toggleCallout(callouts.includes(String(kind)) ? String(kind) : "note"),
    columns: () => makeColumns,
    steps: () => makeSteps,
    addStep: () => addStep,
    comparison: () => makeComparison,
    groupPictures: () => groupPictures,
    codeWrap: () => setAround("code_block", ({ wrap }) => ({ wrap: !wrap })),
    codeNumbers: () => setAround("code_block", ({ numbers }) => ({ numbers: !numbers })),
    tableLayout: () => setAround("table", ({ layout }) => ({ layout: layout === "wrap" ? "scroll" : "wrap" })),
    divider: () => insert(() => nodes.divider.create()),
    mathBlock: ({ tex }) => insert(() => nodes.math_block.create({ tex: String(tex ?? "") })),
    mathInline: ({ tex }) => (state, dispatch) => {
        dispatch?.(state.tr.replaceSelectionWith(nodes.math_inline.create({ tex: String(tex ?? "") })));
        return true;
    },
    align: ({ value }) => align(typeof value === "string" ? value : null),
    indent: () => indent(1),
    outdent: () => indent(-1),
    link: ({ href }) => setLink(String(href ?? "")),
    table: ({ rows, columns, header }) =>
        insert(() => table(number(rows, 3, 1, 50), number(columns, 3, 1, 20), header !== false)),
    tableEdit: ({ what }) => (state, dispatch) =>
        isInTable(state) && (tableCommands.get(String(what))?.(state, dispatch) ?? false),
    moveUp: () => moveBlock(-1),
    moveDown: () => moveBlock(1),
    deleteBlock: () => deleteBlock,
    duplicateBlock: () => duplicateBlock,
    goToHeading: ({ index }) => goToHeading(number(index, 0, 0, 100000)),
};

/** The command of that name, or null when there is none. */
export function command(name: string, args: Args = {}): Command | null {
    return Object.prototype.hasOwnProperty.call(byName, name) ? byName[name](args) : null;
}

export const commandNames: readonly string[] = Object.keys(byName);
