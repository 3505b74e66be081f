// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The page's words come from C++, so that one catalogue serves the whole window.

let catalogue: Record<string, string> = {};
const listeners: (() => void)[] = [];

export function setStrings(strings: Record<string, string>): void {
    catalogue = strings;
    for (const listener of listeners) {
        listener();
    }
}

/** The words for a key; the key itself shows what is missing. */
export function text(key: string): string {
    return catalogue[key] ?? key;
}

/** Runs fn whenever the words change. */
export function onStrings(fn: () => void): void {
    listeners.push(fn);
}
