// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import type { Attrs, Node } from "prosemirror-model";
import { NodeSelection } from "prosemirror-state";
import type { EditorState } from "prosemirror-state";
import { CellSelection } from "prosemirror-tables";
import type { EditorView } from "prosemirror-view";

import { cards } from "./cards";
import { command } from "./commands";
import { addToGroup, editCard, editPicture, removeAt, setAttrs } from "./insert";
import { schema } from "./schema";
import { addStep, swapSides, unwrap } from "./structures";

// What the small bar above a block offers, block by block.

/** A button of the bar; null is a gap. */
export type Item = null | {
    id: string;
    icon?: string;
    /** Shown instead of an icon. */
    caption?: string;
    /** Key of its words. */
    label: string;
    on?: boolean;
    off?: boolean;
    run(view: EditorView): void;
};

export interface Bar {
    node: Node;
    pos: number;
    items: Item[];
}

const { nodes } = schema;

type Maker = (node: Node, pos: number, state: EditorState) => Item[];

function option(name: string, value: string | number, icon: string | undefined, label: string, node: Node, pos: number,
                caption?: string): Item {
    return {
        id: `${name}-${value}`, icon, caption, label, on: node.attrs[name] === value,
        run: (view) => setAttrs(view, pos, { [name]: value } as Attrs),
    };
}

function flag(name: string, icon: string, label: string, node: Node, pos: number): Item {
    return {
        id: name, icon, label, on: node.attrs[name] === true,
        run: (view) => setAttrs(view, pos, { [name]: !node.attrs[name] }),
    };
}

function order(id: string, icon: string, label: string, name: string, args = {}): Item {
    return { id, icon, label, run: (view) => void command(name, args)?.(view.state, view.dispatch) };
}

function remove(pos: number): Item {
    return { id: "remove", icon: "trash", label: "handle.deleteBlock", run: (view) => removeAt(view, pos) };
}

function dissolve(pos: number): Item {
    return { id: "unwrap", icon: "unwrap", label: "block.unwrap", run: (view) => void unwrap(pos)(view.state, view.dispatch) };
}

function edit(pos: number, open: (view: EditorView, pos: number) => void): Item {
    return { id: "edit", icon: "edit", label: "block.edit", run: (view) => open(view, pos) };
}

const tableItems: [string, string][] = [["rowBefore", "rowBefore"], ["rowAfter", "rowAfter"],
    ["columnBefore", "columnBefore"], ["columnAfter", "columnAfter"], ["", ""], ["headerRow", "headerRow"],
    ["headerColumn", "headerColumn"], ["mergeCells", "merge"], ["splitCell", "split"], ["", ""],
    ["deleteRow", "deleteRow"], ["deleteColumn", "deleteColumn"]];

function tableBar(node: Node, pos: number, state: EditorState): Item[] {
    const chosen = state.selection instanceof CellSelection;
    const whole = state.selection instanceof NodeSelection;
    const cells = tableItems.map(([what, icon]): Item => what === "" ? null : {
        id: what, icon, label: `table.${what}`,
        off: whole || (what === "mergeCells" && !chosen)
            || (what === "splitCell" && !command("tableEdit", { what })!(state)),
        run: (view) => void command("tableEdit", { what })?.(view.state, view.dispatch),
    });
    return [...cells, null, option("layout", "wrap", "wrap", "table.wrap", node, pos),
        option("layout", "scroll", "scroll", "table.scroll", node, pos), null, remove(pos)];
}

function pictureBar(node: Node, pos: number, state: EditorState): Item[] {
    const grouped = state.doc.resolve(pos).parent.type === nodes.image_group;
    const place = ["left", "center", "right"].map((align) => ({
        ...option("align", align, align, `align.${align}`, node, pos)!, on: (node.attrs.align ?? "center") === align }));
    const size = [50, 75, 100].map((width) => option("width", width, undefined, "picture.width", node, pos, `${width}%`));
    const moves = [order("earlier", "left-arrow", "group.earlier", "moveUp"), order("later", "right-arrow", "group.later", "moveDown")];
    return [...(grouped ? moves : [...place, null, ...size]), null, flag("rounded", "rounded", "picture.rounded", node, pos),
        flag("shadow", "shadow", "picture.shadow", node, pos), null,
        ...(grouped ? [] : [order("group", "group", "group.make", "groupPictures")]), edit(pos, editPicture), remove(pos)];
}

const makers: Record<string, Maker> = {
    table: tableBar,
    image: pictureBar,
    image_group: (node, pos) => [
        option("layout", "grid", "group", "group.grid", node, pos), option("layout", "slider", "slider", "group.slider", node, pos), null,
        ...[2, 3, 4].map((n) => ({ ...option("columns", n, undefined, "group.columns", node, pos, String(n))!,
            off: node.attrs.layout === "slider" })), null,
        { id: "add", icon: "plus", label: "group.add", run: (view) => addToGroup(view, pos) }, dissolve(pos), remove(pos)],
    callout: (node, pos) => [
        option("kind", "note", "note", "callout.note", node, pos), option("kind", "tip", "bulb", "callout.tip", node, pos),
        option("kind", "warning", "warning", "callout.warning", node, pos),
        option("kind", "danger", "danger", "callout.danger", node, pos), null, dissolve(pos), remove(pos)],
    columns: (node, pos) => [
        option("ratio", "1:2", "ratio12", "columns.narrowLeft", node, pos), option("ratio", "1:1", "ratio11", "columns.equal", node, pos),
        option("ratio", "2:1", "ratio21", "columns.narrowRight", node, pos), null,
        { id: "swap", icon: "swap", label: "columns.swap", run: (view) => void swapSides(pos)(view.state, view.dispatch) },
        dissolve(pos), remove(pos)],
    steps: (_node, pos) => [
        { id: "add", icon: "plus", label: "steps.add", run: (view) => void addStep(view.state, view.dispatch) },
        dissolve(pos), remove(pos)],
    comparison_side: (node, pos, state) => {
        const whole = state.doc.resolve(pos).before();
        return [
            option("tone", "good", "good", "comparison.good", node, pos), option("tone", "bad", "bad", "comparison.bad", node, pos),
            option("tone", "plain", "plain", "comparison.plain", node, pos), null,
            { id: "swap", icon: "swap", label: "columns.swap", run: (view) => void swapSides(whole)(view.state, view.dispatch) },
            dissolve(whole), remove(whole)];
    },
    comparison: (_node, pos) => [
        { id: "swap", icon: "swap", label: "columns.swap", run: (view) => void swapSides(pos)(view.state, view.dispatch) },
        dissolve(pos), remove(pos)],
    code_block: (node, pos) => [flag("wrap", "wrap", "code.wrap", node, pos),
        flag("numbers", "hash", "code.numbers", node, pos), null, remove(pos)],
    styled: (_node, pos) => [order("up", "up", "handle.moveUp", "moveUp"), order("down", "down", "handle.moveDown", "moveDown"), null, remove(pos)],
    platform: (_node, pos) => [order("up", "up", "handle.moveUp", "moveUp"), order("down", "down", "handle.moveDown", "moveDown"), null, remove(pos)],
};
for (const name of Object.keys(cards)) {
    makers[name] = (_node, pos) => [edit(pos, editCard), remove(pos)];
}

/** The bar of the selected block or of the innermost one around the cursor that has one. */
export function barFor(state: EditorState): Bar | null {
    const { selection } = state;
    const { $from } = selection;
    if (selection instanceof NodeSelection && makers[selection.node.type.name]) {
        const { node, from } = selection;
        return { node, pos: from, items: makers[node.type.name](node, from, state) };
    }
    for (let depth = $from.depth; depth > 0; depth--) {
        const node = $from.node(depth);
        const make = makers[node.type.name];
        if (make) {
            return { node, pos: $from.before(depth), items: make(node, $from.before(depth), state) };
        }
    }
    return null;
}
