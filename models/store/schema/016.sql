-- SPDX-FileCopyrightText: 2026 The Parlance authors
-- SPDX-License-Identifier: Apache-2.0
-- 016: when a service was last asked what became of a message, see LookUp

ALTER TABLE message ADD COLUMN lookedAt INTEGER;
