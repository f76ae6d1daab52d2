-- SPDX-FileCopyrightText: 2026 The Parlance authors
-- SPDX-License-Identifier: Apache-2.0
-- 004: conversations that are pinned, muted, archived or marked unread, what a row says of its newest message, and counts

-- the higher the number, the higher it stands; 0: not pinned
ALTER TABLE conversation ADD COLUMN pinned INTEGER NOT NULL DEFAULT 0;

ALTER TABLE conversation ADD COLUMN mutedUntil INTEGER;

ALTER TABLE conversation ADD COLUMN archived INTEGER NOT NULL DEFAULT 0;

ALTER TABLE conversation ADD COLUMN markedUnread INTEGER NOT NULL DEFAULT 0;

ALTER TABLE conversation ADD COLUMN previewSender TEXT NOT NULL DEFAULT '';

ALTER TABLE conversation ADD COLUMN previewMedia TEXT NOT NULL DEFAULT '';

ALTER TABLE conversation ADD COLUMN previewFile TEXT NOT NULL DEFAULT '';

-- by which the list is ordered, as if it were a time: the pinned ones stand before every real one
ALTER TABLE conversation ADD COLUMN place INTEGER
    GENERATED ALWAYS AS (CASE WHEN pinned > 0 THEN 1000000000000000 + pinned ELSE lastActivity END) VIRTUAL;

ALTER TABLE conversation ADD COLUMN waitsForReader INTEGER
    GENERATED ALWAYS AS (archived = 0 AND (unread > 0 OR markedUnread = 1)) VIRTUAL;

CREATE INDEX conversation_listed ON conversation (place, id) WHERE archived = 0;

CREATE INDEX conversation_unread ON conversation (place, id) WHERE waitsForReader = 1;

CREATE INDEX conversation_draft ON conversation (place, id) WHERE draft <> '';

CREATE INDEX conversation_archived ON conversation (place, id) WHERE archived = 1;

CREATE INDEX conversation_pinned ON conversation (pinned) WHERE pinned > 0;

-- how many each list has: its one row is kept by the triggers below
CREATE TABLE conversation_count (
    everything INTEGER NOT NULL,
    unread INTEGER NOT NULL,
    drafts INTEGER NOT NULL,
    archived INTEGER NOT NULL
);

CREATE TRIGGER conversation_came AFTER INSERT ON conversation BEGIN
    UPDATE conversation_count SET
        everything = everything + (NEW.archived = 0),
        unread = unread + NEW.waitsForReader,
        drafts = drafts + (NEW.draft <> ''),
        archived = archived + NEW.archived;
END;

CREATE TRIGGER conversation_changed AFTER UPDATE OF unread, markedUnread, archived, draft ON conversation
WHEN OLD.waitsForReader <> NEW.waitsForReader OR OLD.archived <> NEW.archived OR (OLD.draft <> '') <> (NEW.draft <> '')
BEGIN
    UPDATE conversation_count SET
        everything = everything + (NEW.archived = 0) - (OLD.archived = 0),
        unread = unread + NEW.waitsForReader - OLD.waitsForReader,
        drafts = drafts + (NEW.draft <> '') - (OLD.draft <> ''),
        archived = archived + NEW.archived - OLD.archived;
END;

CREATE TRIGGER conversation_went AFTER DELETE ON conversation BEGIN
    UPDATE conversation_count SET
        everything = everything - (OLD.archived = 0),
        unread = unread - OLD.waitsForReader,
        drafts = drafts - (OLD.draft <> ''),
        archived = archived - OLD.archived;
END;

INSERT INTO conversation_count
    SELECT count(*), coalesce(sum(waitsForReader), 0), coalesce(sum(draft <> ''), 0), 0 FROM conversation;

-- what was the newest message when this version came
UPDATE conversation SET previewSender = coalesce((SELECT m.sender FROM message m
    WHERE m.conversation = conversation.id AND m.outgoing = 0 ORDER BY m.time DESC, m.id DESC LIMIT 1), '')
WHERE previewOutgoing = 0;

UPDATE conversation SET previewMedia = coalesce((SELECT coalesce(nullif(a.contentType, ''), '*/*') FROM attachment a
    WHERE a.number = 0 AND a.message = (SELECT m.id FROM message m
        WHERE m.conversation = conversation.id ORDER BY m.time DESC, m.id DESC LIMIT 1)), '');
