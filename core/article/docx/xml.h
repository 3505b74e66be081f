// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QVector>

#include <optional>
#include <utility>
#include <vector>

namespace tuiwen::article::docx {

/// An element of an Office document. Names carry the usual prefix of their vocabulary ("w:p",
/// "a:blip", "r:id"), whatever prefix the file declares.
struct Xml
{
    QString name;
    QString text; ///< of the element itself
    QVector<std::pair<QString, QString>> attrs;
    std::vector<Xml> children;

    [[nodiscard]] bool is(QLatin1StringView wanted) const { return name == wanted; }
    [[nodiscard]] QString attr(QLatin1StringView wanted) const;
    /// "w:val" of a child; empty when there is no such child.
    [[nodiscard]] QString valueOf(QLatin1StringView child) const;
    [[nodiscard]] const Xml *child(QLatin1StringView wanted) const;
    /// The first element of that name at any depth; null when there is none.
    [[nodiscard]] const Xml *find(QLatin1StringView wanted) const;
    /// An on/off property: there, and not switched off.
    [[nodiscard]] std::optional<bool> flag(QLatin1StringView wanted) const;
};

/// Rejected: not well-formed, with a document type (nothing in Office has one), nested deeper than
/// 400 levels, or with more than three million elements.
[[nodiscard]] Result<Xml> parseXml(const QByteArray &bytes);

} // namespace tuiwen::article::docx
