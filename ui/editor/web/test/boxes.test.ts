// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import assert from "node:assert/strict";
import { test } from "node:test";

import { history, undo } from "prosemirror-history";
import { EditorState, NodeSelection, TextSelection } from "prosemirror-state";
import type { Command } from "prosemirror-state";

import { barFor } from "../src/bars";
import { command } from "../src/commands";
import { enterBox, eraseBox, leaveBox, selectAround, titledAbove } from "../src/containers";
import { numbersOf } from "../src/references";
import { groupPictures, unwrap } from "../src/structures";
import { readDoc } from "../src/schema";

const p = (text?: string) => ({ type: "paragraph", content: text ? [{ type: "text", text }] : [] });
const media = (letter: string) => `tuiwen://media/${letter.repeat(64)}`;

class Desk {
    state: EditorState;
    constructor(content: unknown[], at?: number) {
        const doc = readDoc({ type: "doc", content });
        this.state = EditorState.create({ doc, plugins: [history()],
            selection: at === undefined ? TextSelection.atEnd(doc) : TextSelection.create(doc, at) });
    }
    run(wanted: Command | string, args = {}): boolean {
        const done = (typeof wanted === "string" ? command(wanted, args)! : wanted)(this.state,
            (tr) => { this.state = this.state.apply(tr); });
        this.state.doc.check();
        return done;
    }
    type(text: string): this {
        this.state = this.state.apply(this.state.tr.insertText(text));
        return this;
    }
    get shape(): string {
        return this.state.doc.toString();
    }
}

test("what is selected comes into a box, the cursor stays in its word, undo takes the box away", () => {
    const cases: [string, object, string][] = [
        ["callout", { kind: "tip" }, 'doc(callout(paragraph("甲!")), paragraph)'],
        ["columns", {}, 'doc(columns(column(paragraph("甲!")), column(paragraph)), paragraph)'],
        ["steps", {}, 'doc(steps(step(paragraph("甲!"))), paragraph)'],
        ["comparison", {}, 'doc(comparison(comparison_side(paragraph("甲!")), comparison_side(paragraph)), paragraph)'],
    ];
    for (const [name, args, shape] of cases) {
        const desk = new Desk([p("甲")]);
        assert.equal(desk.run(name, args), true, name);
        assert.equal(desk.type("!").shape, shape);
        undo(desk.state, (tr) => { desk.state = desk.state.apply(tr); });
        undo(desk.state, (tr) => { desk.state = desk.state.apply(tr); });
        assert.equal(desk.shape, 'doc(paragraph("甲"))', name);
    }
});

test("a callout changes its kind and dissolves when the same kind is asked for again", () => {
    const desk = new Desk([p("甲")]);
    desk.run("callout", { kind: "note" });
    desk.run("callout", { kind: "danger" });
    assert.equal(desk.state.doc.firstChild!.attrs.kind, "danger");
    desk.run("callout", { kind: "danger" });
    assert.equal(desk.shape, 'doc(paragraph("甲"), paragraph)');
});

test("Enter in the empty last line leads on and out", () => {
    const callout = new Desk([{ type: "callout", content: [p("甲"), p()] }]);
    assert.equal(callout.run(leaveBox), true);
    assert.equal(callout.type("外").shape, 'doc(callout(paragraph("甲")), paragraph("外"))');

    const steps = new Desk([{ type: "steps", content: [{ type: "step", content: [p("一"), p()] }] }]);
    steps.run(leaveBox);
    assert.equal(steps.type("二").shape, 'doc(steps(step(paragraph("一")), step(paragraph("二"))))');
    const ended = new Desk([{ type: "steps", content: [{ type: "step", content: [p("一")] }, { type: "step", content: [p()] }] }]);
    ended.run(leaveBox);
    assert.equal(ended.type("外").shape, 'doc(steps(step(paragraph("一"))), paragraph("外"))');

    const columns = new Desk([{ type: "columns", content: [{ type: "column", content: [p("左"), p()] }, { type: "column", content: [p()] }] }], 6);
    columns.run(leaveBox);
    assert.equal(columns.type("右").shape, 'doc(columns(column(paragraph("左")), column(paragraph("右"))))');
    columns.state = columns.state.apply(columns.state.tr.split(columns.state.selection.from));
    columns.run(leaveBox);
    assert.equal(columns.type("外").shape, 'doc(columns(column(paragraph("左")), column(paragraph("右"))), paragraph("外"))');
    assert.equal(new Desk([p()]).run(leaveBox), false);
});

test("Backspace at the start of a box takes an empty one away, joins steps, selects the rest", () => {
    const blank = new Desk([{ type: "callout", content: [p()] }], 2);
    blank.run(eraseBox);
    assert.equal(blank.shape, "doc(paragraph)");
    const columns = new Desk([{ type: "columns", content: [{ type: "column", content: [p()] }, { type: "column", content: [p()] }] }], 3);
    columns.run(eraseBox);
    assert.equal(columns.shape, "doc(paragraph)");
    const steps = new Desk([{ type: "steps", content: [{ type: "step", content: [p("一")] }, { type: "step", content: [p("二")] }] }], 8);
    steps.run(eraseBox);
    assert.equal(steps.shape, 'doc(steps(step(paragraph("一"), paragraph("二"))))');
    const full = new Desk([{ type: "callout", content: [p("甲")] }], 2);
    full.run(eraseBox);
    assert.ok(full.state.selection instanceof NodeSelection);
    assert.equal(full.shape, 'doc(callout(paragraph("甲")))');
});

test("Escape climbs out box by box and Enter goes back in", () => {
    const desk = new Desk([{ type: "callout", content: [{ type: "steps", content: [{ type: "step", content: [p("甲")] }] }] }], 4);
    const climbed: string[] = [];
    while (desk.run(selectAround)) {
        climbed.push((desk.state.selection as NodeSelection).node.type.name);
    }
    assert.deepEqual(climbed, ["step", "steps", "callout"]);
    assert.equal(desk.run(enterBox), true);
    assert.equal(desk.state.selection.$from.parent.textContent, "甲");
    assert.equal(titledAbove(desk.state), 2);
});

test("blocks move inside of their box; at its edge the box moves", () => {
    const desk = new Desk([p("前"), { type: "callout", content: [p("一"), p("二")] }]);
    desk.run("moveUp");
    assert.equal(desk.shape, 'doc(paragraph("前"), callout(paragraph("二"), paragraph("一")))');
    desk.run("moveUp");
    assert.equal(desk.shape, 'doc(callout(paragraph("二"), paragraph("一")), paragraph("前"))');
    assert.equal(desk.state.selection.$from.parent.textContent, "二");
    assert.equal(desk.run("moveUp"), false);
    const several = new Desk([p("一"), p("二"), p("三")], 1);
    several.state = several.state.apply(several.state.tr.setSelection(TextSelection.create(several.state.doc, 1, 5)));
    several.run("moveDown");
    assert.equal(several.shape, 'doc(paragraph("三"), paragraph("一"), paragraph("二"))');
});

test("pictures beside each other become a group and pictures again", () => {
    const image = (letter: string) => ({ type: "image", attrs: { src: media(letter) } });
    const desk = new Desk([p("甲"), image("a"), image("b"), image("c"), p("乙")]);
    desk.state = desk.state.apply(desk.state.tr.setSelection(NodeSelection.create(desk.state.doc, 4)));
    assert.equal(desk.run(groupPictures), true);
    assert.equal(desk.shape, 'doc(paragraph("甲"), image_group(image, image, image), paragraph("乙"))');
    assert.equal(desk.state.doc.child(1).attrs.columns, 3);
    assert.equal(barFor(desk.state)!.node.type.name, "image_group");
    desk.state = desk.state.apply(desk.state.tr.setSelection(NodeSelection.create(desk.state.doc, 4)));
    assert.equal(desk.run("moveDown"), true); // the first picture becomes the second
    assert.deepEqual(desk.state.doc.child(1).content.content.map((image) => image.attrs.src), ["b", "a", "c"].map(media));
    assert.equal(desk.run("moveDown") && desk.run("moveDown"), false);
    desk.run(unwrap(3));
    assert.equal(desk.shape, 'doc(paragraph("甲"), image, image, image, paragraph("乙"))');
});

test("a title is not lost when its box goes", () => {
    const desk = new Desk([{ type: "comparison", content: [
        { type: "comparison_side", attrs: { title: "好" }, content: [p("一")] }, { type: "comparison_side", content: [p("二")] }] }]);
    desk.run(unwrap(0));
    assert.equal(desk.shape, 'doc(paragraph(bold("好")), paragraph("一"), paragraph("二"))');
});

test("notes and links that WeChat cuts share one row of numbers", () => {
    const link = (text: string, href: string, ...more: object[]) => ({ type: "text", text, marks: [{ type: "link", attrs: { href } }, ...more] });
    const doc = readDoc({ type: "doc", content: [
        { type: "paragraph", content: [
            link("馆", "https://a.example"), link("舍", "https://a.example", { type: "bold" }), { type: "footnote", attrs: { text: "注" } },
            link("本号", "https://mp.weixin.qq.com/s/x"), link("b.example", "https://b.example/")] },
        { type: "image", attrs: { src: media("a"), href: "https://c.example" } },
        { type: "callout", content: [{ type: "paragraph", content: [{ type: "footnote", attrs: { text: "另注" } },
            link("又", "https://a.example"), { type: "footnote", attrs: { text: "注" } }] }] }] });
    assert.deepEqual(numbersOf(doc).map(({ number }) => number), [1, 2, 4, 1, 2]);
    assert.deepEqual(numbersOf(doc)[0], { from: 2, to: 3, number: 1, note: false }); // behind the last word of the link
});
