// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import { Plugin, PluginKey, TextSelection } from "prosemirror-state";
import { Decoration, DecorationSet } from "prosemirror-view";
import type { EditorView } from "prosemirror-view";

import { icon } from "./icons";
import { element } from "./popup";
import { correct, proposals } from "./proof";
import type { Proposal } from "./proof";
import { text } from "./strings";

// The list of typographic changes beside the text: each can be looked at, kept out or let in, and all that are
// let in are made at once and taken back at once. Any other change of the text closes it.

const key = new PluginKey<DecorationSet>("proof");
const most = 500;

class Panel {
    private readonly dom = element("aside", "proof");
    private readonly list = element("div", "proof-list");
    private readonly apply = element("button", "primary");
    private readonly count = element("span", "proof-count");
    private rows: { dom: HTMLElement; box: HTMLInputElement; proposal: Proposal }[] = [];
    private index = -1;

    constructor(private readonly view: EditorView) {
        const close = element("button", "", [icon("close")]);
        close.title = text("proof.close");
        close.setAttribute("aria-label", close.title);
        close.addEventListener("click", () => this.leave());
        this.apply.addEventListener("click", () => this.make());
        this.list.tabIndex = 0;
        this.list.setAttribute("role", "listbox");
        this.list.setAttribute("aria-label", text("proof.title"));
        this.dom.append(
            element("header", "", [element("b", "", [text("proof.title")]), this.count, close]),
            this.list,
            element("footer", "", [element("span", "", [text("proof.keys")]), this.apply]));
        this.dom.addEventListener("keydown", (event) => this.key(event));
    }

    open(): void {
        const found = proposals(this.view.state.doc).slice(0, most);
        this.rows = found.map((proposal, i) => this.row(proposal, i));
        this.index = -1;
        this.list.replaceChildren(...(this.rows.length > 0 ? this.rows.map(({ dom }) => dom)
            : [element("div", "proof-none", [icon("check"), text("proof.none")])]));
        this.recount();
        document.body.append(this.dom);
        this.view.dispatch(this.view.state.tr.setMeta(key, found).setMeta("addToHistory", false));
        this.list.focus();
        this.show(0);
    }

    private row(proposal: Proposal, i: number): { dom: HTMLElement; box: HTMLInputElement; proposal: Proposal } {
        const box = element("input");
        box.type = "checkbox";
        box.checked = true;
        box.tabIndex = -1;
        box.setAttribute("aria-label", text(`proof.${proposal.rule}`));
        box.addEventListener("change", () => this.recount());
        const marks = { kept: "span", out: "del", in: "ins" } as const;
        const visible = (piece: string): string => piece.replace(/ /g, "␣");
        const change = element("span", "proof-change", [proposal.before,
            ...proposal.pieces.map(({ text: piece, what }) =>
                element(marks[what], "", [what === "kept" ? piece : visible(piece)])),
            proposal.after]);
        const dom = element("label", "proof-row", [box, change, element("small", "", [text(`proof.${proposal.rule}`)])]);
        dom.setAttribute("role", "option");
        dom.addEventListener("mousedown", () => this.show(i));
        return { dom, box, proposal };
    }

    private recount(): void {
        const chosen = this.rows.filter(({ box }) => box.checked).length;
        this.count.textContent = this.rows.length === 0 ? "" : `${chosen} / ${this.rows.length}`;
        this.apply.textContent = text("proof.apply");
        this.apply.disabled = chosen === 0;
    }

    private show(to: number): void {
        if (to < 0 || to >= this.rows.length) {
            return;
        }
        this.rows[this.index]?.dom.classList.remove("on");
        this.index = to;
        const { dom, proposal } = this.rows[to];
        dom.classList.add("on");
        dom.scrollIntoView({ block: "nearest" });
        const { from } = proposal.edits[0];
        const { to: end } = proposal.edits[proposal.edits.length - 1];
        this.view.dispatch(this.view.state.tr
            .setSelection(TextSelection.create(this.view.state.doc, from, end)).scrollIntoView());
    }

    private key(event: KeyboardEvent): void {
        if (event.key === "Escape") {
            this.leave();
        } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
            this.show(this.index + (event.key === "ArrowDown" ? 1 : -1));
        } else if (event.key === " " && event.target === this.list && this.rows[this.index]) {
            this.rows[this.index].box.click();
        } else if (event.key === "Enter" && !(event.target instanceof HTMLButtonElement)) {
            this.make();
        } else {
            return;
        }
        event.preventDefault();
    }

    private make(): void {
        const accepted = this.rows.filter(({ box }) => box.checked).map(({ proposal }) => proposal);
        this.leave();
        if (accepted.length > 0 && this.view.editable) {
            this.view.dispatch(correct(this.view.state.tr, accepted));
        }
    }

    leave(): void {
        if (this.dom.isConnected) {
            this.dom.remove();
            this.view.dispatch(this.view.state.tr.setMeta(key, []).setMeta("addToHistory", false));
            this.view.focus();
        }
    }

    /** The text changed under the list. */
    drop(): void {
        this.dom.remove();
    }
}

const panels = new WeakMap<EditorView, Panel>();

/** Opens the list of typographic changes; false when the text cannot be changed. */
export function openProof(view: EditorView): boolean {
    panels.get(view)?.leave();
    if (view.editable && !view.composing) {
        panels.get(view)?.open();
    }
    return view.editable;
}

/** Marks a proposal in the text: an insertion marks the signs on both sides of it. */
function marked({ edits }: Proposal): Decoration[] {
    return edits.map(({ from, to }) => from === to
        ? Decoration.inline(from - 1, to + 1, { class: "proofed" }) : Decoration.inline(from, to, { class: "proofed" }));
}

export function proofing(): Plugin {
    return new Plugin<DecorationSet>({
        key,
        state: {
            init: () => DecorationSet.empty,
            apply(tr, set) {
                const found = tr.getMeta(key) as Proposal[] | undefined;
                if (found) {
                    return found.length === 0 ? DecorationSet.empty
                        : DecorationSet.create(tr.doc, found.flatMap(marked));
                }
                return tr.docChanged ? DecorationSet.empty : set;
            },
        },
        props: { decorations: (state) => key.getState(state) },
        view(view) {
            const panel = new Panel(view);
            panels.set(view, panel);
            return {
                update(now, before) {
                    if (now.state.doc !== before.doc) {
                        panel.drop();
                    }
                },
                destroy: () => panel.drop(),
            };
        },
    });
}
