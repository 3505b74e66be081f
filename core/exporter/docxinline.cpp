// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Runs of text, links, notes and pictures of a Word file.
#include "core/exporter/docxbody.h"
#include "core/exporter/page.h"

#include <QBuffer>
#include <QImageReader>

#include <algorithm>

namespace tuiwen::exporter {

namespace {

using article::Attr;
using article::Mark;
using article::MarkType;
using article::Node;
using article::NodeType;

constexpr qint64 emuPerPixel = 9525;
constexpr qint64 textWidth = 5'731'200; // EMU between the margins of an A4 page
constexpr qint64 textHeight = 8'800'000;

QString textOf(const QString &plain)
{
    return QStringLiteral("<w:t xml:space=\"preserve\">%1</w:t>").arg(parts::escaped(plain));
}

/// In the order the format asks for.
QString properties(const std::vector<Mark> &marks, const QString &more)
{
    const auto of = [&marks](MarkType type) -> const Mark * {
        for (const Mark &mark : marks) {
            if (mark.type == type) {
                return &mark;
            }
        }
        return nullptr;
    };
    QString xml = more;
    if (of(MarkType::Link) != nullptr && more.isEmpty()) {
        xml += QStringLiteral("<w:rStyle w:val=\"Hyperlink\"/>");
    }
    if (of(MarkType::Code) != nullptr) {
        xml += QStringLiteral("<w:rFonts w:ascii=\"Consolas\" w:hAnsi=\"Consolas\"/>");
    }
    if (of(MarkType::Bold) != nullptr) {
        xml += QStringLiteral("<w:b/>");
    }
    if (of(MarkType::Italic) != nullptr) {
        xml += QStringLiteral("<w:i/>");
    }
    if (of(MarkType::Strike) != nullptr) {
        xml += QStringLiteral("<w:strike/>");
    }
    if (const Mark *mark = of(MarkType::Color)) {
        xml += QStringLiteral("<w:color w:val=\"%1\"/>")
                   .arg(parts::escaped(article::string(*mark, Attr::Value).mid(1).toUpper()));
    }
    if (const Mark *mark = of(MarkType::LetterSpacing)) {
        xml +=
            QStringLiteral("<w:spacing w:val=\"%1\"/>").arg(article::integer(*mark, Attr::Px) * 15);
    }
    if (const Mark *mark = of(MarkType::FontSize)) {
        xml +=
            QStringLiteral("<w:sz w:val=\"%1\"/>").arg(article::integer(*mark, Attr::Px) * 3 / 2);
    }
    if (of(MarkType::Underline) != nullptr) {
        xml += QStringLiteral("<w:u w:val=\"single\"/>");
    }
    if (const Mark *mark = of(MarkType::Highlight)) {
        xml += QStringLiteral("<w:shd w:val=\"clear\" w:fill=\"%1\"/>")
                   .arg(parts::escaped(article::string(*mark, Attr::Value).mid(1).toUpper()));
    }
    if (of(MarkType::Superscript) != nullptr || of(MarkType::Subscript) != nullptr) {
        xml += QStringLiteral("<w:vertAlign w:val=\"%1\"/>")
                   .arg(of(MarkType::Superscript) != nullptr ? QStringLiteral("superscript")
                                                             : QStringLiteral("subscript"));
    }
    return xml.isEmpty() ? QString() : QStringLiteral("<w:rPr>%1</w:rPr>").arg(xml);
}

} // namespace

QString DocxBody::run(const QString &content, const std::vector<Mark> &marks, const QString &more)
{
    return QStringLiteral("<w:r>%1%2</w:r>").arg(properties(marks, more), content);
}

QString DocxBody::runs(const std::vector<Node> &nodes)
{
    QString written;
    for (const Node &node : nodes) {
        QString one;
        switch (node.type) {
        case NodeType::Text:
            one = run(textOf(node.text), node.marks);
            break;
        case NodeType::HardBreak:
            one = run(QStringLiteral("<w:br/>"), {});
            break;
        case NodeType::InlineImage: {
            const Picture &shown = picture(node.string(Attr::Src));
            one = shown.relation.isEmpty() ? run(textOf(node.string(Attr::Alt)), node.marks)
                                           : drawing(shown, node.string(Attr::Alt), 100);
            break;
        }
        case NodeType::Footnote:
            notes << run(textOf(QLatin1Char(' ') + node.string(Attr::Text)), {});
            one = run(QStringLiteral("<w:footnoteReference w:id=\"%1\"/>").arg(notes.size()), {},
                      QStringLiteral("<w:rStyle w:val=\"FootnoteReference\"/>"));
            break;
        case NodeType::MathInline: {
            Mark code;
            code.type = MarkType::Code;
            one = run(textOf(node.string(Attr::Tex)), {code});
            break;
        }
        default:
            one = run(textOf(article::plainText(node)), node.marks);
        }
        const Mark *address = node.mark(MarkType::Link);
        const QString href = address == nullptr ? QString() : article::string(*address, Attr::Href);
        written +=
            href.isEmpty()
                ? one
                : QStringLiteral("<w:hyperlink r:id=\"%1\">%2</w:hyperlink>").arg(link(href), one);
    }
    return written;
}

QString DocxBody::link(const QString &address)
{
    QString &id = m_links[address];
    if (id.isEmpty()) {
        id = QStringLiteral("link%1").arg(m_links.size());
        relations.append({id, QStringLiteral("hyperlink"), address, true});
    }
    return id;
}

const DocxBody::Picture &DocxBody::picture(const QString &source)
{
    const auto known = m_known.constFind(source);
    if (known != m_known.constEnd()) {
        return *known;
    }
    Picture shown;
    const auto bytes =
        source.isEmpty() ? Result<QByteArray>(failure(ErrorKind::NotFound)) : m_pictures(source);
    if (bytes) {
        QByteArray readable = *bytes;
        QBuffer buffer(&readable);
        buffer.open(QIODevice::ReadOnly);
        const QSize size = QImageReader(&buffer).size();
        const QString ending = pictureEnding(*bytes);
        static const QStringList shownByWord{QStringLiteral("png"), QStringLiteral("jpg"),
                                             QStringLiteral("gif"), QStringLiteral("bmp")};
        if (!size.isEmpty() && shownByWord.contains(ending)) {
            const QString name =
                QStringLiteral("media/image%1.%2").arg(media.size() + 1).arg(ending);
            shown = {QStringLiteral("image%1").arg(media.size() + 1), size};
            relations.append({shown.relation, QStringLiteral("image"), name, false});
            media.append({QStringLiteral("word/") + name, *bytes});
            if (!endings.contains(ending)) {
                endings << ending;
            }
        }
    }
    return *m_known.insert(source, shown);
}

QString DocxBody::drawing(const Picture &shown, const QString &alt, int percent)
{
    const qint64 most = textWidth * std::clamp(percent, 1, 100) / 100;
    qint64 width = std::min(shown.size.width() * emuPerPixel, most);
    qint64 height = width * shown.size.height() / shown.size.width();
    if (height > textHeight) {
        width = std::max<qint64>(width * textHeight / height, 1);
        height = textHeight;
    }
    const QString extent =
        QStringLiteral("cx=\"%1\" cy=\"%2\"").arg(width).arg(std::max<qint64>(height, 1));
    const QString named =
        QStringLiteral("id=\"%1\" name=\"%2\" descr=\"%3\"")
            .arg(QString::number(++m_drawings), shown.relation, parts::escaped(alt));
    return run(
        QStringLiteral("<w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\">"
                       "<wp:extent %1/><wp:docPr %2/><a:graphic><a:graphicData "
                       "uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic>"
                       "<pic:nvPicPr><pic:cNvPr %2/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>"
                       "<a:blip r:embed=\"%3\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>"
                       "<pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext %1/></a:xfrm><a:prstGeom "
                       "prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData>"
                       "</a:graphic></wp:inline></w:drawing>")
            .arg(extent, named, shown.relation),
        {});
}

} // namespace tuiwen::exporter
