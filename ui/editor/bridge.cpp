// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/bridge.h"

#include "core/base/json.h"
#include "core/base/log.h"

namespace tuiwen::ui::editor {

Bridge::Bridge(Receiver receive, QObject *parent)
    : QObject(parent)
    , m_receive(std::move(receive))
{}

int Bridge::send(const QString &type, const QJsonObject &payload)
{
    emitMessage(++m_last, type, payload);
    return m_last;
}

void Bridge::answer(int id, const QJsonObject &payload)
{
    emitMessage(id, QStringLiteral("answer"), payload);
}

void Bridge::emitMessage(int id, const QString &type, const QJsonObject &payload)
{
    const QJsonObject message{{QStringLiteral("v"), version},
                              {QStringLiteral("id"), id},
                              {QStringLiteral("type"), type},
                              {QStringLiteral("payload"), payload}};
    Q_EMIT toPage(QString::fromUtf8(json::compact(message)));
}

void Bridge::fromPage(const QString &json)
{
    const auto message = json::parseObject(json.toUtf8());
    if (!message) {
        qCWarning(logEditor) << "the page sent no JSON:" << message.error().detail;
        return;
    }
    const QJsonValue id = (*message)[QLatin1StringView("id")];
    const QString type = (*message)[QLatin1StringView("type")].toString();
    const QJsonValue payload = (*message)[QLatin1StringView("payload")];
    if ((*message)[QLatin1StringView("v")].toInt() != version || !id.isDouble() || type.isEmpty() ||
        !payload.isObject()) {
        qCWarning(logEditor) << "the page sent a message of another shape:" << type;
        return;
    }
    m_receive(id.toInt(), type, payload.toObject());
}

} // namespace tuiwen::ui::editor
