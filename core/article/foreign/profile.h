// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/foreign/dom.h"
#include "core/article/images.h"
#include "core/article/losses.h"

#include <QString>

/// Foreign markup that stays in an article as it is. It is never copied: what is known to be
/// harmless and kept by WeChat (wechat-html.md 4.1 to 4.3) is written anew.
namespace tuiwen::article::foreign {

/// The WeChat-safe markup of an element: known tags, attributes and declarations; no addresses but
/// http(s) links to WeChat articles and pictures. Pictures keep the source the page gave; see
/// withMarkupPictures(). Every kind of thing left out is told.
[[nodiscard]] QString cleanedMarkup(const Element &element, Losses &losses);

/// A platform element (voice, channel, product …) with its data, untouched but for anything active.
[[nodiscard]] QString platformMarkup(const Element &element);

/// The same for markup in a document that came from outside (a copied slice). Empty when nothing is
/// left.
[[nodiscard]] QString recleanedMarkup(const QString &html, bool platform, Losses &losses);

/// Cleaned markup with the pictures in it at their new places; one that cannot be kept keeps its
/// address in data-src, where nothing loads it.
[[nodiscard]] QString withMarkupPictures(const QString &html, const PictureResolver &resolve,
                                         Losses &losses);
/// Sources of the pictures in cleaned markup.
[[nodiscard]] QStringList markupPictures(const QString &html);

} // namespace tuiwen::article::foreign
