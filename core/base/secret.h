// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDebug>
#include <QString>

namespace tuiwen {

/// Text that must never be printed: AppSecrets, access tokens, passphrases.
/// reveal() is the only way out, so every place that sees the value can be found by name.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QString value) : m_value(std::move(value)) {}

    [[nodiscard]] const QString &reveal() const { return m_value; }
    [[nodiscard]] bool isEmpty() const { return m_value.isEmpty(); }
    bool operator==(const Secret &) const = default;

    friend QDebug operator<<(QDebug debug, const Secret &) { return debug << "(redacted)"; }

private:
    QString m_value;
};

} // namespace tuiwen
