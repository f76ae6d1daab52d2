-- SPDX-FileCopyrightText: 2026 The Parlance authors
-- SPDX-License-Identifier: Apache-2.0
-- 012: what looked like a request for silence and is none

-- up to which message none is, as the user says
ALTER TABLE conversation ADD COLUMN stopDenied INTEGER NOT NULL DEFAULT 0;
