// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import type { Node } from "prosemirror-model";
import { NodeSelection, Selection } from "prosemirror-state";
import type { EditorView, NodeView } from "prosemirror-view";

import { icon } from "../icons";
import { element } from "../popup";
import { text } from "../strings";
import { cleanText } from "../text";

/** What a callout without a title is called in the article, which speaks Chinese whatever the studio speaks. */
const ownTitles: Record<string, string> = { note: "说明", tip: "提示", warning: "注意", danger: "警告" };
const kindIcons: Record<string, string> = { note: "note", tip: "bulb", warning: "warning", danger: "danger" };
const titles = new WeakMap<globalThis.Node, HTMLInputElement>();

/** The field of the title of the block drawn as `dom`, when it has one. */
export function titleField(dom: globalThis.Node | null): HTMLInputElement | null {
    return dom ? titles.get(dom) ?? null : null;
}

/** A box of blocks with a title line of its own: callouts, steps and the sides of a comparison. */
export class TitledView implements NodeView {
    readonly dom = element("section");
    readonly contentDOM = element("div", "inside");
    private readonly field = element("input", "title");
    private readonly sign = element("span", "sign");

    constructor(private node: Node, private readonly view: EditorView,
                private readonly getPos: () => number | undefined) {
        this.dom.dataset.node = node.type.name;
        this.sign.classList.toggle("number", node.type.name === "step");
        this.field.maxLength = 60;
        this.field.spellcheck = false;
        const head = element("div", "head", [this.sign, this.field]);
        head.contentEditable = "false";
        this.dom.append(head, this.contentDOM);
        titles.set(this.dom, this.field);
        this.listen();
        this.show();
    }

    private listen(): void {
        const store = (): void => {
            const pos = this.getPos();
            const title = cleanText(this.field.value);
            if (pos !== undefined && this.view.editable && title !== this.node.attrs.title) {
                this.view.dispatch(this.view.state.tr.setNodeMarkup(pos, undefined, { ...this.node.attrs, title }));
            }
        };
        this.field.addEventListener("input", (event) => {
            if (!(event as InputEvent).isComposing) {
                store();
            }
        });
        this.field.addEventListener("compositionend", store);
        this.field.addEventListener("keydown", (event) => {
            if (event.isComposing || event.keyCode === 229) {
                return;
            }
            if (["Enter", "ArrowDown", "Tab", "ArrowUp", "Escape"].includes(event.key)) {
                event.preventDefault();
                this.leave(event.key);
            }
        });
    }

    /** Down goes into the box, up before it; Escape selects the whole box. */
    private leave(key: string): void {
        const pos = this.getPos();
        if (pos === undefined) {
            return;
        }
        const { doc } = this.view.state;
        const selection = key === "Escape" ? NodeSelection.create(doc, pos)
            : key === "ArrowUp" ? Selection.near(doc.resolve(pos), -1)
                : Selection.near(doc.resolve(pos + 1), 1);
        this.view.dispatch(this.view.state.tr.setSelection(selection).scrollIntoView());
        this.view.focus();
    }

    private show(): void {
        const { title, kind, tone } = this.node.attrs;
        for (const [name, value] of Object.entries({ kind, tone })) {
            if (value !== undefined) {
                this.dom.dataset[name] = value;
            }
        }
        const drawn = kind ? kindIcons[kind] : tone === "good" ? "good" : tone === "bad" ? "bad" : "";
        if (this.sign.dataset.drawn !== drawn) {
            this.sign.dataset.drawn = drawn;
            this.sign.replaceChildren(...(drawn ? [icon(drawn)] : []));
        }
        this.field.placeholder = kind ? ownTitles[kind] : text(`${this.node.type.name}.title`);
        this.field.setAttribute("aria-label", text("block.title"));
        this.field.readOnly = !this.view.editable;
        if (this.field.value !== title && document.activeElement !== this.field) {
            this.field.value = title;
        }
    }

    update(node: Node): boolean {
        if (node.type !== this.node.type) {
            return false;
        }
        this.node = node;
        this.show();
        return true;
    }

    selectNode(): void {
        this.dom.classList.add("ProseMirror-selectednode");
    }

    deselectNode(): void {
        this.dom.classList.remove("ProseMirror-selectednode");
    }

    stopEvent(event: Event): boolean {
        return event.target === this.field;
    }

    ignoreMutation(mutation: { target: globalThis.Node }): boolean {
        return !this.contentDOM.contains(mutation.target);
    }
}
