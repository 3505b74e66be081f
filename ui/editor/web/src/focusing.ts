// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import { Plugin, PluginKey } from "prosemirror-state";
import { Decoration, DecorationSet } from "prosemirror-view";
import type { EditorView } from "prosemirror-view";

const key = new PluginKey<boolean>("focusing");

/** Focus mode: the block with the cursor stands out, everything else steps back. */
export function focusing(): Plugin {
    return new Plugin<boolean>({
        key,
        state: {
            init: () => document.documentElement.classList.contains("focusing"),
            apply: (tr, on) => (tr.getMeta(key) as boolean | undefined) ?? on,
        },
        props: {
            decorations(state) {
                const { $from, $to } = state.selection;
                if (!key.getState(state) || $from.depth === 0) {
                    return null;
                }
                const here: Decoration[] = [];
                state.doc.nodesBetween($from.before(1), $to.depth > 0 ? $to.after(1) : $to.pos, (node, pos, parent) => {
                    if (parent === state.doc) {
                        here.push(Decoration.node(pos, pos + node.nodeSize, { class: "here" }));
                    }
                    return false;
                });
                return DecorationSet.create(state.doc, here);
            },
        },
    });
}

export function setFocusing(view: EditorView, on: boolean): void {
    document.documentElement.classList.toggle("focusing", on);
    view.dispatch(view.state.tr.setMeta(key, on).setMeta("addToHistory", false));
}
