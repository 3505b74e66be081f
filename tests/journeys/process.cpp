// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/process.h"

#include <QJsonArray>

namespace tuiwen::test {

QJsonArray Tuiwen::Ended::array() const
{
    return QJsonDocument::fromJson(out).array();
}

std::unique_ptr<QProcess> Tuiwen::start(const QStringList &words) const
{
    auto process = std::make_unique<QProcess>();
    // An installed program can be put to the same test.
    process->setProgram(qEnvironmentVariable("TUIWEN_PROGRAM", QStringLiteral(TUIWEN_PROGRAM)));
    process->setArguments(QStringList{QStringLiteral("--data"), m_data, QStringLiteral("--json")} +
                          words);
    process->start();
    process->waitForStarted();
    return process;
}

Tuiwen::Ended Tuiwen::run(const QStringList &words, const QByteArray &input, int limit) const
{
    const auto process = start(words);
    process->write(input);
    process->closeWriteChannel();
    if (!process->waitForFinished(limit)) {
        process->kill();
        process->waitForFinished();
        return {-1, process->readAllStandardOutput(),
                "timed out: " + process->readAllStandardError()};
    }
    return {process->exitStatus() == QProcess::NormalExit ? process->exitCode() : -2,
            process->readAllStandardOutput(), process->readAllStandardError()};
}

} // namespace tuiwen::test
