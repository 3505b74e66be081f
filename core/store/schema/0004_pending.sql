-- SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- min_compatible: 4
--
-- Texts that are saved but not in article_search yet: indexing 20 KB costs several times as much as
-- saving it, so a save leaves the text here and the writer indexes it when nobody waits.
CREATE TABLE search_pending (
    search_key BIGINT NOT NULL PRIMARY KEY,
    title TEXT NOT NULL,
    body TEXT NOT NULL
)
