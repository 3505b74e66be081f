// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

namespace tuiwen::store {

Q_NAMESPACE

enum class Topic
{
    Accounts,
    Articles,
    Media,
    Pushes,
    Partners,
    Settings
};
Q_ENUM_NS(Topic)

/// Tells that something was committed, by this process or another one; carries ids, never contents.
/// Lives in the thread that opened the store (the GUI thread in the studio).
class Changes : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

Q_SIGNALS:
    /// `ids` is empty when another process wrote and nobody knows which rows.
    void changed(tuiwen::store::Topic topic, const QStringList &ids);
};

} // namespace tuiwen::store
