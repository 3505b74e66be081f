// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import type { Node } from "prosemirror-model";
import type { EditorView, NodeView } from "prosemirror-view";

import { editMath } from "../insert";
import { element } from "../popup";
import { text } from "../strings";
import { openable } from "./openable";

/** A formula as a chip of its TeX text; a double click or Enter opens the field. */
export class MathView implements NodeView {
    readonly dom: HTMLElement;
    private readonly tex = element("code");

    constructor(private node: Node, view: EditorView, getPos: () => number | undefined) {
        this.dom = element(node.isInline ? "span" : "div", "math", [element("span", "math-sign", ["TeX"]), this.tex]);
        openable(this.dom, () => {
            const pos = getPos();
            if (pos !== undefined) {
                editMath(view, pos);
            }
        });
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

    ignoreMutation(): boolean {
        return true;
    }
}
