// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/library.h"

#include <QDir>
#include <QFile>
#include <QMutexLocker>

namespace tuiwen::article {

namespace {

constexpr qint64 largestFile = 256LL * 1024;

/// In the order they are offered; the first is the default.
const QStringList &builtInThemes()
{
    static const QStringList ids =
        QStringLiteral("ink cinnabar bamboo brief column letter sea campus gazette wisteria graphite "
                       "roast mint geek spring qingming dragonboat midautumn national")
            .split(QLatin1Char(' '));
    return ids;
}

Result<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorKind::Storage, path + QStringLiteral(": ") + file.errorString());
    }
    if (file.size() > largestFile) {
        return failure(ErrorKind::Rejected,
                       QStringLiteral("%1: larger than %2 bytes").arg(path).arg(largestFile));
    }
    return file.readAll();
}

} // namespace

ThemeLibrary::ThemeLibrary(const QString &folder)
    : m_folder(folder)
    , m_ids(builtInThemes())
{
    reload();
}

void ThemeLibrary::reload()
{
    if (m_folder.isEmpty()) {
        return;
    }
    const QMutexLocker lock(&m_mutex);
    QStringList ids = builtInThemes();
    QVector<Error> problems;
    QHash<QString, Entry> entries;
    for (const QString &id : std::as_const(ids)) {
        if (m_entries.contains(id)) {
            entries.insert(id, m_entries.value(id));
        }
    }
    const QDir dir(m_folder);
    for (const QString &name : dir.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        const QString path = dir.filePath(name);
        const auto bytes = bytesOf(path);
        if (!bytes) {
            problems.append(bytes.error());
            continue;
        }
        auto theme = Theme::parse(*bytes, name);
        if (!theme) {
            problems.append(theme.error());
        } else if (ids.contains(theme->id)) {
            problems.append(
                Error{ErrorKind::Conflict, 0,
                      QStringLiteral("%1: a theme '%2' exists already").arg(name, theme->id),
                      std::nullopt});
        } else {
            const QString id = theme->id;
            const Entry known = m_entries.value(id);
            const bool same = known.theme != nullptr && known.source == *bytes;
            ids.append(id);
            entries.insert(id, {path, *bytes, same ? known.theme : keep(std::move(*theme))});
        }
    }
    m_ids = ids;
    m_problems = problems;
    m_entries = entries;
}

const Theme *ThemeLibrary::keep(Theme theme) const
{
    m_kept.push_back(std::make_unique<const Theme>(std::move(theme)));
    return m_kept.back().get();
}

bool ThemeLibrary::isBuiltIn(const QString &id)
{
    return builtInThemes().contains(id);
}

QStringList ThemeLibrary::ids() const
{
    const QMutexLocker lock(&m_mutex);
    return m_ids;
}

QVector<Error> ThemeLibrary::problems() const
{
    const QMutexLocker lock(&m_mutex);
    return m_problems;
}

bool ThemeLibrary::contains(const QString &id) const
{
    const QMutexLocker lock(&m_mutex);
    return m_ids.contains(id);
}

/// Called under the lock with a known id.
const ThemeLibrary::Entry &ThemeLibrary::entry(const QString &id) const
{
    const auto known = m_entries.constFind(id);
    if (known != m_entries.constEnd()) {
        return *known;
    }
    const auto bytes = bytesOf(QStringLiteral(":/article/themes/%1.json").arg(id));
    auto theme = bytes.and_then(
        [&id](const QByteArray &json) { return Theme::parse(json, id + QStringLiteral(".json")); });
    if (!theme) {
        qFatal("%s", qPrintable(toText(theme.error())));
    }
    return *m_entries.insert(id, {QString(), *bytes, keep(std::move(*theme))});
}

const Theme &ThemeLibrary::theme(const QString &id) const
{
    const QMutexLocker lock(&m_mutex);
    return *entry(m_ids.contains(id) ? id : m_ids.constFirst()).theme;
}

Result<QByteArray> ThemeLibrary::source(const QString &id) const
{
    const QMutexLocker lock(&m_mutex);
    if (!m_ids.contains(id)) {
        return failure(ErrorKind::NotFound, QStringLiteral("there is no theme '%1'").arg(id));
    }
    return entry(id).source;
}

QString ThemeLibrary::path(const QString &id) const
{
    const QMutexLocker lock(&m_mutex);
    return m_entries.value(id).path;
}

} // namespace tuiwen::article
