// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/theme.h"

#include <QHash>
#include <QMutex>
#include <QVector>

#include <memory>

namespace tuiwen::article {

/// The themes of the program and of a folder of the user's. Safe from any thread.
class ThemeLibrary
{
public:
    /// Finds the built-in themes; they are read on first use. `folder` (may be empty) is read at
    /// once: each file that is no theme gives one entry in problems().
    explicit ThemeLibrary(const QString &folder = {});

    /// The theme of this id; the default one for an empty or unknown id. The reference stays good as
    /// long as the library lives, also after reload().
    [[nodiscard]] const Theme &theme(const QString &id) const;
    [[nodiscard]] bool contains(const QString &id) const;
    [[nodiscard]] static bool isBuiltIn(const QString &id);
    /// In the order they are offered: the built-in ones, then the folder's by file name.
    [[nodiscard]] QStringList ids() const;
    /// The theme's file as it was read. NotFound for an unknown id.
    [[nodiscard]] Result<QByteArray> source(const QString &id) const;
    /// The file of a theme of the folder's; empty for a built-in one.
    [[nodiscard]] QString path(const QString &id) const;
    [[nodiscard]] QString folder() const { return m_folder; }
    /// One per file that is no theme, its name first.
    [[nodiscard]] QVector<Error> problems() const;

    /// Reads the folder again. A theme whose file is unchanged stays the same object.
    void reload();

private:
    struct Entry
    {
        QString path; ///< empty = built in
        QByteArray source;
        const Theme *theme = nullptr;
    };

    const Entry &entry(const QString &id) const;
    const Theme *keep(Theme theme) const;

    QString m_folder;
    mutable QMutex m_mutex;
    QStringList m_ids;
    QVector<Error> m_problems;
    mutable QHash<QString, Entry> m_entries;
    mutable std::vector<std::unique_ptr<const Theme>> m_kept; ///< every theme that was ever handed out
};

} // namespace tuiwen::article
