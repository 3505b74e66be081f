// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import { Plugin } from "prosemirror-state";
import { CellSelection, isInTable } from "prosemirror-tables";
import type { EditorView } from "prosemirror-view";

import { command } from "./commands";
import { icon } from "./icons";
import { element } from "./popup";
import { schema } from "./schema";
import { text } from "./strings";

const actions: (string | null)[] = ["rowBefore", "rowAfter", "columnBefore", "columnAfter", null, "headerRow",
    "headerColumn", "mergeCells", "splitCell", null, "deleteRow", "deleteColumn", "deleteTable"];
const icons: Record<string, string> = { mergeCells: "merge", splitCell: "split", deleteTable: "trash" };

class Bar {
    private readonly dom = element("div", "table-bar");
    private readonly buttons = new Map<string, HTMLButtonElement>();

    constructor(private readonly view: EditorView) {
        this.dom.setAttribute("role", "toolbar");
        for (const action of actions) {
            this.dom.append(action === null ? element("i") : this.button(action));
        }
        document.body.append(this.dom);
        this.update();
    }

    private button(what: string): HTMLElement {
        const button = element("button", "", [icon(icons[what] ?? what)]);
        button.tabIndex = -1;
        button.addEventListener("mousedown", (event) => event.preventDefault());
        button.addEventListener("click", () => {
            command("tableEdit", { what })?.(this.view.state, this.view.dispatch);
            this.view.focus();
        });
        this.buttons.set(what, button);
        return button;
    }

    private table(): HTMLElement | null {
        const { $from } = this.view.state.selection;
        for (let depth = $from.depth; depth > 0; depth--) {
            if ($from.node(depth).type === schema.nodes.table) {
                const dom = this.view.nodeDOM($from.before(depth));
                return dom instanceof HTMLElement ? dom : null;
            }
        }
        return null;
    }

    update(): void {
        const table = this.view.editable && isInTable(this.view.state) ? this.table() : null;
        this.dom.classList.toggle("shown", table !== null);
        if (!table) {
            return;
        }
        for (const [what, button] of this.buttons) {
            button.title = text(`table.${what}`);
            button.setAttribute("aria-label", button.title);
        }
        const cells = this.view.state.selection instanceof CellSelection;
        this.buttons.get("mergeCells")!.disabled = !cells;
        this.buttons.get("splitCell")!.disabled = !command("tableEdit", { what: "splitCell" })!(this.view.state);
        const at = table.getBoundingClientRect();
        const top = Math.max(at.top - this.dom.offsetHeight - 6, 4);
        this.dom.style.top = `${Math.round(top + window.scrollY)}px`;
        this.dom.style.left = `${Math.round(at.left + window.scrollX)}px`;
    }

    destroy(): void {
        this.dom.remove();
    }
}

/** Rows, columns and cells at hand while the cursor is in a table. */
export function tableBar(): Plugin {
    return new Plugin({ view: (view) => new Bar(view) });
}
