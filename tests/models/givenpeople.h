// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/engine.h"
#include "tests/models/given.h"
#include "tests/support/fakebackend.h"
#include "tests/support/memorysecretstore.h"

#include <QCoroTask>
#include <QTemporaryDir>

namespace Parlance {

/// An engine whose store is in memory, with an account at a service that pushes and knows people.
struct GivenPeople
{
    GivenPeople();
    ~GivenPeople();

    /// Signs in, until the service holds a round.
    bool connectAccount();
    void apply(const QList<Event> &events);
    qint64 conversationWith(const QStringList &recipients);
    QStringList &said();

    [[nodiscard]] BackendCatalog catalog();

    QString account = QStringLiteral("a1");
    FakeBackend::Service service;
    FakeBackend::Service numbers; ///< of the service "numbers", which knows no people
    QTemporaryDir folder;
    MemorySecretStore secrets;
    Engine engine{{folder.path()}, secrets, catalog()};
};

} // namespace Parlance
