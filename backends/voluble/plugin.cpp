// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/backendfactory.h"
#include "backends/voluble/volublebackend.h"

#include <QObject>

namespace Parlance {

class VolublePlugin : public QObject, public BackendFactory
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID Parlance_BackendFactory_iid FILE "voluble.json")
    Q_INTERFACES(Parlance::BackendFactory)

public:
    [[nodiscard]] std::unique_ptr<Backend> create() const override
    {
        return std::make_unique<VolubleBackend>();
    }
};

} // namespace Parlance

#include "plugin.moc"
