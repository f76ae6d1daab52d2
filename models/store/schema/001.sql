-- SPDX-FileCopyrightText: 2026 The Parlance authors
-- SPDX-License-Identifier: Apache-2.0
-- 001: accounts, people, conversations, messages, the outbox and the search index

CREATE TABLE account (
    id TEXT PRIMARY KEY NOT NULL,
    service TEXT NOT NULL,
    name TEXT NOT NULL,
    settings TEXT NOT NULL DEFAULT '{}',
    enabled INTEGER NOT NULL DEFAULT 1,
    removed INTEGER NOT NULL DEFAULT 0,
    secretStored INTEGER NOT NULL DEFAULT 0,
    state INTEGER NOT NULL DEFAULT 0,
    problem TEXT,
    upToDateAt INTEGER,
    -- where the service's stream stands, written by its backend only
    cursor TEXT NOT NULL DEFAULT '',
    -- sending rests until then, after that many failures in a row
    pausedUntil INTEGER NOT NULL DEFAULT 0,
    failures INTEGER NOT NULL DEFAULT 0,
    -- removed with its history, which goes in small steps
    purge INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;

CREATE UNIQUE INDEX account_name ON account (name) WHERE NOT removed;

CREATE TABLE contact (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL DEFAULT '',
    optedOut INTEGER NOT NULL DEFAULT 0
);

CREATE INDEX contact_name ON contact (name COLLATE NOCASE, id);

CREATE TABLE contact_address (
    account TEXT NOT NULL REFERENCES account ON DELETE CASCADE,
    address TEXT NOT NULL,
    contact INTEGER NOT NULL REFERENCES contact ON DELETE CASCADE,
    available INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (account, address)
) WITHOUT ROWID;

CREATE INDEX contact_address_contact ON contact_address (contact);

CREATE INDEX contact_address_address ON contact_address (address);

CREATE TABLE conversation (
    id INTEGER PRIMARY KEY,
    account TEXT NOT NULL REFERENCES account ON DELETE CASCADE,
    remoteId TEXT NOT NULL,
    title TEXT NOT NULL DEFAULT '',
    preview TEXT NOT NULL DEFAULT '',
    previewOutgoing INTEGER NOT NULL DEFAULT 0,
    previewDelivery INTEGER NOT NULL DEFAULT 1,
    lastActivity INTEGER NOT NULL DEFAULT 0,
    unread INTEGER NOT NULL DEFAULT 0,
    waitingSince INTEGER,
    draft TEXT NOT NULL DEFAULT '',
    UNIQUE (account, remoteId)
);

CREATE INDEX conversation_activity ON conversation (lastActivity, id);

CREATE TABLE participant (
    conversation INTEGER NOT NULL REFERENCES conversation ON DELETE CASCADE,
    address TEXT NOT NULL,
    PRIMARY KEY (conversation, address)
) WITHOUT ROWID;

CREATE INDEX participant_address ON participant (address);

CREATE TABLE message (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    account TEXT NOT NULL REFERENCES account ON DELETE CASCADE,
    conversation INTEGER NOT NULL REFERENCES conversation ON DELETE CASCADE,
    remoteId TEXT,
    outgoing INTEGER NOT NULL,
    sender TEXT NOT NULL DEFAULT '',
    body TEXT NOT NULL,
    replyTo TEXT NOT NULL DEFAULT '',
    delivery INTEGER NOT NULL,
    problem TEXT,
    time INTEGER NOT NULL,
    createdAt INTEGER NOT NULL,
    sentAt INTEGER,
    deliveredAt INTEGER,
    readAt INTEGER,
    notBefore INTEGER,
    held INTEGER NOT NULL DEFAULT 0,
    segments INTEGER NOT NULL DEFAULT 0,
    attachmentCount INTEGER NOT NULL DEFAULT 0,
    -- our own message was seen in a listing of the service: no other copy is this one
    listed INTEGER NOT NULL DEFAULT 0,
    -- no better news will come
    settled INTEGER NOT NULL DEFAULT 0
);

-- told twice is stored once
CREATE UNIQUE INDEX message_remote ON message (account, remoteId) WHERE remoteId IS NOT NULL;

CREATE INDEX message_page ON message (conversation, time, id);

CREATE INDEX message_side ON message (conversation, outgoing, time);

CREATE INDEX message_unlisted ON message (conversation, time) WHERE outgoing = 1 AND listed = 0;

CREATE INDEX message_unread ON message (conversation, time) WHERE outgoing = 0 AND delivery < 7;

CREATE INDEX message_unsettled ON message (account, time) WHERE outgoing = 1 AND delivery = 4 AND settled = 0;

-- further names that services have for a message
CREATE TABLE message_alias (
    account TEXT NOT NULL REFERENCES account ON DELETE CASCADE,
    remoteId TEXT NOT NULL,
    message INTEGER NOT NULL REFERENCES message ON DELETE CASCADE,
    -- of an attempt before the last one: its refusal says nothing of the last
    isEarlier INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (account, remoteId)
) WITHOUT ROWID;

CREATE INDEX message_alias_message ON message_alias (message);

CREATE TABLE attachment (
    message INTEGER NOT NULL REFERENCES message ON DELETE CASCADE,
    number INTEGER NOT NULL,
    url TEXT NOT NULL,
    contentType TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (message, number)
) WITHOUT ROWID;

-- what is not yet settled: a row for each outgoing message that is queued,
-- sending, unknown, failed, or sent without a known remote id
CREATE TABLE outbox (
    message INTEGER PRIMARY KEY REFERENCES message ON DELETE CASCADE,
    account TEXT NOT NULL,
    conversation INTEGER NOT NULL,
    -- ours, unique: the idempotency key where a service takes one
    token TEXT NOT NULL UNIQUE,
    attempts INTEGER NOT NULL DEFAULT 0,
    -- when the outcome of the last attempt became unknown
    unknownSince INTEGER,
    looks INTEGER NOT NULL DEFAULT 0,
    nextLookAt INTEGER
);

CREATE INDEX outbox_account ON outbox (account, message);

CREATE INDEX outbox_conversation ON outbox (conversation, message);

-- recorded before the first byte leaves
CREATE TABLE attempt (
    message INTEGER NOT NULL REFERENCES message ON DELETE CASCADE,
    number INTEGER NOT NULL,
    startedAt INTEGER NOT NULL,
    requestHash TEXT NOT NULL,
    -- the newest of the conversation that we knew from the service
    watermarkId TEXT NOT NULL DEFAULT '',
    watermarkTime INTEGER,
    endedAt INTEGER,
    outcome TEXT NOT NULL DEFAULT '',
    code TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (message, number)
) WITHOUT ROWID;

CREATE TABLE setting (
    key TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
) WITHOUT ROWID;

-- fed by the writer, not by triggers: those may not touch it with trusted_schema off
CREATE VIRTUAL TABLE message_text USING fts5 (
    body, content = 'message', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);

-- names and numbers; of a number every ending is a word, so that any part of it is found as a beginning
CREATE VIRTUAL TABLE conversation_text USING fts5 (words, tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3');

CREATE VIRTUAL TABLE contact_text USING fts5 (words, tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3');
