-- SPDX-FileCopyrightText: 2026 The Parlance authors
-- SPDX-License-Identifier: Apache-2.0
-- 009: what the user writes down about people

ALTER TABLE contact ADD COLUMN notes TEXT NOT NULL DEFAULT '';
