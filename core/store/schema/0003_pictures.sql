-- SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- min_compatible: 3
--
-- Where pictures are used, their tags and their trash. An older program would save articles without
-- noting which pictures they use, and a clean-up here could then take a picture away from one.
ALTER TABLE media ADD COLUMN trashed_at BIGINT NOT NULL DEFAULT 0
-- @@
CREATE TABLE media_tags (
    hash TEXT NOT NULL REFERENCES media (hash) ON DELETE CASCADE,
    tag TEXT NOT NULL CHECK (tag <> ''),
    PRIMARY KEY (hash, tag)
)
-- @@
-- "hash" needs no row in media: an article may name a picture that is gone.
CREATE TABLE media_uses (
    hash TEXT NOT NULL,
    article TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    place TEXT NOT NULL CHECK (place IN ('cover', 'body', 'version')),
    PRIMARY KEY (hash, article, place)
)
-- @@
CREATE INDEX media_uses_article ON media_uses (article, place)
-- @@
INSERT INTO media_uses (hash, article, place)
    SELECT cover_media, id, 'cover' FROM articles WHERE cover_media <> ''
-- @@
-- "tuiwen://media/" has 15 characters, a hash 64.
WITH RECURSIVE hit (article, rest) AS (
    SELECT id, substr(body, instr(body, 'tuiwen://media/') + 15) FROM articles
        WHERE instr(body, 'tuiwen://media/') > 0
    UNION ALL
    SELECT article, substr(rest, instr(rest, 'tuiwen://media/') + 15) FROM hit
        WHERE instr(rest, 'tuiwen://media/') > 0
)
INSERT INTO media_uses (hash, article, place)
    SELECT DISTINCT substr(rest, 1, 64), article, 'body' FROM hit
-- @@
WITH RECURSIVE hit (article, rest) AS (
    SELECT article, substr(body, instr(body, 'tuiwen://media/') + 15) FROM article_versions
        WHERE instr(body, 'tuiwen://media/') > 0
    UNION ALL
    SELECT article, substr(rest, instr(rest, 'tuiwen://media/') + 15) FROM hit
        WHERE instr(rest, 'tuiwen://media/') > 0
)
INSERT INTO media_uses (hash, article, place)
    SELECT DISTINCT substr(rest, 1, 64), article, 'version' FROM hit
