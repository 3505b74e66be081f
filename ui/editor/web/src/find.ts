// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import { Plugin, PluginKey, TextSelection } from "prosemirror-state";
import type { Command, EditorState, Transaction } from "prosemirror-state";
import type { Node } from "prosemirror-model";
import { Decoration, DecorationSet } from "prosemirror-view";

// Find and replace over the text of the article.

export interface Query {
    text: string;
    regex: boolean;
    matchCase: boolean;
}

export interface Match {
    from: number;
    to: number;
}

interface Found {
    query: Query | null;
    matches: Match[];
    known: WeakMap<Node, Hit[]>;
    decorations: DecorationSet;
}

const key = new PluginKey<Found>("find");
const limit = 5000;

/** The pattern a query means; null when it is empty. Throws SyntaxError when it is no regular expression. */
function pattern(query: Query): RegExp | null {
    if (query.text === "") {
        return null;
    }
    const source = query.regex ? query.text : query.text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    return new RegExp(source, query.matchCase ? "gmu" : "gimu");
}

/** Why a query cannot be searched for, in the engine's words; empty when it can. */
export function fault(query: Query): string {
    try {
        pattern(query);
        return "";
    } catch (error) {
        return error instanceof Error ? error.message.replace(/^Invalid regular expression: /, "") : String(error);
    }
}

/** The text as it is searched: what is no text keeps its width, so that positions stay the document's. */
function searchable(block: Node): string {
    let text = "";
    block.forEach((child) => {
        text += child.isText ? child.text! : child.type.name === "hard_break" ? "\n" : "\ufffc".repeat(child.nodeSize);
    });
    return text;
}

interface Hit {
    at: number;
    length: number;
}

/** Hits of one text block, remembered: typing changes one block, the others are not searched again. */
function hitsIn(block: Node, wanted: RegExp, known: WeakMap<Node, Hit[]>): Hit[] {
    const before = known.get(block);
    if (before) {
        return before;
    }
    const hits: Hit[] = [];
    for (const found of searchable(block).matchAll(wanted)) {
        if (found[0] !== "" && hits.length < limit) {
            hits.push({ at: found.index!, length: found[0].length });
        }
    }
    known.set(block, hits);
    return hits;
}

export function matchesIn(doc: Node, query: Query, known = new WeakMap<Node, Hit[]>()): Match[] {
    const wanted = fault(query) === "" ? pattern(query) : null;
    const matches: Match[] = [];
    if (!wanted) {
        return matches;
    }
    doc.descendants((node, pos) => {
        if (node.isTextblock) {
            for (const { at, length } of hitsIn(node, wanted, known)) {
                matches.push({ from: pos + 1 + at, to: pos + 1 + at + length });
            }
        }
        return !node.isTextblock && matches.length < limit;
    });
    return matches.slice(0, limit);
}

function build(doc: Node, query: Query | null, known = new WeakMap<Node, Hit[]>()): Found {
    const matches = query ? matchesIn(doc, query, known) : [];
    const marks = matches.map(({ from, to }) => Decoration.inline(from, to, { class: "hit" }));
    return { query, matches, known, decorations: DecorationSet.create(doc, marks) };
}

export function finder(): Plugin {
    return new Plugin<Found>({
        key,
        state: {
            init: (_config, state) => build(state.doc, null),
            apply(tr, found) {
                const query = tr.getMeta(key) as { query: Query | null } | undefined;
                if (query) {
                    return build(tr.doc, query.query);
                }
                return tr.docChanged && found.query ? build(tr.doc, found.query, found.known) : found;
            },
        },
        props: { decorations: (state) => key.getState(state)?.decorations },
    });
}

export interface Standing {
    total: number;
    /** Index of the selected match; -1 when none is. */
    current: number;
    /** Why the query finds nothing at all; empty when it is sound. */
    fault: string;
}

export function found(state: EditorState): Standing {
    const { query, matches } = key.getState(state) ?? { query: null, matches: [] };
    const { from, to } = state.selection;
    return {
        total: matches.length,
        current: matches.findIndex((match) => match.from === from && match.to === to),
        fault: query ? fault(query) : "",
    };
}

export function setQuery(query: Query | null): Command {
    return (state, dispatch) => {
        dispatch?.(state.tr.setMeta(key, { query }).setMeta("addToHistory", false));
        return true;
    };
}

/** Selects the next or previous match, going round at the ends. */
export function step(direction: 1 | -1): Command {
    return (state, dispatch) => {
        const matches = key.getState(state)?.matches ?? [];
        if (matches.length === 0) {
            return false;
        }
        const { from, to } = state.selection;
        const next = direction > 0
            ? matches.find((match) => match.from >= to) ?? matches[0]
            : [...matches].reverse().find((match) => match.to <= from) ?? matches[matches.length - 1];
        dispatch?.(state.tr.setSelection(TextSelection.create(state.doc, next.from, next.to)).scrollIntoView());
        return true;
    };
}

/** A replacement text with $1, $<name>, $& and $$ filled in. */
function filledIn(by: string, match: RegExpExecArray): string {
    return by.replace(/\$(?:(\$)|(&)|(\d{1,2})|<([^>]+)>)/g, (whole, dollar, all, group, name) =>
        dollar ? "$" : all ? match[0]
            : group ? (Number(group) < match.length ? match[Number(group)] ?? "" : whole)
                : match.groups?.[name] ?? whole);
}

/** What takes the place of a match: it is found again where it stands, so that what it looks at around it counts. */
function replacement(state: EditorState, query: Query, wanted: RegExp, match: Match, by: string): string {
    if (!query.regex) {
        return by;
    }
    const $from = state.doc.resolve(match.from);
    wanted.lastIndex = $from.parentOffset;
    const again = wanted.exec(searchable($from.parent));
    return again ? filledIn(by, again) : by;
}

/** After one replacement the match behind it is selected, so that the next press goes on. */
function next(tr: Transaction, query: Query): Transaction {
    const matches = matchesIn(tr.doc, query);
    const { to } = tr.selection;
    const following = matches.find((match) => match.from >= to) ?? matches[0];
    return following ? tr.setSelection(TextSelection.create(tr.doc, following.from, following.to)) : tr;
}

/** Replaces the selected match, or every one of them in a single step. */
export function replace(by: string, all: boolean): Command {
    return (state, dispatch) => {
        const now = key.getState(state);
        const { from, to } = state.selection;
        const matches = (now?.matches ?? []).filter((match) => all || (match.from === from && match.to === to));
        if (!now?.query || matches.length === 0) {
            return step(1)(state, dispatch);
        }
        const tr = state.tr;
        const wanted = pattern(now.query)!;
        for (const match of [...matches].reverse()) {
            const text = replacement(state, now.query, wanted, match, by);
            const { from: at, to: end } = match;
            if (text === "") {
                tr.delete(at, end);
            } else {
                tr.insertText(text, at, end);
            }
        }
        dispatch?.(all ? tr : next(tr, now.query).scrollIntoView());
        return true;
    };
}
