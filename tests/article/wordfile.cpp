// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/article/wordfile.h"

#include "tests/support/catchqt.h"

#include <zip.h>

namespace tuiwen::test {

namespace {

const QByteArray spaces(
    "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
    "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
    "xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\" "
    "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
    "xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" "
    "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
    "xmlns:v=\"urn:schemas-microsoft-com:vml\"");

QByteArray part(const QByteArray &name, const QByteArray &inside)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:" + name + ' ' + spaces + '>' + inside +
           "</w:" + name + '>';
}

} // namespace

QByteArray WordFile::paragraph(const QByteArray &text, const QByteArray &style,
                               const QByteArray &run)
{
    const QByteArray properties =
        style.isEmpty() ? QByteArray() : "<w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>";
    const QByteArray look = run.isEmpty() ? QByteArray() : "<w:rPr>" + run + "</w:rPr>";
    return "<w:p>" + properties + "<w:r>" + look + "<w:t xml:space=\"preserve\">" + text +
           "</w:t></w:r></w:p>";
}

QByteArray WordFile::styles(const QByteArray &elements)
{
    return part("styles", elements);
}

QByteArray WordFile::numbering(const QByteArray &elements)
{
    return part("numbering", elements);
}

QByteArray WordFile::bytes() const
{
    QMap<QString, QByteArray> all{
        {QStringLiteral("_rels/.rels"),
         "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
         "<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
         "relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>"},
        {QStringLiteral("word/document.xml"),
         part("document", "<w:body>" + body + "</w:body>")},
        {QStringLiteral("word/_rels/document.xml.rels"),
         "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" +
             relations + "</Relationships>"}};
    for (auto it = parts.cbegin(); it != parts.cend(); ++it) {
        QByteArray content = it.value();
        if (!content.contains("<?xml") && it.key().endsWith(QStringLiteral("notes.xml"))) {
            content = part(it.key().contains(u"foot") ? "footnotes" : "endnotes", content);
        }
        all.insert(it.key(), content);
    }
    return zipOf(all);
}

QByteArray zipOf(const QMap<QString, QByteArray> &parts)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *target = zip_source_buffer_create(nullptr, 0, 0, &error);
    REQUIRE(target != nullptr);
    zip_source_keep(target);
    zip_t *archive = zip_open_from_source(target, ZIP_TRUNCATE, &error);
    REQUIRE(archive != nullptr);
    for (auto it = parts.cbegin(); it != parts.cend(); ++it) {
        zip_source_t *source = zip_source_buffer(archive, it.value().constData(),
                                                 zip_uint64_t(it.value().size()), 0);
        REQUIRE(zip_file_add(archive, it.key().toUtf8().constData(), source, ZIP_FL_ENC_UTF_8) >= 0);
    }
    REQUIRE(zip_close(archive) == 0);
    REQUIRE(zip_source_open(target) == 0);
    zip_source_seek(target, 0, SEEK_END);
    QByteArray bytes(qsizetype(zip_source_tell(target)), Qt::Uninitialized);
    zip_source_seek(target, 0, SEEK_SET);
    REQUIRE(zip_source_read(target, bytes.data(), zip_uint64_t(bytes.size())) == bytes.size());
    zip_source_close(target);
    zip_source_free(target);
    return bytes;
}

} // namespace tuiwen::test
