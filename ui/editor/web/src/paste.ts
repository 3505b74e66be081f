// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import { Fragment, Node, Slice } from "prosemirror-model";
import { Plugin } from "prosemirror-state";
import { handlePaste as pasteCells, isInTable } from "prosemirror-tables";
import type { EditorView } from "prosemirror-view";

import { looksLikeMarkdown, parseMarkdown } from "./markdown";
import { begin, finish } from "./pending";
import { schema } from "./schema";
import { cleanText } from "./text";

// What comes in by paste and drop. Order: picture files, HTML, Markdown, plain text. HTML is a mere string here:
// the studio reads it and answers with a piece of document; it never becomes a part of this page.

/** Stores a picture and answers with its tuiwen://media address; rejects with a sentence. */
export type Store = (name: string, base64: string) => Promise<string>;
/** Reads foreign HTML; answers with a slice as JSON, rejects when nobody can read it. */
export type Bring = (html: string) => Promise<unknown>;

const maxBytes = 50 * 1024 * 1024;

function pictureNode(src: string, alt: string): Node {
    return schema.nodes.image.create({ src, alt });
}

async function readBase64(file: File): Promise<string> {
    const url = await new Promise<string>((resolve, reject) => {
        const reader = new FileReader();
        reader.onload = () => resolve(reader.result as string);
        reader.onerror = () => reject(new Error(reader.error?.message ?? "unreadable"));
        reader.readAsDataURL(file);
    });
    return url.slice(url.indexOf(",") + 1);
}

/** Stores picture files one after the other and inserts those that were accepted. */
export function insertFiles(view: EditorView, files: File[], store: Store, pos: number | null = null): void {
    for (const file of files) {
        const id = begin(view, pos);
        const stored = file.size > maxBytes
            ? store(file.name, "")
            : readBase64(file).then((base64) => store(file.name, base64));
        stored.then(
            (src) => finish(view, id, new Slice(Fragment.from(pictureNode(src, "")), 0, 0)),
            () => finish(view, id, null));
    }
}

/** The slice in an answer of the studio; throws when it does not fit the schema. */
export function readBrought(json: unknown): Slice {
    const slice = Slice.fromJSON(schema, json as object);
    slice.content.forEach((node) => {
        node.check();
    });
    return slice;
}

function pictureFiles(data: DataTransfer | null): File[] {
    return [...(data?.files ?? [])].filter((file) => file.type.startsWith("image/"));
}

/** One paragraph for each line that holds something. */
function lines(text: string): Slice {
    const paragraphs = text.split(/\n+/).map((line) =>
        schema.nodes.paragraph.create(null, line === "" ? [] : [schema.text(line)]));
    return new Slice(Fragment.fromArray(paragraphs), 1, 1);
}

/** Plain text as it stands, or the blocks it means when it is Markdown and not `plain`. */
export function textSlice(raw: string, plain: boolean, converted: () => void = () => undefined): Slice {
    const text = cleanText(raw.replace(/\r\n?/g, "\n"));
    if (plain || !looksLikeMarkdown(text)) {
        return lines(text);
    }
    converted();
    return new Slice(parseMarkdown(text).content, 0, 0);
}

/** Has the studio read the HTML and puts what it gives where `pos` or the selection is. */
export function insertHtml(view: EditorView, html: string, text: string, bring: Bring, pos: number | null = null): void {
    const id = begin(view, pos);
    bring(html).then((json) => {
        const slice = readBrought(json);
        // Cells over cells, as the tables do it themselves.
        const cells = pos === null && isInTable(view.state) && pasteCells(view, new ClipboardEvent("paste"), slice);
        finish(view, id, cells ? null : slice);
    }).catch(() => finish(view, id, text === "" ? null : lines(cleanText(text))));
}

function hasBlocks(html: string): boolean {
    return /<(?:p|h\d|table|ul|ol|div|section|pre|blockquote)\b/i.test(html);
}

export function paste(store: Store, bring: Bring, converted: () => void): Plugin {
    return new Plugin({
        props: {
            // The engine's own way would parse it in this page.
            transformPastedHTML: () => "",
            clipboardTextParser: (text, $context, plain) =>
                textSlice(text, plain || ($context.parent.type.spec.code ?? false), converted),
            clipboardTextSerializer: (slice) => slice.content.textBetween(0, slice.content.size, "\n\n", "\n"),
            handlePaste(view, event) {
                const files = pictureFiles(event.clipboardData);
                const html = event.clipboardData?.getData("text/html") ?? "";
                if (files.length > 0 && !hasBlocks(html)) {
                    insertFiles(view, files, store);
                    return true;
                }
                const code = view.state.selection.$from.parent.type.spec.code ?? false;
                if (html === "" || code) {
                    return false;
                }
                insertHtml(view, html, event.clipboardData?.getData("text/plain") ?? "", bring);
                return true;
            },
            handleDrop(view, event, _slice, moved) {
                if (moved || view.dragging) {
                    return false;
                }
                const at = view.posAtCoords({ left: event.clientX, top: event.clientY });
                const pos = at?.pos ?? view.state.selection.to;
                const files = pictureFiles(event.dataTransfer);
                const html = event.dataTransfer?.getData("text/html") ?? "";
                if (files.length > 0) {
                    event.preventDefault();
                    insertFiles(view, files, store, pos);
                    return true;
                }
                if (html !== "") {
                    event.preventDefault();
                    insertHtml(view, html, event.dataTransfer?.getData("text/plain") ?? "", bring, pos);
                    return true;
                }
                return (event.dataTransfer?.files.length ?? 0) > 0;
            },
        },
    });
}
