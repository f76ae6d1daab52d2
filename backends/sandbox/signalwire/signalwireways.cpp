// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

// Whom a client can write to, and how the real SignalWire may behave.

#include "backends/sandbox/signalwire/signalwireservice.h"

#include <QJsonDocument>

namespace Parlance::Sandbox {

QJsonArray SignalWireService::peers() const
{
    return QJsonDocument::fromJson(R"([
        {"address": "+15550100222", "becomes": "delivered"},
        {"address": "+15550100333", "becomes": "delivered"},
        {"address": "+15550100001", "becomes": "failed"},
        {"address": "+15550100002", "becomes": "failed"},
        {"address": "+15550100004", "becomes": "failed"},
        {"address": "+15550100008", "becomes": "failed"},
        {"address": "+15550100006", "becomes": "sent"}
    ])")
        .array();
}

QJsonArray SignalWireService::ways() const
{
    return QJsonDocument::fromJson(R"([
        {"name": "usual", "options": {}},
        {"name": "other ids in the older list", "options": {"sameIds": false}},
        {"name": "numbers as texts", "options": {"textNumbers": true}},
        {"name": "nothing of ours in the older list", "options": {"restInCompatList": false}},
        {"name": "a trial account", "options": {"trial": true}},
        {"name": "a log that begins with the oldest", "options": {"oldestLogFirst": true}},
        {"name": "new messages show up late", "options": {"lateLog": 3, "lateList": 3}},
        {"name": "a 401 with a challenge", "options": {"challenge": true}}
    ])")
        .array();
}

} // namespace Parlance::Sandbox
