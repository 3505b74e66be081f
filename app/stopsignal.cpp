// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stopsignal.h"

#include <array>
#include <csignal>

#include <sys/socket.h>
#include <unistd.h>

namespace tuiwen::app {

namespace {

std::array<int, 2> wire{-1, -1};

void onSignal(int)
{
    const char byte = 1;
    // Nothing can be done in a signal handler when the wire is full: a byte is waiting already.
    [[maybe_unused]] const auto written = ::write(wire[0], &byte, 1);
}

} // namespace

StopSignal::StopSignal()
{
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, wire.data()) != 0) {
        return;
    }
    m_notifier = std::make_unique<QSocketNotifier>(wire[1], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        if (::read(wire[1], &byte, 1) == 1) {
            Q_EMIT received();
        }
    });
    struct sigaction action = {};
    action.sa_handler = onSignal;
    ::sigemptyset(&action.sa_mask);
    action.sa_flags = SA_RESTART;
    ::sigaction(SIGINT, &action, nullptr);
    ::sigaction(SIGTERM, &action, nullptr);
}

StopSignal::~StopSignal()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    ::close(wire[0]);
    ::close(wire[1]);
}

} // namespace tuiwen::app
