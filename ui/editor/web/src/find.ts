// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import { Plugin, PluginKey, TextSelection } from "prosemirror-state";
import type { Command, EditorState } from "prosemirror-state";
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
    decorations: DecorationSet;
}

const key = new PluginKey<Found>("find");
const limit = 5000;

/** The pattern a query means; null when it is empty or not a regular expression. */
export function pattern(query: Query): RegExp | null {
    if (query.text === "") {
        return null;
    }
    const source = query.regex ? query.text : query.text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    try {
        return new RegExp(source, query.matchCase ? "gu" : "giu");
    } catch {
        return null;
    }
}

export function matchesIn(doc: Node, query: Query): Match[] {
    const wanted = pattern(query);
    const matches: Match[] = [];
    if (!wanted) {
        return matches;
    }
    doc.descendants((node, pos) => {
        if (!node.isTextblock || matches.length >= limit) {
            return !node.isTextblock;
        }
        const text = node.textBetween(0, node.content.size, undefined, "\ufffc");
        for (const found of text.matchAll(wanted)) {
            if (found[0] !== "" && matches.length < limit) {
                const from = pos + 1 + found.index!;
                matches.push({ from, to: from + found[0].length });
            }
        }
        return false;
    });
    return matches;
}

function build(doc: Node, query: Query | null): Found {
    const matches = query ? matchesIn(doc, query) : [];
    const marks = matches.map(({ from, to }) => Decoration.inline(from, to, { class: "hit" }));
    return { query, matches, decorations: DecorationSet.create(doc, marks) };
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
                return tr.docChanged && found.query ? build(tr.doc, found.query) : found;
            },
        },
        props: { decorations: (state) => key.getState(state)?.decorations },
    });
}

export function found(state: EditorState): { total: number; current: number } {
    const matches = key.getState(state)?.matches ?? [];
    const { from, to } = state.selection;
    return { total: matches.length, current: matches.findIndex((match) => match.from === from && match.to === to) };
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

function replacement(state: EditorState, query: Query, match: Match, by: string): string {
    if (!query.regex) {
        return by;
    }
    const text = state.doc.textBetween(match.from, match.to, undefined, "\ufffc");
    const single = new RegExp(pattern(query)!.source, query.matchCase ? "u" : "iu");
    return text.replace(single, by);
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
        for (const match of matches) {
            const text = replacement(state, now.query, match, by);
            const [at, end] = [tr.mapping.map(match.from), tr.mapping.map(match.to)];
            if (text === "") {
                tr.delete(at, end);
            } else {
                tr.insertText(text, at, end);
            }
        }
        dispatch?.(tr.scrollIntoView());
        return true;
    };
}
