// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import type { EditorView } from "prosemirror-view";

import { command } from "./commands";
import { openMenu } from "./menu";
import type { MenuRow } from "./menu";
import type { Rect } from "./popup";
import { text } from "./strings";

// What can be done with the block at hand: become another kind, move, be copied, go.

const kinds: [string, string, string, Record<string, unknown>?][] = [
    ["paragraph", "slash.paragraph", "paragraph"], ["heading", "slash.heading2", "heading2", { level: 2 }],
    ["heading", "slash.heading3", "heading3", { level: 3 }], ["bulletList", "slash.bulletList", "bullets"],
    ["orderedList", "slash.orderedList", "numbers"], ["quote", "slash.quote", "quote"], ["callout", "slash.callout", "bulb"],
    ["codeBlock", "slash.codeBlock", "code"],
];
const moves: [string, string, string][] = [["moveUp", "up", "Alt+↑"], ["moveDown", "down", "Alt+↓"],
    ["duplicateBlock", "copy", "Ctrl+D"], ["deleteBlock", "trash", "Ctrl+Shift+K"]];

export function openBlockMenu(view: EditorView, at?: Rect): boolean {
    if (!view.editable || view.composing) {
        return false;
    }
    const row = (name: string, label: string, icon: string, hint?: string, args = {}): MenuRow => ({
        label: text(label), icon, hint,
        run: () => {
            command(name, args)?.(view.state, view.dispatch);
            view.focus();
        },
    });
    const can = kinds.filter(([name, , , args]) => command(name, args)?.(view.state) === true);
    openMenu("block-popup", [
        can.map(([name, label, icon, args]) => row(name, label, icon, undefined, args)),
        moves.map(([name, icon, keys]) => row(name, `handle.${name}`, icon, keys)),
    ], at ?? view.coordsAtPos(view.state.selection.from), () => view.focus());
    return true;
}
