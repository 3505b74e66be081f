// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import type { Node } from "prosemirror-model";
import { Plugin } from "prosemirror-state";
import { Decoration, DecorationSet } from "prosemirror-view";
import type { EditorView, NodeView } from "prosemirror-view";

import { languageOf, languages } from "../languages";
import { element } from "../popup";
import { schema } from "../schema";
import { text } from "../strings";
import { cleanText } from "../text";

const fields = new WeakMap<globalThis.Node, HTMLInputElement>();

/** The field for the language of the code drawn as `dom`. */
export function languageField(dom: globalThis.Node | null): HTMLInputElement | null {
    return dom ? fields.get(dom) ?? null : null;
}

/** A code block with a field for its language; wrapped or scrolled as in the article. */
export class CodeView implements NodeView {
    readonly dom = element("div", "code");
    readonly contentDOM = element("code");
    private readonly field = element("input", "language");

    constructor(private node: Node, view: EditorView, getPos: () => number | undefined) {
        this.field.setAttribute("list", CodeView.list().id);
        this.field.placeholder = text("code.language");
        this.field.setAttribute("aria-label", text("code.language"));
        this.field.maxLength = 40;
        this.field.spellcheck = false;
        this.field.addEventListener("change", () => {
            const pos = getPos();
            const language = languageOf(cleanText(this.field.value).trim());
            if (pos !== undefined && view.editable && language !== this.node.attrs.language) {
                view.dispatch(view.state.tr.setNodeMarkup(pos, undefined, { ...this.node.attrs, language }));
            }
        });
        this.field.addEventListener("keydown", (event) => {
            if (["Enter", "Escape", "ArrowDown"].includes(event.key) && !event.isComposing && event.keyCode !== 229) {
                event.preventDefault();
                view.focus();
            }
        });
        const head = element("div", "code-head", [this.field]);
        head.contentEditable = "false";
        this.dom.append(head, element("pre", "", [this.contentDOM]));
        fields.set(this.dom, this.field);
        this.show();
        this.field.readOnly = !view.editable;
    }

    private static list(): HTMLElement {
        const present = document.getElementById("languages");
        if (present) {
            return present;
        }
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

    private show(): void {
        const { language, wrap, numbers } = this.node.attrs;
        if (this.field.value !== language && document.activeElement !== this.field) {
            this.field.value = language;
        }
        this.dom.dataset.wrap = String(wrap);
        this.dom.dataset.numbers = String(numbers);
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

function numberMark(line: number): HTMLElement {
    const mark = element("span", "line-number");
    mark.dataset.line = String(line);
    return mark;
}

function numbersOf(block: Node, pos: number): Decoration[] {
    const marks: Decoration[] = [];
    let at = 0;
    block.textContent.split("\n").forEach((line, i) => {
        marks.push(Decoration.widget(pos + 1 + at, () => numberMark(i + 1), { side: -1, key: `line-${i + 1}`, ignoreSelection: true }));
        at += line.length + 1;
    });
    return marks;
}

/** Numbers before the lines of the code blocks that want them. Only documents with such blocks pay for it. */
export function lineNumbers(): Plugin<DecorationSet> {
    const draw = (doc: Node): DecorationSet => {
        const marks: Decoration[] = [];
        doc.descendants((node, pos) => {
            if (node.type === schema.nodes.code_block && node.attrs.numbers) {
                marks.push(...numbersOf(node, pos));
            }
            return !node.isTextblock;
        });
        return marks.length === 0 ? DecorationSet.empty : DecorationSet.create(doc, marks);
    };
    const plugin: Plugin<DecorationSet> = new Plugin<DecorationSet>({
        state: {
            init: (_config, state) => draw(state.doc),
            apply: (tr, set) => (tr.docChanged ? draw(tr.doc) : set),
        },
        props: { decorations: (state) => plugin.getState(state) },
    });
    return plugin;
}
