// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

// Whom a client can write to, and how the real Skype for Business Server may behave.

#include "backends/sandbox/ucwa/ucwaservice.h"

#include <QJsonDocument>

namespace Parlance::Sandbox {

QJsonArray UcwaService::peers() const
{
    return QJsonDocument::fromJson(R"([
        {"address": "sip:bo@example.com", "becomes": "delivered"},
        {"address": "sip:cy@example.com", "becomes": "delivered"},
        {"address": "sip:fay@example.com", "becomes": "failed"},
        {"address": "sip:dora@example.com", "becomes": "failed"}
    ])")
        .array();
}

QJsonArray UcwaService::ways() const
{
    return QJsonDocument::fromJson(R"([
        {"name": "usual", "options": {"reactionTime": 1}},
        {"name": "whole links", "options": {"absoluteHrefs": true}},
        {"name": "links in any letter case", "options": {"mixedCaseHrefs": true}},
        {"name": "a byte order mark", "options": {"byteOrderMark": true}},
        {"name": "dates in ISO", "options": {"isoDates": true}},
        {"name": "states in small letters", "options": {"lowerCaseStatus": true}},
        {"name": "a list of one is that one", "options": {"objectsForArrays": true}},
        {"name": "empty titles", "options": {"emptyTitles": true}},
        {"name": "found by a link", "options": {"discovery": "redirectLink"}},
        {"name": "found by a redirect", "options": {"discovery": "found"}},
        {"name": "found in the old format", "options": {"discovery": "oldFormat"}},
        {"name": "one line for all challenges", "options": {"foldedChallenge": true}},
        {"name": "challenges without quotes", "options": {"bareChallenge": true}},
        {"name": "challenges the other way round", "options": {"reversedChallenge": true}},
        {"name": "other challenges beside", "options": {"crowdedChallenge": true}},
        {"name": "events without bodies", "options": {"embedded": false}},
        {"name": "an empty sender", "options": {"emptySender": true}},
        {"name": "each event with its own sender", "options": {"senders": "split"}},
        {"name": "one event at a time", "options": {"eventsPerPackage": 1}},
        {"name": "only the ends of operations", "options": {"onlyCompleted": true}},
        {"name": "the beginnings of messages", "options": {"messageStarted": true}},
        {"name": "events before answers", "options": {"eventBeforeAnswer": true}},
        {"name": "late answers", "options": {"answerDelay": 30}},
        {"name": "operations said back", "options": {"echoOperationId": true}},
        {"name": "our texts said back", "options": {"textInOutgoing": true}},
        {"name": "texts as HTML", "options": {"htmlOnly": true}},
        {"name": "texts in Base64", "options": {"base64Texts": true}},
        {"name": "invitations without a text", "options": {"invitationText": false}},
        {"name": "invitations whose text comes once", "options": {"repeatInvitationText": false}},
        {"name": "pending invitations told once", "options": {"invitationUpdated": false}},
        {"name": "a history", "options": {"history": true}}
    ])")
        .array();
}

} // namespace Parlance::Sandbox
