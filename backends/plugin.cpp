// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

// Every service's plugin: parlance_backend() says whose.

#include "backends/backendfactory.h"

#include BACKEND_HEADER

#include <QObject>

class Plugin : public QObject, public Parlance::BackendFactory
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID Parlance_BackendFactory_iid FILE BACKEND_METADATA)
    Q_INTERFACES(Parlance::BackendFactory)

public:
    [[nodiscard]] std::unique_ptr<Parlance::Backend> create() const override
    {
        return std::make_unique<Parlance::BACKEND_CLASS>();
    }
};

#include "plugin.moc"
