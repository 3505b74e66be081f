// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/push/outbox.h"

#include "core/store/pushes.h"

#include <algorithm>

namespace tuiwen::push {

namespace rows = store::pushes;

Outbox::Outbox(store::Store &store)
    : m_store(store)
{}

Result<QVector<OpenPush>> Outbox::open() const
{
    return await(m_store.read<QVector<OpenPush>>(
        [](store::Connection &connection) -> Result<QVector<OpenPush>> {
            auto pushes = rows::inStates(connection, {PushState::Confirmed, PushState::Preparing,
                                                      PushState::Sending, PushState::Submitted,
                                                      PushState::InDoubt, PushState::Retry});
            if (!pushes) {
                return failure(pushes.error());
            }
            std::stable_sort(pushes->begin(), pushes->end(),
                             [](const Push &a, const Push &b) { return a.at < b.at; });
            QVector<OpenPush> open;
            for (const Push &push : *pushes) {
                const auto confirmation = rows::confirmationOf(connection, push.id);
                if (!confirmation && confirmation.error().kind != ErrorKind::NotFound) {
                    return failure(confirmation.error());
                }
                open.append({push, confirmation ? std::optional(*confirmation) : std::nullopt});
            }
            return open;
        }));
}

Result<Push> Outbox::get(const PushId &id) const
{
    return await(m_store.read<Push>(
        [id](store::Connection &connection) { return rows::get(connection, id); }));
}

Result<QVector<PushEvent>> Outbox::events(const PushId &id) const
{
    return await(m_store.read<QVector<PushEvent>>(
        [id](store::Connection &connection) { return rows::events(connection, id); }));
}

Result<std::optional<Push>> Outbox::claim(const Push &push, const QString &detail) const
{
    Push next = push;
    next.state = PushState::Preparing;
    next.attempt = push.attempt + 1;
    next.nextAttemptAt = {};
    const UtcTime now = m_store.clock().now();
    return await(m_store.write<std::optional<Push>>(
        [=](store::Connection &connection) -> Result<std::optional<Push>> {
            return moveIn(connection, now, next,
                          {PushState::Confirmed, PushState::Retry, PushState::Preparing},
                          push.attempt, QStringLiteral("claim"), detail)
                .map([&](bool moved) { return moved ? std::optional(next) : std::nullopt; });
        }));
}

Result<bool> Outbox::move(const Push &next, std::initializer_list<PushState> from,
                          const QString &step, const QString &detail) const
{
    const UtcTime now = m_store.clock().now();
    // The list's storage lives as long as this call, and so does the work: it is awaited here.
    return await(m_store.write<bool>([&](store::Connection &connection) {
        return moveIn(connection, now, next, from, next.attempt, step, detail);
    }));
}

Result<> Outbox::note(const Push &push, const QString &step, const QString &detail) const
{
    const UtcTime now = m_store.clock().now();
    return await(m_store.write<void>([&](store::Connection &connection) {
        return noteIn(connection, now, push, step, detail);
    }));
}

Result<bool> Outbox::moveIn(store::Connection &connection, UtcTime now, Push next,
                            std::initializer_list<PushState> from, int attempt, const QString &step,
                            const QString &detail)
{
    next.updatedAt = now;
    next.finishedAt = isFinal(next.state) ? now : UtcTime{};
    return rows::transition(connection, next, from, attempt)
        .and_then([&](bool moved) -> Result<bool> {
            if (!moved) {
                return false;
            }
            return noteIn(connection, now, next, step, detail).map([] { return true; });
        });
}

Result<> Outbox::noteIn(store::Connection &connection, UtcTime now, const Push &push,
                        const QString &step, const QString &detail)
{
    return rows::addEvent(connection, {push.id, now, push.state, step, detail});
}

} // namespace tuiwen::push
