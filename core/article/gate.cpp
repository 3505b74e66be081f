// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/gate.h"

#include "core/article/foreign/profile.h"

#include <QHash>
#include <QMutex>
#include <QMutexLocker>
#include <QRegularExpression>

namespace tuiwen::article {

namespace {

constexpr qsizetype mostRemembered = 4'000'000; ///< UTF-16 units, then the memory starts anew

struct Memory
{
    QMutex mutex;
    QHash<QString, QString> known;
    qsizetype size = 0;
};

} // namespace

QString gatedMarkup(const QString &html, bool platform)
{
    static Memory memory;
    const QString key = (platform ? QLatin1Char('p') : QLatin1Char('s')) + html;
    {
        const QMutexLocker lock(&memory.mutex);
        if (const auto known = memory.known.constFind(key); known != memory.known.constEnd()) {
            return *known;
        }
    }
    Losses losses; // told when the markup came in; what is left now was tampered with
    const QString clean = foreign::recleanedMarkup(html, platform, losses);
    const QMutexLocker lock(&memory.mutex);
    if (memory.size + key.size() + clean.size() > mostRemembered) {
        memory.known.clear();
        memory.size = 0;
    }
    memory.known.insert(key, clean);
    memory.size += key.size() + clean.size();
    return clean;
}

bool isPlayable(const QString &vid)
{
    static const QRegularExpression tencent(QStringLiteral("^[a-z0-9]{11}$"));
    return tencent.match(vid).hasMatch();
}

} // namespace tuiwen::article
