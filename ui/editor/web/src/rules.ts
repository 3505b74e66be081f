// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import { InputRule, inputRules, textblockTypeInputRule, wrappingInputRule } from "prosemirror-inputrules";
import type { MarkType, Node } from "prosemirror-model";
import { TextSelection } from "prosemirror-state";
import type { Command, Plugin, Transaction } from "prosemirror-state";
import { findWrapping } from "prosemirror-transform";

import { languageOf } from "./languages";
import { schema } from "./schema";
import { makeColumns, makeComparison, makeSteps, toggleCallout } from "./structures";

// Markdown signs that become blocks and marks while typing. The plugin itself waits for the end of
// an IME composition, so a rule never cuts a word that is still being written.

/** The pattern's groups are: what stands before, the opening sign, the text. */
function markRule(pattern: RegExp, type: MarkType): InputRule {
    return new InputRule(pattern, (state, match, start, end) => {
        const open = start + match[1].length;
        const text = open + match[2].length;
        const close = text + match[3].length;
        const tr = state.tr.delete(close, end).delete(open, text);
        tr.addMark(open, open + match[3].length, type.create());
        return tr.removeStoredMark(type);
    }, { inCodeMark: false });
}

/** A bullet list becomes a task list of the same shape; positions inside stay what they were. */
function retypeList(tr: Transaction, pos: number, ticked: Node, checked: boolean): Transaction {
    const { task_list, task_item } = schema.nodes;
    const old = tr.doc.nodeAt(pos)!;
    const items: Node[] = [];
    old.forEach((item) => items.push(task_item.create({ checked: item === ticked && checked }, item.content)));
    return tr.replaceWith(pos, pos + old.nodeSize, task_list.create(null, items));
}

function taskRule(): InputRule {
    return new InputRule(/^\s*[[【]([ xX]?)[\]】]\s$/, (state, match, start, end) => {
        const checked = match[1].toLowerCase() === "x";
        const tr = state.tr.delete(start, end);
        const $start = tr.doc.resolve(start);
        if ($start.depth >= 3 && $start.node(-2).type === schema.nodes.bullet_list) {
            retypeList(tr, $start.before(-2), $start.node(-1), checked);
            return tr.setSelection(TextSelection.create(tr.doc, start));
        }
        const range = $start.blockRange();
        const wrapping = range && findWrapping(range, schema.nodes.task_list);
        if (!range || !wrapping) {
            return null;
        }
        return tr.wrap(range, wrapping.map((wrapper) =>
            wrapper.type === schema.nodes.task_item ? { type: wrapper.type, attrs: { checked } } : wrapper));
    });
}

function dividerRule(): InputRule {
    return new InputRule(/^(?:---|___|\*\*\*)$/, (state) => {
        const { $from } = state.selection;
        const divider = schema.nodes.divider;
        const fits = $from.parent.type === schema.nodes.paragraph
            && $from.parentOffset === $from.parent.content.size
            && $from.node(-1).canReplaceWith($from.index(-1), $from.indexAfter(-1), divider);
        if (!fits) {
            return null;
        }
        const at = $from.before();
        const tr = state.tr.replaceWith(at, $from.after(), divider.create());
        if (!tr.doc.resolve(at + 1).nodeAfter?.isTextblock) {
            tr.insert(at + 1, schema.nodes.paragraph.create());
        }
        return tr.setSelection(TextSelection.create(tr.doc, at + 2));
    });
}

const calloutWords: Record<string, string> = {
    note: "note", info: "note", 提示: "note", tip: "tip", hint: "tip", success: "tip", 技巧: "tip",
    important: "warning", warning: "warning", caution: "warning", attention: "warning", 注意: "warning",
    danger: "danger", error: "danger", bug: "danger", 警告: "danger",
};

/** "[!NOTE] " at the start of a quote, as on GitHub and in Obsidian: the quote becomes a callout. */
function alertRule(): InputRule {
    return new InputRule(/^[[【][!！]([\p{L}]{2,12})[\]】]\s$/u, (state, match, start, end) => {
        const kind = calloutWords[match[1].toLowerCase()];
        const $start = state.doc.resolve(start);
        const quoted = $start.depth >= 2 && $start.node(-1).type === schema.nodes.blockquote && $start.index(-1) === 0;
        if (!kind || !quoted) {
            return null;
        }
        return state.tr.delete(start, end).setNodeMarkup($start.before(-1), schema.nodes.callout, { kind });
    });
}

/** ":::note ", ":::columns ", ":::steps ", ":::compare ": boxes as in Markdown dialects. */
function fenceRule(): InputRule {
    const others: Record<string, Command> = { columns: makeColumns, 双栏: makeColumns, steps: makeSteps, 步骤: makeSteps,
        compare: makeComparison, comparison: makeComparison, 对比: makeComparison };
    return new InputRule(/^(?::::|：：：)\s?([\p{L}]{2,12})\s$/u, (state, match, start, end) => {
        const word = match[1].toLowerCase();
        const kind = calloutWords[word];
        const make = kind ? toggleCallout(kind) : others[word];
        const cleared = state.apply(state.tr.delete(start, end));
        let made: Transaction | null = null;
        make?.(cleared, (tr) => { made = tr; });
        if (!made) {
            return null;
        }
        const tr = state.tr.delete(start, end);
        (made as Transaction).steps.forEach((step) => tr.step(step));
        const { anchor } = (made as Transaction).selection;
        return tr.setSelection(TextSelection.create(tr.doc, anchor));
    });
}

/** "^[a note]" becomes a footnote, as in Pandoc. */
function footnoteRule(): InputRule {
    return new InputRule(/\^[[【]([^[\]【】]+)[\]】]$/, (state, match, start, end) =>
        state.tr.replaceRangeWith(start, end, schema.nodes.footnote.create({ text: match[1] })),
    { inCodeMark: false });
}

function mathRule(): InputRule {
    return new InputRule(/\$([^\s$](?:[^$]*[^\s$])?)\$$/, (state, match, start, end) =>
        state.tr.replaceRangeWith(start, end, schema.nodes.math_inline.create({ tex: match[1] })),
    { inCodeMark: false });
}

export function rules(): Plugin {
    const { nodes, marks } = schema;
    return inputRules({
        rules: [
            textblockTypeInputRule(/^([#＃]{1,6})\s$/, nodes.heading, (match) => ({ level: match[1].length })),
            wrappingInputRule(/^\s*[>》]\s$/, nodes.blockquote),
            wrappingInputRule(/^\s*([-+*·•])\s$/, nodes.bullet_list),
            wrappingInputRule(/^(\d{1,9})[.．、]\s$/, nodes.ordered_list,
                (match) => ({ start: Number(match[1]) }),
                (match, node) => node.childCount + node.attrs.start === Number(match[1])),
            textblockTypeInputRule(/^(?:```|···)([\w+#.-]{0,40})\s$/, nodes.code_block,
                (match) => ({ language: languageOf(match[1]) })),
            alertRule(),
            fenceRule(),
            footnoteRule(),
            taskRule(),
            dividerRule(),
            mathRule(),
            markRule(/()(\*\*)([^\s*](?:[^*]*[^\s*])?)\*\*$/, marks.bold),
            markRule(/(^|[^_\w])(__)([^\s_](?:[^_]*[^\s_])?)__$/, marks.bold),
            markRule(/(^|[^*])(\*)([^\s*](?:[^*]*[^\s*])?)\*$/, marks.italic),
            markRule(/(^|[^_\w])(_)([^\s_](?:[^_]*[^\s_])?)_$/, marks.italic),
            markRule(/(^|[^`])(`)([^`]+)`$/, marks.code),
            markRule(/()(~~)([^\s~](?:[^~]*[^\s~])?)~~$/, marks.strike),
        ],
    });
}
