// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/faults.h"
#include "core/sandbox/world.h"

#include <QAbstractHttpServer>

namespace tuiwen::sandbox {

/// The HTTP side: takes requests from loopback, lets the world answer each in one transaction that
/// is committed before the first byte of the answer, and makes the armed faults strike.
class Listener final : public QAbstractHttpServer
{
public:
    Listener(World &world, Faults &faults, const Clock &clock);

protected:
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &request, QTcpSocket *socket) override;

private:
    [[nodiscard]] Answer process(Call &call, const std::optional<Fault> &fault);

    World &m_world;
    Faults &m_faults;
    const Clock &m_clock;
};

} // namespace tuiwen::sandbox
