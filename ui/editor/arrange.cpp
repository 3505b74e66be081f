// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/canvas.h"
#include "ui/editor/header.h"
#include "ui/editor/inspector.h"
#include "ui/editor/meta.h"
#include "ui/editor/outline.h"
#include "ui/editor/statusline.h"
#include "ui/editor/toolbar.h"
#include "ui/editor/workplace.h"
#include "ui/widgets/toast.h"

#include <QApplication>

#include <algorithm>

// Which parts of the page are seen, and how the keyboard goes from one to the next.

namespace tuiwen::ui {

namespace {

constexpr int sheetWidth = 656;
constexpr int scrollBars = 20;    // the page keeps room for one on either side
constexpr int outlineFits = 1060; // narrower pages fold the outline, then the inspector
constexpr int inspectorFits = 880;

} // namespace

void EditorPage::Private::arrange()
{
    const int width = q.width();
    outline->setVisible(outlineWanted && !focusMode && width >= outlineFits);
    inspector->setVisible(inspectorWanted && !focusMode && width >= inspectorFits);
    header->setInspectorShown(inspectorWanted);
    int centre = width;
    for (const QWidget *side :
         {static_cast<QWidget *>(outline), static_cast<QWidget *>(inspector)}) {
        centre -= side->isVisibleTo(&q) ? side->width() + 1 : 1;
    }
    meta->setFixedWidth(std::clamp(centre - scrollBars, 320, sheetWidth));
}

void EditorPage::Private::setFocusMode(bool on)
{
    if (focusMode == on) {
        return;
    }
    focusMode = on;
    for (QWidget *part : {static_cast<QWidget *>(header), static_cast<QWidget *>(status),
                          static_cast<QWidget *>(tools), static_cast<QWidget *>(meta)}) {
        part->setVisible(!on);
    }
    canvas->command(QStringLiteral("focusMode"), {{QStringLiteral("on"), on}});
    arrange();
    if (on) {
        toast->say(tr("Only the text. F11 or Esc brings the rest back."));
    }
    canvas->focusText();
    Q_EMIT q.focusModeChanged(on);
}

void EditorPage::Private::cycle(int direction)
{
    const std::vector<QWidget *> regions{meta, canvas, inspector, header, outline, tools};
    const QWidget *now = QApplication::focusWidget();
    const auto count = static_cast<int>(regions.size());
    int index = direction > 0 ? -1 : 0;
    for (int i = 0; i < count; ++i) {
        if (now != nullptr && regions.at(static_cast<size_t>(i))->isAncestorOf(now)) {
            index = i;
        }
    }
    for (int step = 1; step <= count; ++step) {
        QWidget *next =
            regions.at(static_cast<size_t>((index + direction * step + count * 2) % count));
        if (!next->isVisible()) {
            continue;
        }
        if (next == canvas) {
            canvas->focusText();
            return;
        }
        for (QWidget *child : next->findChildren<QWidget *>()) {
            if (child->isVisible() && child->isEnabled() &&
                (child->focusPolicy() & Qt::TabFocus) != 0) {
                child->setFocus(Qt::TabFocusReason);
                return;
            }
        }
    }
}

} // namespace tuiwen::ui
