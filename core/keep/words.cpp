// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keep/words.h"

#include <QHash>

#include <algorithm>

namespace tuiwen::keep {

namespace {

using article::Node;
using article::NodeType;

/// A word, or one picture or formula; a word half in bold has two parts.
struct Token
{
    QString text; ///< empty for what is no text
    std::vector<Node> parts;
};

enum class Kind
{
    Han,
    Word,
    Space,
    Other
};

Kind kindOf(QChar c)
{
    if (c.isSurrogate() || c.script() == QChar::Script_Han ||
        c.script() == QChar::Script_Hiragana || c.script() == QChar::Script_Katakana) {
        return Kind::Han;
    }
    if (c.isLetterOrNumber() || c.isMark()) {
        return Kind::Word;
    }
    return c.isSpace() ? Kind::Space : Kind::Other;
}

/// Length of the word that begins at `from`.
qsizetype wordLength(const QString &text, qsizetype from)
{
    const Kind kind = kindOf(text[from]);
    if (text[from].isHighSurrogate() && from + 1 < text.size()) {
        return 2;
    }
    if (kind == Kind::Han || kind == Kind::Other) {
        return 1;
    }
    qsizetype end = from + 1;
    while (end < text.size() && kindOf(text[end]) == kind) {
        ++end;
    }
    return end - from;
}

/// Appends, joining runs of text in the same format.
void append(std::vector<Node> &nodes, const Node &node)
{
    if (node.type == NodeType::Text && !nodes.empty() && nodes.back().type == NodeType::Text &&
        nodes.back().marks == node.marks) {
        nodes.back().text += node.text;
    } else {
        nodes.push_back(node);
    }
}

void append(std::vector<Node> &nodes, const std::vector<Node> &more)
{
    for (const Node &node : more) {
        append(nodes, node);
    }
}

/// The words of a stretch of text nodes, cut where words end; formats may end inside a word.
void cut(const std::vector<Node> &nodes, size_t from, size_t to, std::vector<Token> &tokens)
{
    QString text;
    for (size_t i = from; i < to; ++i) {
        text += nodes[i].text;
    }
    size_t node = from;
    qsizetype used = 0; // of nodes[node].text
    for (qsizetype at = 0; at < text.size();) {
        qsizetype left = wordLength(text, at);
        Token token{text.mid(at, left), {}};
        at += left;
        while (left > 0) {
            const qsizetype take = std::min(left, nodes[node].text.size() - used);
            if (take > 0) {
                append(token.parts,
                       article::textNode(nodes[node].text.mid(used, take), nodes[node].marks));
            }
            left -= take;
            used += take;
            if (used == nodes[node].text.size()) {
                ++node;
                used = 0;
            }
        }
        tokens.push_back(std::move(token));
    }
}

std::vector<Token> tokensOf(const std::vector<Node> &nodes)
{
    std::vector<Token> tokens;
    for (size_t i = 0; i < nodes.size();) {
        size_t end = i;
        while (end < nodes.size() && nodes[end].type == NodeType::Text) {
            ++end;
        }
        if (end > i) {
            cut(nodes, i, end, tokens);
            i = end;
        } else {
            tokens.push_back({{}, {nodes[i++]}});
        }
    }
    return tokens;
}

/// Numbers for words; things that are no text are equal when all of them is.
class Numbers
{
public:
    int of(const Token &token)
    {
        if (!token.text.isEmpty()) {
            const auto known = m_words.constFind(token.text);
            return known != m_words.constEnd() ? *known : *m_words.insert(token.text, m_next++);
        }
        for (const auto &[node, number] : m_others) {
            if (*node == token.parts.front()) {
                return number;
            }
        }
        m_others.emplace_back(&token.parts.front(), m_next);
        return m_next++;
    }

private:
    QHash<QString, int> m_words;
    std::vector<std::pair<const Node *, int>> m_others;
    int m_next = 0;
};

std::vector<int> numbersOf(const std::vector<Token> &tokens, Numbers &numbers)
{
    std::vector<int> keys;
    keys.reserve(tokens.size());
    for (const Token &token : tokens) {
        keys.push_back(numbers.of(token));
    }
    return keys;
}

void add(std::vector<Piece> &pieces, Change change, const std::vector<Node> &before,
         const std::vector<Node> &after)
{
    if (pieces.empty() || pieces.back().change != change) {
        pieces.push_back({change, {}, {}});
    }
    append(pieces.back().before, before);
    append(pieces.back().after, after);
}

qsizetype lengthOf(const std::vector<Node> &nodes)
{
    qsizetype length = 0;
    for (const Node &node : nodes) {
        length += node.type == NodeType::Text ? node.text.size() : 8;
    }
    return length;
}

/// A short agreement with more rewritten text on either side than it is long.
bool isAccident(const std::vector<Piece> &pieces, size_t index)
{
    const Piece &piece = pieces[index];
    if (piece.change != Change::Same || index < 2 || index + 2 >= pieces.size()) {
        return false;
    }
    const auto rewritten = [&](size_t first) {
        return pieces[first].change == Change::Deleted &&
               pieces[first + 1].change == Change::Inserted;
    };
    if (!rewritten(index - 2) || !rewritten(index + 1)) {
        return false;
    }
    const qsizetype length = lengthOf(piece.after);
    return length <= 3 &&
           length < lengthOf(pieces[index - 2].before) + lengthOf(pieces[index - 1].after) &&
           length < lengthOf(pieces[index + 1].before) + lengthOf(pieces[index + 2].after);
}

/// Joins what accidents part: -a +b =x -c +d becomes -axc +bxd.
std::vector<Piece> calmed(const std::vector<Piece> &pieces)
{
    std::vector<Piece> calm;
    for (size_t i = 0; i < pieces.size(); ++i) {
        if (isAccident(pieces, i)) {
            Piece &inserted = calm.back();
            Piece &deleted = calm[calm.size() - 2];
            append(deleted.before, pieces[i].before);
            append(inserted.after, pieces[i].after);
            append(deleted.before, pieces[i + 1].before);
            append(inserted.after, pieces[i + 2].after);
            i += 2;
        } else {
            calm.push_back(pieces[i]);
        }
    }
    return calm;
}

} // namespace

std::vector<Piece> compareInline(const std::vector<Node> &before, const std::vector<Node> &after,
                                 Effort &effort)
{
    const auto old = tokensOf(before);
    const auto now = tokensOf(after);
    Numbers numbers;
    const auto oldKeys = numbersOf(old, numbers);
    const auto matches = align(oldKeys, numbersOf(now, numbers), effort);
    std::vector<Piece> pieces;
    size_t b = 0;
    size_t a = 0;
    const auto upTo = [&](size_t oldEnd, size_t newEnd) {
        for (; b < oldEnd; ++b) {
            add(pieces, Change::Deleted, old[b].parts, {});
        }
        for (; a < newEnd; ++a) {
            add(pieces, Change::Inserted, {}, now[a].parts);
        }
    };
    for (const Match &match : matches) {
        upTo(static_cast<size_t>(match.before), static_cast<size_t>(match.after));
        const auto &was = old[b++].parts;
        const auto &is = now[a++].parts;
        add(pieces, was == is ? Change::Same : Change::Changed, was, is);
    }
    upTo(old.size(), now.size());
    return calmed(pieces);
}

std::vector<Node> beforeOf(const std::vector<Piece> &pieces)
{
    std::vector<Node> nodes;
    for (const Piece &piece : pieces) {
        append(nodes, piece.before);
    }
    return nodes;
}

std::vector<Node> afterOf(const std::vector<Piece> &pieces)
{
    std::vector<Node> nodes;
    for (const Piece &piece : pieces) {
        append(nodes, piece.after);
    }
    return nodes;
}

} // namespace tuiwen::keep
