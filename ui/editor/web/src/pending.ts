// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import type { Slice } from "prosemirror-model";
import { Plugin, PluginKey } from "prosemirror-state";
import type { EditorState } from "prosemirror-state";
import { Decoration, DecorationSet } from "prosemirror-view";
import type { EditorView } from "prosemirror-view";

import { element } from "./popup";
import { text } from "./strings";

// While pictures are being stored, a marker keeps the place; the document itself never holds a
// picture that is not in the library yet, so nothing unfinished can be saved.

interface Change {
    add?: { id: number; pos: number };
    remove?: number;
}

const key = new PluginKey<DecorationSet>("pending");
let last = 0;

function marker(): HTMLElement {
    return element("span", "pending", [text("picture.storing")]);
}

export function pendingPictures(): Plugin {
    return new Plugin<DecorationSet>({
        key,
        state: {
            init: () => DecorationSet.empty,
            apply(tr, set) {
                const mapped = set.map(tr.mapping, tr.doc);
                const change = tr.getMeta(key) as Change | undefined;
                if (change?.add) {
                    const { id, pos } = change.add;
                    return mapped.add(tr.doc, [Decoration.widget(pos, marker, { id, side: -1 })]);
                }
                if (change?.remove !== undefined) {
                    return mapped.remove(mapped.find(undefined, undefined, (spec) => spec.id === change.remove));
                }
                return mapped;
            },
        },
        props: { decorations: (state) => key.getState(state) },
    });
}

/** Marks a place in the text; gives its number. The selection there is deleted, as by any paste. */
export function begin(view: EditorView, pos: number | null = null): number {
    const id = ++last;
    const tr = view.state.tr;
    if (pos === null) {
        tr.deleteSelection();
    }
    view.dispatch(tr.setMeta(key, { add: { id, pos: pos ?? tr.selection.from } } satisfies Change));
    return id;
}

/** Where the marked place is now; null when the text around it was deleted. */
export function place(state: EditorState, id: number): number | null {
    const found = key.getState(state)?.find(undefined, undefined, (spec) => spec.id === id) ?? [];
    return found.length > 0 ? found[0].from : null;
}

/** Puts what became ready into the marked place; null only removes the marker. */
export function finish(view: EditorView, id: number, slice: Slice | null): void {
    const pos = place(view.state, id);
    const tr = view.state.tr.setMeta(key, { remove: id } satisfies Change);
    if (slice && pos !== null) {
        tr.replaceRange(pos, pos, slice).scrollIntoView();
    }
    view.dispatch(tr);
}
