-- SPDX-FileCopyrightText: 2026 The Parlance authors
-- SPDX-License-Identifier: Apache-2.0
-- 013: the lists of one account

CREATE INDEX conversation_listed_of ON conversation (account, place, id) WHERE archived = 0;

CREATE INDEX conversation_unread_of ON conversation (account, place, id) WHERE waitsForReader = 1;

CREATE INDEX conversation_draft_of ON conversation (account, place, id) WHERE hasDraft = 1;

CREATE INDEX conversation_archived_of ON conversation (account, place, id) WHERE archived = 1;
