// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/frontmatter.h"

#include <QHash>

namespace tuiwen::article {

namespace {

/// The longest block that is still taken for front matter and not for a text between two rules.
constexpr int maxLines = 200;

QByteArrayView takeLine(QByteArrayView &rest)
{
    const qsizetype end = rest.indexOf('\n');
    const QByteArrayView line = end < 0 ? rest : rest.first(end);
    rest = end < 0 ? QByteArrayView() : rest.sliced(end + 1);
    return line.endsWith('\r') ? line.chopped(1) : line;
}

QString unquoted(QString value)
{
    value = value.trimmed();
    if (value.size() >= 2 &&
        (value.front() == QLatin1Char('"') || value.front() == QLatin1Char('\'')) &&
        value.back() == value.front()) {
        return value.mid(1, value.size() - 2);
    }
    const qsizetype comment = value.indexOf(QStringLiteral(" #"));
    return comment < 0 ? value : value.left(comment).trimmed();
}

QString FrontMatter::*memberFor(const QString &key)
{
    static const QHash<QString, QString FrontMatter::*> members{
        {QStringLiteral("title"), &FrontMatter::title},
        {QStringLiteral("author"), &FrontMatter::author},
        {QStringLiteral("digest"), &FrontMatter::digest},
        {QStringLiteral("description"), &FrontMatter::digest},
        {QStringLiteral("summary"), &FrontMatter::digest},
        {QStringLiteral("excerpt"), &FrontMatter::digest},
        {QStringLiteral("cover"), &FrontMatter::cover},
        {QStringLiteral("image"), &FrontMatter::cover},
        {QStringLiteral("thumbnail"), &FrontMatter::cover},
        {QStringLiteral("banner"), &FrontMatter::cover},
        {QStringLiteral("source_url"), &FrontMatter::sourceUrl},
        {QStringLiteral("content_source_url"), &FrontMatter::sourceUrl}};
    return members.value(key, nullptr);
}

} // namespace

FrontMatter readFrontMatter(QByteArrayView utf8)
{
    QByteArrayView rest = utf8;
    if (takeLine(rest) != "---") {
        return {};
    }
    FrontMatter found;
    bool any = false;
    for (int count = 0; count < maxLines && !rest.isEmpty(); ++count) {
        const QByteArrayView line = takeLine(rest);
        if (line == "---" || line == "...") {
            found.length = any ? utf8.size() - rest.size() : 0;
            return any ? found : FrontMatter{};
        }
        const qsizetype colon = line.indexOf(':');
        const bool nested = line.startsWith(' ') || line.startsWith('\t') || line.startsWith('-');
        if (nested || line.startsWith('#') || line.trimmed().isEmpty()) {
            continue;
        }
        if (colon <= 0) {
            return {};
        }
        any = true;
        const QString key = QString::fromUtf8(line.first(colon)).trimmed();
        const QString value = unquoted(QString::fromUtf8(line.sliced(colon + 1)));
        QString FrontMatter::*const member = memberFor(key.toLower());
        if (member != nullptr && !value.isEmpty() && (found.*member).isEmpty()) {
            found.*member = value;
        } else if (member == nullptr) {
            found.unused.append(key);
        }
    }
    return {};
}

QString frontMatter(const MarkdownHead &head)
{
    QString out;
    const auto line = [&out](const char *key, const QString &value) {
        if (const QString text = value.simplified(); !text.isEmpty()) {
            out += QLatin1StringView(key) + QStringLiteral(": \"%1\"\n").arg(text);
        }
    };
    line("title", head.title);
    line("author", head.author);
    line("digest", head.digest);
    line("cover", head.cover);
    line("source_url", head.sourceUrl);
    return out.isEmpty() ? QString()
                         : QString(QStringLiteral("---\n") + out + QStringLiteral("---\n\n"));
}

} // namespace tuiwen::article
