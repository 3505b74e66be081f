// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keep/likeness.h"

#include <QHash>

#include <algorithm>
#include <numeric>

namespace tuiwen::keep {

namespace {

using article::Node;
using article::NodeType;

constexpr qsizetype charactersCompared = 3000; // of each block
constexpr int lookAhead = 12;                  // blocks, in larger gaps
constexpr double alike = 0.34;
constexpr double equal = 1.1; // a little more than blocks with the same words in another dress

size_t hashOf(const Node &root)
{
    size_t hash = 0;
    article::walk(
        root,
        [&hash](const Node &node) {
            hash = qHashMulti(hash, static_cast<int>(node.type), node.text, node.marks.size(),
                              node.attrs.size(), node.children.size());
            return true;
        },
        [](const Node &) {});
    return hash;
}

/// What of a block is weighed: pairs of neighbouring characters, sorted.
using Signature = std::vector<quint32>;

Signature signatureOf(const Node &node)
{
    const QString text = article::plainText(node).left(charactersCompared);
    Signature pairs;
    pairs.reserve(static_cast<size_t>(text.size()));
    for (qsizetype i = 0; i < text.size(); ++i) {
        const quint32 next = i + 1 < text.size() ? text[i + 1].unicode() : 0U;
        pairs.push_back((static_cast<quint32>(text[i].unicode()) << 16U) | next);
    }
    std::sort(pairs.begin(), pairs.end());
    return pairs;
}

/// 0 nothing in common, 1 the same pairs.
double likeness(const Signature &a, const Signature &b)
{
    if (a.empty() && b.empty()) {
        return 1;
    }
    size_t common = 0;
    for (size_t i = 0, j = 0; i < a.size() && j < b.size();) {
        if (a[i] == b[j]) {
            ++common;
            ++i;
            ++j;
        } else if (a[i] < b[j]) {
            ++i;
        } else {
            ++j;
        }
    }
    return 2.0 * static_cast<double>(common) / static_cast<double>(a.size() + b.size());
}

class Scale
{
public:
    Scale(const std::vector<Node> &before, int b0, int b1, const std::vector<Node> &after, int a0,
          int a1)
        : m_before(before)
        , m_after(after)
        , m_b0(b0)
        , m_a0(a0)
    {
        for (int i = b0; i < b1; ++i) {
            m_old.push_back(signatureOf(before[static_cast<size_t>(i)]));
        }
        for (int i = a0; i < a1; ++i) {
            m_new.push_back(signatureOf(after[static_cast<size_t>(i)]));
        }
    }

    /// 0 when the two cannot be versions of each other.
    [[nodiscard]] double weigh(int b, int a) const
    {
        const Node &was = m_before[static_cast<size_t>(b)];
        const Node &is = m_after[static_cast<size_t>(a)];
        if (was == is) {
            return equal;
        }
        const bool words = holdsText(was) && holdsText(is);
        if (was.type != is.type && !words) {
            return 0;
        }
        if (was.children.empty() && is.children.empty() && !words) {
            // Pictures, formulas: the same thing with another attribute, or another thing.
            return was.string(article::Attr::Src) == is.string(article::Attr::Src) ? 0.9 : 0;
        }
        const double value =
            likeness(m_old[static_cast<size_t>(b - m_b0)], m_new[static_cast<size_t>(a - m_a0)]);
        if (value < alike) {
            return 0;
        }
        return was.type == is.type ? value : value * 0.9;
    }

private:
    const std::vector<Node> &m_before;
    const std::vector<Node> &m_after;
    int m_b0;
    int m_a0;
    std::vector<Signature> m_old;
    std::vector<Signature> m_new;
};

/// The pairing with the largest sum of weights.
std::vector<Match> best(const Scale &scale, int b0, int b1, int a0, int a1)
{
    const int rows = b1 - b0;
    const int columns = a1 - a0;
    const auto width = static_cast<size_t>(columns) + 1;
    std::vector<double> sums((static_cast<size_t>(rows) + 1) * width, 0);
    std::vector<double> weights(sums.size(), 0);
    const auto index = [width](int row, int column) {
        return static_cast<size_t>(row) * width + static_cast<size_t>(column);
    };
    for (int row = rows - 1; row >= 0; --row) {
        for (int column = columns - 1; column >= 0; --column) {
            const double weight = scale.weigh(b0 + row, a0 + column);
            weights[index(row, column)] = weight;
            sums[index(row, column)] =
                std::max({sums[index(row + 1, column)], sums[index(row, column + 1)],
                          weight > 0 ? weight + sums[index(row + 1, column + 1)] : 0});
        }
    }
    std::vector<Match> pairs;
    for (int row = 0, column = 0; row < rows && column < columns;) {
        const double here = sums[index(row, column)];
        const double weight = weights[index(row, column)];
        if (weight > 0 && here == weight + sums[index(row + 1, column + 1)]) {
            pairs.push_back({b0 + row++, a0 + column++});
        } else if (here == sums[index(row + 1, column)]) {
            ++row;
        } else {
            ++column;
        }
    }
    return pairs;
}

std::vector<Match> nearest(const Scale &scale, int b0, int b1, int a0, int a1)
{
    std::vector<Match> pairs;
    int next = a0;
    for (int b = b0; b < b1; ++b) {
        for (int a = next; a < std::min(next + lookAhead, a1); ++a) {
            if (scale.weigh(b, a) > 0) {
                pairs.push_back({b, a});
                next = a + 1;
                break;
            }
        }
    }
    return pairs;
}

} // namespace

bool holdsText(const Node &node)
{
    if (!node.children.empty()) {
        return article::Schema::builtIn().node(node.children.front().type).isInline;
    }
    return node.type == NodeType::Paragraph || node.type == NodeType::Heading ||
           node.type == NodeType::CodeBlock;
}

std::pair<std::vector<int>, std::vector<int>> numbered(const std::vector<Node> &before,
                                                       const std::vector<Node> &after)
{
    QHash<size_t, std::vector<std::pair<const Node *, int>>> known;
    int next = 0;
    const auto number = [&](const std::vector<Node> &nodes) {
        std::vector<int> numbers;
        numbers.reserve(nodes.size());
        for (const Node &node : nodes) {
            auto &bucket = known[hashOf(node)];
            const auto same = std::find_if(bucket.begin(), bucket.end(),
                                           [&](const auto &entry) { return *entry.first == node; });
            if (same != bucket.end()) {
                numbers.push_back(same->second);
            } else {
                bucket.emplace_back(&node, next);
                numbers.push_back(next++);
            }
        }
        return numbers;
    };
    auto old = number(before);
    return {std::move(old), number(after)};
}

std::vector<Match> pairAlike(const std::vector<Node> &before, int b0, int b1,
                             const std::vector<Node> &after, int a0, int a1)
{
    if (b0 == b1 || a0 == a1) {
        return {};
    }
    const Scale scale(before, b0, b1, after, a0, a1);
    const bool small = static_cast<qint64>(b1 - b0) * (a1 - a0) <= fewPairs;
    return small ? best(scale, b0, b1, a0, a1) : nearest(scale, b0, b1, a0, a1);
}

} // namespace tuiwen::keep
