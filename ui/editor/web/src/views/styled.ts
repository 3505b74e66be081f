// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import type { Node } from "prosemirror-model";
import type { NodeView } from "prosemirror-view";

import { harmless } from "../foreign";
import { element } from "../popup";
import { text } from "../strings";

/** A block of another editor, shown as it is behind a closed wall; it is moved and deleted as one piece. */
export class StyledView implements NodeView {
    readonly dom = element("section");
    private readonly wall: ShadowRoot;

    constructor(private node: Node) {
        this.dom.dataset.node = "styled";
        this.dom.setAttribute("aria-label", text("slash.styled"));
        this.dom.contentEditable = "false";
        const box = element("div", "styled-box");
        this.wall = box.attachShadow({ mode: "closed" });
        this.dom.append(box);
        this.show();
    }

    private show(): void {
        this.wall.replaceChildren(harmless(this.node.attrs.html, document));
    }

    update(node: Node): boolean {
        if (node.type !== this.node.type) {
            return false;
        }
        const same = node.attrs.html === this.node.attrs.html;
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
