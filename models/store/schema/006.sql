-- SPDX-FileCopyrightText: 2026 The Parlance authors
-- SPDX-License-Identifier: Apache-2.0
-- 006: what belongs to a draft beside its text, and messages that failed

ALTER TABLE conversation ADD COLUMN draftCursor INTEGER NOT NULL DEFAULT 0;

-- the message that it answers; 0: none
ALTER TABLE conversation ADD COLUMN draftReply INTEGER NOT NULL DEFAULT 0;

-- a JSON list of web addresses
ALTER TABLE conversation ADD COLUMN draftMedia TEXT NOT NULL DEFAULT '[]';

ALTER TABLE conversation ADD COLUMN hasDraft INTEGER
    GENERATED ALWAYS AS (draft <> '' OR draftMedia <> '[]') VIRTUAL;

DROP INDEX conversation_draft;

CREATE INDEX conversation_draft ON conversation (place, id) WHERE hasDraft = 1;

DROP TRIGGER conversation_came;

CREATE TRIGGER conversation_came AFTER INSERT ON conversation BEGIN
    UPDATE conversation_count SET
        everything = everything + (NEW.archived = 0),
        unread = unread + NEW.waitsForReader,
        drafts = drafts + NEW.hasDraft,
        archived = archived + NEW.archived;
END;

DROP TRIGGER conversation_changed;

CREATE TRIGGER conversation_changed AFTER UPDATE OF unread, markedUnread, archived, draft, draftMedia ON conversation
WHEN OLD.waitsForReader <> NEW.waitsForReader OR OLD.archived <> NEW.archived OR OLD.hasDraft <> NEW.hasDraft
BEGIN
    UPDATE conversation_count SET
        everything = everything + (NEW.archived = 0) - (OLD.archived = 0),
        unread = unread + NEW.waitsForReader - OLD.waitsForReader,
        drafts = drafts + NEW.hasDraft - OLD.hasDraft,
        archived = archived + NEW.archived - OLD.archived;
END;

DROP TRIGGER conversation_went;

CREATE TRIGGER conversation_went AFTER DELETE ON conversation BEGIN
    UPDATE conversation_count SET
        everything = everything - (OLD.archived = 0),
        unread = unread - OLD.waitsForReader,
        drafts = drafts - OLD.hasDraft,
        archived = archived - OLD.archived;
END;

-- when we were told so; it stays when better news come
ALTER TABLE message ADD COLUMN failedAt INTEGER;

CREATE INDEX message_failed ON message (conversation, id) WHERE outgoing = 1 AND delivery = 5;

UPDATE message SET failedAt = (SELECT max(endedAt) FROM attempt WHERE message = message.id)
WHERE id IN (SELECT message FROM outbox) AND delivery = 5;
