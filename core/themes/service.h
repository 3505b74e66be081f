// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/service.h"
#include "core/base/async.h"
#include "core/base/settings.h"
#include "core/themes/choices.h"

#include <QJsonObject>
#include <QObject>
#include <QThreadPool>
#include <QVector>

/// The themes of a desk: what the gallery shows, what the designer changes, what comes from files.
/// Themes of the user's are JSON files in the data folder; a removed one is kept aside.
namespace tuiwen::themes {

inline const Setting<QStringList> favouriteThemesSetting{"themes/favourites", {}};

struct ThemeCard
{
    QString id;
    QString name;   ///< Chinese
    QString nameEn; ///< English
    QStringList tags;
    QString occasion; ///< the festival it is made for; empty = any time
    bool builtIn = true;
    QStringList light; ///< hex colours: page, text, accent and the rest, as a swatch shows them
    QStringList dark;  ///< the same after WeChat's conversion
    int warnings = 0;  ///< texts that are hard to read
};

/// How one colour role of a theme fares.
struct RoleReading
{
    QString role;
    QString light;      ///< "#rrggbb"
    QString dark;       ///< as WeChat converts it
    bool used = false;  ///< some text has this colour
    double lightRatio = 0; ///< the lowest contrast of its texts; 0 when there is none
    double darkRatio = 0;
    double least = 4.5;
    QString where;      ///< the text with the lowest contrast
    QString suggestion; ///< nearest colour with which everything reads; empty when fine or impossible
};

/// A theme under work: sound, with what should be known about it.
struct Examined
{
    QVector<RoleReading> roles;
    QStringList warnings; ///< one per text that is hard to read
};

struct ImportedTheme
{
    QString id;
    QVector<Loss> losses;
};

class ThemeService : public QObject
{
    Q_OBJECT

public:
    ThemeService(article::ThemeLibrary &library, const article::ArticleService &articles);
    ~ThemeService() override;

    [[nodiscard]] QVector<ThemeCard> all() const;
    /// Files of the themes folder that are no themes, with the reasons.
    [[nodiscard]] QVector<Error> problems() const;
    /// The theme as JSON, to be changed and saved. NotFound for an unknown id.
    [[nodiscard]] Result<QJsonObject> open(const QString &id) const;
    /// A copy with an id and names of its own, not saved yet.
    [[nodiscard]] Result<QJsonObject> duplicate(const QString &id, const QString &name) const;
    /// Rejected with what is wrong when the JSON is no theme.
    [[nodiscard]] Result<Examined> examine(const QJsonObject &theme) const;
    /// An article of this body as it would be sent in this theme. Quick enough for every keystroke.
    [[nodiscard]] Result<article::Preview> render(const QJsonObject &theme, const QString &title,
                                                  const QJsonObject &body) const;
    /// The sample every theme is shown with.
    [[nodiscard]] QJsonObject sample() const;

    /// Writes the theme's file, atomically. Conflict for the id of a built-in theme, Rejected when it
    /// is no theme.
    [[nodiscard]] Result<> save(const QJsonObject &theme);
    /// Puts the file aside; restore() brings it back. Rejected for built-in themes.
    [[nodiscard]] Result<> remove(const QString &id);
    [[nodiscard]] Result<> restore(const QString &id);
    [[nodiscard]] Result<> exportFile(const QString &id, const QString &path) const;
    /// A theme file (JSON) or the style sheet of a Markdown editor (CSS). An id that is taken gets
    /// a number.
    [[nodiscard]] QFuture<Result<ImportedTheme>> importFile(const QString &path);

Q_SIGNALS:
    /// Themes were added, changed or removed.
    void changed();

private:
    [[nodiscard]] Result<ImportedTheme> importNow(const QString &path) const;
    [[nodiscard]] QString freeId(const QString &wanted) const;
    [[nodiscard]] QString fileOf(const QString &id, bool aside = false) const;

    article::ThemeLibrary &m_library;
    const article::ArticleService &m_articles;
    QThreadPool m_pool;
};

} // namespace tuiwen::themes
