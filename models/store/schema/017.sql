-- SPDX-FileCopyrightText: 2026 The Parlance authors
-- SPDX-License-Identifier: Apache-2.0
-- 017: how often the user chose each of a service's templates, whatever becomes of the messages

CREATE TABLE template_use (
    account TEXT NOT NULL REFERENCES account ON DELETE CASCADE,
    -- as the service calls it
    template TEXT NOT NULL,
    uses INTEGER NOT NULL,
    PRIMARY KEY (account, template)
) WITHOUT ROWID;

INSERT INTO template_use (account, template, uses)
SELECT account, json_extract(usedTemplate, '$.id') AS template, count(*)
FROM message WHERE outgoing = 1 AND json_valid(usedTemplate) AND json_extract(usedTemplate, '$.id') <> ''
GROUP BY 1, 2;
