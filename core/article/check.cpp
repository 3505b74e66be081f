// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/check.h"

#include "core/article/render.h"
#include "core/article/rules.h"

namespace tuiwen::article {

namespace {

void addLength(QVector<Finding> &findings, const char *field, int length, int limit,
               Severity severity)
{
    if (length > limit) {
        findings.append({QStringLiteral("WX024"), severity, QString::fromLatin1(field),
                         QStringLiteral("%1 has %2 characters, the limit is %3")
                             .arg(QLatin1StringView(field))
                             .arg(length)
                             .arg(limit)});
    }
}

int lengthOf(const QString &text)
{
    return countCharacters(text.normalized(QString::NormalizationForm_C));
}

} // namespace

QVector<Finding> checkHtml(const QByteArray &html)
{
    const auto tree = parseHtml(html);
    if (!tree) {
        const bool deep = html.size() <= maxHtmlBytes;
        return {{deep ? QStringLiteral("WX021") : QStringLiteral("WX024"), Severity::Error,
                 QStringLiteral("content"), tree.error().detail}};
    }
    Report report(*tree);
    for (int i = 0; i < int(tree->elements.size()); ++i) {
        checkMarkup(report, i);
        checkStyle(report, i);
        checkStructure(report, i);
    }
    checkPage(report);
    QVector<Finding> findings = report.take();
    const int characters = sentCharacters(QString::fromUtf8(html));
    if (html.size() >= contentBytes) {
        findings.append({QStringLiteral("WX024"), Severity::Error, QStringLiteral("content"),
                         QStringLiteral("content has %1 bytes, the limit is %2")
                             .arg(html.size())
                             .arg(contentBytes)});
    } else if (characters >= contentCharacters) {
        findings.append({QStringLiteral("WX024"), Severity::Warning, QStringLiteral("content"),
                         QStringLiteral("content has %1 characters, the documented limit is %2")
                             .arg(characters)
                             .arg(contentCharacters)});
    }
    return findings;
}

QVector<Finding> checkFields(const Payload &payload)
{
    QVector<Finding> findings;
    const int title = lengthOf(payload.title);
    if (payload.title.trimmed().isEmpty()) {
        findings.append({QStringLiteral("WX024"), Severity::Error, QStringLiteral("title"),
                         QStringLiteral("the article has no title")});
    }
    addLength(findings, "title", title, titleCharacters,
              title > 2 * titleCharacters ? Severity::Error : Severity::Warning);
    addLength(findings, "author", lengthOf(payload.author), authorCharacters, Severity::Error);
    const int digest = lengthOf(payload.digest);
    addLength(findings, "digest", digest,
              digest > digestCharacters ? digestCharacters : shortDigestCharacters,
              digest > digestCharacters ? Severity::Error : Severity::Warning);
    const auto bytes = int(payload.sourceUrl.toUtf8().size());
    if (bytes > sourceUrlBytes) {
        findings.append({QStringLiteral("WX024"), Severity::Error, QStringLiteral("sourceUrl"),
                         QStringLiteral("the link has %1 bytes, the limit is %2")
                             .arg(bytes)
                             .arg(sourceUrlBytes)});
    }
    if (payload.cover.media.isEmpty()) {
        findings.append({QStringLiteral("WX025"), Severity::Warning, QStringLiteral("cover"),
                         QStringLiteral("the article has no cover picture")});
    }
    return findings;
}

QVector<Finding> checkPayload(const Payload &payload)
{
    return checkFields(payload) + checkHtml(payload.html.toUtf8());
}

} // namespace tuiwen::article
