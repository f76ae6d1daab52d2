-- SPDX-FileCopyrightText: 2026 The Parlance authors
-- SPDX-License-Identifier: Apache-2.0
-- 015: what is to leave may need the user's word first, see Message::Consent

ALTER TABLE message ADD COLUMN consent INTEGER NOT NULL DEFAULT 0;

-- few at any time: those that leave, or are given up, lose it
CREATE INDEX message_consent ON message (conversation) WHERE consent > 0;
