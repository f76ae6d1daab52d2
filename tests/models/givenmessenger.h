// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/messenger.h"
#include "tests/models/given.h"
#include "tests/support/memorysecretstore.h"

#include <QCoroTask>
#include <QTemporaryDir>

namespace Parlance {

/// A messenger over an engine whose store is in memory, with one account.
struct GivenMessenger
{
    GivenMessenger();
    ~GivenMessenger();

    Store &store();

    void addAccount(const QString &id, const QString &name,
                    const QString &from = QStringLiteral("+15550100111"));
    void apply(const QList<Event> &events);
    /// Everything that was begun has been carried out and told.
    void settle();
    QList<Message> timeline(qint64 conversation);

    QString account = QStringLiteral("a1");
    QTemporaryDir folder;
    MemorySecretStore secrets;
    Engine engine{{folder.path()}, secrets};
    std::unique_ptr<Messenger> messenger;
};

} // namespace Parlance
