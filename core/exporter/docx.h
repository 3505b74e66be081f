// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/node.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace tuiwen::exporter {

/// Bytes of a picture by its source in the document (tuiwen://media/<hash>); an error leaves its
/// description in its place.
using PictureReader = std::function<Result<QByteArray>(const QString &source)>;

/// A document as a Word file (Office Open XML, transitional): title, headings, lists, tables with
/// merged cells, pictures, links, code, footnotes. Blocks Word has no word for keep their text.
[[nodiscard]] Result<QByteArray> docx(const article::Node &document, const QString &title,
                                      const QString &author, const PictureReader &pictures);

} // namespace tuiwen::exporter
