// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/settings.h"
#include "ui/editor/canvas.h"
#include "ui/editor/inspector.h"
#include "ui/editor/workplace.h"
#include "ui/preview/phone.h"

// The text and the phone beside it scroll together. Neither answers to what the other one made it
// do: the page does not tell a height it was sent to, the phone speaks only of a person's hand.

namespace tuiwen::ui {

namespace {

const Setting<bool> followSetting{"editor/scroll_together", true};

} // namespace

void EditorPage::Private::followScrolling()
{
    inspector->setFollowing(services.settings.get(followSetting));
    connect(inspector, &editor::Inspector::followingChanged, &q, [this](bool on) {
        services.settings.set(followSetting, on);
        canvas->setFollowed(on);
    });
    connect(canvas, &editor::Canvas::loaded, &q,
            [this] { canvas->setFollowed(inspector->isFollowing()); });
    connect(canvas, &editor::Canvas::scrolled, &q, [this](double place) {
        if (inspector->isFollowing()) {
            inspector->phone().scrollToBlock(place);
        }
    });
    connect(&inspector->phone(), &PhonePreview::scrolledByHand, &q, [this](double place) {
        if (inspector->isFollowing()) {
            canvas->scrollTo(place);
        }
    });
}

} // namespace tuiwen::ui
