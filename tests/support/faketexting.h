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
    static ServiceInfo info();

    void addTo(BackendCatalog &catalog);
};

} // namespace Parlance
