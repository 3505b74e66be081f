// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/push.h"

#include "core/domain/names.h"

namespace tuiwen {

namespace {

constexpr std::array<Name<DeliveryMode>, 4> deliveryModeNames{{
    {DeliveryMode::Push, "push"},
    {DeliveryMode::Publish, "publish"},
    {DeliveryMode::Draft, "draft"},
    {DeliveryMode::Clipboard, "clipboard"},
}};

constexpr std::array<Name<PushState>, 12> pushStateNames{{
    {PushState::Planned, "planned"},
    {PushState::Confirmed, "confirmed"},
    {PushState::Preparing, "preparing"},
    {PushState::Sending, "sending"},
    {PushState::Submitted, "submitted"},
    {PushState::Sent, "sent"},
    {PushState::HandedOver, "handed_over"},
    {PushState::InDoubt, "in_doubt"},
    {PushState::Retry, "retry"},
    {PushState::Failed, "failed"},
    {PushState::Missed, "missed"},
    {PushState::Cancelled, "cancelled"},
}};

} // namespace

QString toText(DeliveryMode mode)
{
    return nameOf(deliveryModeNames, mode);
}

std::optional<DeliveryMode> deliveryModeFrom(const QString &text)
{
    return valueOf(deliveryModeNames, text);
}

QString toText(PushState state)
{
    return nameOf(pushStateNames, state);
}

std::optional<PushState> pushStateFrom(const QString &text)
{
    return valueOf(pushStateNames, text);
}

bool isFinal(PushState state)
{
    switch (state) {
    case PushState::Sent:
    case PushState::HandedOver:
    case PushState::Failed:
    case PushState::Missed:
    case PushState::Cancelled:
        return true;
    default:
        return false;
    }
}

} // namespace tuiwen
