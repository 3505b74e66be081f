// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import type { Attrs, DOMOutputSpec, MarkSpec, Node, NodeSpec, TagParseRule } from "prosemirror-model";

import { cleanText, isDataPicture, isMedia, safeHref } from "./text";

// How nodes and marks are drawn in the page and read from (sanitised) HTML.

const colorPattern = /^#[0-9a-f]{6}$/i;

function blockStyle(attrs: Attrs): Record<string, string> {
    const dom: Record<string, string> = {};
    if (attrs.align) {
        dom["data-align"] = attrs.align;
    }
    if (attrs.indent) {
        dom["data-indent"] = String(attrs.indent);
    }
    if (attrs.leading) {
        dom["data-leading"] = attrs.leading;
    }
    return dom;
}

function aligned(element: HTMLElement): Record<string, unknown> {
    const align = element.getAttribute("data-align") ?? element.style.textAlign;
    const indent = Number(element.getAttribute("data-indent") ?? 0);
    return {
        align: ["left", "center", "right", "justify"].includes(align) ? align : null,
        indent: Number.isInteger(indent) && indent >= 0 && indent <= 6 ? indent : 0,
        leading: leading(element),
    };
}

/** Line heights an article may have. */
export const leadings: readonly string[] = ["1.25", "1.5", "1.75", "2", "2.5", "3"];

function leading(element: HTMLElement): string | null {
    const value = element.getAttribute("data-leading") ?? "";
    return leadings.includes(value) ? value : null;
}

function cellDom(tag: string): (node: Node) => DOMOutputSpec {
    return (node) => {
        const dom: Record<string, string> = {};
        if (node.attrs.colspan !== 1) {
            dom.colspan = String(node.attrs.colspan);
        }
        if (node.attrs.rowspan !== 1) {
            dom.rowspan = String(node.attrs.rowspan);
        }
        if (node.attrs.colwidth) {
            dom["data-colwidth"] = node.attrs.colwidth.join(",");
        }
        if (node.attrs.align) {
            dom["data-align"] = node.attrs.align;
        }
        return [tag, dom, 0];
    };
}

function span(element: HTMLElement, name: string, most: number): number {
    const value = Number(element.getAttribute(name) ?? 1);
    return Number.isInteger(value) ? Math.min(Math.max(value, 1), most) : 1;
}

function cellAttrs(element: HTMLElement): Attrs {
    const colspan = span(element, "colspan", 200);
    const widths = (element.getAttribute("data-colwidth") ?? "").split(",").map(Number);
    const align = aligned(element).align;
    return {
        colspan,
        rowspan: span(element, "rowspan", 1000),
        colwidth: widths.length === colspan && widths.every((w) => Number.isInteger(w) && w > 0) ? widths : null,
        align: align === "justify" ? null : align,
    };
}

function pictureAttrs(element: HTMLElement): Attrs | false {
    const picture = element.matches("img") ? element : element.querySelector("img");
    const src = picture?.getAttribute("src") ?? "";
    if (!picture || (!isMedia(src) && !isDataPicture(src))) {
        return false;
    }
    const width = Number(element.getAttribute("data-width") ?? 100);
    const align = aligned(element).align;
    const link = picture.closest("a")?.getAttribute("href") ?? element.getAttribute("data-href") ?? "";
    return {
        src,
        href: safeHref(link) ?? "",
        rounded: element.getAttribute("data-rounded") === "true",
        shadow: element.getAttribute("data-shadow") === "true",
        alt: cleanText(picture.getAttribute("alt") ?? ""),
        caption: cleanText(element.querySelector("figcaption")?.textContent ?? ""),
        width: Number.isInteger(width) && width >= 10 && width <= 100 ? width : 100,
        align: align === "justify" ? null : align,
    };
}

const headingRules: TagParseRule[] = [1, 2, 3, 4, 5, 6].map((level) => ({
    tag: `h${level}`,
    getAttrs: (element) => ({ level, align: aligned(element).align, leading: leading(element) }),
}));

/** What nodes may hold comes from the description. */
export const nodeLooks: Record<string, Partial<NodeSpec>> = {
    doc: {},
    paragraph: {
        toDOM: (node) => ["p", blockStyle(node.attrs), 0],
        parseDOM: [{ tag: "p", getAttrs: aligned }],
    },
    heading: {
        toDOM: (node) => [`h${node.attrs.level}`, blockStyle(node.attrs), 0],
        parseDOM: headingRules,
    },
    blockquote: { toDOM: () => ["blockquote", 0], parseDOM: [{ tag: "blockquote" }] },
    bullet_list: { toDOM: () => ["ul", 0], parseDOM: [{ tag: "ul" }] },
    ordered_list: {
        toDOM: (node) => ["ol", node.attrs.start === 1 ? {} : { start: String(node.attrs.start) }, 0],
        parseDOM: [{
            tag: "ol",
            getAttrs: (element) => {
                const start = Number(element.getAttribute("start") ?? 1);
                return { start: Number.isInteger(start) && start >= 0 && start <= 999999999 ? start : 1 };
            },
        }],
    },
    list_item: { toDOM: () => ["li", 0], parseDOM: [{ tag: "li" }] },
    task_list: {
        toDOM: () => ["ul", { "data-kind": "tasks" }, 0],
        parseDOM: [{ tag: "ul[data-kind=tasks]", priority: 60 }],
    },
    task_item: {
        toDOM: (node) => ["li", { "data-kind": "task", "data-checked": String(node.attrs.checked) }, ["div", 0]],
        parseDOM: [{
            tag: "li[data-kind=task]",
            priority: 60,
            getAttrs: (element) => ({ checked: element.getAttribute("data-checked") === "true" }),
        }],
    },
    code_block: {
        toDOM: (node) => ["pre", { "data-language": node.attrs.language, "data-numbers": String(node.attrs.numbers),
            "data-wrap": String(node.attrs.wrap) }, ["code", 0]],
        parseDOM: [{
            tag: "pre",
            preserveWhitespace: "full",
            getAttrs: (element) => ({
                language: cleanText(element.getAttribute("data-language") ?? "").slice(0, 40),
                numbers: element.getAttribute("data-numbers") === "true",
                wrap: element.getAttribute("data-wrap") === "true",
            }),
        }],
    },
    math_block: {
        toDOM: (node) => ["div", { "data-kind": "math", "data-tex": node.attrs.tex }, node.attrs.tex],
        parseDOM: [{
            tag: "div[data-kind=math]",
            getAttrs: (element) => ({ tex: cleanText(element.getAttribute("data-tex") ?? "") }),
        }],
    },
    divider: { toDOM: () => ["hr"], parseDOM: [{ tag: "hr" }] },
    table: {
        tableRole: "table",
        toDOM: (node) => ["table", { "data-layout": node.attrs.layout }, ["tbody", 0]],
        parseDOM: [{
            tag: "table",
            getAttrs: (element) => ({ layout: element.getAttribute("data-layout") === "scroll" ? "scroll" : "wrap" }),
        }],
    },
    table_row: { tableRole: "row", toDOM: () => ["tr", 0], parseDOM: [{ tag: "tr" }] },
    table_cell: { tableRole: "cell", toDOM: cellDom("td"), parseDOM: [{ tag: "td", getAttrs: cellAttrs }] },
    table_header: {
        tableRole: "header_cell",
        toDOM: cellDom("th"),
        parseDOM: [{ tag: "th", getAttrs: cellAttrs }],
    },
    image: {
        toDOM: (node) => [
            "figure",
            { ...blockStyle(node.attrs), "data-width": String(node.attrs.width), "data-href": node.attrs.href,
                "data-rounded": String(node.attrs.rounded), "data-shadow": String(node.attrs.shadow) },
            ["img", { src: node.attrs.src, alt: node.attrs.alt }],
            ["figcaption", node.attrs.caption],
        ],
        parseDOM: [
            { tag: "figure", getAttrs: pictureAttrs },
            { tag: "img:not([data-inline])", getAttrs: pictureAttrs },
        ],
    },
    inline_image: {
        toDOM: (node) => ["img", { src: node.attrs.src, alt: node.attrs.alt, "data-inline": "" }],
        parseDOM: [{
            tag: "img[data-inline]",
            getAttrs: (element) => {
                const attrs = pictureAttrs(element);
                return attrs === false ? false : { src: attrs.src, alt: attrs.alt };
            },
        }],
    },
    math_inline: {
        toDOM: (node) => ["span", { "data-kind": "math", "data-tex": node.attrs.tex }, node.attrs.tex],
        parseDOM: [{
            tag: "span[data-kind=math]",
            getAttrs: (element) => ({ tex: cleanText(element.getAttribute("data-tex") ?? "") }),
        }],
    },
    hard_break: { toDOM: () => ["br"], parseDOM: [{ tag: "br" }] },
    text: {},
};

function colour(value: string): string | null {
    if (colorPattern.test(value)) {
        return value.toLowerCase();
    }
    const parts = /^rgba?\((\d+), ?(\d+), ?(\d+)(?:, ?([\d.]+))?\)$/.exec(value);
    if (!parts || parts[4] === "0") {
        return null;
    }
    return "#" + parts.slice(1, 4).map((n) => Math.min(255, Number(n)).toString(16).padStart(2, "0")).join("");
}

function colourRule(property: string): (value: string) => Attrs | false {
    return (value) => {
        const hex = colour(value);
        return hex === null || (property === "background-color" && hex === "#ffffff") ? false : { value: hex };
    };
}

export const markLooks: Record<string, Partial<MarkSpec>> = {
    link: {
        toDOM: (mark) => ["a", { href: mark.attrs.href, title: mark.attrs.title, rel: "noopener" }, 0],
        parseDOM: [{
            tag: "a[href]",
            getAttrs: (element) => {
                const href = safeHref(element.getAttribute("href") ?? "");
                return href === null ? false : { href, title: cleanText(element.getAttribute("title") ?? "") };
            },
        }],
    },
    bold: {
        toDOM: () => ["strong", 0],
        parseDOM: [
            { tag: "strong" },
            { tag: "b", getAttrs: (element) => element.style.fontWeight !== "normal" && null },
            { style: "font-weight=normal", clearMark: (mark) => mark.type.name === "bold" },
            { style: "font-weight", getAttrs: (value) => /^(bold(er)?|[6-9]00)$/.test(value) && null },
        ],
    },
    italic: {
        toDOM: () => ["em", 0],
        parseDOM: [{ tag: "em" }, { tag: "i" }, { style: "font-style=italic" }],
    },
    underline: {
        toDOM: () => ["u", 0],
        parseDOM: [
            { tag: "u" },
            { style: "text-decoration", getAttrs: (value) => value.includes("underline") && null },
        ],
    },
    strike: {
        toDOM: () => ["s", 0],
        parseDOM: [
            { tag: "s" }, { tag: "del" }, { tag: "strike" },
            { style: "text-decoration", getAttrs: (value) => value.includes("line-through") && null },
        ],
    },
    color: {
        toDOM: (mark) => ["span", { style: `color: ${mark.attrs.value}` }, 0],
        parseDOM: [{ style: "color", getAttrs: colourRule("color") }],
    },
    highlight: {
        toDOM: (mark) => ["mark", { style: `background-color: ${mark.attrs.value}` }, 0],
        parseDOM: [
            { style: "background-color", getAttrs: colourRule("background-color") },
            { tag: "mark", getAttrs: (element) => element.style.backgroundColor === "" && { value: "#fbe3a6" } },
        ],
    },
    font_size: {
        toDOM: (mark) => ["span", { style: `font-size: ${mark.attrs.px}px` }, 0],
        parseDOM: [{
            style: "font-size",
            getAttrs: (value) => {
                const px = Math.round(Number(/^([\d.]+)px$/.exec(value)?.[1] ?? NaN));
                return px >= 10 && px <= 48 && { px };
            },
        }],
    },
    letter_spacing: {
        toDOM: (mark) => ["span", { style: `letter-spacing: ${mark.attrs.px}px` }, 0],
        parseDOM: [{
            style: "letter-spacing",
            getAttrs: (value) => {
                const px = Math.round(Number(/^([\d.]+)px$/.exec(value)?.[1] ?? NaN));
                return px >= 0 && px <= 10 && { px };
            },
        }],
    },
    mini_program_link: {
        toDOM: (mark) => ["a", { class: "mini", "data-appid": mark.attrs.appid, "data-path": mark.attrs.path }, 0],
        parseDOM: [{
            tag: "a[data-appid]",
            priority: 60,
            getAttrs: (element) => ({
                appid: cleanText(element.getAttribute("data-appid") ?? ""),
                path: cleanText(element.getAttribute("data-path") ?? ""),
            }),
        }],
    },
    superscript: { toDOM: () => ["sup", 0], parseDOM: [{ tag: "sup" }] },
    subscript: { toDOM: () => ["sub", 0], parseDOM: [{ tag: "sub" }] },
    code: { toDOM: () => ["code", 0], parseDOM: [{ tag: "code" }] },
};
