// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Source code, as pages and code editors show it.
#include "core/article/foreign/reader.h"

#include <QRegularExpression>

namespace tuiwen::article::foreign {

namespace {

bool isGutter(const Element &element)
{
    static const QRegularExpression names(
        QStringLiteral("(^|[\\s_-])(line-?index|line-?numbers?|lineno|linenos|gutter|"
                       "ln-numbers|mac-sign|copy-btn|code-header|toolbar)($|[\\s_-])"));
    const QString classes = element.attr(QLatin1StringView("class")).left(500);
    return !classes.isEmpty() && !element.is(QLatin1StringView("pre")) &&
           names.match(classes).hasMatch() && !element.find([](const Element &inner) {
               return inner.is(QLatin1StringView("pre"));
           });
}

bool endsLine(const Element &element)
{
    return element.isOneOf({"div", "p", "li", "tr", "section", "ul", "ol", "table"}) ||
           element.css(QLatin1StringView("display")) == u"block" ||
           element.hasClass(QLatin1StringView("ace-line"));
}

void collect(const Element &element, QString &code)
{
    if (element.isText()) {
        code += element.text;
        return;
    }
    if (element.is(QLatin1StringView("br"))) {
        code += u'\n';
        return;
    }
    if (isGutter(element) || element.isOneOf({"svg", "button", "style", "script"})) {
        return;
    }
    if (endsLine(element) && !code.isEmpty() && !code.endsWith(u'\n')) {
        code += u'\n';
    }
    const qsizetype before = code.size();
    for (const Element &child : element.children) {
        // WeChat's own snippets have one code element for each line.
        const bool line = child.is(QLatin1StringView("code")) && &child != &element.children.front();
        if (line && !code.isEmpty() && !code.endsWith(u'\n')) {
            code += u'\n';
        }
        collect(child, code);
    }
    if (endsLine(element) && code.size() > before && !code.endsWith(u'\n')) {
        code += u'\n';
    }
}

QString languageIn(const Element &element)
{
    static const QRegularExpression named(
        QStringLiteral("(?:^|\\s)(?:(?:lang|language|highlight-source|highlight)[-_:]|code-snippet__)"
                       "([a-zA-Z0-9+#]{1,30})(?:\\s|$)"));
    static const QRegularExpression brush(QStringLiteral("brush:\\s*([a-zA-Z0-9+#]{1,30})"));
    for (const char *key : {"data-lang", "data-language", "data-code-language", "lang"}) {
        const QString value = element.attr(QLatin1StringView(key)).trimmed();
        if (!value.isEmpty() && value.size() <= 30 && !value.contains(u' ')) {
            return value.toLower();
        }
    }
    const QString classes = element.attr(QLatin1StringView("class")).left(500);
    for (const QRegularExpression &pattern : {named, brush}) {
        const auto match = pattern.match(classes);
        if (match.hasMatch() && match.captured(1) != u"fix") {
            return match.captured(1).toLower();
        }
    }
    if (element.hasClass(QLatin1StringView("hljs"))) {
        for (const QString &name : classes.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
            if (name != u"hljs" && !name.contains(u"code") && name.size() <= 20) {
                return name.toLower();
            }
        }
    }
    return {};
}

bool isMonospaced(const Element &element)
{
    const QString family = element.css(QLatin1StringView("font-family")).toLower();
    return family.contains(u"mono") || family.contains(u"consolas") ||
           family.contains(u"courier") || family.contains(u"menlo");
}

bool showsCode(const Element &element)
{
    if (element.isOneOf({"pre", "listing"})) {
        return true;
    }
    const QString space = element.css(QLatin1StringView("white-space"));
    if (element.is(QLatin1StringView("div")) && space.startsWith(u"pre") &&
        isMonospaced(element)) {
        return true; // what code editors put on the clipboard
    }
    if (element.is(QLatin1StringView("table"))) {
        const QString classes = element.attr(QLatin1StringView("class"));
        return classes.contains(u"highlight") || classes.contains(u"rouge-table") ||
               classes.contains(u"hljs-ln");
    }
    return element.isOneOf({"div", "section", "figure"}) &&
           (element.hasClass(QLatin1StringView("code-snippet__fix")) ||
            element.hasClass(QLatin1StringView("code-block")) ||
            element.hasClass(QLatin1StringView("docx-code-block-container")));
}

} // namespace

std::optional<Node> codeOf(const Element &element)
{
    if (!showsCode(element)) {
        return std::nullopt;
    }
    QString code;
    collect(element, code);
    code.replace(QChar::Nbsp, u' ').replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    code.remove(QChar(0x200b)).remove(QChar(0xfeff)).replace(u'\r', u'\n');
    QString clean;
    clean.reserve(code.size());
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code[i];
        const bool pair = c.isHighSurrogate() && i + 1 < code.size() && code[i + 1].isLowSurrogate();
        if (pair) {
            clean += c;
            clean += code[++i];
        } else if (c.isSurrogate()) {
            clean += QChar(QChar::ReplacementCharacter);
        } else if (c.unicode() >= 0x20 || c == u'\n' || c == u'\t') {
            clean += c;
        }
    }
    while (clean.endsWith(u'\n')) {
        clean.chop(1);
    }
    while (clean.startsWith(u'\n')) {
        clean.remove(0, 1);
    }
    QString language = languageIn(element);
    if (language.isEmpty()) {
        (void)element.find([&](const Element &inner) {
            language = inner.isText() ? QString() : languageIn(inner);
            return !language.isEmpty();
        });
    }
    Node node = blockNode(NodeType::CodeBlock);
    if (!language.isEmpty() && language != u"plaintext" && language != u"text") {
        insertAttr(node.attrs, Attr::Language, language);
    }
    if (!clean.isEmpty()) {
        node.children.push_back(textNode(clean));
    }
    return node;
}

} // namespace tuiwen::article::foreign
