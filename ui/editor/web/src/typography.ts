// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How Chinese text with Latin words and figures in it is set (GB/T 15834, and the habit of a thin gap
// between the scripts, 盘古之白). Pure functions: a text goes in, small changes come out.

/** One change of one place; `by` takes the place of [from, to). */
export interface Edit {
    from: number;
    to: number;
    by: string;
}

export type Rule = "space" | "punctuation" | "bracket" | "quote" | "ellipsis" | "dash" | "width" | "gap";

/** A change a person accepts or rejects as a whole: a pair of brackets is two edits. */
export interface Correction {
    rule: Rule;
    edits: Edit[];
}

const han = "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}";
const wide = "\\uff10-\\uff19\\uff21-\\uff3a\\uff41-\\uff5a";
const hanAny = new RegExp(`[${han}]`, "u");

/** Stands for what is no text or must not be touched; no rule matches it. */
export const untouchable = "\ufffc";

const addresses = /(?:https?:\/\/|www\.)[^\s，。、；：！？（）「」『』《》【】“”]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gi;

const fullWidth: Record<string, string> = { ",": "，", ";": "；", ":": "：", "!": "！", "?": "？", ".": "。" };

function halfWidth(text: string): string {
    return [...text].map((sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0)).join("");
}

interface Single {
    rule: Rule;
    pattern: RegExp;
    by(found: string): string;
}

const stops = "，。、；：！？）」』》】";

/** In order: an earlier rule takes its place before a later one looks at it. */
const singles: Single[] = [
    { rule: "ellipsis", pattern: new RegExp(`(?<=[${han}${stops}])(?:\\.{3,}|。{2,}|(?<!…)…(?!…))`, "gu"), by: () => "……" },
    { rule: "dash", pattern: new RegExp(`(?<=[${han}]) *(?:-{2,}|(?<!—)—(?!—)) *(?=[${han}])`, "gu"), by: () => "——" },
    { rule: "punctuation", pattern: new RegExp(`(?<=[${han}）」』》】”])[,;:!?](?!\\/\\/)(?: +(?=[${han}]))?`, "gu"), by: (found) => fullWidth[found[0]] },
    { rule: "punctuation", pattern: new RegExp(`(?<=[A-Za-z0-9])[,;!?] *(?=[${han}])`, "gu"), by: (found) => fullWidth[found[0]] },
    { rule: "punctuation", pattern: new RegExp(`(?<=[${han}）」』》】”])\\.(?!\\.)(?:$| *(?=[${han}]))`, "gu"), by: () => "。" },
    { rule: "width", pattern: new RegExp(`[${wide}]+`, "gu"), by: halfWidth },
    { rule: "gap", pattern: new RegExp(`(?<=[^\\s${untouchable}]) +(?=[${stops}])|(?<=[${stops}（「『《【]) +(?=[^\\s${untouchable}])`, "gu"), by: () => "" },
    { rule: "gap", pattern: /(?<=\d) +(?=[%‰℃°])/gu, by: () => "" },
    { rule: "space", pattern: new RegExp(`(?<=[${han}])(?=[A-Za-z0-9@#&+$${wide}])`, "gu"), by: () => " " },
    { rule: "space", pattern: new RegExp(`(?<=[A-Za-z0-9&+%°℃${wide}])(?=[${han}])`, "gu"), by: () => " " },
];

interface Pair {
    rule: Rule;
    pattern: RegExp;
    open: string;
    close: string;
}

const pairs: Pair[] = [
    { rule: "bracket", pattern: /( *)\(([^()\n]{1,80})\)( *)/gu, open: "（", close: "）" },
    { rule: "quote", pattern: /()"([^"\n]{1,200})"()/gu, open: "“", close: "”" },
];

/** The text with web and mail addresses made untouchable; every position stays where it was. */
function masked(text: string): string {
    return text.replace(addresses, (address) => untouchable.repeat(address.length));
}

function inPairs(text: string, { rule, pattern, open, close }: Pair): Correction[] {
    const found: Correction[] = [];
    for (const match of text.matchAll(pattern)) {
        const start = match.index!;
        const end = start + match[0].length;
        const neighbours = [text.slice(0, start).slice(-1), text.slice(end, end + 1)];
        if (!hanAny.test(match[2]) && !neighbours.some((sign) => hanAny.test(sign))) {
            continue;
        }
        // A gap before or behind a wide bracket is only wanted at the edge of the text.
        const before = hanAny.test(neighbours[0]) ? start : start + match[1].length;
        const after = hanAny.test(neighbours[1]) ? end : end - match[3].length;
        const inner = start + match[1].length + 1;
        found.push({
            rule,
            edits: [{ from: before, to: inner, by: open },
                { from: inner + match[2].length, to: after, by: close }],
        });
    }
    return found;
}

/** Which places earlier corrections have taken; insertions take no character but their point. */
class Taken {
    private readonly owner: Int32Array;
    private readonly points = new Set<number>();
    private last = 0;

    constructor(length: number) {
        this.owner = new Int32Array(length + 1);
    }

    private free({ from, to }: Edit): boolean {
        if (from === to) {
            const inside = from > 0 && this.owner[from] !== 0 && this.owner[from] === this.owner[from - 1];
            return !inside && !this.points.has(from);
        }
        return this.owner.subarray(from, to).every((id) => id === 0);
    }

    take(correction: Correction): boolean {
        if (!correction.edits.every((edit) => this.free(edit))) {
            return false;
        }
        for (const { from, to } of correction.edits) {
            if (from === to) {
                this.points.add(from);
            } else {
                this.owner.fill(++this.last, from, to);
            }
        }
        return true;
    }
}

/** What to change in a text so that it is set well, in order of places; no two changes touch. */
export function corrections(text: string): Correction[] {
    const safe = masked(text);
    const taken = new Taken(safe.length);
    const all: Correction[] = pairs.flatMap((pair) => inPairs(safe, pair)).filter((pair) => taken.take(pair));
    for (const { rule, pattern, by } of singles) {
        for (const match of safe.matchAll(pattern)) {
            const from = match.index!;
            const correction = { rule, edits: [{ from, to: from + match[0].length, by: by(match[0]) }] };
            if (taken.take(correction)) {
                all.push(correction);
            }
        }
    }
    return all.sort((a, b) => a.edits[0].from - b.edits[0].from);
}

/** In the order in which they can be made one after the other: from the end, replacing before inserting. */
export function backwards(edits: Edit[]): Edit[] {
    return [...edits].sort((a, b) => b.from - a.from || b.to - a.to);
}

/** The text with every correction made. */
export function corrected(text: string): string {
    return backwards(corrections(text).flatMap((correction) => correction.edits))
        .reduce((all, { from, to, by }) => all.slice(0, from) + by + all.slice(to), text);
}
