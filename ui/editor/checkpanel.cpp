// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/checkpanel.h"

#include "ui/editor/findingtext.h"
#include "ui/style/style.h"
#include "ui/widgets/button.h"

#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QLayoutItem>
#include <QVBoxLayout>

#include <algorithm>

namespace tuiwen::ui::editor {

namespace {

constexpr int placesShown = 3;

struct Group
{
    Finding first;
    QStringList places;
    int count = 0;
};

/// One entry for each rule, the severest first.
QVector<Group> grouped(const QVector<Finding> &findings)
{
    QVector<Group> groups;
    for (const Finding &finding : findings) {
        const auto found = std::find_if(groups.begin(), groups.end(), [&](const Group &group) {
            return group.first.rule == finding.rule && group.first.severity == finding.severity;
        });
        if (found == groups.end()) {
            groups.append({finding, {finding.where}, 1});
        } else {
            ++found->count;
            found->places << finding.where;
        }
    }
    std::stable_sort(groups.begin(), groups.end(), [](const Group &a, const Group &b) {
        return static_cast<int>(a.first.severity) > static_cast<int>(b.first.severity);
    });
    return groups;
}

QWidget *card(const Group &group)
{
    const style::Palette &p = style::palette();
    const Severity severity = group.first.severity;
    const QString icon = severity == Severity::Error     ? QStringLiteral("circle-x")
                         : severity == Severity::Warning ? QStringLiteral("triangle-alert")
                                                         : QStringLiteral("info");
    const QColor tint = severity == Severity::Error     ? p.err
                        : severity == Severity::Warning ? p.warn
                                                        : p.info;
    const FindingText words = textOf(group.first);
    auto *frame = new QFrame;
    frame->setProperty("card", QStringLiteral("true"));
    auto *grid = new QGridLayout(frame);
    grid->setContentsMargins(12, 10, 12, 10);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(2);
    auto *mark = new QLabel;
    mark->setPixmap(style::pixmap(icon, tint, 16, frame->devicePixelRatioF()));
    grid->addWidget(mark, 0, 0, Qt::AlignTop);
    auto *title = makeLabel(words.title, "strong");
    title->setWordWrap(true);
    grid->addWidget(title, 0, 1);
    if (group.count > 1) {
        grid->addWidget(makeLabel(QStringLiteral("× %1").arg(group.count), "small", "mute"), 0, 2,
                        Qt::AlignTop);
    }
    if (!words.advice.isEmpty()) {
        auto *advice = makeLabel(words.advice, "small", "ink2");
        advice->setWordWrap(true);
        grid->addWidget(advice, 1, 1, 1, 2);
    }
    QStringList places = group.places.mid(0, placesShown);
    places.removeAll(QString());
    const QString where = places.join(QStringLiteral(", "));
    auto *foot =
        makeLabel(where.isEmpty() ? CheckPanel::tr("Rule %1").arg(group.first.rule)
                                  : CheckPanel::tr("Rule %1 · %2").arg(group.first.rule, where),
                  "meta");
    foot->setWordWrap(true);
    foot->setToolTip(group.first.message);
    grid->addWidget(foot, 2, 1, 1, 2);
    grid->setColumnStretch(1, 1);
    frame->setAccessibleName(nameOf(severity) + QStringLiteral(": ") + words.title);
    return frame;
}

} // namespace

CheckPanel::CheckPanel(QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget;
    content->setProperty("surface", QStringLiteral("surface"));
    content->setAttribute(Qt::WA_StyledBackground);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(16, 12, 16, 16);
    m_column->setSpacing(8);
    setWidget(content);
}

void CheckPanel::show(const QVector<Finding> &findings)
{
    if (!m_fresh && findings == m_shown) {
        return;
    }
    m_fresh = false;
    m_shown = findings;
    while (QLayoutItem *item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto groups = grouped(findings);
    auto last = Severity::Info;
    bool first = true;
    for (const Group &group : groups) {
        if (first || group.first.severity != last) {
            const auto count =
                std::count_if(findings.begin(), findings.end(),
                              [&](const Finding &f) { return f.severity == group.first.severity; });
            m_column->addWidget(
                makeLabel(QStringLiteral("%1  %2").arg(nameOf(group.first.severity)).arg(count),
                          "small", "mute"));
            last = group.first.severity;
            first = false;
        }
        m_column->addWidget(card(group));
    }
    if (groups.isEmpty()) {
        auto *none =
            makeLabel(tr("Nothing found: WeChat keeps everything as it is here."), "", "mute");
        none->setWordWrap(true);
        m_column->addWidget(none);
    }
    m_column->addStretch(1);
}

} // namespace tuiwen::ui::editor
