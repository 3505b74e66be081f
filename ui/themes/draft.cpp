// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/themes/draft.h"

#include <QStringList>

namespace tuiwen::ui::themes {

namespace {

constexpr qsizetype mostStates = 200;

QJsonObject with(QJsonObject object, const QStringList &path, const QJsonValue &value)
{
    const QString &key = path.constFirst();
    if (path.size() > 1) {
        object.insert(key, with(object.value(key).toObject(), path.mid(1), value));
    } else if (value.isUndefined() || value.isNull() || value == QJsonValue(QString())) {
        object.remove(key);
    } else {
        object.insert(key, value);
    }
    return object;
}

} // namespace

void Draft::take(const QJsonObject &theme, bool stored)
{
    m_theme = theme;
    m_stored = stored ? theme : QJsonObject();
    m_states = {{theme, {}}};
    m_at = 0;
    Q_EMIT changed();
}

void Draft::change(const QJsonObject &theme, const QString &step)
{
    if (theme == m_theme) {
        return;
    }
    m_states.resize(m_at + 1);
    const bool again = m_at > 0 && !step.isEmpty() && m_states.constLast().step == step;
    if (again) {
        m_states.last().theme = theme;
    } else {
        m_states.append({theme, step});
        if (m_states.size() > mostStates) {
            m_states.removeFirst();
        }
    }
    m_at = m_states.size() - 1;
    m_theme = theme;
    Q_EMIT changed();
}

void Draft::set(const QString &path, const QJsonValue &value, const QString &step)
{
    change(with(m_theme, path.split(QLatin1Char('.')), value), step);
}

QJsonValue Draft::value(const QString &path) const
{
    QJsonValue value = m_theme;
    for (const QString &key : path.split(QLatin1Char('.'))) {
        value = value[key];
    }
    return value;
}

void Draft::markStored()
{
    m_stored = m_theme;
    Q_EMIT changed();
}

void Draft::goTo(qsizetype at)
{
    if (at < 0 || at >= m_states.size()) {
        return;
    }
    m_at = at;
    m_theme = m_states.at(at).theme;
    Q_EMIT changed();
}

void Draft::undo()
{
    goTo(m_at - 1);
}

void Draft::redo()
{
    goTo(m_at + 1);
}

} // namespace tuiwen::ui::themes
