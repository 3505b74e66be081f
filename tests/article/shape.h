// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/foreign/page.h"
#include "core/article/node.h"
#include "tests/support/waitfor.h"

namespace tuiwen::test {

inline QString textOf(const article::AttrValue &value)
{
    if (const auto *text = std::get_if<QString>(&value)) {
        return *text;
    }
    if (const auto *number = std::get_if<int>(&value)) {
        return QString::number(*number);
    }
    if (const auto *flag = std::get_if<bool>(&value)) {
        return *flag ? QStringLiteral("true") : QStringLiteral("false");
    }
    return QStringLiteral("-");
}

inline QString textOf(const article::Attrs &attrs)
{
    QStringList parts;
    for (const auto &[name, value] : attrs) {
        parts << nameOf(name) + QLatin1Char('=') + textOf(value);
    }
    return parts.isEmpty() ? QString()
                           : QLatin1Char('{') + parts.join(QLatin1Char(' ')) + QLatin1Char('}');
}

/// "paragraph{align=center}(bold<word> rest)": a document in one line.
inline QString shapeOf(const article::Node &node)
{
    if (node.type == article::NodeType::Text) {
        QString text = node.text;
        for (const article::Mark &mark : node.marks) {
            text = nameOf(mark.type) + textOf(mark.attrs) + QLatin1Char('<') + text +
                   QLatin1Char('>');
        }
        return text;
    }
    QStringList inner;
    for (const article::Node &child : node.children) {
        inner << shapeOf(child);
    }
    const QString body =
        node.children.empty()
            ? QString()
            : QLatin1Char('(') + inner.join(QLatin1Char('|')) + QLatin1Char(')');
    return nameOf(node.type) + textOf(node.attrs) + body;
}

/// The blocks of an article out of a piece of HTML.
inline article::foreign::ForeignArticle foreignOf(const QByteArray &html)
{
    auto read = article::foreign::importHtml(html, article::foreign::Scope::Fragment);
    REQUIRE_OK(read);
    // Whatever comes in is a document that the program reads again.
    const auto again = article::fromJson(article::toJson(read->document));
    REQUIRE_OK(again);
    REQUIRE(*again == read->document);
    return std::move(*read);
}

inline QString shapeOf(const QByteArray &html)
{
    QString shape = shapeOf(foreignOf(html).document);
    return shape.mid(4, shape.size() - 5); // without "doc(…)"
}

/// True when one of the losses begins so.
inline bool tells(const QVector<Loss> &losses, const char *what)
{
    return std::any_of(losses.begin(), losses.end(), [what](const Loss &loss) {
        return loss.what.startsWith(QString::fromUtf8(what));
    });
}

} // namespace tuiwen::test
