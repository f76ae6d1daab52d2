// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/faketexting.h"

#include <QJsonDocument>

namespace Parlance {

ServiceInfo FakeTexting::info()
{
    return *ServiceInfo::fromJson(QJsonDocument::fromJson(R"({
        "id": "texting", "name": "Texting", "version": "1", "summary": "Texts", "address": "any",
        "receiving": "unverified",
        "capabilities": ["Receipts", "Replies", "Media", "Templates", "Sessions", "NewContacts"],
        "fields": [ { "key": "number", "label": "Your number", "kind": "phone", "required": true },
                    { "key": "organization", "label": "Organization" },
                    { "key": "token", "label": "Token", "kind": "secret", "required": true } ]
    })")
                                      .object());
}

void FakeTexting::addTo(BackendCatalog &catalog)
{
    catalog.add(info(), [this] { return std::make_unique<FakeBackend>(service); });
}

} // namespace Parlance
