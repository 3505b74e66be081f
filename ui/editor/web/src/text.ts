// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Pure functions over text, shared by the editor and its tests.

/** Replaces lone surrogates by U+FFFD (they do not survive the way to C++) and drops C0 controls. */
export function cleanText(text: string): string {
    let clean = "";
    for (let i = 0; i < text.length; i++) {
        const unit = text.charCodeAt(i);
        if (unit >= 0xd800 && unit <= 0xdbff) {
            const next = text.charCodeAt(i + 1);
            if (next >= 0xdc00 && next <= 0xdfff) {
                clean += text[i] + text[i + 1];
                i++;
            } else {
                clean += "\ufffd";
            }
        } else if (unit >= 0xdc00 && unit <= 0xdfff) {
            clean += "\ufffd";
        } else if (unit >= 0x20 || unit === 0x09 || unit === 0x0a) {
            clean += text[i];
        }
    }
    return clean;
}

/** True when cleanText() would change the text; cheaper than comparing. */
export function isDirty(text: string): boolean {
    return /[\u0000-\u0008\u000b-\u001f]|[\ud800-\udbff](?![\udc00-\udfff])|(?:[^\ud800-\udbff]|^)[\udc00-\udfff]/
        .test(text);
}

const han = "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}";

export interface Count {
    /** Code points that are not white space. */
    characters: number;
    /** Han characters one by one, other words by spaces: what Chinese editors call 字数. */
    words: number;
}

const hanPattern = new RegExp(`[${han}]`, "gu");
const wordPattern = new RegExp(`[^\\s${han}\\p{P}\\p{S}]+`, "gu");

export function count(text: string): Count {
    const characters = [...text.replace(/\s+/gu, "")].length;
    const words = (text.match(hanPattern) ?? []).length + (text.match(wordPattern) ?? []).length;
    return { characters, words };
}

/** Whole minutes a reader needs: 400 Han characters or words a minute, at least one when there is text. */
export function readingMinutes(words: number): number {
    return words === 0 ? 0 : Math.max(1, Math.round(words / 400));
}

const safeProtocol = /^(https?|mailto):/i;

/** A link target that may stay, completed with https:// when only a host was typed; null when not. */
export function safeHref(raw: string): string | null {
    const text = cleanText(raw).trim().replace(/\s/g, "");
    if (text === "") {
        return null;
    }
    if (safeProtocol.test(text)) {
        return text;
    }
    if (/^[\w.-]+@[\w-]+(\.[\w-]+)+$/.test(text)) {
        return "mailto:" + text;
    }
    if (/^[a-z][a-z0-9+.-]*:/i.test(text) && !/^[\w-]+(\.[\w-]+)+:\d+/.test(text)) {
        return null;
    }
    if (/^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+(:\d+)?([/?#].*)?$/u.test(text)) {
        return "https://" + text;
    }
    return null;
}

const mediaPattern = /^tuiwen:\/\/media\/[0-9a-f]{64}$/;

/** A picture of the local library: the only picture source an article may hold. */
export function isMedia(src: string): boolean {
    return mediaPattern.test(src);
}

const dataPattern = /^data:image\/(png|jpeg|jpg|gif|webp|bmp|svg\+xml);base64,[A-Za-z0-9+/=\s]+$/;

/** A picture carried inside the text itself; it must be stored before it may enter an article. */
export function isDataPicture(src: string): boolean {
    return dataPattern.test(src);
}
