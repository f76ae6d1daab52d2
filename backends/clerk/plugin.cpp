// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/backendfactory.h"
#include "backends/clerk/clerkbackend.h"

#include <QObject>

namespace Parlance {

class ClerkPlugin : public QObject, public BackendFactory
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID Parlance_BackendFactory_iid FILE "clerk.json")
    Q_INTERFACES(Parlance::BackendFactory)

public:
    [[nodiscard]] std::unique_ptr<Backend> create() const override
    {
        return std::make_unique<ClerkBackend>();
    }
};

} // namespace Parlance

#include "plugin.moc"
