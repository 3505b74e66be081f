// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/reader.h"

#include "core/article/entity.h"
#include "core/article/prepare.h"

namespace tuiwen::article {

namespace {

QString stringOf(const MD_ATTRIBUTE &attribute)
{
    QString out;
    for (int i = 0; attribute.text != nullptr && attribute.substr_offsets[i] < attribute.size;
         ++i) {
        const MD_OFFSET from = attribute.substr_offsets[i];
        const MD_OFFSET to = attribute.substr_offsets[i + 1];
        const QString piece = QString::fromUtf8(attribute.text + from, qsizetype(to - from));
        out += attribute.substr_types[i] == MD_TEXT_ENTITY ? decodedEntity(piece) : piece;
    }
    return out.remove(flankMark);
}

QString textOf(MD_TEXTTYPE type, QByteArrayView utf8)
{
    switch (type) {
    case MD_TEXT_BR:
    case MD_TEXT_SOFTBR:
        return QStringLiteral("\n");
    case MD_TEXT_NULLCHAR:
        return QString(QChar(0xfffd));
    case MD_TEXT_ENTITY:
        return decodedEntity(QString::fromUtf8(utf8));
    default:
        return QString::fromUtf8(utf8).remove(flankMark);
    }
}

bool isSafeLink(const QString &href)
{
    const qsizetype colon = href.indexOf(QLatin1Char(':'));
    const qsizetype slash = href.indexOf(QLatin1Char('/'));
    if (colon < 0 || (slash >= 0 && slash < colon)) {
        return true;
    }
    const QStringView scheme = QStringView(href).left(colon);
    for (const char *allowed : {"http", "https", "mailto", "tel"}) {
        if (scheme.compare(QLatin1StringView(allowed), Qt::CaseInsensitive) == 0) {
            return true;
        }
    }
    return false;
}

} // namespace

bool MarkdownReader::read(bool tables)
{
    MD_PARSER parser{};
    parser.flags = MD_FLAG_STRIKETHROUGH | MD_FLAG_TASKLISTS | MD_FLAG_LATEXMATHSPANS |
                   MD_FLAG_PERMISSIVEAUTOLINKS | (tables ? MD_FLAG_TABLES : 0U);
    parser.enter_block = [](MD_BLOCKTYPE type, void *detail, void *self) {
        return static_cast<MarkdownReader *>(self)->enterBlock(type, detail);
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void *, void *self) {
        return static_cast<MarkdownReader *>(self)->leaveBlock(type);
    };
    parser.enter_span = [](MD_SPANTYPE type, void *detail, void *self) {
        return static_cast<MarkdownReader *>(self)->enterSpan(type, detail);
    };
    parser.leave_span = [](MD_SPANTYPE type, void *, void *self) {
        return static_cast<MarkdownReader *>(self)->leaveSpan(type);
    };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *self) {
        return static_cast<MarkdownReader *>(self)->text(type,
                                                         QByteArrayView(text, qsizetype(size)));
    };
    return md_parse(m_source.constData(), MD_SIZE(m_source.size()), &parser, this) == 0 &&
           !m_aborted;
}

int MarkdownReader::enterBlock(MD_BLOCKTYPE type, void *detail)
{
    switch (type) {
    case MD_BLOCK_QUOTE:
        m_builder.open(NodeType::Blockquote);
        break;
    case MD_BLOCK_UL:
        m_builder.open(NodeType::BulletList);
        break;
    case MD_BLOCK_OL: {
        const int start = int(static_cast<MD_BLOCK_OL_DETAIL *>(detail)->start);
        m_builder.open(NodeType::OrderedList, start == 1 ? Attrs() : Attrs{{Attr::Start, start}});
        break;
    }
    case MD_BLOCK_LI: {
        const auto *item = static_cast<MD_BLOCK_LI_DETAIL *>(detail);
        const bool checked = item->is_task != 0 && item->task_mark != ' ';
        m_builder.open(item->is_task != 0 ? NodeType::TaskItem : NodeType::ListItem,
                       checked ? Attrs{{Attr::Checked, true}} : Attrs());
        break;
    }
    case MD_BLOCK_HR:
        m_builder.addBlock(blockNode(NodeType::Divider));
        break;
    case MD_BLOCK_H: {
        const int level = int(static_cast<MD_BLOCK_H_DETAIL *>(detail)->level);
        m_builder.open(NodeType::Heading, level == 2 ? Attrs() : Attrs{{Attr::Level, level}});
        break;
    }
    case MD_BLOCK_CODE:
        openCode(*static_cast<MD_BLOCK_CODE_DETAIL *>(detail));
        break;
    case MD_BLOCK_HTML:
        m_builder.endLooseParagraph();
        m_htmlBlock.clear();
        break;
    case MD_BLOCK_P:
        m_builder.open(NodeType::Paragraph);
        break;
    case MD_BLOCK_TABLE:
        m_builder.open(NodeType::Table);
        break;
    case MD_BLOCK_TR:
        m_builder.open(NodeType::TableRow);
        break;
    case MD_BLOCK_TH:
    case MD_BLOCK_TD:
        if (++m_cells > maxCells) {
            m_aborted = true; // the parser does not always report it
            return 1;
        }
        openCell(type == MD_BLOCK_TH ? NodeType::TableHeader : NodeType::TableCell,
                 *static_cast<MD_BLOCK_TD_DETAIL *>(detail));
        break;
    case MD_BLOCK_DOC:
    case MD_BLOCK_THEAD:
    case MD_BLOCK_TBODY:
        break;
    }
    return 0;
}

int MarkdownReader::leaveBlock(MD_BLOCKTYPE type)
{
    m_inCell = m_inCell && type != MD_BLOCK_TD && type != MD_BLOCK_TH;
    switch (type) {
    case MD_BLOCK_DOC:
    case MD_BLOCK_HR:
    case MD_BLOCK_THEAD:
    case MD_BLOCK_TBODY:
        return 0;
    case MD_BLOCK_HTML:
        m_html.block(m_htmlBlock);
        return 0;
    case MD_BLOCK_CODE:
        if (m_mathBlock) {
            m_mathBlock = false;
            m_inMath = false;
            m_builder.addBlock(blockNode(NodeType::MathBlock, {{Attr::Tex, m_tex.trimmed()}}));
            return 0;
        }
        break;
    default:
        m_html.endOfText();
        break;
    }
    m_builder.close();
    return 0;
}

void MarkdownReader::openCode(const MD_BLOCK_CODE_DETAIL &detail)
{
    const QString language = stringOf(detail.lang);
    if (language == mathFenceLanguage() || language == QLatin1StringView("math")) {
        m_mathBlock = true;
        m_inMath = true;
        m_tex.clear();
        return;
    }
    m_builder.open(NodeType::CodeBlock,
                   language.isEmpty() ? Attrs() : Attrs{{Attr::Language, language}});
}

void MarkdownReader::openCell(NodeType type, const MD_BLOCK_TD_DETAIL &detail)
{
    m_inCell = true;
    Attrs attrs;
    switch (detail.align) {
    case MD_ALIGN_LEFT:
        attrs.emplace_back(Attr::Align, QStringLiteral("left"));
        break;
    case MD_ALIGN_CENTER:
        attrs.emplace_back(Attr::Align, QStringLiteral("center"));
        break;
    case MD_ALIGN_RIGHT:
        attrs.emplace_back(Attr::Align, QStringLiteral("right"));
        break;
    case MD_ALIGN_DEFAULT:
        break;
    }
    m_builder.open(type, std::move(attrs));
}

void MarkdownReader::openLink(const QString &href, const QString &title)
{
    const bool safe = isSafeLink(href);
    if (!safe) {
        m_losses.add(
            QStringLiteral("link to %1").arg(href.left(200)),
            QStringLiteral("only web and mail addresses can be linked; the text was kept"));
    }
    const bool useful = safe && !href.isEmpty();
    m_links.push_back(useful);
    if (useful) {
        Attrs attrs{{Attr::Href, href}};
        if (!title.isEmpty()) {
            attrs.emplace_back(Attr::Title, title);
        }
        m_builder.pushMark(MarkType::Link, std::move(attrs));
    }
}

int MarkdownReader::enterSpan(MD_SPANTYPE type, void *detail)
{
    if (type == MD_SPAN_IMG) {
        if (m_images++ == 0) {
            const auto *image = static_cast<MD_SPAN_IMG_DETAIL *>(detail);
            m_imageSource = stringOf(image->src).trimmed();
            m_imageTitle = stringOf(image->title).trimmed();
            m_alt.clear();
        }
        return 0;
    }
    if (m_images > 0) {
        return 0;
    }
    switch (type) {
    case MD_SPAN_EM:
        m_builder.pushMark(MarkType::Italic);
        break;
    case MD_SPAN_STRONG:
        m_builder.pushMark(MarkType::Bold);
        break;
    case MD_SPAN_A: {
        const auto *link = static_cast<MD_SPAN_A_DETAIL *>(detail);
        openLink(stringOf(link->href).trimmed(), stringOf(link->title).trimmed());
        break;
    }
    case MD_SPAN_CODE:
        m_builder.pushMark(MarkType::Code);
        break;
    case MD_SPAN_DEL:
        m_builder.pushMark(MarkType::Strike);
        break;
    case MD_SPAN_LATEXMATH:
    case MD_SPAN_LATEXMATH_DISPLAY:
        m_inMath = true;
        m_tex.clear();
        break;
    default:
        break;
    }
    return 0;
}

int MarkdownReader::leaveSpan(MD_SPANTYPE type)
{
    if (type == MD_SPAN_IMG) {
        if (--m_images == 0) {
            addImage();
        }
        return 0;
    }
    if (m_images > 0) {
        return 0;
    }
    switch (type) {
    case MD_SPAN_EM:
        m_builder.popMark(MarkType::Italic);
        break;
    case MD_SPAN_STRONG:
        m_builder.popMark(MarkType::Bold);
        break;
    case MD_SPAN_A:
        if (m_links.back()) {
            m_builder.popMark(MarkType::Link);
        }
        m_links.pop_back();
        break;
    case MD_SPAN_CODE:
        m_builder.popMark(MarkType::Code);
        break;
    case MD_SPAN_DEL:
        m_builder.popMark(MarkType::Strike);
        break;
    case MD_SPAN_LATEXMATH:
    case MD_SPAN_LATEXMATH_DISPLAY: {
        m_inMath = false;
        const QString tex = m_tex.trimmed();
        if (type == MD_SPAN_LATEXMATH && isPrice()) {
            m_builder.addText(QStringLiteral("$%1$").arg(m_tex));
        } else if (!tex.isEmpty()) {
            m_builder.addInline(
                blockNode(type == MD_SPAN_LATEXMATH ? NodeType::MathInline : NodeType::MathBlock,
                          {{Attr::Tex, tex}}));
        }
        break;
    }
    default:
        break;
    }
    return 0;
}

/// Dollars around "5 到 " in "$5 到 $10" are no formula: one ends with a blank or is followed by a
/// digit.
bool MarkdownReader::isPrice() const
{
    const char *const end = m_source.constData() + m_source.size();
    const bool digit =
        m_texEnd != nullptr && m_texEnd + 1 < end && m_texEnd[1] >= '0' && m_texEnd[1] <= '9';
    return m_tex.isEmpty() || m_tex.front().isSpace() || m_tex.back().isSpace() || digit;
}

void MarkdownReader::addImage()
{
    Node node;
    node.type = NodeType::InlineImage;
    if (!m_alt.trimmed().isEmpty()) {
        node.attrs.emplace_back(Attr::Alt, m_alt.simplified());
    }
    if (!m_imageTitle.isEmpty()) {
        node.attrs.emplace_back(Attr::Caption, m_imageTitle);
    }
    if (m_imageSource.isEmpty()) {
        m_builder.addText(m_alt);
        return;
    }
    node.attrs.emplace_back(Attr::Src, m_imageSource);
    m_builder.addInline(std::move(node));
}

int MarkdownReader::text(MD_TEXTTYPE type, QByteArrayView utf8)
{
    if (type == MD_TEXT_HTML) {
        const QString raw = QString::fromUtf8(utf8).remove(flankMark);
        if (m_images > 0) {
            return 0;
        }
        // Inside an HTML block there is no paragraph that would take a tag.
        if (m_builder.inText()) {
            m_html.inlineTag(raw);
        } else {
            m_htmlBlock += raw;
        }
        return 0;
    }
    if (m_html.skipping()) {
        return 0;
    }
    QString decoded = textOf(type, utf8);
    if (m_inCell && type == MD_TEXT_CODE) {
        // GFM takes the sign off before it looks for code; the parser leaves it.
        decoded.replace(QLatin1StringView("\\|"), QLatin1StringView("|"));
    }
    if (m_images > 0) {
        m_alt += decoded;
    } else if (m_inMath) {
        m_tex += decoded;
        m_texEnd = utf8.data() + utf8.size();
    } else if (type == MD_TEXT_BR) {
        m_builder.addHardBreak();
    } else {
        m_builder.addText(decoded);
    }
    return 0;
}

} // namespace tuiwen::article
