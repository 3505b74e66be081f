// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/autosave.h"

#include "core/article/service.h"
#include "core/base/clock.h"
#include "core/base/log.h"
#include "core/base/settings.h"

namespace tuiwen::ui::editor {

namespace {

constexpr int latestMs = 5000; // somebody who never pauses is saved this often
constexpr int retryMs = 5000;

} // namespace

Autosave::Autosave(article::ArticleService &articles, const Settings &settings, const Clock &clock,
                   QObject *parent)
    : QObject(parent)
    , m_articles(articles)
    , m_settings(settings)
    , m_clock(clock)
    , m_journal(DataFolder{settings.folder()})
{
    for (QTimer *timer : {&m_pause, &m_latest, &m_retry}) {
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, &Autosave::save);
    }
    m_latest.setInterval(latestMs);
    m_retry.setInterval(retryMs);
}

Autosave::~Autosave() = default;

void Autosave::take(const Article &stored)
{
    release();
    m_article = stored;
    m_savedAt = stored.updatedAt;
    Q_EMIT stateChanged();
}

void Autosave::release()
{
    ++m_owner;
    m_pause.stop();
    m_latest.stop();
    m_retry.stop();
    m_inFlight = false;
    m_article = {};
    enter(State::Saved);
}

void Autosave::edit(const std::function<void(Article &)> &change)
{
    if (m_article.id.isNull()) {
        return;
    }
    const Article before = m_article;
    change(m_article);
    if (m_article != before) {
        touched();
    }
}

void Autosave::replaceBody(const QJsonObject &body)
{
    if (!m_article.id.isNull()) {
        m_article.body = body;
        touched();
    }
}

void Autosave::touched()
{
    writeJournal();
    m_pause.start(m_settings.get(autosaveDelaySetting));
    if (!m_latest.isActive()) {
        m_latest.start();
    }
    if (!m_inFlight) {
        enter(State::Waiting);
    }
}

void Autosave::saveNow()
{
    if (m_state != State::Saved) {
        save();
    }
}

void Autosave::enter(State state)
{
    if (m_state != state) {
        m_state = state;
        Q_EMIT stateChanged();
    }
}

void Autosave::writeJournal()
{
    m_journal.write({m_article, {}, m_clock.now()},
                    m_inFlight ? std::optional<Article>(m_sent) : std::nullopt);
}

void Autosave::save()
{
    if (m_inFlight || m_article.id.isNull()) {
        return; // saveDone() looks whether more has come meanwhile
    }
    m_pause.stop();
    m_latest.stop();
    m_retry.stop();
    m_sent = m_article;
    m_inFlight = true;
    enter(State::Saving);
    writeJournal();
    whenDone(m_articles.save(m_sent), this, [this, owner = m_owner](const Result<Article> &result) {
        if (owner == m_owner) {
            saveDone(result);
        }
    });
}

void Autosave::saveDone(const Result<Article> &result)
{
    m_inFlight = false;
    if (!result) {
        if (result.error().kind == ErrorKind::Conflict) {
            fork();
            return;
        }
        qCWarning(logEditor) << "saving failed:" << toText(result.error());
        enter(State::Failed);
        m_retry.start();
        Q_EMIT failed(result.error());
        return;
    }
    const bool more = m_article != m_sent;
    m_article.revision = result->revision;
    m_article.createdAt = result->createdAt;
    m_article.updatedAt = result->updatedAt;
    m_savedAt = result->updatedAt;
    if (more) {
        writeJournal();
        enter(State::Waiting);
        if (!m_pause.isActive()) {
            m_pause.start(m_settings.get(autosaveDelaySetting));
        }
    } else {
        m_journal.remove(m_article.id);
        enter(State::Saved);
    }
    Q_EMIT saved();
}

void Autosave::fork()
{
    const ArticleId original = m_article.id;
    m_inFlight = true;
    whenDone(m_articles.create(), this,
             [this, original, owner = m_owner](const Result<Article> &created) {
                 if (owner != m_owner) {
                     return;
                 }
                 m_inFlight = false;
                 if (!created) {
                     enter(State::Failed);
                     m_retry.start();
                     Q_EMIT failed(created.error());
                     return;
                 }
                 Article copy = m_article;
                 copy.id = created->id;
                 copy.revision = created->revision;
                 copy.createdAt = created->createdAt;
                 copy.updatedAt = created->updatedAt;
                 m_article = copy;
                 // The journal of the original goes only when the copy has one.
                 writeJournal();
                 m_journal.remove(original);
                 Q_EMIT forked(original);
                 save();
             });
}

} // namespace tuiwen::ui::editor
