// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import { Fragment, Node, Slice } from "prosemirror-model";
import type { Attrs } from "prosemirror-model";
import { Plugin } from "prosemirror-state";
import type { EditorView } from "prosemirror-view";

import { looksLikeMarkdown, parseMarkdown } from "./markdown";
import { begin, finish } from "./pending";
import { anyLoss, sanitize } from "./sanitize";
import type { Losses } from "./sanitize";
import { schema } from "./schema";
import { cleanText, isDataPicture, isMedia } from "./text";

// What comes in by paste and drop. Order: picture files, HTML (sanitised), Markdown, plain text.

/** Stores a picture and answers with its tuiwen://media address; rejects with a sentence. */
export type Store = (name: string, base64: string) => Promise<string>;
export type Report = (losses: Losses) => void;

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

function dataPictures(slice: Slice): string[] {
    const found = new Set<string>();
    slice.content.descendants((node) => {
        if (isDataPicture(node.attrs.src ?? "")) {
            found.add(node.attrs.src);
        }
    });
    return [...found];
}

function rebuild(content: Fragment, known: Map<string, string>): Fragment {
    const children: Node[] = [];
    content.forEach((child) => {
        const src: string | undefined = child.attrs.src;
        if (src === undefined || isMedia(src)) {
            children.push(child.isText ? child : child.copy(rebuild(child.content, known)));
        } else if (known.has(src)) {
            children.push(child.type.create({ ...child.attrs, src: known.get(src) }, null, child.marks));
        } else if (child.isInline) {
            children.push(schema.text(child.attrs.alt || "\ufffd"));
        }
    });
    return Fragment.fromArray(children);
}

async function insertWithPictures(view: EditorView, slice: Slice, store: Store): Promise<void> {
    const id = begin(view);
    const known = new Map<string, string>();
    for (const [i, src] of dataPictures(slice).entries()) {
        await store(`paste-${i + 1}`, src.slice(src.indexOf(",") + 1).replace(/\s/g, ""))
            .then((stored) => known.set(src, stored), () => undefined);
    }
    finish(view, id, new Slice(rebuild(slice.content, known), slice.openStart, slice.openEnd));
}

/** Throws when a node of that name may not have those attributes. */
function checkWrapper(name: string, attrs: Attrs): void {
    const specs = schema.nodes[name].spec.attrs ?? {};
    for (const [attr, value] of Object.entries(attrs)) {
        (specs[attr].validate as (value: unknown) => void)(value);
    }
}

/** The context another copy of this editor wrote, when every node in it is one of ours. */
function ownContext(html: string): string | null {
    const raw = /^\s*(?:<meta[^>]*>)?\s*<[a-z0-9]+[^>]*\sdata-pm-slice="([^"]*)"/i.exec(html)?.[1];
    const parts = raw && /^(\d+) (\d+)(?: -(\d+))? (.*)$/.exec(raw.replace(/&quot;/g, "\""));
    if (!parts) {
        return null;
    }
    try {
        const context: unknown[] = JSON.parse(parts[4]);
        for (let i = 0; i < context.length; i += 2) {
            checkWrapper(String(context[i]), (context[i + 1] ?? {}) as Attrs);
        }
        return raw!.replace(/&quot;/g, "\"");
    } catch {
        return null;
    }
}

function transform(html: string, report: Report): string {
    const { body, losses } = sanitize(html);
    if (anyLoss(losses)) {
        report(losses);
    }
    const context = ownContext(html);
    if (context !== null && body.firstElementChild) {
        body.firstElementChild.setAttribute("data-pm-slice", context);
    }
    return body.innerHTML;
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

export function paste(store: Store, report: Report, converted: () => void): Plugin {
    return new Plugin({
        props: {
            transformPastedHTML: (html) => transform(html, report),
            clipboardTextParser: (text, $context, plain) =>
                textSlice(text, plain || ($context.parent.type.spec.code ?? false), converted),
            clipboardTextSerializer: (slice) => slice.content.textBetween(0, slice.content.size, "\n\n", "\n"),
            handlePaste(view, event, slice) {
                const files = pictureFiles(event.clipboardData);
                const html = event.clipboardData?.getData("text/html") ?? "";
                if (files.length > 0 && (html === "" || !/<(p|h\d|table|ul|ol|div)\b/i.test(html))) {
                    insertFiles(view, files, store);
                    return true;
                }
                if (dataPictures(slice).length > 0) {
                    void insertWithPictures(view, slice, store);
                    return true;
                }
                return false;
            },
            handleDrop(view, event, slice, moved) {
                const files = pictureFiles(event.dataTransfer);
                if (files.length > 0) {
                    event.preventDefault();
                    const at = view.posAtCoords({ left: event.clientX, top: event.clientY });
                    insertFiles(view, files, store, at?.pos ?? view.state.selection.to);
                    return true;
                }
                if (!moved && dataPictures(slice).length > 0) {
                    event.preventDefault();
                    void insertWithPictures(view, slice, store);
                    return true;
                }
                return (event.dataTransfer?.files.length ?? 0) > 0;
            },
        },
    });
}
