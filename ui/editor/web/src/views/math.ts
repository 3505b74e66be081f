// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import type { Node } from "prosemirror-model";
import type { EditorView, NodeView } from "prosemirror-view";

import { formula } from "../formula";
import type { Host } from "../host";
import { editMath } from "../insert";
import { element } from "../popup";
import { text } from "../strings";
import { openable } from "./openable";

/** A formula as the article shows it; its TeX until it is drawn, and when it cannot be. */
export class MathView implements NodeView {
    readonly dom: HTMLElement;

    constructor(private node: Node, view: EditorView, getPos: () => number | undefined, private readonly host: Host) {
        this.dom = element(node.isInline ? "span" : "div", "math");
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
        this.dom.classList.toggle("empty", tex === "");
        this.dom.classList.remove("drawn", "wrong");
        this.dom.title = "";
        this.dom.setAttribute("aria-label", `${text("math.formula")} ${tex}`);
        this.dom.replaceChildren(element("span", "math-sign", ["TeX"]), element("code", "", [tex || text("math.empty")]));
        if (tex !== "") {
            void formula(this.host, tex, !this.node.isInline).then((made) => this.take(tex, made));
        }
    }

    private take(tex: string, made: HTMLElement): void {
        if (tex !== this.node.attrs.tex) {
            return;
        }
        const drawn = made.classList.contains("formula");
        this.dom.classList.add(drawn ? "drawn" : "wrong");
        if (drawn) {
            this.dom.replaceChildren(made);
        } else {
            this.dom.title = made.textContent ?? "";
        }
    }

    update(node: Node): boolean {
        if (node.type !== this.node.type) {
            return false;
        }
        const same = node.attrs.tex === this.node.attrs.tex;
        this.node = node;
        if (!same) {
            this.show();
        }
        return true;
    }

    ignoreMutation(): boolean {
        return true;
    }
}
