-- SPDX-FileCopyrightText: 2026 The Parlance authors
-- SPDX-License-Identifier: Apache-2.0
-- 007: contacts that are one person, and by what they may be recognised; the files of one conversation

-- the same number for all of one person; 0: alone
ALTER TABLE contact ADD COLUMN person INTEGER NOT NULL DEFAULT 0;

CREATE INDEX contact_person ON contact (person) WHERE person > 0;

-- numbers and e-mail addresses in the form in which they are compared
CREATE TABLE contact_key (
    key TEXT NOT NULL,
    contact INTEGER NOT NULL REFERENCES contact ON DELETE CASCADE,
    PRIMARY KEY (key, contact)
) WITHOUT ROWID;

CREATE INDEX contact_key_contact ON contact_key (contact);

-- who is not the same person, as the user said; a < b
CREATE TABLE contact_apart (
    a INTEGER NOT NULL REFERENCES contact ON DELETE CASCADE,
    b INTEGER NOT NULL REFERENCES contact ON DELETE CASCADE,
    PRIMARY KEY (a, b)
) WITHOUT ROWID;

CREATE INDEX contact_apart_b ON contact_apart (b);

-- up to which contact those of the version before have their keys; no row: all have
INSERT INTO setting (key, value) SELECT 'contactsKeyed', '0' WHERE EXISTS (SELECT 1 FROM contact);

-- those before and after a picture that is looked at
CREATE INDEX message_files_of ON message (conversation, time, id) WHERE attachmentCount > 0;
