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
    close: "M4 4l8 8M12 4l-8 8",
    edit: "M3 13l.8-3L10.500 3.300a1.400 1.400 0 0 1 2 2L5.800 12z",
    unwrap: "M2.500 5V2.500H5M11 2.500h2.500V5M13.500 11v2.500H11M5 13.500H2.500V11M5 6h6M5 8h6M5 10h3",
    bulb: "M6 13.500h4M6.200 11.500c0-1.500-2.200-2.300-2.200-5a4 4 0 0 1 8 0c0 2.700-2.200 3.500-2.200 5z",
    note: "M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM8 7.500V11M8 5.200h.010",
    warning: "M8 2.500L14.200 13.500H1.800zM8 6.500v3.300M8 11.800h.010",
    danger: "M5.500 2h5L14 5.500v5L10.500 14h-5L2 10.500v-5zM8 5v3.700M8 11h.010",
    good: "M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM5.300 8.200l1.900 1.900 3.500-3.800",
    bad: "M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM6 6l4 4M10 6l-4 4",
    plain: "M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM5.500 8h5",
    columns: "M2.500 3h11v10h-11zM8 3v10",
    steps: "M4 3.500h.010M4 8h.010M4 12.500h.010M4 5v1.500M4 9.500V11M7 3.500h6.500M7 8h6.500M7 12.500h6.500",
    comparison: "M8 2v12M2.500 4h3v8h-3zM10.500 4h3v8h-3z",
    group: "M2.500 2.500h4.500v4.500h-4.500zM9 2.500h4.500v4.500H9zM2.500 9h4.500v4.500h-4.500zM9 9h4.500v4.500H9z",
    slider: "M4.500 3h7v10h-7zM2 5v6M14 5v6",
    footnote: "M2.500 4h6M2.500 8h11M2.500 12h8M12 2.500l1-.500v3.500",
    profile: "M2 3.500h12v9H2zM5.500 8a1.300 1.300 0 1 0 0-2.600 1.300 1.300 0 0 0 0 2.600zM3.700 10.800c.2-2.200 3.400-2.200 3.600 0M9.500 6.500h2.500M9.500 9h2.500",
    mini: "M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM8 6.500v3a1.800 1.800 0 1 1-1.800-1.800M8 9.500v-3a1.800 1.800 0 1 1 1.800 1.800",
    miniLink: "M6 12a4 4 0 1 1-.500-8M10 4a4 4 0 1 1 .500 8M6 8h4",
    video: "M2.500 3.500h11v9h-11zM6.700 6v4l3.300-2z",
    qr: "M2.500 2.500h4v4h-4zM9.500 2.500h4v4h-4zM2.500 9.500h4v4h-4zM9.500 9.500h1.500v1.500M13.500 9.500V11M13.500 13.500H11.500M9.500 13.500h.010",
    platform: "M8 2l5.500 3v6L8 14l-5.500-3V5zM2.500 5L8 8l5.500-3M8 8v6",
    wrap: "M2.500 4h11M2.500 8h8.500a2 2 0 0 1 0 4H8.500M10 10.500L8.500 12l1.500 1.500M2.500 12h3",
    scroll: "M2.500 4h8M2.500 8h11M2.500 12h8M11.500 6L13.500 8l-2 2",
    hash: "M6.500 2.500l-1 11M10.500 2.500l-1 11M3 6h10.500M2.500 10H13",
    rounded: "M2.500 13.500V7A4.500 4.500 0 0 1 7 2.500h6.500",
    shadow: "M2.500 2.500h8.500v8.500h-8.500zM5 13.500h8.500V5",
    ratio11: "M2.500 3h11v10h-11zM8 3v10",
    ratio12: "M2.500 3h11v10h-11zM6 3v10",
    ratio21: "M2.500 3h11v10h-11zM10 3v10",
    swap: "M3 5.500h9.500M10 3l2.500 2.500L10 8M13 10.500H3.500M6 8l-2.500 2.500L6 13",
    "left-arrow": "M13 8H3M7 4L3 8l4 4",
    "right-arrow": "M3 8h10M9 4l4 4-4 4",
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
