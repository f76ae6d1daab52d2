// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/backendfactory.h"
#include "backends/ucwa/ucwabackend.h"

#include <QObject>

namespace Parlance {

class UcwaPlugin : public QObject, public BackendFactory
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID Parlance_BackendFactory_iid FILE "ucwa.json")
    Q_INTERFACES(Parlance::BackendFactory)

public:
    [[nodiscard]] std::unique_ptr<Backend> create() const override
    {
        return std::make_unique<Ucwa::UcwaBackend>();
    }
};

} // namespace Parlance

#include "plugin.moc"
