// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/snippets/variables.h"

#include <QJsonObject>
#include <QObject>
#include <QVector>

namespace tuiwen::snippets {

enum class Kind
{
    Snippet, ///< inserted into an article
    Template ///< a whole article to begin with
};

/// A reusable text. `body` is a document (ProseMirror JSON) with variables still in it.
struct Piece
{
    QString id; ///< empty = new
    Kind kind = Kind::Snippet;
    QString name;
    QString title; ///< of the article a template makes; may hold variables
    QJsonObject body;
    bool builtIn = false;

    bool operator==(const Piece &) const = default;
};

/// Snippets and whole-article templates: a few of the program's, the user's as JSON files in a folder.
class SnippetService : public QObject
{
    Q_OBJECT

public:
    /// `folder` is made with the first piece that is saved.
    SnippetService(QString folder, const calendar::CalendarService &calendar, const Clock &clock);

    /// The user's by name, then the built-in ones. Files that are none are left out and named in
    /// problems().
    [[nodiscard]] QVector<Piece> all(Kind kind) const;
    [[nodiscard]] QVector<Error> problems() const;
    /// Writes a file, atomically; gives the piece with its id. Rejected for an empty name, a document
    /// that does not fit the schema, or a built-in piece.
    [[nodiscard]] Result<Piece> save(Piece piece);
    /// Puts the file aside; restore() brings it back.
    [[nodiscard]] Result<> remove(const QString &id);
    [[nodiscard]] Result<> restore(const QString &id);

    /// The piece with its variables filled in for now.
    [[nodiscard]] Piece filledIn(const Piece &piece, const QString &account, const QString &title,
                                 const QString &author) const;

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QVector<Piece> own(QVector<Error> &problems) const;
    [[nodiscard]] QString fileOf(const QString &id, bool aside = false) const;

    QString m_folder;
    const calendar::CalendarService &m_calendar;
    const Clock &m_clock;
};

} // namespace tuiwen::snippets
