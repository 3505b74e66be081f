// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import { Fragment, Slice } from "prosemirror-model";
import type { Node } from "prosemirror-model";

import { insertBlock } from "./blocks";
import { Bridge } from "./bridge";
import type { Message } from "./bridge";
import { change } from "./changes";
import { createView, run, stateFor } from "./editor";
import { found } from "./find";
import { Follower } from "./follow";
import type { Standing } from "./find";
import type { Host, Picture } from "./host";
import { begin, finish } from "./pending";
import { selectedPiece, withPiece } from "./pieces";
import { selected, summary } from "./report";
import { isNewer, readDoc, schema, schemaVersion, writeDoc } from "./schema";
import { setStrings } from "./strings";
import { swapped } from "./swap";
import { isMedia } from "./text";

// The page is a program driven by the studio: it holds the text and its history, shows it, and says
// what changed. It never decides where the text is kept.

const bridge = new Bridge();
const theme = new CSSStyleSheet();
document.adoptedStyleSheets = [theme];

let editable = false;
let loaded = 0;
let dirty = false;
/** The document as the studio has it, block by block; null when its blocks stand differently. */
let handed: Node | null = null;
let idle: ReturnType<typeof setTimeout> | undefined;
let latest: ReturnType<typeof setTimeout> | undefined;
let reporting: ReturnType<typeof setTimeout> | undefined;
const flushes: number[] = [];

/** After a pause of this length the document is handed over; while typing goes on, at the latest after `most`. */
let pause = 300;
const most = 1000;

const host: Host = {
    store: async (name, base64) => {
        const { src } = await bridge.request("pasteImage", { name, base64 });
        if (typeof src !== "string" || !isMedia(src)) {
            throw new Error("the picture was not stored");
        }
        return src;
    },
    bring: async (html) => (await bridge.request("import", { html })).slice,
    converted: () => {
        bridge.send("notice", { kind: "markdown" });
    },
    ask: (what) => {
        bridge.send("ask", { what });
    },
    choosePictures: async (many) => {
        const { pictures } = await bridge.request("choosePictures", { many });
        return (Array.isArray(pictures) ? pictures as Picture[] : []).filter(({ src }) => isMedia(src));
    },
    drawFormula: async (tex, display) => String((await bridge.request("drawFormula", { tex, display })).svg ?? ""),
    drawCode: async (data) => {
        const { src } = await bridge.request("drawCode", { data });
        if (typeof src !== "string" || !isMedia(src)) {
            throw new Error("the code was not drawn");
        }
        return src;
    },
    escape: () => {
        bridge.send("ask", { what: "leave" });
    },
    changed: (docChanged) => {
        if (docChanged) {
            dirty = true;
            schedule();
        }
        reportSoon();
    },
    blurred: handOver,
    composed: () => {
        if (dirty) {
            schedule();
        }
        answerFlushes();
        reportSoon();
    },
};

const view = createView(document.getElementById("page")!, host, () => editable);

const follower = new Follower(view, (place) => {
    bridge.send("scrolled", { place });
});

function schedule(): void {
    clearTimeout(idle);
    idle = setTimeout(handOver, pause);
    latest ??= setTimeout(handOver, most);
}

/** Hands the document over, unless a word is still being composed: then right after it. */
function handOver(): void {
    if (view.composing) {
        return;
    }
    clearTimeout(idle);
    clearTimeout(latest);
    idle = latest = undefined;
    if (dirty) {
        dirty = false;
        bridge.send("changed", { load: loaded, ...change(handed, view.state.doc), ...summary(view.state.doc) });
        handed = view.state.doc;
    }
}

function answerFlushes(): void {
    if (view.composing) {
        return;
    }
    handOver();
    for (const request of flushes.splice(0)) {
        bridge.send("flushed", { request, load: loaded });
    }
}

function reportSoon(): void {
    reporting ??= setTimeout(() => {
        reporting = undefined;
        bridge.send("state", { ...selected(view.state), ...prefixed(found(view.state)), composing: view.composing });
    }, 60);
}

function prefixed({ total, current, fault }: Standing): Record<string, number | string> {
    return { found: total, foundAt: current, findFault: fault };
}

/** How many blocks a document of the studio has at its root. */
function blocksOf(doc: unknown): number {
    const content = (doc as { content?: unknown } | null)?.content;
    return Array.isArray(content) ? content.length : 0;
}

function load(payload: Record<string, unknown>): void {
    loaded = Number(payload.load);
    pause = Number(payload.pause ?? pause);
    dirty = false;
    handed = null;
    try {
        view.updateState(stateFor(payload.doc, host));
    } catch (error) {
        editable = false;
        view.setProps({});
        bridge.send("unreadable", { load: loaded, reason: error instanceof Error ? error.message : String(error) });
        return;
    }
    const newer = isNewer(payload.doc);
    handed = blocksOf(payload.doc) === view.state.doc.childCount ? view.state.doc : null;
    editable = payload.readOnly !== true && !newer;
    view.setProps({});
    window.scrollTo(0, 0);
    bridge.send("loaded", { load: loaded, version: schemaVersion, newer, ...summary(view.state.doc) });
    reportSoon();
}

/** Another state of the text, as one step that can be undone; the studio is told at once. */
function replaceText(payload: Record<string, unknown>): void {
    if (!editable) {
        return;
    }
    try {
        const tr = swapped(view.state, readDoc(payload.doc));
        if (tr) {
            view.dispatch(tr);
        }
    } catch (error) {
        bridge.send("log", { level: "warning", text: error instanceof Error ? error.message : String(error) });
    }
    handOver();
}

function insertPiece(payload: Record<string, unknown>): void {
    if (!editable) {
        return;
    }
    try {
        view.dispatch(withPiece(view.state, readDoc(payload.doc)));
    } catch (error) {
        bridge.send("log", { level: "warning", text: error instanceof Error ? error.message : String(error) });
    }
    view.focus();
}

function picture(payload: Record<string, unknown>): void {
    const src = String(payload.src ?? "");
    if (!isMedia(src) || !editable) {
        return;
    }
    const node = schema.nodes.image.create({ src, alt: String(payload.alt ?? "") });
    if (view.state.selection.$from.depth === 0) {
        finish(view, begin(view), new Slice(Fragment.from(node), 0, 0));
    } else {
        view.dispatch(insertBlock(view.state.tr, node));
    }
    view.focus();
}

function appearance(payload: Record<string, unknown>): void {
    document.documentElement.dataset.theme = payload.dark === true ? "dark" : "light";
    document.documentElement.lang = String(payload.language ?? "zh-CN");
    const colours = (payload.colours ?? {}) as Record<string, string>;
    for (const [name, value] of Object.entries(colours)) {
        if (/^#[0-9a-f]{6,8}$/i.test(value)) {
            document.documentElement.style.setProperty(`--${name}`, value);
        }
    }
}

function receive({ id, type, payload }: Message): void {
    switch (type) {
        case "load":
            load(payload);
            break;
        case "command":
            run(view, String(payload.name), (payload.args ?? {}) as Record<string, unknown>);
            break;
        case "follow":
            follower.setOn(payload.on === true);
            break;
        case "scrollTo":
            follower.goTo(Number(payload.place));
            break;
        case "picture":
            picture(payload);
            break;
        case "replaceText":
            replaceText(payload);
            break;
        case "insert":
            insertPiece(payload);
            break;
        case "piece": {
            const piece = selectedPiece(view.state);
            bridge.send("piece", { request: id, doc: piece ? writeDoc(piece) : {} });
            break;
        }
        case "theme":
            theme.replaceSync(String(payload.css ?? ""));
            break;
        case "appearance":
            appearance(payload);
            break;
        case "strings":
            setStrings(payload as Record<string, string>);
            view.updateState(view.state);
            break;
        case "flush":
            flushes.push(id);
            answerFlushes();
            break;
        case "focus":
            // Focusing anew would put the cursor where the last transaction left it.
            if (!view.hasFocus()) {
                view.focus();
            }
            break;
        default:
            bridge.send("log", { level: "warning", text: `unknown message ${type}` });
    }
}

window.addEventListener("error", (event) => {
    bridge.send("log", { level: "error", text: `${event.message} (${event.filename}:${event.lineno})` });
});

bridge.connect(receive, () => {
    bridge.send("ready", { version: schemaVersion });
});
