// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

// Whom a client can write to, and how the real MsgBoxx may behave.

#include "backends/sandbox/msgboxx/msgboxxservice.h"

#include <QJsonDocument>

namespace Parlance::Sandbox {

QJsonArray MsgBoxxService::peers() const
{
    return QJsonDocument::fromJson(R"([
        {"address": "+447700900123", "becomes": "read"},
        {"address": "+447700900124", "becomes": "read"},
        {"address": "+447700900007", "becomes": "delivered"},
        {"address": "+447700900001", "becomes": "failed"},
        {"address": "+447700900002", "becomes": "failed"},
        {"address": "+447700900125", "becomes": "failed"},
        {"address": "+447700900005", "becomes": "sent"}
    ])")
        .array();
}

QJsonArray MsgBoxxService::ways() const
{
    return QJsonDocument::fromJson(R"([
        {"name": "usual", "options": {"directionMark": "direction"}},
        {"name": "inbound said so", "options": {"directionMark": "inbound"}},
        {"name": "isInbound said so", "options": {"directionMark": "isInbound"}},
        {"name": "incoming said so", "options": {"directionMark": "incoming"}},
        {"name": "a type says so", "options": {"directionMark": "type"}},
        {"name": "the writer is named", "options": {"directionMark": "from"}},
        {"name": "the status says received", "options": {"directionMark": "received"}},
        {"name": "the status says unread", "options": {"directionMark": "unread"}},
        {"name": "names in small letters", "options": {"letterCase": "lower"}},
        {"name": "names in capitals", "options": {"letterCase": "upper"}},
        {"name": "names in Pascal's case", "options": {"letterCase": "pascal"}},
        {"name": "an end of the login with an offset", "options": {"expiresAt": "isoOffset"}},
        {"name": "an end of the login without a zone", "options": {"expiresAt": "isoNoZone"}},
        {"name": "an end of the login in seconds", "options": {"expiresAt": "seconds"}},
        {"name": "an end of the login in milliseconds", "options": {"expiresAt": "millisecondsText"}},
        {"name": "an end of the login that nobody can read", "options": {"expiresAt": "unreadable"}},
        {"name": "no end of the login", "options": {"expiresAt": "absent", "tokenSaysWhen": false}},
        {"name": "tokens for a few requests", "options": {"usesPerToken": 5}},
        {"name": "one login ends the other", "options": {"oneToken": true}},
        {"name": "a list of inboxes at /inbox", "options": {"singularInboxes": true}},
        {"name": "templates at /templates", "options": {"pluralTemplates": true}},
        {"name": "an account that is no list", "options": {"bareAccount": true}},
        {"name": "contacts that are found too easily", "options": {"looseLookup": true}},
        {"name": "short pages", "options": {"pageSize": 62, "recordCount": "ofAll"}},
        {"name": "a count of all records", "options": {"recordCount": "ofAll"}},
        {"name": "no count of records", "options": {"recordCount": "absent"}},
        {"name": "the oldest first", "options": {"order": "oldestFirst"}},
        {"name": "in no order", "options": {"order": "shuffled"}},
        {"name": "half-open limits", "options": {"bounds": "halfOpen"}},
        {"name": "limits that exclude themselves", "options": {"bounds": "exclusive"}},
        {"name": "new messages show up late", "options": {"lateList": 3}},
        {"name": "no flags", "options": {"flags": false}},
        {"name": "flags that are faster than the status", "options": {"statusLags": true}},
        {"name": "messages that are pending first", "options": {"pendingFirst": true}},
        {"name": "a blank behind each text", "options": {"trailingBlank": true}}
    ])")
        .array();
}

} // namespace Parlance::Sandbox
