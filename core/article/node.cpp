// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/node.h"

namespace tuiwen::article {

namespace {

const AttrValue *find(const Attrs &attrs, Attr name)
{
    for (const auto &[key, value] : attrs) {
        if (key == name) {
            return &value;
        }
    }
    return nullptr;
}

const AttrValue *fallback(const std::vector<AttrSpec> &specs, Attr name)
{
    for (const AttrSpec &spec : specs) {
        if (spec.name == name) {
            return &spec.fallback;
        }
    }
    return nullptr;
}

template<class T> T valueOf(const Attrs &attrs, const std::vector<AttrSpec> &specs, Attr name)
{
    const AttrValue *value = find(attrs, name);
    if (value == nullptr) {
        value = fallback(specs, name);
    }
    const T *typed = value == nullptr ? nullptr : std::get_if<T>(value);
    return typed == nullptr ? T{} : *typed;
}

} // namespace

bool Node::operator==(const Node &other) const
{
    return type == other.type && text == other.text && marks == other.marks &&
           attrs == other.attrs && children == other.children;
}

QString Node::string(Attr name) const
{
    return valueOf<QString>(attrs, Schema::builtIn().node(type).attrs, name);
}

int Node::integer(Attr name) const
{
    return valueOf<int>(attrs, Schema::builtIn().node(type).attrs, name);
}

bool Node::flag(Attr name) const
{
    return valueOf<bool>(attrs, Schema::builtIn().node(type).attrs, name);
}

const Mark *Node::mark(MarkType wanted) const
{
    for (const Mark &mark : marks) {
        if (mark.type == wanted) {
            return &mark;
        }
    }
    return nullptr;
}

void insertAttr(Attrs &attrs, Attr name, AttrValue value)
{
    auto at = attrs.begin();
    while (at != attrs.end() && at->first < name) {
        ++at;
    }
    attrs.insert(at, std::pair(name, std::move(value)));
}

QString string(const Mark &mark, Attr name)
{
    return valueOf<QString>(mark.attrs, Schema::builtIn().mark(mark.type).attrs, name);
}

int integer(const Mark &mark, Attr name)
{
    return valueOf<int>(mark.attrs, Schema::builtIn().mark(mark.type).attrs, name);
}

Node textNode(QString text, std::vector<Mark> marks)
{
    Node node;
    node.type = NodeType::Text;
    node.text = std::move(text);
    node.marks = std::move(marks);
    return node;
}

Node blockNode(NodeType type, Attrs attrs, std::vector<Node> children)
{
    Node node;
    node.type = type;
    node.attrs = std::move(attrs);
    node.children = std::move(children);
    return node;
}

Node emptyDocument()
{
    std::vector<Node> children;
    children.push_back(blockNode(NodeType::Paragraph));
    return blockNode(NodeType::Doc, {}, std::move(children));
}

QString plainText(const Node &root)
{
    QString out;
    QString notes;
    const auto newLine = [&out] {
        if (!out.isEmpty() && !out.endsWith(QLatin1Char('\n'))) {
            out += QLatin1Char('\n');
        }
    };
    walk(
        root,
        [&](const Node &node) {
            switch (node.type) {
            case NodeType::Text:
                out += node.text;
                break;
            case NodeType::HardBreak:
                out += QLatin1Char('\n');
                break;
            case NodeType::MathInline:
                out += node.string(Attr::Tex);
                break;
            case NodeType::MathBlock:
                newLine();
                out += node.string(Attr::Tex);
                break;
            case NodeType::InlineImage:
                out += node.string(Attr::Alt);
                break;
            case NodeType::Image: {
                newLine();
                const QString caption = node.string(Attr::Caption);
                out += caption.isEmpty() ? node.string(Attr::Alt) : caption;
                break;
            }
            case NodeType::Footnote:
                notes += QLatin1Char('\n') + node.string(Attr::Text);
                break;
            case NodeType::ProfileCard:
                newLine();
                out += node.string(Attr::Nickname);
                break;
            case NodeType::Qr:
                newLine();
                out += node.string(Attr::Caption);
                break;
            case NodeType::Callout:
            case NodeType::Step:
            case NodeType::ComparisonSide:
            case NodeType::MiniProgram:
            case NodeType::Video:
                newLine();
                out += node.string(Attr::Title);
                newLine();
                break;
            default:
                break;
            }
            return true;
        },
        [&](const Node &node) {
            switch (node.type) {
            case NodeType::TableCell:
            case NodeType::TableHeader:
                if (out.endsWith(QLatin1Char('\n'))) {
                    out.chop(1);
                }
                out += QLatin1Char('\t');
                break;
            case NodeType::TableRow:
                if (out.endsWith(QLatin1Char('\t'))) {
                    out.chop(1);
                }
                newLine();
                break;
            case NodeType::Text:
            case NodeType::HardBreak:
            case NodeType::MathInline:
            case NodeType::InlineImage:
            case NodeType::Footnote:
                break;
            default:
                newLine();
            }
        });
    while (out.endsWith(QLatin1Char('\n'))) {
        out.chop(1);
    }
    return root.type == NodeType::Doc ? QString(out + notes) : out;
}

} // namespace tuiwen::article
