// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import generate from "css-tree/generator";
import parse from "css-tree/parser";

// A style sheet as plain data for the compiler in csscompile.cpp. Runs in an engine without any host
// object: nothing can be loaded, stored or called from here.

const states = new Set(["hover", "active", "focus", "visited", "link"]);

/** One selector as compounds: tag, ids, classes, pseudo elements; `strange` = something else stands in it. */
function compounds(selector) {
    const parts = [{ tag: "", ids: [], classes: [], pseudo: "", strange: false }];
    selector.children.forEach((node) => {
        const part = parts[parts.length - 1];
        switch (node.type) {
            case "TypeSelector":
                part.tag = node.name === "*" ? "*" : node.name.toLowerCase();
                break;
            case "IdSelector":
                part.ids.push(node.name);
                break;
            case "ClassSelector":
                part.classes.push(node.name);
                break;
            case "PseudoElementSelector":
                part.pseudo = node.name.toLowerCase();
                break;
            case "PseudoClassSelector":
                if (node.name === "before" || node.name === "after") {
                    part.pseudo = node.name;
                } else if (node.name === "root") {
                    part.tag = ":root";
                } else {
                    part.strange = part.strange || states.has(node.name) || node.children !== null
                        || node.name !== "first-letter";
                }
                break;
            case "Combinator":
                parts.push({ tag: "", ids: [], classes: [], pseudo: "", strange: node.name === "+" || node.name === "~" });
                break;
            default:
                part.strange = true;
        }
    });
    return parts;
}

/** {rules: [{selectors, declarations: [[name, value]]}], dropped: [at-rule or fragment], errors} */
export function read(text, most) {
    const result = { rules: [], dropped: [], errors: 0 };
    let left = most;
    const sheet = parse(text, {
        parseAtrulePrelude: false,
        parseCustomProperty: false,
        onParseError: () => { result.errors += 1; },
    });
    sheet.children.forEach((node) => {
        if (left <= 0) {
            return;
        }
        if (node.type === "Atrule") {
            result.dropped.push(`@${node.name}`);
            return;
        }
        if (node.type !== "Rule" || node.prelude.type !== "SelectorList") {
            result.dropped.push(node.type === "Rule" ? generate(node.prelude).slice(0, 80) : node.type);
            return;
        }
        const rule = { selectors: [], declarations: [] };
        node.prelude.children.forEach((selector) => {
            rule.selectors.push({ text: generate(selector).slice(0, 120), parts: compounds(selector) });
        });
        node.block.children.forEach((child) => {
            if (child.type === "Declaration") {
                rule.declarations.push([child.property, generate(child.value).slice(0, 1000)]);
                left -= 1;
            } else if (child.type !== "Raw") {
                result.dropped.push("a rule inside a rule");
            }
        });
        left -= rule.selectors.length;
        result.rules.push(rule);
    });
    if (left <= 0) {
        result.dropped.push("everything after the first thousands of rules");
    }
    return JSON.stringify(result);
}
