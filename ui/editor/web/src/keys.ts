// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import {
    baseKeymap, chainCommands, createParagraphNear, exitCode, liftEmptyBlock, newlineInCode, splitBlock,
} from "prosemirror-commands";
import { undoInputRule } from "prosemirror-inputrules";
import { keymap } from "prosemirror-keymap";
import { splitListItem } from "prosemirror-schema-list";
import type { Command, Plugin } from "prosemirror-state";
import { goToNextCell } from "prosemirror-tables";

import { command } from "./commands";
import { enterBox, eraseBox, leaveBox, lineBehind } from "./containers";
import { schema } from "./schema";

const { nodes } = schema;

const hardBreak: Command = chainCommands(exitCode, (state, dispatch) => {
    if (state.selection.$from.parent.type.spec.code) {
        return false;
    }
    dispatch?.(state.tr.replaceSelectionWith(nodes.hard_break.create(), true).scrollIntoView());
    return true;
});

/** At the start of a heading Backspace makes a paragraph of it, as writers expect. */
const plainHeading: Command = (state, dispatch) => {
    const { $from, empty } = state.selection;
    if (!empty || $from.parentOffset > 0 || $from.parent.type !== nodes.heading) {
        return false;
    }
    dispatch?.(state.tr.setNodeMarkup($from.before(), nodes.paragraph, { align: $from.parent.attrs.align }));
    return true;
};

const unindent: Command = (state, dispatch) => {
    const { $from, empty } = state.selection;
    return empty && $from.parentOffset === 0 && $from.parent.attrs.indent > 0
        && command("outdent")!(state, dispatch);
};

const tabInCode: Command = (state, dispatch) => {
    if (!state.selection.$from.parent.type.spec.code) {
        return false;
    }
    dispatch?.(state.tr.insertText("    ").scrollIntoView());
    return true;
};

/** Tab never leaves the text unnoticed: it moves between cells, sinks items, indents. */
const tab = chainCommands(tabInCode, goToNextCell(1), command("indent")!, () => true);
const shiftTab = chainCommands(goToNextCell(-1), command("outdent")!, () => true);

/** An empty last line of code and one more Enter: out of the code. */
const leaveCode: Command = (state, dispatch) => {
    const { $from, empty } = state.selection;
    const { parent } = $from;
    if (!empty || !parent.type.spec.code || $from.parentOffset < parent.content.size || !parent.textContent.endsWith("\n\n")) {
        return false;
    }
    return exitCode(state, dispatch && ((tr) => dispatch(tr.delete($from.pos - 2, $from.pos))));
};

const enter = chainCommands(
    leaveCode, newlineInCode, splitListItem(nodes.list_item), splitListItem(nodes.task_item, { checked: false }),
    leaveBox, enterBox, lineBehind, createParagraphNear, liftEmptyBlock, splitBlock);

/** In a table, Alt+Shift and an arrow put a row or column there; elsewhere the keys do nothing. */
const tableKeys: Record<string, Command> = Object.fromEntries(Object.entries({
    "Alt-Shift-ArrowUp": "rowBefore", "Alt-Shift-ArrowDown": "rowAfter", "Alt-Shift-ArrowLeft": "columnBefore",
    "Alt-Shift-ArrowRight": "columnAfter", "Alt-Shift-Backspace": "deleteRow", "Alt-Shift-Delete": "deleteColumn",
}).map(([key, what]) => [key, command("tableEdit", { what })!]));

export function keys(): Plugin[] {
    const named = (name: string, args = {}) => command(name, args)!;
    return [
        keymap({
            "Mod-z": named("undo"),
            "Mod-y": named("redo"),
            "Shift-Mod-z": named("redo"),
            "Mod-b": named("bold"),
            "Mod-i": named("italic"),
            "Mod-u": named("underline"),
            "Mod-Shift-x": named("strike"),
            "Mod-e": named("code"),
            "Mod-Alt-0": named("paragraph"),
            "Mod-Alt-1": named("heading", { level: 1 }),
            "Mod-Alt-2": named("heading", { level: 2 }),
            "Mod-Alt-3": named("heading", { level: 3 }),
            "Mod-Shift-7": named("orderedList"),
            "Mod-Shift-8": named("bulletList"),
            "Mod-Shift-9": named("taskList"),
            "Mod-Shift-b": named("quote"),
            "Alt-ArrowUp": named("moveUp"),
            "Alt-ArrowDown": named("moveDown"),
            "Mod-d": named("duplicateBlock"),
            "Mod-Shift-k": named("deleteBlock"),
            ...tableKeys,
            "Shift-Enter": hardBreak,
            "Enter": enter,
            "Backspace": chainCommands(undoInputRule, plainHeading, unindent, eraseBox),
            "Tab": tab,
            "Shift-Tab": shiftTab,
        }),
        keymap(baseKeymap),
    ];
}
