// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import { cleanText, isDataPicture, isMedia, safeHref } from "./text";

// Pasted HTML is hostile. It is parsed into a document that belongs to no window: no script runs
// and nothing is fetched there. What is known to be harmless is written into a second such
// document, element by element, attribute by attribute; nothing is ever copied as it stands.

/** What could not be kept; shown to the person who pasted. */
export interface Losses {
    scripts: number;
    remotePictures: string[];
    embeds: number;
    links: number;
}

export interface Sanitized {
    body: HTMLElement;
    losses: Losses;
}

/** Deeper than this nothing is kept but its text; hostile nesting costs quadratic time otherwise. */
const maxDepth = 255;

const kept = new Set([
    "p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "ul", "ol", "li", "pre", "code", "table", "tbody",
    "thead", "tfoot", "tr", "td", "th", "figure", "figcaption", "br", "hr", "strong", "b", "em", "i", "u", "s",
    "del", "strike", "sub", "sup", "mark", "span", "div", "section",
]);

const renamed: Record<string, string> = {
    article: "section", main: "section", header: "section", footer: "section", aside: "section",
    nav: "section", address: "section", center: "section", details: "section", summary: "p",
    ins: "u", small: "span", font: "span", label: "span", big: "span", q: "span", cite: "em", dfn: "em",
    var: "em", kbd: "code", samp: "code", tt: "code", dl: "section", dt: "p", dd: "p", caption: "p",
    listing: "pre", xmp: "pre", plaintext: "pre",
};

const dropped = new Set([
    "script", "style", "template", "noscript", "head", "title", "meta", "link", "base", "iframe", "frame",
    "frameset", "noframes", "object", "embed", "applet", "param", "audio", "video", "source", "track",
    "canvas", "svg", "math", "map", "area", "form", "button", "select", "option", "optgroup", "datalist",
    "textarea", "input", "output", "progress", "meter", "dialog", "portal", "marquee", "slot", "img", "image",
    "picture", "a",
]);

const embeds = new Set(["iframe", "object", "embed", "audio", "video", "canvas", "svg", "applet"]);

const namedColours: Record<string, string> = {
    black: "#000000", white: "#ffffff", red: "#ff0000", green: "#008000", blue: "#0000ff", yellow: "#ffff00",
    gray: "#808080", grey: "#808080", orange: "#ffa500", purple: "#800080", navy: "#000080", teal: "#008080",
};

function hexColour(value: string): string | null {
    const text = value.trim().toLowerCase();
    if (/^#[0-9a-f]{6}$/.test(text)) {
        return text;
    }
    if (/^#[0-9a-f]{3}$/.test(text)) {
        return "#" + [...text.slice(1)].map((digit) => digit + digit).join("");
    }
    const parts = /^rgba?\(\s*(\d{1,3})\s*,\s*(\d{1,3})\s*,\s*(\d{1,3})\s*(?:,\s*(\d?\.?\d+)\s*)?\)$/.exec(text);
    if (parts && Number(parts[4] ?? 1) > 0.05) {
        return "#" + parts.slice(1, 4)
            .map((n) => Math.min(255, Number(n)).toString(16).padStart(2, "0")).join("");
    }
    return namedColours[text] ?? null;
}

function pixels(value: string): number | null {
    const parts = /^\s*(\d{1,3}(?:\.\d+)?)(px|pt)\s*$/i.exec(value);
    if (!parts) {
        return null;
    }
    const px = Math.round(Number(parts[1]) * (parts[2].toLowerCase() === "pt" ? 4 / 3 : 1));
    return px >= 10 && px <= 48 ? px : null;
}

/** The declarations that mean something in an article, with values rebuilt from what was understood. */
export function safeStyle(style: string): string {
    const safe: string[] = [];
    for (const declaration of style.slice(0, 4000).split(";")) {
        const colon = declaration.indexOf(":");
        const property = declaration.slice(0, colon).trim().toLowerCase();
        const value = declaration.slice(colon + 1).replace(/!important/i, "").trim().toLowerCase();
        if (property === "color" || property === "background-color" || property === "background") {
            const hex = hexColour(value);
            if (hex !== null) {
                safe.push(`${property === "color" ? "color" : "background-color"}: ${hex}`);
            }
        } else if (property === "font-size") {
            const px = pixels(value);
            if (px !== null) {
                safe.push(`font-size: ${px}px`);
            }
        } else if (property === "text-align" && /^(left|center|right|justify)$/.test(value)) {
            safe.push(`text-align: ${value}`);
        } else if (property === "font-weight" && /^(normal|bold|bolder|[1-9]00)$/.test(value)) {
            safe.push(`font-weight: ${value}`);
        } else if (property === "font-style" && /^(normal|italic)$/.test(value)) {
            safe.push(`font-style: ${value}`);
        } else if ((property === "text-decoration" || property === "text-decoration-line")
            && /^(underline|line-through)\b/.test(value)) {
            safe.push(`text-decoration: ${/^(underline|line-through)/.exec(value)![0]}`);
        }
    }
    return safe.join("; ");
}

const dataAttributes: Record<string, RegExp> = {
    "data-kind": /^(math|task|tasks)$/,
    "data-checked": /^(true|false)$/,
    "data-align": /^(left|center|right|justify)$/,
    "data-indent": /^[0-6]$/,
    "data-width": /^\d{2,3}$/,
    "data-language": /^[\w+#.-]{0,40}$/,
    "data-colwidth": /^\d{1,4}(,\d{1,4})*$/,
    "data-inline": /^$/,
};

function copyAttributes(from: Element, to: HTMLElement): void {
    const style = safeStyle(from.getAttribute("style") ?? "");
    if (style !== "") {
        to.setAttribute("style", style);
    }
    if (from.localName === "font") {
        const hex = hexColour(from.getAttribute("color") ?? "");
        if (hex !== null) {
            to.setAttribute("style", `color: ${hex}`);
        }
    }
    for (const name of ["colspan", "rowspan", "start"]) {
        const value = from.getAttribute(name) ?? "";
        if (/^\d{1,4}$/.test(value)) {
            to.setAttribute(name, value);
        }
    }
    for (const [name, pattern] of Object.entries(dataAttributes)) {
        const value = from.getAttribute(name);
        if (value !== null && pattern.test(value)) {
            to.setAttribute(name, value);
        }
    }
    const tex = from.getAttribute("data-tex");
    if (tex !== null) {
        to.setAttribute("data-tex", cleanText(tex).slice(0, 10000));
    }
    const align = (from.getAttribute("align") ?? "").toLowerCase();
    if (/^(left|center|right|justify)$/.test(align) && !to.hasAttribute("data-align")) {
        to.setAttribute("data-align", align);
    }
}

/** The picture's address in pages that load late; WeChat and others keep it beside an empty src. */
function pictureSource(element: Element): string {
    const late = element.getAttribute("data-src") ?? "";
    return (late !== "" ? late : element.getAttribute("src") ?? "").trim();
}

interface Step {
    from: Node;
    to: HTMLElement;
    depth: number;
}

class Cleaner {
    readonly target = document.implementation.createHTMLDocument("");
    readonly losses: Losses = { scripts: 0, remotePictures: [], embeds: 0, links: 0 };
    private readonly steps: Step[] = [];

    run(source: Document): HTMLElement {
        this.countActive(source);
        this.pushChildren(source.body, this.target.body, 0);
        while (this.steps.length > 0) {
            this.take(this.steps.pop()!);
        }
        return this.target.body;
    }

    private countActive(source: Document): void {
        this.losses.scripts = source.querySelectorAll("script").length;
        this.losses.embeds = source.querySelectorAll([...embeds].join(",")).length;
    }

    private pushChildren(from: Node, to: HTMLElement, depth: number): void {
        for (let child = from.lastChild; child; child = child.previousSibling) {
            this.steps.push({ from: child, to, depth });
        }
    }

    private take({ from, to, depth }: Step): void {
        if (from.nodeType === 3) {
            to.appendChild(this.target.createTextNode(cleanText(from.nodeValue ?? "")));
            return;
        }
        if (from.nodeType !== 1) {
            return;
        }
        const element = from as Element;
        const foreign = element.namespaceURI !== "http://www.w3.org/1999/xhtml";
        const name = foreign ? "svg" : element.localName.toLowerCase();
        if (depth >= maxDepth) {
            to.appendChild(this.target.createTextNode(cleanText(this.plainText(element))));
        } else if (name === "img") {
            this.takePicture(element, to);
        } else if (name === "a") {
            this.takeLink(element, to, depth);
        } else if (name === "input" && element.getAttribute("type") === "checkbox") {
            this.takeCheckbox(element, to);
        } else if (name === "picture") {
            this.pushChildren(element, to, depth + 1);
        } else if (!dropped.has(name)) {
            this.takeElement(element, name, to, depth);
        }
    }

    private plainText(element: Element): string {
        return dropped.has(element.localName) ? "" : element.textContent ?? "";
    }

    private takeElement(element: Element, name: string, to: HTMLElement, depth: number): void {
        const tag = renamed[name] ?? (kept.has(name) ? name : "span");
        const copy = this.target.createElement(tag);
        copyAttributes(element, copy);
        to.appendChild(copy);
        this.pushChildren(element, copy, depth + 1);
    }

    private takeLink(element: Element, to: HTMLElement, depth: number): void {
        const href = safeHref(element.getAttribute("href") ?? "");
        const copy = this.target.createElement(href === null ? "span" : "a");
        if (href !== null) {
            copy.setAttribute("href", href);
            copy.setAttribute("title", cleanText(element.getAttribute("title") ?? ""));
        } else if (element.hasAttribute("href")) {
            this.losses.links++;
        }
        copyAttributes(element, copy);
        to.appendChild(copy);
        this.pushChildren(element, copy, depth + 1);
    }

    private takeCheckbox(element: Element, to: HTMLElement): void {
        const item = to.closest("li");
        if (item) {
            item.setAttribute("data-kind", "task");
            item.setAttribute("data-checked", String(element.hasAttribute("checked")));
            item.parentElement?.setAttribute("data-kind", "tasks");
        }
    }

    private takePicture(element: Element, to: HTMLElement): void {
        const src = pictureSource(element);
        const alt = cleanText(element.getAttribute("alt") ?? "").slice(0, 500);
        if (isMedia(src) || isDataPicture(src)) {
            const copy = this.target.createElement("img");
            copyAttributes(element, copy);
            copy.setAttribute("src", src);
            copy.setAttribute("alt", alt);
            to.appendChild(copy);
            return;
        }
        const href = safeHref(src);
        if (href === null || !/^https?:/i.test(href)) {
            return;
        }
        this.losses.remotePictures.push(href);
        const link = this.target.createElement("a");
        link.setAttribute("href", href);
        link.textContent = alt === "" ? href : alt;
        to.appendChild(link);
    }
}

/** Nesting that no real page reaches; deeper trees only serve to hang whoever walks them. */
const deepest = 255;
/** Elements that hold nothing, or end where the next of their kind begins: they do not nest. */
const flat = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|p|li|dt|dd|td|th|tr|option)$/i;

/** The same markup without the tags below `deepest`; their text stays. */
export function shallow(html: string): string {
    let depth = 0;
    return html.replace(/<(\/?)([a-z][a-z0-9-]*)[^>]*>/gi, (tag: string, closing: string, name: string) => {
        if (flat.test(name) || tag.endsWith("/>")) {
            return tag;
        }
        if (closing === "") {
            depth += 1;
            return depth > deepest ? "" : tag;
        }
        const beyond = depth > deepest;
        depth = Math.max(0, depth - 1);
        return beyond ? "" : tag;
    });
}

/** Everything an article may hold out of foreign HTML, in a document without a window. */
export function sanitize(html: string): Sanitized {
    const source = new DOMParser().parseFromString(shallow(html), "text/html");
    const cleaner = new Cleaner();
    return { body: cleaner.run(source), losses: cleaner.losses };
}

export function anyLoss(losses: Losses): boolean {
    return losses.scripts + losses.remotePictures.length + losses.embeds + losses.links > 0;
}
