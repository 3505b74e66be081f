// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import { NodeSelection, Plugin, TextSelection } from "prosemirror-state";
import type { EditorView } from "prosemirror-view";

import { command } from "./commands";
import { icon } from "./icons";
import { Popup, element } from "./popup";
import { schema } from "./schema";
import { openSlash } from "./slash";
import { text } from "./strings";

// In the left gutter beside the block under the mouse (or the cursor): a plus that opens the menu
// of blocks below it, and a grip that drags the block or opens what can be done with it.

const menu: [string, string][] = [["moveUp", "up"], ["moveDown", "down"], ["duplicateBlock", "copy"],
    ["deleteBlock", "trash"]];

class Handle {
    private readonly dom = element("div", "handle");
    private readonly plus = element("button", "", [icon("plus")]);
    private readonly grip = element("button", "grip", [icon("grip")]);
    private pos: number | null = null;

    constructor(private readonly view: EditorView) {
        this.plus.addEventListener("mousedown", (event) => event.preventDefault());
        this.plus.addEventListener("click", () => this.add());
        this.grip.draggable = true;
        this.grip.addEventListener("mousedown", () => this.select());
        this.grip.addEventListener("dragstart", (event) => this.drag(event));
        this.grip.addEventListener("click", () => this.open());
        for (const button of [this.plus, this.grip]) {
            button.tabIndex = -1;
            this.dom.append(button);
        }
        document.body.append(this.dom);
        document.addEventListener("mousemove", this.move);
        this.update();
    }

    private readonly move = (event: MouseEvent): void => {
        if (event.buttons !== 0 || this.dom.contains(event.target as globalThis.Node)) {
            return;
        }
        const page = this.view.dom.getBoundingClientRect();
        if (event.clientX < page.left || event.clientX > page.right) {
            return;
        }
        const block = this.blockAt(event.clientY);
        if (block !== null) {
            this.place(block);
        }
    };

    /** Position of the top-level block at that height. */
    private blockAt(y: number): number | null {
        let found: number | null = null;
        this.view.state.doc.forEach((_node, pos) => {
            const dom = this.view.nodeDOM(pos);
            if (found === null && dom instanceof HTMLElement) {
                const at = dom.getBoundingClientRect();
                if (y >= at.top - 4 && y <= at.bottom + 4) {
                    found = pos;
                }
            }
        });
        return found;
    }

    private place(pos: number): void {
        const dom = this.view.nodeDOM(pos);
        const shown = dom instanceof HTMLElement && this.view.editable;
        this.dom.classList.toggle("shown", shown);
        if (!shown) {
            return;
        }
        this.pos = pos;
        const at = dom.getBoundingClientRect();
        const page = this.view.dom.getBoundingClientRect();
        const line = Math.min(at.height, parseFloat(getComputedStyle(dom).lineHeight) || 28);
        this.dom.style.top = `${Math.round(at.top + window.scrollY + (line - 24) / 2)}px`;
        this.dom.style.left = `${Math.round(page.left + window.scrollX + 1)}px`;
        this.plus.title = text("handle.add");
        this.grip.title = text("handle.grip");
    }

    update(): void {
        if (!this.view.editable) {
            this.dom.classList.remove("shown");
            return;
        }
        const { $from } = this.view.state.selection;
        this.place($from.depth > 0 ? $from.before(1) : Math.min($from.pos, this.view.state.doc.content.size - 1));
    }

    private add(): void {
        const node = this.pos === null ? null : this.view.state.doc.nodeAt(this.pos);
        if (this.pos === null || !node) {
            return;
        }
        const empty = node.type === schema.nodes.paragraph && node.content.size === 0;
        const tr = this.view.state.tr;
        const at = empty ? this.pos : this.pos + node.nodeSize;
        if (!empty) {
            tr.insert(at, schema.nodes.paragraph.create());
        }
        this.view.dispatch(tr.setSelection(TextSelection.create(tr.doc, at + 1)).scrollIntoView());
        openSlash(this.view);
    }

    private select(): void {
        if (this.pos !== null && this.view.state.doc.nodeAt(this.pos)) {
            this.view.dispatch(this.view.state.tr.setSelection(NodeSelection.create(this.view.state.doc, this.pos)));
        }
    }

    private drag(event: DragEvent): void {
        this.select();
        const slice = this.view.state.selection.content();
        const { dom, text: plain } = this.view.serializeForClipboard(slice);
        event.dataTransfer?.clearData();
        event.dataTransfer?.setData("text/html", dom.innerHTML);
        event.dataTransfer?.setData("text/plain", plain);
        if (event.dataTransfer) {
            event.dataTransfer.effectAllowed = "copyMove";
        }
        const shown = this.pos === null ? null : this.view.nodeDOM(this.pos);
        if (shown instanceof HTMLElement) {
            event.dataTransfer?.setDragImage(shown, 0, 0);
        }
        this.view.dragging = { slice, move: true };
    }

    private open(): void {
        const rows = menu.map(([name, sign]) => {
            const row = element("div", "item", [element("span", "box", [icon(sign)]), text(`handle.${name}`)]);
            row.addEventListener("click", () => {
                popup.close();
                command(name)?.(this.view.state, this.view.dispatch);
                this.view.focus();
            });
            return row;
        });
        const popup = new Popup("block-popup", rows);
        popup.place(this.grip.getBoundingClientRect());
    }

    destroy(): void {
        document.removeEventListener("mousemove", this.move);
        this.dom.remove();
    }
}

export function blockHandle(): Plugin {
    return new Plugin({ view: (view) => new Handle(view) });
}
