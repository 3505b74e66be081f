// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/foreign/dom.h"

#include <QByteArray>
#include <QString>

namespace tuiwen::article::foreign {

/// The programs whose HTML needs special knowledge.
enum class Dialect : quint8
{
    Generic,
    Word,
    Wps,
    GoogleDocs,
    Feishu,
    Notion,
    WechatPage,    ///< a published article
    WechatConsole, ///< the editor at mp.weixin.qq.com
    Editor135,
    Xiumi,
    Yiban,
    Doocs,
    Mdnice
};

/// Recognises the program by signs in its markup (peers.md, wechat-html.md 4.2 and 4.7).
[[nodiscard]] Dialect dialectOf(const QByteArray &html);
/// The program's own name, for a report.
[[nodiscard]] QString nameOf(Dialect dialect);
/// True when the layout is the author's work and must be kept where the schema cannot say it.
[[nodiscard]] bool keepsDesign(Dialect dialect);

} // namespace tuiwen::article::foreign
