// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import type { Node } from "prosemirror-model";
import type { EditorView, NodeView } from "prosemirror-view";

import { cards, platformName } from "../cards";
import { icon } from "../icons";
import { editCard } from "../insert";
import { element } from "../popup";
import { text } from "../strings";
import { isMedia } from "../text";
import { openable } from "./openable";

/** A block that is filled in rather than written: a clear card, opened by a double click or Enter. */
export class CardView implements NodeView {
    readonly dom = element("section", "card");

    constructor(private node: Node, view: EditorView, getPos: () => number | undefined) {
        this.dom.dataset.node = node.type.name;
        this.dom.contentEditable = "false";
        if (cards[node.type.name]) {
            openable(this.dom, () => {
                const pos = getPos();
                if (pos !== undefined) {
                    editCard(view, pos);
                }
            });
        }
        this.show();
    }

    private show(): void {
        if (this.node.type.name === "qr") {
            this.showCode();
            return;
        }
        const card = cards[this.node.type.name];
        const { attrs } = this.node;
        const title = card ? card.title(attrs) : platformName(attrs.kind);
        const lines = card ? card.lines(attrs) : [text("platform.kept")];
        const badge = card ? text(`badge.${this.node.type.name}`) : attrs.kind;
        this.dom.setAttribute("aria-label", `${badge}: ${title}`);
        this.dom.replaceChildren(
            this.picture(card?.picture(attrs) ?? "", card?.icon ?? "platform"),
            element("div", "card-words", [element("b", "", [title]), ...lines.map((line) => element("span", "", [line]))]),
            element("small", "card-badge", [badge]));
        this.dom.dataset.kind = attrs.kind ?? "";
    }

    private picture(src: string, sign: string): HTMLElement {
        if (!isMedia(src)) {
            return element("div", "card-sign", [icon(sign)]);
        }
        const shown = element("img", "card-sign");
        shown.src = src;
        shown.alt = "";
        return shown;
    }

    /** A code looks as in the article: the picture with the words below it. */
    private showCode(): void {
        const { src, caption, data, width } = this.node.attrs;
        const drawn = isMedia(src);
        const picture = element(drawn ? "img" : "div", "code-picture");
        if (picture instanceof HTMLImageElement) {
            picture.src = src;
            picture.alt = data;
            picture.style.width = `${width}%`;
        } else {
            picture.append(icon("qr"), text("qr.empty"));
        }
        this.dom.setAttribute("aria-label", `${text("slash.qr")}: ${data}`);
        this.dom.title = data;
        this.dom.replaceChildren(picture, ...(caption ? [element("span", "code-caption", [caption])] : []));
    }

    update(node: Node): boolean {
        if (node.type !== this.node.type) {
            return false;
        }
        const same = node.attrs === this.node.attrs;
        this.node = node;
        if (!same) {
            this.show();
        }
        return true;
    }

    ignoreMutation(): boolean {
        return true;
    }
}
