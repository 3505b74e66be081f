// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Blocks that open something to fill in: a double click does it, and Enter on the selected block.

const openers = new WeakMap<globalThis.Node, () => void>();

/** Says how the block drawn as `dom` is opened. */
export function openable(dom: HTMLElement, open: () => void): void {
    openers.set(dom, open);
    dom.addEventListener("dblclick", (event) => {
        event.preventDefault();
        open();
    });
}

/** Opens what is drawn there; false when it does not open. */
export function openAt(dom: globalThis.Node | null): boolean {
    const open = dom ? openers.get(dom) : undefined;
    open?.();
    return open !== undefined;
}
