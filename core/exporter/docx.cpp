// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporter/docx.h"

#include "core/exporter/docxbody.h"
#include "core/exporter/zip.h"

namespace tuiwen::exporter {

Result<QByteArray> docx(const article::Node &document, const QString &title, const QString &author,
                        const PictureReader &pictures)
{
    DocxBody body(pictures);
    body.title(title);
    body.blocks(document.children);
    const bool notes = !body.notes.isEmpty();
    QVector<File> files{
        {QStringLiteral("[Content_Types].xml"), parts::contentTypes(body.endings, notes)},
        {QStringLiteral("_rels/.rels"), parts::packageRelations()},
        {QStringLiteral("docProps/core.xml"), parts::coreProperties(title, author)},
        {QStringLiteral("word/document.xml"), parts::document(body.xml)},
        {QStringLiteral("word/_rels/document.xml.rels"),
         parts::documentRelations(body.relations, notes)},
        {QStringLiteral("word/styles.xml"), parts::styles()},
        {QStringLiteral("word/numbering.xml"), parts::numbering(body.lists)},
    };
    if (notes) {
        files.append({QStringLiteral("word/footnotes.xml"), parts::footnotes(body.notes)});
    }
    return zipped(files + body.media);
}

} // namespace tuiwen::exporter
