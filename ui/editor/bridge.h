// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QObject>
#include <QString>

#include <functional>

namespace tuiwen::ui::editor {

/// The one object the editor's page can reach. Messages are JSON texts {v, id, type, payload} in
/// both directions; what is not of this version and shape is dropped and logged.
class Bridge : public QObject
{
    Q_OBJECT

public:
    static constexpr int version = 1;
    using Receiver = std::function<void(int id, const QString &type, const QJsonObject &payload)>;

    /// `receive` is called for every sound message of the page. It is no signal, because signals of
    /// this object are visible in the page.
    explicit Bridge(Receiver receive, QObject *parent = nullptr);

    /// Gives the message's id.
    int send(const QString &type, const QJsonObject &payload);
    /// Answers the page's message `id`.
    void answer(int id, const QJsonObject &payload);

public Q_SLOTS:
    void fromPage(const QString &json);

Q_SIGNALS:
    void toPage(const QString &json);

private:
    void emitMessage(int id, const QString &type, const QJsonObject &payload);

    Receiver m_receive;
    int m_last = 0;
};

} // namespace tuiwen::ui::editor
