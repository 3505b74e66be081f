// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/schema.h"

#include "core/base/json.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

#include <limits>

namespace tuiwen::article {

namespace {

bool looksLikeColor(QStringView text)
{
    if ((text.size() != 7 && text.size() != 4) || text[0] != QLatin1Char('#')) {
        return false;
    }
    for (const QChar c : text.mid(1)) {
        const char16_t u = c.toLower().unicode();
        if (!(u >= '0' && u <= '9') && !(u >= 'a' && u <= 'f')) {
            return false;
        }
    }
    return true;
}

std::optional<AttrType> attrTypeFrom(const QString &text)
{
    static const QHash<QString, AttrType> types{{QStringLiteral("enum"), AttrType::Enum},
                                                {QStringLiteral("integer"), AttrType::Integer},
                                                {QStringLiteral("integers"), AttrType::Integers},
                                                {QStringLiteral("string"), AttrType::String},
                                                {QStringLiteral("boolean"), AttrType::Boolean},
                                                {QStringLiteral("color"), AttrType::Color}};
    const auto it = types.constFind(text);
    return it == types.constEnd() ? std::nullopt : std::optional(*it);
}

tl::unexpected<Error> broken(const QString &what)
{
    return failure(ErrorKind::Internal, QStringLiteral("schema: ") + what);
}

AttrValue fallbackFrom(const QJsonValue &value)
{
    if (value.isBool()) {
        return value.toBool();
    }
    if (value.isDouble()) {
        return value.toInt();
    }
    if (value.isString()) {
        return value.toString();
    }
    return std::monostate{};
}

Result<std::vector<AttrSpec>> readAttrs(const QJsonObject &owner, const QString &where,
                                        QStringList &strangers)
{
    std::vector<AttrSpec> specs;
    const QJsonObject attrs = owner.value(QStringLiteral("attrs")).toObject();
    for (auto it = attrs.begin(); it != attrs.end(); ++it) {
        const QJsonObject object = it.value().toObject();
        const auto name = attrFrom(it.key());
        const auto type = attrTypeFrom(object.value(QStringLiteral("type")).toString());
        if (!type) {
            return broken(where + QLatin1Char('.') + it.key() +
                          QStringLiteral(" has no known type"));
        }
        if (!name) {
            strangers.append(where + QLatin1Char('.') + it.key());
            continue;
        }
        AttrSpec spec;
        spec.name = *name;
        spec.type = *type;
        spec.fallback = fallbackFrom(object.value(QStringLiteral("default")));
        for (const QJsonValue value : object.value(QStringLiteral("values")).toArray()) {
            spec.values.append(value.toString());
        }
        spec.min = object.value(QStringLiteral("min")).toInt(std::numeric_limits<int>::min());
        spec.max = object.value(QStringLiteral("max")).toInt(std::numeric_limits<int>::max());
        specs.push_back(std::move(spec));
    }
    return specs;
}

quint64 bit(NodeType type)
{
    return quint64(1) << unsigned(type);
}

/// A sequence of terms; alternatives in parentheses. Matching is greedy, which is enough for
/// expressions whose neighbouring terms do not overlap or end in a repeated one.
Result<std::vector<ContentTerm>> readContent(const QString &expression,
                                             const QHash<QString, quint64> &groups)
{
    std::vector<ContentTerm> terms;
    qsizetype at = 0;
    const auto skipBlanks = [&] {
        while (at < expression.size() && expression[at].isSpace()) {
            ++at;
        }
    };
    const auto word = [&] {
        const qsizetype from = at;
        while (at < expression.size() &&
               (expression[at].isLetterOrNumber() || expression[at] == QLatin1Char('_'))) {
            ++at;
        }
        return expression.mid(from, at - from);
    };
    for (skipBlanks(); at < expression.size(); skipBlanks()) {
        ContentTerm term;
        const bool choice = expression[at] == QLatin1Char('(');
        at += choice ? 1 : 0;
        for (;;) {
            skipBlanks();
            const QString name = word();
            if (name.isEmpty()) {
                return broken(QStringLiteral("cannot read content '%1'").arg(expression));
            }
            term.types |= groups.value(name);
            skipBlanks();
            if (!choice || at >= expression.size() || expression[at] != QLatin1Char('|')) {
                break;
            }
            ++at;
        }
        if (choice) {
            if (at >= expression.size() || expression[at] != QLatin1Char(')')) {
                return broken(QStringLiteral("cannot read content '%1'").arg(expression));
            }
            ++at;
        }
        const QChar quantifier = at < expression.size() ? expression[at] : QChar();
        term.repeated = quantifier == QLatin1Char('*') || quantifier == QLatin1Char('+');
        term.required = quantifier != QLatin1Char('*') && quantifier != QLatin1Char('?');
        at += term.repeated || quantifier == QLatin1Char('?') ? 1 : 0;
        terms.push_back(term);
    }
    return terms;
}

} // namespace

std::optional<QString> AttrSpec::complaint(const AttrValue &value) const
{
    if (value == fallback) {
        return std::nullopt;
    }
    switch (type) {
    case AttrType::Boolean:
        return std::holds_alternative<bool>(value)
                   ? std::nullopt
                   : std::optional(QStringLiteral("is not a boolean"));
    case AttrType::Integer: {
        const int *number = std::get_if<int>(&value);
        if (number == nullptr) {
            return QStringLiteral("is not an integer");
        }
        if (*number < min || *number > max) {
            return QStringLiteral("is %1, allowed are %2 to %3").arg(*number).arg(min).arg(max);
        }
        return std::nullopt;
    }
    case AttrType::Integers:
        return std::holds_alternative<QVector<int>>(value)
                   ? std::nullopt
                   : std::optional(QStringLiteral("is not a list of integers"));
    case AttrType::String:
    case AttrType::Enum:
    case AttrType::Color:
        break;
    }
    const QString *text = std::get_if<QString>(&value);
    if (text == nullptr) {
        return QStringLiteral("is not a text");
    }
    if (type == AttrType::Enum && !values.contains(*text)) {
        return QStringLiteral("is '%1', allowed are %2")
            .arg(text->left(40), values.join(QStringLiteral(", ")));
    }
    if (type == AttrType::Color && !looksLikeColor(*text)) {
        return QStringLiteral("is '%1', not a colour such as #b93a26").arg(text->left(40));
    }
    return std::nullopt;
}

Result<Schema> Schema::parse(const QByteArray &bytes)
{
    const auto root = json::parseObject(bytes);
    if (!root) {
        return failure(root.error());
    }
    Schema schema;
    schema.m_version = root->value(QStringLiteral("version")).toInt();
    const QJsonArray nodes = root->value(QStringLiteral("nodes")).toArray();
    if (schema.m_version < 1 || nodes.isEmpty()) {
        return broken(QStringLiteral("no version or no nodes"));
    }

    QHash<QString, quint64> groups;
    for (const QJsonValue value : nodes) {
        const QJsonObject object = value.toObject();
        const QString name = object.value(QStringLiteral("name")).toString();
        const auto type = nodeTypeFrom(name);
        if (!type) {
            schema.m_strangers.append(name);
            continue;
        }
        groups[name] |= bit(*type);
        groups[object.value(QStringLiteral("group")).toString()] |= bit(*type);
    }
    for (const QJsonValue value : nodes) {
        const QJsonObject object = value.toObject();
        const QString name = object.value(QStringLiteral("name")).toString();
        const auto type = nodeTypeFrom(name);
        if (!type) {
            continue;
        }
        const auto content =
            readContent(object.value(QStringLiteral("content")).toString(), groups);
        if (!content) {
            return failure(content.error());
        }
        auto attrs = readAttrs(object, name, schema.m_strangers);
        if (!attrs) {
            return failure(attrs.error());
        }
        const QJsonValue marks = object.value(QStringLiteral("marks"));
        schema.m_nodes[size_t(*type)] =
            NodeSpec{true, *content, object.value(QStringLiteral("inline")).toBool(),
                     !(marks.isString() && marks.toString().isEmpty()), std::move(*attrs)};
    }
    for (const QJsonValue value : root->value(QStringLiteral("marks")).toArray()) {
        const QJsonObject object = value.toObject();
        const QString name = object.value(QStringLiteral("name")).toString();
        const auto type = markTypeFrom(name);
        if (!type) {
            schema.m_strangers.append(name);
            continue;
        }
        auto attrs = readAttrs(object, name, schema.m_strangers);
        if (!attrs) {
            return failure(attrs.error());
        }
        quint32 excludes = 0;
        for (const QString &other : object.value(QStringLiteral("excludes"))
                                        .toString()
                                        .split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
            if (const auto excluded = markTypeFrom(other)) {
                excludes |= 1U << unsigned(*excluded);
            }
        }
        schema.m_marks[size_t(*type)] = MarkSpec{true, excludes, std::move(*attrs)};
    }
    return schema;
}

const Schema &Schema::builtIn()
{
    static const Schema schema = [] {
        QFile file(QStringLiteral(":/article/schema/article.json"));
        Result<Schema> parsed = file.open(QIODevice::ReadOnly)
                                    ? parse(file.readAll())
                                    : Result<Schema>(broken(file.errorString()));
        if (!parsed) {
            qFatal("%s", qPrintable(toText(parsed.error())));
        }
        return std::move(*parsed);
    }();
    return schema;
}

bool Schema::fits(NodeType parent, const std::vector<NodeType> &children) const
{
    auto child = children.begin();
    for (const ContentTerm &term : node(parent).content) {
        bool any = false;
        while (child != children.end() && (term.types & bit(*child)) != 0 &&
               (!any || term.repeated)) {
            ++child;
            any = true;
        }
        if (term.required && !any) {
            return false;
        }
    }
    return child == children.end();
}

} // namespace tuiwen::article
