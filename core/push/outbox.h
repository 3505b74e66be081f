// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/push.h"
#include "core/store/store.h"

#include <QVector>

#include <initializer_list>
#include <optional>

namespace tuiwen::push {

/// A push that is not done, with what a person said about it.
struct OpenPush
{
    Push push;
    std::optional<Confirmation> confirmation;
};

/// The rows of pushes and the only way they change: a fenced transition and the line of history
/// that tells it, in one transaction. Blocking; for worker threads.
class Outbox
{
public:
    explicit Outbox(store::Store &store);

    /// Everything between a person's confirmation and the end, by time.
    [[nodiscard]] Result<QVector<OpenPush>> open() const;
    [[nodiscard]] Result<Push> get(const PushId &id) const;
    [[nodiscard]] Result<QVector<PushEvent>> events(const PushId &id) const;

    /// Takes a push for preparing: the attempt grows, so whoever had it before can write no more.
    /// Nothing when somebody else was faster.
    [[nodiscard]] Result<std::optional<Push>> claim(const Push &push, const QString &detail) const;
    /// Writes `next` where the row is still in one of `from` with next's attempt; false otherwise.
    [[nodiscard]] Result<bool> move(const Push &next, std::initializer_list<PushState> from,
                                    const QString &step, const QString &detail) const;
    /// A line of history without a change.
    [[nodiscard]] Result<> note(const Push &push, const QString &step, const QString &detail) const;

    /// The same inside a running transaction; `attempt` is the one the row must have.
    [[nodiscard]] static Result<bool> moveIn(store::Connection &connection, UtcTime now, Push next,
                                             std::initializer_list<PushState> from, int attempt,
                                             const QString &step, const QString &detail);
    [[nodiscard]] static Result<> noteIn(store::Connection &connection, UtcTime now,
                                         const Push &push, const QString &step,
                                         const QString &detail);

private:
    store::Store &m_store;
};

} // namespace tuiwen::push
