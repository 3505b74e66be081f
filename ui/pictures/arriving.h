// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/service.h"

#include <QVector>

class QMimeData;

namespace tuiwen::ui::pictures {

/// Pictures that lie in what was dropped or pasted: files (and those in dropped folders), data:
/// addresses inside HTML, or the bare image. Nothing is fetched from anywhere.
[[nodiscard]] QVector<media::Incoming> arriving(const QMimeData &data);
/// True when arriving() may find something, without looking into it.
[[nodiscard]] bool mayArrive(const QMimeData &data);
/// Pictures of the data: addresses in HTML, in their order.
[[nodiscard]] QVector<media::Incoming> embedded(const QString &html);

} // namespace tuiwen::ui::pictures
