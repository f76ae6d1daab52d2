// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/backendcatalog.h"

#include <QUrl>

namespace Parlance::Conformance {

/// What is tried: the plugin of one service, against one double.
struct Subject
{
    BackendCatalog catalog;
    QString service;         ///< the plugin's id
    QUrl elsewhere;          ///< where a double runs that is not ours; empty: ours plays
    bool isThorough = false; ///< take all the time it takes

    [[nodiscard]] const ServiceInfo &info() const { return *catalog.service(service); }
    [[nodiscard]] bool can(Backend::Capability capability) const
    {
        return info().capabilities.testFlag(capability);
    }
};

} // namespace Parlance::Conformance
