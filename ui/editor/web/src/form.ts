// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import { icon } from "./icons";
import { Popup, element } from "./popup";
import type { Rect } from "./popup";
import { text } from "./strings";
import { cleanText, isMedia } from "./text";

// One look and one set of keys for everything that is filled in beside the text: Tab goes round,
// Enter applies (Shift+Enter breaks a line), Escape leaves everything as it was.

export type Value = string | number | boolean;
export type Values = Record<string, Value>;

interface Named {
    name: string;
    label: string;
}

export interface TextField extends Named {
    kind: "text" | "long" | "code";
    placeholder?: string;
    most?: number;
    /** Why the text will not do; empty when it will. */
    check?(value: string): string;
    /** What the text stands for, shown below it a moment after each change. */
    show?(value: string): Promise<HTMLElement>;
}

export interface NumberField extends Named {
    kind: "number";
    least: number;
    most: number;
    unit: string;
}

export interface ChoiceField extends Named {
    kind: "choice";
    options: { value: string; label: string }[];
}

export interface FlagField extends Named {
    kind: "flag";
}

export interface PictureField extends Named {
    kind: "picture";
    choose(): Promise<string | null>;
}

export type Field = TextField | NumberField | ChoiceField | FlagField | PictureField;

export interface Form {
    title: string;
    fields: Field[];
    values: Values;
    /** A sentence under the fields. */
    note?: string;
    /** Takes the values; a sentence when they will not do, and the form stays open. */
    apply(values: Values): string | Promise<string>;
    /** Removes what the form is about; without it there is no such button. */
    remove?(): void;
    /** The keyboard goes back to the text. */
    back(): void;
}

interface Input {
    dom: HTMLElement;
    focus: HTMLElement;
    read(): Value;
    check(): string;
}

function textInput(field: TextField, value: string): Input {
    const box = field.kind === "text" ? element("input") : element("textarea", field.kind === "code" ? "tex" : "");
    box.value = value;
    box.placeholder = field.placeholder ?? "";
    box.maxLength = field.most ?? 2000;
    box.spellcheck = false;
    if (box instanceof HTMLTextAreaElement) {
        box.rows = 3;
    }
    box.addEventListener("input", () => box.classList.remove("wrong"));
    return {
        dom: field.show ? shown(box, field.show) : box,
        focus: box,
        read: () => cleanText(box.value).trim(),
        check: () => {
            const reason = field.check?.(cleanText(box.value).trim()) ?? "";
            box.classList.toggle("wrong", reason !== "");
            return reason;
        },
    };
}

const showPause = 250;

/** The box with what its text stands for below it; only the latest answer counts. */
function shown(box: HTMLInputElement | HTMLTextAreaElement, show: (value: string) => Promise<HTMLElement>): HTMLElement {
    const place = element("div", "shown");
    let latest = 0;
    const draw = (): void => {
        const mine = ++latest;
        const value = cleanText(box.value).trim();
        void (value === "" ? Promise.resolve(element("span")) : show(value)).then((drawn) => {
            if (mine === latest) {
                place.replaceChildren(drawn);
            }
        });
    };
    let pause: ReturnType<typeof setTimeout> | undefined;
    box.addEventListener("input", () => {
        clearTimeout(pause);
        pause = setTimeout(draw, showPause);
    });
    draw();
    return element("div", "", [box, place]);
}

function numberInput(field: NumberField, value: number): Input {
    const box = element("input", "number");
    box.type = "number";
    box.min = String(field.least);
    box.max = String(field.most);
    box.value = String(value);
    const read = (): number => Math.min(Math.max(Math.round(Number(box.value) || field.least), field.least), field.most);
    return { dom: element("div", "unit", [box, field.unit]), focus: box, read, check: () => "" };
}

/** Choices side by side, one of them on; the arrows move. */
function choiceInput(field: ChoiceField, value: string): Input {
    let chosen = Math.max(0, field.options.findIndex((option) => option.value === value));
    const buttons = field.options.map((option, i) => {
        const button = element("button", "", [option.label]);
        button.type = "button";
        button.setAttribute("role", "radio");
        button.addEventListener("click", () => choose(i));
        return button;
    });
    const choose = (index: number): void => {
        chosen = (index + buttons.length) % buttons.length;
        buttons.forEach((button, i) => {
            button.classList.toggle("on", i === chosen);
            button.setAttribute("aria-checked", String(i === chosen));
            button.tabIndex = i === chosen ? 0 : -1;
        });
    };
    choose(chosen);
    const dom = element("div", "choice", buttons);
    dom.setAttribute("role", "radiogroup");
    dom.addEventListener("keydown", (event) => {
        const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
        if (step !== undefined) {
            event.preventDefault();
            choose(chosen + step);
            buttons[chosen].focus();
        }
    });
    return {
        dom, read: () => field.options[chosen].value, check: () => "",
        get focus() { return buttons[chosen]; },
    };
}

function flagInput(field: FlagField, value: boolean): Input {
    const box = element("input");
    box.type = "checkbox";
    box.checked = value;
    return { dom: element("label", "flag", [box, field.label]), focus: box, read: () => box.checked, check: () => "" };
}

function pictureInput(field: PictureField, value: string): Input {
    let src = value;
    const shown = element("img");
    shown.alt = "";
    const button = element("button", "plain", [icon("picture"), text("form.choosePicture")]);
    button.type = "button";
    const show = (): void => {
        shown.hidden = !isMedia(src);
        shown.src = isMedia(src) ? src : "";
    };
    button.addEventListener("click", () => {
        void field.choose().then((chosen) => {
            src = chosen ?? src;
            show();
            button.focus();
        });
    });
    show();
    return { dom: element("div", "picked", [shown, button]), focus: button, read: () => src, check: () => "" };
}

function inputFor(field: Field, value: Value | undefined): Input {
    switch (field.kind) {
        case "number":
            return numberInput(field, Number(value ?? field.least));
        case "choice":
            return choiceInput(field, String(value ?? ""));
        case "flag":
            return flagInput(field, value === true);
        case "picture":
            return pictureInput(field, String(value ?? ""));
        default:
            return textInput(field, String(value ?? ""));
    }
}

/** Keeps Tab inside of the panel. */
function round(panel: HTMLElement, event: KeyboardEvent): void {
    const stops = [...panel.querySelectorAll<HTMLElement>("input, textarea, button")]
        .filter((stop) => stop.tabIndex >= 0 && stop.offsetParent !== null);
    const now = stops.indexOf(document.activeElement as HTMLElement);
    event.preventDefault();
    stops[(now + (event.shiftKey ? -1 : 1) + stops.length) % stops.length]?.focus();
}

export function openForm(form: Form, at: Rect): void {
    const inputs = form.fields.map((field) => ({ field, input: inputFor(field, form.values[field.name]) }));
    const rows = inputs.map(({ field, input }) => {
        input.focus.setAttribute("aria-label", field.label);
        return field.kind === "flag" ? input.dom
            : element("div", "row", [element("span", "name", [field.label]), input.dom]);
    });
    const note = element("div", "form-note", [form.note ?? ""]);
    note.hidden = !form.note;
    const apply = element("button", "primary", [text("popup.apply")]);
    const cancel = element("button", "plain", [text("popup.cancel")]);
    const buttons: HTMLElement[] = [cancel, apply];
    const popup = new Popup("form", [element("div", "form-title", [form.title]), ...rows, note,
        element("div", "popup-buttons", buttons)]);
    popup.dom.setAttribute("role", "dialog");
    popup.dom.setAttribute("aria-label", form.title);
    const leave = (): void => {
        popup.close();
        form.back();
    };
    if (form.remove) {
        const remove = element("button", "plain danger", [text("form.remove")]);
        remove.addEventListener("click", () => {
            popup.close();
            form.remove!();
        });
        buttons[0].before(remove);
    }
    const complain = (reason: string): void => {
        note.textContent = reason;
        note.hidden = false;
        note.classList.add("wrong");
    };
    const done = async (): Promise<void> => {
        const wrong = inputs.map(({ input }) => ({ input, reason: input.check() })).find(({ reason }) => reason !== "");
        if (wrong) {
            complain(wrong.reason);
            wrong.input.focus.focus();
            return;
        }
        apply.disabled = true;
        const values = Object.fromEntries(inputs.map(({ field, input }) => [field.name, input.read()]));
        const reason = await form.apply(values);
        apply.disabled = false;
        if (reason !== "") {
            complain(reason);
        } else if (popup.open) {
            leave();
        }
    };
    apply.addEventListener("click", () => void done());
    cancel.addEventListener("click", leave);
    popup.dom.addEventListener("keydown", (event) => {
        if (event.isComposing || event.keyCode === 229) {
            return;
        }
        if (event.key === "Escape") {
            event.preventDefault();
            leave();
        } else if (event.key === "Tab") {
            round(popup.dom, event);
        } else if (event.key === "Enter" && !(event.target instanceof HTMLButtonElement)
            && !(event.target instanceof HTMLTextAreaElement && event.shiftKey)) {
            event.preventDefault();
            void done();
        }
        event.stopPropagation();
    });
    popup.place(at);
    const first = inputs[0]?.input.focus ?? apply;
    first.focus();
    if (first instanceof HTMLInputElement || first instanceof HTMLTextAreaElement) {
        first.select();
    }
}
