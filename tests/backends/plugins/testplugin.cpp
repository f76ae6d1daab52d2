// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/backendfactory.h"

#include <QCoroTask>
#include <QObject>

using namespace Parlance;

namespace {

/// Tells that the library was loaded.
const bool loaded = qputenv("PARLANCE_TEST_PLUGIN", TEST_PLUGIN_FILE);

class TestBackend : public Backend
{
public:
    QCoro::Task<Result<>> signIn(AccountSettings, QString) override { co_return Result<>{}; }
    QCoro::Task<Result<>> check(AccountSettings, CheckObserver) override { co_return Result<>{}; }
    QCoro::Task<Result<Receipt>> send(OutgoingMessage) override { co_return Receipt{}; }
    QCoro::Task<Result<EventBatch>> nextEvents(SyncPoint) override { co_return EventBatch{}; }
    QCoro::Task<> signOut() override { co_return; }
    QUrl server() const override { return {}; }
    QString ownAddress() const override { return QStringLiteral("+15550100111"); }
    void abort() override {}
};

} // namespace

class TestPlugin : public QObject, public BackendFactory
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID TEST_PLUGIN_IID FILE TEST_PLUGIN_FILE)
    Q_INTERFACES(Parlance::BackendFactory)

public:
    std::unique_ptr<Backend> create() const override { return std::make_unique<TestBackend>(); }
};

#include "testplugin.moc"
