// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import type { Node } from "prosemirror-model";
import { TableView } from "prosemirror-tables";

/** A table that says whether its columns shrink to the page or scroll sideways. */
export class LaidOutTable extends TableView {
    constructor(node: Node, defaultCellMinWidth: number) {
        super(node, defaultCellMinWidth);
        this.dom.dataset.layout = node.attrs.layout;
    }

    override update(node: Node): boolean {
        const taken = super.update(node);
        if (taken) {
            this.dom.dataset.layout = node.attrs.layout;
        }
        return taken;
    }
}
