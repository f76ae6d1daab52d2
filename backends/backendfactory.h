// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/backend.h"

#include <QtPlugin>

namespace Parlance {

/// What a service's plugin exports. Its JSON file is read without loading it
/// (BackendCatalog tells the format).
class BackendFactory
{
public:
    virtual ~BackendFactory() = default;

    /// A backend for one account; everything it needs to speak is in the
    /// settings it is given later.
    [[nodiscard]] virtual std::unique_ptr<Backend> create() const = 0;
};

} // namespace Parlance

#define Parlance_BackendFactory_iid "org.parlance.BackendFactory/1"
Q_DECLARE_INTERFACE(Parlance::BackendFactory, Parlance_BackendFactory_iid)
