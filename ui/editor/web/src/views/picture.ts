// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import type { Node } from "prosemirror-model";
import { NodeSelection, Selection } from "prosemirror-state";
import type { EditorView, NodeView } from "prosemirror-view";

import { icon } from "../icons";
import { editPicture } from "../insert";
import { element } from "../popup";
import { text } from "../strings";
import { cleanText } from "../text";
import { openable } from "./openable";

/** A picture with its caption below; everything else about it is in the bar and the form. */
export class PictureView implements NodeView {
    readonly dom = element("figure");
    private readonly img = element("img");
    private readonly frame = element("div", "frame", [this.img]);
    private readonly caption = element("input", "caption");
    private readonly link = element("span", "linked", [icon("link")]);

    constructor(private node: Node, private readonly view: EditorView,
                private readonly getPos: () => number | undefined) {
        this.img.draggable = true;
        // Hundreds of pictures: only those near the window are fetched, and decoding never holds up a key.
        this.img.loading = "lazy";
        this.img.decoding = "async";
        this.img.addEventListener("error", () => this.dom.classList.add("broken"));
        this.img.addEventListener("load", () => this.dom.classList.remove("broken"));
        this.caption.placeholder = text("picture.caption");
        this.caption.setAttribute("aria-label", text("picture.captionName"));
        this.caption.maxLength = 200;
        this.listen();
        openable(this.dom, () => this.open());
        this.dom.append(this.frame, this.caption);
        this.show();
    }

    private open(): void {
        const pos = this.getPos();
        if (pos !== undefined) {
            editPicture(this.view, pos);
        }
    }

    private listen(): void {
        const store = (): void => {
            const pos = this.getPos();
            const caption = cleanText(this.caption.value);
            if (pos === undefined || !this.view.editable || caption === this.node.attrs.caption) {
                return;
            }
            const selected = this.view.state.selection.from === pos;
            const tr = this.view.state.tr.setNodeMarkup(pos, undefined, { ...this.node.attrs, caption });
            this.view.dispatch(selected ? tr.setSelection(NodeSelection.create(tr.doc, pos)) : tr);
        };
        this.caption.addEventListener("input", (event) => {
            if (!(event as InputEvent).isComposing) {
                store();
            }
        });
        this.caption.addEventListener("compositionend", store);
        this.caption.addEventListener("keydown", (event) => {
            const pos = this.getPos();
            if (event.isComposing || event.keyCode === 229 || pos === undefined
                || !["Enter", "Escape", "ArrowUp", "ArrowDown"].includes(event.key)) {
                return;
            }
            event.preventDefault();
            const { doc } = this.view.state;
            const after = Selection.findFrom(doc.resolve(pos + this.node.nodeSize), 1);
            const down = event.key === "ArrowDown" && after;
            this.view.dispatch(this.view.state.tr
                .setSelection(down ? after : NodeSelection.create(doc, pos)).scrollIntoView());
            this.view.focus();
        });
    }

    private show(): void {
        const { src, alt, caption, width, align, href, rounded, shadow } = this.node.attrs;
        if (this.img.getAttribute("src") !== src) {
            this.img.src = src;
        }
        this.img.alt = alt;
        this.img.style.width = `${width}%`;
        this.dom.dataset.align = align ?? "center";
        this.dom.classList.toggle("rounded", rounded);
        this.dom.classList.toggle("shadow", shadow);
        if (this.caption.value !== caption && document.activeElement !== this.caption) {
            this.caption.value = caption;
        }
        this.dom.classList.toggle("bare", caption === "");
        this.caption.readOnly = !this.view.editable;
        this.link.title = href;
        if (href === "") {
            this.link.remove();
        } else {
            this.frame.append(this.link);
        }
    }

    selectNode(): void {
        this.dom.classList.add("selected");
    }

    deselectNode(): void {
        this.dom.classList.remove("selected");
    }

    update(node: Node): boolean {
        if (node.type !== this.node.type) {
            return false;
        }
        const same = node.attrs === this.node.attrs;
        this.node = node;
        if (!same) {
            this.show();
        }
        return true;
    }

    stopEvent(event: Event): boolean {
        return event.target === this.caption;
    }

    ignoreMutation(): boolean {
        return true;
    }
}
