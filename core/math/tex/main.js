// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// TeX to SVG without a page. Runs in a bare script engine: no DOM, no timers, no console.
import "./attributes.js";

import { liteAdaptor } from "mathjax-full/js/adaptors/liteAdaptor.js";
import { RegisterHTMLHandler } from "mathjax-full/js/handlers/html.js";
import { TeX } from "mathjax-full/js/input/tex.js";
import { mathjax } from "mathjax-full/js/mathjax.js";
import { SVG } from "mathjax-full/js/output/svg.js";

import "mathjax-full/js/input/tex/ams/AmsConfiguration.js";
import "mathjax-full/js/input/tex/amscd/AmsCdConfiguration.js";
import "mathjax-full/js/input/tex/base/BaseConfiguration.js";
import "mathjax-full/js/input/tex/boldsymbol/BoldsymbolConfiguration.js";
import "mathjax-full/js/input/tex/braket/BraketConfiguration.js";
import "mathjax-full/js/input/tex/cancel/CancelConfiguration.js";
import "mathjax-full/js/input/tex/cases/CasesConfiguration.js";
import "mathjax-full/js/input/tex/color/ColorConfiguration.js";
import "mathjax-full/js/input/tex/enclose/EncloseConfiguration.js";
import "mathjax-full/js/input/tex/extpfeil/ExtpfeilConfiguration.js";
import "mathjax-full/js/input/tex/gensymb/GensymbConfiguration.js";
import "mathjax-full/js/input/tex/mathtools/MathtoolsConfiguration.js";
import "mathjax-full/js/input/tex/mhchem/MhchemConfiguration.js";
import "mathjax-full/js/input/tex/newcommand/NewcommandConfiguration.js";
import "mathjax-full/js/input/tex/textcomp/TextcompConfiguration.js";
import "mathjax-full/js/input/tex/textmacros/TextMacrosConfiguration.js";
import "mathjax-full/js/input/tex/unicode/UnicodeConfiguration.js";
import "mathjax-full/js/input/tex/upgreek/UpgreekConfiguration.js";

// Nothing that names addresses, classes, styles or loads packages: no html, action, require.
const packages = ["base", "ams", "amscd", "boldsymbol", "braket", "cancel", "cases", "color", "enclose", "extpfeil",
    "gensymb", "mathtools", "mhchem", "newcommand", "textcomp", "textmacros", "unicode", "upgreek"];

const adaptor = liteAdaptor();
RegisterHTMLHandler(adaptor);

function fresh() {
    const tex = new TeX({
        packages,
        tags: "none",
        maxMacros: 500,
        maxBuffer: 8 * 1024,
        formatError: (_jax, error) => { throw error; },
    });
    return mathjax.document("", { InputJax: tex, OutputJax: new SVG({ fontCache: "none", mtextInheritFont: false }) });
}

// What one formula defines must not change the next one.
const defines = /\\(?:g?def|let|(?:re)?new(?:command|environment)|Declare\w+|newtagform|definecolor)(?![a-zA-Z])/;
let document = null;

export function typeset(source, display) {
    document = document ?? fresh();
    try {
        const node = document.convert(source, { display, em: 16, ex: 8, containerWidth: 80 * 16 });
        return { svg: adaptor.serializeXML(adaptor.firstChild(node)) };
    } catch (error) {
        return { error: String(error.message ?? error) };
    } finally {
        if (defines.test(source)) {
            document = null;
        }
    }
}
