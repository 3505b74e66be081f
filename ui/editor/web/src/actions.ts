// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import type { EditorView } from "prosemirror-view";

import { insertCard, insertFootnote, insertGroup, insertMath, linkMiniProgram } from "./insert";
import { editLink } from "./link";
import { openProof } from "./proofpanel";

// What needs more of the page than the state of the text: panels to fill in, pictures to choose.

const actions: Record<string, (view: EditorView) => boolean> = {
    editLink: (view) => editLink(view),
    footnote: insertFootnote,
    miniLink: linkMiniProgram,
    imageGroup: (view) => insertGroup(view, "grid"),
    slider: (view) => insertGroup(view, "slider"),
    profileCard: (view) => insertCard(view, "profile_card"),
    miniProgram: (view) => insertCard(view, "mini_program"),
    video: (view) => insertCard(view, "video"),
    qr: (view) => insertCard(view, "qr"),
    mathBlock: (view) => insertMath(view, false),
    mathInline: (view) => insertMath(view, true),
    typography: openProof,
};

export const actionNames: readonly string[] = Object.keys(actions);

/** Runs an action; null when there is none of that name, false when it cannot be done here and now. */
export function act(view: EditorView, name: string): boolean | null {
    if (!Object.prototype.hasOwnProperty.call(actions, name)) {
        return null;
    }
    return view.editable && !view.composing && actions[name](view);
}
