// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk.h"

namespace tuiwen {
class Clock;
class Settings;
} // namespace tuiwen
namespace tuiwen::account {
class AccountService;
}
namespace tuiwen::alliance {
class AllianceService;
}
namespace tuiwen::article {
class ArticleService;
}
namespace tuiwen::calendar {
class CalendarService;
}
namespace tuiwen::keep {
class KeepService;
}
namespace tuiwen::media {
class MediaService;
}
namespace tuiwen::push {
class Dispatcher;
class PushService;
} // namespace tuiwen::push
namespace tuiwen::store {
class Changes;
}
namespace tuiwen::snippets {
class SnippetService;
}
namespace tuiwen::themes {
class ThemeService;
}

namespace tuiwen::ui {

class Prompter;

/// What the composition root hands to the window; pages take from it only what they use.
struct Services
{
    tuiwen::article::ArticleService &articles;
    tuiwen::keep::KeepService &keep;
    tuiwen::media::MediaService &media;
    tuiwen::account::AccountService &accounts;
    tuiwen::alliance::AllianceService &alliance;
    tuiwen::calendar::CalendarService &calendar;
    tuiwen::push::PushService &pushes;
    tuiwen::push::Dispatcher &dispatcher;
    tuiwen::store::Changes &changes;
    Prompter &prompter;
    Settings &settings;
    const Clock &clock;
    Desk desk{};
    tuiwen::themes::ThemeService *themes = nullptr;       ///< none = this desk has no gallery
    tuiwen::snippets::SnippetService *snippets = nullptr; ///< none = this desk keeps no snippets
};

} // namespace tuiwen::ui
