// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Callouts, columns, steps and comparisons: sections that hold blocks. Side by side means inline
// blocks, which every stage keeps (wechat-html.md 4.3); flex and grid do not survive everywhere.
#include "core/article/blockhtml.h"

namespace tuiwen::article {

namespace {

using Tag = QLatin1StringView;

constexpr int gap = 4; ///< between two parts side by side, per cent

Slot calloutSlot(const QString &kind)
{
    return kind == QLatin1StringView("tip")       ? Slot::CalloutTip
           : kind == QLatin1StringView("warning") ? Slot::CalloutWarning
           : kind == QLatin1StringView("danger")  ? Slot::CalloutDanger
                                                  : Slot::CalloutNote;
}

Slot sideSlot(const QString &tone)
{
    return tone == QLatin1StringView("good")  ? Slot::ComparisonGood
           : tone == QLatin1StringView("bad") ? Slot::ComparisonBad
                                              : Slot::ComparisonPlain;
}

/// Where one of two parts stands; `share` is its width in per cent.
QString place(int share, bool first)
{
    QString style = QStringLiteral("display:inline-block;vertical-align:top;width:%1%").arg(share);
    return first ? style + QStringLiteral(";margin-right:%1%").arg(gap) : style;
}

} // namespace

void BlockHtml::titleLine(const QString &text, const QString &style)
{
    if (!text.isEmpty()) {
        m_out.open(Tag("p"), style);
        m_out.text(text);
        m_out.close(Tag("p"));
    }
}

void BlockHtml::openCallout(const Node &node)
{
    const Look &dress = look(calloutSlot(node.string(Attr::Kind)));
    m_out.open(Tag("section"), dress.style, insideList(false));
    const QString title = node.string(Attr::Title).simplified();
    if (title.isEmpty() && !dress.before.isEmpty()) {
        m_out.open(Tag("p"), dress.inner);
        m_out.raw(dress.before);
        m_out.close(Tag("p"));
    } else {
        titleLine(title, dress.inner);
    }
    m_lists.push_back({.paragraphs = Slot::BoxParagraph});
}

void BlockHtml::openParts(const Node &node)
{
    if (node.type != NodeType::Steps) {
        m_out.open(Tag("section"), QStringLiteral("margin:1em 0"), insideList(false));
    }
    m_parts.push_back({&node, 0});
}

void BlockHtml::openColumn()
{
    Parts &columns = m_parts.back();
    const bool first = columns.next++ == 0;
    const QString ratio = columns.node->string(Attr::Ratio);
    const int even = (100 - gap) / 2;
    const int narrow = (100 - gap) / 3;
    const bool wide = ratio == (first ? QLatin1StringView("2:1") : QLatin1StringView("1:2"));
    const int share = ratio == QLatin1StringView("1:1") ? even : wide ? 2 * narrow : narrow;
    m_out.open(Tag("section"), place(share, first));
    m_lists.push_back({.paragraphs = Slot::BoxParagraph});
}

void BlockHtml::openStep(const Node &node)
{
    const int number = ++m_parts.back().next;
    m_out.open(Tag("section"), look(Slot::Step).style, insideList(false));
    m_out.open(Tag("p"), look(Slot::StepTitle).style);
    m_out.open(Tag("span"), look(Slot::StepNumber).style);
    m_out.text(QString::number(number));
    m_out.close(Tag("span"));
    m_out.text(node.string(Attr::Title).simplified());
    m_out.close(Tag("p"));
    m_lists.push_back({.paragraphs = Slot::BoxParagraph});
}

void BlockHtml::openSide(const Node &node)
{
    const bool first = m_parts.back().next++ == 0;
    const Look &dress = look(sideSlot(node.string(Attr::Tone)));
    m_out.open(Tag("section"),
               bothStyles(place((100 - gap) / 2, first), QStringLiteral("box-sizing:border-box")),
               dress.style);
    titleLine(node.string(Attr::Title).simplified(), dress.inner);
    m_lists.push_back({.paragraphs = Slot::BoxParagraph});
}

void BlockHtml::closeBox()
{
    m_lists.pop_back();
    m_out.close(Tag("section"));
}

} // namespace tuiwen::article
