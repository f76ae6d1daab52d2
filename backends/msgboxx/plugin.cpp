// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/backendfactory.h"
#include "backends/msgboxx/msgboxxbackend.h"

#include <QObject>

namespace Parlance {

class MsgBoxxPlugin : public QObject, public BackendFactory
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID Parlance_BackendFactory_iid FILE "msgboxx.json")
    Q_INTERFACES(Parlance::BackendFactory)

public:
    [[nodiscard]] std::unique_ptr<Backend> create() const override
    {
        return std::make_unique<MsgBoxxBackend>();
    }
};

} // namespace Parlance

#include "plugin.moc"
