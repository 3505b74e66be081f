// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

/// The words of the document: every node, mark and attribute this program knows.
namespace tuiwen::article {

/// In the order of the schema file.
enum class NodeType : quint8
{
    Doc,
    Paragraph,
    Heading,
    Blockquote,
    BulletList,
    OrderedList,
    ListItem,
    TaskList,
    TaskItem,
    CodeBlock,
    MathBlock,
    Divider,
    Table,
    TableRow,
    TableCell,
    TableHeader,
    Image,
    ImageGroup,
    Callout,
    Columns,
    Column,
    Steps,
    Step,
    Comparison,
    ComparisonSide,
    ProfileCard,
    MiniProgram,
    Video,
    Qr,
    Styled,
    Platform,
    InlineImage,
    MathInline,
    Footnote,
    HardBreak,
    Text
};
inline constexpr int nodeTypeCount = int(NodeType::Text) + 1;

enum class MarkType : quint8
{
    Link,
    MiniProgramLink,
    Bold,
    Italic,
    Underline,
    Strike,
    Color,
    Highlight,
    FontSize,
    LetterSpacing,
    Superscript,
    Subscript,
    Code
};
inline constexpr int markTypeCount = int(MarkType::Code) + 1;

enum class Attr : quint8
{
    Alias,
    Align,
    Alt,
    Appid,
    Caption,
    Checked,
    Colspan,
    Columns,
    Colwidth,
    Data,
    Headimg,
    Href,
    Html,
    Id,
    Indent,
    Kind,
    Language,
    Layout,
    Leading,
    Level,
    Nickname,
    Numbers,
    Path,
    Px,
    Ratio,
    Rounded,
    Rowspan,
    ServiceType,
    Shadow,
    Signature,
    Src,
    Start,
    Tex,
    Text,
    Title,
    Tone,
    Value,
    VerifyStatus,
    Vid,
    Width,
    Wrap
};
inline constexpr int attrCount = int(Attr::Wrap) + 1;

[[nodiscard]] QString nameOf(NodeType type);
[[nodiscard]] QString nameOf(MarkType type);
[[nodiscard]] QString nameOf(Attr attr);
[[nodiscard]] std::optional<NodeType> nodeTypeFrom(QStringView name);
[[nodiscard]] std::optional<MarkType> markTypeFrom(QStringView name);
[[nodiscard]] std::optional<Attr> attrFrom(QStringView name);

} // namespace tuiwen::article
