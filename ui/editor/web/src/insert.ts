// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import type { Attrs, Node } from "prosemirror-model";
import { NodeSelection, TextSelection } from "prosemirror-state";
import type { EditorView } from "prosemirror-view";

import { insertBlock } from "./blocks";
import { cards, miniProgramFields } from "./cards";
import { openForm } from "./form";
import type { Values } from "./form";
import { formula } from "./formula";
import { hostOf } from "./host";
import type { Picture } from "./host";
import type { Rect } from "./popup";
import { schema } from "./schema";
import { text } from "./strings";
import { isMedia } from "./text";

// What is filled in before it comes into the text, so that nothing half made stands there and one undo takes it
// out again.

const { nodes, marks } = schema;

function placeOf(view: EditorView, pos: number): Rect {
    const dom = view.nodeDOM(pos);
    return dom instanceof HTMLElement ? dom.getBoundingClientRect() : view.coordsAtPos(pos);
}

function startValues(attrs: Attrs): Values {
    return { ...attrs } as Values;
}

function back(view: EditorView): () => void {
    return () => view.focus();
}

/** Asks for what a card of that kind needs and hands the finished attributes on. */
function askCard(view: EditorView, name: string, before: Attrs, at: Rect, take: (attrs: Attrs) => void,
                 remove?: () => void): void {
    const card = cards[name];
    const host = hostOf(view.state);
    openForm({
        title: text(`badge.${name}`),
        fields: card.fields(host),
        values: startValues(before),
        note: card.note?.(),
        remove,
        back: back(view),
        apply: async (values) => {
            try {
                const whole = card.complete ? await card.complete(values, before, host) : values;
                take({ ...before, ...whole });
                return "";
            } catch (error) {
                return error instanceof Error ? error.message : String(error);
            }
        },
    }, at);
}

/** Opens the form of a new card and puts the card where the cursor is. */
export function insertCard(view: EditorView, name: string): boolean {
    const type = nodes[name];
    const defaults = type.create().attrs;
    askCard(view, name, defaults, view.coordsAtPos(view.state.selection.from),
        (attrs) => view.dispatch(insertBlock(view.state.tr, type.create(attrs))));
    return true;
}

/** Changes a node's attributes and leaves it selected. */
export function setAttrs(view: EditorView, pos: number, attrs: Attrs): void {
    const node = view.state.doc.nodeAt(pos);
    if (node && view.editable) {
        const tr = view.state.tr.setNodeMarkup(pos, undefined, { ...node.attrs, ...attrs });
        view.dispatch(node.isAtom || node.type === nodes.image ? tr.setSelection(NodeSelection.create(tr.doc, pos)) : tr);
    }
}

export function removeAt(view: EditorView, pos: number): void {
    const node = view.state.doc.nodeAt(pos);
    if (node && view.editable) {
        view.dispatch(view.state.tr.deleteRange(pos, pos + node.nodeSize).scrollIntoView());
    }
    view.focus();
}

export function editCard(view: EditorView, pos: number): void {
    const node = view.state.doc.nodeAt(pos);
    if (!node || !view.editable || !cards[node.type.name]) {
        return;
    }
    askCard(view, node.type.name, node.attrs, placeOf(view, pos),
        (attrs) => setAttrs(view, pos, attrs), () => removeAt(view, pos));
}

/** Everything about a picture in one place. */
export function editPicture(view: EditorView, pos: number): void {
    const node = view.state.doc.nodeAt(pos);
    if (!node || node.type !== nodes.image || !view.editable) {
        return;
    }
    const host = hostOf(view.state);
    openForm({
        title: text("picture.form"),
        fields: [
            { kind: "text", name: "alt", label: text("picture.alt"), placeholder: text("picture.altHint"), most: 200 },
            { kind: "text", name: "caption", label: text("picture.captionName"), most: 200 },
            { kind: "text", name: "href", label: text("picture.link"), placeholder: "https://mp.weixin.qq.com/s/…", most: 1000 },
            { kind: "number", name: "width", label: text("picture.width"), least: 10, most: 100, unit: "%" },
            { kind: "flag", name: "rounded", label: text("picture.rounded") },
            { kind: "flag", name: "shadow", label: text("picture.shadow") },
            { kind: "picture", name: "src", label: text("picture.file"),
                choose: async () => (await host?.choosePictures(false))?.[0]?.src ?? null },
        ],
        values: startValues(node.attrs),
        remove: () => removeAt(view, pos),
        back: back(view),
        apply: (values) => {
            if (values.href !== "" && !/^https?:\/\/\S+$/i.test(String(values.href))) {
                return text("link.wrong");
            }
            setAttrs(view, pos, values);
            return "";
        },
    }, placeOf(view, pos));
}

/** A note at the cursor, or changes the one there. */
export function insertFootnote(view: EditorView): boolean {
    if (view.state.selection.$from.parent.type.spec.code || !view.state.selection.$from.parent.inlineContent) {
        return false;
    }
    askFootnote(view, "", view.coordsAtPos(view.state.selection.to), (note) => {
        const { to } = view.state.selection;
        const tr = view.state.tr.insert(to, nodes.footnote.create({ text: note }));
        view.dispatch(tr.setSelection(TextSelection.create(tr.doc, to + 1)).scrollIntoView());
    });
    return true;
}

export function editFootnote(view: EditorView, pos: number): void {
    const node = view.state.doc.nodeAt(pos);
    if (node && view.editable) {
        askFootnote(view, node.attrs.text, placeOf(view, pos), (note) => setAttrs(view, pos, { text: note }),
            () => removeAt(view, pos));
    }
}

function askFootnote(view: EditorView, before: string, at: Rect, take: (note: string) => void,
                     remove?: () => void): void {
    openForm({
        title: text("slash.footnote"),
        fields: [{ kind: "long", name: "text", label: text("footnote.text"), most: 500,
            check: (value) => (value === "" ? text("form.required") : "") }],
        values: { text: before },
        note: text("footnote.note"),
        remove,
        back: back(view),
        apply: (values) => {
            take(String(values.text));
            return "";
        },
    }, at);
}

/** A link to a page of a Mini Program on the selection, or on words that are asked for. */
export function linkMiniProgram(view: EditorView): boolean {
    const { from, to, empty, $from } = view.state.selection;
    if ($from.parent.type.spec.code || !$from.parent.inlineContent) {
        return false;
    }
    const present = marks.mini_program_link.isInSet($from.nodeAfter?.marks ?? $from.marks());
    const words = empty ? [{ kind: "text" as const, name: "words", label: text("mini.words"), most: 60,
        check: (value: string) => (value === "" ? text("form.required") : "") }] : [];
    openForm({
        title: text("mini.link"),
        fields: [...words, ...miniProgramFields()],
        values: startValues(present?.attrs ?? {}),
        remove: present ? () => {
            view.dispatch(view.state.tr.removeMark(from, to, marks.mini_program_link));
            view.focus();
        } : undefined,
        back: back(view),
        apply: (values) => {
            const mark = marks.mini_program_link.create({ appid: values.appid, path: values.path });
            const tr = view.state.tr;
            view.dispatch(empty ? tr.insert(from, schema.text(String(values.words), [mark]))
                : tr.addMark(from, to, mark));
            return "";
        },
    }, view.coordsAtPos(from));
    return true;
}

function pictureNodes(pictures: Picture[]): Node[] {
    return pictures.filter(({ src }) => isMedia(src)).map((picture) => nodes.image.create(picture));
}

/** Lets a person choose pictures and puts them into the text as one group. */
export function insertGroup(view: EditorView, layout: "grid" | "slider"): boolean {
    const host = hostOf(view.state);
    void host?.choosePictures(true).then((pictures) => {
        const chosen = pictureNodes(pictures);
        if (chosen.length > 0) {
            const columns = Math.min(Math.max(chosen.length === 3 ? 3 : 2, 2), 4);
            view.dispatch(insertBlock(view.state.tr, nodes.image_group.create({ layout, columns }, chosen)));
        }
        view.focus();
    });
    return host !== null;
}

/** Adds pictures at the end of the group at `pos`. */
export function addToGroup(view: EditorView, pos: number): void {
    void hostOf(view.state)?.choosePictures(true).then((pictures) => {
        const group = view.state.doc.nodeAt(pos);
        const chosen = pictureNodes(pictures);
        if (group?.type === nodes.image_group && chosen.length > 0) {
            view.dispatch(view.state.tr.insert(pos + group.nodeSize - 1, chosen));
        }
        view.focus();
    });
}

function askMath(view: EditorView, display: boolean, before: string, at: Rect, take: (tex: string) => void,
                 remove?: () => void): void {
    const host = hostOf(view.state);
    openForm({
        title: text("math.formula"),
        fields: [{ kind: "code", name: "tex", label: text("math.tex"), placeholder: "E = mc^2", most: 4000,
            check: (value) => (value === "" ? text("form.required") : ""),
            show: host ? (tex) => formula(host, tex, display) : undefined }],
        values: { tex: before },
        remove,
        back: back(view),
        apply: (values) => {
            take(String(values.tex));
            return "";
        },
    }, at);
}

/** A formula of its own or in the line; what is selected is taken as its TeX. */
export function insertMath(view: EditorView, inline: boolean): boolean {
    const { $from, from, to } = view.state.selection;
    if ($from.parent.type.spec.code || (inline && !$from.parent.inlineContent)) {
        return false;
    }
    const chosen = inline ? view.state.doc.textBetween(from, to, " ") : "";
    askMath(view, !inline, chosen, view.coordsAtPos(from), (tex) => {
        const { tr } = view.state;
        view.dispatch(inline ? tr.replaceSelectionWith(nodes.math_inline.create({ tex })).scrollIntoView()
            : insertBlock(tr, nodes.math_block.create({ tex })));
    });
    return true;
}

export function editMath(view: EditorView, pos: number): void {
    const node = view.state.doc.nodeAt(pos);
    if (node && view.editable) {
        askMath(view, !node.isInline, node.attrs.tex, placeOf(view, pos), (tex) => setAttrs(view, pos, { tex }), () => removeAt(view, pos));
    }
}
