// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/vocabulary.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QVector>

#include <optional>
#include <variant>
#include <vector>

/// The shape of an article document, read from the file that the web editor reads as well
/// (resources/schema/article.json). Content expressions are ProseMirror's.
namespace tuiwen::article {

/// monostate is JSON's null.
using AttrValue = std::variant<std::monostate, bool, int, QString, QVector<int>>;

enum class AttrType : quint8
{
    Enum,
    Integer,
    Integers,
    String,
    Boolean,
    Color
};

struct AttrSpec
{
    Attr name = Attr::Align;
    AttrType type = AttrType::String;
    AttrValue fallback;
    QStringList values; ///< of an enum
    int min = 0;
    int max = 0;

    /// What is wrong with a value ("is below 1"); nothing when it is allowed.
    [[nodiscard]] std::optional<QString> complaint(const AttrValue &value) const;
};

/// One term of a content expression: any of `types`, at least `min` times, once or repeated.
struct ContentTerm
{
    quint64 types = 0; ///< bit per NodeType
    bool required = false;
    bool repeated = false;
};

struct NodeSpec
{
    bool known = false;
    std::vector<ContentTerm> content; ///< empty = leaf
    bool isInline = false;
    bool marksAllowed = true;
    std::vector<AttrSpec> attrs;
};

struct MarkSpec
{
    bool known = false;
    quint32 excludes = 0; ///< bit per MarkType
    std::vector<AttrSpec> attrs;
};

class Schema
{
public:
    /// Reads the schema file. Internal error when it is malformed. Names this program does not know
    /// are listed in strangers() and stay refused in documents.
    [[nodiscard]] static Result<Schema> parse(const QByteArray &json);
    /// The one compiled in.
    [[nodiscard]] static const Schema &builtIn();

    [[nodiscard]] int version() const { return m_version; }
    [[nodiscard]] const NodeSpec &node(NodeType type) const { return m_nodes[size_t(type)]; }
    [[nodiscard]] const MarkSpec &mark(MarkType type) const { return m_marks[size_t(type)]; }
    [[nodiscard]] const QStringList &strangers() const { return m_strangers; }

    /// True when children of these types, in this order, may stand inside `parent`.
    [[nodiscard]] bool fits(NodeType parent, const std::vector<NodeType> &children) const;

private:
    int m_version = 0;
    std::vector<NodeSpec> m_nodes = std::vector<NodeSpec>(nodeTypeCount);
    std::vector<MarkSpec> m_marks = std::vector<MarkSpec>(markTypeCount);
    QStringList m_strangers;
};

} // namespace tuiwen::article
