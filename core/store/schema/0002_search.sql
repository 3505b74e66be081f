-- SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- min_compatible: 1
--
-- The program writes U+001F around every Han character, so unicode61 makes one token of each and a
-- Chinese word is a phrase; without U+001F the columns are the plain text (core/store/search.h).
CREATE VIRTUAL TABLE article_search USING fts5 (title, body, columnsize = 0,
    tokenize = 'unicode61 remove_diacritics 0')
