// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import { Node, Schema } from "prosemirror-model";
import type { AttributeSpec, MarkSpec, NodeSpec, Slice } from "prosemirror-model";

import description from "../../../../resources/schema/article.json";
import { markLooks, nodeLooks } from "./looks";
import { cleanText } from "./text";

// The schema is built from the file the C++ pipeline reads, so both sides agree by construction;
// only how a node looks in the page is decided here.

interface AttrDescription {
    type: string;
    default: unknown;
    min?: number;
    max?: number;
    values?: unknown[];
}

interface NodeDescription {
    name: string;
    content?: string;
    group?: string;
    marks?: string;
    inline?: boolean;
    atom?: boolean;
    code?: boolean;
    defining?: boolean;
    isolating?: boolean;
    draggable?: boolean;
    attrs?: Record<string, AttrDescription>;
}

interface MarkDescription {
    name: string;
    inclusive?: boolean;
    excludes?: string;
    code?: boolean;
    attrs?: Record<string, AttrDescription>;
}

const colorPattern = /^#[0-9a-f]{6}$/i;

/** Why a value does not fit its description; empty when it does. */
export function misfit(attr: AttrDescription, value: unknown): string {
    if (value === null && attr.default === null) {
        return "";
    }
    const inRange = (n: number) => n >= (attr.min ?? -Infinity) && n <= (attr.max ?? Infinity);
    switch (attr.type) {
        case "integer":
            return Number.isInteger(value) && inRange(value as number) ? "" : "is not an integer in range";
        case "integers":
            return Array.isArray(value) && value.every((n) => Number.isInteger(n) && n >= 0)
                ? "" : "is not a list of integers";
        case "boolean":
            return typeof value === "boolean" ? "" : "is not true or false";
        case "color":
            return typeof value === "string" && colorPattern.test(value) ? "" : "is not a #rrggbb colour";
        case "enum":
            return (attr.values ?? []).includes(value) ? "" : "is not one of the allowed values";
        default:
            return typeof value === "string" ? "" : "is not text";
    }
}

function attributes(described: Record<string, AttrDescription> | undefined): Record<string, AttributeSpec> {
    const specs: Record<string, AttributeSpec> = {};
    for (const [name, attr] of Object.entries(described ?? {})) {
        specs[name] = {
            default: attr.default,
            validate: (value: unknown) => {
                const reason = misfit(attr, value);
                if (reason !== "") {
                    throw new RangeError(`${name} ${reason}`);
                }
            },
        };
    }
    return specs;
}

/** An attribute's value in the page's HTML; what does not fit becomes the default. */
function readAttr(attr: AttrDescription, raw: string | null): unknown {
    const value = raw === null ? attr.default
        : attr.type === "integer" ? Number(raw)
            : attr.type === "boolean" ? raw === "true"
                : cleanText(raw);
    return misfit(attr, value) === "" ? value : attr.default;
}

/** The look of nodes that need none of their own: a box (or span) that says what it is in data attributes. */
function plainLook(name: string, description: NodeDescription): Partial<NodeSpec> {
    const attrs = Object.entries(description.attrs ?? {});
    const leaf = description.content === undefined;
    const tag = description.inline ? "span" : "section";
    const dom = (node: Node): Record<string, string> => ({
        "data-node": name,
        ...Object.fromEntries(attrs.map(([attr]) => [`data-${attr}`, String(node.attrs[attr])])),
    });
    return {
        toDOM: (node) => (leaf ? [tag, dom(node)] : [tag, dom(node), 0]),
        parseDOM: [{
            tag: `${tag}[data-node=${name}]`,
            priority: 70,
            getAttrs: (element) => Object.fromEntries(attrs.map(([attr, spec]) =>
                [attr, readAttr(spec, element.getAttribute(`data-${attr}`))])),
        }],
    };
}

function build(): Schema {
    const nodes: Record<string, NodeSpec> = {};
    for (const { name, attrs, ...rest } of description.nodes as NodeDescription[]) {
        const look = nodeLooks[name] ?? plainLook(name, { name, attrs, ...rest });
        nodes[name] = { ...rest, attrs: attributes(attrs), ...look };
    }
    const marks: Record<string, MarkSpec> = {};
    for (const { name, attrs, ...rest } of description.marks as MarkDescription[]) {
        marks[name] = { ...rest, attrs: attributes(attrs), ...markLooks[name] };
    }
    return new Schema({ nodes, marks, topNode: "doc" });
}

export const schema = build();
export const schemaVersion: number = description.version;

interface Json {
    type: string;
    attrs?: Record<string, unknown>;
    content?: Json[];
    marks?: Json[];
    text?: string;
    /** Of the schema, at the root only. */
    version?: number;
}

/** Throws RangeError when attributes do not fit their description, however deep the node is. */
export function checkAttrs(node: Node): void {
    const check = (specs: Record<string, AttributeSpec> | undefined, attrs: Record<string, unknown>): void => {
        for (const [name, spec] of Object.entries(specs ?? {})) {
            (spec.validate as (value: unknown) => void)(attrs[name]);
        }
    };
    check(node.type.spec.attrs, node.attrs);
    node.marks.forEach((mark) => check(mark.type.spec.attrs, mark.attrs));
    node.forEach(checkAttrs);
}

/** Whether a document was made by a newer program: it may be looked at, but not written. */
export function isNewer(json: unknown): boolean {
    return ((json as Json | null)?.version ?? 1) > schemaVersion;
}

/** Reads a document, checking content and attributes. Throws RangeError saying what does not fit. */
export function readDoc(json: unknown): Node {
    const body = json as Json | null;
    if (!body || Object.keys(body).length === 0) {
        return schema.topNodeType.createAndFill()!;
    }
    const node = Node.fromJSON(schema, body);
    if (node.type !== schema.topNodeType) {
        throw new RangeError(`the document's root is ${node.type.name}`);
    }
    node.check();
    return node;
}

function clean(value: unknown): unknown {
    if (typeof value === "string") {
        return cleanText(value);
    }
    if (Array.isArray(value)) {
        return value.map(clean);
    }
    if (value !== null && typeof value === "object") {
        return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, clean(inner)]));
    }
    return value;
}

const written = new WeakMap<Node, Json>();

/** Writes a block; text is free of lone surrogates and control characters. What was written once is remembered. */
export function writeBlock(block: Node): Json {
    let json = written.get(block);
    if (!json) {
        json = clean(block.toJSON()) as Json;
        written.set(block, json);
    }
    return json;
}

/** Writes a document. */
export function writeDoc(doc: Node): Json {
    return { type: doc.type.name, content: doc.content.content.map(writeBlock), version: schemaVersion };
}

/** Writes a piece of a document, for the clipboard. */
export function writeSlice(slice: Slice): unknown {
    return clean(slice.toJSON());
}
