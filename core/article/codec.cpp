// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/node.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace tuiwen::article {

namespace {

/// Where the reader stands, for error texts; cheap to build because it is a chain on the stack.
struct Place
{
    const Place *parent = nullptr;
    QString name;
    qsizetype index = 0;

    [[nodiscard]] QString path() const
    {
        QStringList parts;
        for (const Place *place = this; place != nullptr; place = place->parent) {
            parts.prepend(place->parent == nullptr
                              ? place->name
                              : QStringLiteral("%1[%2]").arg(place->name).arg(place->index + 1));
        }
        return parts.join(QLatin1Char('/'));
    }
};

tl::unexpected<Error> rejected(const Place &place, const QString &why)
{
    return failure(ErrorKind::Rejected, place.path() + QStringLiteral(": ") + why);
}

std::optional<AttrValue> valueFrom(const QJsonValue &json)
{
    if (json.isNull()) {
        return AttrValue{};
    }
    if (json.isBool()) {
        return AttrValue{json.toBool()};
    }
    if (json.isString()) {
        return AttrValue{json.toString()};
    }
    if (json.isDouble()) {
        const double number = json.toDouble();
        if (number != std::floor(number) || std::abs(number) > 2147483647.0) {
            return std::nullopt;
        }
        return AttrValue{int(number)};
    }
    if (json.isArray()) {
        QVector<int> numbers;
        for (const QJsonValue item : json.toArray()) {
            if (!item.isDouble()) {
                return std::nullopt;
            }
            numbers.append(int(std::clamp(item.toDouble(), 0.0, 100000.0)));
        }
        return AttrValue{numbers};
    }
    return std::nullopt;
}

Result<Attrs> readAttrs(const QJsonValue &json, const std::vector<AttrSpec> &specs,
                        const Place &place)
{
    Attrs attrs;
    if (json.isUndefined() || json.isNull()) {
        return attrs;
    }
    if (!json.isObject()) {
        return rejected(place, QStringLiteral("attrs is not an object"));
    }
    const QJsonObject object = json.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const auto name = attrFrom(it.key());
        const auto spec = std::find_if(specs.begin(), specs.end(),
                                       [&](const AttrSpec &s) { return name && s.name == *name; });
        if (spec == specs.end()) {
            return rejected(place, QStringLiteral("unknown attribute '%1'").arg(it.key().left(40)));
        }
        const auto value = valueFrom(it.value());
        if (!value) {
            return rejected(place, QStringLiteral("attribute '%1' cannot be read").arg(it.key()));
        }
        if (const auto complaint = spec->complaint(*value)) {
            return rejected(place, QStringLiteral("attribute '%1' %2").arg(it.key(), *complaint));
        }
        if (*value != spec->fallback) {
            insertAttr(attrs, spec->name, *value);
        }
    }
    return attrs;
}

Result<std::vector<Mark>> readMarks(const QJsonValue &json, const Place &place)
{
    std::vector<Mark> marks;
    if (json.isUndefined() || json.isNull()) {
        return marks;
    }
    quint32 excluded = 0;
    for (const QJsonValue item : json.toArray()) {
        const QJsonObject object = item.toObject();
        const QString name = object.value(QStringLiteral("type")).toString();
        const auto type = markTypeFrom(name);
        if (!type || !Schema::builtIn().mark(*type).known) {
            return rejected(place, QStringLiteral("unknown mark '%1'").arg(name.left(40)));
        }
        const quint32 self = 1U << unsigned(*type);
        if ((excluded & self) != 0) {
            return rejected(
                place, QStringLiteral("mark '%1' is given twice or excluded by another").arg(name));
        }
        excluded |= self | Schema::builtIn().mark(*type).excludes;
        auto attrs = readAttrs(object.value(QStringLiteral("attrs")),
                               Schema::builtIn().mark(*type).attrs, place);
        if (!attrs) {
            return failure(attrs.error());
        }
        marks.push_back({*type, std::move(*attrs)});
    }
    std::sort(marks.begin(), marks.end(),
              [](const Mark &a, const Mark &b) { return a.type < b.type; });
    return marks;
}

/// Type, text, attributes and marks; not the content.
Result<Node> readHead(const QJsonObject &json, const Place &place)
{
    const auto type = nodeTypeFrom(json.value(QStringLiteral("type")).toString());
    if (!type || !Schema::builtIn().node(*type).known) {
        return rejected(place, QStringLiteral("unknown node type '%1'").arg(place.name));
    }
    const NodeSpec &spec = Schema::builtIn().node(*type);
    Node node;
    node.type = *type;

    const QJsonValue text = json.value(QStringLiteral("text"));
    if (*type == NodeType::Text) {
        node.text = text.toString();
        if (node.text.isEmpty()) {
            return rejected(place, QStringLiteral("a text node without text"));
        }
    } else if (!text.isUndefined()) {
        return rejected(place, QStringLiteral("text in a node of another type"));
    }
    auto attrs = readAttrs(json.value(QStringLiteral("attrs")), spec.attrs, place);
    if (!attrs) {
        return failure(attrs.error());
    }
    node.attrs = std::move(*attrs);
    auto marks = readMarks(json.value(QStringLiteral("marks")), place);
    if (!marks) {
        return failure(marks.error());
    }
    node.marks = std::move(*marks);
    if (!node.marks.empty() && !spec.isInline) {
        return rejected(place, QStringLiteral("a block cannot carry marks"));
    }
    return node;
}

Place placeOf(const QJsonObject &json, const Place *parent, qsizetype index)
{
    const QString name = json.value(QStringLiteral("type")).toString();
    return {parent, name.isEmpty() ? QStringLiteral("?") : name.left(40), index};
}

Result<Node> readNode(const QJsonObject &json, const Place *parent, qsizetype index, int depth)
{
    const Place place = placeOf(json, parent, index);
    auto head = readHead(json, place);
    if (!head) {
        return head;
    }
    if (depth > maxDepth) {
        return rejected(place, QStringLiteral("nested deeper than %1 levels").arg(maxDepth));
    }
    Node node = std::move(*head);
    const NodeSpec &spec = Schema::builtIn().node(node.type);

    const QJsonValue content = json.value(QStringLiteral("content"));
    if (!content.isUndefined() && !content.isNull() && !content.isArray()) {
        return rejected(place, QStringLiteral("content is not a list"));
    }
    const QJsonArray items = content.toArray();
    std::vector<NodeType> types;
    types.reserve(size_t(items.size()));
    node.children.reserve(size_t(items.size()));
    for (qsizetype i = 0; i < items.size(); ++i) {
        auto child = readNode(items.at(i).toObject(), &place, i, depth + 1);
        if (!child) {
            return child;
        }
        if (!spec.marksAllowed && !child->marks.empty()) {
            return rejected(place, QStringLiteral("marks are not allowed inside"));
        }
        types.push_back(child->type);
        node.children.push_back(std::move(*child));
    }
    if (!Schema::builtIn().fits(node.type, types)) {
        QStringList names;
        for (const NodeType child : types) {
            names.append(nameOf(child));
        }
        return rejected(
            place, QStringLiteral("cannot hold (%1)").arg(names.join(QLatin1Char(' ')).left(200)));
    }
    return node;
}

QJsonValue jsonOf(const AttrValue &value)
{
    if (const bool *flag = std::get_if<bool>(&value)) {
        return *flag;
    }
    if (const int *number = std::get_if<int>(&value)) {
        return *number;
    }
    if (const QString *text = std::get_if<QString>(&value)) {
        return *text;
    }
    if (const auto *numbers = std::get_if<QVector<int>>(&value)) {
        QJsonArray array;
        for (const int number : *numbers) {
            array.append(number);
        }
        return array;
    }
    return QJsonValue::Null;
}

QJsonObject jsonOf(const Attrs &attrs, const std::vector<AttrSpec> &specs)
{
    QJsonObject object;
    for (const AttrSpec &spec : specs) {
        object.insert(nameOf(spec.name), jsonOf(spec.fallback));
    }
    for (const auto &[name, value] : attrs) {
        object.insert(nameOf(name), jsonOf(value));
    }
    return object;
}

/// Depth is bounded by maxDepth: trees are made by readNode() and the importers only.
QJsonObject jsonOf(const Node &node)
{
    const NodeSpec &spec = Schema::builtIn().node(node.type);
    QJsonObject object{{QStringLiteral("type"), nameOf(node.type)}};
    if (!spec.attrs.empty()) {
        object.insert(QStringLiteral("attrs"), jsonOf(node.attrs, spec.attrs));
    }
    if (!node.children.empty()) {
        QJsonArray content;
        for (const Node &child : node.children) {
            content.append(jsonOf(child));
        }
        object.insert(QStringLiteral("content"), content);
    }
    if (!node.marks.empty()) {
        QJsonArray marks;
        for (const Mark &mark : node.marks) {
            const auto &specs = Schema::builtIn().mark(mark.type).attrs;
            QJsonObject item{{QStringLiteral("type"), nameOf(mark.type)}};
            if (!specs.empty()) {
                item.insert(QStringLiteral("attrs"), jsonOf(mark.attrs, specs));
            }
            marks.append(item);
        }
        object.insert(QStringLiteral("marks"), marks);
    }
    if (node.type == NodeType::Text) {
        object.insert(QStringLiteral("text"), node.text);
    }
    return object;
}

} // namespace

Result<Node> fromJson(const QJsonObject &json)
{
    const QJsonValue version = json.value(QStringLiteral("version"));
    const Place root{nullptr, QStringLiteral("doc"), 0};
    if (!version.isUndefined()) {
        if (!version.isDouble() || version.toDouble() < 1) {
            return rejected(root, QStringLiteral("the version cannot be read"));
        }
        if (version.toDouble() > Schema::builtIn().version()) {
            return rejected(
                root,
                QStringLiteral("made by a newer program (document version %1, known up to %2)")
                    .arg(version.toDouble())
                    .arg(Schema::builtIn().version()));
        }
    }
    auto node = readNode(json, nullptr, 0, 1);
    if (node && node->type != NodeType::Doc) {
        return rejected(root, QStringLiteral("the outermost node is '%1'").arg(nameOf(node->type)));
    }
    return node;
}

Result<Node> headFromJson(const QJsonObject &json)
{
    return readHead(json, placeOf(json, nullptr, 0));
}

QJsonObject toJson(const Node &node)
{
    QJsonObject object = jsonOf(node);
    if (node.type == NodeType::Doc) {
        object.insert(QStringLiteral("version"), Schema::builtIn().version());
    }
    return object;
}

} // namespace tuiwen::article
