// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import { Plugin, PluginKey } from "prosemirror-state";
import type { EditorState } from "prosemirror-state";
import type { EditorView } from "prosemirror-view";

import { act } from "./actions";
import { search } from "./catalog";
import type { Entry } from "./catalog";
import { command } from "./commands";
import { icon } from "./icons";
import { Popup, element } from "./popup";
import { schema } from "./schema";
import { text } from "./strings";

// "/" in an empty paragraph (or after a space) opens a menu of blocks; the Chinese key gives "、"
// there. What is typed next filters it. While an IME composes, no key is taken.

interface Found {
    from: number;
    query: string;
}

const key = new PluginKey<number | null>("slash");

/** The trigger and query before the cursor, when the menu may stand there. */
export function slashQuery(state: EditorState): Found | null {
    const { $from, empty } = state.selection;
    if (!empty || $from.parent.type !== schema.nodes.paragraph) {
        return null;
    }
    const before = $from.parent.textBetween(0, $from.parentOffset, undefined, "\ufffc");
    const found = /(?:^|[\s\ufffc])([/、])([^\s/、]{0,16})$/.exec(before);
    if (!found || (found[1] === "、" && found.index > 0)) {
        return null;
    }
    const length = found[2].length + 1;
    return { from: $from.pos - length, query: found[2] };
}

class Menu {
    private popup: Popup | null = null;
    private list: Entry[] = [];
    private index = 0;
    private query = "";

    constructor(private readonly view: EditorView, private readonly ask: (what: string) => void) {}

    update(view: EditorView): void {
        const from = key.getState(view.state) ?? null;
        const found = from === null ? null : slashQuery(view.state);
        if (found === null || !view.hasFocus() || !view.editable) {
            this.hide();
            return;
        }
        if (view.composing) {
            return;
        }
        if (!this.popup || found.query !== this.query) {
            this.query = found.query;
            this.list = search(found.query);
            this.index = 0;
            this.draw();
        }
        const at = view.coordsAtPos(found.from);
        this.popup?.place(at);
    }

    private draw(): void {
        const rows = this.list.map((entry, i) => this.row(entry, i));
        const body = element("div", "slash-list", rows.length > 0 ? rows
            : [element("div", "slash-none", [text("slash.none")])]);
        const foot = element("div", "popup-foot",
            ["slash.choose", "slash.insert", "slash.close"].map((hint) => element("span", "", [text(hint)])));
        const parts = [element("div", "popup-group", [text("slash.title")]), body, foot];
        if (this.popup?.open) {
            this.popup.dom.replaceChildren(...parts);
        } else {
            this.popup = new Popup("slash", parts, () => { this.popup = null; });
        }
    }

    private row(entry: Entry, i: number): HTMLElement {
        const row = element("div", i === this.index ? "item on" : "item", [
            element("span", "box", [icon(entry.icon)]),
            element("span", "", [text(`slash.${entry.id}`)]),
            element("small", "", [entry.initials]),
        ]);
        row.setAttribute("role", "option");
        row.addEventListener("mousedown", (event) => {
            event.preventDefault();
            this.choose(entry);
        });
        return row;
    }

    private choose(entry: Entry): void {
        const found = slashQuery(this.view.state);
        if (!found) {
            return;
        }
        this.view.dispatch(this.view.state.tr.delete(found.from, this.view.state.selection.from)
            .setMeta(key, "close"));
        this.hide();
        if (entry.ask) {
            this.ask(entry.ask);
        } else if (entry.action) {
            act(this.view, entry.action);
            return; // the keyboard is in what the action opened
        } else {
            command(entry.command!, entry.args)?.(this.view.state, this.view.dispatch);
        }
        this.view.focus();
    }

    /** True when the key was for the menu. */
    key(pressed: string): boolean {
        if (!this.popup?.open) {
            return false;
        }
        if (pressed === "Escape") {
            this.view.dispatch(this.view.state.tr.setMeta(key, "close"));
            return true;
        }
        if (this.list.length === 0) {
            return false;
        }
        if (pressed === "ArrowDown" || pressed === "ArrowUp") {
            const step = pressed === "ArrowDown" ? 1 : this.list.length - 1;
            this.index = (this.index + step) % this.list.length;
            this.draw();
            this.popup.dom.querySelector(".on")?.scrollIntoView({ block: "nearest" });
            return true;
        }
        if (pressed === "Enter" || pressed === "Tab") {
            this.choose(this.list[this.index]);
            return true;
        }
        return false;
    }

    hide(): void {
        this.popup?.close();
        this.popup = null;
    }
}

/** Opens the menu as if "/" had been typed: the plus of the block handle does so. */
export function openSlash(view: EditorView): void {
    view.dispatch(view.state.tr.insertText("/"));
    view.focus();
}

export function slashMenu(ask: (what: string) => void): Plugin {
    let menu: Menu | null = null;
    return new Plugin<number | null>({
        key,
        state: {
            init: () => null,
            apply(tr, open, before, after) {
                if (tr.getMeta(key) === "close") {
                    return null;
                }
                const found = slashQuery(after);
                if (found === null) {
                    return null;
                }
                const mapped = open === null ? null : tr.mapping.map(open);
                if (mapped === found.from) {
                    return mapped;
                }
                const typed = tr.docChanged && found.query === "" && before.doc.content.size < after.doc.content.size;
                return typed && !tr.getMeta("paste") && !tr.getMeta("history$") ? found.from : null;
            },
        },
        view(view) {
            menu = new Menu(view, ask);
            return { update: (now) => menu?.update(now), destroy: () => menu?.hide() };
        },
        props: {
            handleKeyDown: (view, event) =>
                !view.composing && !event.isComposing && event.keyCode !== 229 && (menu?.key(event.key) ?? false),
            handleDOMEvents: {
                compositionend: (view) => {
                    setTimeout(() => menu?.update(view));
                    return false;
                },
                blur: () => {
                    menu?.hide();
                    return false;
                },
            },
        },
    });
}
