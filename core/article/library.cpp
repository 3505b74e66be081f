// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/theme.h"

#include <QDir>
#include <QFile>
#include <QMutexLocker>

namespace tuiwen::article {

namespace {

/// In the order they are offered; the first is the default.
const QStringList &builtInThemes()
{
    static const QStringList ids{QStringLiteral("ink"), QStringLiteral("cinnabar"),
                                 QStringLiteral("bamboo")};
    return ids;
}

Result<Theme> load(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorKind::Storage, path + QStringLiteral(": ") + file.errorString());
    }
    return Theme::parse(file.readAll(), path);
}

} // namespace

ThemeLibrary::ThemeLibrary(const QString &folder)
    : m_ids(builtInThemes())
{
    if (folder.isEmpty()) {
        return;
    }
    const QDir dir(folder);
    for (const QString &name : dir.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        auto theme = load(dir.filePath(name));
        if (!theme) {
            m_problems.append(theme.error());
        } else if (m_ids.contains(theme->id)) {
            m_problems.append(
                Error{ErrorKind::Conflict, 0,
                      QStringLiteral("%1: a theme '%2' exists already").arg(name, theme->id),
                      std::nullopt});
        } else {
            m_ids.append(theme->id);
            const QString id = theme->id;
            m_themes.insert_or_assign(id, std::move(*theme));
        }
    }
}

bool ThemeLibrary::contains(const QString &id) const
{
    return m_ids.contains(id);
}

const Theme &ThemeLibrary::theme(const QString &id) const
{
    const QString wanted = m_ids.contains(id) ? id : m_ids.constFirst();
    const QMutexLocker lock(&m_mutex);
    const auto known = m_themes.find(wanted);
    if (known != m_themes.end()) {
        return known->second;
    }
    auto loaded = load(QStringLiteral(":/article/themes/%1.json").arg(wanted));
    if (!loaded) {
        qFatal("%s", qPrintable(toText(loaded.error())));
    }
    return m_themes.emplace(wanted, std::move(*loaded)).first->second;
}

} // namespace tuiwen::article
