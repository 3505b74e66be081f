// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import type { Node } from "prosemirror-model";

import { schemaVersion, writeBlock } from "./schema";

// What is handed to the studio: only the blocks that changed. Blocks that stayed are the very same objects, so
// finding the difference costs next to nothing, also in a very long article.

/** The blocks [from, from + removed) of the document the studio has give way to `blocks`; removed -1 is all of them. */
export interface Change {
    from: number;
    removed: number;
    blocks: unknown[];
    version: number;
}

/** The difference from `before` (null: the studio's own copy, which may be written in another way) to `now`. */
export function change(before: Node | null, now: Node): Change {
    if (before === null) {
        return { from: 0, removed: -1, blocks: now.content.content.map(writeBlock), version: schemaVersion };
    }
    const most = Math.min(before.childCount, now.childCount);
    let from = 0;
    while (from < most && before.child(from) === now.child(from)) {
        from++;
    }
    let tail = 0;
    while (tail < most - from && before.child(before.childCount - 1 - tail) === now.child(now.childCount - 1 - tail)) {
        tail++;
    }
    return {
        from,
        removed: before.childCount - tail - from,
        blocks: now.content.content.slice(from, now.childCount - tail).map(writeBlock),
        version: schemaVersion,
    };
}
