-- SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- min_compatible: 1
--
-- Texts, 64-bit integers and doubles only, so that the same tables can be made by another engine.
-- Times are milliseconds since 1970 UTC; 0 means "not". "seal" is a SHA-256 over a row's content.
CREATE TABLE schema_migrations (
    number BIGINT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    min_compatible BIGINT NOT NULL,
    applied_at BIGINT NOT NULL
)
-- @@
-- "TWST": tells our files from any other SQLite file.
PRAGMA application_id = 1415009108
-- @@
CREATE TABLE accounts (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    glyph TEXT NOT NULL,
    colour TEXT NOT NULL,
    cluster TEXT NOT NULL,
    type TEXT NOT NULL CHECK (type IN ('subscription', 'service')),
    verification TEXT NOT NULL CHECK (verification IN ('personal', 'unverified', 'verified')),
    kind TEXT NOT NULL CHECK (kind IN ('live', 'sandbox', 'no_api')),
    app_id TEXT NOT NULL,
    base_url TEXT NOT NULL,
    default_theme TEXT NOT NULL,
    can_push TEXT NOT NULL CHECK (can_push IN ('unknown', 'yes', 'no')),
    can_publish TEXT NOT NULL CHECK (can_publish IN ('unknown', 'yes', 'no')),
    can_draft TEXT NOT NULL CHECK (can_draft IN ('unknown', 'yes', 'no')),
    probed_at BIGINT NOT NULL,
    trouble TEXT NOT NULL,
    trouble_rid TEXT NOT NULL,
    trouble_at BIGINT NOT NULL,
    created_at BIGINT NOT NULL
)
-- @@
CREATE UNIQUE INDEX accounts_app_id ON accounts (app_id) WHERE app_id <> ''
-- @@
-- search_key numbers the row in article_search.
CREATE TABLE articles (
    id TEXT NOT NULL PRIMARY KEY,
    search_key BIGINT NOT NULL,
    title TEXT NOT NULL,
    author TEXT NOT NULL,
    digest TEXT NOT NULL,
    source_url TEXT NOT NULL,
    cover_media TEXT NOT NULL,
    cover_wide TEXT NOT NULL,
    cover_square TEXT NOT NULL,
    theme TEXT NOT NULL,
    revision BIGINT NOT NULL CHECK (revision > 0),
    characters BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    trashed_at BIGINT NOT NULL,
    seal TEXT NOT NULL,
    body TEXT NOT NULL
)
-- @@
CREATE UNIQUE INDEX articles_search_key ON articles (search_key)
-- @@
CREATE INDEX articles_shelf ON articles (trashed_at, updated_at, id, search_key)
-- @@
CREATE TABLE article_versions (
    id TEXT NOT NULL PRIMARY KEY,
    article TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    revision BIGINT NOT NULL,
    reason TEXT NOT NULL CHECK (reason IN ('autosave', 'milestone', 'import', 'restore', 'sent')),
    label TEXT NOT NULL,
    title TEXT NOT NULL,
    author TEXT NOT NULL,
    digest TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    seal TEXT NOT NULL,
    body TEXT NOT NULL
)
-- @@
CREATE INDEX article_versions_article ON article_versions (article, created_at)
-- @@
CREATE TABLE media (
    hash TEXT NOT NULL PRIMARY KEY,
    mime TEXT NOT NULL,
    bytes BIGINT NOT NULL CHECK (bytes >= 0),
    width BIGINT NOT NULL,
    height BIGINT NOT NULL,
    name TEXT NOT NULL,
    alt TEXT NOT NULL,
    created_at BIGINT NOT NULL
)
-- @@
-- "hash" is that of the bytes sent, which may be a fitted copy without a row in media.
CREATE TABLE uploads (
    account TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    hash TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('body', 'cover')),
    url TEXT NOT NULL,
    media_id TEXT NOT NULL,
    uploaded_at BIGINT NOT NULL,
    PRIMARY KEY (account, hash, kind)
)
-- @@
-- The account is not a foreign key: the record of what was sent outlives the account.
CREATE TABLE pushes (
    id TEXT NOT NULL PRIMARY KEY,
    article TEXT NOT NULL REFERENCES articles (id),
    account TEXT NOT NULL,
    mode TEXT NOT NULL CHECK (mode IN ('push', 'publish', 'draft', 'clipboard')),
    at BIGINT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('planned', 'confirmed', 'preparing', 'sending', 'submitted',
        'sent', 'handed_over', 'in_doubt', 'retry', 'failed', 'missed', 'cancelled')),
    content_hash TEXT NOT NULL,
    attempt BIGINT NOT NULL CHECK (attempt >= 0),
    next_attempt_at BIGINT NOT NULL,
    draft_media_id TEXT NOT NULL,
    client_msg_id TEXT NOT NULL,
    msg_id BIGINT NOT NULL,
    msg_data_id BIGINT NOT NULL,
    publish_id TEXT NOT NULL,
    article_url TEXT NOT NULL,
    last_error TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    finished_at BIGINT NOT NULL
)
-- @@
CREATE UNIQUE INDEX pushes_once ON pushes (article, account, mode, at) WHERE state <> 'cancelled'
-- @@
CREATE INDEX pushes_at ON pushes (at)
-- @@
CREATE INDEX pushes_state ON pushes (state, at)
-- @@
CREATE INDEX pushes_account ON pushes (account)
-- @@
CREATE TABLE confirmations (
    id TEXT NOT NULL PRIMARY KEY,
    push TEXT NOT NULL REFERENCES pushes (id) ON DELETE CASCADE,
    account TEXT NOT NULL,
    content_hash TEXT NOT NULL,
    person TEXT NOT NULL,
    at BIGINT NOT NULL,
    voided_at BIGINT NOT NULL,
    void_reason TEXT NOT NULL
)
-- @@
CREATE INDEX confirmations_push ON confirmations (push, at)
-- @@
CREATE TABLE push_events (
    push TEXT NOT NULL REFERENCES pushes (id) ON DELETE CASCADE,
    seq BIGINT NOT NULL,
    at BIGINT NOT NULL,
    state TEXT NOT NULL,
    step TEXT NOT NULL,
    detail TEXT NOT NULL,
    PRIMARY KEY (push, seq)
)
-- @@
CREATE TABLE sent_contents (
    push TEXT NOT NULL PRIMARY KEY REFERENCES pushes (id) ON DELETE CASCADE,
    content_hash TEXT NOT NULL,
    at BIGINT NOT NULL,
    seal TEXT NOT NULL,
    content TEXT NOT NULL
)
-- @@
CREATE TABLE dispatch_lease (
    id BIGINT NOT NULL PRIMARY KEY CHECK (id = 1),
    owner TEXT NOT NULL,
    expires_at BIGINT NOT NULL
)
-- @@
CREATE TABLE partners (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL CHECK (name <> ''),
    accounts TEXT NOT NULL,
    contact TEXT NOT NULL,
    agreement TEXT NOT NULL,
    notes TEXT NOT NULL,
    obligation TEXT NOT NULL,
    obligation_due TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL
)
-- @@
CREATE TABLE settings (
    key TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
)
