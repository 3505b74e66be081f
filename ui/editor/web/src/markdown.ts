// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import MarkdownIt from "markdown-it";
import type { StateCore, StateInline, Token } from "markdown-it/index.js";
import { MarkdownParser } from "prosemirror-markdown";
import { Fragment, Node } from "prosemirror-model";
import type { Attrs } from "prosemirror-model";

import { schema } from "./schema";
import { cleanText, isMedia, safeHref } from "./text";

// Markdown that is pasted as plain text becomes blocks. Raw HTML in it stays text.

const blockSigns: RegExp[] = [
    /^#{1,6} \S/m, /^ {0,3}(?:[-*+]|\d{1,9}[.)]) \S/m, /^ {0,3}> ?\S/m, /^ {0,3}(?:```|~~~)/m,
    /^\|.+\|\s*\n\|[\s:|-]+\|/m, /^ {0,3}(?:-{3,}|\*{3,}|_{3,})\s*$/m, /^\$\$/m,
];
const inlineSigns: RegExp[] = [
    /\*\*[^\s*][^*\n]*\*\*/, /\[[^\]\n]+\]\([^)\s]+\)/, /`[^`\n]+`/, /~~[^~\n]+~~/,
];

/** Whether plain text is likely meant as Markdown: a block sign, or two kinds of inline signs. */
export function looksLikeMarkdown(text: string): boolean {
    const sample = text.slice(0, 20000);
    const blocks = blockSigns.filter((sign) => sign.test(sample)).length;
    const inlines = inlineSigns.filter((sign) => sign.test(sample)).length;
    return blocks > 1 || (blocks === 1 && (inlines > 0 || sample.includes("\n"))) || inlines > 1
        || /^#{1,6} \S/.test(sample);
}

function mathInline(state: StateInline, silent: boolean): boolean {
    if (state.src[state.pos] !== "$" || state.src[state.pos + 1] === "$") {
        return false;
    }
    const found = /^\$([^\s$](?:[^$\n]*[^\s$\\])?)\$(?!\d)/.exec(state.src.slice(state.pos, state.pos + 2000));
    if (!found) {
        return false;
    }
    if (!silent) {
        state.push("math_inline", "", 0).content = found[1];
    }
    state.pos += found[0].length;
    return true;
}

/** $$ … $$ on lines of its own: paragraphs that hold nothing else become math blocks. */
function mathBlocks(state: StateCore): void {
    state.tokens.forEach((token, i) => {
        const found = token.type === "inline" ? /^\$\$([^$]+)\$\$$/.exec(token.content.trim()) : null;
        if (found && state.tokens[i - 1]?.type === "paragraph_open") {
            state.tokens[i - 1].type = "skipped";
            state.tokens[i + 1].type = "skipped";
            token.type = "math_block";
            token.content = found[1].trim();
        }
    });
    state.tokens = state.tokens.filter((token) => token.type !== "skipped");
}

/** "[ ] " and "[x] " at the start of items turn a bullet list into a task list. */
function tasks(state: StateCore): void {
    const lists: { open: Token; items: Token[]; task: boolean }[] = [];
    state.tokens.forEach((token, i) => {
        if (token.type === "bullet_list_open" || token.type === "ordered_list_open") {
            lists.push({ open: token, items: [], task: token.type === "bullet_list_open" });
        } else if (token.type === "list_item_open") {
            const list = lists[lists.length - 1];
            const text = state.tokens[i + 2];
            const found = text?.type === "inline" ? /^\[([ xX])\] +/.exec(text.content) : null;
            list.items.push(token);
            list.task = list.task && found !== null;
            token.meta = found ? { checked: found[1] !== " ", text } : null;
        } else if (token.type === "list_item_close" || token.type.endsWith("_list_close")) {
            const list = lists[lists.length - 1];
            if (token.type === "list_item_close") {
                list.items.push(token);
            } else {
                lists.pop();
                if (list.task) {
                    list.open.type = "task_list_open";
                    token.type = "task_list_close";
                    for (const item of list.items) {
                        item.type = item.type.replace("list_item", "task_item");
                        if (item.meta) {
                            item.meta.text.content = item.meta.text.content.replace(/^\[[ xX]\] +/, "");
                        }
                    }
                }
            }
        }
    });
}

/** The document has no table sections and its cells hold blocks. */
function tables(state: StateCore): void {
    const tokens: Token[] = [];
    for (const token of state.tokens) {
        if (/^(thead|tbody)_/.test(token.type)) {
            continue;
        }
        const cell = /^t([hd])_(open|close)$/.exec(token.type);
        if (cell && cell[2] === "close") {
            tokens.push(new state.Token("paragraph_close", "p", -1));
        }
        tokens.push(token);
        if (cell && cell[2] === "open") {
            tokens.push(new state.Token("paragraph_open", "p", 1));
        }
    }
    state.tokens = tokens;
}

const tokenizer = MarkdownIt("default", { html: false, linkify: false });
tokenizer.set({ maxNesting: 100 } as object);
tokenizer.inline.ruler.before("escape", "math_inline", mathInline);
tokenizer.core.ruler.before("inline", "tasks", tasks);
tokenizer.core.ruler.before("inline", "math_blocks", mathBlocks);
tokenizer.core.ruler.push("tables", tables);

function cellAttrs(token: Token): Attrs {
    const align = /text-align:(left|center|right)/.exec(token.attrGet("style") ?? "");
    return { align: align ? align[1] : null };
}

function start(token: Token): Attrs {
    return { start: Math.min(Number(token.attrGet("start") ?? 1), 999999999) };
}

const parser = new MarkdownParser(schema, tokenizer, {
    blockquote: { block: "blockquote" },
    paragraph: { block: "paragraph" },
    list_item: { block: "list_item" },
    bullet_list: { block: "bullet_list" },
    ordered_list: { block: "ordered_list", getAttrs: start },
    task_list: { block: "task_list" },
    task_item: { block: "task_item", getAttrs: (token) => ({ checked: token.meta?.checked === true }) },
    heading: { block: "heading", getAttrs: (token) => ({ level: Number(token.tag.slice(1)) }) },
    code_block: { block: "code_block", noCloseToken: true },
    fence: {
        block: "code_block",
        getAttrs: (token) => ({ language: token.info.trim().split(/\s/)[0].slice(0, 40) }),
        noCloseToken: true,
    },
    math_block: { node: "math_block", getAttrs: (token) => ({ tex: token.content }) },
    math_inline: { node: "math_inline", getAttrs: (token) => ({ tex: token.content }) },
    hr: { node: "divider" },
    table: { block: "table" },
    tr: { block: "table_row" },
    th: { block: "table_header", getAttrs: cellAttrs },
    td: { block: "table_cell", getAttrs: cellAttrs },
    image: {
        node: "inline_image",
        getAttrs: (token) => ({ src: token.attrGet("src") ?? "", alt: token.content }),
    },
    hardbreak: { node: "hard_break" },
    em: { mark: "italic" },
    strong: { mark: "bold" },
    s: { mark: "strike" },
    link: {
        mark: "link",
        getAttrs: (token) => ({ href: token.attrGet("href") ?? "", title: token.attrGet("title") ?? "" }),
    },
    code_inline: { mark: "code", noCloseToken: true },
});

/** Pictures of other places become links, link targets that are not safe become text. */
function settle(node: Node): Node {
    if (node.type === schema.nodes.inline_image && !isMedia(node.attrs.src)) {
        const href = safeHref(node.attrs.src);
        const marks = href === null ? [] : [schema.marks.link.create({ href })];
        return schema.text(node.attrs.alt || node.attrs.src || "\ufffd", marks);
    }
    let marks = node.marks;
    const link = schema.marks.link.isInSet(marks);
    if (link) {
        const href = safeHref(link.attrs.href);
        marks = link.removeFromSet(marks);
        marks = href === null ? marks : schema.marks.link.create({ ...link.attrs, href }).addToSet(marks);
    }
    if (node.isText) {
        return node.mark(marks);
    }
    const children: Node[] = [];
    node.forEach((child) => children.push(settle(child)));
    return node.copy(Fragment.fromArray(children)).mark(marks);
}

/** The blocks a Markdown text stands for. */
export function parseMarkdown(text: string): Node {
    return settle(parser.parse(cleanText(text.replace(/\r\n?/g, "\n"))));
}
