// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/article.h"
#include "ui/page.h"
#include "ui/services.h"

#include <QSize>
#include <QString>

#include <memory>

namespace tuiwen {
struct Error;
}

namespace tuiwen::ui {

/// Where an article is written: its own top bar (back, title, copy, schedule), outline, toolbar,
/// the text, the phone beside it, and its own status bar. The window needs to add nothing around it
/// but the rail. Work is saved by itself; there is no save button and no question on leaving.
class EditorPage : public Page
{
    Q_OBJECT

public:
    explicit EditorPage(Services &services, QWidget *parent = nullptr);
    ~EditorPage() override;

    /// Opens a stored article; unsaved work of an earlier crash comes back by itself. The article
    /// that was open is saved first.
    void open(const ArticleId &id);
    /// Makes a new article and opens it. One that is left without a word is removed again.
    void createNew();
    /// The article that is open; null when there is none.
    [[nodiscard]] ArticleId article() const;
    /// True while work is not in the store yet; it is in the crash journal.
    [[nodiscard]] bool hasUnsaved() const;

    [[nodiscard]] QSize minimumSizeHint() const override { return {760, 480}; }
    void activate() override;
    /// Always true: what is not saved yet is handed over and saved behind the scenes.
    bool mayLeave() override;

Q_SIGNALS:
    void scheduleRequested(const tuiwen::ArticleId &id);
    /// Back was pressed: the window shows the page it came from.
    void closed();
    void titleChanged(const QString &title);
    /// Everything that was open work is in the store; a window that waits for it may close.
    void settled();
    /// Only the text is wanted (F11): the window hides what is around the page.
    void focusModeChanged(bool on);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void wireText();
    void wirePanels();
    void wireSaving();
    void addShortcuts();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace tuiwen::ui
