// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/engine.h"
#include "tests/models/given.h"
#include "tests/support/faketexting.h"
#include "tests/support/memorysecretstore.h"

#include <QCoroTask>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <memory>

namespace Parlance {

/// An engine with one account, "work", at the service of texts.
struct GivenTexting
{
    enum Start {
        SignedIn,
        NotConnected,
    };
    explicit GivenTexting(Start start = SignedIn);
    ~GivenTexting();

    void signIn();
    void apply(const QList<Event> &events);
    Account account();
    Message message(qint64 message);

    static BackendCatalog catalog(FakeTexting &texting);

    const QString id = QStringLiteral("a1");
    QTemporaryDir folder;
    MemorySecretStore secrets;
    FakeTexting texting;
    Engine engine;
};

} // namespace Parlance
