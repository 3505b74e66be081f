// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A small panel over the text. One at a time; Escape and a click elsewhere close it.

export interface Rect {
    left: number;
    right: number;
    top: number;
    bottom: number;
}

let current: Popup | null = null;

export class Popup {
    readonly dom = document.createElement("div");
    private readonly closed: () => void;

    constructor(name: string, content: globalThis.Node[], closed: () => void = () => undefined) {
        current?.close();
        current = this;
        this.closed = closed;
        this.dom.className = `popup ${name}`;
        this.dom.append(...content);
        document.body.append(this.dom);
        document.addEventListener("mousedown", this.outside, true);
    }

    private readonly outside = (event: MouseEvent): void => {
        if (!this.dom.contains(event.target as globalThis.Node)) {
            this.close();
        }
    };

    /** Below the rectangle, above it when there is more room. */
    place(at: Rect): void {
        const height = this.dom.offsetHeight;
        const width = this.dom.offsetWidth;
        const below = window.innerHeight - at.bottom;
        const top = below < height + 12 && at.top > below ? at.top - height - 6 : at.bottom + 6;
        const left = Math.min(Math.max(at.left, 8), document.documentElement.clientWidth - width - 8);
        this.dom.style.top = `${Math.round(top + window.scrollY)}px`;
        this.dom.style.left = `${Math.round(left + window.scrollX)}px`;
    }

    get open(): boolean {
        return this.dom.isConnected;
    }

    close(): void {
        if (!this.open) {
            return;
        }
        document.removeEventListener("mousedown", this.outside, true);
        this.dom.remove();
        if (current === this) {
            current = null;
        }
        this.closed();
    }
}

export function closePopup(): boolean {
    const open = current !== null;
    current?.close();
    return open;
}

export function element<K extends keyof HTMLElementTagNameMap>(
    tag: K, className = "", content: (globalThis.Node | string)[] = []): HTMLElementTagNameMap[K] {
    const made = document.createElement(tag);
    made.className = className;
    made.append(...content);
    return made;
}
