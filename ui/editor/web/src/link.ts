// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import type { EditorView } from "prosemirror-view";

import { linkRange, setLink } from "./inlines";
import { icon } from "./icons";
import { Popup, element } from "./popup";
import { text } from "./strings";
import { safeHref } from "./text";

/** The field for a link's address, at the selection. */
export function editLink(view: EditorView): boolean {
    if (!view.editable || view.state.selection.$from.parent.type.spec.code) {
        return false;
    }
    const { from, href } = linkRange(view.state);
    const field = element("input");
    field.value = href;
    field.placeholder = "https://";
    field.spellcheck = false;
    field.setAttribute("aria-label", text("link.address"));
    const note = element("div", "popup-note", [text("link.note")]);
    const apply = element("button", "primary", [text("popup.apply")]);
    const remove = element("button", "", [icon("unlink"), text("link.remove")]);
    remove.hidden = href === "";
    const popup = new Popup("link-popup",
        [element("div", "popup-row", [field, apply]), element("div", "popup-row", [note, remove])]);
    const done = (address: string): void => {
        if (address !== "" && safeHref(address) === null) {
            field.classList.add("wrong");
            note.textContent = text("link.wrong");
            return;
        }
        popup.close();
        setLink(address)(view.state, view.dispatch);
        view.focus();
    };
    apply.addEventListener("click", () => done(field.value.trim()));
    remove.addEventListener("click", () => done(""));
    field.addEventListener("input", () => field.classList.remove("wrong"));
    field.addEventListener("keydown", (event) => {
        if (event.isComposing) {
            return;
        }
        if (event.key === "Enter") {
            event.preventDefault();
            done(field.value.trim());
        } else if (event.key === "Escape") {
            popup.close();
            view.focus();
        }
    });
    popup.place(view.coordsAtPos(from));
    field.focus();
    field.select();
    return true;
}
