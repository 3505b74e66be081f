-- SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- min_compatible: 1
--
-- How a person orders articles. "parent" is '' at the top; that a folder's parent exists and is not
-- below it is the program's business.
CREATE TABLE shelf_folders (
    id TEXT NOT NULL PRIMARY KEY,
    parent TEXT NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    created_at BIGINT NOT NULL
)
-- @@
CREATE TABLE shelf_places (
    article TEXT NOT NULL PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
    folder TEXT NOT NULL REFERENCES shelf_folders (id) ON DELETE CASCADE
)
-- @@
CREATE INDEX shelf_places_folder ON shelf_places (folder)
-- @@
CREATE TABLE shelf_tags (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL UNIQUE CHECK (name <> ''),
    colour TEXT NOT NULL,
    created_at BIGINT NOT NULL
)
-- @@
CREATE TABLE shelf_tagged (
    article TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    tag TEXT NOT NULL REFERENCES shelf_tags (id) ON DELETE CASCADE,
    PRIMARY KEY (article, tag)
)
-- @@
CREATE INDEX shelf_tagged_tag ON shelf_tagged (tag)
-- @@
-- "query" is a JSON object of the library's filters.
CREATE TABLE shelf_searches (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL CHECK (name <> ''),
    query TEXT NOT NULL,
    created_at BIGINT NOT NULL
)
