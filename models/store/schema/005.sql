-- SPDX-FileCopyrightText: 2026 The Parlance authors
-- SPDX-License-Identifier: Apache-2.0
-- 005: all messages in the order of time, and those with files, for searching

CREATE INDEX message_time ON message (time, id);

CREATE INDEX message_files ON message (time, id) WHERE attachmentCount > 0;
