// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/connection/connectivity.h"

#include <QNetworkInformation>

namespace Parlance {

Connectivity::Connectivity(QObject *parent) : QObject(parent)
{
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return;
    connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this,
            [this] { Q_EMIT changed(isOnline()); });
}

bool Connectivity::isOnline() const
{
    const auto *system = QNetworkInformation::instance();
    return !system || system->reachability() != QNetworkInformation::Reachability::Disconnected;
}

} // namespace Parlance
