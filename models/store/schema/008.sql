-- SPDX-FileCopyrightText: 2026 The Parlance authors
-- SPDX-License-Identifier: Apache-2.0
-- 008: messages that the user removed from this computer, so that no service brings them back

-- every name that services had for them
CREATE TABLE removed_message (
    account TEXT NOT NULL REFERENCES account ON DELETE CASCADE,
    remoteId TEXT NOT NULL,
    PRIMARY KEY (account, remoteId)
) WITHOUT ROWID;

-- ours among them that a listing may yet show by another name
CREATE TABLE removed_unlisted (
    id INTEGER PRIMARY KEY,
    account TEXT NOT NULL REFERENCES account ON DELETE CASCADE,
    -- as the service calls it: the conversation itself may go
    conversation TEXT NOT NULL,
    -- what it said, as a hash
    text TEXT NOT NULL,
    time INTEGER NOT NULL,
    startedAt INTEGER NOT NULL,
    endedAt INTEGER
);

CREATE INDEX removed_unlisted_conversation ON removed_unlisted (account, conversation);
