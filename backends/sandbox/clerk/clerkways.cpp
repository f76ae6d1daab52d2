// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

// Whom a client can write to, and how the real Clerk Chat may behave.

#include "backends/sandbox/clerk/clerkservice.h"

#include <QJsonDocument>

namespace Parlance::Sandbox {

QJsonArray ClerkService::peers() const
{
    return QJsonDocument::fromJson(R"([
        {"address": "+14155550142", "becomes": "delivered"},
        {"address": "+14155550163", "becomes": "delivered"},
        {"address": "+14155550008", "becomes": "read"},
        {"address": "+14155550001", "becomes": "failed"},
        {"address": "+14155550002", "becomes": "failed"},
        {"address": "+14155550004", "becomes": "failed"},
        {"address": "+14155550007", "becomes": "failed"},
        {"address": "+14155550010", "becomes": "failed"},
        {"address": "+14155550006", "becomes": "sent"}
    ])")
        .array();
}

QJsonArray ClerkService::ways() const
{
    return QJsonDocument::fromJson(R"([
        {"name": "usual", "options": {}},
        {"name": "ids as texts", "options": {"textIds": true}},
        {"name": "ids beyond what a double holds", "options": {"nextId": "9007199254740993"}},
        {"name": "ids beyond 64 bits", "options": {"nextId": "184467440737095516150"}},
        {"name": "conversations as numbers", "options": {"numericConversations": true}},
        {"name": "answers without \"data\"", "options": {"flat": true}},
        {"name": "states in capitals", "options": {"shoutsStatus": true}},
        {"name": "messages with their media", "options": {"showsMedia": true}},
        {"name": "pages from 0", "options": {"pageBase": 0}},
        {"name": "the oldest first", "options": {"oldestFirst": true}},
        {"name": "sorted by the last change", "options": {"sortsBy": "updated"}},
        {"name": "filtered by the last change", "options": {"filtersBy": "updated"}},
        {"name": "limits that exclude themselves", "options": {"excludesBounds": true}},
        {"name": "new messages show up late", "options": {"lateList": 3}},
        {"name": "absolute links", "options": {"links": "absolute"}},
        {"name": "no links", "options": {"links": "absent"}},
        {"name": "links that are null", "options": {"links": "null"}},
        {"name": "links that are empty", "options": {"links": "empty"}},
        {"name": "a total of the page", "options": {"total": "ofPage"}},
        {"name": "a total that is a text", "options": {"total": "asText"}},
        {"name": "no total", "options": {"total": "untold"}}
    ])")
        .array();
}

} // namespace Parlance::Sandbox
