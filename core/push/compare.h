// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wechat/draft.h"

#include <QString>
#include <QStringList>

namespace tuiwen::push {

/// The words of an HTML text with single spaces between them; tags, styles and pictures are left
/// out.
[[nodiscard]] QString plainText(const QString &html);
/// True for an id or address of printable ASCII: anything else was damaged on its way to us.
[[nodiscard]] bool looksIntact(const QString &text);
/// True when the answer holds replacement characters that were not sent: bytes were lost on the
/// way.
[[nodiscard]] bool arrivedDamaged(const wechat::DraftArticle &readBack,
                                  const wechat::DraftArticle &sent);
/// A SHA-256 over title and words: changes when somebody edits the article in the console, but not
/// when WeChat rewrites its markup.
[[nodiscard]] QString fingerprint(const wechat::DraftArticle &article);
/// True when both carry the same title, author and words.
[[nodiscard]] bool sameArticle(const wechat::DraftArticle &a, const wechat::DraftArticle &b);
/// What WeChat did to an article, in one line per difference; empty when nothing a reader would
/// see.
[[nodiscard]] QStringList differences(const wechat::DraftArticle &sent,
                                      const wechat::DraftArticle &readBack);

} // namespace tuiwen::push
