// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import { icon } from "./icons";
import { Popup, element } from "./popup";
import type { Rect } from "./popup";

export interface MenuRow {
    label: string;
    icon: string;
    /** Keys or a value, at the right. */
    hint?: string;
    on?: boolean;
    run(): void;
}

/**
 * A list to choose from by mouse or keyboard: arrows, Home, End, Enter, Escape; a letter goes to the next row
 * that begins with it. `back` takes the keyboard when the menu closes without a choice.
 */
export function openMenu(name: string, groups: MenuRow[][], at: Rect, back: () => void): void {
    const rows: { dom: HTMLElement; row: MenuRow }[] = [];
    const list = element("div", "menu-list");
    list.setAttribute("role", "menu");
    list.tabIndex = -1;
    groups.filter((group) => group.length > 0).forEach((group, index) => {
        if (index > 0) {
            list.append(element("hr"));
        }
        for (const row of group) {
            const parts = [element("span", "box", [icon(row.icon)]), element("span", "", [row.label])];
            const dom = element("div", "item", row.hint ? [...parts, element("small", "", [row.hint])] : parts);
            dom.setAttribute("role", row.on === undefined ? "menuitem" : "menuitemradio");
            if (row.on !== undefined) {
                dom.setAttribute("aria-checked", String(row.on));
            }
            rows.push({ dom, row });
            list.append(dom);
        }
    });
    const popup = new Popup(`menu ${name}`, [list]);
    let index = Math.max(0, rows.findIndex(({ row }) => row.on));
    const show = (to: number): void => {
        rows[index].dom.classList.remove("on");
        index = (to + rows.length) % rows.length;
        rows[index].dom.classList.add("on");
        rows[index].dom.scrollIntoView({ block: "nearest" });
    };
    const choose = ({ row }: { row: MenuRow }): void => {
        popup.close();
        row.run();
    };
    rows.forEach((entry, i) => {
        entry.dom.addEventListener("mousemove", () => show(i));
        entry.dom.addEventListener("mousedown", (event) => event.preventDefault());
        entry.dom.addEventListener("click", () => choose(entry));
    });
    list.addEventListener("keydown", (event) => {
        const moves: Record<string, number> = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: rows.length - 1 };
        if (event.key in moves) {
            show(moves[event.key]);
        } else if (event.key === "Enter" || event.key === " ") {
            choose(rows[index]);
        } else if (event.key === "Escape" || event.key === "Tab") {
            popup.close();
            back();
        } else if (event.key.length === 1 && !event.ctrlKey && !event.altKey) {
            const wanted = event.key.toLowerCase();
            const order = rows.map((_row, i) => (index + 1 + i) % rows.length);
            const next = order.find((i) => rows[i].row.label.toLowerCase().startsWith(wanted));
            show(next ?? index);
        } else {
            return;
        }
        event.preventDefault();
        event.stopPropagation();
    });
    popup.place(at);
    show(index);
    list.focus();
}
