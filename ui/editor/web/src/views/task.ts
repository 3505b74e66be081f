// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import type { Node } from "prosemirror-model";
import type { EditorView, NodeView } from "prosemirror-view";

import { element } from "../popup";
import { text } from "../strings";

/** A task item with a box that can be ticked by mouse and keyboard. */
export class TaskView implements NodeView {
    readonly dom = element("li");
    readonly contentDOM = element("div");
    private readonly box = element("input");

    constructor(private node: Node, view: EditorView, getPos: () => number | undefined) {
        this.dom.dataset.kind = "task";
        this.box.type = "checkbox";
        this.box.contentEditable = "false";
        this.box.setAttribute("aria-label", text("task.done"));
        this.box.addEventListener("mousedown", (event) => event.preventDefault());
        this.box.addEventListener("click", (event) => {
            event.preventDefault();
            const pos = getPos();
            if (pos !== undefined && view.editable) {
                const checked = !this.node.attrs.checked;
                view.dispatch(view.state.tr.setNodeMarkup(pos, undefined, { checked }));
            }
        });
        this.dom.append(this.box, this.contentDOM);
        this.show();
    }

    private show(): void {
        this.dom.dataset.checked = String(this.node.attrs.checked);
        // After the click handler the browser restores the box itself, so ours comes later.
        queueMicrotask(() => { this.box.checked = this.node.attrs.checked; });
    }

    update(node: Node): boolean {
        if (node.type !== this.node.type) {
            return false;
        }
        this.node = node;
        this.show();
        return true;
    }

    stopEvent(event: Event): boolean {
        return event.target === this.box;
    }

    ignoreMutation(mutation: { target: globalThis.Node }): boolean {
        return !this.contentDOM.contains(mutation.target);
    }
}
