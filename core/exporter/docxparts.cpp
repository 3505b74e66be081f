// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporter/docxparts.h"

namespace tuiwen::exporter::parts {

namespace {

const QString declaration =
    QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
const QString office = QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/");
const QString package = QStringLiteral("http://schemas.openxmlformats.org/package/2006/");
const QString word = QStringLiteral("http://schemas.openxmlformats.org/wordprocessingml/2006/main");

QByteArray whole(const QString &xml)
{
    return (declaration + xml).toUtf8();
}

QString relation(const Relation &relation)
{
    return QStringLiteral("<Relationship Id=\"%1\" Type=\"%2relationships/%3\" Target=\"%4\"%5/>")
        .arg(relation.id, office, relation.type, escaped(relation.target),
             relation.external ? QStringLiteral(" TargetMode=\"External\"") : QString());
}

QString style(const QString &id, const QString &name, const QString &paragraph, const QString &run)
{
    return QStringLiteral("<w:style w:type=\"paragraph\" w:styleId=\"%1\"><w:name w:val=\"%2\"/>"
                          "<w:basedOn w:val=\"Normal\"/><w:next w:val=\"Normal\"/><w:qFormat/>"
                          "<w:pPr>%3</w:pPr><w:rPr>%4</w:rPr></w:style>")
        .arg(id, name, paragraph, run);
}

} // namespace

QString escaped(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool pair =
            c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (pair) {
            clean += c;
            clean += text[++i];
        } else if ((c.unicode() >= 0x20 && !c.isSurrogate() && c.unicode() < 0xfffe) ||
                   c == QLatin1Char('\t') || c == QLatin1Char('\n')) {
            clean += c;
        }
    }
    return clean.toHtmlEscaped();
}

QByteArray contentTypes(const QStringList &pictureEndings, bool withFootnotes)
{
    QString xml = QStringLiteral("<Types xmlns=\"%1content-types\">"
                                 "<Default Extension=\"rels\" ContentType=\"application/vnd."
                                 "openxmlformats-package.relationships+xml\"/>"
                                 "<Default Extension=\"xml\" ContentType=\"application/xml\"/>")
                      .arg(package);
    for (const QString &ending : pictureEndings) {
        xml += QStringLiteral("<Default Extension=\"%1\" ContentType=\"image/%2\"/>")
                   .arg(ending, ending == u"jpg" ? QStringLiteral("jpeg") : ending);
    }
    const auto part = [&xml](const char *name, const char *type) {
        xml += QStringLiteral("<Override PartName=\"/%1\" ContentType=\"application/vnd."
                              "openxmlformats-%2+xml\"/>")
                   .arg(QLatin1StringView(name), QLatin1StringView(type));
    };
    part("word/document.xml", "officedocument.wordprocessingml.document.main");
    part("word/styles.xml", "officedocument.wordprocessingml.styles");
    part("word/numbering.xml", "officedocument.wordprocessingml.numbering");
    part("docProps/core.xml", "package.core-properties");
    if (withFootnotes) {
        part("word/footnotes.xml", "officedocument.wordprocessingml.footnotes");
    }
    return whole(xml + QStringLiteral("</Types>"));
}

QByteArray packageRelations()
{
    return whole(
        QStringLiteral("<Relationships xmlns=\"%1relationships\">%2"
                       "<Relationship Id=\"rId2\" Type=\"%1relationships/metadata/core-properties\""
                       " Target=\"docProps/core.xml\"/></Relationships>")
            .arg(package, relation({QStringLiteral("rId1"), QStringLiteral("officeDocument"),
                                    QStringLiteral("word/document.xml"), false})));
}

QByteArray documentRelations(const QVector<Relation> &relations, bool withFootnotes)
{
    QString xml = QStringLiteral("<Relationships xmlns=\"%1relationships\">").arg(package);
    xml += relation(
        {QStringLiteral("styles"), QStringLiteral("styles"), QStringLiteral("styles.xml"), false});
    xml += relation({QStringLiteral("numbering"), QStringLiteral("numbering"),
                     QStringLiteral("numbering.xml"), false});
    if (withFootnotes) {
        xml += relation({QStringLiteral("footnotes"), QStringLiteral("footnotes"),
                         QStringLiteral("footnotes.xml"), false});
    }
    for (const Relation &one : relations) {
        xml += relation(one);
    }
    return whole(xml + QStringLiteral("</Relationships>"));
}

QByteArray styles()
{
    QString xml = QStringLiteral(
                      "<w:styles xmlns:w=\"%1\"><w:docDefaults><w:rPrDefault><w:rPr>"
                      "<w:rFonts w:ascii=\"Calibri\" w:hAnsi=\"Calibri\" w:eastAsia=\"Noto Sans "
                      "CJK SC\"/><w:sz w:val=\"24\"/><w:lang w:val=\"en-US\" w:eastAsia=\"zh-CN\"/>"
                      "</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after=\"160\" "
                      "w:line=\"360\" w:lineRule=\"auto\"/></w:pPr></w:pPrDefault></w:docDefaults>"
                      "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\">"
                      "<w:name w:val=\"Normal\"/><w:qFormat/></w:style>")
                      .arg(word);
    xml += style(QStringLiteral("Title"), QStringLiteral("Title"), {},
                 QStringLiteral("<w:b/><w:sz w:val=\"40\"/>"));
    for (int level = 1; level <= 6; ++level) {
        xml +=
            style(QStringLiteral("Heading%1").arg(level), QStringLiteral("heading %1").arg(level),
                  QStringLiteral("<w:keepNext/><w:spacing w:before=\"240\" w:after=\"120\"/>"
                                 "<w:outlineLvl w:val=\"%1\"/>")
                      .arg(level - 1),
                  QStringLiteral("<w:b/><w:sz w:val=\"%1\"/>").arg(38 - 3 * level));
    }
    xml += style(QStringLiteral("Quote"), QStringLiteral("Quote"),
                 QStringLiteral("<w:pBdr><w:left w:val=\"single\" w:sz=\"18\" w:space=\"10\" "
                                "w:color=\"CFC9BD\"/></w:pBdr><w:ind w:left=\"360\"/>"),
                 QStringLiteral("<w:color w:val=\"565D66\"/>"));
    xml += style(QStringLiteral("Code"), QStringLiteral("Code"),
                 QStringLiteral("<w:shd w:val=\"clear\" w:fill=\"F3F1EC\"/><w:spacing "
                                "w:line=\"280\" w:lineRule=\"auto\"/>"),
                 QStringLiteral("<w:rFonts w:ascii=\"Consolas\" w:hAnsi=\"Consolas\" "
                                "w:eastAsia=\"Noto Sans Mono CJK SC\"/><w:sz w:val=\"20\"/>"));
    xml += style(QStringLiteral("Caption"), QStringLiteral("caption"),
                 QStringLiteral("<w:jc w:val=\"center\"/>"),
                 QStringLiteral("<w:color w:val=\"5F666F\"/><w:sz w:val=\"20\"/>"));
    xml += style(QStringLiteral("FootnoteText"), QStringLiteral("footnote text"), {},
                 QStringLiteral("<w:sz w:val=\"20\"/>"));
    xml += QStringLiteral("<w:style w:type=\"character\" w:styleId=\"FootnoteReference\">"
                          "<w:name w:val=\"footnote reference\"/><w:rPr><w:vertAlign "
                          "w:val=\"superscript\"/></w:rPr></w:style>"
                          "<w:style w:type=\"character\" w:styleId=\"Hyperlink\"><w:name "
                          "w:val=\"Hyperlink\"/><w:rPr><w:color w:val=\"2F5F9E\"/><w:u "
                          "w:val=\"single\"/></w:rPr></w:style></w:styles>");
    return whole(xml);
}

QByteArray numbering(const QVector<ListKind> &lists)
{
    QString xml = QStringLiteral("<w:numbering xmlns:w=\"%1\">").arg(word);
    for (const bool ordered : {false, true}) {
        xml += QStringLiteral("<w:abstractNum w:abstractNumId=\"%1\"><w:multiLevelType "
                              "w:val=\"hybridMultilevel\"/>")
                   .arg(ordered ? 1 : 0);
        for (int level = 0; level < 9; ++level) {
            const QString mark =
                ordered ? QStringLiteral("%%1.").arg(level + 1) : QStringLiteral("•");
            xml += QStringLiteral("<w:lvl w:ilvl=\"%1\"><w:start w:val=\"1\"/><w:numFmt "
                                  "w:val=\"%2\"/><w:lvlText w:val=\"%3\"/><w:lvlJc w:val=\"left\"/>"
                                  "<w:pPr><w:ind w:left=\"%4\" w:hanging=\"360\"/></w:pPr></w:lvl>")
                       .arg(QString::number(level),
                            ordered ? QStringLiteral("decimal") : parts::bulletList, mark,
                            QString::number(480 * (level + 1)));
        }
        xml += QStringLiteral("</w:abstractNum>");
    }
    for (int i = 0; i < lists.size(); ++i) {
        xml += QStringLiteral("<w:num w:numId=\"%1\"><w:abstractNumId w:val=\"%2\"/>")
                   .arg(i + 1)
                   .arg(lists.at(i).ordered ? 1 : 0);
        for (int level = 0; lists.at(i).ordered && level < 9; ++level) {
            xml += QStringLiteral("<w:lvlOverride w:ilvl=\"%1\"><w:startOverride w:val=\"%2\"/>"
                                  "</w:lvlOverride>")
                       .arg(level)
                       .arg(lists.at(i).start);
        }
        xml += QStringLiteral("</w:num>");
    }
    return whole(xml + QStringLiteral("</w:numbering>"));
}

QByteArray coreProperties(const QString &title, const QString &author)
{
    return whole(QStringLiteral("<cp:coreProperties xmlns:cp=\"%1metadata/core-properties\" "
                                "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>%2"
                                "</dc:title><dc:creator>%3</dc:creator></cp:coreProperties>")
                     .arg(package, escaped(title), escaped(author)));
}

QByteArray document(const QString &body)
{
    return whole(
        QStringLiteral("<w:document xmlns:w=\"%1\" xmlns:r=\"%2relationships\" "
                       "xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/"
                       "wordprocessingDrawing\" xmlns:a=\"http://schemas.openxmlformats.org/"
                       "drawingml/2006/main\" xmlns:pic=\"http://schemas.openxmlformats.org/"
                       "drawingml/2006/picture\"><w:body>")
            .arg(word, office) +
        body +
        QStringLiteral("<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1440\" "
                       "w:right=\"1440\" w:bottom=\"1440\" w:left=\"1440\" w:header=\"708\" "
                       "w:footer=\"708\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>"));
}

QByteArray footnotes(const QStringList &notes)
{
    QString xml =
        QStringLiteral("<w:footnotes xmlns:w=\"%1\"><w:footnote w:type=\"separator\" w:id=\"-1\">"
                       "<w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote "
                       "w:type=\"continuationSeparator\" w:id=\"0\"><w:p><w:r>"
                       "<w:continuationSeparator/></w:r></w:p></w:footnote>")
            .arg(word);
    for (int i = 0; i < notes.size(); ++i) {
        xml += QStringLiteral("<w:footnote w:id=\"%1\"><w:p><w:pPr><w:pStyle "
                              "w:val=\"FootnoteText\"/></w:pPr><w:r><w:rPr><w:rStyle "
                              "w:val=\"FootnoteReference\"/></w:rPr><w:footnoteRef/></w:r>%2</w:p>"
                              "</w:footnote>")
                   .arg(QString::number(i + 1), notes.at(i));
    }
    return whole(xml + QStringLiteral("</w:footnotes>"));
}

} // namespace tuiwen::exporter::parts
