// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

// Whom a client can write to, and how the real Voluble may behave.

#include "backends/sandbox/voluble/volubleservice.h"

#include <QJsonDocument>

namespace Parlance::Sandbox {

QJsonArray VolubleService::peers() const
{
    return QJsonDocument::fromJson(R"([
        {"address": "+15550100222", "becomes": "delivered"},
        {"address": "+15550100333", "becomes": "delivered"},
        {"address": "+15550100001", "becomes": "failed"}
    ])")
        .array();
}

QJsonArray VolubleService::ways() const
{
    return QJsonDocument::fromJson(R"([
        {"name": "usual", "options": {}},
        {"name": "the documented paths only", "options": {"dialect": "flat"}},
        {"name": "the newer paths only", "options": {"dialect": "jsonApi"}},
        {"name": "wrapped answers", "options": {"jsend": true}},
        {"name": "wrapped answers on the documented paths", "options": {"dialect": "flat", "jsend": true}},
        {"name": "times in milliseconds", "options": {"dialect": "flat", "flatTime": "milliseconds"}},
        {"name": "times as texts", "options": {"dialect": "flat", "flatTime": "text"}},
        {"name": "times in ISO", "options": {"dialect": "flat", "flatTime": "iso"}},
        {"name": "times that are null", "options": {"dialect": "flat", "flatTime": "null"}},
        {"name": "no times", "options": {"dialect": "flat", "flatTime": "absent"}},
        {"name": "our own said to be inbound", "options": {"dialect": "flat", "mixesDirections": true}},
        {"name": "new messages show up late", "options": {"lateList": 3}},
        {"name": "the oldest first within a second", "options": {"turnsTies": true}},
        {"name": "servicechains for administrators only", "options": {"hidesServicechains": true}}
    ])")
        .array();
}

} // namespace Parlance::Sandbox
