// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/backendcatalog.h"
#include "tests/support/fakebackend.h"

#include <QJsonDocument>

namespace Parlance {

/// A service of texts that has names of its own for people, templates, a limited time to answer in, and
/// contacts that it wants to know first. In memory.
struct FakeTexting
{
    FakeTexting() { service.server = QUrl(QStringLiteral("http://127.0.0.1")); } // needs no network
    FakeBackend::Service service;

    /// As a plugin would describe it.
    static ServiceInfo info()
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

    void addTo(BackendCatalog &catalog)
    {
        catalog.add(info(), [this] { return std::make_unique<FakeBackend>(service); });
    }
};

} // namespace Parlance
