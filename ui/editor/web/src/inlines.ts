// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import type { Attrs, MarkType } from "prosemirror-model";
import type { Command, EditorState } from "prosemirror-state";

import { schema } from "./schema";
import { safeHref } from "./text";

// What happens to runs of text: marks with values, links, spaces.

const { marks } = schema;

/** Sets or (value null) clears a mark that carries a value, over the selection or for what is typed next. */
export function setMark(type: MarkType, attrs: Attrs | null): Command {
    return (state, dispatch) => {
        const { empty, ranges } = state.selection;
        if (state.selection.$from.parent.type.spec.code) {
            return false;
        }
        const tr = state.tr;
        if (empty) {
            tr.removeStoredMark(type);
            if (attrs) {
                tr.addStoredMark(type.create(attrs));
            }
        } else {
            for (const { $from, $to } of ranges) {
                tr.removeMark($from.pos, $to.pos, type);
                if (attrs) {
                    tr.addMark($from.pos, $to.pos, type.create(attrs));
                }
            }
        }
        dispatch?.(tr.scrollIntoView());
        return true;
    };
}

export const clearFormat: Command = (state, dispatch) => {
    const tr = state.tr;
    for (const { $from, $to } of state.selection.ranges) {
        for (const [name, type] of Object.entries(marks)) {
            if (name !== "link") {
                tr.removeMark($from.pos, $to.pos, type);
            }
        }
    }
    tr.setStoredMarks([]);
    dispatch?.(tr);
    return true;
};

/** Range of the link around the cursor, or the selection. */
export function linkRange(state: EditorState): { from: number; to: number; href: string } {
    const { $from, from, to, empty } = state.selection;
    const linked = marks.link.isInSet($from.marks()) ?? marks.link.isInSet($from.nodeAfter?.marks ?? []);
    if (!linked) {
        return { from, to, href: "" };
    }
    if (!empty) {
        return { from, to, href: linked.attrs.href };
    }
    let start = from;
    let end = to;
    $from.parent.forEach((child, offset) => {
        const at = $from.start() + offset;
        if (linked.isInSet(child.marks) && at <= from && at + child.nodeSize >= from) {
            start = at;
            end = at + child.nodeSize;
        }
    });
    return { from: start, to: end, href: linked.attrs.href };
}

export function setLink(raw: string): Command {
    return (state, dispatch) => {
        const { from, to } = linkRange(state);
        if (raw.trim() === "") {
            dispatch?.(state.tr.removeMark(from, to, marks.link));
            return true;
        }
        const href = safeHref(raw);
        if (href === null) {
            return false;
        }
        const mark = marks.link.create({ href });
        if (from === to) {
            dispatch?.(state.tr.insert(from, schema.text(href, [mark])));
        } else {
            dispatch?.(state.tr.removeMark(from, to, marks.link).addMark(from, to, mark));
        }
        return true;
    };
}
