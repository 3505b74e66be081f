// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/log.h"

namespace tuiwen {

Q_LOGGING_CATEGORY(logApp, "tuiwen.app", QtInfoMsg)
Q_LOGGING_CATEGORY(logArticle, "tuiwen.article", QtInfoMsg)
Q_LOGGING_CATEGORY(logEditor, "tuiwen.editor", QtInfoMsg)
Q_LOGGING_CATEGORY(logMedia, "tuiwen.media", QtInfoMsg)
Q_LOGGING_CATEGORY(logPush, "tuiwen.push", QtInfoMsg)
Q_LOGGING_CATEGORY(logSandbox, "tuiwen.sandbox", QtInfoMsg)
Q_LOGGING_CATEGORY(logSecrets, "tuiwen.secrets", QtInfoMsg)
Q_LOGGING_CATEGORY(logStore, "tuiwen.store", QtInfoMsg)
Q_LOGGING_CATEGORY(logWechat, "tuiwen.wechat", QtInfoMsg)

} // namespace tuiwen
