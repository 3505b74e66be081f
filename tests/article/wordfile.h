// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

namespace tuiwen::test {

/// A Word document made for a test: the body's XML and whatever parts it needs.
struct WordFile
{
    QByteArray body; ///< inside <w:body>
    QMap<QString, QByteArray> parts; ///< whole parts by name; they replace the ones made here
    QByteArray relations;            ///< <Relationship …/> elements of the document

    [[nodiscard]] QByteArray bytes() const;

    /// <w:p> with a style and one run.
    [[nodiscard]] static QByteArray paragraph(const QByteArray &text, const QByteArray &style = {},
                                              const QByteArray &run = {});
    /// styles.xml with the given <w:style> elements.
    [[nodiscard]] static QByteArray styles(const QByteArray &elements);
    [[nodiscard]] static QByteArray numbering(const QByteArray &elements);
};

/// A zip file of these parts.
[[nodiscard]] QByteArray zipOf(const QMap<QString, QByteArray> &parts);

} // namespace tuiwen::test
