// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/probe.h"

#include "core/wechat/draft.h"
#include "core/wechat/publish.h"
#include "core/wechat/quota.h"

namespace tuiwen::account {

namespace {

constexpr int noPermission = 48001;

/// Every further question would end in the same way.
bool isHopeless(const Error &error)
{
    return error.kind == ErrorKind::Auth || error.kind == ErrorKind::Offline ||
           error.kind == ErrorKind::Cancelled || error.code == 0;
}

class Questions
{
public:
    Questions(wechat::Client &client, const wechat::Credentials &credentials, Probe &probe,
              UtcTime now)
        : m_client(client)
        , m_credentials(credentials)
        , m_probe(probe)
        , m_now(now)
    {}

    template<class Call> void ask(const Call &call, Capability &capability)
    {
        if (m_probe.trouble && isHopeless(*m_probe.trouble)) {
            return;
        }
        const auto reply = await(m_client.send(m_credentials, call));
        if (reply || reply.error().code == noPermission) {
            capability = reply ? Capability::Yes : Capability::No;
            m_probe.capabilities.probedAt = m_now;
        } else if (!m_probe.trouble || isHopeless(reply.error())) {
            m_probe.trouble = reply.error();
        }
    }

private:
    wechat::Client &m_client;
    const wechat::Credentials &m_credentials;
    Probe &m_probe;
    UtcTime m_now;
};

} // namespace

Probe probed(wechat::Client &client, const wechat::Credentials &credentials,
             const Capabilities &before, UtcTime now)
{
    Probe probe{before, std::nullopt};
    Questions questions(client, credentials, probe, now);
    questions.ask(wechat::DraftCount{}, probe.capabilities.draft);
    wechat::PublishBatchGet published;
    published.count = 1;
    published.withContent = false;
    questions.ask(published, probe.capabilities.publish);
    questions.ask(wechat::MassSpeedGet{}, probe.capabilities.push);
    return probe;
}

} // namespace tuiwen::account
