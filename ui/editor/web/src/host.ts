// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import { Plugin, PluginKey } from "prosemirror-state";
import type { EditorState } from "prosemirror-state";

import type { Bring, Store } from "./paste";

/** A picture of the library. */
export interface Picture {
    src: string;
    alt: string;
}

/** What the page needs of the studio around it. */
export interface Host {
    store: Store;
    /** Reads foreign HTML. */
    bring: Bring;
    /** Pasted Markdown was turned into blocks. */
    converted(): void;
    /** Something only the studio can do: "picture" chooses a file. */
    ask(what: string): void;
    /** Lets a person choose pictures; none when nothing was chosen. */
    choosePictures(many: boolean): Promise<Picture[]>;
    /** Draws a QR Code and answers with its address; rejects with a sentence. */
    drawCode(data: string): Promise<string>;
    /** The formula as an svg; rejects with what is wrong with it. */
    drawFormula(tex: string, display: boolean): Promise<string>;
    changed(docChanged: boolean): void;
    blurred(): void;
    composed(): void;
    escape(): void;
}

const key = new PluginKey<Host>("host");

/** Makes the studio known to everything that sees the editor's state. */
export function hosted(host: Host): Plugin {
    return new Plugin<Host>({ key, state: { init: () => host, apply: (_tr, same) => same } });
}

/** The studio around this editor; null in a state without one. */
export function hostOf(state: EditorState): Host | null {
    return key.getState(state) ?? null;
}
