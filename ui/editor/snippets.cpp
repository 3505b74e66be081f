// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/snippets/service.h"
#include "ui/editor/canvas.h"
#include "ui/editor/workplace.h"
#include "ui/snippets/picker.h"

// Snippets in the editor: choosing one, keeping what is selected.

namespace tuiwen::ui {

void EditorPage::Private::chooseSnippet()
{
    if (services.snippets == nullptr || readOnly) {
        return;
    }
    storeMeta();
    canvas->flush([this] {
        canvas->askSelection([this](const QJsonObject &selection) { showSnippets(selection); });
    });
}

void EditorPage::Private::showSnippets(const QJsonObject &selection)
{
    using tuiwen::snippets::Kind;
    auto *picker = new snippets::Picker(*services.snippets, Kind::Snippet, services.prompter, &q);
    picker->setAttribute(Qt::WA_DeleteOnClose);
    picker->offerSaving(selection, autosave.article().body, autosave.article().title);
    connect(picker, &snippets::Picker::chosen, &q, [this](const tuiwen::snippets::Piece &piece) {
        const Article &article = autosave.article();
        const auto full = services.snippets->filledIn(piece, account, article.title, article.author);
        canvas->insertDocument(full.body);
        canvas->focusText();
    });
    picker->open();
}

} // namespace tuiwen::ui
