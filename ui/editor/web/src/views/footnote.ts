// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import type { Node } from "prosemirror-model";
import type { EditorView, NodeView } from "prosemirror-view";

import { editFootnote } from "../insert";
import { element } from "../popup";
import { text } from "../strings";
import { openable } from "./openable";

/** The raised number of a note; the style sheet counts. */
export class FootnoteView implements NodeView {
    readonly dom = element("span");

    constructor(private node: Node, view: EditorView, getPos: () => number | undefined) {
        this.dom.dataset.node = "footnote";
        openable(this.dom, () => {
            const pos = getPos();
            if (pos !== undefined) {
                editFootnote(view, pos);
            }
        });
        this.show();
    }

    private show(): void {
        this.dom.title = this.node.attrs.text;
        this.dom.setAttribute("aria-label", `${text("slash.footnote")} ${this.node.attrs.text}`);
        this.dom.classList.toggle("empty", this.node.attrs.text === "");
    }

    update(node: Node): boolean {
        if (node.type !== this.node.type) {
            return false;
        }
        this.node = node;
        this.show();
        return true;
    }

    ignoreMutation(): boolean {
        return true;
    }
}
