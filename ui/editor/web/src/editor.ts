// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import { dropCursor } from "prosemirror-dropcursor";
import { gapCursor } from "prosemirror-gapcursor";
import { history } from "prosemirror-history";
import { EditorState, NodeSelection, Plugin } from "prosemirror-state";
import { columnResizing, fixTables, tableEditing } from "prosemirror-tables";
import { EditorView } from "prosemirror-view";
import type { NodeViewConstructor } from "prosemirror-view";

import { act, actionNames } from "./actions";
import { blockBar } from "./blockbar";
import { openBlockMenu } from "./blockmenu";
import { cards } from "./cards";
import { clipboard } from "./clipboard";
import { command } from "./commands";
import type { Args } from "./commands";
import { lineAtEnd, selectAround, titledAbove } from "./containers";
import { finder, replace, setQuery, step } from "./find";
import type { Query } from "./find";
import { focusing, setFocusing } from "./focusing";
import { blockHandle } from "./handle";
import { hosted } from "./host";
import type { Host } from "./host";
import { keys } from "./keys";
import { paste } from "./paste";
import { pendingPictures } from "./pending";
import { placeholder } from "./placeholder";
import { closePopup } from "./popup";
import { proofing } from "./proofpanel";
import { references } from "./references";
import { rules } from "./rules";
import { readDoc } from "./schema";
import { slashMenu } from "./slash";
import { CardView } from "./views/card";
import { CodeView, languageField, lineNumbers } from "./views/code";
import { FootnoteView } from "./views/footnote";
import { MathView } from "./views/math";
import { openAt } from "./views/openable";
import { PictureView } from "./views/picture";
import { StyledView } from "./views/styled";
import { LaidOutTable } from "./views/table";
import { TaskView } from "./views/task";
import { TitledView, titleField } from "./views/titled";

/** The title field above the first line of a box, or the language of the code, when Up leads there. */
function fieldAbove(view: EditorView): HTMLInputElement | null {
    const { $from, empty } = view.state.selection;
    if (!empty || !view.endOfTextblock("up")) {
        return null;
    }
    if ($from.parent.type.name === "code_block") {
        return languageField(view.nodeDOM($from.before()));
    }
    const pos = titledAbove(view.state);
    return pos === null ? null : titleField(view.nodeDOM(pos));
}

/** Keys that need more than the state: what is drawn, what is open, what is beyond the text. */
function pressed(view: EditorView, event: KeyboardEvent, host: Host): boolean {
    const { selection } = view.state;
    const plain = !event.ctrlKey && !event.altKey && !event.metaKey && !event.shiftKey;
    switch (event.key) {
        case "Enter":
            return plain && selection instanceof NodeSelection && openAt(view.nodeDOM(selection.from));
        case "Escape":
            if (!closePopup() && !selectAround(view.state, view.dispatch)) {
                host.escape();
            }
            return true;
        case "ArrowUp": {
            const field = plain ? fieldAbove(view) : null;
            field?.focus();
            return field !== null;
        }
        case "ArrowDown":
            return plain && view.editable && view.endOfTextblock("down") && lineAtEnd(view.state, view.dispatch);
        case "ContextMenu":
            return openBlockMenu(view);
        default:
            break;
    }
    if (!(event.ctrlKey || event.metaKey) || event.altKey) {
        return false;
    }
    const shortcut = { k: "editLink", "/": "menu", "\u3001": "menu" }[event.key.toLowerCase()];
    if (event.shiftKey || !shortcut) {
        return false;
    }
    return shortcut === "menu" ? openBlockMenu(view) : act(view, shortcut) === true;
}

function gestures(host: Host): Plugin {
    return new Plugin({
        props: {
            handleKeyDown: (view, event) =>
                !view.composing && !event.isComposing && event.keyCode !== 229 && pressed(view, event, host),
            handleDOMEvents: {
                blur: () => {
                    host.blurred();
                    return false;
                },
                compositionend: () => {
                    setTimeout(() => host.composed());
                    return false;
                },
            },
        },
    });
}

function plugins(host: Host): Plugin[] {
    return [
        hosted(host),
        slashMenu(host.ask),
        gestures(host),
        blockBar(),
        clipboard(),
        rules(),
        ...keys(),
        paste(host.store, host.bring, host.converted),
        pendingPictures(),
        finder(),
        proofing(),
        focusing(),
        lineNumbers(),
        references(),
        placeholder(),
        columnResizing({ cellMinWidth: 48, View: LaidOutTable }),
        tableEditing({ allowTableNodeSelection: true }),
        dropCursor({ color: "var(--focus)", width: 2 }),
        gapCursor(),
        history({ depth: 500, newGroupDelay: 500 }),
        blockHandle(),
    ];
}

/** A fresh state with an empty history. Throws RangeError when the document does not fit the schema. */
export function stateFor(json: unknown, host: Host): EditorState {
    const state = EditorState.create({ doc: readDoc(json), plugins: plugins(host) });
    return state.apply(fixTables(state) ?? state.tr);
}

export function createView(mount: HTMLElement, host: Host, editable: () => boolean): EditorView {
    const view: EditorView = new EditorView(mount, {
        state: stateFor(null, host),
        editable,
        scrollThreshold: 40,
        scrollMargin: 80,
        attributes: { class: "doc", role: "textbox", "aria-multiline": "true", spellcheck: "false" },
        nodeViews: {
            task_item: (node, editor, getPos) => new TaskView(node, editor, getPos),
            code_block: (node, editor, getPos) => new CodeView(node, editor, getPos),
            image: (node, editor, getPos) => new PictureView(node, editor, getPos),
            math_block: (node, editor, getPos) => new MathView(node, editor, getPos, host),
            math_inline: (node, editor, getPos) => new MathView(node, editor, getPos, host),
            footnote: (node, editor, getPos) => new FootnoteView(node, editor, getPos),
            styled: (node) => new StyledView(node),
            ...Object.fromEntries(["callout", "step", "comparison_side"].map((name): [string, NodeViewConstructor] =>
                [name, (node, editor, getPos) => new TitledView(node, editor, getPos)])),
            ...Object.fromEntries([...Object.keys(cards), "platform"].map((name): [string, NodeViewConstructor] =>
                [name, (node, editor, getPos) => new CardView(node, editor, getPos)])),
        },
        dispatchTransaction(tr) {
            view.updateState(view.state.apply(tr));
            host.changed(tr.docChanged);
        },
    });
    return view;
}

function queryOf({ text, regex, matchCase }: Query): Query | null {
    return text ? { text: String(text), regex: regex === true, matchCase: matchCase === true } : null;
}

/** Runs an order of the studio's toolbar; false when there is none of that name or it cannot be done now. */
export function run(view: EditorView, name: string, args: Args): boolean {
    const find = args as unknown as Query & { by: string };
    switch (name) {
        case "find":
            return setQuery(queryOf(find))(view.state, view.dispatch);
        case "findNext":
            return step(1)(view.state, view.dispatch);
        case "findPrevious":
            return step(-1)(view.state, view.dispatch);
        case "replace":
        case "replaceAll":
            return view.editable && replace(String(find.by ?? ""), name === "replaceAll")(view.state, view.dispatch);
        case "focusMode":
            setFocusing(view, args.on === true);
            return true;
        default:
            break;
    }
    if (actionNames.includes(name)) {
        view.focus();
        return act(view, name) === true;
    }
    const wanted = command(name, args);
    const passive = name === "goToHeading" || name === "selectAll";
    if (!wanted || (!view.editable && !passive)) {
        return false;
    }
    const done = wanted(view.state, view.dispatch);
    view.focus();
    return done;
}
