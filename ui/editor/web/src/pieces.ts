// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import { Slice } from "prosemirror-model";
import type { Node } from "prosemirror-model";
import { Selection } from "prosemirror-state";
import type { EditorState, Transaction } from "prosemirror-state";

import { schema } from "./schema";

// Whole passages that come in and go out at once: snippets and templates of the studio.

/** Puts the blocks of a document where the cursor is: instead of an empty paragraph or the selection. */
export function withPiece(state: EditorState, piece: Node): Transaction {
    const { from, to } = state.selection;
    const tr = state.tr.replaceRange(from, to, new Slice(piece.content, 0, 0));
    const end = tr.mapping.map(to, 1);
    return tr.setSelection(Selection.near(tr.doc.resolve(Math.min(end, tr.doc.content.size)), -1)).scrollIntoView();
}

/** The selected blocks as a document; null when nothing is selected or it cannot stand alone. */
export function selectedPiece(state: EditorState): Node | null {
    if (state.selection.empty) {
        return null;
    }
    const doc = schema.topNodeType.create(null, state.selection.content().content);
    try {
        doc.check();
    } catch {
        return null;
    }
    return doc;
}
