// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** Languages of code blocks as they are listed; any other name may be typed as well. */
export const languages: readonly string[] = ["bash", "c", "cpp", "csharp", "css", "dart", "diff", "dockerfile", "go", "graphql",
    "html", "ini", "java", "javascript", "json", "kotlin", "latex", "lua", "makefile", "markdown", "matlab", "objectivec",
    "perl", "php", "powershell", "python", "r", "ruby", "rust", "scala", "sql", "swift", "toml", "typescript", "vue",
    "xml", "yaml"];

const short: Record<string, string> = { js: "javascript", ts: "typescript", py: "python", rb: "ruby", sh: "bash", shell: "bash",
    zsh: "bash", "c++": "cpp", cc: "cpp", "c#": "csharp", cs: "csharp", yml: "yaml", md: "markdown", rs: "rust", kt: "kotlin",
    golang: "go", htm: "html", tex: "latex", ps1: "powershell", objc: "objectivec", m: "matlab" };

/** The listed name of a language for what people write behind three backticks. */
export function languageOf(word: string): string {
    return short[word.toLowerCase()] ?? word;
}
