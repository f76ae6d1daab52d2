-- SPDX-FileCopyrightText: 2026 The Parlance authors
-- SPDX-License-Identifier: Apache-2.0
-- 011: when people asked for silence, and by which message

ALTER TABLE contact ADD COLUMN optedOutAt INTEGER;

-- where they said so, and the service's name for that message; empty: they did not say it to us
ALTER TABLE contact ADD COLUMN optedOutAccount TEXT NOT NULL DEFAULT '';

ALTER TABLE contact ADD COLUMN optedOutMessage TEXT NOT NULL DEFAULT '';
