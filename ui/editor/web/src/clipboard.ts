// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import { Plugin } from "prosemirror-state";
import type { EditorView } from "prosemirror-view";

import { writeSlice } from "./schema";

// Copying from one article into another keeps everything: the HTML for other programs carries the piece of document
// itself. When it comes back, the studio reads it like any HTML and checks it like any document: whoever can write to
// the clipboard can write such an attribute.

const carrier = "data-tuiwen-slice";

function copy(view: EditorView, event: ClipboardEvent, cut: boolean): boolean {
    const { selection } = view.state;
    if (selection.empty || !event.clipboardData) {
        return false;
    }
    const slice = selection.content();
    const { dom, text } = view.serializeForClipboard(slice);
    dom.firstElementChild?.setAttribute(carrier, JSON.stringify(writeSlice(slice)));
    event.preventDefault();
    event.clipboardData.clearData();
    event.clipboardData.setData("text/html", dom.innerHTML);
    event.clipboardData.setData("text/plain", text);
    if (cut && view.editable) {
        view.dispatch(view.state.tr.deleteSelection().scrollIntoView().setMeta("uiEvent", "cut"));
    }
    return true;
}

export function clipboard(): Plugin {
    const fromField = (event: Event): boolean =>
        event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
    return new Plugin({
        props: {
            handleDOMEvents: {
                copy: (view, event) => !fromField(event) && copy(view, event, false),
                cut: (view, event) => !fromField(event) && copy(view, event, true),
            },
        },
    });
}
