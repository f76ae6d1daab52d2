-- SPDX-FileCopyrightText: 2026 The Parlance authors
-- SPDX-License-Identifier: Apache-2.0
-- 003: how long somebody can be written to, what an account sends from and until when, used templates

ALTER TABLE conversation ADD COLUMN openUntil INTEGER;

ALTER TABLE account ADD COLUMN senders TEXT NOT NULL DEFAULT '[]';

ALTER TABLE account ADD COLUMN signedInUntil INTEGER;

ALTER TABLE message ADD COLUMN usedTemplate TEXT;
