// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import type { Attrs } from "prosemirror-model";

import type { Field, Values } from "./form";
import type { Host } from "./host";
import { text } from "./strings";

// Blocks that stand for something of the platform or hold data instead of text: what is filled in for them,
// and how they say in the page what they are.

export interface Card {
    icon: string;
    fields(host: Host | null): Field[];
    /** The first line, and the ones below it. */
    title(attrs: Attrs): string;
    lines(attrs: Attrs): string[];
    picture(attrs: Attrs): string;
    /** Completes what was filled in; rejects with a sentence when that is not possible. */
    complete?(values: Values, before: Attrs, host: Host | null): Promise<Values>;
    note?(): string;
}

function required(value: string): string {
    return value === "" ? text("form.required") : "";
}

function appId(value: string): string {
    return /^wx[0-9a-f]{16}$/i.test(value) ? "" : text("mini.wrongAppId");
}

function pictureField(name: string, label: string, host: Host | null): Field {
    return {
        kind: "picture", name, label,
        choose: async () => (await host?.choosePictures(false))?.[0]?.src ?? null,
    };
}

/** Fields of a Mini Program's page, also for a link to one. */
export function miniProgramFields(): Field[] {
    return [
        { kind: "text", name: "appid", label: text("mini.appid"), placeholder: "wx0123456789abcdef", most: 32, check: appId },
        { kind: "text", name: "path", label: text("mini.path"), placeholder: "pages/index/index", most: 500, check: required },
    ];
}

/** Far more than a code of a printable size can hold; the encoder says so itself before that. */
const longestCode = 1000;

export const cards: Readonly<Record<string, Card>> = {
    profile_card: {
        icon: "profile",
        fields: (host) => [
            { kind: "text", name: "nickname", label: text("profile.nickname"), most: 60, check: required },
            { kind: "text", name: "id", label: text("profile.id"), placeholder: "MzA…==", most: 80, check: required },
            { kind: "text", name: "alias", label: text("profile.alias"), most: 40 },
            { kind: "text", name: "signature", label: text("profile.signature"), most: 200 },
            pictureField("headimg", text("profile.headimg"), host),
        ],
        title: (attrs) => attrs.nickname || text("profile.unnamed"),
        lines: (attrs) => [attrs.alias, attrs.signature].filter((line) => line !== ""),
        picture: (attrs) => attrs.headimg,
        note: () => text("profile.note"),
    },
    mini_program: {
        icon: "mini",
        fields: (host) => [
            { kind: "choice", name: "kind", label: text("mini.kind"), options: [
                { value: "card", label: text("mini.card") }, { value: "image", label: text("mini.image") }] },
            { kind: "text", name: "title", label: text("mini.title"), most: 60 },
            ...miniProgramFields(),
            pictureField("src", text("mini.picture"), host),
        ],
        title: (attrs) => attrs.title || text("slash.miniProgram"),
        lines: (attrs) => [attrs.appid, attrs.path].filter((line) => line !== ""),
        picture: (attrs) => attrs.src,
    },
    video: {
        icon: "video",
        fields: (host) => [
            { kind: "text", name: "vid", label: text("video.vid"), placeholder: "wxv_0123456789012345678", most: 80, check: required },
            { kind: "text", name: "title", label: text("video.title"), most: 64 },
            pictureField("src", text("video.cover"), host),
        ],
        title: (attrs) => attrs.title || text("slash.video"),
        lines: (attrs) => [attrs.vid],
        picture: (attrs) => attrs.src,
        note: () => text("video.note"),
    },
    qr: {
        icon: "qr",
        fields: () => [
            { kind: "long", name: "data", label: text("qr.data"), placeholder: "https://", most: longestCode, check: required },
            { kind: "text", name: "caption", label: text("qr.caption"), most: 120 },
            { kind: "number", name: "width", label: text("qr.width"), least: 20, most: 100, unit: "%" },
        ],
        title: (attrs) => attrs.caption || text("slash.qr"),
        lines: (attrs) => [attrs.data],
        picture: (attrs) => attrs.src,
        complete: async (values, before, host) => {
            if (values.data === before.data && before.src !== "") {
                return values;
            }
            if (!host) {
                throw new Error("there is no studio to draw the code");
            }
            try {
                return { ...values, src: await host.drawCode(String(values.data)) };
            } catch {
                throw new Error(text("qr.refused"));
            }
        },
        note: () => text("qr.note"),
    },
};

const platformKinds: Record<string, string> = {
    mpvoice: "platform.voice", "mp-common-mpaudio": "platform.voice", mpvideo: "platform.video",
    "mp-common-videosnap": "platform.channels", qqmusic: "platform.music", "mp-common-product": "platform.product",
};

/** What a platform element that is kept untouched is called. */
export function platformName(kind: string): string {
    return text(platformKinds[kind] ?? "platform.other");
}
