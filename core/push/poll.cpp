// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/push/poll.h"

#include "core/base/backoff.h"
#include "core/push/compare.h"
#include "core/wechat/mass.h"
#include "core/wechat/publish.h"

#include <algorithm>
#include <array>

namespace tuiwen::push {

namespace {

using namespace std::chrono_literals;

const QString pollStep = QStringLiteral("poll");

/// What an answer makes of the push, and the line of history.
struct Told
{
    Push push;
    QString detail;
};

Told failed(Push push, const QString &detail, int code)
{
    push.state = PushState::Failed;
    push.lastError = Error{ErrorKind::Rejected, code, detail, std::nullopt};
    return {std::move(push), detail};
}

Told sent(Push push, const QString &detail)
{
    push.state = PushState::Sent;
    push.lastError.reset();
    return {std::move(push), detail};
}

Result<Told> askMessage(Workshop &workshop, const Job &job)
{
    return workshop.ask(job.credentials, wechat::MassGet{job.push.msgId})
        .map([&](const wechat::MassGet::Reply &reply) {
            switch (reply.status) {
            case wechat::MassStatus::Success:
                return sent(job.push, QStringLiteral("WeChat has sent it"));
            case wechat::MassStatus::Deleted:
                return sent(job.push, QStringLiteral("it was sent, and deleted afterwards"));
            case wechat::MassStatus::Failed:
                return failed(job.push, QStringLiteral("WeChat reports that the push failed"), 0);
            case wechat::MassStatus::Sending:
                break;
            }
            return Told{job.push, QStringLiteral("WeChat is still sending")};
        });
}

Result<Told> askPublish(Workshop &workshop, const Job &job)
{
    return workshop.ask(job.credentials, wechat::PublishGet{job.push.publishId})
        .map([&](const wechat::PublishGet::Reply &reply) {
            Push push = job.push;
            if (!reply.urls.isEmpty() && looksIntact(reply.urls.first())) {
                push.articleUrl = reply.urls.first();
            }
            const int code = int(reply.status);
            switch (reply.status) {
            case wechat::PublishStatus::Success:
                return push.articleUrl.isEmpty()
                           ? Told{push, QStringLiteral("published; asking again for its address")}
                           : sent(push, QStringLiteral("published"));
            case wechat::PublishStatus::Deleted:
                return sent(push, QStringLiteral("it was published, and deleted afterwards"));
            case wechat::PublishStatus::Banned:
                return sent(push, QStringLiteral("it was published, and WeChat took it down"));
            case wechat::PublishStatus::OriginalFailed:
                return failed(push, QStringLiteral("the check of originality failed"), code);
            case wechat::PublishStatus::Failed:
                return failed(push, QStringLiteral("WeChat reports that publishing failed"), code);
            case wechat::PublishStatus::Refused:
                return failed(push, QStringLiteral("WeChat's review refused the article"), code);
            case wechat::PublishStatus::InProgress:
                break;
            }
            return Told{push, QStringLiteral("WeChat is still working on it")};
        });
}

} // namespace

std::chrono::milliseconds pollWait(int polls)
{
    // Small jobs are done at once; afterwards the table, thinned out for the documented 100 asks a
    // day.
    constexpr std::array<std::chrono::milliseconds, 3> first{1s, 2s, 5s};
    constexpr int manyPolls = 20;
    constexpr int dayOfPolls = 40;
    if (polls < int(first.size())) {
        return first.at(std::size_t(std::max(0, polls)));
    }
    if (polls >= manyPolls) {
        return polls >= dayOfPolls ? std::chrono::milliseconds(6h) : std::chrono::milliseconds(1h);
    }
    return pollDelay(polls - int(first.size()));
}

Step<Push> poll(Workshop &workshop, const Job &job)
{
    const auto events = workshop.outbox.events(job.push.id);
    if (!events) {
        return tl::unexpected(stopStorage(events.error(), pollStep));
    }
    const int polls = int(std::count_if(events->begin(), events->end(), [](const PushEvent &event) {
        return event.step == pollStep;
    }));
    const auto told = job.push.mode == DeliveryMode::Publish ? askPublish(workshop, job)
                                                             : askMessage(workshop, job);
    Push next = told ? told->push : job.push;
    if (next.state == PushState::Submitted) {
        auto wait = pollWait(polls + 1);
        if (!told) {
            next.lastError = told.error();
            wait = std::max(wait, told.error().retryAfter.value_or(0ms));
        }
        next.nextAttemptAt = workshop.clock.now() + wait;
    } else {
        next.nextAttemptAt = {};
    }
    const auto moved = workshop.outbox.move(next, {PushState::Submitted}, pollStep,
                                            told ? told->detail : toText(told.error()));
    if (!moved) {
        return tl::unexpected(stopStorage(moved.error(), pollStep));
    }
    return *moved ? Step<Push>(next) : tl::unexpected(stopLost());
}

} // namespace tuiwen::push
