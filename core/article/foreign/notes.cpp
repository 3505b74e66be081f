// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/foreign/notes.h"

#include <QStringList>

namespace tuiwen::article::foreign {

namespace {

constexpr qsizetype longestNote = 2000; // characters
constexpr qsizetype mostAnchors = 3000;

struct Anchor
{
    const Element *link = nullptr;
    const Element *block = nullptr;
    QString target;
    QStringList names; ///< its own and those right around and inside it
    int order = 0;
};

struct Walk
{
    QVector<Anchor> anchors;
    QHash<QString, std::pair<const Element *, int>> blocks; ///< name -> block around it, order
    QHash<const Element *, std::pair<int, int>> spans;              ///< orders inside a block
    int order = 0;
    QStringList outer; ///< names of inline elements around the current one

    void visit(const Element &element, const Element *block)
    {
        if (element.isText()) {
            return;
        }
        const int self = ++order;
        const bool isBlock =
            element.isOneOf({"p", "li", "div", "dd", "section", "aside", "td", "body"});
        const Element *around = isBlock ? &element : block;
        QStringList names;
        for (const char *key : {"id", "name"}) {
            const QString name = element.attr(QLatin1StringView(key));
            if (!name.isEmpty()) {
                names << name;
                if (!blocks.contains(name)) {
                    blocks.insert(name, {around, order});
                }
            }
        }
        const QString href = element.attr(QLatin1StringView("href"));
        if (element.is(QLatin1StringView("a")) && href.size() > 1 && href.contains(u'#')) {
            Anchor anchor{&element, around, href.section(u'#', 1), names + outer, order};
            (void)element.find([&](const Element &inner) {
                const QString id = inner.attr(QLatin1StringView("id"));
                if (!id.isEmpty()) {
                    anchor.names << id;
                }
                return anchor.names.size() > 8;
            });
            anchors.append(anchor);
        }
        const QStringList kept = outer;
        outer = isBlock ? QStringList() : outer + names;
        for (const Element &child : element.children) {
            visit(child, around);
        }
        outer = kept;
        if (isBlock) {
            spans.insert(&element, {self, order});
        }
    }
};

QString textWithout(const Element &element, const Element *left)
{
    if (&element == left) {
        return {};
    }
    if (element.isText()) {
        return element.text;
    }
    QString text;
    for (const Element &child : element.children) {
        text += textWithout(child, left);
    }
    return text;
}

} // namespace

Notes::Notes(const Element &root)
{
    Walk walk;
    walk.visit(root, &root);
    if (walk.anchors.size() > mostAnchors) {
        return; // no article: an index, or markup made to take time
    }
    QHash<QString, QVector<const Anchor *>> byTarget;
    for (const Anchor &anchor : walk.anchors) {
        if (QVector<const Anchor *> &links = byTarget[anchor.target]; links.size() < 4) {
            links.append(&anchor);
        }
    }
    for (const Anchor &call : walk.anchors) {
        const auto target = walk.blocks.constFind(call.target);
        if (target == walk.blocks.constEnd() || target->second <= call.order ||
            target->first == call.block || target->first == &root) {
            continue;
        }
        const Element *back = nullptr;
        for (const QString &name : call.names) {
            for (const Anchor *candidate : byTarget.value(name)) {
                const auto [from, to] = walk.spans.value(target->first);
                const bool inside = candidate->order >= from && candidate->order <= to;
                back = inside && candidate->order > call.order ? candidate->link : back;
            }
        }
        const QString note =
            back == nullptr ? QString() : textWithout(*target->first, back).simplified();
        if (!note.isEmpty() && note.size() <= longestNote) {
            m_calls.insert(call.link, note);
            m_blocks.insert(target->first);
        }
    }
}

const QString *Notes::calledBy(const Element &link) const
{
    const auto found = m_calls.constFind(&link);
    return found == m_calls.constEnd() ? nullptr : &*found;
}

} // namespace tuiwen::article::foreign
