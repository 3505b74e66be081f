// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/render.h"

#include "core/article/blockhtml.h"
#include "core/article/images.h"

namespace tuiwen::article {

namespace {

/// Characters of the words alone: no rendering can be shorter.
int leastCharacters(const Node &document)
{
    int count = 0;
    walk(
        document,
        [&count](const Node &node) {
            count += countCharacters(node.text);
            return true;
        },
        [](const Node &) {});
    return count;
}

} // namespace

Rendered renderDocument(const Node &document, const Theme &theme, const RenderOptions &options)
{
    Rendered rendered;
    const bool hopeless = leastCharacters(document) >= options.limit;
    for (const Detail detail : {Detail::Full, Detail::Plain, Detail::Lean}) {
        const bool last = detail == Detail::Lean;
        if ((hopeless && !last) || (detail == Detail::Full && !options.highlight)) {
            continue;
        }
        BlockHtml writer(theme, options, detail);
        rendered.html = writer.write(document);
        rendered.characters = sentCharacters(rendered.html);
        rendered.detail = detail;
        rendered.highlighted = writer.isColored();
        rendered.formulaCharacters = writer.formulaCharacters();
        if (rendered.characters < options.limit) {
            break;
        }
    }
    return rendered;
}

int sentCharacters(const QString &html)
{
    const auto ours = int(pictureUrl(QString(64, QLatin1Char('0'))).size());
    return countCharacters(html) + countPictures(html) * (uploadedUrlCharacters - ours);
}

int countCharacters(QStringView text)
{
    int count = 0;
    for (const QChar c : text) {
        count += c.isLowSurrogate() ? 0 : 1;
    }
    return count;
}

} // namespace tuiwen::article
