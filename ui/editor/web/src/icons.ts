// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Small line icons, 16 units square, drawn for this page.

const shapes: Record<string, string> = {
    paragraph: "M3 4h10M3 8h10M3 12h6",
    heading1: "M3 3v10M9 3v10M3 8h6M12 7l2-1v7",
    heading2: "M2 3v10M8 3v10M2 8h6M11 7.5c.3-2 3-2 3 0 0 1.5-3 3-3 5.500h3",
    heading3: "M2 3v10M8 3v10M2 8h6M11 6h3l-1.8 2.600c2.6.2 2.6 4.4-1.2 4.4",
    quote: "M3 4v8M6 5h7M6 8h7M6 11h4",
    bullets: "M6 4h7M6 8h7M6 12h7M3 4h.01M3 8h.01M3 12h.01",
    numbers: "M7 4h6M7 8h6M7 12h6M3 3v3M2.5 9h1.500l-1.5 3h1.5",
    tasks: "M2.5 3.500h4v4h-4zM9 5.500h4.500M2.5 11l1.5 1.5 2.5-3M9 11.500h4.5",
    code: "M5.5 4.500L2 8l3.5 3.500M10.5 4.500L14 8l-3.5 3.5",
    math: "M12.5 3.500h-8L8.5 8l-4 4.500h8",
    divider: "M2 8h12",
    table: "M2.5 3h11v10h-11zM2.5 6.500h11M2.5 10h11M7 3v10",
    picture: "M2.5 3h11v10h-11zM2.5 11l3.5-3.5 3 3 2-2 2.5 2.500M10.5 6h.01",
    link: "M7 9a2.5 2.5 0 0 0 3.6 0l2-2a2.5 2.5 0 0 0-3.6-3.600l-.7.700M9 7a2.5 2.5 0 0 0-3.6 0l-2 2A2.5 2.5 0 0 0 7 12.600l.7-.7",
    plus: "M8 3v10M3 8h10",
    grip: "M6 4h.01M6 8h.01M6 12h.01M10 4h.01M10 8h.01M10 12h.01",
    up: "M8 13V3M4 7l4-4 4 4",
    down: "M8 3v10M4 9l4 4 4-4",
    copy: "M5.5 5.500h8v8h-8zM10.5 2.500h-8v8",
    trash: "M3 4.500h10M6 4.500V3h4v1.500M4.5 4.500l.5 8.500h6l.5-8.5",
    rowBefore: "M2.5 9h11v4h-11zM8 2v4M6 4h4",
    rowAfter: "M2.5 3h11v4h-11zM8 10v4M6 12h4",
    columnBefore: "M9 2.500h4v11H9zM2 8h4M4 6v4",
    columnAfter: "M3 2.500h4v11H3zM10 8h4M12 6v4",
    deleteRow: "M2.5 6h11v4h-11zM6 8h4",
    deleteColumn: "M6 2.500h4v11H6zM8 6v4",
    headerRow: "M2.5 3h11v10h-11zM2.5 4.500h11M2.5 6h11",
    headerColumn: "M2.5 3h11v10h-11zM4 3v10M5.5 3v10",
    merge: "M2.5 4h11v8h-11zM5 8h2M9 8h2M6 7l1 1-1 1M10 7L9 8l1 1",
    split: "M2.5 4h11v8h-11zM8 4v8",
    left: "M2.5 4h11M2.5 8h7M2.5 12h9",
    center: "M2.5 4h11M4.5 8h7M3.5 12h9",
    right: "M2.5 4h11M6.5 8h7M4.5 12h9",
    check: "M3 8.500l3.5 3.500L13 4.5",
    unlink: "M3 3l10 10M9 4.500l.7-.7a2.5 2.5 0 0 1 3.5 3.500l-.7.7M7 11.500l-.7.7A2.5 2.5 0 0 1 2.8 8.700l.7-.7",
};

const svg = "http://www.w3.org/2000/svg";

export function icon(name: string): SVGSVGElement {
    const element = document.createElementNS(svg, "svg");
    element.setAttribute("viewBox", "0 0 16 16");
    element.setAttribute("class", "icon");
    element.setAttribute("aria-hidden", "true");
    const path = document.createElementNS(svg, "path");
    path.setAttribute("d", shapes[name] ?? shapes.paragraph);
    element.append(path);
    return element;
}
