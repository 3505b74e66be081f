// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import type { Node } from "prosemirror-model";
import { NodeSelection } from "prosemirror-state";
import type { EditorView, NodeView } from "prosemirror-view";

import { Popup, element } from "../popup";
import { text } from "../strings";
import { cleanText } from "../text";

/** A formula as a chip of its TeX text; a double click or Enter opens the field. */
export class MathView implements NodeView {
    readonly dom: HTMLElement;
    private readonly tex = element("code");

    constructor(private node: Node, private readonly view: EditorView,
                private readonly getPos: () => number | undefined) {
        this.dom = element(node.isInline ? "span" : "div", "math", [element("span", "math-sign", ["TeX"]), this.tex]);
        this.dom.addEventListener("dblclick", () => this.edit());
        this.show();
    }

    private show(): void {
        const tex: string = this.node.attrs.tex;
        this.tex.textContent = tex === "" ? text("math.empty") : tex;
        this.dom.classList.toggle("empty", tex === "");
        this.dom.setAttribute("aria-label", `${text("math.formula")} ${tex}`);
    }

    update(node: Node): boolean {
        if (node.type !== this.node.type) {
            return false;
        }
        this.node = node;
        this.show();
        return true;
    }

    edit(): void {
        if (!this.view.editable) {
            return;
        }
        const field = element("textarea", "tex");
        field.value = this.node.attrs.tex;
        field.placeholder = "E = mc^2";
        field.spellcheck = false;
        field.rows = this.node.isInline ? 2 : 4;
        const apply = element("button", "primary", [text("popup.apply")]);
        const popup = new Popup("math-popup",
            [element("label", "", [text("math.tex")]), field, element("div", "popup-buttons", [apply])]);
        const done = (): void => {
            const pos = this.getPos();
            popup.close();
            if (pos !== undefined) {
                const tr = this.view.state.tr
                    .setNodeMarkup(pos, undefined, { tex: cleanText(field.value).trim() });
                this.view.dispatch(tr.setSelection(NodeSelection.create(tr.doc, pos)));
            }
            this.view.focus();
        };
        apply.addEventListener("click", done);
        field.addEventListener("keydown", (event) => {
            if (event.isComposing) {
                return;
            }
            if (event.key === "Escape") {
                popup.close();
                this.view.focus();
            } else if (event.key === "Enter" && !event.shiftKey) {
                event.preventDefault();
                done();
            }
        });
        popup.place(this.dom.getBoundingClientRect());
        field.focus();
        field.select();
    }

    ignoreMutation(): boolean {
        return true;
    }
}
