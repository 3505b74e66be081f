// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the slash menu offers. A block is found by its Chinese name, by pinyin or its initials, and in English.

export interface Entry {
    id: string;
    icon: string;
    /** A command of commands.ts, an action of actions.ts, or an order to the studio. */
    command?: string;
    action?: string;
    args?: Record<string, unknown>;
    ask?: string;
    chinese: string;
    pinyin: string;
    initials: string;
    english: string;
}

export const entries: readonly Entry[] = [
    { id: "paragraph", icon: "paragraph", command: "paragraph", chinese: "正文段落", pinyin: "zhengwenduanluo", initials: "zw", english: "paragraph text" },
    { id: "heading1", icon: "heading1", command: "heading", args: { level: 1 }, chinese: "一级标题", pinyin: "yijibiaoti", initials: "yjbt", english: "heading 1 h1" },
    { id: "heading2", icon: "heading2", command: "heading", args: { level: 2 }, chinese: "二级标题", pinyin: "erjibiaoti", initials: "ejbt", english: "heading 2 h2" },
    { id: "heading3", icon: "heading3", command: "heading", args: { level: 3 }, chinese: "三级标题", pinyin: "sanjibiaoti", initials: "sjbt", english: "heading 3 h3" },
    { id: "picture", icon: "picture", ask: "picture", chinese: "图片", pinyin: "tupian", initials: "tp", english: "picture image" },
    { id: "table", icon: "table", command: "table", chinese: "表格", pinyin: "biaoge", initials: "bg", english: "table" },
    { id: "quote", icon: "quote", command: "quote", chinese: "引用", pinyin: "yinyong", initials: "yy", english: "quote blockquote" },
    { id: "bulletList", icon: "bullets", command: "bulletList", chinese: "无序列表", pinyin: "wuxuliebiao", initials: "wxlb", english: "bulleted list ul" },
    { id: "orderedList", icon: "numbers", command: "orderedList", chinese: "有序列表", pinyin: "youxuliebiao", initials: "yxlb", english: "numbered list ol" },
    { id: "taskList", icon: "tasks", command: "taskList", chinese: "任务清单", pinyin: "renwuqingdan", initials: "rwqd", english: "task list todo checkbox" },
    { id: "divider", icon: "divider", command: "divider", chinese: "分隔线", pinyin: "fengexian", initials: "fgx", english: "divider rule hr" },
    { id: "codeBlock", icon: "code", command: "codeBlock", chinese: "代码块", pinyin: "daimakuai", initials: "dmk", english: "code block" },
    { id: "callout", icon: "bulb", command: "callout", chinese: "提示框", pinyin: "tishikuang", initials: "tsk", english: "callout note admonition box" },
    { id: "imageGroup", icon: "group", action: "imageGroup", chinese: "图片组", pinyin: "tupianzu", initials: "tpz", english: "gallery grid pictures" },
    { id: "slider", icon: "slider", action: "slider", chinese: "滑动图集", pinyin: "huadongtuji", initials: "hdtj", english: "slider carousel pictures" },
    { id: "columns", icon: "columns", command: "columns", chinese: "双栏", pinyin: "shuanglan", initials: "sl", english: "columns two" },
    { id: "steps", icon: "steps", command: "steps", chinese: "步骤", pinyin: "buzhou", initials: "bz", english: "steps procedure" },
    { id: "comparison", icon: "comparison", command: "comparison", chinese: "对比", pinyin: "duibi", initials: "db", english: "comparison versus pros cons" },
    { id: "mathBlock", icon: "math", action: "mathBlock", chinese: "公式", pinyin: "gongshi", initials: "gs", english: "math formula tex" },
    { id: "mathInline", icon: "math", action: "mathInline", chinese: "行内公式", pinyin: "hangneigongshi", initials: "hngs", english: "inline math formula" },
    { id: "footnote", icon: "footnote", action: "footnote", chinese: "脚注", pinyin: "jiaozhu", initials: "jz", english: "footnote reference" },
    { id: "profileCard", icon: "profile", action: "profileCard", chinese: "公众号名片", pinyin: "gongzhonghaomingpian", initials: "gzhmp", english: "profile card account" },
    { id: "miniProgram", icon: "mini", action: "miniProgram", chinese: "小程序卡片", pinyin: "xiaochengxukapian", initials: "xcx", english: "mini program card" },
    { id: "miniLink", icon: "miniLink", action: "miniLink", chinese: "小程序链接", pinyin: "xiaochengxulianjie", initials: "xcxlj", english: "mini program link" },
    { id: "video", icon: "video", action: "video", chinese: "视频", pinyin: "shipin", initials: "sp", english: "video" },
    { id: "snippet", icon: "copy", ask: "snippet", chinese: "素材片段", pinyin: "sucaipianduan", initials: "scpd", english: "snippet template variable" },
    { id: "qr", icon: "qr", action: "qr", chinese: "二维码", pinyin: "erweima", initials: "ewm", english: "qr code" },
];

function rank(entry: Entry, query: string): number {
    if (entry.initials.startsWith(query)) {
        return 1;
    }
    if (entry.chinese.startsWith(query)) {
        return 2;
    }
    if (entry.english.split(" ").some((word) => word.startsWith(query))) {
        return 3;
    }
    if (entry.pinyin.startsWith(query)) {
        return 4;
    }
    return entry.chinese.includes(query) || entry.pinyin.includes(query) ? 5 : 0;
}

/** The entries a query means, the closest first; all of them for an empty query. */
export function search(query: string): Entry[] {
    const wanted = query.trim().toLowerCase();
    if (wanted === "") {
        return [...entries];
    }
    return entries
        .map((entry, order) => ({ entry, order, rank: rank(entry, wanted) }))
        .filter(({ rank }) => rank > 0)
        .sort((a, b) => a.rank - b.rank || a.order - b.order)
        .map(({ entry }) => entry);
}
