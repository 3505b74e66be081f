// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/article.h"
#include "ui/editor/journal.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace tuiwen {
class Clock;
class Settings;
struct Error;
} // namespace tuiwen
namespace tuiwen::article {
class ArticleService;
}

namespace tuiwen::ui::editor {

/// Keeps the article that is open: every change goes to the crash journal at once and to the store
/// after a pause (editor/autosave_ms, at the latest after five seconds of writing). Nothing is lost
/// when a save fails: it is tried again, and the journal keeps the work meanwhile.
class Autosave : public QObject
{
    Q_OBJECT

public:
    enum class State
    {
        Saved,
        Waiting,
        Saving,
        Failed
    };

    Autosave(article::ArticleService &articles, const Settings &settings, const Clock &clock,
             QObject *parent = nullptr);
    ~Autosave() override;

    /// Starts with an article as it is stored.
    void take(const Article &stored);
    /// Changes it; a change that changes nothing is ignored.
    void edit(const std::function<void(Article &)> &change);
    /// Gives it another text, known to differ: looking through a long one for the difference would
    /// hold up the keyboard.
    void replaceBody(const QJsonObject &body);
    /// Saves now instead of after the pause; does nothing when everything is saved.
    void saveNow();
    /// Forgets the article; unsaved work stays in the journal.
    void release();

    [[nodiscard]] const Article &article() const { return m_article; }
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] UtcTime savedAt() const { return m_savedAt; }
    [[nodiscard]] Journal &journal() { return m_journal; }

Q_SIGNALS:
    void stateChanged();
    /// The store has it; the article carries its new revision.
    void saved();
    void failed(const tuiwen::Error &error);
    /// Another window saved in between. The work goes on in a copy, which is open now.
    void forked(const tuiwen::ArticleId &original);

private:
    void enter(State state);
    void touched();
    void writeJournal();
    void save();
    void saveDone(const Result<Article> &result);
    void fork();

    article::ArticleService &m_articles;
    const Settings &m_settings;
    const Clock &m_clock;
    Journal m_journal;
    Article m_article;
    Article m_sent; ///< what is on its way into the store
    State m_state = State::Saved;
    UtcTime m_savedAt;
    bool m_inFlight = false;
    int m_owner = 0; ///< counts articles, so that answers about an older one are dropped
    QTimer m_pause;
    QTimer m_latest;
    QTimer m_retry;
};

} // namespace tuiwen::ui::editor
