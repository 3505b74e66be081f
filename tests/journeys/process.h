// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QStringList>

#include <memory>

namespace tuiwen::test {

/// The command line as a process of its own, on one data folder.
class Tuiwen
{
public:
    explicit Tuiwen(QString data)
        : m_data(std::move(data))
    {}

    struct Ended
    {
        int code = -1;
        QByteArray out;
        QByteArray err;
        [[nodiscard]] QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
        [[nodiscard]] QJsonArray array() const;
    };

    /// Runs to the end (at most `limit` ms).
    [[nodiscard]] Ended run(const QStringList &words, const QByteArray &input = {},
                            int limit = 180000) const;
    /// Starts and gives the running process.
    [[nodiscard]] std::unique_ptr<QProcess> start(const QStringList &words) const;

private:
    QString m_data;
};

} // namespace tuiwen::test
