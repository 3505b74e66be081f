// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import type { Node } from "prosemirror-model";
import type { EditorView, NodeView } from "prosemirror-view";

import { element } from "../popup";
import { text } from "../strings";
import { cleanText } from "../text";

const languages = ["bash", "c", "cpp", "css", "go", "html", "java", "javascript", "json", "kotlin", "php",
    "python", "ruby", "rust", "sql", "swift", "typescript", "yaml"];

/** A code block with a field for its language. */
export class CodeView implements NodeView {
    readonly dom = element("div", "code");
    readonly contentDOM = element("code");
    private readonly field = element("input", "language");

    constructor(private node: Node, view: EditorView, getPos: () => number | undefined) {
        const list = document.getElementById("languages") ?? CodeView.makeList();
        this.field.setAttribute("list", list.id);
        this.field.placeholder = text("code.language");
        this.field.setAttribute("aria-label", text("code.language"));
        this.field.maxLength = 40;
        this.field.spellcheck = false;
        this.field.readOnly = !view.editable;
        this.field.addEventListener("change", () => {
            const pos = getPos();
            const language = cleanText(this.field.value).trim();
            if (pos !== undefined && view.editable && language !== this.node.attrs.language) {
                view.dispatch(view.state.tr.setNodeMarkup(pos, undefined, { language }));
            }
        });
        this.field.addEventListener("keydown", (event) => {
            if ((event.key === "Enter" || event.key === "Escape") && !event.isComposing) {
                event.preventDefault();
                view.focus();
            }
        });
        const head = element("div", "code-head", [this.field]);
        head.contentEditable = "false";
        this.dom.append(head, element("pre", "", [this.contentDOM]));
        this.field.value = node.attrs.language;
    }

    private static makeList(): HTMLElement {
        const list = element("datalist");
        list.id = "languages";
        for (const name of languages) {
            const option = element("option");
            option.value = name;
            list.append(option);
        }
        document.body.append(list);
        return list;
    }

    update(node: Node): boolean {
        if (node.type !== this.node.type) {
            return false;
        }
        if (node.attrs.language !== this.node.attrs.language) {
            this.field.value = node.attrs.language;
        }
        this.node = node;
        return true;
    }

    stopEvent(event: Event): boolean {
        return event.target === this.field;
    }

    ignoreMutation(mutation: { target: globalThis.Node }): boolean {
        return !this.contentDOM.contains(mutation.target);
    }
}
