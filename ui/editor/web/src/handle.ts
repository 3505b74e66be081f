// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import { NodeSelection, Plugin, TextSelection } from "prosemirror-state";
import type { EditorView } from "prosemirror-view";

import { openBlockMenu } from "./blockmenu";
import { icon } from "./icons";
import { element } from "./popup";
import { schema } from "./schema";
import { openSlash } from "./slash";
import { text } from "./strings";

// In the left gutter beside the block under the mouse (or the cursor): a plus that opens the menu
// of blocks below it, and a grip that drags the block or opens what can be done with it.

class Handle {
    private readonly dom = element("div", "handle");
    private readonly plus = element("button", "", [icon("plus")]);
    private readonly grip = element("button", "grip", [icon("grip")]);
    private pos: number | null = null;
    private frame = 0;

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

    /** Position of the top-level block at that height: blocks stand below each other, so halving finds it. */
    private blockAt(y: number): number | null {
        const { children } = this.view.dom;
        let [low, high] = [0, children.length - 1];
        while (low <= high) {
            const middle = (low + high) >> 1;
            const at = children[middle].getBoundingClientRect();
            if (y < at.top - 4) {
                high = middle - 1;
            } else if (y > at.bottom + 4) {
                low = middle + 1;
            } else {
                const $pos = this.view.state.doc.resolve(this.view.posAtDOM(children[middle], 0, -1));
                return $pos.depth > 0 ? $pos.before(1) : $pos.pos;
            }
        }
        return null;
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
        this.plus.setAttribute("aria-label", this.plus.title);
        this.grip.title = text("handle.grip");
        this.grip.setAttribute("aria-label", this.grip.title);
    }

    /** Placed between two frames: measuring while a key is handled would lay the page out twice. */
    update(): void {
        this.frame ||= requestAnimationFrame(() => {
            this.frame = 0;
            this.follow();
        });
    }

    private follow(): void {
        const { $from } = this.view.state.selection;
        if (!this.view.editable) {
            this.dom.classList.remove("shown");
        } else {
            this.place($from.depth > 0 ? $from.before(1) : Math.min($from.pos, this.view.state.doc.content.size - 1));
        }
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
        this.select();
        openBlockMenu(this.view, this.grip.getBoundingClientRect());
    }

    destroy(): void {
        document.removeEventListener("mousemove", this.move);
        cancelAnimationFrame(this.frame);
        this.dom.remove();
    }
}

export function blockHandle(): Plugin {
    return new Plugin({ view: (view) => new Handle(view) });
}
