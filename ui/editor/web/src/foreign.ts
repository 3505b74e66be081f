// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import { cleanText, isMedia } from "./text";

// Markup of other editors that an article keeps as it is. It has been cleaned before it came into the document;
// here it is built anew from what is known to be harmless, so that a document from anywhere can be shown.

const htmlTags = new Set(["section", "div", "p", "span", "strong", "b", "em", "i", "u", "s", "del", "sub", "sup", "br",
    "hr", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "figure", "figcaption", "table", "tbody",
    "thead", "tfoot", "tr", "td", "th", "colgroup", "col", "caption", "pre", "code", "img", "a", "small", "center"]);
const svgTags = new Set(["svg", "g", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text", "tspan",
    "defs", "lineargradient", "radialgradient", "stop", "clippath", "title"]);
const svgNames: Record<string, string> = { lineargradient: "linearGradient", radialgradient: "radialGradient",
    clippath: "clipPath" };
const svgAttributes = /^(?:d|x|y|x1|y1|x2|y2|cx|cy|r|rx|ry|dx|dy|width|height|viewBox|points|transform|fill|fill-opacity|fill-rule|stroke|stroke-[a-z]+|opacity|offset|stop-color|stop-opacity|gradientUnits|gradientTransform|text-anchor|font-size|font-weight|preserveAspectRatio|id|clip-path)$/;
const svgSpace = "http://www.w3.org/2000/svg";
const deepest = 64;
const mostElements = 4000;

/** Properties that could leave the block, load something, or take clicks away from the editor. */
const refusedProperties = /^(?:position|top|right|bottom|left|inset.*|z-index|pointer-events|cursor|content|behavior|-moz-binding|animation.*|transition.*|user-select|-webkit-user-.*)$/;

function copyStyle(from: string, to: CSSStyleDeclaration): void {
    to.cssText = from.slice(0, 8000);
    for (const property of [...to]) {
        const value = to.getPropertyValue(property);
        const loads = /url\(|image-set\(|image\(|element\(|cross-fade\(/i.test(value)
            && !/^url\("?tuiwen:\/\/media\/[0-9a-f]{64}"?\)$/i.test(value);
        if (refusedProperties.test(property) || loads) {
            to.removeProperty(property);
        }
    }
}

function copyAttributes(from: Element, to: HTMLElement | SVGElement, svg: boolean): void {
    copyStyle(from.getAttribute("style") ?? "", to.style);
    for (const { name, value } of [...from.attributes]) {
        const harmless = svg ? svgAttributes.test(name) && (!/url\(/i.test(value) || /^url\(#[\w-]+\)$/.test(value))
            : /^(?:colspan|rowspan|align|valign|width|height|start)$/.test(name) && /^[\w%.-]{1,20}$/.test(value);
        if (harmless) {
            to.setAttribute(name, value);
        }
    }
}

/** The harmless rest of a markup, as nodes of `target`; nothing runs, loads or reaches out of its place. */
export function harmless(html: string, target: Document): DocumentFragment {
    const source = new DOMParser().parseFromString(html.slice(0, 400000), "text/html");
    const result = target.createDocumentFragment();
    let left = mostElements;
    const walk = (from: globalThis.Node, to: globalThis.Node, depth: number): void => {
        for (const child of [...from.childNodes]) {
            if (child.nodeType === 3) {
                to.appendChild(target.createTextNode(cleanText(child.nodeValue ?? "")));
            } else if (child.nodeType === 1 && left-- > 0) {
                take(child as Element, to, depth);
            }
        }
    };
    const take = (element: Element, to: globalThis.Node, depth: number): void => {
        const name = element.localName.toLowerCase();
        const svg = element.namespaceURI === svgSpace;
        if (!(svg ? svgTags : htmlTags).has(name) || depth > deepest) {
            if (!/^(?:script|style|template|noscript|iframe|object|embed|foreignobject|animate.*|set|use|image)$/.test(name)
                && depth <= deepest) {
                walk(element, to, depth + 1);
            }
            return;
        }
        const copy = svg ? target.createElementNS(svgSpace, svgNames[name] ?? name)
            : target.createElement(name === "a" ? "span" : name);
        copyAttributes(element, copy, svg);
        if (name === "img") {
            const src = element.getAttribute("src") ?? "";
            (copy as HTMLImageElement).alt = cleanText(element.getAttribute("alt") ?? "");
            if (isMedia(src)) {
                (copy as HTMLImageElement).src = src;
            }
        }
        to.appendChild(copy);
        walk(element, copy, depth + 1);
    };
    walk(source.body, result, 0);
    return result;
}
