// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// MathJax keeps the attributes of every node in a chain of four prototypes and writes into all of
// them. Qt's engine looks through every object shape it knows whenever an object that serves as a
// prototype changes, which took four fifths of a formula's time. This keeps the same values in plain objects.
// A module of MathJax is changed, so it must be loaded before those that use it.
const module = require("mathjax-full/js/core/MmlTree/Attributes.js");

const own = Object.prototype.hasOwnProperty;

// Defaults belong to a kind of node and never change: one chain for all nodes of that kind.
const chains = new Map();

function chain(defaults, global) {
    const known = chains.get(defaults);
    if (known !== undefined && known.global === global) {
        return known.chain;
    }
    const made = Object.assign(Object.create(global), defaults);
    chains.set(defaults, { global, chain: made });
    return made;
}

function Attributes(defaults, global) {
    this.global = global;
    this.defaults = chain(defaults, global);
    this.inherited = {};
    this.attributes = {};
}
Attributes.prototype = module.Attributes.prototype;

Attributes.prototype.get = function (name) {
    const value = own.call(this.attributes, name) ? this.attributes[name] : this.getInherited(name);
    return value === module.INHERIT ? this.global[name] : value;
};

Attributes.prototype.getInherited = function (name) {
    return own.call(this.inherited, name) ? this.inherited[name] : this.defaults[name];
};

module.Attributes = Attributes;
