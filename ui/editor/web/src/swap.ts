// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import { closeHistory } from "prosemirror-history";
import type { Node } from "prosemirror-model";
import type { EditorState, Transaction } from "prosemirror-state";

/**
 * The text becomes another one, as one step of the undo history; what is equal at both ends is not touched, so the
 * cursor and the scroll position stay where they are. Null when there is nothing to change.
 */
export function swapped(state: EditorState, next: Node): Transaction | null {
    const old = state.doc.content;
    const start = old.findDiffStart(next.content);
    const ends = old.findDiffEnd(next.content);
    if (start === null || !ends) {
        return null;
    }
    // Repeated text can make the two ends overlap.
    const overlap = Math.max(start - Math.min(ends.a, ends.b), 0);
    const slice = next.slice(start, ends.b + overlap);
    const tr = state.tr.replace(start, ends.a + overlap, slice);
    return closeHistory(tr.doc.eq(next) ? tr : state.tr.replaceWith(0, old.size, next.content));
}
