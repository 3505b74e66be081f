// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import type { Attrs, Node } from "prosemirror-model";
import { NodeSelection } from "prosemirror-state";
import type { EditorView, NodeView } from "prosemirror-view";

import { icon } from "../icons";
import { element } from "../popup";
import { text } from "../strings";
import { cleanText } from "../text";

const widths = [25, 50, 75, 100];

/** A picture with its caption; when selected, a bar for alternative text, width and place. */
export class PictureView implements NodeView {
    readonly dom = element("figure");
    private readonly img = element("img");
    private readonly caption = element("input", "caption");
    private bar: HTMLElement | null = null;

    constructor(private node: Node, private readonly view: EditorView,
                private readonly getPos: () => number | undefined) {
        this.img.draggable = true;
        this.img.addEventListener("error", () => this.dom.classList.add("broken"));
        this.img.addEventListener("load", () => this.dom.classList.remove("broken"));
        this.caption.placeholder = text("picture.caption");
        this.caption.maxLength = 200;
        this.listen(this.caption, "caption");
        this.dom.append(element("div", "frame", [this.img]), this.caption);
        this.show();
    }

    private set(attrs: Attrs): void {
        const pos = this.getPos();
        if (pos === undefined || !this.view.editable) {
            return;
        }
        const selected = this.view.state.selection.from === pos;
        const tr = this.view.state.tr.setNodeMarkup(pos, undefined, { ...this.node.attrs, ...attrs });
        this.view.dispatch(selected ? tr.setSelection(NodeSelection.create(tr.doc, pos)) : tr);
    }

    private listen(field: HTMLInputElement, attr: string): void {
        const store = (): void => {
            const value = cleanText(field.value);
            if (value !== this.node.attrs[attr]) {
                this.set({ [attr]: value });
            }
        };
        field.addEventListener("input", (event) => {
            if (!(event as InputEvent).isComposing) {
                store();
            }
        });
        field.addEventListener("compositionend", store);
        field.addEventListener("keydown", (event) => {
            if (event.isComposing || event.keyCode === 229) {
                return;
            }
            if (event.key === "Enter" || event.key === "Escape") {
                event.preventDefault();
                this.view.focus();
            }
        });
    }

    private show(): void {
        const { src, alt, caption, width, align } = this.node.attrs;
        if (this.img.getAttribute("src") !== src) {
            this.img.src = src;
        }
        this.img.alt = alt;
        this.img.style.width = `${width}%`;
        this.dom.dataset.align = align ?? "center";
        if (this.caption.value !== caption && document.activeElement !== this.caption) {
            this.caption.value = caption;
        }
        this.dom.classList.toggle("bare", caption === "");
        this.caption.readOnly = !this.view.editable;
    }

    private button(name: string, title: string, on: boolean, act: () => void): HTMLElement {
        const button = element("button", on ? "on" : "", [/^\d+$/.test(name) ? `${name}%` : icon(name)]);
        button.title = title;
        button.setAttribute("aria-label", title);
        button.addEventListener("mousedown", (event) => event.preventDefault());
        button.addEventListener("click", act);
        return button;
    }

    private drawBar(): void {
        const { align, width } = this.node.attrs;
        const alt = element("input", "alt");
        alt.value = this.node.attrs.alt;
        alt.placeholder = text("picture.alt");
        alt.setAttribute("aria-label", text("picture.alt"));
        this.listen(alt, "alt");
        const places = ["left", "center", "right"].map((place) =>
            this.button(place, text(`align.${place}`), (align ?? "center") === place, () => this.set({ align: place })));
        const sizes = widths.map((size) =>
            this.button(String(size), text("picture.width"), width === size, () => this.set({ width: size })));
        const remove = this.button("trash", text("picture.remove"), false, () => {
            this.view.dispatch(this.view.state.tr.deleteSelection());
            this.view.focus();
        });
        const parts = [alt, element("i"), ...places, element("i"), ...sizes, element("i"), remove];
        const bar = element("div", "picture-bar", parts);
        bar.contentEditable = "false";
        this.bar?.remove();
        this.bar = bar;
        this.dom.append(bar);
    }

    selectNode(): void {
        this.dom.classList.add("selected");
        if (this.view.editable) {
            this.drawBar();
        }
    }

    deselectNode(): void {
        this.dom.classList.remove("selected");
        this.bar?.remove();
        this.bar = null;
    }

    update(node: Node): boolean {
        if (node.type !== this.node.type) {
            return false;
        }
        this.node = node;
        this.show();
        const typing = this.bar?.contains(document.activeElement) && document.activeElement instanceof HTMLInputElement;
        if (this.bar && !typing) {
            this.drawBar();
        }
        return true;
    }

    stopEvent(event: Event): boolean {
        return event.target instanceof HTMLInputElement || (this.bar?.contains(event.target as globalThis.Node) ?? false);
    }

    ignoreMutation(): boolean {
        return true;
    }
}
