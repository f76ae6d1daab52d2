-- SPDX-FileCopyrightText: 2026 The Parlance authors
-- SPDX-License-Identifier: Apache-2.0
-- 002: presence, contact cards, portraits, invitations, and what others see of us

ALTER TABLE contact_address DROP COLUMN available;

ALTER TABLE contact_address ADD COLUMN availability INTEGER NOT NULL DEFAULT 0;

ALTER TABLE contact_address ADD COLUMN activity TEXT NOT NULL DEFAULT '';

ALTER TABLE contact_address ADD COLUMN note TEXT NOT NULL DEFAULT '';

ALTER TABLE contact_address ADD COLUMN lastActive INTEGER;

ALTER TABLE contact_address ADD COLUMN card TEXT NOT NULL DEFAULT '{}';

-- in the user's own list at the service
ALTER TABLE contact_address ADD COLUMN listed INTEGER NOT NULL DEFAULT 0;

CREATE INDEX contact_address_listed ON contact_address (account, listed, contact) WHERE listed = 1;

CREATE TABLE portrait (
    account TEXT NOT NULL REFERENCES account ON DELETE CASCADE,
    address TEXT NOT NULL,
    -- JPEG as the service sent it; empty: it has none
    image BLOB NOT NULL,
    etag TEXT NOT NULL DEFAULT '',
    askedAt INTEGER NOT NULL,
    PRIMARY KEY (account, address)
);

ALTER TABLE account ADD COLUMN availability INTEGER NOT NULL DEFAULT 0;

ALTER TABLE account ADD COLUMN note TEXT NOT NULL DEFAULT '';

ALTER TABLE account ADD COLUMN noteUntil INTEGER;

ALTER TABLE conversation ADD COLUMN invitation TEXT NOT NULL DEFAULT '';

ALTER TABLE conversation ADD COLUMN invitedBy TEXT NOT NULL DEFAULT '';

ALTER TABLE conversation ADD COLUMN invitedUntil INTEGER;

CREATE INDEX conversation_invited ON conversation (account) WHERE invitation <> '';
