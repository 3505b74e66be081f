// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import { Slice } from "prosemirror-model";
import type { Node } from "prosemirror-model";
import { Plugin } from "prosemirror-state";
import type { EditorView } from "prosemirror-view";

import { checkAttrs, schema, writeSlice } from "./schema";
import { isMedia, safeHref } from "./text";

// Copying from one article into another keeps everything: beside the HTML for other programs, the clipboard gets
// the piece of document itself. Whoever put it there, it is checked like any document before it comes in.

const type = "application/x-tuiwen-slice+json";

/** Whether addresses in a node are ones an article may hold. */
function sound(node: Node): boolean {
    const src: string = node.attrs.src ?? node.attrs.headimg ?? "";
    const needed = node.type === schema.nodes.image || node.type === schema.nodes.inline_image;
    const href: string = schema.marks.link.isInSet(node.marks)?.attrs.href ?? node.attrs.href ?? "";
    return (isMedia(src) || (src === "" && !needed)) && (href === "" || safeHref(href) === href);
}

/** The piece of document in a clipboard's text; null when there is none or it does not fit. */
export function readSlice(raw: string): Slice | null {
    if (raw === "") {
        return null;
    }
    try {
        const slice = Slice.fromJSON(schema, JSON.parse(raw));
        let fits = slice.size > 0;
        slice.content.forEach(checkAttrs);
        slice.content.descendants((node) => {
            fits = fits && sound(node);
        });
        return fits ? slice : null;
    } catch {
        return null;
    }
}

/** Puts the piece in; false when what would come out is no article. */
function insert(view: EditorView, slice: Slice): boolean {
    const tr = view.state.tr.replaceSelection(slice);
    try {
        tr.doc.check();
    } catch {
        return false;
    }
    view.dispatch(tr.scrollIntoView().setMeta("paste", true).setMeta("uiEvent", "paste"));
    return true;
}

function copy(view: EditorView, event: ClipboardEvent, cut: boolean): boolean {
    const { selection } = view.state;
    if (selection.empty || !event.clipboardData) {
        return false;
    }
    const slice = selection.content();
    const { dom, text } = view.serializeForClipboard(slice);
    event.preventDefault();
    event.clipboardData.clearData();
    event.clipboardData.setData("text/html", dom.innerHTML);
    event.clipboardData.setData("text/plain", text);
    event.clipboardData.setData(type, JSON.stringify(writeSlice(slice)));
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
            handlePaste(view, event) {
                const slice = readSlice(event.clipboardData?.getData(type) ?? "");
                return slice !== null && !view.state.selection.$from.parent.type.spec.code && insert(view, slice);
            },
            handleDOMEvents: {
                copy: (view, event) => !fromField(event) && copy(view, event, false),
                cut: (view, event) => !fromField(event) && copy(view, event, true),
            },
        },
    });
}
