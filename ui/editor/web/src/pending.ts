// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import { closeHistory } from "prosemirror-history";
import type { Slice } from "prosemirror-model";
import { Plugin, PluginKey, Selection } from "prosemirror-state";
import type { EditorState } from "prosemirror-state";
import { Decoration, DecorationSet } from "prosemirror-view";
import type { EditorView } from "prosemirror-view";

import { element } from "./popup";
import { text } from "./strings";

// While pictures are being stored, a marker keeps the place; the document itself never holds a
// picture that is not in the library yet, so nothing unfinished can be saved.

interface Change {
    add?: { id: number; from: number; to: number };
    remove?: number;
}

/** A stretch of the text that something is on its way for. */
export interface Place {
    from: number;
    to: number;
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
                    const { id, from, to } = change.add;
                    const marks = [Decoration.widget(from, marker, { id, side: -1 })];
                    if (to > from) {
                        marks.push(Decoration.inline(from, to, { class: "replaced" }, { id }));
                    }
                    return mapped.add(tr.doc, marks);
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

/**
 * Marks a place in the text; gives its number. Without a position it is the selection, which stays until
 * finish() puts something in its stead, so that both are one step of the history.
 */
export function begin(view: EditorView, pos: number | null = null): number {
    const id = ++last;
    const { from, to } = view.state.selection;
    const add = { id, from: pos ?? from, to: pos ?? to };
    view.dispatch(view.state.tr.setMeta(key, { add } satisfies Change).setMeta("addToHistory", false));
    return id;
}

/** Where the marked place is now; null when the text around it was deleted. */
export function place(state: EditorState, id: number): Place | null {
    const found = key.getState(state)?.find(undefined, undefined, (spec) => spec.id === id) ?? [];
    return found.length > 0
        ? { from: Math.min(...found.map(({ from }) => from)), to: Math.max(...found.map(({ to }) => to)) }
        : null;
}

/** Puts what became ready into the marked place; null only removes the marker. */
export function finish(view: EditorView, id: number, slice: Slice | null): void {
    const at = place(view.state, id);
    const tr = view.state.tr.setMeta(key, { remove: id } satisfies Change);
    if (slice && at !== null) {
        const follows = view.state.selection.from >= at.from && view.state.selection.to <= at.to;
        closeHistory(tr).replaceRange(at.from, at.to, slice).setMeta("paste", true).scrollIntoView();
        if (follows) {
            const behind = Math.min(tr.mapping.map(at.to), tr.doc.content.size);
            tr.setSelection(Selection.near(tr.doc.resolve(behind), -1));
        }
    }
    view.dispatch(tr);
}
