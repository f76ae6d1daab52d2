-- SPDX-FileCopyrightText: 2026 The Parlance authors
-- SPDX-License-Identifier: Apache-2.0
-- 014: how many each list of one account has

DROP TRIGGER conversation_came;

DROP TRIGGER conversation_changed;

DROP TRIGGER conversation_went;

DROP TABLE conversation_count;

-- a row an account, kept by the triggers below; all of them together are the lists of everything
CREATE TABLE conversation_count (
    account TEXT PRIMARY KEY,
    everything INTEGER NOT NULL,
    unread INTEGER NOT NULL,
    drafts INTEGER NOT NULL,
    archived INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TRIGGER conversation_came AFTER INSERT ON conversation BEGIN
    INSERT INTO conversation_count VALUES
        (NEW.account, NEW.archived = 0, NEW.waitsForReader, NEW.hasDraft, NEW.archived)
    ON CONFLICT (account) DO UPDATE SET
        everything = everything + excluded.everything,
        unread = unread + excluded.unread,
        drafts = drafts + excluded.drafts,
        archived = archived + excluded.archived;
END;

CREATE TRIGGER conversation_changed AFTER UPDATE OF unread, markedUnread, archived, draft, draftMedia ON conversation
WHEN OLD.waitsForReader <> NEW.waitsForReader OR OLD.archived <> NEW.archived OR OLD.hasDraft <> NEW.hasDraft
BEGIN
    UPDATE conversation_count SET
        everything = everything + (NEW.archived = 0) - (OLD.archived = 0),
        unread = unread + NEW.waitsForReader - OLD.waitsForReader,
        drafts = drafts + NEW.hasDraft - OLD.hasDraft,
        archived = archived + NEW.archived - OLD.archived
    WHERE account = NEW.account;
END;

CREATE TRIGGER conversation_went AFTER DELETE ON conversation BEGIN
    UPDATE conversation_count SET
        everything = everything - (OLD.archived = 0),
        unread = unread - OLD.waitsForReader,
        drafts = drafts - OLD.hasDraft,
        archived = archived - OLD.archived
    WHERE account = OLD.account;
END;

INSERT INTO conversation_count
    SELECT account, sum(archived = 0), sum(waitsForReader), sum(hasDraft), sum(archived) FROM conversation GROUP BY account;
