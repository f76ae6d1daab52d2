-- SPDX-FileCopyrightText: 2026 The Parlance authors
-- SPDX-License-Identifier: Apache-2.0
-- 010: people whose messages are to disturb nobody

ALTER TABLE contact ADD COLUMN blocked INTEGER NOT NULL DEFAULT 0;
