// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import { Node, Schema } from "prosemirror-model";
import type { AttributeSpec, MarkSpec, NodeSpec } from "prosemirror-model";

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

/** How a node is drawn that has no look of its own. */
function plainLook({ name, inline, content }: NodeDescription): Partial<NodeSpec> {
    const tag = inline ? "span" : "div";
    return {
        toDOM: () => (content ? [tag, { "data-node": name }, 0] : [tag, { "data-node": name }]),
        parseDOM: content ? [{ tag: `${tag}[data-node=${name}]` }] : [],
    };
}

function build(): Schema {
    const nodes: Record<string, NodeSpec> = {};
    for (const described of description.nodes as NodeDescription[]) {
        const { name, attrs, ...rest } = described;
        const look = nodeLooks[name] ?? (name === "text" ? {} : plainLook(described));
        nodes[name] = { ...rest, attrs: attributes(attrs), ...look };
    }
    const marks: Record<string, MarkSpec> = {};
    for (const { name, attrs, ...rest } of description.marks as MarkDescription[]) {
        const look = markLooks[name] ?? { toDOM: () => ["span", { "data-mark": name }, 0] };
        marks[name] = { ...rest, attrs: attributes(attrs), ...look };
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

/** Reads a document, checking content and attributes. Throws RangeError saying what does not fit. */
export function readDoc(json: unknown): Node {
    const body = json as Json | null;
    if (!body || Object.keys(body).length === 0) {
        return schema.topNodeType.createAndFill()!;
    }
    if ((body.version ?? 1) > schemaVersion) {
        throw new RangeError(`the document was made by a newer program (version ${body.version})`);
    }
    const node = Node.fromJSON(schema, body);
    if (node.type !== schema.topNodeType) {
        throw new RangeError(`the document's root is ${node.type.name}`);
    }
    node.check();
    return node;
}

/** Writes a document; text is free of lone surrogates and control characters. */
export function writeDoc(doc: Node): Json {
    const clean = (value: unknown): unknown => {
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
    };
    return { ...(clean(doc.toJSON()) as Json), version: schemaVersion };
}
