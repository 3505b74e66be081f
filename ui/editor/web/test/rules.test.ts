// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import assert from "node:assert/strict";
import { test } from "node:test";

import { history, undo } from "prosemirror-history";
import { EditorState, TextSelection } from "prosemirror-state";
import type { Plugin } from "prosemirror-state";

import { command } from "../src/commands";
import { finder, found, matchesIn, replace, setQuery, step } from "../src/find";
import { correct, proposals } from "../src/proof";
import { rules } from "../src/rules";
import { readDoc, schema } from "../src/schema";
import { slashQuery } from "../src/slash";

/** A view as far as input rules need one: state, dispatch, and text that comes key by key. */
class Typist {
    composing = false;
    constructor(public state: EditorState) {}
    dispatch = (tr: Parameters<EditorState["apply"]>[0]): void => { this.state = this.state.apply(tr); };
    type(text: string): this {
        for (const character of text) {
            const { from, to } = this.state.selection;
            const handled = this.state.plugins.some((plugin: Plugin) =>
                (plugin.props.handleTextInput as ((...args: unknown[]) => boolean) | undefined)
                    ?.call(plugin, this, from, to, character, () => this.state.tr));
            if (!handled) {
                this.dispatch(this.state.tr.insertText(character, from, to));
            }
        }
        return this;
    }
    run(name: string, args = {}): boolean {
        return command(name, args)!(this.state, this.dispatch);
    }
    get shape(): string {
        return this.state.doc.toString();
    }
}

function typist(content: unknown[] = [{ type: "paragraph" }]): Typist {
    const doc = readDoc({ type: "doc", content });
    return new Typist(EditorState.create({
        doc, plugins: [rules(), history(), finder()], selection: TextSelection.atEnd(doc),
    }));
}

const p = (text: string) => ({ type: "paragraph", content: [{ type: "text", text }] });

test("signs at the start of a line make blocks", () => {
    const cases: [string, string][] = [
        ["# a", 'doc(heading("a"))'], ["### a", 'doc(heading("a"))'], ["＃ a", 'doc(heading("a"))'],
        ["- a", 'doc(bullet_list(list_item(paragraph("a"))))'], ["* a", 'doc(bullet_list(list_item(paragraph("a"))))'],
        ["1. a", 'doc(ordered_list(list_item(paragraph("a"))))'], ["1、 a", 'doc(ordered_list(list_item(paragraph("a"))))'],
        ["> a", 'doc(blockquote(paragraph("a")))'], ["》 a", 'doc(blockquote(paragraph("a")))'],
        ["```js a", 'doc(code_block("a"))'],
        ["[ ] a", 'doc(task_list(task_item(paragraph("a"))))'], ["- [x] a", 'doc(task_list(task_item(paragraph("a"))))'],
        ["---a", 'doc(divider, paragraph("a"))'],
    ];
    for (const [typed, shape] of cases) {
        assert.equal(typist().type(typed).shape, shape, typed);
    }
    assert.equal(typist().type("- [x] a").state.doc.firstChild!.firstChild!.attrs.checked, true);
    assert.equal(typist().type("## a").state.doc.firstChild!.attrs.level, 2);
    assert.equal(typist().type("3. a").state.doc.firstChild!.attrs.start, 3);
});

test("signs around words make marks", () => {
    const cases: [string, string][] = [
        ["甲**乙**丙", 'doc(paragraph("甲", bold("乙"), "丙"))'], ["*乙*丙", 'doc(paragraph(italic("乙"), "丙"))'],
        ["甲`乙`丙", 'doc(paragraph("甲", code("乙"), "丙"))'], ["~~乙~~丙", 'doc(paragraph(strike("乙"), "丙"))'],
        ["a _b_ c", 'doc(paragraph("a ", italic("b"), " c"))'], ["snake_case_name", 'doc(paragraph("snake_case_name"))'],
        ["$x^2$ ", 'doc(paragraph(math_inline, " "))'], ["3*4*5", 'doc(paragraph("3", italic("4"), "5"))'],
        ["** a**", 'doc(paragraph("** a**"))'],
    ];
    for (const [typed, shape] of cases) {
        assert.equal(typist().type(typed).shape, shape, typed);
    }
});

test("nothing happens while a word is composed", () => {
    const view = typist();
    view.composing = true;
    assert.equal(view.type("# 甲**乙**").shape, 'doc(paragraph("# 甲**乙**"))');
});

test("a rule is undone as one step", () => {
    const view = typist().type("# ");
    undo(view.state, view.dispatch);
    assert.equal(view.state.doc.firstChild!.type.name, "paragraph");
});

test("a divider never swallows text behind the cursor", () => {
    const view = typist([p("尾")]);
    view.dispatch(view.state.tr.setSelection(TextSelection.atStart(view.state.doc)));
    assert.equal(view.type("---").shape, 'doc(paragraph("---尾"))');
});

test("blocks move up and down with their cursor", () => {
    const view = typist([p("一"), p("二"), p("三")]);
    assert.equal(view.run("moveUp"), true);
    assert.equal(view.shape, 'doc(paragraph("一"), paragraph("三"), paragraph("二"))');
    assert.equal(view.state.selection.$from.parent.textContent, "三");
    view.run("moveUp");
    assert.equal(view.run("moveUp"), false);
    view.run("moveDown");
    assert.equal(view.shape, 'doc(paragraph("一"), paragraph("三"), paragraph("二"))');
});

test("lists change their kind and go away", () => {
    const view = typist([p("一")]);
    view.run("bulletList");
    view.run("taskList");
    assert.equal(view.shape, 'doc(task_list(task_item(paragraph("一"))))');
    view.run("orderedList");
    assert.equal(view.shape, 'doc(ordered_list(list_item(paragraph("一"))))');
    view.run("orderedList");
    assert.equal(view.shape, 'doc(paragraph("一"))');
});

test("tables are inserted whole and edited", () => {
    const view = typist();
    view.run("table", { rows: 2, columns: 3 });
    assert.equal(view.state.doc.firstChild!.childCount, 2);
    assert.equal(view.state.doc.firstChild!.firstChild!.childCount, 3);
    assert.equal(view.state.doc.firstChild!.firstChild!.firstChild!.type, schema.nodes.table_header);
    view.run("tableEdit", { what: "rowAfter" });
    view.run("tableEdit", { what: "columnBefore" });
    assert.equal(view.state.doc.firstChild!.childCount, 3);
    assert.equal(view.state.doc.firstChild!.firstChild!.childCount, 4);
    assert.equal(view.run("tableEdit", { what: "constructor" }), false);
    view.state.doc.check();
});

test("values of marks are checked before they are set", () => {
    const view = typist([p("一二")]);
    view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, 1, 3)));
    view.run("color", { value: "#b93a26" });
    assert.equal(view.shape, 'doc(paragraph(color("一二")))');
    view.run("color", { value: "url(http://x)" });
    assert.equal(view.shape, 'doc(paragraph("一二"))');
    view.run("fontSize", { px: 999 });
    assert.equal(view.state.doc.firstChild!.firstChild!.marks[0].attrs.px, 48);
    assert.equal(view.run("link", { href: "javascript:alert(1)" }), false);
    assert.equal(command("toString"), null);
});

test("typography is proposed with its place, skips code and formulas, and is one step", () => {
    const view = typist([
        { type: "paragraph", content: [
            { type: "text", text: "在A厅" }, { type: "math_inline", attrs: { tex: "x" } },
            { type: "text", text: "用B型", marks: [{ type: "code" }] }, { type: "text", text: "好,坏" }] },
        { type: "code_block", content: [{ type: "text", text: "在A厅" }] },
    ]);
    const all = proposals(view.state.doc);
    assert.deepEqual(all.map(({ rule }) => rule), ["space", "space", "punctuation"]);
    assert.equal(all[2].before + all[2].pieces.map((piece) => piece.text).join("|") + all[2].after, "在A厅…好,|，坏");
    view.dispatch(correct(view.state.tr, [all[0], all[2]]));
    assert.equal(view.shape, 'doc(paragraph("在 A厅", math_inline, code("用B型"), "好，坏"), code_block("在A厅"))');
    undo(view.state, view.dispatch);
    assert.equal(view.shape, 'doc(paragraph("在A厅", math_inline, code("用B型"), "好,坏"), code_block("在A厅"))');
});

test("the slash opens where a block can start", () => {
    const at = (text: string) => slashQuery(typist(text === "" ? undefined : [p(text)]).state);
    assert.deepEqual(at("/bg"), { from: 1, query: "bg" });
    assert.deepEqual(at("、表格"), { from: 1, query: "表格" });
    assert.deepEqual(at("文 /t")?.query, "t");
    assert.equal(at("和/或"), null);
    assert.equal(at("甲、乙"), null);
    assert.equal(at("https://a"), null);
});

test("find and replace, plain and by pattern", () => {
    const view = typist([p("中秋月圆，中秋"), p("a.b axb")]);
    const query = { text: "中秋", regex: false, matchCase: false };
    setQuery(query)(view.state, view.dispatch);
    assert.equal(found(view.state).total, 2);
    step(1)(view.state, view.dispatch);
    assert.deepEqual(found(view.state), { total: 2, current: 0, fault: "" });
    replace("端午", false)(view.state, view.dispatch);
    assert.equal(view.state.doc.firstChild!.textContent, "端午月圆，中秋");
    assert.deepEqual(found(view.state), { total: 1, current: 0, fault: "" }); // goes on by itself
    setQuery({ text: "a(.)b", regex: true, matchCase: true })(view.state, view.dispatch);
    replace("[$1]", true)(view.state, view.dispatch);
    assert.equal(view.state.doc.lastChild!.textContent, "[.] [x]");
    undo(view.state, view.dispatch);
    assert.equal(view.state.doc.lastChild!.textContent, "a.b axb"); // all of them are one step
    setQuery({ text: "(?<=a)(?<sign>.)(?=b)", regex: true, matchCase: true })(view.state, view.dispatch);
    replace("$<sign>$<sign>", true)(view.state, view.dispatch);
    assert.equal(view.state.doc.lastChild!.textContent, "a..b axxb");
    setQuery({ text: "(", regex: true, matchCase: false })(view.state, view.dispatch);
    assert.match(found(view.state).fault, /group/);
    assert.deepEqual(matchesIn(view.state.doc, { text: "(", regex: true, matchCase: false }), []);
    assert.equal(matchesIn(view.state.doc, { text: ".", regex: false, matchCase: false }).length, 2);
});
