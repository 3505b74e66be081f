// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exporter/file.h"

#include <QString>
#include <QStringList>
#include <QVector>

/// The parts of a Word file that do not hold the text.
namespace tuiwen::exporter::parts {

inline const QString bulletList = QStringLiteral("bullet");

/// One list of the document: bullets or numbers from `start`.
struct ListKind
{
    bool ordered = false;
    int start = 1;
};

struct Relation
{
    QString id;
    QString type; ///< "image", "hyperlink" …
    QString target;
    bool external = false;
};

[[nodiscard]] QByteArray contentTypes(const QStringList &pictureEndings, bool footnotes);
[[nodiscard]] QByteArray packageRelations();
[[nodiscard]] QByteArray documentRelations(const QVector<Relation> &relations, bool footnotes);
[[nodiscard]] QByteArray styles();
/// The n-th list has the number n + 1.
[[nodiscard]] QByteArray numbering(const QVector<ListKind> &lists);
[[nodiscard]] QByteArray coreProperties(const QString &title, const QString &author);
/// `body` is what stands in w:document/w:body.
[[nodiscard]] QByteArray document(const QString &body);
/// Each note's runs; the n-th has the id n + 1.
[[nodiscard]] QByteArray footnotes(const QStringList &notes);

/// Text for XML: escaped, without the characters XML has no way to write.
[[nodiscard]] QString escaped(const QString &text);

} // namespace tuiwen::exporter::parts
