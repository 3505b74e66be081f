// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import { harmless } from "./foreign";
import type { Host } from "./host";
import { element } from "./popup";

const drawn = new Map<string, Promise<string>>();
const most = 500;

/** A formula as the article will show it, or what is wrong with its TeX; drawn once, kept by its TeX. */
export function formula(host: Host, tex: string, display: boolean): Promise<HTMLElement> {
    const key = `${display ? "block" : "line"} ${tex}`;
    let svg = drawn.get(key);
    if (!svg) {
        if (drawn.size >= most) {
            drawn.clear();
        }
        svg = host.drawFormula(tex, display);
        drawn.set(key, svg);
        svg.catch(() => drawn.delete(key));
    }
    return svg.then(
        (markup) => element("span", "formula", [harmless(markup, document)]),
        (error: unknown) => element("span", "formula-wrong", [error instanceof Error ? error.message : String(error)]));
}
