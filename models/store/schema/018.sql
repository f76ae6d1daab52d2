-- SPDX-FileCopyrightText: 2026 The Parlance authors
-- SPDX-License-Identifier: Apache-2.0
-- 018: which of our senders people want no more messages from, and why

CREATE TABLE silence (
    contact INTEGER NOT NULL REFERENCES contact ON DELETE CASCADE,
    -- whose sender was told so, or whose service says so; empty: all of them, as the user says
    account TEXT NOT NULL,
    -- 0: it may write again, whatever was said of all of them before
    wanted INTEGER NOT NULL DEFAULT 1,
    at INTEGER,
    -- the service's name for what they said; empty: nobody knows which sender they meant, so it is all of them
    message TEXT NOT NULL DEFAULT '',
    byUser INTEGER NOT NULL DEFAULT 0,
    reason TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (contact, account)
) WITHOUT ROWID;

INSERT INTO silence (contact, account, at, message)
    SELECT id, optedOutAccount, optedOutAt, optedOutMessage FROM contact WHERE optedOut;

ALTER TABLE contact DROP COLUMN optedOut;

ALTER TABLE contact DROP COLUMN optedOutAt;

ALTER TABLE contact DROP COLUMN optedOutAccount;

ALTER TABLE contact DROP COLUMN optedOutMessage;
