// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import { Plugin, PluginKey } from "prosemirror-state";
import type { EditorView } from "prosemirror-view";

import { barFor } from "./bars";
import type { Bar, Item } from "./bars";
import { icon } from "./icons";
import { element } from "./popup";
import { text } from "./strings";

// The bar above the block at hand. It is drawn and placed between two frames, never while a key is handled.

class Widget {
    private readonly dom = element("div", "block-bar");
    private drawn = "";
    private bar: Bar | null = null;
    private frame = 0;

    constructor(private readonly view: EditorView) {
        this.dom.setAttribute("role", "toolbar");
        this.dom.addEventListener("keydown", (event) => this.key(event));
        document.body.append(this.dom);
        window.addEventListener("scroll", this.soon, { passive: true });
        window.addEventListener("resize", this.soon);
    }

    readonly soon = (): void => {
        this.frame ||= requestAnimationFrame(() => {
            this.frame = 0;
            this.show();
        });
    };

    private show(): void {
        this.bar = this.view.editable ? barFor(this.view.state) : null;
        const dom = this.bar ? this.view.nodeDOM(this.bar.pos) : null;
        const shown = this.bar !== null && dom instanceof HTMLElement;
        this.dom.classList.toggle("shown", shown);
        if (shown) {
            this.draw(this.bar!.items);
            this.place(dom as HTMLElement);
        }
    }

    private draw(items: Item[]): void {
        const now = JSON.stringify([this.bar!.node.type.name,
            items.map((item) => item && [item.id, item.on, item.off, text(item.label)])]);
        if (now === this.drawn) {
            return;
        }
        this.drawn = now;
        const held = this.dom.contains(document.activeElement)
            ? (document.activeElement as HTMLElement).dataset.id : undefined;
        this.dom.replaceChildren(...items.map((item) => (item ? this.button(item) : element("i"))));
        if (held !== undefined) {
            this.buttons().find((button) => button.dataset.id === held)?.focus();
        }
    }

    private button(item: NonNullable<Item>): HTMLButtonElement {
        const button = element("button", item.on ? "on" : "", [item.icon ? icon(item.icon) : item.caption ?? ""]);
        button.dataset.id = item.id;
        button.tabIndex = -1;
        button.disabled = item.off === true;
        button.title = text(item.label);
        button.setAttribute("aria-label", item.caption ? `${button.title} ${item.caption}` : button.title);
        if (item.on !== undefined) {
            button.setAttribute("aria-pressed", String(item.on));
        }
        button.addEventListener("mousedown", (event) => event.preventDefault());
        button.addEventListener("click", () => {
            const byKey = this.dom.contains(document.activeElement);
            // The block may have changed since the bar was drawn.
            barFor(this.view.state)?.items.find((now) => now?.id === item.id)?.run(this.view);
            this.soon();
            if (!byKey && !document.activeElement?.closest(".popup")) {
                this.view.focus();
            }
        });
        return button;
    }

    private place(dom: HTMLElement): void {
        const at = dom.getBoundingClientRect();
        const height = this.dom.offsetHeight;
        const lowest = Math.max(at.bottom - height, 4);
        const top = Math.min(Math.max(at.top - height - 6, 4), lowest);
        // At the right edge: words begin at the left.
        const left = Math.min(at.right, document.documentElement.clientWidth - 8) - this.dom.offsetWidth;
        this.dom.style.top = `${Math.round(top + window.scrollY)}px`;
        this.dom.style.left = `${Math.round(Math.max(8, left) + window.scrollX)}px`;
    }

    private buttons(): HTMLButtonElement[] {
        return [...this.dom.querySelectorAll("button")].filter((button) => !button.disabled);
    }

    private key(event: KeyboardEvent): void {
        const buttons = this.buttons();
        const now = buttons.indexOf(document.activeElement as HTMLButtonElement);
        const moves: Record<string, number> = { ArrowRight: now + 1, ArrowLeft: now - 1, Home: 0, End: buttons.length - 1 };
        if (event.key in moves) {
            buttons[(moves[event.key] + buttons.length) % buttons.length]?.focus();
        } else if (event.key === "Escape" || event.key === "Tab") {
            this.view.focus();
        } else {
            return;
        }
        event.preventDefault();
        event.stopPropagation();
    }

    /** Gives the keyboard to the bar; false when no bar is there. */
    focus(): boolean {
        this.show();
        const [first] = this.dom.classList.contains("shown") ? this.buttons() : [];
        first?.focus();
        return first !== undefined;
    }

    destroy(): void {
        cancelAnimationFrame(this.frame);
        window.removeEventListener("scroll", this.soon);
        window.removeEventListener("resize", this.soon);
        this.dom.remove();
    }
}

const widgets = new WeakMap<EditorView, Widget>();

/** Alt+F10 goes to the bar of the block at hand; arrows choose in it, Escape comes back. */
export function blockBar(): Plugin {
    return new Plugin({
        key: new PluginKey("blockBar"),
        view(view) {
            const widget = new Widget(view);
            widgets.set(view, widget);
            return { update: widget.soon, destroy: () => widget.destroy() };
        },
        props: {
            handleKeyDown: (view, event) =>
                event.key === "F10" && event.altKey && (widgets.get(view)?.focus() ?? false),
        },
    });
}
