// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import { Plugin } from "prosemirror-state";
import { Decoration, DecorationSet } from "prosemirror-view";

import { schema } from "./schema";
import { text } from "./strings";

/** A hint in the empty paragraph that holds the cursor. */
export function placeholder(): Plugin {
    return new Plugin({
        props: {
            decorations(state) {
                const { $from, empty } = state.selection;
                if (!empty || $from.parent.type !== schema.nodes.paragraph || $from.parent.content.size > 0
                    || $from.depth !== 1) {
                    return null;
                }
                return DecorationSet.create(state.doc, [
                    Decoration.node($from.before(), $from.after(),
                        { class: "hint", "data-hint": text("placeholder.body") }),
                ]);
            },
        },
    });
}
