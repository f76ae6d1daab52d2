// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/backend.h"
#include "models/engine.h"

#include <QHash>
#include <QString>

#include <optional>

namespace Parlance {

/// What a composer is to be filled with. Never sent by itself.
struct Compose
{
    QString address; ///< outside text, maybe with a scheme (sms:, tel:, parlance:, …)
    QString text;
};

/// Secrets by account name, given in the environment for one run.
using LentSecrets = QHash<QString, AccountSettings>;

/// What the user asked for on the command line, apart from a command.
struct Launch
{
    Profile profile;
    QString profileName;
    bool demo = false;
    QString tour; ///< the folder for its pictures; empty: no tour
    std::optional<Compose> compose;
    LentSecrets lentSecrets;
    bool verbose = false;
};

} // namespace Parlance
