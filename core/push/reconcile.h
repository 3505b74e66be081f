// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/push/steps.h"

namespace tuiwen::push {

/// A send that ended without an answer may still reach WeChat this long after its intent.
[[nodiscard]] std::chrono::milliseconds sendGrace(const Push &push);

/// What WeChat says about a push in doubt.
enum class Verdict
{
    NotSent,  ///< the draft is still there and no send is on its way: the same send may be made
    Accepted, ///< recorded as Submitted or Sent
    Later,    ///< not to be told yet; `next` says when to ask again
    Silent,   ///< the draft is gone and WeChat cannot say where to: a person has to look
};

struct Reconciled
{
    Verdict verdict = Verdict::Later;
    Push push;      ///< as recorded when Accepted
    UtcTime next;   ///< for Later
    QString detail; ///< for the history
};

/// Asks WeChat what became of a push whose send ended in doubt. Only reads, and a repeat of the
/// mass send under its own id once the draft is gone, which can send nothing and tells the message
/// id.
[[nodiscard]] Step<Reconciled> reconcile(Workshop &workshop, const Job &job);

} // namespace tuiwen::push
