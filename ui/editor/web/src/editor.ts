// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import { dropCursor } from "prosemirror-dropcursor";
import { gapCursor } from "prosemirror-gapcursor";
import { history } from "prosemirror-history";
import { EditorState, NodeSelection, Plugin } from "prosemirror-state";
import { columnResizing, fixTables, tableEditing } from "prosemirror-tables";
import { EditorView } from "prosemirror-view";

import { command } from "./commands";
import type { Args } from "./commands";
import { finder, replace, setQuery, step } from "./find";
import type { Query } from "./find";
import { blockHandle } from "./handle";
import { keys } from "./keys";
import { editLink } from "./link";
import { paste } from "./paste";
import type { Report, Store } from "./paste";
import { pendingPictures } from "./pending";
import { placeholder } from "./placeholder";
import { closePopup } from "./popup";
import { rules } from "./rules";
import { readDoc } from "./schema";
import { slashMenu } from "./slash";
import { tableBar } from "./tablebar";
import { CodeView } from "./views/code";
import { MathView } from "./views/math";
import { PictureView } from "./views/picture";
import { TaskView } from "./views/task";

export interface Host {
    store: Store;
    report: Report;
    /** Pasted Markdown was turned into blocks. */
    converted(): void;
    /** Something only the studio can do: "picture" chooses a file. */
    ask(what: string): void;
    changed(docChanged: boolean): void;
    blurred(): void;
    composed(): void;
    escape(): void;
}

const mathViews = new WeakMap<HTMLElement, MathView>();

/** Enter on a selected formula opens it; Escape leaves the text when nothing else is open. */
function gestures(host: Host): Plugin {
    return new Plugin({
        props: {
            handleKeyDown(view, event) {
                if (view.composing || event.isComposing || event.keyCode === 229) {
                    return false;
                }
                const chosen = view.state.selection instanceof NodeSelection
                    ? view.nodeDOM(view.state.selection.from) : null;
                const math = chosen instanceof HTMLElement ? mathViews.get(chosen) : undefined;
                if (event.key === "Enter" && math) {
                    math.edit();
                    return true;
                }
                if (event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey)) {
                    editLink(view);
                    return true;
                }
                if (event.key === "Escape") {
                    if (!closePopup()) {
                        host.escape();
                    }
                    return true;
                }
                return false;
            },
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
        slashMenu(host.ask),
        gestures(host),
        rules(),
        ...keys(),
        paste(host.store, host.report, host.converted),
        pendingPictures(),
        finder(),
        placeholder(),
        columnResizing({ cellMinWidth: 48 }),
        tableEditing(),
        dropCursor({ color: "var(--focus)", width: 2 }),
        gapCursor(),
        history({ depth: 500, newGroupDelay: 500 }),
        tableBar(),
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
            math_block: (node, editor, getPos) => withMath(new MathView(node, editor, getPos)),
            math_inline: (node, editor, getPos) => withMath(new MathView(node, editor, getPos)),
        },
        dispatchTransaction(tr) {
            view.updateState(view.state.apply(tr));
            host.changed(tr.docChanged);
        },
    });
    return view;
}

function withMath(math: MathView): MathView {
    mathViews.set(math.dom, math);
    return math;
}

function queryOf({ text, regex, matchCase }: Query): Query | null {
    return text ? { text: String(text), regex: regex === true, matchCase: matchCase === true } : null;
}

/** Runs an order of the studio's toolbar; false when there is none of that name or it cannot be done now. */
export function run(view: EditorView, name: string, args: Args): boolean {
    const find = args as unknown as Query & { by: string };
    switch (name) {
        case "editLink":
            view.focus();
            editLink(view);
            return true;
        case "find":
            return setQuery(queryOf(find))(view.state, view.dispatch);
        case "findNext":
            return step(1)(view.state, view.dispatch);
        case "findPrevious":
            return step(-1)(view.state, view.dispatch);
        case "replace":
        case "replaceAll":
            return view.editable && replace(String(find.by ?? ""), name === "replaceAll")(view.state, view.dispatch);
        case "editMath": {
            const chosen = view.nodeDOM(view.state.selection.from);
            const math = chosen instanceof HTMLElement ? mathViews.get(chosen) : undefined;
            math?.edit();
            return math !== undefined;
        }
        default:
            break;
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
