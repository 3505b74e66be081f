// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"

#include <QRandomGenerator>
#include <QRegularExpression>

#include <array>

namespace tuiwen {

QString makeUuidV7(UtcTime now)
{
    std::array<quint32, 3> noise{};
    QRandomGenerator::system()->fillRange(noise.data(), noise.size());
    const auto ms = static_cast<quint64>(now.ms);
    return QStringLiteral("%1-%2-7%3-%4-%5%6")
        .arg(ms >> 16U & 0xffffffffU, 8, 16, QLatin1Char('0'))
        .arg(ms & 0xffffU, 4, 16, QLatin1Char('0'))
        .arg(noise[0] & 0xfffU, 3, 16, QLatin1Char('0'))
        .arg(0x8000U | (noise[0] >> 12U & 0x3fffU), 4, 16, QLatin1Char('0'))
        .arg(noise[1] & 0xffffU, 4, 16, QLatin1Char('0'))
        .arg(noise[2], 8, 16, QLatin1Char('0'));
}

bool looksLikeUuid(const QString &text)
{
    static const QRegularExpression shape(
        QStringLiteral("^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"));
    return shape.match(text).hasMatch();
}

} // namespace tuiwen
