// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileInfo>
#include <QSettings>
#include <QString>
#include <QVariant>

#include <memory>

namespace tuiwen {

/// A typed preference of this desk: key and default in one place.
template<class T>
struct Setting
{
    const char *key;
    T fallback;
};

inline const Setting<QString> languageSetting{"window/language", {}};        ///< "", "en" or "zh_CN"
inline const Setting<QString> appearanceSetting{"window/appearance", {}};    ///< "", "light" or "dark"
inline const Setting<QByteArray> windowGeometrySetting{"window/geometry", {}};
inline const Setting<QString> personSetting{"person/name", {}};              ///< who confirms pushes here
inline const Setting<int> autosaveDelaySetting{"editor/autosave_ms", 800};   ///< after the last keystroke
inline const Setting<int> lateMinutesSetting{"push/late_minutes", 120};      ///< send late within, else ask
inline const Setting<int> backupsKeptSetting{"store/backups_kept", 7};

/// Preferences in one ini file inside the data folder; tests point it at a temporary one.
class Settings
{
public:
    explicit Settings(const QString &file)
        : m_store(std::make_unique<QSettings>(file, QSettings::IniFormat))
    {
    }

    template<class T>
    [[nodiscard]] T get(const Setting<T> &setting) const
    {
        return m_store->value(QLatin1String(setting.key), QVariant::fromValue(setting.fallback))
            .template value<T>();
    }
    template<class T>
    void set(const Setting<T> &setting, const T &value)
    {
        m_store->setValue(QLatin1String(setting.key), QVariant::fromValue(value));
    }
    void sync() { m_store->sync(); }
    /// The data folder the file lies in.
    [[nodiscard]] QString folder() const { return QFileInfo(m_store->fileName()).path(); }

private:
    std::unique_ptr<QSettings> m_store;
};

} // namespace tuiwen
