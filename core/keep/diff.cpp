// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keep/diff.h"

#include "core/keep/likeness.h"

#include <QHash>

#include <algorithm>

namespace tuiwen::keep {

namespace {

using article::Node;
using article::NodeType;

/// A node without its content.
Node shellOf(const Node &node)
{
    Node shell;
    shell.type = node.type;
    shell.text = node.text;
    shell.marks = node.marks;
    shell.attrs = node.attrs;
    return shell;
}

std::vector<BlockDiff> compareBlocks(const std::vector<Node> &before,
                                     const std::vector<Node> &after, Effort &effort);

BlockDiff compareNodes(const Node &before, const Node &after, Effort &effort)
{
    BlockDiff diff{Change::Changed, shellOf(before), shellOf(after), {}, {}, 0};
    if (holdsText(before) || holdsText(after)) {
        diff.pieces = compareInline(before.children, after.children, effort);
    } else {
        diff.children = compareBlocks(before.children, after.children, effort);
    }
    return diff;
}

BlockDiff same(const Node &node)
{
    return {Change::Same, {}, node, {}, {}, 0};
}

BlockDiff deleted(const Node &node)
{
    return {Change::Deleted, node, {}, {}, {}, 0};
}

BlockDiff inserted(const Node &node)
{
    return {Change::Inserted, {}, node, {}, {}, 0};
}

void compareGap(const std::vector<Node> &before, int b0, int b1, const std::vector<Node> &after,
                int a0, int a1, Effort &effort, std::vector<BlockDiff> &diffs)
{
    const auto upTo = [&](int b, int a) {
        for (; b0 < b; ++b0) {
            diffs.push_back(deleted(before[static_cast<size_t>(b0)]));
        }
        for (; a0 < a; ++a0) {
            diffs.push_back(inserted(after[static_cast<size_t>(a0)]));
        }
    };
    for (const Match &pair : pairAlike(before, b0, b1, after, a0, a1)) {
        upTo(pair.before, pair.after);
        const Node &was = before[static_cast<size_t>(b0++)];
        const Node &is = after[static_cast<size_t>(a0++)];
        diffs.push_back(was == is ? same(is) : compareNodes(was, is, effort));
    }
    upTo(b1, a1);
}

std::vector<BlockDiff> compareBlocks(const std::vector<Node> &before,
                                     const std::vector<Node> &after, Effort &effort)
{
    std::vector<BlockDiff> diffs;
    if (static_cast<qint64>(before.size()) * static_cast<qint64>(after.size()) <= fewPairs) {
        compareGap(before, 0, static_cast<int>(before.size()), after, 0,
                   static_cast<int>(after.size()), effort, diffs);
        return diffs;
    }
    // In long documents equal blocks are found first, then what is alike between them.
    const auto [old, now] = numbered(before, after);
    int b = 0;
    int a = 0;
    for (const Match &match : align(old, now, effort)) {
        compareGap(before, b, match.before, after, a, match.after, effort, diffs);
        diffs.push_back(same(after[static_cast<size_t>(match.after)]));
        b = match.before + 1;
        a = match.after + 1;
    }
    compareGap(before, b, static_cast<int>(before.size()), after, a, static_cast<int>(after.size()),
               effort, diffs);
    return diffs;
}

/// An empty paragraph or divider that turns up elsewhere is no move anybody made.
bool isWorthMoving(const Node &node)
{
    return node.type != NodeType::Divider && !(node.children.empty() && node.attrs.empty());
}

/// Gives deleted blocks that were inserted elsewhere a number they share.
void findMoves(std::vector<BlockDiff> &diffs)
{
    QHash<QString, std::vector<size_t>> gone;
    for (size_t i = 0; i < diffs.size(); ++i) {
        if (diffs[i].change == Change::Deleted && isWorthMoving(diffs[i].before)) {
            gone[article::plainText(diffs[i].before).left(200)].push_back(i);
        }
    }
    int next = 1;
    for (BlockDiff &diff : diffs) {
        if (diff.change != Change::Inserted || !isWorthMoving(diff.after)) {
            continue;
        }
        auto &candidates = gone[article::plainText(diff.after).left(200)];
        const auto found = std::find_if(candidates.begin(), candidates.end(), [&](size_t index) {
            return diffs[index].before == diff.after;
        });
        if (found != candidates.end()) {
            diffs[*found].moved = next;
            diff.moved = next++;
            candidates.erase(found);
        }
    }
}

Node side(const BlockDiff &diff, bool old)
{
    if (diff.change == Change::Same) {
        return diff.after;
    }
    Node node = old ? diff.before : diff.after;
    if (diff.change != Change::Changed) {
        return node;
    }
    if (!diff.pieces.empty()) {
        node.children = old ? beforeOf(diff.pieces) : afterOf(diff.pieces);
        return node;
    }
    for (const BlockDiff &child : diff.children) {
        if (child.change != (old ? Change::Inserted : Change::Deleted)) {
            node.children.push_back(side(child, old));
        }
    }
    return node;
}

} // namespace

BlockDiff compare(const Node &before, const Node &after)
{
    if (before == after) {
        return same(after);
    }
    Effort effort;
    BlockDiff diff = compareNodes(before, after, effort);
    findMoves(diff.children);
    return diff;
}

Node beforeOf(const BlockDiff &diff)
{
    return side(diff, true);
}

Node afterOf(const BlockDiff &diff)
{
    return side(diff, false);
}

Node takenBack(const BlockDiff &diff, int index)
{
    if (index < 0 || index >= static_cast<int>(diff.children.size())) {
        return afterOf(diff);
    }
    const BlockDiff &wanted = diff.children[static_cast<size_t>(index)];
    Node document = diff.after;
    for (const BlockDiff &child : diff.children) {
        const bool back = &child == &wanted || (wanted.moved != 0 && child.moved == wanted.moved);
        if (child.change != (back ? Change::Inserted : Change::Deleted)) {
            document.children.push_back(side(child, back));
        }
    }
    return document.children.empty() ? article::emptyDocument() : document;
}

int countChanges(const BlockDiff &diff)
{
    return static_cast<int>(
        std::count_if(diff.children.begin(), diff.children.end(), [](const BlockDiff &child) {
            return child.change != Change::Same &&
                   !(child.moved != 0 && child.change == Change::Deleted);
        }));
}

} // namespace tuiwen::keep
